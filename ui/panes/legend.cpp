// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/legend.h"

#include "ui/panes/finding_chip.h"
#include "ui/panes/highlight_painter.h"
#include "ui/panes/kind_colours.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr QSize sampleSize(16, 14);
constexpr int sampleGap = 6;    // between the sample and the name
constexpr int entryMargin = 7;  // on either side of an entry
constexpr int framePadding = 4; // above and below
constexpr int entryGap = 4;
constexpr float faintEdge = 0.6F; // opacity
constexpr int ruleWidth = 3;

std::size_t uniqueSentences(const Comparison& comparison, Side side) {
    std::size_t count = 0;
    const std::vector<Sentence>& sentences = comparison.document(side).sentences;
    for (std::size_t i = 0; i < sentences.size(); ++i)
        if (sentences[i].role == Role::Body && comparison.linksOf(side)[i].empty()) ++count;
    return count;
}

void paintSample(QPainter& painter, const QRectF& place, SentenceKind kind,
                 const KindColours& colours) {
    HighlightShape shape;
    if (kind == SentenceKind::Unique) {
        shape.rule =
            QRectF(place.center().x() - ruleWidth / 2.0, place.top(), ruleWidth, place.height());
    } else {
        shape.bands = {place};
        shape.underlines = {QLineF(place.bottomLeft(), place.bottomRight())};
    }
    paintHighlight(painter, shape, kind, colours);
}

} // namespace

KindCounts countKinds(const Comparison& comparison) {
    const auto shared = static_cast<std::size_t>(
        std::ranges::count(comparison.links, MatchKind::Shared, &Link::kind));
    return {.shared = shared,
            .reworded = comparison.links.size() - shared,
            .unique =
                uniqueSentences(comparison, Side::Left) + uniqueSentences(comparison, Side::Right)};
}

LegendEntry::LegendEntry(SentenceKind kind, QString name, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind), m_name(std::move(name)) {
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCount(std::nullopt);
}

void LegendEntry::setCount(std::optional<std::size_t> count) {
    const QString number = count ? QLocale().toString(qulonglong(*count)) : QString();
    setText(count ? QStringLiteral("%1 %2").arg(m_name, number) : m_name);
    setAccessibleName(text());
    updateGeometry();
}

QSize LegendEntry::sizeHint() const {
    return {2 * entryMargin + sampleSize.width() + sampleGap +
                fontMetrics().horizontalAdvance(text()),
            std::max(sampleSize.height(), fontMetrics().height()) + 2 * framePadding};
}

void LegendEntry::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || underMouse();
    QColor edge = colours.softText;
    edge.setAlphaF(faintEdge);
    painter.setPen(QPen(strong ? palette().color(QPalette::Highlight) : edge, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? colours.pane : QColor(Qt::transparent));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRect sample(QPoint(entryMargin, (height() - sampleSize.height()) / 2), sampleSize);
    if (isChecked()) paintSample(painter, sample, m_kind, colours);
    painter.setPen(isChecked() ? colours.text : colours.softText);
    const QRect place = rect().adjusted(sample.right() + 1 + sampleGap, 0, 0, 0);
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, text());
    if (isChecked()) return;
    const double middle = place.center().y() + 1;
    painter.drawLine(QPointF(place.left(), middle), // off: struck out
                     QPointF(place.left() + fontMetrics().horizontalAdvance(m_name), middle));
}

Legend::Legend(QWidget* parent)
    : QWidget(parent),
      m_entries{new LegendEntry(SentenceKind::Shared, tr("Shared")),
                new LegendEntry(SentenceKind::Reworded, tr("Reworded")),
                new LegendEntry(SentenceKind::Unique, tr("Unique"))},
      m_findings(new FindingChip) {
    setAccessibleName(tr("Kinds that are shown"));
    m_entries[0]->setToolTip(
        tr("Links between sentences with the same words: tinted, with a solid line"));
    m_entries[1]->setToolTip(
        tr("Links between sentences that say it in other words: tinted, with a dashed line"));
    m_entries[2]->setToolTip(
        tr("Sentences that are in one report only, in both together: a rule in the margin"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(entryGap);
    for (LegendEntry* entry : m_entries) layout->addWidget(entry);
    layout->addWidget(m_findings);
}

void Legend::setCounts(std::optional<KindCounts> counts) {
    using Count = std::optional<std::size_t>;
    m_entries[0]->setCount(counts ? Count(counts->shared) : std::nullopt);
    m_entries[1]->setCount(counts ? Count(counts->reworded) : std::nullopt);
    m_entries[2]->setCount(counts ? Count(counts->unique) : std::nullopt);
}

} // namespace wireside
