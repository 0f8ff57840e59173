// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_limits.h"

#include "core/reading/mail/read_mail.h"

#include <optional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string times(int count, std::string_view text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

TEST(MailLimits, GivenAMail_ThenThereIsNothingToRefuse) {
    EXPECT_EQ(exceededMailLimit(""), std::nullopt);
    EXPECT_EQ(exceededMailLimit("From: a@example.org\nTo: desk: b@example.org;\n\nIt rained."),
              std::nullopt);
    EXPECT_EQ(
        exceededMailLimit("Subject: Rain\n\n" + times(300, "Said: ") + times(3000, "\n\na: b")),
        std::nullopt);
}

TEST(MailLimits, GivenGroupsInGroups_ThenTheyAreRefused) {
    const std::string groups = times(201, "a:");
    for (const std::string& field :
         {"To: " + groups, "CC : " + groups, "From: b\n " + groups, "X: y\nReply-To:" + groups})
        EXPECT_EQ(exceededMailLimit(field), "a field of more than 200 groups of addresses")
            << field;
}

TEST(MailLimits, GivenTooManyAddresses_ThenTheyAreRefused) {
    EXPECT_EQ(exceededMailLimit("From: a\nTo: " + times(10'001, "a,")),
              "a field of more than 10000 addresses");
}

TEST(MailLimits, GivenTooManyFields_ThenTheyAreRefused) {
    EXPECT_EQ(exceededMailLimit("Subject: Rain\n\n--b\n" + times(2001, "X: y\n z\n")),
              "more than 2000 fields");
}

// GMime would run out of stack.
TEST(MailLimits, GivenAHundredThousandGroups_ThenTheReaderSaysThatItIsTooLarge) {
    const auto read = readMail("From: " + times(100'000, "a:") + "\nSubject: Rain\n\nIt rained.");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(),
              (Error{ErrorCode::TooLarge, "", "a field of more than 200 groups of addresses"}));
}

} // namespace
} // namespace wireside
