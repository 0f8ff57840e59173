// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/read_mail.h"

#include "core/reading/file_bytes.h"
#include "core/reading/read_report.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string bytesOf(const std::string& name) {
    return readBytes(std::string(WIRESIDE_READING_DATA) + '/' + name, largestReport).value();
}

std::string mailOf(const std::string& typeAndBody) {
    return "From: a@example.org\nSubject: Rain\nMIME-Version: 1.0\nContent-Type: " + typeAndBody;
}

TEST(ReadMail, GivenAHeadOrAName_ThenAFileIsAMail) {
    EXPECT_TRUE(isMail("From: a\nTo: b\n\nIt rained.", "saved.txt"));
    EXPECT_TRUE(isMail("X-Store: 1\nIt rained.", "rain.EML"));
    EXPECT_FALSE(isMail("It rained.", "rain.eml"));
    EXPECT_FALSE(isMail("X-Store: 1\nIt rained.", "rain.txt"));
}

TEST(ReadMail, GivenAMailWithBothParts_ThenItsPlainTextIsRead) {
    const auto read = readMail(bytesOf("copy.eml"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->origin.title, u"Ferries stay in port at Sète");
    EXPECT_EQ(read->origin.byline, u"Jiří Dvořák");
    EXPECT_EQ(read->origin.published, "2026-05-05T09:30:00+02");
    EXPECT_TRUE(read->text.starts_with(
        u"Ferries stay in port at Sète\n\nDear desk, the copy for tomorrow:"));
    EXPECT_TRUE(
        read->text.ends_with(u"> Could you send it before four?\n> It goes on page three."));
    EXPECT_NE(read->text.find(u"SKERRY, May 5 – It rained all night in Sète and in all three"),
              std::u16string::npos);
    EXPECT_EQ(read->roles, (std::vector<RoleSpan>{{{0, 28}, Role::Headline}}));
}

TEST(ReadMail, GivenAMailOfHtmlOnly_ThenItsTextAndHeadingsAreRead) {
    const auto read = readMail(bytesOf("html.eml"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->origin.byline, u"");
    EXPECT_EQ(read->text,
              u"Ferries stay in port\n\nAt sea again\n\nBy noon the first of them was at sea again "
              u"— with 312 passengers, café owners among them.\n\nIts captain said that the "
              u"crossing had been rough.");
    ASSERT_EQ(read->roles.size(), 2U);
    EXPECT_EQ(read->roles[0].role, Role::Headline);
    EXPECT_EQ(read->roles[1], (RoleSpan{{22, 34}, Role::Heading}));
}

TEST(ReadMail, GivenCopyThatRepeatsItsSubject_ThenItIsThereOnce) {
    EXPECT_EQ(readMail("From: a\nSubject: Re: Rain\n\nRain\n\nIt rained.")->text,
              u"Rain\n\nIt rained.");
}

TEST(ReadMail, GivenAForwardedMailAndNothingElse_ThenItsTextIsRead) {
    EXPECT_EQ(readMail(mailOf("message/rfc822\n\nSubject: Wind\n\nThe wind turned."))->text,
              u"Rain\n\nThe wind turned.");
}

TEST(ReadMail, GivenAttachedFilesOnly_ThenTheMailIsEmpty) {
    EXPECT_EQ(
        readMail(mailOf("text/plain\nContent-Disposition: attachment; filename=a.txt\n\nWind"))
            .error()
            .code,
        ErrorCode::Empty);
    EXPECT_EQ(readMail(mailOf("image/png\n\nWind")).error().code, ErrorCode::Empty);
}

TEST(ReadMail, GivenAnEncryptedMail_ThenItIsProtected) {
    EXPECT_EQ(
        readMail(mailOf("multipart/encrypted; protocol=\"application/pgp-encrypted\"; "
                        "boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
                        "--b\nContent-Type: application/octet-stream\n\nx\n--b--\n"))
            .error()
            .code,
        ErrorCode::Protected);
    EXPECT_EQ(
        readMail(mailOf("application/pkcs7-mime; smime-type=enveloped-data\n\nx")).error().code,
        ErrorCode::Protected);
}

TEST(ReadMail, GivenPartsNestedTooDeep_ThenItIsTooLarge) {
    constexpr int depth = 5000;
    std::string parts;
    for (int i = 0; i < depth; ++i) {
        const std::string boundary = "b" + std::to_string(i);
        parts += "multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\nContent-Type: ";
    }
    EXPECT_EQ(readMail(mailOf(parts + "text/plain\n\nWind")).error().code, ErrorCode::TooLarge);
}

TEST(ReadMail, GivenAMailCutOffAnywhere_ThenRolesLieInTheText) {
    const std::string whole = bytesOf("copy.eml");
    for (std::size_t size = 0; size < whole.size(); size += 100) {
        const auto read = readMail(whole.substr(0, size));
        if (!read) continue;
        for (const RoleSpan& known : read->roles) EXPECT_LE(known.span.end, read->text.size());
    }
}

} // namespace
} // namespace wireside
