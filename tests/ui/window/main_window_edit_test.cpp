// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing in the window: typing, undoing, saving, and the question before edits are lost.
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/details/notes_field.h"
#include "ui/panes/report_pane.h"
#include "ui/text_bridge.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_side.h"
#include "ui/window/unsaved_texts.h"
#include "ui/window/window_title.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr const char* harbour =
    "The harbour was opened again on Monday.\r\nShips came in with grain.\r\n";
constexpr const char* port = "The harbour was opened again on Monday. It rained for hours.";
constexpr const char* market = "The market was closed on Tuesday. Prices fell by a third.";

class MainWindowEdit : public testing::Test {
protected:
    MainWindowEdit() { window.show(); }

    [[nodiscard]] Session& session() { return window.session(); }
    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    [[nodiscard]] QAction& action(ActionId id) { return *window.actions().at(id); }
    [[nodiscard]] QString textOn(Side side) { return toQString(session().text(side)); }
    [[nodiscard]] bool follows() {
        return happens([this] {
            return session().activity() == Session::Activity::Idle && !session().isOutdated();
        });
    }
    [[nodiscard]] bool opens() {
        window.open({harbourFile.path(), portFile.path()});
        return happens([this] { return session().comparison() != nullptr; });
    }
    // Types an "x" at the begin.
    void edit(Side side) {
        action(ActionId::EditTexts).setChecked(true);
        pane(side).moveCursor(QTextCursor::Start);
        QTest::keyClick(&pane(side), 'x');
    }
    [[nodiscard]] QMessageBox* question() { return window.findChild<QMessageBox*>(); }
    [[nodiscard]] bool asksNothing() {
        return happens([this] { return question() == nullptr; });
    }
    void answer(QMessageBox::StandardButton button) {
        ASSERT_TRUE(question());
        question()->button(button)->click();
    }

    const ReportFile harbourFile{QStringLiteral("harbour.txt"), harbour};
    const ReportFile portFile{QStringLiteral("port.txt"), port};
    const ReportFile marketFile{QStringLiteral("market.txt"), market};
    QTemporaryDir folder;
    MainWindow window;
};

TEST_F(MainWindowEdit, GivenTwoReports_WhenNotEdited_ThenKeysChangeNothing) {
    ASSERT_TRUE(opens());

    QTest::keyClick(&pane(Side::Left), 'x');

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_FALSE(action(ActionId::StopEditing).isEnabled());
}

TEST_F(MainWindowEdit, GivenEditing_WhenALetterIsTyped_ThenComparisonTitleAndUndoFollow) {
    ASSERT_TRUE(opens());
    const auto before = session().comparison();

    edit(Side::Left);

    EXPECT_EQ(textOn(Side::Left), u'x' + QString(QLatin1String(harbour)));
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_EQ(action(ActionId::Undo).text(), QStringLiteral("&Undo Typing on the Left"));
    ASSERT_TRUE(follows());
    EXPECT_NE(session().comparison(), before);
    EXPECT_EQ(pane(Side::Left).textCursor().position(), 1);
    action(ActionId::Undo).trigger();
    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_EQ(pane(Side::Left).document()->characterCount(),
              QString(QLatin1String(harbour)).remove(u'\r').size() + 1);
    EXPECT_FALSE(action(ActionId::Undo).isEnabled());
    EXPECT_EQ(action(ActionId::Redo).text(), QStringLiteral("&Redo Typing on the Left"));
}

TEST_F(MainWindowEdit, GivenEditsOnBothSides_WhenUndone_ThenTheyGoInTheirOrder) {
    ASSERT_TRUE(opens());
    edit(Side::Left);
    edit(Side::Right);

    action(ActionId::Undo).trigger();
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    EXPECT_NE(textOn(Side::Left), QLatin1String(harbour));
    action(ActionId::Undo).trigger();

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
}

TEST_F(MainWindowEdit, GivenTheEditMenu_WhenUsed_ThenItWorksWhereTheKeyboardIs) {
    ASSERT_TRUE(opens());
    action(ActionId::EditTexts).setChecked(true);
    pane(Side::Right).setFocus();

    action(ActionId::SelectAll).trigger();
    action(ActionId::Cut).trigger();
    EXPECT_TRUE(textOn(Side::Right).isEmpty());
    action(ActionId::Paste).trigger();
    action(ActionId::Paste).trigger();

    EXPECT_EQ(textOn(Side::Right), QString(QLatin1String(port)).repeated(2));
}

