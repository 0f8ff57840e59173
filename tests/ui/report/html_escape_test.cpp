// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_escape.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(HtmlText, GivenMarkup_WhenEscaped_ThenItIsText) {
    EXPECT_EQ(htmlText(u"<b title='x'>\"A & B\"</b> -->"),
              QStringLiteral("&lt;b title=&#39;x&#39;&gt;&quot;A &amp; B&quot;&lt;/b&gt; --&gt;"));
}

TEST(HtmlText, GivenPlainText_WhenEscaped_ThenItIsTheSame) {
    const QString text = QStringLiteral("Zoë – 5 % of “naïve” 🚢\n\tמזל");
    EXPECT_EQ(htmlText(text), text);
}

TEST(HtmlText, GivenWhatHtmlForbids_WhenEscaped_ThenItIsReplaced) {
    const QString replaced(QChar::ReplacementCharacter);
    for (const char16_t unit :
         {u'\0', u'\x1', u'\b', u'\r', u'\x1b', u'\x7f', u'\x85', u'\x9f', char16_t{0xFDD0},
          char16_t{0xFFFE}, char16_t{0xFFFF}, char16_t{0xD800}, char16_t{0xDC00}})
        EXPECT_EQ(htmlText(QString(QChar(unit))), replaced) << std::hex << int{unit};
    EXPECT_EQ(htmlText(QString::fromUcs4(U"\U0001FFFE", 1)), replaced);
    EXPECT_EQ(htmlText(u'a' + QString(QChar(0xDC00)) + QChar(0xD800) + u'b'),
              u'a' + replaced + replaced + u'b');
}

TEST(CssString, GivenWhatEndsAStringOrAStyleSheet_WhenQuoted_ThenItIsEscaped) {
    EXPECT_EQ(cssString(u"</style>\"\\\n"), QStringLiteral(R"("\3c /style\3e \22 \5c \a ")"));
    EXPECT_EQ(cssString(u"[changé: "), QStringLiteral("\"[changé: \""));
}

} // namespace
} // namespace wireside
