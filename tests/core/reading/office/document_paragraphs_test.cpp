// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/document_paragraphs.h"

#include "core/reading/office/document_properties.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(DocumentParagraphs, GivenOneInAnother_ThenTheInnerOneComesFirst) {
    DocumentParagraphs paragraphs;
    paragraphs.add("outside of any");
    paragraphs.begin(std::nullopt);
    paragraphs.add("Rain");
    paragraphs.begin(Role::Caption);
    paragraphs.add("A boat");
    paragraphs.end();
    paragraphs.addOnOneLine("\n fell");
    paragraphs.end();
    EXPECT_EQ(paragraphs.take(), (Story{{"A boat", Role::Caption}, {"Rain fell", std::nullopt}}));
}

TEST(DocumentParagraphs, GivenADeletedEndAtTheEnd_ThenItsTextIsKept) {
    DocumentParagraphs paragraphs;
    paragraphs.begin(Role::Body);
    paragraphs.add("Rain");
    paragraphs.end(ParagraphEnd::Deleted);
    EXPECT_EQ(paragraphs.take(), (Story{{"Rain", std::nullopt}}));
}

TEST(DocumentProperties, GivenAHeadlineInTheText_ThenThePropertiesTitleIsNone) {
    const std::string xml = "<m><dc:title>Old</dc:title><dc:creator>Ode</dc:creator>"
                            "<dcterms:modified>2026-05-05</dcterms:modified></m>";
    ReadText plain = readTextOf({{"It rained.", std::nullopt}});
    addProperties(xml, plain);
    EXPECT_EQ(plain.origin.title, u"Old");
    EXPECT_EQ(plain.origin.byline, u"Ode");
    EXPECT_EQ(plain.origin.published, "2026-05-05");
    ReadText headed = readTextOf({{"Rain", Role::Headline}});
    addProperties(xml, headed);
    EXPECT_EQ(headed.origin.title, u"");
    addProperties("no XML", headed);
    EXPECT_EQ(headed.origin.byline, u"Ode");
}

} // namespace
} // namespace wireside
