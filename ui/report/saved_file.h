// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file written as a whole or not at all.
//
//     saveFile(QStringLiteral("/full/report.pdf"), bytes)
//     // Error{ErrorCode::DiskFull, "/full/report.pdf", "No space left on device"}
//
// The bytes go to a new file beside the target, which takes the target's place when all of them are
// on the disk. If anything fails there is no new file, and an old one is as it was. Any thread.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace wireside {

// Fails with IsFolder, NotWritable or DiskFull; Error::file is `path` as it was given.
[[nodiscard]] Expected<void> saveFile(const QString& path, const QByteArray& bytes);

// What can be known before there is anything to write: that the target is a folder, no plain file,
// or in a folder that is not there or can't be written. Ask before long work.
[[nodiscard]] Expected<void> checkTarget(const QString& path);

} // namespace wireside
