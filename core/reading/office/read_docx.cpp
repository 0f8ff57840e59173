// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/read_docx.h"

#include "core/reading/office/archive_entry.h"
#include "core/reading/office/document_properties.h"
#include "core/reading/office/docx_styles.h"
#include "core/reading/office/docx_text.h"
#include "core/reading/office/xml_part.h"
#include "core/reading/story.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wireside {
namespace {

// Word numbers its parts at times: "word/document2.xml".
bool isPart(std::string_view name, std::string_view part) {
    if (!name.starts_with(part) || !name.ends_with(".xml")) return false;
    name.remove_prefix(part.size());
    name.remove_suffix(std::min(name.size(), std::string_view(".xml").size()));
    return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

// Empty if there is none.
std::string findPart(const std::vector<std::string>& names, std::string_view part) {
    const auto found =
        std::ranges::find_if(names, [&](const std::string& name) { return isPart(name, part); });
    return found == names.end() ? std::string() : *found;
}

using NotesById = std::map<std::string, Story, std::less<>>;

// Notes are body text unless they say otherwise: short ones look like headings.
NotesById notesIn(const pugi::xml_document& part, const DocxStyles& styles) {
    NotesById notes;
    for (const pugi::xml_node note : part.document_element().children()) {
        Story paragraphs = docxText(note, styles).paragraphs;
        for (StoryParagraph& paragraph : paragraphs)
            if (!paragraph.role) paragraph.role = Role::Body;
        notes.emplace(note.attribute("w:id").value(), std::move(paragraphs));
    }
    return notes;
}

} // namespace

bool isDocx(std::string_view bytes, std::string_view) {
    if (!isZip(bytes)) return false;
    const auto names = entryNames(bytes);
    return names && !findPart(*names, "word/document").empty();
}

Expected<ReadText> readDocx(std::string_view bytes, const std::stop_token& stop) {
    const auto names = entryNames(bytes);
    if (!names) return tl::unexpected(names.error());
    DocxStyles styles;
    if (const std::string part = findPart(*names, "word/styles"); !part.empty())
        if (const auto tree = parsePart(bytes, part)) styles = DocxStyles(**tree);
    DocxReading reading(styles);
    const std::vector<std::string> body{"w:document", "w:body"};
    const auto takePiece = [&](const pugi::xml_document& piece, std::size_t inside) {
        if (inside == body.size()) reading.read(piece);
        return Expected<void>();
    };
    const auto document = readPart(bytes, findPart(*names, "word/document"), body, takePiece, stop);
    if (!document) return tl::unexpected(document.error());
    DocxText text = reading.take();
    const auto append = [&](std::string_view kind, const std::vector<std::string>& ids) {
        const std::string part = findPart(*names, kind);
        if (ids.empty() || part.empty()) return Expected<void>();
        const auto tree = parsePart(bytes, part);
        if (!tree) return Expected<void>(tl::unexpected(tree.error()));
        NotesById notes = notesIn(**tree, styles);
        for (const std::string& id : ids) // one that is referred to twice stands once
            for (StoryParagraph& paragraph : std::exchange(notes[id], {}))
                text.paragraphs.push_back(std::move(paragraph));
        return Expected<void>();
    };
    if (const auto added = append("word/footnotes", text.footnotes); !added)
        return tl::unexpected(added.error());
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (const auto added = append("word/endnotes", text.endnotes); !added)
        return tl::unexpected(added.error());
    ReadText read = readTextUnderHeadline(std::move(text.paragraphs));
    if (read.text.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    if (const auto properties = entryBytes(bytes, "docProps/core.xml"))
        addProperties(*properties, read);
    return read;
}

} // namespace wireside
