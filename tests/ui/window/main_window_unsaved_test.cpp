// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was not saved: asked about before it is lost, and offered again after a crash.
#include "core/exchange/session_file.h"
#include "tests/ui/window/session_window.h"
#include "ui/session/recovery.h"
#include "ui/text_bridge.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace wireside {
namespace {

class UnsavedNotes : public SessionWindow {
protected:
    void SetUp() override {
        SessionWindow::SetUp();
        ASSERT_TRUE(samplesOpen());
        session().setNotes(QStringLiteral("Call them."));
    }
    [[nodiscard]] QMessageBox* question() const { return window->findChild<QMessageBox*>(); }
};

TEST_F(UnsavedNotes, GivenTheQuestion_WhenCancelled_ThenTheWindowStays) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Cancel)->click();

    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(session().notes(), QStringLiteral("Call them."));
}

TEST_F(UnsavedNotes, GivenTheQuestion_WhenTheyAreGivenUp_ThenTheWindowCloses) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Discard)->click();

    EXPECT_FALSE(window->isVisible());
}

TEST_F(UnsavedNotes, GivenTheQuestion_WhenTheyAreSaved_ThenTheReportsCloseAfterwards) {
    ASSERT_TRUE(savesTo(file));
    session().setNotes(QStringLiteral("Called."));
    trigger(ActionId::Close);
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Save)->click();

    EXPECT_TRUE(happens([this] { return session().report(Side::Left) == nullptr; }));
    EXPECT_EQ(readSession(toPath(file)).value().notes, u"Called.");
}

TEST_F(UnsavedNotes, GivenAFileDialogThatIsCancelled_WhenSavedLater_ThenTheWindowStaysOpen) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Save)->click();
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    dialog->reject();

    ASSERT_TRUE(savesTo(file));

    EXPECT_TRUE(window->isVisible()) << "closing was given up with the dialog";
}

TEST_F(UnsavedNotes, GivenTheQuestion_WhenAFileIsChosen_ThenTheWindowCloses) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Save)->click();
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);

    Q_EMIT dialog->fileSelected(file);

    EXPECT_TRUE(happens([this] { return !window->isVisible(); }));
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(UnsavedNotes, GivenASessionsFile_WhenOnlyATextWasEdited_ThenItIsTheSessionThatIsSaved) {
    ASSERT_TRUE(savesTo(file));
    EXPECT_FALSE(window->isWindowModified());
    session().edit(Side::Left, {0, 0}, u"Late news. ");
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_TRUE(window->windowTitle().endsWith(QStringLiteral("[*]")));

    trigger(ActionId::Close);
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Save)->click();

    EXPECT_TRUE(happens([this] { return session().report(Side::Left) == nullptr; }));
    EXPECT_TRUE(readSession(toPath(file)).value().left->text.starts_with(u"Late news. "));
}

TEST_F(UnsavedNotes, GivenASessionBeingWritten_WhenOthersAreOpened_ThenTheyAreNotInItsFile) {
    window->saveSessionTo(file);
    session().close();
    ASSERT_TRUE(
        opens({samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")}));
    ASSERT_TRUE(happens([this] { return QFile::exists(file); }));
    QCoreApplication::processEvents();

    EXPECT_TRUE(session().file().isEmpty());
}

class AfterACrash : public SessionWindow {
protected:
    void SetUp() override {
        Recovery crashed(Recovery::usualFolder());
        bool kept = false;
        QObject::connect(&crashed, &Recovery::kept, [&kept] { kept = true; });
        crashed.keep({.left = SavedReport{{}, u"The port is open. Ships came in."},
                      .right = SavedReport{{}, u"The port is open. It rained."},
                      .notes = u"Call them."});
        ASSERT_TRUE(happens([&] { return kept; }));
    }

    [[nodiscard]] QPushButton* offer(const QString& text) const {
        for (auto* button : window->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] QMessageBox* question() const { return window->findChild<QMessageBox*>(); }
};

TEST_F(AfterACrash, GivenUnsavedWork_WhenStartedAgain_ThenItIsOfferedAndRestored) {
    startAnew();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("not closed properly")));

    ASSERT_TRUE(offer(QStringLiteral("Restore")));
    offer(QStringLiteral("Restore"))->click();
    ASSERT_TRUE(isCompared());

    EXPECT_EQ(session().notes(), QStringLiteral("Call them."));
    EXPECT_TRUE(session().hasUnsavedWork());
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(AfterACrash, GivenUnsavedWork_WhenDiscarded_ThenItIsNotOfferedAgain) {
    startAnew();
    ASSERT_TRUE(offer(QStringLiteral("Discard")));
    offer(QStringLiteral("Discard"))->click();

    startAnew();

    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(AfterACrash, GivenUnsavedWork_WhenReportsAreOpenedFirst_ThenItIsStillOffered) {
    startAnew();

    ASSERT_TRUE(samplesOpen());

    EXPECT_EQ(messages().size(), 1);
    offer(QStringLiteral("Discard"))->click();
}

TEST_F(AfterACrash, GivenOtherWorkByNow_WhenRestoreIsChosen_ThenThatIsNotLostUnasked) {
    startAnew();
    ASSERT_TRUE(samplesOpen());
    session().setNotes(QStringLiteral("New."));

    offer(QStringLiteral("Restore"))->click();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Cancel)->click();
    ASSERT_TRUE(happens([this] { return !question(); }));
    EXPECT_EQ(session().notes(), QStringLiteral("New."));

    ASSERT_TRUE(offer(QStringLiteral("Restore"))) << "still";
    offer(QStringLiteral("Restore"))->click();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Discard)->click();
    EXPECT_TRUE(happens([this] { return session().notes() == QStringLiteral("Call them."); }));
    EXPECT_FALSE(offer(QStringLiteral("Restore")));
}

TEST_F(AfterACrash, GivenRestoringThatIsCancelled_WhenIdle_ThenItIsOfferedAgain) {
    startAnew();
    offer(QStringLiteral("Restore"))->click();
    ASSERT_EQ(session().activity(), Session::Activity::Reading);
    EXPECT_FALSE(offer(QStringLiteral("Restore")));

    trigger(ActionId::Cancel);

    ASSERT_TRUE(offer(QStringLiteral("Restore")));
    offer(QStringLiteral("Discard"))->click();
}

} // namespace
} // namespace wireside
