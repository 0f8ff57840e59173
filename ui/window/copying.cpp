// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copying.h"

#include "ui/report/clipboard_text.h"
#include "ui/report/report_rows.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace wireside {

namespace {

void toClipboard(const ClipboardText& text) {
    auto* data = new QMimeData; // the clipboard takes it over
    data->setHtml(text.html);
    data->setText(text.plain);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void connectCopying(const Actions& actions, const Session& session) {
    QObject::connect(actions.at(ActionId::CopyLink), &QAction::triggered, &session, [&session] {
        const auto comparison = session.comparison();
        const auto link = session.currentLink();
        if (comparison && link) toClipboard(clipboardText(*comparison, *link));
    });
    QObject::connect(actions.at(ActionId::CopyComparison), &QAction::triggered, &session,
                     [&session] {
                         const auto comparison = session.comparison();
                         if (comparison)
                             toClipboard(clipboardText(*comparison, reportRows(*comparison)));
                     });
}

} // namespace wireside
