// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_head.h"

#include "ui/report/finding_text.h"
#include "ui/report/print_style.h"
#include "ui/report/report_text.h"
#include "ui/report/row_layout.h"
#include "ui/report/text_lines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {

namespace {

using PagesOfFindings = std::vector<std::optional<std::size_t>>;

constexpr int mostTitleLines = 3;
constexpr int mostMetaLines = 3;
constexpr int mostChoiceLines = 4;
constexpr int mostShareLines = 3; // one for each
constexpr int mostLegendLines = 4;
constexpr int barHeight = dots(6);
constexpr int ruleHeight = dots(0.6);
constexpr int smallGap = dots(4);
constexpr int largeGap = dots(10);
constexpr int signInset = dots(6); // of a kind's name in its sign
constexpr int legendGap = dots(3);
// Where the text has its usual size.
constexpr int findingsLeft = dots(62);
constexpr int findingPageWidth = dots(44); // "page 1,000"
// A head that does not fit is set in smaller type: down to the usual size with all of its findings, then with fewer of
// them, in the end with one.
constexpr double smallerType = 0.9;
constexpr double smallestType = 0.5;

constexpr std::array kindsOfLegend{RowKind::Shared, RowKind::Reworded, RowKind::Unique,
                                   RowKind::Furniture};

QString metaOf(const Document& report) {
    QStringList parts = report_text::aboutReport(report);
    // A number stays with its word, and a dot ends a line rather than begins one.
    parts.last().replace(u' ', QChar::Nbsp);
    return parts.join(QChar::Nbsp + QStringLiteral("· "));
}

class HeadLayout {
public:
    HeadLayout(const Comparison& comparison, const PageGeometry& page, const PrintStyle& style)
        : m_comparison(comparison), m_page(page), m_style(style), m_nameWidth(nameWidth()) {}

    // Lists up to `most` findings.
    ReportHead make(const ReportOptions& options, const QDateTime& made,
                    const PagesOfFindings& pageOfFinding, std::size_t most) && {
        const int width = m_page.body.width();
        const QFont font = m_style.fonts.sans(print::metaSize);
        addLine(0, width, report_text::heading(), m_style.fonts.sans(print::titleSize, QFont::Bold),
                m_style.colours.text);
        addLine(0, width, report_text::madeAt(made), font, m_style.colours.softText);
        for (const QString& line :
             wrapLines(report_text::choicesOf(options), font, width, mostChoiceLines))
            addLine(0, width, line, font, m_style.colours.softText);
        m_head.height += smallGap;
        addRule();
        inBothColumns([this](Side side) { addReport(side); });
        m_head.height += smallGap;
        addRule();
        addFindings(pageOfFinding, most);
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
        const QFont titleFont = m_style.fonts.serif(print::documentTitleSize, QFont::Bold);
        for (const QString& line :
             wrapLines(report_text::titleOf(report), titleFont, width, mostTitleLines))
            addLine(left, width, line, titleFont, m_style.colours.text);
        const QFont metaFont = m_style.fonts.sans(print::metaSize);
        for (const QString& line : wrapLines(metaOf(report), metaFont, width, mostMetaLines))
            addLine(left, width, line, metaFont, m_style.colours.softText);
        m_head.height += smallGap;
        m_head.bars.push_back({{left, m_head.height, width, barHeight}, m_comparison.shares(side)});
        m_head.height += barHeight + smallGap;
        const QString dot = QStringLiteral(" · ");
        for (const QString& line :
             wrapParts(report_text::sharesOf(m_comparison.shares(side)).split(dot), dot, metaFont,
                       width, mostShareLines))
            addLine(left, width, line, metaFont, m_style.colours.text);
    }

    void addFindings(const PagesOfFindings& pageOfFinding, std::size_t most) {
        const QFont font = m_style.fonts.sans(print::metaSize);
        const int width = m_page.body.width();
        const std::vector<Finding>& findings = m_comparison.findings;
        const int top = m_head.height;
        addLine(0, width, report_text::findingsTitle(),
                m_style.fonts.sans(print::metaSize, QFont::Bold), m_style.colours.text);
        const int left = m_style.fonts.scaled(findingsLeft);
        m_head.height = top; // what is found stands beside the title
        if (findings.empty())
            addLine(left, width - left, report_text::noFindings(), font, m_style.colours.softText);
        for (std::size_t i = 0; i < std::min(findings.size(), most); ++i) {
            const int pageWidth = m_style.fonts.scaled(findingPageWidth);
            m_head.findings.push_back({{left, m_head.height, width - left, lineHeight(font)}, i});
            if (!pageOfFinding.empty() && pageOfFinding[i]) {
                const QString page = report_text::onPage(*pageOfFinding[i] + 1);
                const int pageLeft = width - advance(page, font);
                m_head.texts.push_back({{pageLeft, m_head.height},
                                        width - pageLeft,
                                        page,
                                        font,
                                        m_style.colours.softText});
            }
            const int noteWidth = width - left - pageWidth;
            const QString words = finding_text::inOneLine(m_comparison, findings[i]);
            const QString line =
                findings[i].link ? report_text::inLink(*findings[i].link + 1, words) : words;
            addLine(left, noteWidth, elide(line, font, noteWidth), font, m_style.colours.finding);
        }
        if (findings.size() > most)
            addLine(left, width - left, report_text::moreFindings(findings.size() - most), font,
                    m_style.colours.softText);
    }

