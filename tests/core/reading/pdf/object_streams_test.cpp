// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/object_streams.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string packed(const std::string& bytes) {
    std::string out;
    Pl_String target("", nullptr, out);
    Pl_Flate deflate("", &target, Pl_Flate::a_deflate);
    deflate.write(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    deflate.finish();
    return out;
}

std::string listOf(const std::string& objects, const std::string& filter = "/FlateDecode") {
    return "%PDF-1.5\n5 0 obj<</Type/ObjStm/N 1/First 4/Filter" + filter + ">>stream\n" +
           packed("1 0 " + objects) + "\nendstream endobj\n";
}

TEST(ObjectStreams, GivenAListOfFewObjects_ThenItIsNotTooLarge) {
    EXPECT_FALSE(objectStreamsAreTooLarge(listOf("<</Type/Catalog/Pages 2 0 R>>")));
    EXPECT_FALSE(objectStreamsAreTooLarge(""));
    EXPECT_FALSE(objectStreamsAreTooLarge("%PDF-1.4 stream"));
}

TEST(ObjectStreams, GivenAListThatUnpacksToMuch_ThenItIsTooLarge) {
    std::string numbers = "[";
    for (int i = 0; i < 1'100'000; ++i) numbers += "1 ";
    EXPECT_TRUE(objectStreamsAreTooLarge(listOf(numbers)));
    EXPECT_TRUE(objectStreamsAreTooLarge(listOf(std::string(std::size_t{9} << 20U, ' '))));
    EXPECT_TRUE(objectStreamsAreTooLarge("%PDF-1.4\n5 0 obj" + numbers + "]endobj"));
}

TEST(ObjectStreams, GivenAListThatIsPackedTwice_ThenItIsRefused) {
    EXPECT_TRUE(objectStreamsAreTooLarge(listOf("1", "[/FlateDecode/FlateDecode]")));
}

} // namespace
} // namespace wireside
