// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/notes_field.h"

#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class NotesFieldTest : public testing::Test {
protected:
    Session session;
    NotesField field{session};
};

TEST_F(NotesFieldTest, GivenTheField_WhenTypedIn_ThenTheSessionHasTheNotes) {
    QTest::keyClicks(&field, QStringLiteral("Call them."));

    EXPECT_EQ(session.notes(), QStringLiteral("Call them."));
    EXPECT_TRUE(session.hasUnsavedWork());
}

TEST_F(NotesFieldTest,
       GivenNotesOfASession_WhenTheyChange_ThenTheFieldShowsThemAndTellsNothingBack) {
    const QSignalSpy told(&session, &Session::notesChanged);

    session.setNotes(QStringLiteral("Called."));
    EXPECT_EQ(field.toPlainText(), QStringLiteral("Called."));
    session.close();

    EXPECT_TRUE(field.toPlainText().isEmpty());
    EXPECT_EQ(told.count(), 2);
    EXPECT_FALSE(session.hasUnsavedWork());
}

} // namespace
} // namespace wireside
