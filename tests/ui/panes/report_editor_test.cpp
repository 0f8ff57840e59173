// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/report_editor.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr QChar newLine(QChar::ParagraphSeparator);

class ReportEditorTest : public testing::Test {
protected:
    ReportEditorTest() {
        editor.resize(400, 300);
        editor.show();
        showText(QStringLiteral("Ships came in.\nCrews cheered."));
        editor.setEditable(true);
    }

    void showText(const QString& text) {
        auto* document = new QTextDocument;
        document->setPlainText(text);
        editor.showDocument(document);
        former = text;
        former.replace(u'\n', newLine);
    }
    void placeCaret(int position, int anchor = -1) {
        QTextCursor caret(editor.document());
        caret.setPosition(anchor < 0 ? position : anchor);
        caret.setPosition(position, QTextCursor::KeepAnchor);
        editor.setTextCursor(caret);
    }
    void paste(QMimeData* data) {
        QGuiApplication::clipboard()->setMimeData(data);
        editor.paste();
    }
    // Whoever follows what is told has the text that is shown.
    [[nodiscard]] QString followed() const {
        QString text = former;
        for (const auto& edit : typed)
            text.replace(edit[0].toInt(), edit[1].toInt(), edit[2].toString());
        return text;
    }
    [[nodiscard]] QString shown() const {
        QString text = editor.toPlainText();
        return text.replace(u'\n', newLine);
    }

    ReportEditor editor;
    QString former;
    QSignalSpy typed{&editor, &ReportEditor::typed};
    QSignalSpy refused{&editor, &ReportEditor::insertionRefused};
};

TEST_F(ReportEditorTest, GivenACaret_WhenALetterIsTyped_ThenItIsTold) {
    placeCaret(5);

    QTest::keyClick(&editor, 'x');

    ASSERT_EQ(typed.count(), 1);
    EXPECT_EQ(typed[0], (QVariantList{5, 0, QStringLiteral("x")}));
}

TEST_F(ReportEditorTest, GivenKeysOfAllSorts_WhenPressed_ThenWhoFollowsHasTheText) {
    placeCaret(5);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Enter, Qt::ShiftModifier);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Delete, Qt::ControlModifier);
    placeCaret(20, 8);
    QTest::keyClick(&editor, 'z');
    placeCaret(0);
    QTest::keyClick(&editor, Qt::Key_Delete);

    EXPECT_EQ(followed(), shown());
    EXPECT_FALSE(shown().contains(QChar(QChar::LineSeparator)));
    editor.selectAll();
    QTest::keyClick(&editor, 'q');
    EXPECT_EQ(shown(), QStringLiteral("q"));
    EXPECT_EQ(followed(), shown()) << "Qt counts one more when all is replaced";
    QTest::keyClick(&editor, Qt::Key_Backspace);
    EXPECT_EQ(followed(), QString());
}

TEST_F(ReportEditorTest, GivenAnEmptyLineWithAFormat_WhenReturnIsPressed_ThenThereIsAnotherLine) {
    showText(QStringLiteral("Ships came in.\n"));
    QTextCursor line(editor.document());
    line.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setBottomMargin(3);
    line.setBlockFormat(format);
    typed.clear();
    editor.setTextCursor(line);

    QTest::keyClick(&editor, Qt::Key_Return);

    EXPECT_EQ(editor.document()->blockCount(), 3);
    EXPECT_EQ(followed(), shown());
}

TEST_F(ReportEditorTest, GivenEmojiAndTextFromTheRight_WhenDeletedByKey_ThenNoPairIsCut) {
    showText(QStringLiteral("a\U0001F6A2b \u05E9\u05DC\u05D5\u05DD"));
    placeCaret(3);
    QTest::keyClick(&editor, Qt::Key_Backspace);

    EXPECT_EQ(followed(), QStringLiteral("ab \u05E9\u05DC\u05D5\u05DD"));
    placeCaret(4);
    QTest::keyClick(&editor, Qt::Key_Delete);
    EXPECT_EQ(followed(), QStringLiteral("ab \u05E9\u05D5\u05DD"));
    EXPECT_EQ(followed(), shown());
}

