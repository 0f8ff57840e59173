// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/findings.h"

#include "core/compare/date_findings.h"
#include "core/compare/linked_tokens.h"
#include "core/compare/name_findings.h"
#include "core/compare/negation_findings.h"
#include "core/compare/number_findings.h"
#include "core/compare/quote_findings.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <utility>

namespace wireside {
namespace {

// The same forms in the same order: nothing can have changed.
bool isWordForWord(const Link& link) {
    return link.edits.empty() || (link.edits.size() == 1 && link.edits.front().op == EditOp::Equal);
}

bool liesIn(const std::optional<TextSpan>& inner, const std::optional<TextSpan>& outer) {
    return inner && outer && outer->begin <= inner->begin && inner->end <= outer->end;
}

TextSpan spanOn(const Finding& finding, Side side) { return finding.on(side).value_or(TextSpan()); }

// What a changed quotation says already; and a weekday is no name.
std::vector<Finding> withoutRepeated(std::vector<Finding> findings) {
    std::vector<Finding> kept;
    const auto isSaid = [&](const Finding& finding) {
        return std::ranges::any_of(findings, [&](const Finding& other) {
            const bool quoted = other.kind == FindingKind::Quote && finding.kind != other.kind;
            const bool dated = other.kind == FindingKind::Date && finding.kind == FindingKind::Name;
            return (quoted || dated) && liesIn(finding.left, other.left) &&
                   liesIn(finding.right, other.right);
        });
    };
    std::ranges::copy_if(findings, std::back_inserter(kept), std::not_fn(isSaid));
    return kept;
}

std::vector<Finding> findingsOf(const Comparison& comparison, const Link& link,
                                const SentenceTerms& terms, const QuotationPair& quotations) {
    const LinkedTokens tokens = linkedTokens(link, *comparison.left, *comparison.right, terms);
    std::vector<Finding> findings;
    findQuotes(tokens, quotations, findings);
    findNumbers(tokens, findings);
    findDates(tokens, findings);
    findNegations(tokens, findings);
    findNames(tokens, findings);
    return findings.size() > 1 ? withoutRepeated(std::move(findings)) : findings;
}

} // namespace

std::vector<Finding> findFindings(const Comparison& comparison, const SentenceTerms& terms) {
    const QuotationPair quotations{findQuotations(*comparison.left),
                                   findQuotations(*comparison.right)};
    std::vector<Finding> all;
    std::set<std::pair<std::u16string_view, std::u16string_view>> names;
    for (std::size_t index = 0; index < comparison.links.size(); ++index) {
        const Link& link = comparison.links[index];
        if (isWordForWord(link)) continue;
        for (Finding& finding : findingsOf(comparison, link, terms, quotations)) {
            finding.link = index;
            const bool known = finding.kind == FindingKind::Name &&
                               !names
                                    .emplace(comparison.left->textOf(spanOn(finding, Side::Left)),
                                             comparison.right->textOf(spanOn(finding, Side::Right)))
                                    .second;
            if (!known) all.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(
        all, {}, [](const Finding& finding) { return spanOn(finding, Side::Left).begin; });
    return all;
}

} // namespace wireside
