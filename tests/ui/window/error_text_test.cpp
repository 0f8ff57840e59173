// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/error_text.h"

#include "ui/text_bridge.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

class EveryError : public testing::TestWithParam<ErrorCode> {};

TEST_P(EveryError, GivenAFile_WhenWorded_ThenOneSentenceNamesItAndSaysWhatToDo) {
    const QString text = errorText({GetParam(), "/news/may/wire.txt", "Input/output error"});

    EXPECT_TRUE(text.startsWith(QStringLiteral("“wire.txt” "))) << qPrintable(text);
    EXPECT_TRUE(text.endsWith(u'.')) << qPrintable(text);
    EXPECT_EQ(text.count(QStringLiteral(". ")), 0) << "one sentence: " << qPrintable(text);
    EXPECT_FALSE(text.contains(u'%')) << qPrintable(text);
    EXPECT_GT(text.size(), 25);
}

TEST_P(EveryError, GivenPastedText_WhenWorded_ThenItIsNamedAsThat) {
    EXPECT_TRUE(errorText({GetParam(), "", ""}).startsWith(QStringLiteral("The pasted text ")));
}

std::string codeName(const testing::TestParamInfo<ErrorCode>& code) {
    std::string letters;
    for (const char letter : name(code.param))
        if (letter != '-') letters += letter;
    return letters;
}

INSTANTIATE_TEST_SUITE_P(
    ErrorText, EveryError,
    testing::Values(ErrorCode::NotFound, ErrorCode::IsFolder, ErrorCode::NotReadable,
                    ErrorCode::Empty, ErrorCode::NoArticle, ErrorCode::NoText,
                    ErrorCode::SingleWord, ErrorCode::TooLarge, ErrorCode::Binary,
                    ErrorCode::Undecodable, ErrorCode::Protected, ErrorCode::Damaged,
                    ErrorCode::NotWritable, ErrorCode::DiskFull, ErrorCode::UnknownFormat,
                    ErrorCode::BadRequest, ErrorCode::BadSession, ErrorCode::NewerSession,
                    ErrorCode::Cancelled),
    codeName);

TEST(ErrorText, GivenADetail_WhenTheReasonDependsOnIt_ThenItIsSaid) {
    EXPECT_EQ(errorText({ErrorCode::NotReadable, "wire.txt", "Permission denied"}),
              QStringLiteral("“wire.txt” can't be read (Permission denied): check whether you are "
                             "allowed to open it."));
}

TEST(ErrorText, GivenAFileThatIsTooLarge_ThenItIsSaidInWhat) {
    EXPECT_EQ(errorText({ErrorCode::TooLarge, "wire.txt", "more than 20 MB"}),
              QStringLiteral("“wire.txt” is larger than a report can be (more than 20 MB): open "
                             "the part that you need."));
}

TEST(ErrorText, GivenLineEndsInAFilesName_ThenTheSentenceStaysOnOneLine) {
    EXPECT_TRUE(errorText({ErrorCode::IsFolder, "/news/a\nb\x1B", ""})
                    .startsWith(QStringLiteral("“a\uFFFDb\uFFFD” is a folder")));
}

TEST(ErrorText, GivenAFileNamedLikeAPlaceholder_WhenWorded_ThenItsNameIsKept) {
    EXPECT_TRUE(errorText({ErrorCode::NotWritable, "%2 %1.pdf", "No such device"})
                    .startsWith(QStringLiteral("“%2 %1.pdf” can't be written (No such device)")));
}

TEST(ErrorText, GivenAFolderWithASlash_WhenWorded_ThenItsNameIsShown) {
    EXPECT_TRUE(errorText({ErrorCode::IsFolder, "/news/may/", ""})
                    .startsWith(QStringLiteral("“may” is a folder")));
    EXPECT_TRUE(
        errorText({ErrorCode::IsFolder, "/", ""}).startsWith(QStringLiteral("“/” is a folder")));
}

} // namespace
} // namespace wireside
