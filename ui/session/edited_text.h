// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report's text while it is edited: what it is now, whether that is saved, and whether the report's
// Document is of it.
//
//     EditedText text(report->text);
//     const TextChange change = text.changeFor({6, 10}, u"ran");
//     text.apply(change, text.newRevision());
//     text.isModified()      // true, until markSaved(), or until the change is taken back
//
// Each state of the text has a revision, so that undoing leads back to a state that is known.
#pragma once

#include "core/text/document.h"
#include "ui/session/interpretation.h"
#include "ui/session/text_change.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wireside {

class EditedText {
public:
    using Revision = std::uint64_t;

    EditedText() = default;
    explicit EditedText(std::u16string text);

    [[nodiscard]] const std::u16string& text() const { return m_text; }
    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] Revision newRevision() { return ++m_newest; }

    // Puts what was typed in the place of `span`: with the report's line ends, and no more than is
    // different. Never makes one line end of two.
    [[nodiscard]] TextChange changeFor(TextSpan span, std::u16string_view typed) const;

    // `revision` is the state that the change leads to.
    void apply(const TextChange& change, Revision revision);

    [[nodiscard]] bool isModified() const { return m_revision != m_saved; }
    [[nodiscard]] bool isSaved(Revision revision) const { return m_saved == revision; }
    void markSaved() { m_saved = m_revision; }

    // Whether a Document has been made of this state.
    [[nodiscard]] bool isDocumented() const { return m_revision == m_documented; }
    void markDocumented() { m_documented = m_revision; }

private:
    std::u16string m_text;
    Revision m_revision = 0;
    Revision m_newest = 0;
    Revision m_saved = 0;
    Revision m_documented = 0;
    std::u16string_view m_lineEnd = u"\n";
};

// The Document of a report whose text was edited, or is taken otherwise. The title follows the headline if
// it was taken from there. A language that a person no longer says is found by the text.
[[nodiscard]] Document remade(const Document& report, std::u16string text,
                              const Interpretation& interpretation);

} // namespace wireside
