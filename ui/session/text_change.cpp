// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/text_change.h"

#include "core/text/paragraphs.h"

#include <QChar>

#include <algorithm>

namespace wireside {

namespace {

// One key gives one character that the reader sees: a family as an emoji has eleven units.
constexpr std::size_t longestKeystroke = 16;

// Whether a cut at `at` would part what belongs together.
bool isInside(std::u16string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) return false;
    const char16_t before = text[at - 1];
    const char16_t behind = text[at];
    return (QChar::isHighSurrogate(before) && QChar::isLowSurrogate(behind)) ||
           (before == u'\r' && behind == u'\n');
}

struct CommonEnds {
    std::size_t begin = 0;
    std::size_t end = 0;
};

CommonEnds commonEnds(std::u16string_view before, std::u16string_view after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto parted =
        std::mismatch(before.begin(), before.begin() + std::ptrdiff_t(shorter), after.begin());
    auto begin = static_cast<std::size_t>(parted.first - before.begin());
    while (isInside(before, begin) || isInside(after, begin)) --begin;
    const auto rest = static_cast<std::ptrdiff_t>(shorter - begin);
    const auto joined = std::mismatch(before.rbegin(), before.rbegin() + rest, after.rbegin());
    auto end = static_cast<std::size_t>(joined.first - before.rbegin());
    while (isInside(before, before.size() - end) || isInside(after, after.size() - end)) --end;
    return {begin, end};
}

bool isSpace(char16_t unit) { return QChar::isSpace(unit); }

// Whether a run that goes from one unit to the next stays in its word.
bool runsOn(char16_t last, char16_t next) { return !isSpace(last) || isSpace(next); }

bool isKeystroke(std::u16string_view text) {
    return !text.empty() && text.size() <= longestKeystroke &&
           std::ranges::none_of(text, isLineEnd);
}

} // namespace

TextChange inverse(const TextChange& change) {
    return {.position = change.position, .removed = change.added, .added = change.removed};
}

void applyChange(std::u16string& text, const TextChange& change) {
    text.replace(change.position, change.removed.size(), change.added);
}

std::size_t movedBy(const TextChange& change, std::size_t offset) {
    if (offset < change.position) return offset;
    if (offset < change.position + change.removed.size()) return change.position;
    return offset - change.removed.size() + change.added.size();
}

TextChange trimmed(const TextChange& change) {
    const CommonEnds common = commonEnds(change.removed, change.added);
    const auto middle = [&common](const std::u16string& text) {
        return text.substr(common.begin, text.size() - common.begin - common.end);
    };
    return {.position = change.position + common.begin,
            .removed = middle(change.removed),
            .added = middle(change.added)};
}

TextChange changeBetween(std::u16string_view before, std::u16string_view after) {
    const CommonEnds common = commonEnds(before, after);
    const auto middle = [&common](std::u16string_view text) {
        return std::u16string(text.substr(common.begin, text.size() - common.begin - common.end));
    };
    return {.position = common.begin, .removed = middle(before), .added = middle(after)};
}

std::optional<TextChange> asOneRun(const TextChange& first, const TextChange& second) {
    if (second.removed.empty() && isKeystroke(second.added)) {
        const bool typedOn =
            !first.added.empty() && second.position == first.position + first.added.size() &&
            !isLineEnd(first.added.back()) && runsOn(first.added.back(), second.added.front());
        if (!typedOn) return std::nullopt;
        return TextChange{first.position, first.removed, first.added + second.added};
    }
    if (!first.added.empty() || !second.added.empty() || first.removed.empty() ||
        !isKeystroke(second.removed))
        return std::nullopt;
    const bool forwards = second.position == first.position;
    const bool backwards = second.position + second.removed.size() == first.position;
    if (forwards && runsOn(first.removed.back(), second.removed.front()))
        return TextChange{first.position, first.removed + second.removed, {}};
    if (backwards && runsOn(first.removed.front(), second.removed.back()))
        return TextChange{second.position, second.removed + first.removed, {}};
    return std::nullopt;
}

} // namespace wireside
