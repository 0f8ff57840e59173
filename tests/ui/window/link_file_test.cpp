// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_file.h"

#include "tests/ui/report_file.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::optional<QUrl> linkOf(const char* name, const QByteArray& content) {
    return linkIn(ReportFile(QLatin1String(name), content).path());
}

TEST(LinkFile, GivenAShortcutToTheWeb_WhenRead_ThenItsAddressIsThere) {
    EXPECT_EQ(
        linkOf("wire.url", "[InternetShortcut]\r\nURL=https://example.org/a?b=1&c\r\nIconIndex=0"),
        QUrl(QStringLiteral("https://example.org/a?b=1&c")));
}

TEST(LinkFile, GivenADesktopLinkToAFile_WhenRead_ThenItIsALocalOne) {
    EXPECT_EQ(
        linkOf("wire.desktop",
               "[Desktop Entry]\nType=Link\nName=Wire\nURL[$e]=file:///news/wire%20copy.txt\n"),
        QUrl::fromLocalFile(QStringLiteral("/news/wire copy.txt")));
    EXPECT_EQ(linkOf("wire.desktop", "[Desktop Entry]\nURL=/news/wire.txt\nType=Link\n"),
              QUrl::fromLocalFile(QStringLiteral("/news/wire.txt")));
}

TEST(LinkFile, GivenAWebloc_WhenRead_ThenItsAddressIsThere) {
    EXPECT_EQ(linkOf("wire.webloc",
                     "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict>\n<key>URL</key>\n"
                     "<string>https://example.org/?a=1&amp;b=2</string></dict></plist>"),
              QUrl(QStringLiteral("https://example.org/?a=1&b=2")));
}

TEST(LinkFile, GivenOtherFiles_WhenRead_ThenTheyAreNoLinks) {
    EXPECT_EQ(linkOf("wire.txt", "[InternetShortcut]\nURL=https://example.org/"), std::nullopt);
    EXPECT_EQ(linkOf("wire.url", "A report that ends in .url. URL=none"), std::nullopt);
    EXPECT_EQ(linkOf("wire.url", ""), std::nullopt);
    EXPECT_EQ(linkOf("editor.desktop", "[Desktop Entry]\nType=Application\nURL=/bin/ed\n"),
              std::nullopt);
    EXPECT_EQ(linkIn(QStringLiteral("/no/such/file.url")), std::nullopt);
}

} // namespace
} // namespace wireside
