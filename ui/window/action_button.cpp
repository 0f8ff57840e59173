// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_button.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionButton>

#include <initializer_list>

namespace wireside {

namespace {

class StrongButton final : public QPushButton {
protected:
    void initStyleOption(QStyleOptionButton* option) const override {
        QPushButton::initStyleOption(option);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const QColor ground = palette().color(group, QPalette::Highlight);
            option->palette.setColor(group, QPalette::Button, ground);
            option->palette.setColor(group, QPalette::ButtonText,
                                     palette().color(group, QPalette::HighlightedText));
        }
    }
};

void connectAction(QPushButton* button, QAction* action) {
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void connectIcon(QPushButton* button, QAction* action) {
    const auto follow = [button, action] { button->setIcon(action->icon()); };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
}

} // namespace

QPushButton* actionButton(QAction* action) {
    auto* button = new QPushButton;
    connectAction(button, action);
    connectIcon(button, action);
    return button;
}

QPushButton* iconButton(QAction* action) {
    auto* button = new QPushButton;
    connectAction(button, action);
    connectIcon(button, action);
    const auto dropText = [button] { button->setText(QString()); };
    dropText();
    QObject::connect(action, &QAction::changed, button, dropText);
    return button;
}

QPushButton* strongActionButton(QAction* action) {
    auto* button = new StrongButton;
    connectAction(button, action);
    return button;
}

QPushButton* menuButton(QAction* face, QMenu* menu) {
    auto* button = new QPushButton(face->iconText());
    connectIcon(button, face);
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

QPushButton* iconMenuButton(QAction* face, QMenu* menu) {
    QPushButton* button = menuButton(face, menu);
    button->setText(QString());
    button->setToolTip(face->iconText());
    button->setAccessibleName(face->iconText());
    return button;
}

} // namespace wireside
