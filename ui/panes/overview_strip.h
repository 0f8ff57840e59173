// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both reports as a whole, side by side in one narrow strip, with a frame around what is in view. A
// click or a drag in a column scrolls its report; so do the keys, in the column used last or chosen with Left and
// Right.
//
//     auto* overview = new OverviewStrip;
//     overview->setReports(left, right);               // where sentences of which kind are
//     overview->setViews(leftView, rightView);         // at each scroll
//     connect(overview, &OverviewStrip::scrollAsked, ...);
//
// Each kind has a shape as well as a colour: shared fills the column, reworded leaves a gap at its
// outer side, unique is a rule at the inner side. A triangle at a column's outer side points at a finding.
#pragma once

#include "ui/panes/overview_rows.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace wireside {

struct OverviewReport {
    std::vector<OverviewSpan> spans; // in reading order
    std::vector<Strip> findings;
    double height = 0; // of the text document

    bool operator==(const OverviewReport&) const = default;
};

class OverviewStrip final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    void setReports(OverviewReport left, OverviewReport right);
    void setViews(const Viewport& left, const Viewport& right);

    // The column of a side, as high as its report is drawn, and the frame in it.
    [[nodiscard]] QRectF columnOf(Side side) const;
    [[nodiscard]] QRectF frameOf(Side side) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void scrollAsked(wireside::Side side, int scroll);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Column {
        OverviewReport report;
        Viewport view;
        std::vector<OverviewBand> bands; // in device pixels
    };

    [[nodiscard]] const Column& at(Side side) const {
        return m_columns[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] double scale() const; // pixels of the strip per pixel of a report
    void refreshBands();
    void paintColumn(QPainter& painter, Side side) const;
    void paintFindings(QPainter& painter, Side side) const;
    void scrollTo(QPointF point);
    void scrollBy(double pixels);

    std::array<Column, 2> m_columns;
    Side m_used = Side::Left; // the column that was used last
    // While the mouse drags: how far below the frame's middle it has hold of it.
    std::optional<double> m_hold;
};

} // namespace wireside
