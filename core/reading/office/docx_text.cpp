// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/docx_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

// Whose content is no text, or none that is left when all changes are accepted. `mc:Fallback` is for
// programs that do not know what `mc:Choice` has beside it; `w:rt` is set in small above its base.
constexpr std::array<std::string_view, 13> leftOut{
    "w:del",   "w:moveFrom", "w:pPr", "w:sectPr",  "w:tblPr",     "w:tcPr",        "w:instrText",
    "w:sdtPr", "w:delText",  "w:rt",  "w:tblGrid", "mc:Fallback", "w:delInstrText"};

// A switch such as <w:vanish/> or <w:vanish w:val="0"/>.
bool isOn(pugi::xml_node mark) {
    const std::string_view value = mark.attribute("w:val").value();
    return mark && value != "0" && value != "false" && value != "off";
}

bool isHidden(pugi::xml_node run) { return isOn(run.child("w:rPr").child("w:vanish")); }

// "Click here to enter text."
bool isPlaceholder(pugi::xml_node content) {
    return isOn(content.parent().child("w:sdtPr").child("w:showingPlcHdr"));
}

} // namespace

void DocxReading::read(pugi::xml_node node) {
    walk(
        node, [&](pugi::xml_node below) { return enter(below); },
        [&](pugi::xml_node below) { leave(below); });
}

DocxText DocxReading::take() {
    m_text.paragraphs = m_paragraphs.take();
    return std::move(m_text);
}

Step DocxReading::enter(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:t" || name == "m:t") {
        add(node.child_value());
        return Step::Over;
    }
    if (std::ranges::find(leftOut, name) != leftOut.end()) return Step::Over;
    if (name == "w:r" && isHidden(node)) return Step::Over;
    if (name == "w:sdtContent" && isPlaceholder(node)) return Step::Over;
    if (name == "w:p")
        m_paragraphs.begin(roleOf(node));
    else if (name == "w:tr")
        m_paragraphs.beginRow();
    else if (name == "w:tab")
        add("\t");
    else if (name == "w:br" || name == "w:cr")
        add("\n");
    else if (name == "w:noBreakHyphen")
        add("\xE2\x80\x91");
    else if (name == "w:fldChar")
        turnField(node.attribute("w:fldCharType").value());
    else if (name == "w:footnoteReference")
        m_text.footnotes.emplace_back(node.attribute("w:id").value());
    else if (name == "w:endnoteReference")
        m_text.endnotes.emplace_back(node.attribute("w:id").value());
    return Step::Into;
}

void DocxReading::leave(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:tr")
        m_paragraphs.endRow();
    else if (name == "w:tc" && m_paragraphs.isInRow())
        m_paragraphs.endCell();
    if (name != "w:p") return;
    const pugi::xml_node mark = node.child("w:pPr").child("w:rPr");
    const bool deleted = mark.child("w:del") || mark.child("w:moveFrom");
    m_paragraphs.end(deleted ? ParagraphEnd::Deleted : ParagraphEnd::Kept);
}

std::optional<Role> DocxReading::roleOf(pugi::xml_node paragraph) const {
    const pugi::xml_node properties = paragraph.child("w:pPr");
    const auto role = m_styles.roleOf(properties.child("w:pStyle").attribute("w:val").value());
    return role ? role : roleOfOutline(properties);
}

void DocxReading::turnField(std::string_view type) {
    if (type == "begin") {
        m_fields.push_back(FieldPart::Code);
        ++m_openCodes;
        return;
    }
    if (m_fields.empty() || (type != "separate" && type != "end")) return;
    if (std::exchange(m_fields.back(), FieldPart::Result) == FieldPart::Code) --m_openCodes;
    if (type == "end") m_fields.pop_back();
}

void DocxReading::add(std::string_view text) {
    if (m_openCodes == 0) m_paragraphs.add(text);
}

DocxText docxText(pugi::xml_node root, const DocxStyles& styles) {
    DocxReading reading(styles);
    reading.read(root);
    return reading.take();
}

} // namespace wireside
