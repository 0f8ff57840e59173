// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_menu.h"

#include "ui/panes/plain_tool_tip.h"
#include "ui/session/recent_comparisons.h"

namespace wireside {

namespace {

// A "&" in a file's name is no mnemonic.
QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

RecentMenu::RecentMenu(RecentComparisons& recent, QWidget* parent)
    : QMenu(parent), m_recent(recent) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill); // files may have gone meanwhile
    connect(&recent, &RecentComparisons::changed, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill() {
    clear();
    const QList<RecentComparison> entries = m_recent.entries();
    for (const RecentComparison& entry : entries) {
        const bool there = isThere(entry);
        const QString name = plain(nameOf(entry));
        QAction* action = addAction(there ? name : tr("%1 (moved or deleted)").arg(name));
        action->setToolTip(plainToolTip(entry.paths.join(u'\n')));
        action->setEnabled(there);
        connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT chosen(entry.paths); });
    }
    if (entries.isEmpty()) {
        addAction(tr("Nothing was open yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    connect(addAction(tr("&Clear This List")), &QAction::triggered, &m_recent,
            &RecentComparisons::clear);
}

} // namespace wireside
