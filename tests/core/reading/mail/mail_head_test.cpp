// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_head.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

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

TEST(MailHead, GivenAMailBelowTheSignature_ThenItStays) {
    for (const std::u16string& head :
         {u"-------- Forwarded Message --------"s, u"-----Urspr\u00FCngliche Nachricht-----"s,
          u"On Tuesday, May 5, Anna Ruiz wrote:"s, u"Am 5. Mai schrieb Anna Ruiz:"s,
          u"Begin forwarded message:"s, u"> quoted"s, u"From: Anna Ruiz"s})
        EXPECT_EQ(
            withoutSignature(u"Below.\r\n-- \r\nAnna\r\nDesk\r\n" + head + u"\r\nIt rained.\r\n"),
            u"Below.\r\n\n" + head + u"\r\nIt rained.\r\n");
}

TEST(MailHead, GivenTwoMailsWithSignatures_ThenBothAreCut) {
    EXPECT_EQ(withoutSignature(u"Below.\n-- \nAnna\n--- Forwarded Message ---\nRain.\n-- \nJan\n"),
              u"Below.\n\n--- Forwarded Message ---\nRain.\n");
}

TEST(MailHead, GivenARuleInASignature_ThenItIsStillOne) {
    EXPECT_EQ(withoutSignature(u"Rain.\n-- \nAnna\n---------\nOn duty\n"), u"Rain.\n");
}

TEST(MailHead, GivenTheMarkTwice_ThenTheLastOneCounts) {
    EXPECT_EQ(withoutSignature(u"Rain.\n-- \nWind.\n-- \nAnna\n"), u"Rain.\n-- \nWind.\n");
}

} // namespace
} // namespace wireside
