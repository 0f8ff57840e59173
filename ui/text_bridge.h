// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where QString and the core's std::u16string meet. Both count UTF-16 units, so
// offsets mean the same on either side.
//
//     toQString(u"caf\u00e9")         // QStringLiteral("café")
//     toU16(QStringLiteral("café"))   // u"caf\u00e9"
#pragma once

#include <QString>
#include <QStringView>

#include <filesystem>
#include <string>
#include <string_view>

namespace wireside {

[[nodiscard]] inline QString toQString(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

// UTF-8, as error details and paths are in core.
[[nodiscard]] inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::u16string toU16(QStringView text) {
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

} // namespace wireside
