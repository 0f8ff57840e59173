// SPDX-License-Identifier: GPL-3.0-or-later
//
// The gap between the panes, with a ribbon for each link that is in view.
//
//     auto* ribbons = new RibbonStrip;
//     ribbons->setLinks(links);       // where they are in the texts
//     ribbons->setViews(left, right); // at each scroll
//     connect(ribbons, &RibbonStrip::linkClicked, ...);
//
// Shapes are made when links or views change, for what is seen; painting only draws them. What the
// ribbons show is in the list of links too, as text: they can do without the keyboard.
#pragma once

#include "ui/panes/ribbon_shapes.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

class RibbonStrip final : public QWidget {
    Q_OBJECT

public:
    explicit RibbonStrip(QWidget* parent = nullptr);

    // Indexed like the comparison's links.
    void setLinks(std::vector<RibbonLink> links);
    void setViews(const RibbonView& left, const RibbonView& right);
    void setCurrentLink(std::optional<std::size_t> link);
    void setHoveredLink(std::optional<std::size_t> link);

    // What is drawn, the uppermost last.
    [[nodiscard]] const std::vector<RibbonShape>& ribbons() const { return m_ribbons; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkClicked(std::size_t link);
    void linkHovered(std::optional<std::size_t> link);
    void stepped(int links); // by the wheel; positive: forward

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refreshRibbons();
    void hover(std::optional<std::size_t> link);

    std::vector<RibbonLink> m_links;
    std::vector<std::size_t> m_order; // in which they are drawn
    RibbonViews m_views;
    std::vector<RibbonShape> m_ribbons;
    std::optional<std::size_t> m_currentLink;
    std::optional<std::size_t> m_hoveredLink;
    std::optional<std::size_t> m_pointedLink; // what was last told with linkHovered()
    int m_turned = 0;                         // of the wheel, less than a step
};

} // namespace wireside
