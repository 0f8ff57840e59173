// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files with reports in them, gone when the test is over.
//
//     const ReportFile file(QStringLiteral("wire.txt"), "The port is open. Ships came in.");
//     session.open(Side::Left, file.path());
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace wireside {

class ReportFile {
public:
    ReportFile(const QString& name, const QByteArray& bytes);

    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// The path of one of the sample reports: samplePath("2-syndicated-copy.txt").
[[nodiscard]] QString samplePath(const char* name);

} // namespace wireside