TEST_F(ReportEditorTest, GivenACharacterBeingComposed_WhenItIsDone_ThenItIsTold) {
    placeCaret(5);
    QInputMethodEvent composing(QStringLiteral("\u00b4"), {});
    QCoreApplication::sendEvent(&editor, &composing);
    EXPECT_EQ(followed(), former) << "nothing is in the text yet";

    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("\u00e9"));
    QCoreApplication::sendEvent(&editor, &done);

    EXPECT_EQ(followed().at(5), QChar(0xe9));
    EXPECT_EQ(followed(), shown());
}

TEST_F(ReportEditorTest, GivenRichText_WhenPasted_ThenOnlyItsTextComesIn) {
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<b>late</b>"));
    data->setText(QStringLiteral("late\r\nand later"));
    placeCaret(6);

    paste(data);

    EXPECT_EQ(followed(), shown());
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Ships late") + newLine));
    EXPECT_FALSE(editor.textCursor().charFormat().font().bold());
}

TEST_F(ReportEditorTest, GivenTextThatIsTooLong_WhenPasted_ThenItIsRefused) {
    auto* longText = new QMimeData;
    longText->setText(QStringLiteral("Ships came in.\n").repeated(longestInsertion / 10));
    paste(longText);
    auto* longLine = new QMimeData;
    longLine->setText(QString(longestEditableLine + 1, u'x'));
    paste(longLine);

    EXPECT_EQ(refused.count(), 2);
    EXPECT_EQ(typed.count(), 0);
    EXPECT_EQ(shown(), former);
}

TEST_F(ReportEditorTest, GivenFiles_WhenDraggedOverIt_ThenTheyAreForItsParent) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/news/visit.txt"))});
    files.setText(QStringLiteral("file:///news/visit.txt"));
    QDragEnterEvent overFiles({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, {});
    overFiles.ignore();
    QCoreApplication::sendEvent(editor.viewport(), &overFiles);
    EXPECT_FALSE(overFiles.isAccepted());

    QMimeData text;
    text.setText(QStringLiteral("late"));
    QDragEnterEvent overText({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(editor.viewport(), &overText);
    EXPECT_TRUE(overText.isAccepted());
    editor.setEditable(false);
    EXPECT_FALSE(editor.viewport()->acceptDrops());
}

TEST_F(ReportEditorTest, GivenUndoKeys_WhenPressed_ThenTheyAreLeftToTheWindow) {
    for (const int modifiers :
         {int(Qt::ControlModifier), int(Qt::ControlModifier | Qt::ShiftModifier)}) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::KeyboardModifiers(modifiers));
        key.accept();
        QCoreApplication::sendEvent(&editor, &key);
        EXPECT_FALSE(key.isAccepted());
    }
}

TEST_F(ReportEditorTest, GivenAnEditFromElsewhere_WhenMade_ThenTheCaretIsThereAndNothingIsTold) {
    editor.replace(6, 10, QStringLiteral("ran\r\nlate"));

    EXPECT_EQ(shown(), QStringLiteral("Ships ran") + newLine + QStringLiteral("late in.") +
                           newLine + QStringLiteral("Crews cheered."));
    EXPECT_EQ(editor.textCursor().position(), 14);
    EXPECT_EQ(typed.count(), 0);
}

TEST_F(ReportEditorTest, GivenATextThatCanOnlyBeRead_WhenAKeyIsPressed_ThenNothingHappens) {
    editor.setEditable(false);
    auto* data = new QMimeData;
    data->setText(QStringLiteral("late"));

    QTest::keyClick(&editor, 'x');
    paste(data);

    EXPECT_EQ(shown(), former);
    EXPECT_EQ(typed.count(), 0);
}

} // namespace
} // namespace wireside
