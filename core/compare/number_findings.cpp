// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/number_findings.h"

#include "core/compare/linked_finding.h"
#include "core/compare/quantities.h"
#include "core/text/characters.h"
#include "core/text/language.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>

namespace wireside {
namespace {

// On a side of a link; with more it is a table of figures, where nobody can tell which stands for which.
constexpr std::size_t mostNumbers = 64;

// Of a link in which most numbers differ, and of the sentences around two numbers that only count the same thing:
// below that they are of different events.
constexpr double leastScore = 0.6;

enum class Neighbour : std::uint8_t {
    Agrees,   // the same word on both sides
    Replaced, // a word that stands for the other side's
    Differs,
    Mark, // of punctuation, on both sides
    None, // on either side
};

class NumberCheck {
public:
    NumberCheck(const LinkedTokens& link, std::vector<Finding>& findings)
        : m_link(link),
          m_findings(findings),
          m_english(isEnglish(*link.left.document) && isEnglish(*link.right.document)) {}

    void run() {
        m_allLefts = quantitiesIn(m_link.left);
        if (m_allLefts.empty()) return;
        m_allRights = quantitiesIn(m_link.right);
        if (m_allRights.empty()) return;
        if (m_allLefts.size() > mostNumbers || m_allRights.size() > mostNumbers) return;
        m_lefts = m_allLefts;
        m_rights = m_allRights;
        pairSame();
        pairReplaced();
        if (m_english) pairCounted();
        if (m_differing.size() > std::max(m_agreeing, std::size_t{1}) &&
            m_link.link->score < leastScore)
            return; // two accounts with figures of their own
        std::ranges::move(m_differing, std::back_inserter(m_findings));
    }

private:
    static bool isEnglish(const Document& document) {
        return primaryLanguage(document.origin.language) == "en";
    }

    // Takes out the pairs of the same number, those that the script has aligned first. Of these the
    // bounds are looked at.
    void pairSame() {
        const auto byNumber = [&](std::size_t token) {
            return std::ranges::find(m_rights, token, &Quantity::number);
        };
        std::erase_if(m_lefts, [&](const Quantity& left) {
            const LinkedToken& number = m_link.left.tokens[left.number];
            if (!number.same) return false;
            const auto right = byNumber(number.partner);
            if (right == m_rights.end()) return false;
            if (!sameNumber(m_link, left, *right)) {
                if (!number.moved) add(left, *right);
            } else if (!number.moved && measuresDiffer(left, *right)) {
                addWithMeasures(left, *right);
            } else {
                ++m_agreeing;
                if (!number.moved && boundsDiffer(left, *right)) addWithBounds(left, *right);
            }
            m_rights.erase(right);
            return true;
        });
        std::erase_if(m_lefts, [&](const Quantity& left) {
            const auto right = std::ranges::find_if(m_rights, [&](const Quantity& candidate) {
                return sameNumber(m_link, left, candidate);
            });
            if (right == m_rights.end()) return false;
            ++m_agreeing;
            m_rights.erase(right);
            return true;
        });
    }

    // "$40 million" here, "€40 million" there, and neither amount on the other side.
    [[nodiscard]] bool measuresDiffer(const Quantity& left, const Quantity& right) const {
        if (!contradict(left.measure, right.measure) || !agree(left, right)) return false;
        const auto isSame = [&](const Quantity& one, const Quantity& another) {
            return sameNumber(m_link, one, another) && !contradict(one.measure, another.measure);
        };
        return std::ranges::none_of(m_allRights,
                                    [&](const Quantity& each) { return isSame(left, each); }) &&
               std::ranges::none_of(m_allLefts,
                                    [&](const Quantity& each) { return isSame(each, right); });
    }

    static bool boundsDiffer(const Quantity& left, const Quantity& right) {
        const auto has = [&](Bound one, Bound another) {
            return (left.bound == one && right.bound == another) ||
                   (left.bound == another && right.bound == one);
        };
        if (left.bound == right.bound) return false;
        if (left.bound == Bound::Unclear || right.bound == Bound::Unclear) return false;
        return !has(Bound::Nearly, Bound::About) && !has(Bound::Nearly, Bound::Upper);
    }

    // One in the place of the other, beside words that agree.
    void pairReplaced() {
        std::erase_if(m_lefts, [&](const Quantity& left) {
            const std::size_t partner = m_link.left.tokens[left.number].partner;
            const auto right = std::ranges::find(m_rights, partner, &Quantity::number);
            if (right == m_rights.end() || !mayDiffer(left, *right) || !agree(left, *right))
                return false;
            add(left, *right);
            m_rights.erase(right);
            return true;
        });
    }

    // The only ones of the same thing: "14 people" here, "17 people" there. Two lengths of time are mostly of
    // different things.
    void pairCounted() {
        const auto onlyOne = [](const LinkedSide& side, const std::vector<Quantity>& quantities,
                                std::uint32_t counted) -> const Quantity* {
            const auto counts = [&](const Quantity& each) {
                return countedBy(side, each) == counted;
            };
            const auto found = std::ranges::find_if(quantities, counts);
            if (found == quantities.end()) return nullptr;
            return std::any_of(found + 1, quantities.end(), counts) ? nullptr : &*found;
        };
        for (const Quantity& left : m_lefts) {
            const auto counted = countedBy(m_link.left, left);
            if (!counted || isOfTime(left.measure)) continue;
            const Quantity* own = onlyOne(m_link.left, m_allLefts, *counted);
            const Quantity* its = onlyOne(m_link.right, m_allRights, *counted);
            if (own == nullptr || its == nullptr ||
                std::ranges::find(m_rights, *its) == m_rights.end())
                continue;
            if (mayDiffer(left, *its) && sentencesAgree(left, *its)) add(left, *its);
        }
    }

