// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/saved_session.h"
#include "folder.h"
#include "program.h"

#include <algorithm>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;
using testing::ElementsAre;
using testing::StartsWith;

constexpr const char* agency = "Port reopens\n\nThe port reopened on Monday. Rain fell all day.\n";
constexpr const char* rewrite = "On Monday the port was reopened. Mr. Ode was there.\n";

class ExportCommand : public testing::Test {
protected:
    Folder folder;
    std::string left = folder.write("a.txt", agency);
    std::string right = folder.write("b.txt", rewrite);
};

TEST_F(ExportCommand, GivenTwoReports_WhenExportedAsJson_ThenTheFileIsTheirComparison) {
    const std::string target = folder.path("out.json");
    const Outcome outcome = runProgram({"--export", target, left, right});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "");
    const Json json = Json::parse(contentOf(target));
    EXPECT_EQ(json["schema"], "wireside-comparison-1");
    EXPECT_EQ(json["left"]["path"], left);
    EXPECT_EQ(json["left"]["text"], agency);
    EXPECT_EQ(json["right"]["text"], rewrite);
    EXPECT_THAT(folder.names(), ElementsAre("a.txt", "b.txt", "out.json"));
}

TEST_F(ExportCommand, GivenOneReport_WhenExportedAsJson_ThenTheFileIsThatReport) {
    const std::string target = folder.path("out.json");
    EXPECT_EQ(runProgram({"--export", target, left}).status, 0);
    const Json json = Json::parse(contentOf(target));
    EXPECT_EQ(json["schema"], "wireside-report-1");
    EXPECT_EQ(json["report"]["text"], agency);
}

TEST_F(ExportCommand, GivenNoDisplayAtAll_WhenExportedAsPdf_ThenTheFileIsAPdfAndNothingIsSaid) {
    const std::string target = folder.path("out.PDF");
    for (const std::vector<std::string>& environment : {std::vector<std::string>{},
                                                        {"QT_QPA_PLATFORM=xcb", "DISPLAY=:4711"},
                                                        {"LC_ALL=C"},
                                                        {"LC_ALL=C.UTF-8"}}) {
        const Outcome outcome =
            runProgram({"--export", target, left, right}, {.environment = environment});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.err, "");
        EXPECT_THAT(contentOf(target), StartsWith("%PDF"));
        EXPECT_THAT(folder.names(), ElementsAre("a.txt", "b.txt", "out.PDF"));
    }
}

TEST_F(ExportCommand, GivenNoDisplay_WhenExportedAsHtmlOrCsv_ThenTheFileIsThatAndNothingIsSaid) {
    for (const auto& [name, beginning] :
         {std::pair{"out.html", "<!DOCTYPE html>"}, std::pair{"out.htm", "<!DOCTYPE html>"},
          std::pair{"out.csv", "\xEF\xBB\xBFnumber,kind,"}}) {
        const std::string target = folder.path(name);
        const Outcome outcome = runProgram({"--export", target, left, right});
        EXPECT_EQ(outcome.status, 0) << name;
        EXPECT_EQ(outcome.out + outcome.err, "") << name;
        EXPECT_THAT(contentOf(target), StartsWith(beginning)) << name;
    }
}

TEST_F(ExportCommand, GivenADateOfTheSource_WhenExportedAsHtml_ThenThePageIsMadeThen) {
    const std::string target = folder.path("out.html");
    const Surroundings then{.environment = {"SOURCE_DATE_EPOCH=1700000000"}};
    EXPECT_EQ(runProgram({"--export", target, left, right}, then).status, 0);
    const std::string first = contentOf(target);
    EXPECT_THAT(first, testing::HasSubstr("datetime=\"2023-11-14T22:13:20Z\""));
    EXPECT_EQ(runProgram({"--export", target, left, right}, then).status, 0);
    EXPECT_EQ(contentOf(target), first);
}

