// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/comparing.h"

#include "ui/session/edited_text.h"
#include "ui/session/text_change.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace wireside {

namespace {

std::shared_ptr<const Document> current(const ReportState& state) {
    if (!state.report || !state.edited) return state.report;
    return std::make_shared<const Document>(
        remade(*state.report, state.edited->text, state.edited->interpretation));
}

// Where a link's sentences are in a later Document of the same report; those that are gone are left out.
std::vector<std::size_t> sentencesNow(const Document& before, const Document& after,
                                      const std::vector<std::size_t>& sentences) {
    if (&before == &after) return sentences;
    const TextChange change = changeBetween(before.text, after.text);
    std::vector<std::size_t> now;
    for (const std::size_t index : sentences) {
        const TextSpan& span = before.sentences[index].span;
        const std::size_t begin = movedBy(change, span.begin);
        const std::size_t end = movedBy(change, span.end);
        auto sentence =
            std::ranges::upper_bound(after.sentences, begin, {},
                                     [](const Sentence& candidate) { return candidate.span.end; });
        for (; sentence != after.sentences.end() && sentence->span.begin < end; ++sentence)
            now.push_back(static_cast<std::size_t>(sentence - after.sentences.begin()));
    }
    return now;
}

bool haveInCommon(const std::vector<std::size_t>& some, const std::vector<std::size_t>& others) {
    return std::ranges::find_first_of(some, others) != some.end();
}

} // namespace

Expected<Compared> compareReports(const CompareRequest& request, const std::stop_token& stop,
                                  const Progress& progress) {
    Compared result{.left = current(request.left),
                    .right = current(request.right),
                    .comparison = nullptr,
                    .options = request.options};
    if (!result.left || !result.right) return result;
    const bool known = request.analysis && request.analysis->left == result.left &&
                       request.analysis->right == result.right;
    // The dial turns what is known of the texts into other links; they are not analysed again.
    auto comparison = known ? align(request.analysis, request.options, stop, progress)
                            : compare(result.left, result.right, request.options, stop, progress);
    if (!comparison) return tl::unexpected(comparison.error());
    result.comparison = std::make_shared<const Comparison>(std::move(*comparison));
    return result;
}

std::optional<std::size_t> sameLink(const Comparison& before, std::size_t link,
                                    const Comparison& after) {
    const Link& sought = before.links[link];
    const bool sameTexts = before.left == after.left && before.right == after.right;
    const auto left = sentencesNow(*before.left, *after.left, sought.left);
    const auto right = sentencesNow(*before.right, *after.right, sought.right);
    const auto found = std::ranges::find_if(after.links, [&](const Link& candidate) {
        if (sameTexts) return candidate.left == sought.left && candidate.right == sought.right;
        return haveInCommon(candidate.left, left) && haveInCommon(candidate.right, right);
    });
    if (found == after.links.end()) return std::nullopt;
    return static_cast<std::size_t>(found - after.links.begin());
}

} // namespace wireside
