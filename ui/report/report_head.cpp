// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_head.h"

#include "ui/report/print_colours.h"
#include "ui/report/print_fonts.h"
#include "ui/report/report_text.h"
#include "ui/report/text_lines.h"

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr int mostTitleLines = 3;
constexpr int mostLegendLines = 2;
constexpr int barHeight = dots(6);
constexpr int ruleHeight = dots(0.6);
constexpr int smallGap = dots(4);
constexpr int largeGap = dots(10);
constexpr int signWidth = dots(62);
constexpr int legendGap = dots(3);

// A report without a headline has its file's name for a title: once is enough.
QString metaOf(const Document& report) {
    const QString source = report_text::sourceOf(report);
    const QString words = report_text::wordsOf(report);
    return source == report_text::titleOf(report) ? words : source + QStringLiteral(" · ") + words;
}

class HeadLayout {
public:
    HeadLayout(const Comparison& comparison, const PageGeometry& page)
        : m_comparison(comparison), m_page(page) {}

    ReportHead make(const QDateTime& made) && {
        addLine(0, m_page.body.width(), report_text::heading(),
                print::sans(print::titleSize, QFont::Bold), print::text);
        addLine(0, m_page.body.width(), report_text::madeAt(made), print::sans(print::metaSize),
                print::softText);
        m_head.height += smallGap;
        addRule();
        inBothColumns([this](Side side) { addReport(side); });
        m_head.height += smallGap;
        addRule();
        inBothColumns([this](Side side) { side == Side::Left ? addKinds() : addWordMarks(); });
        m_head.height += smallGap;
        addRule();
        return std::move(m_head);
    }

private:
    // Lays out both columns from the same height on; the taller one counts.
    template <typename AddColumn> void inBothColumns(const AddColumn& addColumn) {
        const int top = m_head.height;
        addColumn(Side::Left);
        const int bottomLeft = std::exchange(m_head.height, top);
        addColumn(Side::Right);
        m_head.height = std::max(m_head.height, bottomLeft);
    }

    void addLine(int left, int width, const QString& text, const QFont& font,
                 const QColor& colour) {
        m_head.texts.push_back({{left, m_head.height}, width, text, font, colour});
        m_head.height += lineHeight(font);
    }

    void addRule() {
        m_head.rules.emplace_back(0, m_head.height, m_page.body.width(), ruleHeight);
        m_head.height += ruleHeight + largeGap;
    }

    void addReport(Side side) {
        const Document& report = m_comparison.document(side);
        const int left = leftOf(side);
        const int width = m_page.columnWidth;
        const QFont titleFont = print::serif(print::documentTitleSize, QFont::Bold);
        for (const QString& line :
             wrapLines(report_text::titleOf(report), titleFont, width, mostTitleLines))
            addLine(left, width, line, titleFont, print::text);
        const QFont metaFont = print::sans(print::metaSize);
        addLine(left, width, elide(metaOf(report), metaFont, width), metaFont, print::softText);
        m_head.height += smallGap;
        m_head.bars.push_back({{left, m_head.height, width, barHeight}, m_comparison.shares(side)});
        m_head.height += barHeight + smallGap;
        addLine(left, width, report_text::sharesOf(m_comparison.shares(side)), metaFont,
                print::text);
    }

    void addKinds() {
        const QFont font = print::sans(print::metaSize);
        for (const RowKind kind :
             {RowKind::Shared, RowKind::Reworded, RowKind::Unique, RowKind::Furniture}) {
            const int left = leftOf(Side::Left);
            m_head.signs.push_back({{left, m_head.height, signWidth, lineHeight(font)}, kind});
            HeadText name{{left + smallGap * 3 / 2, m_head.height},
                          signWidth,
                          report_text::legendOf(kind).name,
                          font,
                          kind == RowKind::Furniture ? print::softText : print::text};
            addLegend(Side::Left, std::move(name), report_text::legendOf(kind).meaning);
        }
    }

    void addWordMarks() {
        const int left = leftOf(Side::Right);
        const QFont font = print::serif(print::metaSize);
        const auto addMark = [&](WordMark mark, QTextCharFormat::UnderlineStyle underline) {
            const report_text::LegendText legend = report_text::legendOf(mark);
            addLegend(Side::Right,
                      {{left, m_head.height}, signWidth, legend.name, font, print::text, underline},
                      legend.meaning);
        };
        addMark(WordMark::Changed, QTextCharFormat::SingleUnderline);
        addMark(WordMark::Moved, QTextCharFormat::DotLine);
        addWord(report_text::legendOfMovedLinks());
        if (std::ranges::any_of(m_comparison.links, &Link::byHand))
            addWord(report_text::legendOfLinksByHand());
    }

    // What stands between the columns.
    void addWord(const report_text::LegendText& word) {
        addLegend(Side::Right,
                  {{leftOf(Side::Right), m_head.height},
                   signWidth,
                   word.name,
                   print::sans(print::metaSize),
                   print::softText},
                  word.meaning);
    }

    void addLegend(Side side, HeadText name, const QString& meaning) {
        m_head.texts.push_back(std::move(name));
        const QFont font = print::sans(print::metaSize);
        const int left = leftOf(side) + signWidth + smallGap * 2;
        const int width = m_page.columnWidth - signWidth - smallGap * 2;
        for (const QString& line : wrapLines(meaning, font, width, mostLegendLines))
            addLine(left, width, line, font, print::softText);
        m_head.height += legendGap;
    }

    [[nodiscard]] int leftOf(Side side) const {
        return m_page.columnLeft(side) - m_page.body.left();
    }

    const Comparison& m_comparison;
    const PageGeometry& m_page;
    ReportHead m_head;
};

} // namespace

ReportHead layOutHead(const Comparison& comparison, const QDateTime& made,
                      const PageGeometry& page) {
    return HeadLayout(comparison, page).make(made);
}

} // namespace wireside
