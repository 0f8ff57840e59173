// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/panes/kind_colours.h"
#include "ui/session/session.h"
#include "ui/window/filter_menu.h"
#include "ui/window/look.h"
#include "ui/window/main_bars.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Actions, GivenTheTable_WhenWalked_ThenItIsInTheOrderOfIdsAndNamesAreUnique) {
    QSet<QString> names;
    std::size_t index = 0;
    for (const ActionInfo& info : actionTable()) {
        EXPECT_EQ(static_cast<std::size_t>(info.id), index++) << info.name;
        EXPECT_FALSE(names.contains(QLatin1String(info.name))) << info.name;
        names.insert(QLatin1String(info.name));
    }
    EXPECT_EQ(index, static_cast<std::size_t>(ActionId::About) + 1) << "an id has no action";
}

TEST(Actions, GivenTheTable_WhenWalked_ThenNoTwoActionsHaveTheSameKeys) {
    QSet<QString> keys;
    for (const ActionInfo& info : actionTable()) {
        // Escape ends one thing after the other: see action_states.h.
        if (info.id == ActionId::CloseFind || info.id == ActionId::StopEditing) continue;
        for (const QKeySequence& key : info.keys) {
            EXPECT_FALSE(key.isEmpty()) << info.name;
            EXPECT_FALSE(keys.contains(key.toString()))
                << info.name << " " << qPrintable(key.toString());
            keys.insert(key.toString());
        }
    }
}

TEST(Actions, GivenTheTable_WhenWalked_ThenEveryIconIsThere) {
    for (const ActionInfo& info : actionTable()) {
        const QString icon = QLatin1String(info.icon);
        EXPECT_TRUE(icon.isEmpty() || QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)))
            << info.name;
    }
}

TEST(Actions, GivenActions_WhenMade_ThenEachHasTextLabelAndAToolTipWithItsKeys) {
    const Actions actions;

    for (const ActionInfo& info : actionTable()) {
        const QAction* action = actions.at(info.id);
        EXPECT_FALSE(action->text().isEmpty()) << info.name;
        EXPECT_FALSE(action->iconText().isEmpty()) << info.name;
        EXPECT_FALSE(action->toolTip().isEmpty()) << info.name;
        if (!info.keys.empty()) {
            EXPECT_TRUE(
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)))
                << info.name;
        }
    }
}

TEST(Actions, GivenADarkPalette_WhenIconsAreDrawn_ThenTheyAreLight) {
    Actions actions;

    actions.drawIcons(windowPalette(Tone::Dark));

    const QImage icon = actions.at(ActionId::Swap)->icon().pixmap(24).toImage();
    int drawn = 0;
    for (int y = 0; y < icon.height(); ++y)
        for (int x = 0; x < icon.width(); ++x)
            if (icon.pixelColor(x, y).alpha() > 200) {
                ++drawn;
                EXPECT_GT(icon.pixelColor(x, y).lightness(), 128);
            }
    EXPECT_GT(drawn, 10);
}

void collect(const QMenu& menu, QSet<const QAction*>& all) {
    QSet<QChar> mnemonics;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator()) continue;
        all.insert(action);
        if (action->menu() != nullptr) collect(*action->menu(), all);
        const QChar mnemonic = action->text().section(u'&', 1).at(0).toLower();
        EXPECT_FALSE(mnemonics.contains(mnemonic))
            << "twice in one menu: " << qPrintable(action->text());
        mnemonics.insert(mnemonic);
    }
}

TEST(MenuBar, GivenTheActions_WhenTheMenusAreFilled_ThenEveryActionIsInOneWithAMnemonicOfItsOwn) {
    const Actions actions;
    Session session;
    FilterMenu filters(session, actions);
    QMenuBar bar;
    fillMenuBar(bar, actions, &filters);

    QSet<const QAction*> inMenus;
    for (const QAction* title : bar.actions()) collect(*title->menu(), inMenus);

    for (const ActionInfo& info : actionTable())
        EXPECT_TRUE(inMenus.contains(actions.at(info.id))) << info.name;
}

} // namespace
} // namespace wireside
