// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/read_mail.h"

#include "core/reading/file_bytes.h"
#include "core/reading/read_report.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

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

// `parts` are in a multipart of the boundary "b".
std::u16string textOfParts(const std::string& subtype, const std::vector<std::string>& parts) {
    std::string mail = mailOf("multipart/" + subtype + "; boundary=b\n\n");
    for (const std::string& part : parts) mail += "--b\nContent-Type: " + part + "\n";
    const auto read = readMail(mail + "--b--\n");
    return read ? read->text : u"(failed)";
}

constexpr const char* picture = "image/jpeg\nContent-Disposition: inline\n\nx";

TEST(ReadMail, GivenTextAroundAPicture_ThenAllOfItIsRead) {
    EXPECT_EQ(textOfParts("mixed",
                          {"text/plain\n\nIt rained.\n", picture, "text/plain\n\nNobody slept.\n"}),
              u"Rain\n\nIt rained.\n\nNobody slept.");
    EXPECT_EQ(textOfParts("mixed", {"text/plain\n\n\n", picture, "text/plain\n\nIt rained."}),
              u"Rain\n\nIt rained.");
    EXPECT_EQ(textOfParts("mixed", {"text/html\n\n<h2>At sea</h2><p>It rained.", picture,
                                    "text/html\n\n<p>", "text/html\n\n<p>Nobody slept."}),
              u"Rain\n\nAt sea\n\nIt rained.\n\nNobody slept.");
    EXPECT_EQ(textOfParts("related",
                          {"text/plain\n\nIt rained.\n", picture, "text/plain\n\nNobody slept.\n"}),
              u"Rain\n\nIt rained.\n\nNobody slept.");
}

TEST(ReadMail, GivenHeadingsInTwoParts_ThenEachHasItsPlace) {
    const auto read = readMail(mailOf("multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html"
                                      "\n\n<h2>Wind</h2><p>It blew.\n--b\nContent-Type: text/html"
                                      "\n\n<h2>Sun</h2><p>It shone.\n--b--\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nWind\n\nIt blew.\n\nSun\n\nIt shone.");
    EXPECT_EQ(read->roles,
              (std::vector<RoleSpan>{
                  {{0, 4}, Role::Headline}, {{6, 10}, Role::Heading}, {{22, 25}, Role::Heading}}));
}

TEST(ReadMail, GivenTheSameInTwoForms_ThenItIsReadOnce) {
    const std::string plain = "text/plain\n\nIt rained.";
    const std::string html = "text/html\n\n<p>It rained.</p>";
    for (const char* subtype : {"alternative", "mixed"})
        EXPECT_EQ(textOfParts(subtype, {plain, html}), u"Rain\n\nIt rained.") << subtype;
    EXPECT_EQ(textOfParts("alternative", {html, plain}), u"Rain\n\nIt rained.");
    EXPECT_EQ(textOfParts("alternative", {"text/plain\n\n\n", html}), u"Rain\n\nIt rained.");
    EXPECT_EQ(textOfParts("alternative", {plain, "text/plain\n\nIt snowed."}),
              u"Rain\n\nIt rained.");
    EXPECT_EQ(textOfParts("alternative",
                          {plain, "multipart/mixed; boundary=c\n\n--c\nContent-Type: " + html +
                                      "\n--c\nContent-Type: " + html + "\n--c--"}),
              u"Rain\n\nIt rained.");
}

TEST(ReadMail, GivenAPageWithFrames_ThenThePageIsRead) {
    EXPECT_EQ(textOfParts("related", {"text/html\n\n<p>It rained.", "text/html\n\n<p>Buy!"}),
              u"Rain\n\nIt rained.");
}

TEST(ReadMail, GivenAListsLineBehindAPage_ThenBothAreRead) {
    EXPECT_EQ(textOfParts("mixed", {"text/html\n\n<p>It rained.", "text/plain\n\nThe list"}),
              u"Rain\n\nIt rained.\n\nThe list");
}

TEST(ReadMail, GivenACalendarsEntryOrAnAddress_ThenItIsNoText) {
    EXPECT_EQ(textOfParts("mixed", {"text/calendar\n\nBEGIN:VCALENDAR", "text/vcard\n\nBEGIN:VCARD",
                                    "text/plain\n\nIt rained."}),
              u"Rain\n\nIt rained.");
}

TEST(ReadMail, GivenAForwardedMailBesideText_ThenTheTextIsRead) {
    EXPECT_EQ(textOfParts("mixed", {"message/rfc822\n\nSubject: Wind\n\nThe wind turned.",
                                    "text/plain\n\nIt rained."}),
              u"Rain\n\nIt rained.");
}

TEST(ReadMail, GivenCopyForwardedBelowASignature_ThenItIsRead) {
    EXPECT_EQ(readMail("From: a\nSubject: Rain\n\nBelow.\n-- \nAnna\n\n-------- Forwarded Message "
                       "--------\nFrom: b\n\nIt rained.\n")
                  ->text,
              u"Rain\n\nBelow.\n\n-------- Forwarded Message --------\nFrom: b\n\nIt rained.");
}

TEST(ReadMail, GivenWindowsBytesUnderALatinName_ThenTheyAreReadAsMeant) {
    const auto read = readMail(mailOf("text/plain; charset=\"ISO-8859-1\"\n"
                                      "Content-Transfer-Encoding: quoted-printable\n\n"
                                      "=93We stay,=94 he said =96 caf=E9"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\n\u201CWe stay,\u201D he said \u2013 caf\u00E9");
    EXPECT_EQ(read->origin.encoding, "windows-1252");
}

TEST(ReadMail, GivenNoEncoding_ThenItIsFoundFromTheBytes) {
    const std::string copy =
        "Les march\xE9s \xE9taient ferm\xE9s, le caf\xE9 de S\xE8te aussi, et les "
        "p\xEA"
        "cheurs ont pass\xE9 la journ\xE9"
        "e au port.";
    for (const std::string& head :
         {"From: a\nSubject: Pluie\n\n"s, "From: Port de S\xE8te\nDate: 5 mai\nTo: Presse\n\n"s}) {
        const auto read = readMail(head + copy);
        ASSERT_TRUE(read.has_value());
        EXPECT_TRUE(
            read->text.ends_with(u"et les p\u00EAcheurs ont pass\u00E9 la journ\u00E9e au port."));
        EXPECT_EQ(read->origin.encoding, "ISO-8859-1");
    }
}

TEST(ReadMail, GivenAPageThatSaysItsEncoding_ThenItIsReadInIt) {
    const std::string page = "<meta charset=koi8-r><p>\xF2\xC1\xCE\xCF";
    const auto read = readMail(mailOf("text/html\n\n" + page));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nРано");
    EXPECT_EQ(read->origin.encoding, "koi8-r");
    EXPECT_EQ(readMail(mailOf("text/html; charset=windows-1251\n\n" + page))->text, u"Rain\n\nтБОП")
        << "the mail's word counts more";
}

TEST(ReadMail, GivenBytesThatAreNoText_ThenTheRestOfTheMailIsRead) {
    EXPECT_EQ(
        textOfParts("mixed", {"text/plain\n\nIt rained.\n", "text/plain\n\n\xFF\x01\x02\x03"}),
        u"Rain\n\nIt rained.\n\n\uFFFD\x01\x02\x03");
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
