// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window on the screen, with two sample reports in it when they are asked for.
//
//     TEST_F(RealWindow, GivenThis_WhenThat_ThenSo) {
//         ASSERT_TRUE(sampleIsOpen());
//         hands::click(firstBandOf(Side::Right, 4));
//     }
#pragma once

#include "tests/ui/pixels.h"
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {

class RealWindow : public testing::Test {
protected:
    void SetUp() override {
        window.setGeometry(140, 40, 1280, 820); // leaves the drag source free
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    [[nodiscard]] const Comparison& comparison() { return *window.session().comparison(); }
    [[nodiscard]] bool isCompared() {
        return happens([this] { return window.session().comparison() != nullptr; });
    }
    [[nodiscard]] bool sampleIsOpen() {
        window.open({samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")});
        return isCompared();
    }

    // From the document of a pane to the screen.
    [[nodiscard]] QRectF onScreen(Side side, const QRectF& place) {
        const QPointF topLeft = pane(side).toViewport(place.topLeft());
        return {pane(side).viewport()->mapToGlobal(topLeft), place.size()};
    }
    [[nodiscard]] static QImage screen() {
        return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    }
    // The part of a sentence's first band that is seen in this colour; 0 when it is out of view.
    [[nodiscard]] double partSeen(Side side, std::size_t sentence, const QColor& colour) {
        for (const auto& visible : pane(side).visibleSentences())
            if (visible.sentence == sentence && !visible.shape.bands.empty())
                return partOf(screen(), onScreen(side, visible.shape.bands.front()), colour);
        return 0;
    }
    [[nodiscard]] QPoint firstBandOf(Side side, std::size_t sentence) {
        for (const auto& visible : pane(side).visibleSentences())
            if (visible.sentence == sentence && !visible.shape.bands.empty())
                return onScreen(side, visible.shape.bands.front()).center().toPoint();
        ADD_FAILURE() << "sentence " << sentence << " is out of view";
        return {};
    }

    MainWindow window;
    const KindColours& colours = kindColours(Tone::Light);
};

} // namespace wireside