TEST_F(MainWindowEdit, GivenTheEditMenu_WhenOpened_ThenWhatCannotBeDoneWhereTheKeyboardIsIsOff) {
    ASSERT_TRUE(opens());
    auto* notes = window.findChild<NotesField*>();
    qobject_cast<QTabWidget*>(notes->parentWidget()->parentWidget())->setCurrentWidget(notes);
    notes->setPlainText(QStringLiteral("Call them."));
    const auto openMenuIn = [this](QWidget& keyboard) {
        keyboard.setFocus();
        for (QObject* shown : action(ActionId::Cut).associatedObjects())
            if (auto* menu = qobject_cast<QMenu*>(shown)) Q_EMIT menu->aboutToShow();
    };

    openMenuIn(pane(Side::Left));
    EXPECT_FALSE(action(ActionId::Paste).isEnabled()) << "it is not being edited";
    EXPECT_FALSE(action(ActionId::Copy).isEnabled()) << "nothing is selected";
    EXPECT_TRUE(action(ActionId::SelectAll).isEnabled());
    openMenuIn(*notes);
    EXPECT_TRUE(action(ActionId::Paste).isEnabled());
    action(ActionId::SelectAll).trigger();
    openMenuIn(*notes);
    ASSERT_TRUE(action(ActionId::Cut).isEnabled());
    action(ActionId::Cut).trigger();

    EXPECT_TRUE(notes->toPlainText().isEmpty());
    EXPECT_FALSE(textOn(Side::Left).isEmpty());
}

TEST_F(MainWindowEdit, GivenAReportThatIsBeingReplaced_WhenTypedIn_ThenItStaysAsItIs) {
    ASSERT_TRUE(opens());
    action(ActionId::EditTexts).setChecked(true);

    window.open({marketFile.path()}); // on the left, where there is no empty side
    ASSERT_TRUE(session().isBeingReplaced(Side::Left));

    EXPECT_FALSE(pane(Side::Left).isEditable());
    EXPECT_TRUE(pane(Side::Right).isEditable());
    EXPECT_TRUE(window.findChild<NotesField*>()->isReadOnly()) << "they go with the reports";
    ASSERT_TRUE(follows());
    EXPECT_TRUE(pane(Side::Left).isEditable());
    EXPECT_FALSE(window.findChild<NotesField*>()->isReadOnly());
}

TEST_F(MainWindowEdit, GivenEditing_WhenEscapeIsPressed_ThenItEndsBeforeALinkIsLeft) {
    ASSERT_TRUE(opens());
    session().selectLink(0);
    action(ActionId::EditTexts).setChecked(true);
    EXPECT_FALSE(action(ActionId::ClearLink).isEnabled());

    action(ActionId::StopEditing).trigger();

    EXPECT_FALSE(pane(Side::Left).isEditable());
    EXPECT_TRUE(action(ActionId::ClearLink).isEnabled());
}

TEST_F(MainWindowEdit, GivenALineThatIsTooLong_WhenEditing_ThenItsReportStaysAsItIsAndWhyIsSaid) {
    session().openText(Side::Left, QStringLiteral("word ").repeated(longestEditableLine / 4));
    session().openText(Side::Right, QLatin1String(port));
    ASSERT_TRUE(happens([this] { return session().comparison() != nullptr; }));

    action(ActionId::EditTexts).setChecked(true);

    EXPECT_FALSE(pane(Side::Left).isEditable());
    EXPECT_TRUE(pane(Side::Right).isEditable());
    ASSERT_EQ(window.messages().texts().size(), 1);
    EXPECT_TRUE(window.messages().texts().front().contains(QStringLiteral("left report")));
}

TEST_F(MainWindowEdit, GivenAnEditedText_WhenSaved_ThenTheFileHasItWithItsLineEnds) {
    ASSERT_TRUE(opens());
    edit(Side::Left);
    pane(Side::Left).moveCursor(QTextCursor::End);
    QTest::keyClick(&pane(Side::Left), Qt::Key_Return);
    const QString path = folder.filePath(QStringLiteral("mine.txt"));

    ASSERT_TRUE(window.unsavedTexts().saveTo(Side::Left, path));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), "x" + std::string(harbour) + "\r\n");
    EXPECT_FALSE(session().isModified(Side::Left));
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(MainWindowEdit, GivenAFolderThatIsGone_WhenTheTextIsSaved_ThenItSaysSoAndTheEditsStay) {
    ASSERT_TRUE(opens());
    edit(Side::Left);

    EXPECT_FALSE(
        window.unsavedTexts().saveTo(Side::Left, folder.filePath(QStringLiteral("no/mine.txt"))));

    EXPECT_TRUE(session().isModified(Side::Left));
    ASSERT_EQ(window.messages().texts().size(), 1);
    EXPECT_TRUE(window.messages().texts().front().contains(QStringLiteral("mine.txt")));
}

