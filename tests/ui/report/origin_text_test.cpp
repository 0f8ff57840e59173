// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/origin_text.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

using report_text::dateText;

Document agencyStory() {
    Document report;
    report.origin.byline = u"Dora Penhale";
    report.origin.source = u"Harbour  News\nAgency";
    report.origin.published = "2026-05-05T14:30:00Z";
    report.origin.slug = u"RAIN-FERRIES";
    report.origin.version = "3";
    report.origin.urgency = 2;
    report.origin.signals = {"correction", "x-house"};
    return report;
}

TEST(OriginText, GivenAStoryOfAnAgency_ThenItIsSaidWhatItIsWhoseAndWhen) {
    EXPECT_EQ(
        report_text::originParts(agencyStory()),
        (QStringList{QStringLiteral("Correction · x-house"), QStringLiteral("Harbour News Agency"),
                     QStringLiteral("Dora Penhale"), QStringLiteral("5 May 2026, 14:30 UTC")}));
    const QStringList lines = report_text::originLines(agencyStory());
    ASSERT_EQ(lines.size(), 7);
    EXPECT_EQ(lines.first(), QStringLiteral("Signal: Correction · x-house"));
    EXPECT_EQ(lines.mid(4),
              (QStringList{QStringLiteral("Slug: RAIN-FERRIES"), QStringLiteral("Version: 3"),
                           QStringLiteral("Urgency: 2")}));
}

TEST(OriginText, GivenNothingKnown_ThenNothingIsSaid) {
    EXPECT_EQ(report_text::originParts({}), QStringList());
    EXPECT_EQ(report_text::originLines({}), QStringList());
}

TEST(OriginText, GivenIsoDates_ThenTheyAreReadableAndKeepTheirClock) {
    EXPECT_EQ(dateText(QStringLiteral("2026-05-05")), QStringLiteral("5 May 2026"));
    EXPECT_EQ(dateText(QStringLiteral("20260505")), QStringLiteral("5 May 2026"));
    EXPECT_EQ(dateText(QStringLiteral("2026-05-05T14:30")), QStringLiteral("5 May 2026, 14:30"));
    EXPECT_EQ(dateText(QStringLiteral("20260505T143000Z")),
              QStringLiteral("5 May 2026, 14:30 UTC"));
    EXPECT_EQ(dateText(QStringLiteral("2026-05-05T14:30:05.25+0200")),
              QStringLiteral("5 May 2026, 14:30 UTC+02:00"));
}

TEST(OriginText, GivenAnotherDate_ThenItStandsAsItIsWritten) {
    for (const QString& written : {QStringLiteral("last Tuesday"), QStringLiteral("2026-13-45"),
                                   QStringLiteral("5.5.2026"), QString()})
        EXPECT_EQ(dateText(written), written);
}

} // namespace
} // namespace wireside
