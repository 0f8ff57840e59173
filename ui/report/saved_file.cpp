// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/saved_file.h"

#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>

namespace wireside {

namespace {

tl::unexpected<Error> failure(ErrorCode code, const QString& path, const QString& detail) {
    return tl::unexpected(Error{code, path.toStdString(), detail.toStdString()});
}

tl::unexpected<Error> failure(const QSaveFile& file, const QString& path) {
    // Qt reports a lack of space, and only that, as a resource error.
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::NotWritable, path, file.errorString());
}

// A disk that fills up takes a part first, without an error; only the next attempt says why.
bool writeAll(QSaveFile& file, const QByteArray& bytes) {
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0) return false;
        written += more;
    }
    return true;
}

} // namespace

Expected<void> saveFile(const QString& path, const QByteArray& bytes) {
    if (Expected<void> target = checkTarget(path); !target) return target;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return failure(file, path);
    if (!writeAll(file, bytes) || !file.commit()) return failure(file, path);
    return {};
}

Expected<void> checkTarget(const QString& path) {
    const QFileInfo target(path);
    if (target.isDir()) return failure(ErrorCode::IsFolder, path, {});
    // A device or a pipe would be replaced by a plain file.
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::NotWritable, path, QStringLiteral("not a plain file"));
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::NotWritable, path, QStringLiteral("there is no such folder"));
    if (!folder.isWritable())
        return failure(ErrorCode::NotWritable, path,
                       QStringLiteral("its folder can't be written to"));
    return {};
}

} // namespace wireside
