// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace wireside {

namespace {

constexpr qint64 largestLinkFile = 64 * 1024; // icons and comments beside the address included

struct LinkFormat {
    const char* ending;
    const char* begins; // what a file of the format has in it
    const char* address;
};

constexpr std::array formats{
    LinkFormat{"url", R"(^\[InternetShortcut\]\s*$)", R"(^URL=(.+?)\s*$)"},
    LinkFormat{"desktop", R"(^Type\s*=\s*Link\s*$)", R"(^URL(?:\[\$e\])?\s*=\s*(.+?)\s*$)"},
    LinkFormat{"webloc", R"(<plist\b)", R"(<key>URL</key>\s*<string>\s*([^<]+?)\s*</string>)"},
};

QString firstMatch(const char* pattern, const QString& text) {
    const QRegularExpression expression(QLatin1String(pattern),
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = expression.match(text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()) : QString();
}

// A path without a scheme is a file, too: some desktops write it so.
QUrl addressOf(QString address) {
    address.replace(QStringLiteral("&amp;"), QStringLiteral("&")); // .webloc is XML
    return address.startsWith(u'/') ? QUrl::fromLocalFile(address) : QUrl(address);
}

} // namespace

std::optional<QUrl> linkIn(const QString& path) {
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    for (const LinkFormat& format : formats) {
        if (ending != QLatin1String(format.ending)) continue;
        QFile file(path);
        if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return std::nullopt;
        const QString text = QString::fromUtf8(file.read(largestLinkFile));
        const QString address = firstMatch(format.address, text);
        if (address.isEmpty() || firstMatch(format.begins, text).isEmpty()) return std::nullopt;
        const QUrl url = addressOf(address);
        return url.isValid() ? std::optional(url) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace wireside
