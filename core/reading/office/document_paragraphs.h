// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs of a word processor's document while its XML is walked through: text boxes and notes
// nest paragraphs in paragraphs.
//
//     DocumentParagraphs paragraphs;
//     paragraphs.begin(std::nullopt);
//     paragraphs.add("Rain");
//     paragraphs.begin(Role::Caption);     // of a text box that is anchored there
//     paragraphs.add("A boat");
//     paragraphs.end();
//     paragraphs.end();
//     paragraphs.take()                    // {"A boat", Caption}, {"Rain", nothing}
//
// Linear in the text.
#pragma once

#include "core/reading/story.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// What a paragraph's end does: the end that a tracked change deleted joins it with the next one.
enum class ParagraphEnd : std::uint8_t { Kept, Deleted };

class DocumentParagraphs {
public:
    void begin(std::optional<Role> role);
    // To the innermost paragraph that is open; what stands in none is left out.
    void add(std::string_view text);
    // Likewise, where line ends and runs of white space in the XML are a space.
    void addOnOneLine(std::string_view text);
    // Ends the innermost paragraph; there has to be one.
    void end(ParagraphEnd how = ParagraphEnd::Kept);

    // A table's row, while its paragraphs are begun and ended as all others. One of data becomes one paragraph of
    // body text, its cells parted by tabs; what has a role, a table or a whole text in it stays as it is.
    void beginRow();
    void endCell(); // in a row
    void endRow();
    [[nodiscard]] bool isInRow() const { return !m_rows.empty(); }

    // The ended ones, inner ones before those that they are anchored in.
    [[nodiscard]] Story take();

private:
    struct Row {
        std::size_t first = 0;     // of its paragraphs among the ended ones
        std::size_t cellBegin = 0; // likewise, of the cell that is open
        std::string line;          // of the cells that have ended
        int cells = 0;
        bool isData = true;
    };

    std::vector<StoryParagraph> m_open;
    std::vector<Row> m_rows; // that are open
    Story m_ended;
    std::string m_carried; // waits for the next paragraph
};

} // namespace wireside
