// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_head.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(MailHead, GivenTwoFieldsOfMails_ThenAFileBeginsAsOne) {
    EXPECT_TRUE(beginsAsMail("From: a@example.org\nSubject: Rain\n\nIt rained."));
    EXPECT_TRUE(beginsAsMail("X-Spam: no\r\nRECEIVED: from a\r\n\tby b\r\nDate: today\r\n\r\n"));
    EXPECT_TRUE(beginsAsMail("From a@example.org Tue May 5\nFrom: a\nTo: b\n\n"));
}

TEST(MailHead, GivenTextThatLooksAlike_ThenItIsNone) {
    EXPECT_FALSE(beginsAsMail("Subject: Rain\n\nIt rained.")) << "one field only";
    EXPECT_FALSE(beginsAsMail("From: a\nIt rained all night.\nTo: b\n\n"));
    EXPECT_FALSE(beginsAsMail("From: a\nTo: b")) << "no empty line";
    EXPECT_FALSE(beginsAsMail("Date line: From Skerry\nTo: b\n\n"));
    EXPECT_FALSE(beginsAsMail(""));
}

TEST(MailHead, GivenAnAnswersSubject_ThenThePrefixesAreLeftOut) {
    EXPECT_EQ(plainSubject(u"Fwd: AW:re: Rain"), u"Rain");
    EXPECT_EQ(plainSubject(u" Rain: re "), u"Rain: re");
    EXPECT_EQ(plainSubject(u"Re:"), u"");
}

TEST(MailHead, GivenASignature_ThenItIsCut) {
    EXPECT_EQ(withoutSignature(u"Rain.\n-- \nAnna"), u"Rain.\n");
    EXPECT_EQ(withoutSignature(u"-- \r\nAnna"), u"");
    EXPECT_EQ(withoutSignature(u"It rained -- \na lot."), u"It rained -- \na lot.");
    EXPECT_EQ(withoutSignature(u"Rain.\n-- a lot"), u"Rain.\n-- a lot");
    EXPECT_EQ(withoutSignature(u""), u"");
}

} // namespace
} // namespace wireside
