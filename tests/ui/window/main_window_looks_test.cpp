// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user prefers, in the window with the sample reports.
#include "tests/ui/pixels.h"
#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"
#include "ui/session/settings.h"
#include "ui/window/comparison_view.h"
#include "ui/window/customisation.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"
#include "ui/window/sensitivity_levels.h"

#include <QFontInfo>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class MainWindowLooks : public testing::Test {
protected:
    ~MainWindowLooks() override { customisation().setPreferences({}); }

    void open() {
        window = std::make_unique<MainWindow>();
        window->resize(1280, 820);
        window->show();
        window->actions().at(ActionId::OpenSample)->trigger();
        ASSERT_TRUE(happens([this] { return window->session().comparison() != nullptr; }));
    }
    [[nodiscard]] Customisation& customisation() const {
        return *window->findChild<Customisation*>();
    }
    [[nodiscard]] ReportPane& pane(Side side) const { return *window->view().side(side).pane(); }

    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowLooks, GivenAnyLook_WhenChosen_ThenEverySentenceInViewHasItsTint) {
    open();
    for (const KindPalette kinds : allKindPalettes)
        for (const LookChoice choice : allLookChoices) {
            customisation().setPreferences({.look = choice, .kinds = kinds});
            const Look look = resolved(choice, kinds, Tone::Light);
            ASSERT_TRUE(happens([&] { return lookOf(pane(Side::Right).palette()) == look; }));
            const KindColours& colours = kindColours(look);
            const QImage seen = pane(Side::Right).viewport()->grab().toImage();
            EXPECT_GT(partOf(seen, seen.rect(), colours.pane), 0.2);
            for (const auto& visible : pane(Side::Right).visibleSentences())
                for (const QRectF& band : visible.shape.bands) {
                    const QRectF place = band.translated(pane(Side::Right).toViewport({}));
                    if (!QRectF(seen.rect()).contains(place)) continue;
                    const auto kind =
                        kindOf(*window->session().comparison(), Side::Right, visible.sentence);
                    EXPECT_GT(partOf(seen, place, colours.of(kind).tint), 0.3);
                }
        }
}

TEST_F(MainWindowLooks, GivenAReadingStyle_WhenSet_ThenBothPanesAndTheDetailsHaveItAtOnce) {
    open();
    window->session().selectLink(0);
    const double before = pane(Side::Left).font().pointSizeF();
    const int heightBefore = pane(Side::Left).view().maximum;

    customisation().setPreferences(
        {.reading = {.family = sansFamily, .size = 15, .lineHeight = 1.9}});

    for (const Side side : {Side::Left, Side::Right}) {
        EXPECT_GT(pane(side).font().pointSizeF(), before);
        EXPECT_EQ(pane(side).font().styleHint(), QFont::SansSerif);
    }
    EXPECT_GT(pane(Side::Left).view().maximum, heightBefore);
    const QString details = window->details().details().toHtml();
    EXPECT_TRUE(details.contains(QStringLiteral("Noto Sans")));
    EXPECT_FALSE(details.contains(QStringLiteral("Noto Serif")));
}

TEST_F(MainWindowLooks, GivenPreferences_WhenTheNextWindowOpens_ThenTheyHoldThere) {
    open();
    customisation().setPreferences({.look = LookChoice::Dark,
                                    .reading = {.family = serifFamily, .size = 18},
                                    .sensitivity = 0.5});

    window = std::make_unique<MainWindow>();

    EXPECT_EQ(lookOf(window->palette()), Look(Tone::Dark));
    EXPECT_EQ(pane(Side::Left).font().pointSizeF(), 18);
    EXPECT_EQ(window->session().options().sensitivity, 0.5);
}

TEST_F(MainWindowLooks, GivenAComparison_WhenTheSensitivityAtTheStartIsChosen_ThenItStaysAsItIs) {
    open();
    const double before = window->session().options().sensitivity;

    customisation().setPreferences({.sensitivity = 0.9});

    EXPECT_EQ(window->session().options().sensitivity, before);
}

TEST_F(MainWindowLooks, GivenNothingOpen_WhenTheSensitivityAtTheStartIsChosen_ThenReportsBeginSo) {
    window = std::make_unique<MainWindow>();

    customisation().setPreferences({.sensitivity = sensitivityLevels.back().sensitivity});

    EXPECT_EQ(window->session().options().sensitivity, sensitivityLevels.back().sensitivity);
}

} // namespace
} // namespace wireside
