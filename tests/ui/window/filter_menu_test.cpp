// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_menu.h"

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QPushButton>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class FilterMenuTest : public testing::Test {
protected:
    [[nodiscard]] QAction* length(int words) const {
        for (QAction* action : menu.actions())
            if (action->data().isValid() && action->data().toInt() == words) return action;
        return nullptr;
    }

    Session session;
    Actions actions;
    FilterMenu menu{session, actions};
    std::unique_ptr<QPushButton> button{filterButton(menu, session)};
};

TEST_F(FilterMenuTest, GivenTheUsualOptions_ThenNoFilterIsOn) {
    EXPECT_FALSE(actions.at(ActionId::IgnoreFurniture)->isChecked());
    EXPECT_TRUE(length(0)->isChecked());
    EXPECT_EQ(button->text(), QStringLiteral("Filters"));
    EXPECT_EQ(filtersOn({}), 0);
}

TEST_F(FilterMenuTest, GivenFilters_WhenChosen_ThenTheSessionHasThemAndTheButtonSaysSo) {
    CompareOptions options = session.options();
    options.sensitivity = looseSensitivity;
    session.setOptions(options);

    actions.at(ActionId::IgnoreFurniture)->trigger();
    EXPECT_EQ(button->text(), QStringLiteral("Filters (1)"));
    length(5)->trigger();

    EXPECT_EQ(session.options(), (CompareOptions{.sensitivity = looseSensitivity,
                                                 .minimumWords = 5,
                                                 .furniture = Furniture::Ignored}));
    EXPECT_EQ(button->text(), QStringLiteral("Filters (2)"));
    EXPECT_TRUE(button->font().bold());
    EXPECT_TRUE(button->toolTip().contains(u"fewer than 5 words"));
}

TEST_F(FilterMenuTest, GivenALengthThatIsOn_WhenChosenAgain_ThenItStaysOn) {
    length(5)->trigger();
    length(5)->trigger();

    EXPECT_TRUE(length(5)->isChecked());
    EXPECT_EQ(session.options().minimumWords, 5U);
}

TEST_F(FilterMenuTest, GivenOptionsFromElsewhere_WhenSet_ThenTheMenuAndTheButtonFollow) {
    session.setOptions({.minimumWords = 7, .furniture = Furniture::Ignored});

    EXPECT_TRUE(actions.at(ActionId::IgnoreFurniture)->isChecked());
    EXPECT_FALSE(length(0)->isChecked());
    EXPECT_FALSE(length(5)->isChecked());
    EXPECT_EQ(button->text(), QStringLiteral("Filters (2)"));
}

TEST_F(FilterMenuTest, GivenASavedSession_WhenRestored_ThenTheMenuAndTheButtonShowItsFilters) {
    const SavedSession saved{.left = SavedReport{{}, u"It rained. Nobody slept."},
                             .options = {.minimumWords = 8, .furniture = Furniture::Ignored}};
    const ReportFile file(QStringLiteral("visit.wireside"),
                          QByteArray::fromStdString(toJson(saved)));
    bool shown = false;
    QObject::connect(&session, &Session::restored, &menu, [&] { shown = length(8)->isChecked(); });

    session.restore(file.path());
    ASSERT_TRUE(happens([this] { return session.activity() == Session::Activity::Idle; }));

    EXPECT_TRUE(shown) << "by the time that the session is there";
    EXPECT_FALSE(length(0)->isChecked());
    EXPECT_TRUE(actions.at(ActionId::IgnoreFurniture)->isChecked());
    EXPECT_EQ(button->text(), QStringLiteral("Filters (2)"));
}

} // namespace
} // namespace wireside
