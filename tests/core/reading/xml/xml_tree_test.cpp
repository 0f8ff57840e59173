// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/xml_tree.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(XmlTree, GivenAProlog_ThenTheRootIsFoundBehindIt) {
    EXPECT_EQ(
        rootName("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <a> --><!DOCTYPE nitf [<!ENTITY a '>'>]>"
                 "<n:nitf xmlns:n='x'>"),
        "nitf");
    EXPECT_EQ(rootName("\xFF\xFE<\0a\0/\0>\0"s), "a");
    EXPECT_EQ(rootName("Rain <a>"), "");
    EXPECT_EQ(rootName("<?xml"), "");
    EXPECT_EQ(rootName("<!DOCTYPE a ["), "");
    EXPECT_EQ(rootName("<"), "");
    EXPECT_EQ(rootName(""), "");
}

TEST(XmlTree, GivenXml_ThenItsTextIsReadInItsEncoding) {
    const auto tree =
        parseXml("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\xE9 <b>&amp;</b> tea</a>");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(textBelow(**tree), "caf\xC3\xA9 & tea");
    EXPECT_EQ(localName((*tree)->document_element()), "a");
}

TEST(XmlTree, GivenABillionLaughs_ThenNothingIsExpanded) {
    std::string laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + std::to_string(i) + " '" +
                  repeated("&l" + std::to_string(i - 1) + ";", 10) + "'>";
    const auto tree = parseXml(laughs + "]><a>&l9;</a>");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(textBelow((*tree)->document_element()), "&l9;");
    EXPECT_EQ(parseXml("<!DOCTYPE a [" + repeated("<!ENTITY l 'lol'>", 101) + "]><a/>").error(),
              (Error{ErrorCode::TooLarge, "", "more than 100 declared entities"}));
}

TEST(XmlTree, GivenAnExternalEntity_ThenNothingIsFetched) {
    const auto tree = parseXml("<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(textBelow(**tree), "&f;");
}

TEST(XmlTree, GivenTooMuch_ThenItIsRefused) {
    EXPECT_TRUE(parseXml(repeated("<a>", 512) + repeated("</a>", 512)).has_value());
    EXPECT_EQ(parseXml(repeated("<a>", 513) + repeated("</a>", 513)).error(),
              (Error{ErrorCode::TooLarge, "", "more than 512 nested elements"}));
    const Error tooMuch{ErrorCode::TooLarge, "",
                        "more elements and attributes than fit into 150 MB"};
    EXPECT_TRUE(parseXml("<a>" + repeated("<b/>", 2'000'000) + "</a>").has_value());
    EXPECT_EQ(parseXml("<a>" + repeated("<b/>", 2'400'000) + "</a>").error(), tooMuch);
    EXPECT_EQ(parseXml("<a>" + repeated("<b>x", 1'250'000)).error(), tooMuch);
    EXPECT_EQ(parseXml("<a" + repeated(" b=''", 4'000'000) + "/>").error(), tooMuch);
}

TEST(XmlTree, GivenDamage_ThenItIsSaidWhere) {
    EXPECT_EQ(parseXml("<a><b></a>").error().code, ErrorCode::Damaged);
    EXPECT_NE(parseXml("<a>Rain</b>").error().detail.find(" at byte "), std::string::npos);
    EXPECT_EQ(parseXml("").error().code, ErrorCode::Damaged);
    EXPECT_EQ(parseXml("<a>\0\1\2\3</a>"s).error().code, ErrorCode::Binary);
}

TEST(XmlTree, GivenAWalk_ThenEachNodeIsEnteredAndLeftUnlessSteppedOver) {
    const auto tree = parseXml("<r><a><b/></a><c><d/></c>x</r>");
    std::string way;
    walk((*tree)->document_element(),
         [&](pugi::xml_node node) {
             way += node.name() + "("s;
             return node.name() == "c"s ? Step::Over : Step::Into;
         },
         [&](pugi::xml_node node) { way += node.name() + ")"s; });
    EXPECT_EQ(way, "a(b(b)a)c(()");
    walk(
        pugi::xml_node(), [](pugi::xml_node) { return Step::Into; }, [](pugi::xml_node) {});
}

} // namespace
} // namespace wireside
