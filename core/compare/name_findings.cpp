// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/name_findings.h"

#include "core/compare/linked_finding.h"
#include "core/compare/measures.h"
#include "core/text/characters.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace wireside {
namespace {

constexpr double leastAgreement = 0.75;   // of both sentences, for another spelling
constexpr double agreementOfOther = 0.85; // and for another name
constexpr std::size_t fewestWords = 4;    // that agree, for another name
constexpr std::size_t shortestName = 3;
constexpr std::size_t longestName = 40;

bool isCapitalised(std::u16string_view word) {
    return word.size() >= shortestName && word.size() <= longestName && isUpper(word.front()) &&
           std::ranges::any_of(word.substr(1), [](char16_t unit) { return isLower(unit); });
}

// How many letters must be put in, taken out or exchanged. O(n m) in two words.
std::size_t distance(std::u16string_view a, std::u16string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// "Kelmarra", "Kelmarran"; "China", "Chinese": forms of one name.
bool isFormOf(std::u16string_view one, std::u16string_view other) {
    static constexpr std::array<std::u16string_view, 14> endings{
        u"",  u"n",  u"an", u"ian", u"ean", u"ese", u"ish",
        u"i", u"ic", u"a",  u"e",   u"s",   u"es",  u"is"};
    const auto common =
        static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    const auto isEnding = [&](std::u16string_view rest) {
        return std::ranges::find(endings, rest) != endings.end();
    };
    return isEnding(one.substr(common)) && isEnding(other.substr(common));
}

// "Gen", "General": what stands before a name, in short; and the month that is often cut.
bool isShortFor(std::u16string_view one, std::u16string_view other) {
    struct Rank {
        std::u16string_view brief;
        std::u16string_view full;
    };
    static constexpr std::array<Rank, 27> ranks{{
        {u"adm", u"admiral"},        {u"amb", u"ambassador"},
        {u"brig", u"brigadier"},     {u"capt", u"captain"},
        {u"cmdr", u"commander"},     {u"col", u"colonel"},
        {u"cpl", u"corporal"},       {u"det", u"detective"},
        {u"fr", u"father"},          {u"ft", u"fort"},
        {u"gen", u"general"},        {u"gov", u"governor"},
        {u"hon", u"honorable"},      {u"insp", u"inspector"},
        {u"lt", u"lieutenant"},      {u"maj", u"major"},
        {u"mt", u"mount"},           {u"pres", u"president"},
        {u"prof", u"professor"},     {u"pvt", u"private"},
        {u"rep", u"representative"}, {u"rev", u"reverend"},
        {u"sen", u"senator"},        {u"sgt", u"sergeant"},
        {u"st", u"saint"},           {u"supt", u"superintendent"},
        {u"sept", u"september"},
    }};
    return std::ranges::any_of(ranks, [&](const Rank& rank) {
        return (rank.brief == one && rank.full == other) ||
               (rank.brief == other && rank.full == one);
    });
}

class NameCheck {
public:
    NameCheck(const LinkedTokens& link, std::vector<Finding>& findings)
        : m_link(link), m_findings(findings) {}

    void run() {
        for (std::size_t i = 1; i < m_link.left.size(); ++i) {
            const LinkedToken& token = m_link.left.tokens[i];
            if (token.partner == noToken || token.same || token.partner == 0) continue;
            check(i, token.partner);
        }
    }

private:
    // A word that is capitalised for being a name.
    static bool isName(const LinkedSide& side, std::size_t i) {
        return side.kind(i) == TokenClass::Content && isCapitalised(side.text(i)) &&
               side.touchesNext(i - 1) && isWord(side.kind(i - 1)) && isInText(side, i);
    }
    static bool isInText(const LinkedSide& side, std::size_t i) {
        const auto& sentences = side.document->sentences;
        const auto sentence =
            std::ranges::upper_bound(sentences, side.tokens[i].token, {}, &Sentence::lastToken);
        return sentence->role == Role::Body && sentence->firstToken != side.tokens[i].token;
    }

    void check(std::size_t i, std::size_t j) {
        const LinkedSide& left = m_link.left;
        const LinkedSide& right = m_link.right;
        if (!isName(left, i) || !isName(right, j)) return;
        if (left.stem(i) == right.stem(j) || isFormOf(left.form(i), right.form(j)) ||
            isShortFor(left.form(i), right.form(j)))
            return;
        // "30 degrees Celsius", "86 degrees Fahrenheit".
        if (measureNamed(left.form(i)).isKnown() && measureNamed(right.form(j)).isKnown()) return;
        constexpr std::size_t lettersPerChange = 3;
        const std::size_t changes = distance(left.form(i), right.form(j));
        const bool alike =
            lettersPerChange * changes <= std::min(left.form(i).size(), right.form(j).size());
        const bool found = alike ? isBeside(i, j) && isAgreed(i, j, leastAgreement, 1)
                                 : isBetween(i, j) && isAgreed(i, j, agreementOfOther, fewestWords);
        if (!found) return;
        m_findings.push_back(linkedFinding(FindingKind::Name, m_link, {i, i + 1}, {j, j + 1}));
    }

    [[nodiscard]] bool isAgreed(std::size_t i, std::size_t j, double least,
                                std::size_t fewest) const {
        const Agreement left = agreementAround(m_link, Side::Left, i);
        const Agreement right = agreementAround(m_link, Side::Right, j);
        return std::min(left.part(), right.part()) >= least && left.agreeing >= fewest;
    }

    [[nodiscard]] bool isBetween(std::size_t i, std::size_t j) const {
        return agrees(i - 1, j - 1) && agrees(i + 1, j + 1);
    }
    // Beside a word that is the same.
    [[nodiscard]] bool isBeside(std::size_t i, std::size_t j) const {
        return agrees(i - 1, j - 1) || (agrees(i + 1, j + 1) && isWord(m_link.left.kind(i + 1)));
    }

    [[nodiscard]] bool agrees(std::size_t i, std::size_t j) const {
        return i < m_link.left.size() && m_link.left.tokens[i].same &&
               m_link.left.tokens[i].partner == j;
    }

    const LinkedTokens& m_link;
    std::vector<Finding>& m_findings;
};

} // namespace

void findNames(const LinkedTokens& link, std::vector<Finding>& findings) {
    // Every noun is capitalised there.
    if (primaryLanguage(link.left.document->origin.language) == "de") return;
    NameCheck(link, findings).run();
}

} // namespace wireside
