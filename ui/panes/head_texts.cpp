// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/head_texts.h"

#include "ui/report/report_text.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::PaneHead)
};

QString encodingText(const QString& encoding) {
    const bool expected =
        encoding == QLatin1String("UTF-8") || encoding == QLatin1String("US-ASCII");
    return expected ? encoding : Texts::tr("read as %1").arg(encoding);
}

// "English" for "en-GB"; a tag that Qt does not know stands as it is.
QString languageText(const QString& tag) {
    const QLocale::Language language = QLocale::codeToLanguage(tag.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? tag : QLocale::languageToString(language);
}

} // namespace

QString sourceLine(const Document& report) {
    QStringList parts;
    const QString source = report_text::sourceOf(report);
    if (source != report_text::titleOf(report)) parts << source; // no need to say it twice
    if (!report.origin.language.empty()) parts << languageText(toQString(report.origin.language));
    if (!report.origin.encoding.empty()) parts << encodingText(toQString(report.origin.encoding));
    parts << report_text::wordsOf(report);
    return parts.join(QStringLiteral(" · "));
}

QString stateText(const EditState& state) {
    QStringList parts;
    if (state.editing) parts << Texts::tr("Editing");
    if (state.modified)
        parts << (state.editing ? Texts::tr("not saved") : Texts::tr("Edited, not saved"));
    return parts.join(QStringLiteral(" · "));
}

QString sharesExplained(const Document& report) {
    return Texts::tr("Parts of the %1 in this report's own text. Headlines, captions, bylines, "
                     "credits and notices do not count.")
        .arg(report_text::wordsOf(report));
}

} // namespace wireside
