// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edited_text.h"

#include "ui/session/line_ends.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {

namespace {

// A view of a constant: the one in the text would go with it.
std::u16string_view lasting(std::u16string_view lineEnd) {
    constexpr std::array<std::u16string_view, 3> all{u"\n", u"\r\n", u"\r"};
    return *std::ranges::find(all, lineEnd);
}

} // namespace

EditedText::EditedText(std::u16string text)
    : m_text(std::move(text)), m_lineEnd(lasting(lineEndOf(m_text))) {}

TextChange EditedText::changeFor(TextSpan span, std::u16string_view typed) const {
    TextChange change{.position = span.begin,
                      .removed = m_text.substr(span.begin, span.length()),
                      .added = withLineEnds(typed, m_lineEnd)};
    // Where a lone "\r" would come to stand before a "\n", it becomes a "\n" itself: they are two lines.
    const bool feedFollows = span.end < m_text.size() && m_text[span.end] == u'\n';
    if (feedFollows && change.added.ends_with(u'\r')) change.added.back() = u'\n';
    const bool returnPrecedes = span.begin > 0 && m_text[span.begin - 1] == u'\r';
    const bool beginsWithFeed =
        change.added.empty() ? feedFollows : change.added.starts_with(u'\n');
    if (returnPrecedes && beginsWithFeed) {
        --change.position;
        change.removed.insert(change.removed.begin(), u'\r');
        change.added.insert(change.added.begin(), u'\n');
    }
    return trimmed(change);
}

void EditedText::apply(const TextChange& change, Revision revision) {
    wireside::applyChange(m_text, change);
    m_revision = revision;
}

Document remade(const Document& report, std::u16string text, const Interpretation& interpretation) {
    Origin origin = report.origin;
    const auto headline = std::ranges::find(report.sentences, Role::Headline, &Sentence::role);
    if (headline != report.sentences.end() && report.textOf(headline->span) == origin.title)
        origin.title.clear(); // it is found anew
    if (origin.languageByHand || !interpretation.language.empty())
        origin.language = interpretation.language;
    origin.languageByHand = !interpretation.language.empty();
    return makeDocument(std::move(text), std::move(origin), interpretation.roles);
}

} // namespace wireside
