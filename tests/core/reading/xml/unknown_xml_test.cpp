// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/unknown_xml.h"

#include "core/reading/readers.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

Error errorOf(const std::string& file) {
    const Reader& reader = readerOf(file, "a.xml");
    EXPECT_EQ(reader.name, "XML") << file;
    const auto read = reader.read(file, {});
    return read ? Error{ErrorCode::Empty, {}, {}} : read.error();
}

Error notText(const std::string& why) { return {ErrorCode::Binary, {}, why}; }

TEST(UnknownXml, GivenAnItemOfNewsmlThatIsNoStory_ThenTheErrorSaysWhatItIs) {
    EXPECT_EQ(errorOf("<packageItem><groupSet/></packageItem>"),
              notText("NewsML-G2, but a package of news items"));
    EXPECT_EQ(errorOf("<?xml version='1.0'?><nar:planningItem xmlns:nar='x'/>"),
              notText("NewsML-G2, but a plan of what is to be covered"));
    EXPECT_EQ(errorOf("<NewsML><NewsItem/></NewsML>"), notText("NewsML 1, not NewsML-G2"));
}

TEST(UnknownXml, GivenAnotherRoot_ThenTheErrorNamesIt) {
    EXPECT_EQ(errorOf("\xEF\xBB\xBF<?xml version='1.0'?><feed><entry>Rain</entry></feed>"),
              notText("XML of an unknown kind, <feed>"));
    EXPECT_EQ(errorOf("<?xml version='1.0'?><feed\x1B/>"),
              notText("XML of an unknown kind, <feed?>"));
    EXPECT_EQ(errorOf("<?xml version='1.0'?><" + std::string(1000, 'a') + "/>").detail.size(), 86U);
}

TEST(UnknownXml, GivenATextWithTags_ThenItIsAText) {
    for (const char* text : {"<p>Rain", "<note>Rain</note>", "<?xml", "Rain <packageItem>"})
        EXPECT_EQ(readerOf(text, "a.txt").name, "plain text") << text;
    EXPECT_EQ(readerOf("<?xml version='1.0'?><newsItem/>", "a.xml").name, "NewsML-G2");
    EXPECT_EQ(readerOf("<?xml version='1.0'?><html><p>Rain", "a.xml").name, "HTML");
}

} // namespace
} // namespace wireside
