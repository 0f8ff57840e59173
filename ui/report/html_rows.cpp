// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_rows.h"

#include "ui/report/html_cell.h"
#include "ui/report/html_escape.h"
#include "ui/report/html_language.h"
#include "ui/report/report_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <utility>

namespace wireside {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(wireside::Html)
};

QString className(RowKind kind) {
    switch (kind) {
    case RowKind::Shared: return QStringLiteral("shared");
    case RowKind::Reworded: return QStringLiteral("reworded");
    case RowKind::Unique: return QStringLiteral("unique");
    case RowKind::Furniture: return QStringLiteral("furniture");
    case RowKind::Place: return QStringLiteral("place");
    case RowKind::SectionTitle: break;
    }
    return {};
}

QString idOfLink(std::size_t link) { return QStringLiteral("link-%1").arg(link + 1); }
QString idOfPlace(std::size_t link) { return QStringLiteral("place-%1").arg(link + 1); }

QString linkTo(const QString& id, const QString& html) {
    return QStringLiteral("<a href=\"#%1\">%2</a>").arg(id, html);
}

// The roles are what the elements mean anyway; but a browser may forget it of those that the style
// sheet lays out in another way, as it does on narrow screens.
class RowTable {
public:
    RowTable(const Comparison& comparison, const std::vector<ReportRow>& rows)
        : m_comparison(comparison),
          m_rows(rows),
          m_isShown(shownLinks(comparison, rows)),
          m_placeRow(comparison.links.size()) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (const RowReference& reference : referencesOf(rows[row]))
                if (!m_placeRow[reference.link]) m_placeRow[reference.link] = row;
    }

    QString make() && {
        m_html = QStringLiteral("<table role=\"table\">\n<caption>%1</caption>\n"
                                "<thead role=\"rowgroup\"><tr role=\"row\">")
                     .arg(htmlText(Html::tr("Both reports, partners side by side")));
        addColumnHead(Side::Left);
        m_html += QStringLiteral("<th role=\"columnheader\" scope=\"col\" class=\"gutter\">%1</th>")
                      .arg(htmlText(Html::tr("Link")));
        addColumnHead(Side::Right);
        m_html += QStringLiteral("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for (std::size_t row = 0; row < m_rows.size(); ++row) addRow(row);
        m_html += QStringLiteral("</tbody>\n</table>\n");
        return std::move(m_html);
    }

private:
    static const std::vector<RowReference>& referencesOf(const ReportRow& row) {
        return row.left.references.empty() ? row.right.references : row.left.references;
    }

    void addColumnHead(Side side) {
        const Document& report = m_comparison.document(side);
        m_html += QStringLiteral("<th role=\"columnheader\" scope=\"col\"%1>%2</th>")
                      .arg(languageAttributes(report), htmlText(report_text::titleOf(report)));
    }

    void addRow(std::size_t index) {
        const ReportRow& row = m_rows[index];
        if (row.kind == RowKind::SectionTitle) return addSection(report_text::furnitureTitle());
        const QStringList ids = idsOf(index);
        m_html += QStringLiteral("<tr role=\"row\" class=\"%1\"").arg(className(row.kind));
        if (!ids.isEmpty()) m_html += QStringLiteral(" id=\"%1\"").arg(ids.front());
        m_html += u'>';
        addCell(index, Side::Left);
        addGutter(row, ids.mid(1));
        addCell(index, Side::Right);
        m_html += QStringLiteral("</tr>\n");
    }

    void addSection(const QString& title) {
        m_html += QStringLiteral("</tbody>\n<tbody role=\"rowgroup\">\n<tr role=\"row\" "
                                 "class=\"section\"><th role=\"columnheader\" scope=\"colgroup\" "
                                 "colspan=\"3\">%1</th></tr>\n")
                      .arg(htmlText(title));
    }

    // Of a row that shows links, or where links would stand in the other report's order.
    [[nodiscard]] QStringList idsOf(std::size_t index) const {
        QStringList ids;
        for (const std::size_t link : m_rows[index].links) ids << idOfLink(link);
        for (const RowReference& reference : referencesOf(m_rows[index]))
            if (m_placeRow[reference.link] == index) ids << idOfPlace(reference.link);
        return ids;
    }

    void addCell(std::size_t index, Side side) {
        const ReportCell& cell = m_rows[index].cell(side);
        m_html += QStringLiteral("<td role=\"cell\" class=\"%1\"")
                      .arg(side == Side::Left ? QLatin1String("left") : QLatin1String("right"));
        if (!cell.references.empty())
            m_html += u'>' + withLinks(report_text::placeText(cell.references, index));
        else if (!cell.sentences.empty())
            m_html += languageAttributes(m_comparison.document(side)) + u'>' +
                      htmlCell(m_comparison.document(side), cell);
        else
            m_html += u'>';
        m_html += QStringLiteral("</td>");
    }

    void addGutter(const ReportRow& row, const QStringList& moreIds) {
        m_html += QStringLiteral("<th role=\"rowheader\" scope=\"row\" class=\"gutter\">");
        for (const QString& id : moreIds)
            m_html += QStringLiteral("<span id=\"%1\"></span>").arg(id);
        const report_text::GutterText gutter = report_text::gutterOf(m_comparison, row);
        if (!gutter.number.isEmpty())
            m_html += QStringLiteral("<b>%1</b> ").arg(withLinks(gutter.number));
        QStringList words;
        for (const QString& word : gutter.words) words << htmlText(word);
        // The word for it leads to the place that a link has left.
        const std::optional<std::size_t> moved = movedLink(row);
        if (moved && words.size() > 1) words[1] = linkTo(idOfPlace(*moved), words[1]);
        m_html += words.join(QStringLiteral(", <br>")) + QStringLiteral("</th>");
    }

    [[nodiscard]] std::optional<std::size_t> movedLink(const ReportRow& row) const {
        for (const std::size_t link : row.links)
            if (m_comparison.links[link].moved && m_placeRow[link]) return link;
        return std::nullopt;
    }

    // All figures in `text` are numbers of links; each that is shown leads there.
    [[nodiscard]] QString withLinks(const QString& text) const {
        static const QRegularExpression figures(QStringLiteral("[0-9]+"));
        QString html;
        qsizetype at = 0;
        for (auto matches = figures.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch number = matches.next();
            html += htmlText(QStringView(text).mid(at, number.capturedStart() - at));
            const std::size_t link = std::size_t{number.captured().toUInt()} - 1;
            const bool leads = link < m_isShown.size() && m_isShown[link];
            html += leads ? linkTo(idOfLink(link), number.captured()) : number.captured();
            at = number.capturedEnd();
        }
        return html + htmlText(QStringView(text).mid(at));
    }

    const Comparison& m_comparison;
    const std::vector<ReportRow>& m_rows;
    std::vector<bool> m_isShown;                        // by link: a row shows it
    std::vector<std::optional<std::size_t>> m_placeRow; // by link: the first row that refers to it
    QString m_html;
};

} // namespace

std::vector<bool> shownLinks(const Comparison& comparison, const std::vector<ReportRow>& rows) {
    std::vector<bool> shown(comparison.links.size());
    for (const ReportRow& row : rows)
        for (const std::size_t link : row.links) shown[link] = true;
    return shown;
}

QString htmlRows(const Comparison& comparison, const std::vector<ReportRow>& rows) {
    if (rows.empty())
        return QStringLiteral("<p class=\"soft\">%1</p>\n").arg(htmlText(report_text::noRows()));
    return RowTable(comparison, rows).make();
}

} // namespace wireside
