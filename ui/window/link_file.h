// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that hold nothing but a link: what desktops and browsers make when an address is dragged to a
// folder (.url, .desktop, .webloc).
//
//     linkIn(QStringLiteral("Wire report.url"))    // "https://example.org/wire"
//     linkIn(QStringLiteral("wire.txt"))           // none: no link's file
//
// Reads no more than a link takes. For small local files: it blocks while it reads.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace wireside {

// None where the file is none of these, or names no address.
[[nodiscard]] std::optional<QUrl> linkIn(const QString& path);

} // namespace wireside
