// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page as a real browser shows it: Debian's chromium, without a window.
//
//     const Browser browser(html);
//     browser.picture({800, 600}, "link-3")   // as seen after following a link to that place
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace wireside {

class Browser {
public:
    explicit Browser(const QByteArray& html);

    [[nodiscard]] static bool isInstalled();

    // At most 1200 by 900. `place` is the part of an address behind #, `options` are chromium's.
    [[nodiscard]] QImage picture(QSize size, const QString& place = {},
                                 const QStringList& options = {}) const;
    // The page's elements as HTML, as they are after it has been loaded.
    [[nodiscard]] QString elements() const;
    [[nodiscard]] QByteArray printed() const; // as a PDF

private:
    [[nodiscard]] QByteArray run(const QStringList& options, const QString& page) const;
    [[nodiscard]] QByteArray fileMadeBy(const QString& option, const char* name,
                                        const QString& page, const QStringList& options) const;

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace wireside