    void addKinds() {
        const QFont font = m_style.fonts.sans(print::metaSize);
        for (const RowKind kind : kindsOfLegend) {
            const int left = leftOf(Side::Left);
            m_head.signs.push_back({{left, m_head.height, m_nameWidth, lineHeight(font)}, kind});
            HeadText name{{left + signInset, m_head.height},
                          m_nameWidth,
                          report_text::legendOf(kind).name,
                          font,
                          kind == RowKind::Furniture ? m_style.colours.softText
                                                     : m_style.colours.text};
            addLegend(Side::Left, std::move(name), report_text::legendOf(kind).meaning);
        }
    }

    void addWordMarks() {
        addMark(WordMark::Changed, m_style.colours.text, QTextCharFormat::SingleUnderline);
        addMark(WordMark::Moved, m_style.colours.text, QTextCharFormat::DotLine);
        if (!m_comparison.findings.empty())
            addMark(WordMark::Finding, m_style.colours.finding, findingUnderline);
        addWord(report_text::legendOfMovedLinks());
        if (std::ranges::any_of(m_comparison.links, &Link::byHand))
            addWord(report_text::legendOfLinksByHand());
    }

    void addMark(WordMark mark, const QColor& colour, QTextCharFormat::UnderlineStyle underline) {
        const report_text::LegendText legend = report_text::legendOf(mark);
        addLegend(Side::Right,
                  {{leftOf(Side::Right), m_head.height},
                   m_nameWidth,
                   legend.name,
                   fontOf(mark),
                   colour,
                   underline},
                  legend.meaning);
    }

    // What stands between the columns.
    void addWord(const report_text::LegendText& word) {
        addLegend(Side::Right,
                  {{leftOf(Side::Right), m_head.height},
                   m_nameWidth,
                   word.name,
                   m_style.fonts.sans(print::metaSize),
                   m_style.colours.softText},
                  word.meaning);
    }

    void addLegend(Side side, HeadText name, const QString& meaning) {
        m_head.texts.push_back(std::move(name));
        const QFont font = m_style.fonts.sans(print::metaSize);
        const int left = leftOf(side) + m_nameWidth + smallGap * 2;
        const int width = m_page.columnWidth - m_nameWidth - smallGap * 2;
        const QStringList lines = wrapLines(meaning, font, width, mostLegendLines);
        for (const QString& line : lines)
            addLine(left, width, line, font, m_style.colours.softText);
        m_head.height += legendGap;
        m_head.isCramped = m_head.isCramped || lines.join(u' ') != meaning;
    }

    [[nodiscard]] QFont fontOf(WordMark mark) const {
        return m_style.fonts.serif(print::metaSize,
                                   mark == WordMark::Finding ? QFont::Bold : QFont::Normal);
    }

    // Of the widest name in the legend, with its sign; mostly it ends where the findings begin.
    [[nodiscard]] int nameWidth() const {
        const QFont font = m_style.fonts.sans(print::metaSize);
        int widest = std::max({m_style.fonts.scaled(findingsLeft),
                               advance(report_text::legendOfMovedLinks().name, font),
                               advance(report_text::legendOfLinksByHand().name, font)});
        for (const RowKind kind : kindsOfLegend)
            widest = std::max(widest, signInset + advance(report_text::legendOf(kind).name, font));
        for (const WordMark mark : {WordMark::Changed, WordMark::Moved, WordMark::Finding})
            widest = std::max(widest, advance(report_text::legendOf(mark).name, fontOf(mark)));
        return widest;
    }

    [[nodiscard]] int leftOf(Side side) const {
        return m_page.columnLeft(side) - m_page.body.left();
    }

    const Comparison& m_comparison;
    const PageGeometry& m_page;
    const PrintStyle& m_style;
    int m_nameWidth;
    ReportHead m_head;
};

} // namespace

ReportHead layOutHead(const Comparison& comparison, const ReportOptions& options,
                      const QDateTime& made, const PageGeometry& page,
                      const PagesOfFindings& pageOfFinding) {
    PrintStyle style = printStyle(options);
    double scale = style.fonts.scale();
    // Below it there is at least a line of a row.
    const int room =
        page.header.height() + page.body.height() - lineHeight(style.fonts.serif(print::textSize));
    std::size_t most = mostFindings;
    while (true) {
        ReportHead head =
            HeadLayout(comparison, page, style).make(options, made, pageOfFinding, most);
        const bool fits = head.height <= room && !head.isCramped;
        if (fits || scale <= smallestType) return head;
        if (scale <= 1 && !head.isCramped && head.findings.size() > 1) {
            most = head.findings.size() - 1;
        } else {
            scale *= smallerType;
            style.fonts = PrintFonts(scale);
        }
    }
}

} // namespace wireside
