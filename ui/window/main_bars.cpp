// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_bars.h"

#include "ui/panes/legend.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/sensitivity_slider.h"

#include <QCoreApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

#include <initializer_list>
#include <optional>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::MainBars)
};

constexpr std::nullopt_t separator = std::nullopt;
using Entries = std::initializer_list<std::optional<ActionId>>;

void fill(QMenu& menu, const Actions& actions, Entries entries) {
    for (const auto& entry : entries) {
        if (entry)
            menu.addAction(actions.at(*entry));
        else
            menu.addSeparator();
    }
}

QMenu* menuOf(const Actions& actions, Entries entries) {
    auto* menu = new QMenu;
    fill(*menu, actions, entries);
    return menu;
}

void addSpace(QToolBar& bar, QSizePolicy::Policy policy, int width) {
    auto* space = new QWidget;
    space->setSizePolicy(policy, QSizePolicy::Preferred);
    space->setMinimumWidth(width);
    bar.addWidget(space);
}

} // namespace

void fillMenuBar(QMenuBar& bar, const Actions& actions, QMenu* filters,
                 const QList<QMenu*>& readings) {
    using enum ActionId;
    fill(*bar.addMenu(Texts::tr("&File")), actions,
         {OpenBoth, OpenRecent, OpenLeft, OpenRight, OpenSample, separator, PasteLeft, PasteRight,
          separator, SaveSession, SaveSessionAs, SaveLeft, SaveRight, separator, Export, Print,
          separator, Close, Quit});
    fill(*bar.addMenu(Texts::tr("&Edit")), actions,
         {Undo, Redo, separator, Cut, Copy, Paste, SelectAll, separator, CopyLink, CopyComparison,
          separator, EditTexts, StopEditing});
    QMenu& compare = *bar.addMenu(Texts::tr("&Compare"));
    fill(compare, actions, {Swap, separator, MoreSensitive, LessSensitive});
    compare.addMenu(filters);
    fill(compare, actions, {separator, LinkSelected, Unlink, NotTheSame});
    compare.addSeparator();
    for (QMenu* reading : readings) compare.addMenu(reading);
    fill(compare, actions, {separator, CompareAgain, Cancel});
    fill(*bar.addMenu(Texts::tr("&Go")), actions,
         {PreviousLink, NextLink, ClearLink, separator, PreviousFinding, NextFinding, separator,
          Find, FindNext, FindPrevious, CloseFind});
    QMenu& view = *bar.addMenu(Texts::tr("&View"));
    fill(view, actions,
         {ZoomIn, ZoomOut, ZoomReset, separator, ShowShared, ShowReworded, ShowUnique, separator,
          ScrollTogether, ShowDetails, separator});
    fill(*view.addMenu(Texts::tr("L&ook")), actions,
         {LookSystem, separator, LookLight, LookDark, separator, LookHighContrastLight,
          LookHighContrastDark});
    fill(view, actions, {ChangeSettings});
    fill(*bar.addMenu(Texts::tr("&Help")), actions, {ShowShortcuts, About});
}

QToolBar* makeToolBar(const Actions& actions, const ToolBarParts& parts) {
    using enum ActionId;
    auto* bar = new QToolBar(Texts::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it would offer to hide the bar
    bar->layout()->setSpacing(4);
    bar->setContentsMargins(6, 3, 6, 3);
    constexpr int gap = 4;
    bar->addWidget(
        menuButton(actions.at(OpenBoth), menuOf(actions, {OpenBoth, OpenLeft, OpenRight})));
    // Few words, or the bar is too wide for a screen of 1024 pixels.
    bar->addWidget(iconMenuButton(actions.at(PasteLeft), menuOf(actions, {PasteLeft, PasteRight})));
    bar->addWidget(iconButton(actions.at(Swap)));
    bar->addWidget(iconButton(actions.at(EditTexts)));
    addSpace(*bar, QSizePolicy::Fixed, gap);
    bar->addWidget(iconButton(actions.at(PreviousLink)));
    bar->addWidget(iconButton(actions.at(NextLink)));
    addSpace(*bar, QSizePolicy::Fixed, gap);
    bar->addWidget(parts.legend);
    addSpace(*bar, QSizePolicy::Expanding, 0);
    bar->addWidget(parts.sensitivity);
    bar->addWidget(parts.filters);
    bar->addWidget(strongActionButton(actions.at(Export)));
    return bar;
}

} // namespace wireside
