// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job in a real window: drop two reports, see what is shared and reworded, follow a
// sentence to its partner, export a PDF.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/window/drop_hint.h"
#include "ui/window/export_dialog.h"
#include "ui/window/message_bar.h"

#include <QDeadlineTimer>
#include <QFileDialog>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace wireside {
namespace {

constexpr QPoint sourceMiddle(50, 30); // of the drag source, which stands in the screen's corner

class DropsOnWindow : public RealWindow {
protected:
    // Drags files from another program's window to the middle of a side and lets go there.
    void dragFilesTo(Side side, const QStringList& paths) {
        QProcess source;
        source.start(QStringLiteral(WIRESIDE_DRAG_SOURCE), paths);
        const ReportSide& target = window.view().side(side);
        const QPoint middle = target.mapToGlobal(target.rect().center());
        const auto* hint = target.findChild<DropHint*>();
        hands::moveTo(sourceMiddle);
        hands::buttonDown();
        // The other program may still be starting: press again until its drag arrives.
        bool pulled = false;
        ASSERT_TRUE(happens([&] {
            if (hint->isVisible()) return true;
            if (pulled && !m_patience.hasExpired()) return false;
            hands::buttonUp();
            hands::moveTo(sourceMiddle);
            hands::buttonDown();
            hands::moveTo(sourceMiddle + QPoint(15, 10));
            for (const QPoint near : {QPoint(60, 60), QPoint(20, 20), QPoint()})
                hands::moveTo(middle - near);
            pulled = true;
            m_patience.setRemainingTime(std::chrono::seconds(2));
            return false;
        }));
        hands::buttonUp();
        ASSERT_TRUE(happens([hint] { return !hint->isVisible(); }));
        source.kill();
        source.waitForFinished();
    }

private:
    QDeadlineTimer m_patience;
};

TEST_F(DropsOnWindow,
       GivenTwoFilesOfAnotherProgram_WhenDroppedOnTheWindow_ThenTheirSentencesAreHighlighted) {
    dragFilesTo(Side::Left,
                {samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")});
    ASSERT_TRUE(isCompared());

    for (const MatchKind kind : {MatchKind::Shared, MatchKind::Reworded}) {
        const auto link = std::ranges::find(comparison().links, kind, &Link::kind);
        ASSERT_NE(link, comparison().links.end());
        window.session().selectLink(static_cast<std::size_t>(link - comparison().links.begin()));
        const QColor tint = kind == MatchKind::Shared ? colours.shared.tint : colours.reworded.tint;
        for (const Side side : {Side::Left, Side::Right}) {
            const std::size_t sentence = link->on(side).front();
            EXPECT_TRUE(happens([&] { return partSeen(side, sentence, tint) > 0.4; }))
                << name(kind) << " sentence " << sentence;
        }
    }
}

TEST_F(RealWindow, GivenComparedReports_WhenASentenceIsClicked_ThenItsPartnerIsOutlinedAndLevel) {
    ASSERT_TRUE(sampleIsOpen());
    constexpr std::size_t link = 2;
    window.session().selectLink(link);
    window.session().selectLink(std::nullopt);
    const std::size_t clicked = comparison().links[link].right.front();

    hands::click(firstBandOf(Side::Right, clicked));

    ASSERT_TRUE(happens([&] { return window.session().currentLink() == link; }));
    ASSERT_TRUE(pane(Side::Left).heightOf(link));
    EXPECT_NEAR(*pane(Side::Left).heightOf(link), *pane(Side::Right).heightOf(link), 1);
}

TEST_F(RealWindow, GivenComparedReports_WhenF8AndEscapeArePressed_ThenLinksAreWalkedAndLeft) {
    ASSERT_TRUE(sampleIsOpen());

    hands::press(QStringLiteral("F8"));
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 0U; }));
    hands::press(QStringLiteral("alt+Down"));
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 1U; }));
    hands::press(QStringLiteral("shift+F8"));
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 0U; }));
    hands::press(QStringLiteral("Escape"));
    EXPECT_TRUE(happens([this] { return !window.session().currentLink(); }));
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST_F(RealWindow, GivenComparedReports_WhenExported_ThenThePdfHasTheirText) {
    ASSERT_TRUE(sampleIsOpen());
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("river.pdf"));

    hands::press(QStringLiteral("ctrl+e"));
    ASSERT_TRUE(happens([this] {
        const auto* dialog = window.findChild<ExportDialog*>();
        return dialog && dialog->isActiveWindow() && !dialog->preview().isNull();
    }));
    hands::press(QStringLiteral("Return"));
    ASSERT_TRUE(happens([this] {
        const auto* dialog = window.findChild<QFileDialog*>();
        return dialog && dialog->isActiveWindow();
    }));
    hands::press(QStringLiteral("ctrl+a"));
    hands::type(target);
    hands::press(QStringLiteral("Return"));
    ASSERT_TRUE(happens([this] { return !window.messages().texts().isEmpty(); }));
    EXPECT_EQ(window.messages().texts(), QStringList(QStringLiteral("“river.pdf” was written.")));

    const QString text =
        outputOf(QStringLiteral("pdftotext"), {target, QStringLiteral("-")}).simplified();
    EXPECT_TRUE(
        text.contains(QStringLiteral("Old rivals find common ground over a dwindling river")));
    EXPECT_TRUE(text.contains(QStringLiteral("reworded")));
    const QString facts = outputOf(QStringLiteral("pdfinfo"), {target});
    EXPECT_TRUE(facts.contains(QStringLiteral("Page size:"))) << qPrintable(facts);
    EXPECT_FALSE(facts.contains(QStringLiteral("Pages:           0"))) << qPrintable(facts);
}

} // namespace
} // namespace wireside
