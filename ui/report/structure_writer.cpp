// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/structure_writer.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace wireside {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& value) { return Object::newUnicodeString(value.toStdString()); }

// D:20231114221320Z (PDF 1.7, 7.9.4)
Object date(const QDateTime& time) {
    const QString utc = time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss"));
    return Object::newString("D:" + utc.toStdString() + "Z");
}

class StructureWriter {
public:
    explicit StructureWriter(QPDF& pdf)
        : m_pdf(pdf), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void write(const PdfStructure& structure) {
        describe(structure);
        for (const PdfLink& link : structure.links) addLink(link);
        if (structure.outline.empty()) return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        addEntries(root, structure.outline);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

private:
    void describe(const PdfStructure& structure) {
        Object info = m_pdf.makeIndirectObject(Object::newDictionary());
        info.replaceKey("/Title", text(structure.title));
        info.replaceKey("/Author", text(structure.author));
        info.replaceKey("/Keywords", text(structure.keywords.join(QStringLiteral(", "))));
        info.replaceKey("/Creator", text(structure.program));
        info.replaceKey("/Producer", text(QStringLiteral("Qt, qpdf")));
        info.replaceKey("/CreationDate", date(structure.made));
        m_pdf.getTrailer().replaceKey("/Info", info);
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(structure.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    Object page(std::size_t index) { return m_pages.at(index).getObjectHandle(); }

    double heightOf(std::size_t index) {
        return page(index).getKey("/MediaBox").getArrayAsRectangle().ury;
    }

    // Puts the target at the top of the view and keeps the zoom.
    Object destination(const PdfPlace& place) {
        return Object::newArray({page(place.page), Object::newName("/XYZ"), Object::newNull(),
                                 Object::newReal(heightOf(place.page) - place.top, 2),
                                 Object::newNull()});
    }

    void addLink(const PdfLink& link) {
        const double height = heightOf(link.page);
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect", Object::newFromRectangle(Object::Rectangle(
                                           link.area.left(), height - link.area.bottom(),
                                           link.area.right(), height - link.area.top())));
        annotation.replaceKey("/Border",
                              Object::newArray({Object::newInteger(0), Object::newInteger(0),
                                                Object::newInteger(0)}));
        annotation.replaceKey("/Contents", text(link.text));
        annotation.replaceKey("/Dest", destination(link.target));
        Object annotations = page(link.page).getKey("/Annots");
        if (!annotations.isArray()) annotations = Object::newArray();
        annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        page(link.page).replaceKey("/Annots", annotations);
    }

    void addEntries(Object& parent, const std::vector<PdfOutlineEntry>& entries) {
        Object previous = Object::newNull();
        for (const PdfOutlineEntry& entry : entries) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.target));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            if (!entry.entries.empty()) addEntries(item, entry.entries);
            previous = item;
        }
        parent.replaceKey("/Last", previous);
        // Negative: closed. The root's entries are always open.
        const auto count = static_cast<long long>(entries.size());
        parent.replaceKey("/Count", Object::newInteger(parent.hasKey("/Parent") ? -count : count));
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

} // namespace

QByteArray writeStructure(const QByteArray& pdf, const PdfStructure& structure) {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    StructureWriter(document).write(structure);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate); // thousands of links in little room
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()),
            static_cast<qsizetype>(out->getSize())};
}

} // namespace wireside
