// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QStyleFactory>
#include <QWindow>

namespace wireside {

namespace {

QColor mixed(const QColor& one, const QColor& another, float part) {
    const auto mix = [part](float a, float b) { return a * (1 - part) + b * part; };
    return QColor::fromRgbF(mix(one.redF(), another.redF()), mix(one.greenF(), another.greenF()),
                            mix(one.blueF(), another.blueF()));
}

void applyDesktopTone(QApplication& application) {
    // An application's own palette hides the desktop's: take it off to see what that has become.
    QApplication::setPalette(QPalette());
    QApplication::setPalette(windowPalette(toneOf(application.palette())));
}

// Follows the desktop's change between light and dark.
class DesktopTone final : public QObject {
public:
    explicit DesktopTone(QApplication& application)
        : QObject(&application), m_application(application) {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched))
            applyDesktopTone(m_application);
        return QObject::eventFilter(watched, event);
    }

private:
    QApplication& m_application;
};

} // namespace

void applyLook(QApplication& application) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wireside.svg")));
    applyDesktopTone(application);
    application.installEventFilter(new DesktopTone(application));
}

QPalette windowPalette(Tone tone) {
    const KindColours& colours = kindColours(tone);
    const bool dark = tone == Tone::Dark;
    const QColor button = dark ? QColor(0x2e3238) : colours.pane;
    const QColor selectedText = dark ? QColor(0x14171a) : QColor(Qt::white);
    const QColor faint = mixed(colours.softText, colours.window, 0.35F);

    QPalette palette(button, colours.window); // works out the shades of frames
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.pane);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.pane);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.softText);
    palette.setColor(QPalette::Highlight, colours.shared.edge);
    palette.setColor(QPalette::HighlightedText, selectedText);
    palette.setColor(QPalette::Link, colours.shared.edge);
    palette.setColor(QPalette::LinkVisited, colours.unique.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace wireside
