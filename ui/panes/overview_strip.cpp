// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/overview_strip.h"

#include "ui/panes/kind_colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace wireside {

namespace {

constexpr int columnWidth = 14;
constexpr int gap = 6; // between the columns, and around them
constexpr int stripWidth = 2 * columnWidth + 3 * gap;
constexpr double thinnestFrame = 8;
constexpr double rewordedPart = 0.72; // of the column's width
constexpr double uniquePart = 0.25;
constexpr double keyStep = 0.1; // of the view's height, for an arrow key
constexpr int framePen = 1;
constexpr double findingHeight = 8;

// The part of the column's width that a kind takes, from the side where the columns meet.
double widthOf(SentenceKind kind) {
    switch (kind) {
    case SentenceKind::Shared: return 1;
    case SentenceKind::Reworded: return rewordedPart;
    case SentenceKind::Unique: return uniquePart;
    }
    return 1;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent) : QWidget(parent) {
    setFixedWidth(stripWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overview of both reports"));
    setAccessibleDescription(
        tr("Arrow keys, Page Up, Page Down, Home and End scroll the reports."));
    setToolTip(tr("Both reports as a whole: click or drag to scroll"));
}

void OverviewStrip::setReports(OverviewReport left, OverviewReport right) {
    m_columns[0].report = std::move(left);
    m_columns[1].report = std::move(right);
    refreshBands();
}

void OverviewStrip::setViews(const Viewport& left, const Viewport& right) {
    m_columns[0].view = left;
    m_columns[1].view = right;
    update();
}

QSize OverviewStrip::sizeHint() const { return {stripWidth, 0}; }

double OverviewStrip::scale() const {
    return overviewScale(at(Side::Left).report.height, at(Side::Right).report.height,
                         height() - 2 * gap);
}

QRectF OverviewStrip::columnOf(Side side) const {
    const int left = side == Side::Left ? gap : 2 * gap + columnWidth;
    return {double(left), double(gap), double(columnWidth), at(side).report.height * scale()};
}

QRectF OverviewStrip::frameOf(Side side) const {
    const Strip rows = overviewFrame(at(side).view, scale(), thinnestFrame);
    const QRectF column = columnOf(side);
    return {column.left() - 2, column.top() + rows.top, column.width() + 4, rows.height()};
}

void OverviewStrip::refreshBands() {
    const double ratio = devicePixelRatioF();
    for (Column& column : m_columns)
        column.bands =
            overviewBands(overviewRows(column.report.spans, scale() * ratio, column.report.height));
    update();
}

void OverviewStrip::paintColumn(QPainter& painter, Side side) const {
    const KindColours& colours = kindColours(lookOf(palette()));
    const QRectF column = columnOf(side);
    painter.fillRect(column, colours.pane);
    for (const OverviewBand& band : at(side).bands) {
        const double width = column.width() * widthOf(band.kind);
        const double left = side == Side::Left ? column.right() - width : column.left();
        const double ratio = devicePixelRatioF();
        painter.fillRect(QRectF(left, column.top() + double(band.first) / ratio, width,
                                double(band.last - band.first) / ratio),
                         colours.of(band.kind).edge);
    }
    paintFindings(painter, side);
    const bool moves = hasFocus() && side == m_used; // by the keys
    QColor frame = moves ? palette().color(QPalette::Highlight) : colours.text;
    painter.setPen(QPen(frame, framePen));
    frame.setAlphaF(0.08F);
    painter.setBrush(frame);
    constexpr double half = framePen / 2.0;
    painter.drawRoundedRect(frameOf(side).adjusted(half, half, -half, -half), 2, 2);
}

// Triangles that point at the column from outside.
void OverviewStrip::paintFindings(QPainter& painter, Side side) const {
    const QRectF column = columnOf(side);
    const double base = side == Side::Left ? column.left() - gap : column.right() + gap;
    const double tip = side == Side::Left ? column.left() - 1 : column.right() + 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColours(lookOf(palette())).finding);
    for (const Strip& strip : at(side).report.findings) {
        const double y = column.top() + (strip.top + strip.bottom) / 2 * scale();
        painter.drawPolygon(QPolygonF{QPointF(base, y - findingHeight / 2), QPointF(tip, y),
                                      QPointF(base, y + findingHeight / 2)});
    }
    painter.restore();
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const KindColours& colours = kindColours(lookOf(palette()));
    painter.fillRect(0, 0, 1, height(), colours.line);
    for (const Side side : {Side::Left, Side::Right})
        if (at(side).report.height > 0) paintColumn(painter, side);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void OverviewStrip::resizeEvent(QResizeEvent* /*event*/) { refreshBands(); }

void OverviewStrip::focusInEvent(QFocusEvent* /*event*/) { update(); }

void OverviewStrip::focusOutEvent(QFocusEvent* /*event*/) { update(); }

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool onLeft = event->position().x() < width() / 2.0;
    m_used = onLeft ? Side::Left : Side::Right;
    const QRectF frame = frameOf(m_used);
    const double y = event->position().y();
    const bool onFrame = y >= frame.top() && y < frame.bottom();
    m_hold = onFrame ? y - frame.center().y() : 0;
    scrollTo(event->position());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    if (m_hold) scrollTo(event->position());
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* /*event*/) { m_hold = std::nullopt; }

void OverviewStrip::scrollTo(QPointF point) {
    const double row = point.y() - columnOf(m_used).top() - m_hold.value_or(0);
    Q_EMIT scrollAsked(m_used, overviewScroll(at(m_used).view, scale(), row));
}

void OverviewStrip::scrollBy(double pixels) {
    const Viewport& view = at(m_used).view;
    Q_EMIT scrollAsked(m_used, scrollToLevel(view, view.scroll + pixels, 0));
}

void OverviewStrip::wheelEvent(QWheelEvent* event) {
    event->accept();
    const double steps = event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    scrollBy(-steps * keyStep * at(m_used).view.height);
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    const Viewport& view = at(m_used).view;
    const auto use = [this](Side side) {
        m_used = side;
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left: return use(Side::Left);
    case Qt::Key_Right: return use(Side::Right);
    case Qt::Key_Up: return scrollBy(-keyStep * view.height);
    case Qt::Key_Down: return scrollBy(keyStep * view.height);
    case Qt::Key_PageUp: return scrollBy(-view.height);
    case Qt::Key_PageDown: return scrollBy(view.height);
    case Qt::Key_Home: return scrollBy(-view.maximum);
    case Qt::Key_End: return scrollBy(view.maximum);
    default: return QWidget::keyPressEvent(event);
    }
}

} // namespace wireside
