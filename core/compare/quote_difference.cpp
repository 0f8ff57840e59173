// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quote_difference.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dtl/dtl.hpp>

namespace wireside {
namespace {

// Shorter quotations are single words that a writer picks out.
constexpr std::size_t fewestWords = 4;
// At a quotation's end, where both have words that the other lacks. More are another beginning.
constexpr std::size_t mostAtEnd = 3;
// Words that have moved from one end to the other.
constexpr std::size_t fewestMoved = 3;
// Of words with words; a speech that is quoted as a whole.
constexpr std::size_t mostComparisons = 1'000'000;

// The words of a part: their tokens, and their forms as numbers.
struct Words {
    std::vector<std::size_t> tokens;
    std::vector<std::uint32_t> forms;
};
Words wordsOf(const LinkedSide& side, const QuotedPart& part) {
    Words words;
    for (std::size_t i = part.tokens.first; i < part.tokens.last; ++i) {
        if (!weighs(side.kind(i))) continue;
        words.tokens.push_back(i);
        words.forms.push_back(side.formNumber(i));
    }
    return words;
}

bool standsIn(const std::vector<std::uint32_t>& shorter, const std::vector<std::uint32_t>& longer) {
    const auto place = std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    return !shorter.empty() && place != longer.end();
}

// What one part has between two words that both have.
struct Gap {
    TokenRange left;
    TokenRange right;
};

// Compares two parts that are the same quotation.
class QuoteCheck {
public:
    QuoteCheck(const QuotedSide& left, std::size_t leftPart, const QuotedSide& right,
               std::size_t rightPart)
        : m_left(left), m_right(right), m_leftPart(leftPart), m_rightPart(rightPart) {}

    [[nodiscard]] std::optional<QuoteDifference> run() {
        const QuotedPart& own = m_left.parts[m_leftPart];
        const QuotedPart& its = m_right.parts[m_rightPart];
        if (std::min(own.words, its.words) < fewestWords) return std::nullopt;
        const Words lefts = wordsOf(m_left.side, own);
        const Words rights = wordsOf(m_right.side, its);
        if (own.words <= its.words ? standsIn(lefts.forms, rights.forms)
                                   : standsIn(rights.forms, lefts.forms))
            return std::nullopt;
        if (own.words * its.words > mostComparisons) return std::nullopt;
        const std::vector<Gap> gaps = findGaps(lefts, rights);
        for (const Gap& gap : withoutOtherEnds(gaps))
            if (differs(gap, &gap == &gaps.front() || &gap == &gaps.back())) include(gap);
        if (haveCommon(gaps.front().left, gaps.back().right) ||
            haveCommon(gaps.back().left, gaps.front().right)) {
            include(gaps.front());
            include(gaps.back());
        }
        return m_found;
    }

private:
    // Whether the parts begin, or end, otherwise: both have words of their own in gaps that only small words part.
    [[nodiscard]] bool areOtherEnds(std::span<const Gap> gaps) const {
        std::size_t lefts = 0;
        std::size_t rights = 0;
        for (const Gap& gap : gaps) {
            lefts += ownWords(m_left, m_right, m_rightPart, gap.left).size();
            rights += ownWords(m_right, m_left, m_leftPart, gap.right).size();
        }
        return lefts > 0 && rights > 0 && std::max(lefts, rights) > mostAtEnd;
    }

    // Without the gaps at both ends, if these are other ends. Between two gaps is a word that both have.
    [[nodiscard]] std::span<const Gap> withoutOtherEnds(std::span<const Gap> gaps) const {
        const auto saysSomething = [&](const Gap& gap) {
            return m_left.side.kind(gap.left.last) != TokenClass::Function;
        };
        const auto common = gaps.first(gaps.size() - 1); // each has a common word behind it
        const auto first = std::ranges::find_if(common, saysSomething);
        const auto beginning = static_cast<std::size_t>(first - common.begin()) + 1;
        const auto last = std::find_if(common.rbegin(), common.rend(), saysSomething);
        const auto ending = static_cast<std::size_t>(last - common.rbegin()) + 1;
        if (areOtherEnds(gaps.last(ending))) gaps = gaps.first(gaps.size() - ending);
        if (beginning <= gaps.size() && areOtherEnds(gaps.first(beginning)))
            gaps = gaps.subspan(beginning);
        return gaps;
    }

    // Between the words that stand in both parts in the same order, and before and behind all of them.
    // The link's own script knows of the words around a quotation, too; here these do not matter.
    [[nodiscard]] std::vector<Gap> findGaps(const Words& lefts, const Words& rights) const {
        const QuotedPart& own = m_left.parts[m_leftPart];
        const QuotedPart& its = m_right.parts[m_rightPart];
        std::vector<Gap> gaps;
        Gap gap{{own.tokens.first, own.tokens.first}, {its.tokens.first, its.tokens.first}};
        dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(lefts.forms, rights.forms);
        diff.compose();
        for (const auto& [form, info] : diff.getSes().getSequence()) {
            if (info.type != dtl::SES_COMMON) continue;
            gap.left.last = lefts.tokens[static_cast<std::size_t>(info.beforeIdx - 1)];
            gap.right.last = rights.tokens[static_cast<std::size_t>(info.afterIdx - 1)];
            gaps.push_back(gap);
            gap.left = {gap.left.last + 1, gap.left.last + 1};
            gap.right = {gap.right.last + 1, gap.right.last + 1};
        }
        gap.left.last = own.tokens.last;
        gap.right.last = its.tokens.last;
        gaps.push_back(gap);
        return gaps;
    }

