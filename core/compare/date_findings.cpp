// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/date_findings.h"

#include "core/compare/linked_finding.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wireside {
namespace {

// Each row is one day or month, the seven days first.
constexpr std::array<std::u16string_view, 19> calendar{
    u"monday mon montag",
    u"tuesday tue tues dienstag",
    u"wednesday wed mittwoch",
    u"thursday thu thur thurs donnerstag",
    u"friday fri freitag",
    u"saturday sat samstag sonnabend",
    u"sunday sun sonntag",
    u"january jan januar j\u00E4nner",
    u"february feb februar",
    u"march mar m\u00E4rz",
    u"april apr",
    u"may mai",
    u"june jun juni",
    u"july jul juli",
    u"august aug",
    u"september sept sep",
    u"october oct oktober okt",
    u"november nov",
    u"december dec dezember dez",
};
constexpr std::size_t days = 7;

std::optional<std::size_t> rowOf(std::u16string_view form) {
    constexpr std::size_t longest = 10; // donnerstag
    if (form.size() < 3 || form.size() > longest) return std::nullopt;
    for (std::size_t row = 0; row < calendar.size(); ++row)
        for (std::size_t at = calendar[row].find(form); at != std::u16string_view::npos;
             at = calendar[row].find(form, at + 1)) {
            const std::size_t end = at + form.size();
            if ((at == 0 || calendar[row][at - 1] == u' ') &&
                (end == calendar[row].size() || calendar[row][end] == u' '))
                return row;
        }
    return std::nullopt;
}

struct CalendarWord {
    std::size_t token = 0;
    std::size_t row = 0;
    std::size_t edit = 0;
};

// Those that have no partner of the same form.
std::vector<CalendarWord> changedIn(const LinkedSide& side) {
    std::vector<CalendarWord> words;
    for (std::size_t i = 0; i < side.size(); ++i) {
        if (side.tokens[i].same || side.kind(i) == TokenClass::Number) continue;
        if (!isUpper(side.text(i).front())) continue; // "may", "march", "sun"
        if (const auto row = rowOf(side.form(i))) words.push_back({i, *row, side.tokens[i].edit});
    }
    return words;
}

bool hasRow(const LinkedSide& side, std::size_t row) {
    for (std::size_t i = 0; i < side.size(); ++i)
        if (isUpper(side.text(i).front()) && rowOf(side.form(i)) == row) return true;
    return false;
}

// The only one of an edit.
const CalendarWord* onlyOne(const std::vector<CalendarWord>& words, std::size_t edit) {
    const auto isOf = [edit](const CalendarWord& word) { return word.edit == edit; };
    const auto found = std::ranges::find_if(words, isOf);
    if (found == words.end() || std::any_of(found + 1, words.end(), isOf)) return nullptr;
    return &*found;
}

} // namespace

void findDates(const LinkedTokens& link, std::vector<Finding>& findings) {
    const std::vector<CalendarWord> lefts = changedIn(link.left);
    if (lefts.empty()) return;
    const std::vector<CalendarWord> rights = changedIn(link.right);
    for (const CalendarWord& left : lefts) {
        const CalendarWord* right = onlyOne(rights, left.edit);
        if (right == nullptr || onlyOne(lefts, left.edit) != &left || right->row == left.row ||
            (left.row < days) != (right->row < days))
            continue;
        // "on Sunday and Monday", "on Monday": nothing has changed about Monday.
        if (hasRow(link.right, left.row) || hasRow(link.left, right->row)) continue;
        findings.push_back(linkedFinding(FindingKind::Date, link, {left.token, left.token + 1},
                                         {right->token, right->token + 1}));
    }
}

} // namespace wireside