    // Whether the sentences around two numbers are of one event.
    [[nodiscard]] bool sentencesAgree(const Quantity& left, const Quantity& right) const {
        return m_link.link->score >= leastScore ||
               (agreementAround(m_link, Side::Left, left.number).part() >= leastScore &&
                agreementAround(m_link, Side::Right, right.number).part() >= leastScore);
    }

    // The stem of the content word behind a number.
    static std::optional<std::uint32_t> countedBy(const LinkedSide& side,
                                                  const Quantity& quantity) {
        if (!side.touchesNext(quantity.end - 1) || side.kind(quantity.end) != TokenClass::Content)
            return std::nullopt;
        return side.stem(quantity.end);
    }

    [[nodiscard]] bool mayDiffer(const Quantity& left, const Quantity& right) const {
        return !areConversions(left.measure, right.measure) && !areConsistent(left, right) &&
               (m_english || !mayBeSameElsewhere(left, right));
    }

    // Of another language little is known: whether a mark parts groups or decimals, and at nine in the evening it
    // is 21 o'clock.
    [[nodiscard]] bool mayBeSameElsewhere(const Quantity& left, const Quantity& right) const {
        const auto digits = [](const LinkedSide& side, const Quantity& quantity) {
            std::u16string out(side.text(quantity.number));
            std::erase_if(out, [](char16_t unit) { return !isDigit(unit); });
            return out;
        };
        constexpr double halfDay = 12;        // hours
        return !left.value || !right.value || // a date
               digits(m_link.left, left) == digits(m_link.right, right) ||
               std::abs(*left.value - *right.value) == halfDay;
    }

    [[nodiscard]] Neighbour neighbour(std::optional<std::size_t> left,
                                      std::optional<std::size_t> right) const {
        if (!left || !right) return Neighbour::None;
        const bool marks = !isWord(m_link.left.kind(*left)) && !isWord(m_link.right.kind(*right));
        if (marks) return Neighbour::Mark;
        if (m_link.left.stem(*left) == m_link.right.stem(*right)) return Neighbour::Agrees;
        if (m_link.left.tokens[*left].partner != *right) return Neighbour::Differs;
        // Of small words one does for the other: "the 14", "its 17".
        return m_link.left.kind(*left) == TokenClass::Function ? Neighbour::Agrees
                                                               : Neighbour::Replaced;
    }

    [[nodiscard]] bool agree(const Quantity& left, const Quantity& right) const {
        const auto before = [](std::size_t begin) {
            return begin > 0 ? std::optional(begin - 1) : std::nullopt;
        };
        const auto behind = [](const LinkedSide& side, std::size_t end) {
            return end < side.size() ? std::optional(end) : std::nullopt;
        };
        const Neighbour previous = neighbour(before(left.boundBegin), before(right.boundBegin));
        const Neighbour next =
            neighbour(behind(m_link.left, left.end), behind(m_link.right, right.end));
        // What says how exact a number is, or how large, stands beside it; such words are known in English only.
        if (!m_english)
            return previous != Neighbour::Differs && previous != Neighbour::Replaced &&
                   next == Neighbour::Agrees;
        const bool sameBound =
            left.bound == right.bound && left.bound != Bound::None && left.bound != Bound::Unclear;
        const bool begins = previous == Neighbour::Agrees || sameBound;
        switch (next) {
        case Neighbour::Agrees:
            // "for 10 years", "2 years after": of times there are many.
            return begins || !isOfTime(left.measure) || previous == Neighbour::Mark ||
                   previous == Neighbour::None;
        case Neighbour::Replaced:
            return begins && !left.isTime && !right.isTime; // not of a time zone
        case Neighbour::Differs: return false;
        case Neighbour::Mark:
            return begins || previous == Neighbour::Mark || previous == Neighbour::None;
        case Neighbour::None: return begins;
        }
        return false;
    }

    void add(const Quantity& left, const Quantity& right) {
        m_differing.push_back(linkedFinding(FindingKind::Number, m_link, {left.begin, left.end},
                                            {right.begin, right.end}));
    }
    void addWithBounds(const Quantity& left, const Quantity& right) {
        m_findings.push_back(linkedFinding(FindingKind::Number, m_link, {left.boundBegin, left.end},
                                           {right.boundBegin, right.end}));
    }
    void addWithMeasures(const Quantity& left, const Quantity& right) {
        m_differing.push_back(linkedFinding(FindingKind::Number, m_link,
                                            {left.begin, left.measureEnd},
                                            {right.begin, right.measureEnd}));
    }

    const LinkedTokens& m_link;
    std::vector<Finding>& m_findings;
    bool m_english;
    std::vector<Quantity> m_allLefts;
    std::vector<Quantity> m_allRights;
    std::vector<Quantity> m_lefts; // those that have no partner yet
    std::vector<Quantity> m_rights;
    std::size_t m_agreeing = 0;
    std::vector<Finding> m_differing;
};

} // namespace

void findNumbers(const LinkedTokens& link, std::vector<Finding>& findings) {
    NumberCheck(link, findings).run();
}

} // namespace wireside
