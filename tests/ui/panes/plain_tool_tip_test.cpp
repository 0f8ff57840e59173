// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/plain_tool_tip.h"

#include "core/text/document.h"
#include "ui/panes/pane_head.h"

#include <QLabel>
#include <QTextDocumentFragment>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PlainToolTip, GivenWordsInLines_WhenShown_ThenTheyStayAsTheyAre) {
    const QString text = QStringLiteral("Storm < flood & fire\nThursday");

    EXPECT_EQ(plainToolTip(text), text);
}

TEST(PlainToolTip, GivenWhatLooksLikeMarkup_WhenShown_ThenItIsRead) {
    const QString text = QStringLiteral("<b>Storm</b>\n<img src=\"file:///tmp/flood.png\">");

    const QString shown = plainToolTip(text);

    EXPECT_FALSE(shown.contains(QStringLiteral("<img")));
    EXPECT_EQ(QTextDocumentFragment::fromHtml(shown).toPlainText(), text);
}

TEST(PlainToolTip, GivenAReportWhoseSourceIsMarkup_WhenItsHeadExplainsThat_ThenNoPictureIsLoaded) {
    PaneHead head;
    Origin origin;
    origin.source = u"<img src=\"file:///tmp/flood.png\">";

    head.setReport(makeDocument(u"Ships came in.", origin));

    int explained = 0;
    for (const QLabel* label : head.findChildren<QLabel*>()) {
        if (label->toolTip().contains(QStringLiteral("flood.png"))) ++explained;
        EXPECT_FALSE(label->toolTip().contains(QStringLiteral("<img")));
    }
    EXPECT_EQ(explained, 1);
}

} // namespace
} // namespace wireside
