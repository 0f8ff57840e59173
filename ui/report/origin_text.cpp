// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/origin_text.h"

#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace wireside::report_text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::OriginText)
};

// What a signal's code means; one that is not known stands as it is.
QString signalText(const QString& code) {
    const QString lower = code.toLower();
    if (lower == QLatin1String("correction")) return Texts::tr("Correction");
    if (lower == QLatin1String("update")) return Texts::tr("Update");
    if (lower == QLatin1String("canceled") || lower == QLatin1String("cancelled"))
        return Texts::tr("Withdrawn");
    if (lower == QLatin1String("withheld")) return Texts::tr("Withheld");
    if (lower == QLatin1String("embargoed")) return Texts::tr("Embargoed");
    return code;
}

QString signalsText(const Document& report) {
    QStringList all;
    for (const std::string& signal : report.origin.signals)
        all << signalText(toQString(signal).simplified());
    return all.join(QStringLiteral(" · "));
}

QString publishedText(const Document& report) {
    return dateText(toQString(report.origin.published).simplified());
}

// NITF writes "20260505T143000Z", and some leave out the colon of the zone.
QString extendedIso(const QString& written) {
    static const QRegularExpression basic(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?)?"));
    static const QRegularExpression zone(QStringLiteral("(T.*[+-]\\d{2})(\\d{2})$"));
    QString extended = written;
    if (const auto found = basic.match(extended); found.hasMatch()) {
        QString date = found.captured(1) + u'-' + found.captured(2) + u'-' + found.captured(3);
        if (found.hasCaptured(4))
            date += u'T' + found.captured(4) + u':' + found.captured(5) + u':' +
                    (found.hasCaptured(6) ? found.captured(6) : QStringLiteral("00"));
        extended.replace(0, found.capturedLength(), date);
    }
    return extended.replace(zone, QStringLiteral("\\1:\\2"));
}

QString dayFormat() { return Texts::tr("d MMMM yyyy", "the format of a date"); }

} // namespace

QStringList originParts(const Document& report) {
    const Origin& origin = report.origin;
    QStringList parts;
    for (const QString& part : {signalsText(report), toQString(origin.source).simplified(),
                                toQString(origin.byline).simplified(), publishedText(report)})
        if (!part.isEmpty()) parts << part;
    return parts;
}

QStringList originLines(const Document& report) {
    const Origin& origin = report.origin;
    QStringList lines;
    const auto add = [&](const QString& line, const QString& value) {
        if (!value.isEmpty()) lines << line.arg(value);
    };
    add(Texts::tr("Signal: %1"), signalsText(report));
    add(Texts::tr("Source: %1"), toQString(origin.source).simplified());
    add(Texts::tr("Author: %1"), toQString(origin.byline).simplified());
    add(Texts::tr("Date: %1"), publishedText(report));
    add(Texts::tr("Slug: %1"), toQString(origin.slug).simplified());
    add(Texts::tr("Version: %1"), toQString(origin.version).simplified());
    add(Texts::tr("Urgency: %1"), origin.urgency > 0 ? QString::number(origin.urgency) : QString());
    return lines;
}

QString dateText(const QString& written) {
    const QString iso = extendedIso(written);
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid() && iso.size() == 10)
        return QLocale().toString(day, dayFormat());
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? momentText(moment) : written;
}

QString momentText(const QDateTime& moment) {
    const QString zone =
        moment.timeSpec() == Qt::LocalTime ? QString() : u' ' + moment.timeZoneAbbreviation();
    return Texts::tr("%1, %2%3", "day, time and zone")
        .arg(QLocale().toString(moment.date(), dayFormat()),
             QLocale().toString(moment.time(), QStringLiteral("HH:mm")), zone);
}

} // namespace wireside::report_text
