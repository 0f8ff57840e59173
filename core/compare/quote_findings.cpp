// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quote_findings.h"

#include "core/compare/linked_finding.h"
#include "core/compare/quote_difference.h"
#include "core/compare/quoted_parts.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace wireside {
namespace {

constexpr std::size_t fewestWordsWithoutMarks = 5;
// Of the words of the shorter quotation: so many must stand in the other one, or it is another quotation.
constexpr double leastCommon = 0.6;

class QuotesCheck {
public:
    QuotesCheck(const LinkedTokens& link, const QuotationPair& quotations,
                std::vector<Finding>& findings)
        : m_link(link),
          m_left(quotedSide(link.left, quotations.left)),
          m_right(quotedSide(link.right, quotations.right)),
          m_findings(findings) {}

    void run() {
        for (std::size_t part = 0; part < m_left.parts.size(); ++part)
            for (const std::size_t other : partners(part)) compare(part, other);
        for (std::size_t part = 0; part < m_left.parts.size(); ++part)
            if (const auto range = withoutMarks(m_left, m_right, part))
                add(FindingKind::QuoteMarks, m_left.parts[part].tokens, *range);
        for (std::size_t part = 0; part < m_right.parts.size(); ++part)
            if (const auto range = withoutMarks(m_right, m_left, part))
                add(FindingKind::QuoteMarks, *range, m_right.parts[part].tokens);
    }

private:
    // The parts of the right side that have most words in common with one of the left.
    [[nodiscard]] std::vector<std::size_t> partners(std::size_t part) const {
        std::vector<std::pair<std::size_t, std::size_t>> common; // part, words
        const QuotedPart& own = m_left.parts[part];
        for (std::size_t i = own.tokens.first; i < own.tokens.last; ++i) {
            const LinkedToken& token = m_left.side.tokens[i];
            if (!weighs(m_left.side.kind(i)) || !token.same) continue;
            const std::size_t other = m_right.partOf[token.partner];
            if (other == noPart) continue;
            if (common.empty() || common.back().first != other) common.emplace_back(other, 0);
            ++common.back().second;
        }
        std::ranges::sort(common);
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < common.size();) {
            std::size_t words = 0;
            const std::size_t other = common[i].first;
            for (; i < common.size() && common[i].first == other; ++i) words += common[i].second;
            const std::size_t shorter = std::min(own.words, m_right.parts[other].words);
            if (static_cast<double>(words) >= leastCommon * static_cast<double>(shorter))
                out.push_back(other);
        }
        return out;
    }

    void compare(std::size_t leftPart, std::size_t rightPart) {
        if (const auto found = quoteDifference(m_left, leftPart, m_right, rightPart))
            add(FindingKind::Quote, found->left, found->right);
    }

    // Where the same words stand on the other side, one behind the other and none of them between marks.
    static std::optional<TokenRange> withoutMarks(const QuotedSide& quoted, const QuotedSide& other,
                                                  std::size_t index) {
        const QuotedPart& part = quoted.parts[index];
        if (!part.whole || part.words < fewestWordsWithoutMarks) return std::nullopt;
        std::optional<TokenRange> range;
        for (std::size_t i = part.tokens.first; i < part.tokens.last; ++i) {
            if (!weighs(quoted.side.kind(i))) continue;
            const LinkedToken& token = quoted.side.tokens[i];
            if (!token.same || other.partOf[token.partner] != noPart) return std::nullopt;
            if (!range) range = {token.partner, token.partner};
            for (std::size_t j = range->last; j < token.partner; ++j)
                if (weighs(other.side.kind(j))) return std::nullopt;
            if (token.partner < range->last) return std::nullopt;
            range->last = token.partner + 1;
        }
        // Marks without a partner: nobody can tell what they quote.
        for (std::size_t j = 0; j < other.side.size(); ++j)
            if (isQuotationMark(*other.side.document, other.side.tokens[j].token) &&
                !delimits(other, j))
                return std::nullopt;
        return range;
    }

    // Whether a mark opens, closes or lies in a quotation.
    static bool delimits(const QuotedSide& quoted, std::size_t i) {
        return quoted.partOf[i] != noPart || (i > 0 && quoted.partOf[i - 1] != noPart) ||
               (i + 1 < quoted.side.size() && quoted.partOf[i + 1] != noPart);
    }

    void add(FindingKind kind, TokenRange left, TokenRange right) {
        m_findings.push_back(linkedFinding(kind, m_link, left, right));
    }

    const LinkedTokens& m_link;
    QuotedSide m_left;
    QuotedSide m_right;
    std::vector<Finding>& m_findings;
};

bool anyIn(const std::vector<Quotation>& quotations, const LinkedSide& side) {
    const auto next =
        std::ranges::upper_bound(quotations, side.tokens.front().token, {}, &Quotation::lastToken);
    return next != quotations.end() && next->firstToken <= side.tokens.back().token;
}

} // namespace

void findQuotes(const LinkedTokens& link, const QuotationPair& quotations,
                std::vector<Finding>& findings) {
    if (link.left.size() == 0 || link.right.size() == 0) return;
    if (!anyIn(quotations.left, link.left) && !anyIn(quotations.right, link.right)) return;
    QuotesCheck(link, quotations, findings).run();
}

} // namespace wireside
