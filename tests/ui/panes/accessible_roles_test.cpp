// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/accessible_roles.h"

#include "ui/panes/legend.h"
#include "ui/panes/overview_strip.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/panes/share_bar.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QAccessible::Role roleOf(QWidget& widget) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
    return interface->role();
}

TEST(AccessibleRoles, GivenPaintedWidgets_WhenAScreenReaderAsks_ThenEachHasANameAndItsRole) {
    installAccessibleRoles();
    RibbonStrip ribbons;
    OverviewStrip overview;
    ShareBar shares;

    EXPECT_EQ(roleOf(ribbons), QAccessible::Graphic);
    EXPECT_EQ(roleOf(overview), QAccessible::ScrollBar);
    EXPECT_EQ(roleOf(shares), QAccessible::Graphic);
}

TEST(AccessibleRoles, GivenAKindsSwitch_WhenAScreenReaderAsks_ThenItCanBeCheckedAndSaysItsState) {
    Legend legend;
    LegendEntry* entry = legend.entry(SentenceKind::Shared);
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(entry);

    EXPECT_TRUE(interface->state().checkable);
    EXPECT_TRUE(interface->state().checked);
    entry->setChecked(false);
    EXPECT_FALSE(interface->state().checked);
}

} // namespace
} // namespace wireside
