// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/accessible_roles.h"

#include "ui/panes/overview_strip.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/panes/share_bar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace wireside {

namespace {

// Qt owns what it gets. It asks for each of an object's classes in turn, hence the check by name.
QAccessibleInterface* interfaceFor(const QString& className, QObject* object) {
    const auto isOf = [&className](const QMetaObject& type) {
        return className == QLatin1String(type.className());
    };
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (isOf(RibbonStrip::staticMetaObject) || isOf(ShareBar::staticMetaObject))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (isOf(OverviewStrip::staticMetaObject))
        return new QAccessibleWidget(widget, QAccessible::ScrollBar);
    return nullptr;
}

} // namespace

void installAccessibleRoles() { QAccessible::installFactory(interfaceFor); }

} // namespace wireside
