// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scroll_sync.h"

#include "ui/panes/report_pane.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

// A short and a long report, each much taller than its pane. Their heights belong together in
// proportion, except where `map` says otherwise.
class ScrollSyncTest : public testing::Test {
protected:
    ScrollSyncTest() {
        fill(left, 60);
        fill(right, 200);
        sync.setMap(ScrollMap({}, {heightOf(left), heightOf(right)}));
    }

    static void fill(ReportPane& pane, std::size_t sentences) {
        std::u16string text;
        for (std::size_t i = 0; i < sentences; ++i) text += u"Ships came in with more grain.\n";
        pane.resize(500, 300);
        pane.show();
        pane.setReport(std::make_shared<const Document>(makeDocument(text, {})));
    }
    static double heightOf(const ReportPane& pane) {
        return pane.view().maximum + pane.view().height;
    }

    ReportPane left{Side::Left};
    ReportPane right{Side::Right};
    ScrollSync sync{left, right};
};

TEST_F(ScrollSyncTest, GivenEitherPane_WhenScrolledToAnEnd_ThenTheOtherIsAtItToo) {
    left.scrollTo(left.view().maximum);
    EXPECT_EQ(right.view().scroll, right.view().maximum);
    right.scrollTo(0);
    EXPECT_EQ(left.view().scroll, 0);
    right.scrollTo(right.view().maximum);
    EXPECT_EQ(left.view().scroll, left.view().maximum);
}

TEST_F(ScrollSyncTest, GivenAPane_WhenScrolled_ThenItsEchoDoesNotMoveIt) {
    for (int scroll = 1; scroll < left.view().maximum; scroll += 37) {
        left.scrollTo(scroll);
        EXPECT_EQ(left.view().scroll, scroll);
        EXPECT_GT(right.view().scroll, 0);
    }
}

TEST_F(ScrollSyncTest,
       GivenPanesThatAreParted_WhenOneScrolls_ThenTheOtherStaysUntilTheyAreTogether) {
    sync.setTogether(false);
    left.scrollTo(left.view().maximum);
    EXPECT_EQ(right.view().scroll, 0);

    sync.setTogether(true);

    EXPECT_EQ(right.view().scroll, right.view().maximum);
}

TEST_F(ScrollSyncTest, GivenPanesMovedApart_WhenTheMapChanges_ThenTheyRestUntilAScrollByHand) {
    sync.moveApart([this] {
        left.scrollTo(100);
        right.scrollTo(2000);
    });
    EXPECT_EQ(left.view().scroll, 100);

    sync.setMap(ScrollMap({}, {heightOf(left), heightOf(right)}));
    EXPECT_EQ(right.view().scroll, 2000);

    left.scrollTo(0);
    EXPECT_EQ(right.view().scroll, 0);
}

TEST_F(ScrollSyncTest, GivenALeadingPane_WhenTheMapChanges_ThenTheOtherFollowsToItsNewPlace) {
    right.scrollTo(1500);
    const int before = left.view().scroll;

    sync.setMap(ScrollMap({{.left = 200, .right = 4000}}, {heightOf(left), heightOf(right)}));

    EXPECT_EQ(right.view().scroll, 1500);
    EXPECT_LT(left.view().scroll, before);
}

} // namespace
} // namespace wireside
