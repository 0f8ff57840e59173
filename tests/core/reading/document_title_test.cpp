// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/document_title.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(DocumentTitle, GivenATitle_ThenItIsTakenWithoutTheSpaceAroundIt) {
    EXPECT_EQ(sensibleTitle(u" Rain in Sète\n"), u"Rain in Sète");
}

TEST(DocumentTitle, GivenWhatAProgramWrote_ThenItIsNoTitle) {
    EXPECT_EQ(sensibleTitle(u"Microsoft Word - rain_v2.doc"), u"");
    EXPECT_EQ(sensibleTitle(u"rain_v2.INDD"), u"");
    EXPECT_EQ(sensibleTitle(u"Untitled-1"), u"");
    EXPECT_EQ(sensibleTitle(u"file:///tmp/a"), u"");
    EXPECT_EQ(sensibleTitle(u" "), u"");
}

} // namespace
} // namespace wireside