TEST_F(ExportCommand, GivenATargetThatExists_WhenExported_ThenItIsReplaced) {
    const std::string target = folder.write("out.json", std::string(100'000, 'x'));
    EXPECT_EQ(runProgram({"--export", target, left, right}).status, 0);
    EXPECT_EQ(Json::parse(contentOf(target))["schema"], "wireside-comparison-1");
}

TEST_F(ExportCommand, GivenATargetOfNoFormat_WhenExported_ThenItIsWrongUsageWhateverTheReportsAre) {
    const std::string target = folder.path("out.doc");
    const Outcome outcome = runProgram({"--export", target, folder.path("missing.txt"), right});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "wireside: \"" + target +
                               "\" ends in none of .pdf, .html, .csv and .json; try --help\n");
}

// As happens when a shell's pattern puts the target among the reports.
TEST_F(ExportCommand, GivenATargetThatIsOneOfTheReports_WhenExported_ThenItIsNotOverwritten) {
    const std::string report = folder.write("c.json", rewrite);
    std::filesystem::create_symlink("c.json", folder.path("d.json"));
    for (const std::string& target : {report, folder.path("d.json"), folder.path("./c.json")}) {
        const Outcome outcome = runProgram({"--export", target, left, report});
        EXPECT_EQ(outcome.status, 2) << target;
        EXPECT_EQ(outcome.err,
                  "wireside: \"" + report + "\" is to be read, not overwritten; try --help\n");
        EXPECT_EQ(contentOf(report), rewrite);
    }
}

TEST_F(ExportCommand, GivenASession_WhenExported_ThenItsTextsAreComparedAsTheyWereInIt) {
    const SavedSession saved{
        .left = SavedReport{{"a.txt", {}, {}, {}},
                            u"The port reopened on Monday. Grain prices fell by a third.",
                            {{{29, 58}, Role::Caption}}},
        .right = SavedReport{{}, u"The port reopened on Monday. Two ministers resigned at night."},
        .options = {.sensitivity = 0.3}};
    const std::string session = folder.write("visit.wireside", toJson(saved));
    const std::string target = folder.path("out.json");

    EXPECT_EQ(runProgram({"--export", target, session}).err, "");
    const Json json = Json::parse(contentOf(target));
    EXPECT_EQ(json["left"]["path"], "a.txt");
    EXPECT_EQ(json["left"]["sentences"][1]["role"], "caption") << "as it was said by hand";
    EXPECT_EQ(json["right"]["text"],
              "The port reopened on Monday. Two ministers resigned at night.");
    EXPECT_EQ(json["links"].size(), 1U);
    EXPECT_EQ(runProgram({"--export", folder.path("out.pdf"), session}).status, 0);
}

TEST_F(ExportCommand, GivenADamagedSession_WhenExported_ThenItIsSaidWhatIsWrong) {
    const std::string session = folder.write("visit.wireside", "{");
    const Outcome outcome = runProgram({"--export", folder.path("out.json"), session});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, StartsWith("wireside: \"" + session + "\" is not a session"));
    EXPECT_EQ(contentOf(session), "{");
}

TEST_F(ExportCommand, GivenASessionBesideAReport_WhenExported_ThenItIsRefusedWhateverItIsCalled) {
    const SavedSession saved{.left = SavedReport{{}, u"The port reopened on Monday."}};
    for (const char* const name : {"visit.wireside", "visit.txt"}) {
        const std::string session = folder.write(name, toJson(saved));
        const Outcome outcome = runProgram({"--export", folder.path("out.json"), left, session});
        EXPECT_EQ(outcome.status, 2) << name;
        EXPECT_EQ(outcome.err, "wireside: \"" + session +
                                   "\" is a session, which has both its reports: export it alone; "
                                   "try --help\n");
        EXPECT_FALSE(std::filesystem::exists(folder.path("out.json")));
    }
}

TEST_F(ExportCommand, GivenASessionOfAnotherName_WhenComparedInAnotherWay_ThenThatIsRefused) {
    const SavedSession saved{.left = SavedReport{{}, u"The port reopened on Monday."}};
    const std::string session = folder.write("visit.txt", toJson(saved));
    EXPECT_EQ(runProgram({"--export", folder.path("out.json"), session}).status, 0);
    const Outcome outcome =
        runProgram({"--export", folder.path("out.json"), "--sensitivity=default", session});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "wireside: --sensitivity goes with reports; a session has its own; try "
                           "--help\n");
}

TEST_F(ExportCommand, GivenTheSystemsLanguage_WhenExportedAsHtml_ThenAllOfThePageIsInIt) {
    const std::string target = folder.path("out.html");
    const auto pageIn = [&](const std::string& locale) {
        const Surroundings there{
            .environment = {"LC_ALL=" + locale, "SOURCE_DATE_EPOCH=1700000000"}};
        EXPECT_EQ(runProgram({"--export", target, left, right}, there).err, "");
        return contentOf(target);
    };
    EXPECT_THAT(pageIn("de_DE.UTF-8"),
                testing::AllOf(testing::HasSubstr("<html lang=\"de\""),
                               testing::HasSubstr("Erstellt mit Wireside am 14. November 2023")));
    for (const char* const other : {"fr_FR.UTF-8", "en_GB.UTF-8", "C"})
        EXPECT_THAT(pageIn(other),
                    testing::AllOf(testing::HasSubstr("<html lang=\"en\""),
                                   testing::HasSubstr("Made with Wireside on 14 November 2023")))
            << other;
}

TEST_F(ExportCommand, GivenAnotherSensitivity_WhenExportedAsHtml_ThenThePageSaysSo) {
    const std::string target = folder.path("out.html");
    EXPECT_EQ(runProgram({"--export", target, "--sensitivity=strict", left, right}).status, 0);
    EXPECT_THAT(contentOf(target), testing::HasSubstr("Sensitivity: strict"));
}

class BadInput : public ExportCommand {
protected:
    // What is said of a bad report beside a good one. The status is always 1, and no file appears.
    std::string complaintAbout(const std::string& report) {
        const auto before = folder.names();
        const Outcome outcome = runProgram({"--export", folder.path("out.json"), left, report});
        EXPECT_EQ(outcome.status, 1) << report;
        EXPECT_EQ(outcome.out, "") << report;
        EXPECT_EQ(folder.names(), before) << report;
        const std::string opening = "wireside: \"" + report + "\" ";
        EXPECT_THAT(outcome.err, StartsWith(opening));
        EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
        return outcome.err.substr(std::min(opening.size(), outcome.err.size()));
    }
};

