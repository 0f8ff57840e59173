// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_layout.h"

#include "ui/panes/block_changes.h"
#include "ui/panes/long_lines.h"
#include "ui/text_bridge.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <memory>

namespace wireside {

namespace {

constexpr double paragraphSpace = 0.65; // of the font's size, below a paragraph
constexpr double blankLineHeight = 0.5; // of a line: an empty line is a paragraph's space

struct Spacing {
    double linePercent; // of the font's own line height
    double paragraph;   // pixels
};

Spacing spacingOf(const QFont& font, double lineHeight) {
    const double em = QFontInfo(font).pixelSize();
    return {.linePercent = 100 * lineHeight * em / QFontMetricsF(font).lineSpacing(),
            .paragraph = paragraphSpace * em};
}

// Most lines begin with a letter: their text is not copied to be looked through.
bool isBlank(const QTextDocument& document, int begin, int end) {
    for (int position = begin; position < end; ++position)
        if (!document.characterAt(position).isSpace()) return false;
    return true;
}

struct LineSpacing {
    bool blank = false;
    bool endsParagraph = false; // with space below

    bool operator==(const LineSpacing&) const = default;
};

QTextBlockFormat formatOf(const LineSpacing& line, const Spacing& spacing) {
    QTextBlockFormat format;
    format.setLineHeight(line.blank ? spacing.linePercent * blankLineHeight : spacing.linePercent,
                         QTextBlockFormat::ProportionalHeight);
    if (line.endsParagraph) format.setBottomMargin(spacing.paragraph);
    return format;
}

// The few formats that the lines of a document have. Qt numbers a document's formats, so that
// whether a line has one already is seldom a matter of comparing them.
class LineFormats {
public:
    explicit LineFormats(const Spacing& spacing) : m_spacing(spacing) {}

    [[nodiscard]] const QTextBlockFormat& of(const LineSpacing& line) { return known(line).format; }
    [[nodiscard]] bool hasAlready(const QTextBlock& block, const LineSpacing& line) {
        Known& format = known(line);
        if (block.blockFormatIndex() == format.index) return true;
        if (block.blockFormat() != format.format) return false;
        format.index = block.blockFormatIndex();
        return true;
    }

private:
    struct Known {
        LineSpacing line;
        QTextBlockFormat format;
        int index = -1; // among the document's formats, as far as it has been met there
    };
    Known& known(const LineSpacing& line) {
        const auto found = std::ranges::find(m_known, line, &Known::line);
        if (found != m_known.end()) return *found;
        return m_known.emplace_back(Known{.line = line, .format = formatOf(line, m_spacing)});
    }

    Spacing m_spacing;
    std::vector<Known> m_known;
};

} // namespace

QFont readingFont(double zoom, const ReadingStyle& style) {
    const bool sans = style.family == sansFamily;
    QStringList families =
        sans ? QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                           QStringLiteral("Liberation Sans")}
             : QStringList{QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"),
                           QStringLiteral("Liberation Serif")};
    if (sans || style.family == serifFamily)
        families.append(style.family);
    else
        families.prepend(style.family);
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(sans ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(style.size * zoom);
    return font;
}

void setReportText(QTextDocument& document, std::u16string_view text, const PaneText& paneText) {
    document.setUndoRedoEnabled(false);
    const bool whole = paneText.breaks().empty();
    document.setPlainText(whole ? toQString(text) : toQString(brokenAt(text, paneText.breaks())));
}

void setParagraphs(QTextDocument& document, const Document& report, const PaneText& paneText,
                   const QFont& font, double lineHeight) {
    std::vector<BlockChange<QTextBlockFormat>> changes;
    LineFormats formats(spacingOf(font, lineHeight));
    auto paragraph = report.paragraphs.begin();
    QTextBlock lineBegin;
    int begin = 0;
    QTextBlock block = document.begin();
    bool blank = isBlank(document, 0, block.length() - 1);
    while (block.isValid()) {
        const int end = begin + block.length();
        bool endsParagraph = false;
        while (paragraph != report.paragraphs.end() && paneText.endPosition(paragraph->end) < end) {
            endsParagraph = true;
            ++paragraph;
        }
        const QTextBlock next = block.next();
        const bool blankFollows = isBlank(document, end, end + next.length() - 1);
        const bool spaceFollows = next.isValid() && blankFollows;
        const LineSpacing line{.blank = blank,
                               .endsParagraph = endsParagraph && !blank && !spaceFollows};
        if (paneText.continuesLine(begin)) {
            QTextBlockFormat format = formats.of(line);
            format.setLayoutDirection(lineBegin.textDirection());
            if (block.blockFormat() != format) changes.push_back({block, format});
        } else {
            lineBegin = block;
            if (!formats.hasAlready(block, line)) changes.push_back({block, formats.of(line)});
        }
        block = next;
        begin = end;
        blank = blankFollows;
    }
    makeChanges(changes, document, [](const QTextBlock& changed, const QTextBlockFormat& format) {
        QTextCursor(changed).setBlockFormat(format);
    });
}

} // namespace wireside