    // Whether words from one end of a part stand at the other end of the other one.
    [[nodiscard]] bool haveCommon(TokenRange left, TokenRange right) const {
        std::size_t common = 0;
        for (std::size_t i = left.first; i < left.last; ++i) {
            const LinkedToken& token = m_left.side.tokens[i];
            if (token.same && weighs(m_left.side.kind(i)) && token.partner >= right.first &&
                token.partner < right.last)
                ++common;
        }
        return common >= fewestMoved;
    }

    // The words of a gap that the other side has not in another quotation.
    static std::vector<std::size_t> ownWords(const QuotedSide& quoted, const QuotedSide& other,
                                             std::size_t otherPart, TokenRange range) {
        std::vector<std::size_t> words;
        std::size_t brackets = 0;
        for (std::size_t i = range.first; i < range.last; ++i) {
            const std::u16string_view form = quoted.side.form(i);
            if (form == u"[" || form == u"(") ++brackets;
            if ((form == u"]" || form == u")") && brackets > 0) --brackets;
            if (brackets > 0 || !weighs(quoted.side.kind(i))) continue;
            const LinkedToken& token = quoted.side.tokens[i];
            const std::size_t place = token.same ? other.partOf[token.partner] : noPart;
            if (place == noPart || place == otherPart) words.push_back(i);
        }
        return words;
    }

    static bool hasBracket(const LinkedSide& side, TokenRange range) {
        for (std::size_t i = range.first; i < range.last; ++i)
            if (side.form(i) == u"[" || side.form(i) == u"(") return true;
        return false;
    }

    // "..." as one mark or three.
    static bool hasEllipsis(const LinkedSide& side, TokenRange range) {
        std::size_t stops = 0;
        for (std::size_t i = range.first; i < range.last; ++i) {
            if (side.form(i) == u"...") return true;
            stops = side.form(i) == u"." ? stops + 1 : 0;
            if (stops > 1) return true;
        }
        return false;
    }

    [[nodiscard]] bool differs(const Gap& gap, bool atEnd) const {
        const auto lefts = ownWords(m_left, m_right, m_rightPart, gap.left);
        const auto rights = ownWords(m_right, m_left, m_leftPart, gap.right);
        if (lefts.empty() && rights.empty()) return false;
        if (hasBracket(m_left.side, gap.left) || hasBracket(m_right.side, gap.right)) return false;
        if (atEnd && (lefts.empty() || rights.empty())) return false; // cut
        if (lefts.empty() && hasEllipsis(m_left.side, gap.left)) return false;
        if (rights.empty() && hasEllipsis(m_right.side, gap.right)) return false;
        return lettersOf(m_left.side, lefts) != lettersOf(m_right.side, rights);
    }

    // "front line" and "frontline" are the same.
    static std::u16string lettersOf(const LinkedSide& side, const std::vector<std::size_t>& words) {
        std::u16string letters;
        for (const std::size_t word : words) letters += side.form(word);
        return letters;
    }

    void include(const Gap& gap) {
        const auto grow = [](TokenRange& all, TokenRange more) {
            all = {std::min(all.first, more.first), std::max(all.last, more.last)};
        };
        if (!m_found) m_found = {gap.left, gap.right};
        grow(m_found->left, gap.left);
        grow(m_found->right, gap.right);
    }

    const QuotedSide& m_left;
    const QuotedSide& m_right;
    std::size_t m_leftPart;
    std::size_t m_rightPart;
    std::optional<QuoteDifference> m_found;
};

// One word more on either end, as far as the part goes, and no marks at the ends: what was left out shows
// by what stands around it.
TokenRange widened(const LinkedSide& side, const QuotedPart& part, TokenRange range) {
    while (range.first > part.tokens.first && !isWord(side.kind(--range.first))) {
    }
    while (range.last < part.tokens.last && !isWord(side.kind(range.last++))) {
    }
    while (range.size() > 1 && !isWord(side.kind(range.first))) ++range.first;
    while (range.size() > 1 && !isWord(side.kind(range.last - 1))) --range.last;
    return range;
}

} // namespace

std::optional<QuoteDifference> quoteDifference(const QuotedSide& left, std::size_t leftPart,
                                               const QuotedSide& right, std::size_t rightPart) {
    auto found = QuoteCheck(left, leftPart, right, rightPart).run();
    if (found)
        found = {widened(left.side, left.parts[leftPart], found->left),
                 widened(right.side, right.parts[rightPart], found->right)};
    return found;
}

} // namespace wireside
