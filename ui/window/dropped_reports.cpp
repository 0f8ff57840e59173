// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropped_reports.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::DroppedReports)
};

constexpr QLatin1String plainText("text/plain");
constexpr QLatin1String addresses("text/uri-list");

// QMimeData::text() makes text of addresses where there is none of its own.
QString ownText(const QMimeData& data) {
    return data.hasFormat(plainText) ? data.text() : QString();
}

} // namespace

DroppedReports droppedReports(const QMimeData& data) {
    DroppedReports dropped;
    const QList<QUrl> urls = data.urls(); // may be empty although the data says it has some
    for (const QUrl& url : urls)
        if (url.isLocalFile()) dropped.paths << url.toLocalFile();
    if (!dropped.paths.isEmpty()) return dropped;
    if (!urls.isEmpty()) {
        dropped.problem = DropProblem::NotOnThisComputer;
        return dropped;
    }
    dropped.text = ownText(data);
    // As with text(), Qt would make some of what there is instead.
    if (data.hasHtml()) dropped.html = data.html();
    if (dropped.text.isEmpty() && dropped.html.isEmpty())
        dropped.problem = DropProblem::NothingInIt;
    return dropped;
}

bool offersReports(const QMimeData& data) {
    return data.hasFormat(addresses) || data.hasFormat(plainText) || data.hasHtml();
}

QString problemText(DropProblem problem) {
    switch (problem) {
    case DropProblem::NothingInIt:
        return Texts::tr("There was no file and no text in what was dropped: "
                         "drop a report's file or select its text and drop that.");
    case DropProblem::NotOnThisComputer:
        return Texts::tr("A web address can't be opened: "
                         "save the page as text, or select its text and drop that.");
    }
    return {};
}

} // namespace wireside
