// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_head.h"

#include <QWidget>

#include <algorithm>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PaneHead, GivenAReportFromAFile_WhenItsSourceIsPointedAt_ThenTheToolTipHasALineForEachPart) {
    Origin origin{"/news/<b>visit.xml", "UTF-8", "en", u"Ministers meet"};
    origin.source = u"The Post";
    PaneHead head;

    head.setReport(makeDocument(u"They met on Monday.", origin));

    QStringList toolTips;
    for (const QWidget* part : head.findChildren<QWidget*>()) toolTips << part->toolTip();
    EXPECT_TRUE(
        toolTips.contains(QStringLiteral("<qt>Source: The Post<br>/news/&lt;b&gt;visit.xml</qt>")))
        << toolTips.join(u'\n').toStdString();
}

} // namespace
} // namespace wireside
