// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report_file.h"

#include <QFile>

namespace wireside {

ReportFile::ReportFile(const QString& name, const QByteArray& bytes)
    : m_path(m_folder.filePath(name)) {
    QFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    if (!written) m_path.clear();
}

QString samplePath(const char* name) {
    return QStringLiteral(WIRESIDE_SAMPLES "/") + QLatin1String(name);
}

} // namespace wireside
