// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session from its file, and what becomes of it.
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QFile>
#include <QSignalSpy>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const SavedSession harbour{
    .left = SavedReport{{"/news/wire.txt", "UTF-8", "en", u"Wire"},
                        u"The harbour was opened again on Monday. Ships came in with grain."},
    .right = SavedReport{{{}, {}, "en", {}},
                         u"The harbour was opened again on Monday. It rained for hours."},
    .options = {.sensitivity = 0.3},
    .shown = {.unique = false},
    .notes = u"Call them."};

class SessionRestoring : public testing::Test {
protected:
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] bool isRestored() {
        session.restore(file.path());
        return happens([this] { return session.comparison() != nullptr; });
    }
    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session.activity() == Session::Activity::Idle; });
    }

    const ReportFile file{QStringLiteral("visit.wireside"),
                          QByteArray::fromStdString(toJson(harbour))};
    const ReportFile other{QStringLiteral("other.txt"), "It rained for hours. Nobody came."};
    Session session;
};

TEST_F(SessionRestoring, GivenASessionFile_WhenRestored_ThenAllThatWasSavedIsThere) {
    const QSignalSpy restored(&session, &Session::restored);
    session.restore(file.path());
    EXPECT_EQ(session.activity(), Session::Activity::Reading);
    EXPECT_EQ(session.readingPaths(), QStringList(file.path()));

    ASSERT_TRUE(happens([this] { return session.comparison() != nullptr; }));

    EXPECT_EQ(savedFrom(session), harbour);
    EXPECT_EQ(session.file(), file.path());
    EXPECT_EQ(restored.count(), 1);
    EXPECT_FALSE(session.hasUnsavedWork());
    EXPECT_EQ(session.comparison()->links.size(), 1U);
}

TEST_F(SessionRestoring, GivenADamagedFile_WhenRestored_ThenWhatIsOpenStaysAndTheErrorNamesIt) {
    ASSERT_TRUE(isRestored());
    const ReportFile damaged(QStringLiteral("damaged.wireside"), "{\"schema\":");
    QSignalSpy failed(&session, &Session::failed);

    session.restore(damaged.path());
    ASSERT_TRUE(becomesIdle());

    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().file, damaged.path().toStdString());
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::BadSession);
    EXPECT_EQ(savedFrom(session), harbour);
    EXPECT_EQ(session.file(), file.path());
}

TEST_F(SessionRestoring, GivenASession_WhenAnotherReportIsOpened_ThenFileAndNotesAreGone) {
    ASSERT_TRUE(isRestored());

    session.open(Side::Right, other.path());
    ASSERT_TRUE(becomesIdle());

    EXPECT_TRUE(session.file().isEmpty());
    EXPECT_TRUE(session.notes().isEmpty());
}

TEST_F(SessionRestoring, GivenASession_WhenAReportCannotBeOpened_ThenItIsAsItWas) {
    ASSERT_TRUE(isRestored());

    session.open(Side::Right, QStringLiteral("no/such/file.txt"));
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(savedFrom(session), harbour);
    EXPECT_EQ(session.file(), file.path());
}

TEST_F(SessionRestoring, GivenASession_WhenAReportIsReloaded_ThenItIsStillThatSession) {
    SavedSession saved = harbour;
    saved.right = SavedReport{{other.path().toStdString(), {}, {}, {}}, u"It rained. So what."};
    const ReportFile withFile(QStringLiteral("b.wireside"),
                              QByteArray::fromStdString(toJson(saved)));
    session.restore(withFile.path());
    ASSERT_TRUE(happens([this] { return session.comparison() != nullptr; }));

    session.reload(Side::Right);
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(toQString(session.report(Side::Right)->text),
              QStringLiteral("It rained for hours. Nobody came."));
    EXPECT_EQ(session.file(), withFile.path());
    EXPECT_EQ(session.notes(), QStringLiteral("Call them."));
}

TEST_F(SessionRestoring, GivenALanguageAndRolesByHand_WhenRestored_ThenTheReportIsReadSo) {
    SavedSession saved = harbour;
    saved.left->origin.language = "de";
    saved.left->origin.languageByHand = true;
    saved.left->roles = {{{40, 65}, Role::Caption}};
    const ReportFile withHandwork(QStringLiteral("b.wireside"),
                                  QByteArray::fromStdString(toJson(saved)));
    session.restore(withHandwork.path());
    ASSERT_TRUE(happens([this] { return session.comparison() != nullptr; }));

    EXPECT_EQ(session.report(Side::Left)->origin.language, "de");
    EXPECT_EQ(session.report(Side::Left)->sentences[1].role, Role::Caption);
    EXPECT_EQ(session.interpretation(Side::Left).language, "de");
    EXPECT_EQ(savedFrom(session), saved);
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionRestoring, GivenOptions_WhenRestored_ThenItIsToldThatTheyAreOthers) {
    const QSignalSpy changed(&session, &Session::optionsChanged);

    ASSERT_TRUE(isRestored());

    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(session.options(), harbour.options);
}

TEST_F(SessionRestoring, GivenRecoveredWork_WhenRestored_ThenItIsUnsavedAndInNoFile) {
    session.restore(file.path(), Session::Restoring::RecoveredWork);
    ASSERT_TRUE(becomesIdle());

    EXPECT_TRUE(session.hasUnsavedWork());
    EXPECT_TRUE(session.file().isEmpty());
}

TEST_F(SessionRestoring, GivenNotes_WhenWrittenAndSaved_ThenTheyAreUnsavedUntilThen) {
    ASSERT_TRUE(isRestored());
    const QSignalSpy told(&session, &Session::unsavedWorkChanged);

    session.setNotes(QStringLiteral("Called."));
    EXPECT_TRUE(session.hasUnsavedWork());
    session.markSaved(QStringLiteral("/news/visit.wireside"));

    EXPECT_FALSE(session.hasUnsavedWork());
    EXPECT_EQ(session.file(), QStringLiteral("/news/visit.wireside"));
    EXPECT_GE(told.count(), 2);
}

TEST_F(SessionRestoring, GivenASession_WhenClosed_ThenNothingOfItIsLeft) {
    ASSERT_TRUE(isRestored());

    session.close();

    EXPECT_TRUE(session.file().isEmpty());
    EXPECT_TRUE(session.notes().isEmpty());
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionRestoring, GivenAFileBeingRestored_WhenAReportIsOpened_ThenOnlyThatComes) {
    session.restore(file.path());
    session.open(Side::Left, other.path());
    ASSERT_TRUE(becomesIdle());

    EXPECT_FALSE(session.report(Side::Right));
    EXPECT_TRUE(session.file().isEmpty());
}

} // namespace
} // namespace wireside
