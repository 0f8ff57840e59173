// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <initializer_list>

namespace wireside {

namespace {

constexpr const char* strokeInFiles = "#22252a";

QPixmap drawn(QByteArray svg, const QColor& stroke, int size) {
    svg.replace(strokeInFiles, stroke.name().toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

} // namespace

QIcon actionIcon(const QString& name, const QPalette& palette) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray svg = file.readAll();
    const QColor normal = palette.color(QPalette::Normal, QPalette::ButtonText);
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
    QIcon icon;
    for (const int size : {16, 18, 20, 24, 32, 36, 40, 48}) { // usual ones, also at twice the scale
        icon.addPixmap(drawn(svg, normal, size), QIcon::Normal);
        icon.addPixmap(drawn(svg, disabled, size), QIcon::Disabled);
    }
    return icon;
}

} // namespace wireside
