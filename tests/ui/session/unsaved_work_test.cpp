// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/unsaved_work.h"

#include "tests/ui/waiting.h"
#include "ui/session/opened_session.h"
#include "ui/session/recovery.h"
#include "ui/session/session.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class UnsavedWorkTest : public testing::Test {
protected:
    void SetUp() override {
        session.openText(Side::Left, QStringLiteral("Ships came in. It rained."));
        ASSERT_TRUE(happens([this] { return session.report(Side::Left) != nullptr; }));
    }

    [[nodiscard]] bool becomesKept(bool kept) {
        return happens([&] {
            const QDir files(folder.path(), QStringLiteral("*.wireside"));
            return files.isEmpty() != kept;
        });
    }

    const QTemporaryDir folder;
    Session session;
    Recovery recovery{folder.path()};
    std::unique_ptr<UnsavedWork> work = std::make_unique<UnsavedWork>(
        session, recovery, [this] { return savedFrom(session); }, std::chrono::milliseconds(1));
};

TEST_F(UnsavedWorkTest, GivenNotes_WhenWritten_ThenTheyAreKeptUntilTheSessionIsSaved) {
    session.setNotes(QStringLiteral("Call them."));
    ASSERT_TRUE(becomesKept(true));

    session.markSaved(folder.filePath(QStringLiteral("visit.txt")));

    EXPECT_TRUE(becomesKept(false));
}

TEST_F(UnsavedWorkTest, GivenSomethingDone_WhenUndone_ThenNothingIsKeptAnyMore) {
    session.edit(Side::Left, {0, 5}, u"Boats");
    ASSERT_TRUE(becomesKept(true));

    session.undoStack().undo();

    EXPECT_TRUE(becomesKept(false));
}

TEST_F(UnsavedWorkTest, GivenUnsavedWork_WhenTheProgramEndsInOrder_ThenNothingIsLeft) {
    session.setNotes(QStringLiteral("Call them."));
    ASSERT_TRUE(becomesKept(true));

    work.reset();

    EXPECT_TRUE(becomesKept(false));
}

} // namespace
} // namespace wireside
