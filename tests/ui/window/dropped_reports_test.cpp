// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropped_reports.h"

#include <QMimeData>
#include <QUrl>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QUrl file(const QString& path) { return QUrl::fromLocalFile(path); }

TEST(DroppedReports, GivenFiles_WhenDropped_ThenTheirPathsComeInOrder) {
    QMimeData data;
    data.setUrls(
        {file(QStringLiteral("/news/wire copy.txt")), file(QStringLiteral("/news/änderung.txt"))});

    EXPECT_EQ(droppedReports(data),
              (DroppedReports{.paths = {QStringLiteral("/news/wire copy.txt"),
                                        QStringLiteral("/news/änderung.txt")}}));
}

TEST(DroppedReports, GivenText_WhenDropped_ThenTheTextComes) {
    QMimeData data;
    data.setText(QStringLiteral("Ships came in."));

    EXPECT_EQ(droppedReports(data), (DroppedReports{.text = QStringLiteral("Ships came in.")}));
}

TEST(DroppedReports, GivenAWebAddress_WhenDropped_ThenThatIsTheProblem) {
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/report.html"))});

    EXPECT_EQ(droppedReports(data).problem, DropProblem::NotOnThisComputer);
}

TEST(DroppedReports, GivenAnEmptyListOfAddresses_WhenDropped_ThenThereIsNothingInIt) {
    QMimeData data;
    data.setData(QStringLiteral("text/uri-list"), "");

    EXPECT_EQ(droppedReports(data), (DroppedReports{.problem = DropProblem::NothingInIt}));
}

TEST(DroppedReports, GivenAnEmptyListWithText_WhenDropped_ThenTheTextComes) {
    QMimeData data;
    data.setData(QStringLiteral("text/uri-list"), "");
    data.setText(QStringLiteral("Ships came in."));

    EXPECT_EQ(droppedReports(data).text, QStringLiteral("Ships came in."));
}

TEST(DroppedReports, GivenFilesAmongAddresses_WhenDropped_ThenTheFilesCome) {
    QMimeData data;
    data.setUrls(
        {QUrl(QStringLiteral("https://example.org/")), file(QStringLiteral("/news/wire.txt"))});

    EXPECT_EQ(droppedReports(data), (DroppedReports{.paths = {QStringLiteral("/news/wire.txt")}}));
}

TEST(DroppedReports, GivenASelectionFromABrowser_WhenDropped_ThenItsStructureIsTakenToo) {
    QMimeData data;
    data.setText(QStringLiteral("Ships came in."));
    data.setHtml(QStringLiteral("<p>Ships came in.</p>"));

    EXPECT_EQ(droppedReports(data),
              (DroppedReports{.text = QStringLiteral("Ships came in."),
                              .html = QStringLiteral("<p>Ships came in.</p>")}));
}

TEST(DroppedReports, GivenHtmlAlone_WhenDragged_ThenItIsOffered) {
    QMimeData data;
    data.setHtml(QStringLiteral("<p>Ships came in.</p>"));

    EXPECT_TRUE(offersReports(data));
    EXPECT_EQ(droppedReports(data).problem, std::nullopt);
}

TEST(DroppedReports, GivenAnImage_WhenDragged_ThenItIsNotOffered) {
    QMimeData data;
    data.setData(QStringLiteral("image/png"), "png");

    EXPECT_FALSE(offersReports(data));
    EXPECT_EQ(droppedReports(data).problem, DropProblem::NothingInIt);
}

TEST(DroppedReports, GivenAProblem_WhenWorded_ThenItSaysWhatToDo) {
    for (const auto problem : {DropProblem::NothingInIt, DropProblem::NotOnThisComputer})
        EXPECT_TRUE(problemText(problem).contains(QStringLiteral("select its text and drop that")));
}

} // namespace
} // namespace wireside
