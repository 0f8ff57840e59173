// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_panel.h"

#include "ui/panes/kind_colours.h"
#include "ui/panes/plain_tool_tip.h"
#include "ui/session/recent_comparisons.h"
#include "ui/window/action_button.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr int buttonPadding = 16;
constexpr int longestList = 4; // that leaves the drop fields their room in a low window
constexpr int sideMargin = 48; // in line with what is inside the drop fields
constexpr int listSpacing = 2;
constexpr double longestName = 0.5; // of the panel's width

QString foldersOf(const RecentComparison& entry) {
    QStringList folders;
    for (const QString& path : entry.paths) folders << QFileInfo(path).absolutePath();
    folders.removeDuplicates();
    const QString home = QDir::homePath() + u'/';
    for (QString& folder : folders)
        if (folder.startsWith(home)) folder.replace(0, home.size(), QStringLiteral("~/"));
    return folders.join(QStringLiteral(", "));
}

} // namespace

StartPanel::StartPanel(QAction* openSample, RecentComparisons& recent, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_list(new QWidget) {
    auto* sample = new QHBoxLayout;
    sample->addStretch();
    sample->addWidget(new QLabel(tr("No reports at hand?")));
    QPushButton* button = actionButton(openSample);
    button->setMinimumWidth(button->sizeHint().width() + buttonPadding);
    sample->addWidget(button);
    sample->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 20);
    layout->setSpacing(14);
    layout->addWidget(m_list);
    layout->addLayout(sample);
    m_list->setAccessibleName(tr("Recent comparisons"));
    connect(&recent, &RecentComparisons::changed, this, &StartPanel::listRecent);
    listRecent();
}

void StartPanel::showEvent(QShowEvent* event) {
    listRecent(); // files may have come or gone meanwhile
    QWidget::showEvent(event);
}

void StartPanel::listRecent() {
    qDeleteAll(m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_list->layout();
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(listSpacing);
    int listed = 0;
    for (const RecentComparison& entry : m_recent.entries()) {
        if (listed == longestList || !isThere(entry)) continue;
        if (listed++ == 0) rows->addWidget(new QLabel(tr("Recent comparisons")));
        const auto room = static_cast<int>(width() * longestName);
        QString name = fontMetrics().elidedText(nameOf(entry), Qt::ElideMiddle, room);
        auto* open = new QPushButton(name.replace(u'&', QStringLiteral("&&")));
        open->setFlat(true);
        open->setToolTip(plainToolTip(entry.paths.join(u'\n')));
        open->setAccessibleName(tr("Open %1 again").arg(nameOf(entry)));
        connect(open, &QPushButton::clicked, this, [this, entry] { Q_EMIT chosen(entry.paths); });
        auto* folder = new QLabel(foldersOf(entry));
        folder->setTextFormat(Qt::PlainText);
        QPalette soft = palette();
        soft.setColor(QPalette::WindowText, kindColours(lookOf(palette())).softText);
        folder->setPalette(soft);
        auto* row = new QHBoxLayout;
        row->addWidget(open);
        row->addWidget(folder, 1);
        rows->addLayout(row);
    }
    m_list->setVisible(listed > 0);
}

} // namespace wireside