TEST_F(BadInput, GivenAMissingFile_WhenExported_ThenItIsSaid) {
    EXPECT_EQ(complaintAbout(folder.path("missing.txt")), "can't be found\n");
    EXPECT_EQ(complaintAbout(left + "/inside.txt"),
              "can't be found\n"); // below a file, not a folder
}

TEST_F(BadInput, GivenAFolder_WhenExported_ThenItIsSaid) {
    EXPECT_EQ(complaintAbout(folder.path("")), "is a folder, not a file\n");
}

// Permissions don't stop the superuser, so these are files that nobody can read.
TEST_F(BadInput, GivenAnUnreadableFile_WhenExported_ThenItIsSaid) {
    std::filesystem::create_symlink("loop.txt", folder.path("loop.txt"));
    EXPECT_THAT(complaintAbout(folder.path("loop.txt")), StartsWith("can't be read: "));
    EXPECT_THAT(complaintAbout("/proc/self/mem"), StartsWith("can't be read: "));
    EXPECT_THAT(complaintAbout("/dev/zero"), StartsWith("can't be read: "));
}

TEST_F(BadInput, GivenTooLittleText_WhenExported_ThenItIsSaid) {
    EXPECT_THAT(complaintAbout(folder.write("empty.txt", "")), StartsWith("has no text in it"));
    EXPECT_THAT(complaintAbout(folder.write("blank.txt", " \r\n\t\n")),
                StartsWith("has no text in it"));
    EXPECT_THAT(complaintAbout(folder.write("word.txt", "Word.\n")),
                StartsWith("holds a single word"));
}

TEST_F(BadInput, GivenBinaryData_WhenExported_ThenItIsSaid) {
    std::string bytes("\x7f"
                      "ELF\x02\x01\x01");
    for (int i = 0; i < 4'096; ++i) bytes += static_cast<char>(i * 7);
    EXPECT_THAT(complaintAbout(folder.write("program", bytes)), StartsWith("is not a text file"));
}

TEST_F(BadInput, GivenAFileBeyondTheLargestReport_WhenExported_ThenItIsSaid) {
    std::string text;
    while (text.size() <= std::size_t{20} * 1024 * 1024)
        text += "Rain fell on the port all day long. ";
    EXPECT_THAT(complaintAbout(folder.write("large.txt", text)),
                StartsWith("is too large for a report"));
}

TEST_F(BadInput, GivenTwoBadReports_WhenExported_ThenBothAreNamed) {
    const std::string missing = folder.path("missing.txt");
    const std::string empty = folder.write("empty.txt", "");
    const Outcome outcome = runProgram({"--export", folder.path("out.pdf"), missing, empty});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "wireside: \"" + missing + "\" can't be found\nwireside: \"" + empty +
                               "\" has no text in it\n");
}

TEST_F(BadInput, GivenATargetThatCannotBeWritten_WhenExported_ThenItIsSaidAndNothingStaysBehind) {
    std::filesystem::create_directory(folder.path("taken.json"));
    std::filesystem::create_directory(folder.path("taken.pdf"));
    const auto before = folder.names();
    for (const char* const name :
         {"no-folder/out.json", "no-folder/out.pdf", "a.txt/out.json", "taken.json", "taken.pdf"}) {
        const bool taken = std::string_view(name).starts_with("taken");
        const Outcome outcome = runProgram({"--export", folder.path(name), left, right});
        EXPECT_EQ(outcome.status, 1) << name;
        EXPECT_EQ(outcome.out, "") << name;
        EXPECT_THAT(outcome.err, StartsWith("wireside: \"" + folder.path(name) +
                                            (taken ? "\" is a folder" : "\" can't be written")));
        EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
        EXPECT_EQ(folder.names(), before) << name;
    }
}

TEST_F(BadInput, GivenADiskThatFillsUp_WhenExported_ThenTheOldFileStaysAndNoPartOfTheNew) {
    for (const char* const name : {"out.json", "out.pdf"}) {
        const std::string target = folder.write(name, "old");
        const auto before = folder.names();
        const Outcome outcome = runProgram({"--export", target, left, right}, {.largestFile = 512});
        EXPECT_EQ(outcome.status, 1) << name;
        EXPECT_THAT(outcome.err, StartsWith("wireside: \"" + target + "\" can't be written"))
            << name;
        EXPECT_EQ(contentOf(target), "old") << name;
        EXPECT_EQ(folder.names(), before) << name;
    }
}

TEST_F(BadInput, GivenStandardErrorClosed_WhenExported_ThenNothingGetsIntoTheFile) {
    const std::string target = folder.path("out.json");
    EXPECT_EQ(runProgram({"--export", target, left, right}, {.closed = {0, 1, 2}}).status, 0);
    EXPECT_TRUE(Json::accept(contentOf(target)));
    EXPECT_EQ(
        runProgram({"--export", target, left, folder.path("missing.txt")}, {.closed = {2}}).status,
        1);
}

} // namespace
} // namespace wireside
