// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reload_offer.h"

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/message_bar.h"
#include "ui/window/unsaved_texts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ReloadOffer, GivenAnEditedText_WhenSavedInItsOwnFile_ThenThatIsNoChange) {
    const QTemporaryDir folder;
    const ReportFile wire{QStringLiteral("wire.txt"), "The port is open."};
    Settings settings{folder.filePath(QStringLiteral("wireside.ini"))};
    Session session;
    MessageBar messages;
    QWidget window;
    UnsavedTexts texts(session, settings, messages, &window);
    const ReloadOffer offer(session, texts, messages);
    const QSignalSpy changed(&offer.watch(), &FileWatch::changed);
    const QSignalSpy checked(&offer.watch(), &FileWatch::checked);
    session.open(Side::Left, wire.path());
    ASSERT_TRUE(happens([&] { return checked.count() == 1; }));

    session.edit(Side::Left, {0, 3}, u"This");
    ASSERT_TRUE(texts.saveTo(Side::Left, wire.path()));
    ASSERT_TRUE(happens([&] { return checked.count() > 1; }));

    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(messages.texts(), QStringList(QStringLiteral("“wire.txt” was written.")));
}

} // namespace
} // namespace wireside