TEST_F(MainWindowEdit, GivenAnEditedText_WhenItsReportIsReplaced_ThenTheUserIsAskedFirst) {
    ASSERT_TRUE(opens());
    edit(Side::Right);
    const QString edited = textOn(Side::Right);

    window.view().side(Side::Right).dropped(Side::Right, {.paths = {marketFile.path()}});
    ASSERT_TRUE(question());
    EXPECT_EQ(question()->textFormat(), Qt::PlainText) << "it names the report's title";
    answer(QMessageBox::Cancel);
    ASSERT_TRUE(asksNothing());
    EXPECT_EQ(textOn(Side::Right), edited);

    window.view().side(Side::Right).dropped(Side::Right, {.paths = {marketFile.path()}});
    answer(QMessageBox::Discard);
    ASSERT_TRUE(happens([this] { return textOn(Side::Right) == QLatin1String(market); }));
    EXPECT_FALSE(session().isModified(Side::Right));
}

TEST_F(MainWindowEdit, GivenAnEditedText_WhenTheOtherReportIsReplaced_ThenNobodyIsAsked) {
    ASSERT_TRUE(opens());
    edit(Side::Right);

    window.view().side(Side::Left).dropped(Side::Left, {.paths = {marketFile.path()}});

    EXPECT_FALSE(question());
    ASSERT_TRUE(happens([this] { return textOn(Side::Left) == QLatin1String(market); }));
    EXPECT_TRUE(session().isModified(Side::Right));
}

TEST_F(MainWindowEdit, GivenTwoEditedTexts_WhenBothAreClosed_ThenEachIsAskedFor) {
    ASSERT_TRUE(opens());
    edit(Side::Left);
    edit(Side::Right);

    action(ActionId::Close).trigger();
    ASSERT_TRUE(question());
    EXPECT_TRUE(question()->text().contains(QStringLiteral("left")));
    answer(QMessageBox::Discard);
    ASSERT_TRUE(happens(
        [this] { return question() && question()->text().contains(QStringLiteral("right")); }));
    EXPECT_TRUE(session().report(Side::Left)) << "not before all is answered";
    answer(QMessageBox::Discard);

    EXPECT_FALSE(session().report(Side::Left));
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(MainWindowEdit, GivenAnEditedText_WhenTheWindowIsClosed_ThenItStaysUntilTheEditsAreGivenUp) {
    ASSERT_TRUE(opens());
    edit(Side::Left);

    EXPECT_FALSE(window.close());
    answer(QMessageBox::Cancel);
    ASSERT_TRUE(asksNothing());
    EXPECT_TRUE(window.isVisible());

    EXPECT_FALSE(window.close());
    answer(QMessageBox::Discard);
    EXPECT_TRUE(happens([this] { return !window.isVisible(); }));
}

TEST_F(MainWindowEdit, GivenTheQuestion_WhenAnsweredWithSave_ThenAFileIsAskedForAndThenItGoesOn) {
    ASSERT_TRUE(opens());
    edit(Side::Left);
    action(ActionId::Close).trigger();

    answer(QMessageBox::Save);
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->selectedFiles().value(0).endsWith(QStringLiteral("harbour edited.txt")));
    const QString path = folder.filePath(QStringLiteral("mine.txt"));
    Q_EMIT dialog->fileSelected(path);

    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(session().report(Side::Left));
}

TEST_F(MainWindowEdit,
       GivenAHeadlineWithTheModificationMark_WhenShown_ThenItStandsInTheTitleAsItIs) {
    session().openText(Side::Left, QLatin1String(port), QStringLiteral("A [*] b"));
    ASSERT_TRUE(happens([this] { return session().report(Side::Left) != nullptr; }));

    EXPECT_EQ(titleFor(session()), QStringLiteral("A [*][*] b – Wireside[*]"));
}

} // namespace
} // namespace wireside
