// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/script_checks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace wireside {
namespace {

using Forms = std::vector<std::uint32_t>;

testing::AssertionResult wrong(const char* what, const Edit& edit) {
    return testing::AssertionFailure()
           << what << ": " << name(edit.op) << " [" << edit.left.begin << ", " << edit.left.end
           << ") [" << edit.right.begin << ", " << edit.right.end << ")";
}

bool fits(const Edit& edit) {
    switch (edit.op) {
    case EditOp::Equal:
    case EditOp::Move:
    case EditOp::Replace: return !edit.left.empty() && !edit.right.empty();
    case EditOp::Delete: return !edit.left.empty() && edit.right.empty();
    case EditOp::Insert: return edit.left.empty() && !edit.right.empty();
    }
    return false;
}

// The forms of the tokens that lie in a span.
Forms formsIn(const Script& tokens, TextSpan span) {
    Forms forms;
    const auto begin = [](const ScriptToken& token) { return token.span.begin; };
    for (auto token = std::ranges::lower_bound(tokens, span.begin, {}, begin);
         token != tokens.end(); ++token) {
        if (token->span.end > span.end) break;
        forms.push_back(token->form);
    }
    return forms;
}

// Whether spans in ascending order hold each token exactly once and begin and end at tokens.
bool covers(const std::vector<TextSpan>& spans, const Script& tokens) {
    std::size_t at = 0;
    for (const TextSpan span : spans) {
        if (span.empty()) continue;
        if (at == tokens.size() || tokens[at].span.begin != span.begin) return false;
        while (at < tokens.size() && tokens[at].span.end <= span.end) ++at;
        if (tokens[at - 1].span.end != span.end) return false;
    }
    return at == tokens.size();
}

} // namespace

testing::AssertionResult rebuilds(const Script& left, const Script& right,
                                  const std::vector<Edit>& edits) {
    std::vector<TextSpan> lefts;
    std::vector<std::pair<TextSpan, Forms>>
        replayed; // what the script writes, by its place on the right
    TextSpan lastRight;
    for (const Edit& edit : edits) {
        if (!fits(edit)) return wrong("sides do not fit the operation", edit);
        if (!lefts.empty() && edit.left.begin < lefts.back().end)
            return wrong("left side runs backwards", edit);
        lefts.push_back(edit.left);
        if (edit.op != EditOp::Move) {
            if (edit.right.begin < lastRight.end) return wrong("right side runs backwards", edit);
            lastRight = edit.right;
        }
        const bool same = edit.op == EditOp::Equal || edit.op == EditOp::Move;
        Forms written = formsIn(same ? left : right, same ? edit.left : edit.right);
        if (same && written != formsIn(right, edit.right)) return wrong("other forms", edit);
        if (!edit.right.empty()) replayed.emplace_back(edit.right, std::move(written));
    }
    if (!covers(lefts, left))
        return testing::AssertionFailure() << "left tokens are not each in one edit";

    std::ranges::sort(replayed, {}, [](const auto& step) { return step.first.begin; });
    std::vector<TextSpan> rights;
    Forms rebuilt;
    for (const auto& [span, forms] : replayed) {
        rights.push_back(span);
        rebuilt.insert(rebuilt.end(), forms.begin(), forms.end());
    }
    if (!covers(rights, right))
        return testing::AssertionFailure() << "right tokens are not each in one edit";
    Forms wanted;
    for (const ScriptToken& token : right) wanted.push_back(token.form);
    if (rebuilt != wanted)
        return testing::AssertionFailure() << "replaying does not rebuild the right side";
    return testing::AssertionSuccess();
}

} // namespace wireside
