// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports whose files another program writes while they are open.
#include "tests/ui/window/session_window.h"
#include "ui/text_bridge.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>

namespace wireside {
namespace {

class ChangedOnDisk : public SessionWindow {
protected:
    void SetUp() override {
        SessionWindow::SetUp();
        write("The port is open. Ships came in.");
        ASSERT_TRUE(opens({path, samplePath("2-syndicated-copy.txt")}));
    }
    void write(const QByteArray& content) const {
        QFile report(path);
        ASSERT_TRUE(report.open(QIODevice::WriteOnly));
        report.write(content);
    }
    // The watch begins off the GUI thread: write until it is seen.
    [[nodiscard]] bool offers(const QByteArray& content) {
        int turn = 0;
        return happens([&] {
            if (messages().isEmpty() && turn++ % 100 == 0)
                write(content + QByteArray(1 + turn / 100, '\n'));
            return !messages().isEmpty();
        });
    }

    void reload() const {
        for (auto* button : window->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Reload") && button->isVisible())
                return button->click();
        FAIL() << "nothing offers to reload";
    }
    [[nodiscard]] bool isReloaded(const QString& begin) const {
        return happens([&] {
            return toQString(session().text(Side::Left)).startsWith(begin) &&
                   session().activity() == Session::Activity::Idle && session().comparison();
        });
    }
    [[nodiscard]] QMessageBox* question() const { return window->findChild<QMessageBox*>(); }

    const QString changedText = QStringLiteral("“wire.txt” has changed on disk.");
    const QString path = folder.filePath(QStringLiteral("wire.txt"));
};

TEST_F(ChangedOnDisk, GivenAReport_WhenItsFileChanges_ThenItIsReloadedWhenTheUserWants) {
    ASSERT_TRUE(offers("The port is shut. Ships left."));
    EXPECT_EQ(messages(), QStringList(changedText));
    EXPECT_TRUE(toQString(session().report(Side::Left)->text)
                    .startsWith(QStringLiteral("The port is open")));

    reload();

    EXPECT_TRUE(isReloaded(QStringLiteral("The port is shut")));
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(ChangedOnDisk, GivenALinkByHand_WhenTheReportIsReloaded_ThenItStaysWhereItsTextDoes) {
    const auto left = session().report(Side::Left);
    const auto right = session().report(Side::Right);
    session().judge({{Verdict::Linked, left->sentences.back().span, right->sentences.back().span}},
                    QStringLiteral("Link Sentences"));
    ASSERT_TRUE(becomesIdle());
    ASSERT_TRUE(savesTo(file));

    ASSERT_TRUE(offers("It is late. The port is open. Ships came in."));
    reload();
    ASSERT_TRUE(isReloaded(QStringLiteral("It is late")));

    ASSERT_EQ(session().judgements().size(), 1U);
    EXPECT_EQ(session().judgements()[0].left, session().report(Side::Left)->sentences.back().span);
    EXPECT_TRUE(session().hasUnsavedWork()) << "the session's file has the former text";
    EXPECT_EQ(session().file(), file);
}

TEST_F(ChangedOnDisk, GivenEdits_WhenReloadIsChosen_ThenItIsAskedAndTheOfferStaysUntilItIsDone) {
    session().edit(Side::Left, {0, 3}, u"This");
    ASSERT_TRUE(offers("The port is shut. Ships left."));

    reload();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Cancel)->click();
    ASSERT_TRUE(happens([this] { return !question(); }));
    EXPECT_TRUE(toQString(session().text(Side::Left)).startsWith(QStringLiteral("This port")));
    EXPECT_EQ(messages().size(), 1);

    reload();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Discard)->click();
    EXPECT_TRUE(isReloaded(QStringLiteral("The port is shut")));
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(ChangedOnDisk, GivenAnOffer_WhenAnotherReportIsOpened_ThenItGoesWithTheFormerOne) {
    ASSERT_TRUE(offers("The port is shut. Ships left."));
    window->exportTo(folder.filePath(QStringLiteral("visit.csv")));
    EXPECT_TRUE(messages().contains(changedText)) << "nothing else makes it go";

    ASSERT_TRUE(opens({samplePath("3-paraphrased-rewrite.txt")}));

    EXPECT_FALSE(messages().contains(changedText));
}

} // namespace
} // namespace wireside
