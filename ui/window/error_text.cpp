// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/error_text.h"

#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::ErrorText)
};

// A name may have line ends in it, and other characters that are none.
QString onOneLine(QString name) {
    for (QChar& c : name)
        if (c.category() == QChar::Other_Control) c = QChar::ReplacementCharacter;
    return name;
}

// The file as the sentence's subject; the message bar's tool tip has the whole path.
QString subjectOf(const Error& error) {
    if (error.file.empty()) return Texts::tr("The pasted text");
    const QString path = QDir::cleanPath(toQString(error.file));
    const QString name = QFileInfo(path).fileName();
    return Texts::tr("“%1”").arg(onOneLine(name.isEmpty() ? path : name));
}

// "(Permission denied)" behind a reason; nothing without a detail.
QString inBrackets(const std::string& detail) {
    return detail.empty() ? QString() : Texts::tr(" (%1)").arg(toQString(detail));
}

QString sentenceFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return Texts::tr("%1 can't be found: check its name and whether it was moved.");
    case ErrorCode::IsFolder: return Texts::tr("%1 is a folder: choose a file in it.");
    case ErrorCode::NotReadable:
        return Texts::tr("%1 can't be read%2: check whether you are allowed to open it.");
    case ErrorCode::Empty: return Texts::tr("%1 has no text in it: choose another report.");
    case ErrorCode::NoArticle:
        return Texts::tr("%1 has no article in it: open the page of the article itself.");
    case ErrorCode::NoText:
        return Texts::tr("%1 has no text, only pictures of it: let a program for text recognition "
                         "read the scan.");
    case ErrorCode::SingleWord:
        return Texts::tr("%1 is a single word, too little to compare: choose a longer report.");
    case ErrorCode::TooLarge:
        return Texts::tr("%1 is larger than a report can be%2: open the part that you need.");
    case ErrorCode::Binary:
        return Texts::tr("%1 is not a text file%2: save the report as plain text and open that.");
    case ErrorCode::Undecodable:
        return Texts::tr(
            "%1 is in an encoding that can't be told: save it as UTF-8 and open it again.");
    case ErrorCode::Protected:
        return Texts::tr("%1 is protected by a password: save a copy without one and open that.");
    case ErrorCode::Damaged:
        return Texts::tr("%1 is damaged%2: get it again, or open another copy of it.");
    case ErrorCode::NotWritable:
        return Texts::tr("%1 can't be written%2: choose another folder or name.");
    case ErrorCode::DiskFull:
        return Texts::tr(
            "%1 can't be written, because the disk is full: make room or choose another disk.");
    case ErrorCode::UnknownFormat:
        return Texts::tr(
            "%1 names no format that can be written: let the name end in .pdf, .html, .csv "
            "or .json.");
    case ErrorCode::BadRequest:
        return Texts::tr("%1 asks for something that can't be done%2: check what it names.");
    case ErrorCode::BadSession:
        return Texts::tr(
            "%1 is damaged or no session of Wireside%2: it was left as it is, look for "
            "another copy of it.");
    case ErrorCode::NewerSession:
        return Texts::tr("%1 was made by a newer Wireside than this: update Wireside to open it.");
    case ErrorCode::Cancelled:
        return Texts::tr("%1 was left as it was, because the work on it was cancelled.");
    }
    return {};
}

} // namespace

QString errorText(const Error& error) {
    const QString sentence = sentenceFor(error.code);
    // Both at once where there are two: a file may be named "%2".
    return sentence.contains(QLatin1String("%2"))
               ? sentence.arg(subjectOf(error), inBrackets(error.detail))
               : sentence.arg(subjectOf(error));
}

QString printErrorText(const Error& error) {
    return error.code == ErrorCode::Cancelled
               ? Texts::tr("Nothing was printed, because that was cancelled.")
               : Texts::tr("The printer can't be reached: check whether it is there, or choose "
                           "another one.");
}

} // namespace wireside
