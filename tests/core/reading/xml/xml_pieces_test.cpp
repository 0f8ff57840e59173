// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/xml_pieces.h"

#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <stop_token>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

// What comes of a document that is given in blocks of a size: "2:p(Rain)" is a <p> inside two elements of
// the path. An error ends it: "!".
std::string piecesOf(std::string_view document, std::size_t blockSize = 1) {
    std::string all;
    XmlPieces pieces({"d", "b"}, [&](const pugi::xml_document& piece, std::size_t inside) {
        for (const pugi::xml_node node : piece.children())
            if (node.type() == pugi::node_element)
                all += std::to_string(inside) + ':' + node.name() + '(' + textBelow(node) + ") ";
        return Expected<void>();
    });
    for (std::size_t at = 0; at < document.size(); at += blockSize)
        if (const auto added = pieces.add(document.substr(at, blockSize)); !added)
            return all + "! " + added.error().detail;
    if (const auto ended = pieces.end(); !ended) return all + "! " + ended.error().detail;
    return all;
}

TEST(XmlPieces, GivenADocument_ThenItsElementsComeWithTheirPlace) {
    const std::string document = "\xEF\xBB\xBF<?xml version='1.0'?><!DOCTYPE d [<!ENTITY p '<p>'>]>"
                                 "<d x='/>'>\n<s>style</s><b>between<p>Rain &amp; wind</p>"
                                 "<!-- <p> --><t a='>' b=\"</p>\"><c><![CDATA[</t>]]></c></t><e/>"
                                 "</b><n>note</n></d>";
    for (const std::size_t blockSize : {1U, 7U, 1000U})
        EXPECT_EQ(piecesOf(document, blockSize),
                  "1:s(style) 2:p(Rain & wind) 2:t(</t>) 2:e() 1:n(note) ")
            << blockSize;
}

TEST(XmlPieces, GivenAnotherRoot_ThenAllOfItIsOnePiece) {
    EXPECT_EQ(piecesOf("<x><p>Rain</p></x>"), "0:x(Rain) ");
    EXPECT_EQ(piecesOf("<d/>"), "0:d() ");
    EXPECT_EQ(piecesOf("<d><b/></d>"), "1:b() ");
}

TEST(XmlPieces, GivenAnotherEncoding_ThenItIsReadAtItsEnd) {
    EXPECT_EQ(
        piecesOf("<?xml version='1.0' encoding='ISO-8859-1'?><d><b><p>S\xE8te</p></b></d>", 1000),
        "2:p(S\xC3\xA8te) ");
}

TEST(XmlPieces, GivenALongDocument_ThenItComesInPiecesThatMakeItUp) {
    std::string document = "<d><b>";
    for (int i = 0; i < 100'000; ++i) document += "<p>Rain " + std::to_string(i) + "</p>";
    document += "</b></d>";
    std::size_t largest = 0;
    std::size_t count = 0;
    bool inOrder = true;
    XmlPieces pieces({"d", "b"}, [&](const pugi::xml_document& piece, std::size_t) {
        std::size_t here = 0;
        for (const pugi::xml_node node : piece.children()) {
            inOrder = inOrder && node.child_value() == "Rain " + std::to_string(count + here);
            ++here;
        }
        largest = std::max(largest, here);
        count += here;
        return Expected<void>();
    });
    for (std::size_t at = 0; at < document.size(); at += 1000)
        ASSERT_TRUE(pieces.add(std::string_view(document).substr(at, 1000)));
    ASSERT_TRUE(pieces.end());
    EXPECT_TRUE(inOrder);
    EXPECT_EQ(count, 100'000U);
    EXPECT_LT(largest, 20'000U);
}

TEST(XmlPieces, GivenDamage_ThenItIsSaidWhere) {
    EXPECT_EQ(piecesOf(""), "! cut off");
    EXPECT_EQ(piecesOf("Rain"), "! cut off");
    EXPECT_EQ(piecesOf("<d><b><p>Rain</p>"), "! cut off");
    EXPECT_EQ(piecesOf("<d><b><p>Rain</p></b></d><!-- "), "2:p(Rain) ! cut off");
    EXPECT_EQ(piecesOf("<d><b></d>"), "! an end tag without a start at byte 6");
    EXPECT_EQ(piecesOf("</d>"), "! an end tag without a start at byte 0");
    EXPECT_NE(piecesOf("<d><b><p>Rain</q></b></d>").find(" at byte "), std::string::npos);
}

TEST(XmlPieces, GivenWhatTakesNoMore_ThenItEnds) {
    XmlPieces pieces({"d"}, [](const pugi::xml_document&, std::size_t) -> Expected<void> {
        return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    });
    ASSERT_TRUE(pieces.add("<d><p/>"));
    const auto ended = pieces.add("</d>");
    ASSERT_FALSE(ended.has_value());
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
}

TEST(XmlPieces, GivenAnElementWithoutEnd_ThenItIsRefused) {
    XmlPieces pieces({"d"},
                     [](const pugi::xml_document&, std::size_t) { return Expected<void>(); });
    ASSERT_TRUE(pieces.add("<d><p>"));
    const std::string megabyte(std::size_t{1024} * 1024, 'x');
    Expected<void> added;
    int megabytes = 0;
    for (; added && megabytes < 40; ++megabytes) added = pieces.add(megabyte);
    ASSERT_FALSE(added.has_value());
    EXPECT_EQ(megabytes, 32);
    EXPECT_EQ(added.error(), (Error{ErrorCode::TooLarge, "", "an element of more than 32 MB"}));
}

TEST(XmlPieces, GivenDeepNesting_ThenItIsRefused) {
    std::string deep = "<d><b>";
    for (int i = 0; i < 600; ++i) deep += "<p>";
    EXPECT_EQ(piecesOf(deep), "! more than 512 nested elements");
}

TEST(XmlPieces, GivenAnotherEncodingAndManyElementsOfThePath_ThenItsTimeIsLinear) {
    // To move up all that is left at each of their tags would take minutes.
    std::string document = "<?xml version='1.0' encoding='ISO-8859-1'?><d>";
    for (int i = 0; i < 400'000; ++i) document += "<b></b>";
    EXPECT_EQ(piecesOf(document + "<b><p>S\xE8te</p></b></d>", document.size() + 100),
              "2:p(S\xC3\xA8te) ");
}

TEST(XmlPieces, GivenThatItIsToStop_ThenItIsCancelled) {
    std::stop_source source;
    source.request_stop();
    XmlPieces pieces(
        {"d"}, [](const pugi::xml_document&, std::size_t) { return Expected<void>(); },
        source.get_token());
    ASSERT_TRUE(pieces.add("<?xml version='1.0' encoding='ISO-8859-1'?><d></d>").has_value());
    const auto ended = pieces.end();
    ASSERT_FALSE(ended.has_value());
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace wireside
