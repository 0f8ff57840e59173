// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_layout.h"

#include "ui/panes/long_lines.h"
#include "ui/text_bridge.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace wireside {

namespace {

constexpr double paragraphSpace = 0.65;   // of the font's size, below a paragraph
constexpr double blankLineHeight = 0.5;   // of a line: an empty line is a paragraph's space
constexpr double spaceAroundNumber = 7.0; // pixels

// Each edit costs the layout of all blocks from its first to its last one (0.2 ms each) and moves all behind
// it (up to 10 ms in a text of 100,000 words); beginning anew costs all down to what is in view.
constexpr int nearBlocks = 50;
constexpr int fewEdits = 40;
constexpr std::size_t fewBlocks = 200;

struct Spacing {
    double linePercent; // of the font's own line height
    double paragraph;   // pixels
};

Spacing spacingOf(const QFont& font, double lineHeight) {
    const double em = QFontInfo(font).pixelSize();
    return {.linePercent = 100 * lineHeight * em / QFontMetricsF(font).lineSpacing(),
            .paragraph = paragraphSpace * em};
}

bool isBlank(const QTextBlock& block) {
    return std::ranges::all_of(block.text(), [](QChar unit) { return unit.isSpace(); });
}

QTextBlockFormat formatOf(const QTextBlock& block, bool endsParagraph, const Spacing& spacing) {
    const bool blank = isBlank(block);
    QTextBlockFormat format;
    format.setLineHeight(blank ? spacing.linePercent * blankLineHeight : spacing.linePercent,
                         QTextBlockFormat::ProportionalHeight);
    const bool blankFollows = block.next().isValid() && isBlank(block.next());
    if (endsParagraph && !blank && !blankFollows) format.setBottomMargin(spacing.paragraph);
    return format;
}

// The begin of the last character that the reader sees before `end`, which may be several units.
int lastCharacter(const QTextBlock& block, int end) {
    constexpr char16_t firstCombining = 0x300;
    const QChar last = block.text().at(end - 1);
    const bool simple = last.unicode() < firstCombining || last.isPunct();
    return simple ? end - 1 : block.layout()->previousCursorPosition(end);
}

using Ranges = QList<QTextLayout::FormatRange>;

// The additional formats of one block, from the marks that touch it.
Ranges rangesOf(const QTextBlock& block, const std::vector<SentenceMark>& marks, MarkRange touching,
                const SentenceFormats& formats) {
    Ranges ranges;
    const int blockLength = block.length() - 1; // without the separator
    for (std::size_t i = touching.first; i < touching.last; ++i) {
        const SentenceMark& mark = marks[i];
        const int begin = std::max(mark.begin - block.position(), 0);
        const int end = std::min(mark.end - block.position(), blockLength);
        if (begin >= end) continue;
        QTextCharFormat format;
        if (mark.furniture) format.setForeground(formats.furniture);
        const bool endsHere = mark.end - block.position() <= blockLength;
        const int last = endsHere && !mark.number.isEmpty() ? lastCharacter(block, end) : end;
        if (mark.furniture && begin < last) ranges.append({begin, last - begin, format});
        if (last == end) continue;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(numberGap(mark.number, formats.numberFont));
        ranges.append({last, end - last, format});
    }
    return ranges;
}

// A text that has been laid out as a whole would be laid out anew as a whole, and at once, when all of
// it changes: seconds for a very long one. Beginning anew makes Qt lay out what is in view first and
// the rest bit by bit. Without a size of its pages it does neither; it begins anew with the size.
class LayoutAnew {
public:
    explicit LayoutAnew(QTextDocument& document)
        : m_document(document), m_pageSize(document.pageSize()) {
        m_document.setPageSize(QSizeF(0, 0));
    }
    ~LayoutAnew() { m_document.setPageSize(m_pageSize); }
    Q_DISABLE_COPY_MOVE(LayoutAnew)

private:
    QTextDocument& m_document;
    QSizeF m_pageSize;
};

template <typename Format> struct BlockChange {
    QTextBlock block;
    Format format;
};

template <typename Format>
bool isFar(const BlockChange<Format>& from, const BlockChange<Format>& to) {
    return to.block.blockNumber() - from.block.blockNumber() > nearBlocks;
}

// Changes that are near each other are one edit.
template <typename Format, typename Set>
void make(const std::vector<BlockChange<Format>>& changes, QTextDocument& document,
          const Set& set) {
    if (changes.empty()) return;
    int gaps = 0;
    for (std::size_t i = 1; i < changes.size(); ++i)
        gaps += isFar(changes[i - 1], changes[i]) ? 1 : 0;
    const bool anew = gaps >= fewEdits || changes.size() > fewBlocks;
    const auto beginning = anew ? std::make_unique<LayoutAnew>(document) : nullptr;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!anew && i > 0 && isFar(changes[i - 1], changes[i])) {
            edit.endEditBlock();
            edit.beginEditBlock();
        }
        set(changes[i].block, changes[i].format);
    }
    edit.endEditBlock();
}

std::vector<BlockChange<Ranges>> formatChanges(const QTextDocument& document,
                                               const std::vector<SentenceMark>& marks,
                                               const SentenceFormats& formats, int begin, int end) {
    std::vector<BlockChange<Ranges>> changes;
    for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() <= end;
         block = block.next()) {
        const MarkRange touching =
            marksWithin(marks, block.position(), block.position() + block.length());
        Ranges ranges = rangesOf(block, marks, touching, formats);
        if (block.layout()->formats() != ranges) changes.push_back({block, std::move(ranges)});
    }
    return changes;
}

void setFormats(const QTextBlock& block, const Ranges& ranges) {
    block.layout()->setFormats(ranges);
}

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
    const Spacing spacing = spacingOf(font, lineHeight);
    std::vector<BlockChange<QTextBlockFormat>> changes;
    auto paragraph = report.paragraphs.begin();
    QTextBlock lineBegin;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int blockEnd = block.position() + block.length();
        bool endsParagraph = false;
        while (paragraph != report.paragraphs.end() &&
               paneText.endPosition(paragraph->end) < blockEnd) {
            endsParagraph = true;
            ++paragraph;
        }
        QTextBlockFormat format = formatOf(block, endsParagraph, spacing);
        if (paneText.continuesLine(block.position()))
            format.setLayoutDirection(lineBegin.textDirection());
        else
            lineBegin = block;
        if (block.blockFormat() != format) changes.push_back({block, format});
    }
    make(changes, document, [](const QTextBlock& block, const QTextBlockFormat& format) {
        QTextCursor(block).setBlockFormat(format);
    });
}

void setSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                        const SentenceFormats& formats) {
    make(formatChanges(document, marks, formats, 0, document.characterCount()), document,
         setFormats);
}

void moveSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                         const SentenceFormats& formats, int begin, int end) {
    for (const auto& [block, ranges] : formatChanges(document, marks, formats, begin, end))
        setFormats(block, ranges);
}

double numberGap(const QString& number, const QFont& numberFont) {
    if (number.isEmpty()) return 0;
    return QFontMetricsF(numberFont).horizontalAdvance(number) + spaceAroundNumber;
}

} // namespace wireside
