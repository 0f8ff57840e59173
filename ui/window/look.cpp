// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include "ui/panes/kind_colours.h"
#include "ui/window/window_style.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QToolTip>
#include <QWindow>

namespace wireside {

namespace {

void showInAllWindows(const Look& look) {
    const QPalette palette = windowPalette(look);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // it has one of its own, which is black on yellow
}

} // namespace

void applyLook(QApplication& application) {
    QApplication::setStyle(new WindowStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wireside.svg")));
    showInAllWindows(lookOf(application.palette()));
}

Tone desktopTone() {
    const QPalette ours = QApplication::palette();
    // An application's own palette hides the desktop's: take it off to see what that has become.
    QApplication::setPalette(QPalette());
    const Tone tone = lookOf(QApplication::palette()).tone;
    QApplication::setPalette(ours);
    return tone;
}

Appearance::Appearance(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void Appearance::choose(LookChoice choice, KindPalette kinds) {
    m_choice = choice;
    m_kinds = kinds;
    apply();
}

void Appearance::apply() const {
    const Tone desktop = m_choice == LookChoice::System ? desktopTone() : Tone::Light;
    const Look look = resolved(m_choice, m_kinds, desktop);
    if (lookOf(QApplication::palette()) != look) showInAllWindows(look);
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched)) apply();
    return QObject::eventFilter(watched, event);
}

} // namespace wireside
