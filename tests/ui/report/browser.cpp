// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <gtest/gtest.h>

namespace wireside {

namespace {

const QString program = QStringLiteral("chromium");

// A browser that has stopped is stopped by it and not by the test's own limit.
constexpr int patience = 60'000; // milliseconds

} // namespace

Browser::Browser(const QByteArray& html)
    : m_path(m_folder.filePath(QStringLiteral("report.html"))) {
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) file.write(html);
}

bool Browser::isInstalled() { return !QStandardPaths::findExecutable(program).isEmpty(); }

// A picture of a page that has been scrolled comes out empty, and no window is as narrow as a
// telephone: so the page is in a frame, which scrolls by itself and has any width.
QImage Browser::picture(QSize size, const QString& place, const QStringList& options) const {
    QFile frame(m_folder.filePath(QStringLiteral("frame.html")));
    if (!frame.open(QIODevice::WriteOnly)) return {};
    frame.write(QStringLiteral("<!DOCTYPE html><meta name=\"color-scheme\" content=\"light dark\">"
                               "<body style=\"margin:0\"><iframe src=\"%1#%2\" "
                               "style=\"display:block;border:0;width:%3px;height:%4px\"></iframe>")
                    .arg(QUrl::fromLocalFile(m_path).toString(), place,
                         QString::number(size.width()), QString::number(size.height()))
                    .toUtf8());
    frame.close();
    constexpr QSize outer(1200, 900);
    const QString window =
        QStringLiteral("--window-size=%1,%2").arg(outer.width()).arg(outer.height());
    const QByteArray png =
        fileMadeBy(QStringLiteral("--screenshot"), "page.png", frame.fileName(),
                   options + QStringList{window, QStringLiteral("--hide-scrollbars")});
    return QImage::fromData(png).copy(QRect(QPoint(), size));
}

QString Browser::elements() const {
    return QString::fromUtf8(run({QStringLiteral("--dump-dom")}, m_path));
}

QByteArray Browser::printed() const {
    return fileMadeBy(QStringLiteral("--print-to-pdf"), "page.pdf", m_path,
                      {QStringLiteral("--no-pdf-header-footer")});
}

QByteArray Browser::fileMadeBy(const QString& option, const char* name, const QString& page,
                               const QStringList& options) const {
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile::remove(path);
    (void)run(options + QStringList(option + u'=' + path), page);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray Browser::run(const QStringList& options, const QString& page) const {
    QProcess process;
    // Without its sandbox it also runs for the superuser of a container; the page is ours.
    process.start(program, QStringList{QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                       QStringLiteral("--disable-gpu"),
                                       QStringLiteral("--disable-dev-shm-usage"),
                                       QStringLiteral("--user-data-dir=%1")
                                           .arg(m_folder.filePath(QStringLiteral("profile")))} +
                               options + QStringList(QUrl::fromLocalFile(page).toString()));
    if (!process.waitForFinished(patience)) {
        ADD_FAILURE() << "chromium does not finish";
        process.kill();
        process.waitForFinished();
    }
    return process.readAllStandardOutput();
}

} // namespace wireside
