// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/head_texts.h"

#include "core/text/known_languages.h"
#include "ui/report/origin_text.h"
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

} // namespace

QString sourceLine(const Document& report) {
    QStringList file;
    const QString source = report_text::sourceOf(report);
    if (source != report_text::titleOf(report)) file << source; // no need to say it twice
    if (!report.origin.encoding.empty()) file << encodingText(toQString(report.origin.encoding));
    const QStringList known = report_text::originParts(report);
    const QStringList words{report_text::wordsOf(report)};
    // What comes last is cut off in a narrow pane: of a story whose source is known, the file.
    const QStringList parts = known.isEmpty() ? file + words : known + words + file;
    return parts.join(QStringLiteral(" · "));
}

QString sourceExplained(const Document& report) {
    QStringList lines = report_text::originLines(report);
    if (!report.origin.path.empty()) lines << toQString(report.origin.path);
    // What stands in files is no markup here.
    for (QString& line : lines) line = line.toHtmlEscaped();
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

QString languageText(const QString& tag) {
    const QLocale user;
    const QString in = user == QLocale::c() ? QStringLiteral("en") : user.name();
    return toQString(languageNamed(tag.toStdString(), in.toStdString()));
}

QString languageOf(const Document& report) {
    const QString language = languageText(toQString(report.origin.language));
    return report.origin.languageByHand ? Texts::tr("%1, by hand").arg(language) : language;
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
