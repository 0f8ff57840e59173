// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <fstream>
#include <iterator>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using Arguments = std::vector<std::string>;

CommandLine parsed(const Arguments& arguments) {
    auto result = parseCommandLine(arguments);
    EXPECT_TRUE(result) << result.error().reason;
    return result ? *result : CommandLine();
}

std::string refusal(const Arguments& arguments) {
    const auto result = parseCommandLine(arguments);
    return result ? "(not refused)" : result.error().reason;
}

TEST(CommandLine, GivenReports_WhenParsed_ThenTheWindowOpensThemOrAsksForTwo) {
    EXPECT_EQ(parsed({}), CommandLine(OpenWindow{}));
    EXPECT_EQ(parsed({"a.txt"}), CommandLine(OpenWindow{{"a.txt"}}));
    EXPECT_EQ(parsed({"a.txt", "b.txt"}), CommandLine(OpenWindow{{"a.txt", "b.txt"}}));
    EXPECT_EQ(parsed({"a", "b", "c"}), CommandLine(OpenWindow{{"a", "b", "c"}}));
    EXPECT_EQ(parsed({"visit.wireside"}), CommandLine(OpenWindow{{"visit.wireside"}}));
}

TEST(CommandLine, GivenExport_WhenParsed_ThenTargetAndReportsAreToldApart) {
    const CommandLine both =
        ExportFile{"out.pdf", ExportFormat::Pdf, {"a.txt", "b.txt"}, "", {}, {}};
    EXPECT_EQ(parsed({"--export", "out.pdf", "a.txt", "b.txt"}), both);
    EXPECT_EQ(parsed({"--export=out.pdf", "a.txt", "b.txt"}), both);
    EXPECT_EQ(parsed({"a.txt", "--export", "out.pdf", "b.txt"}), both);
    EXPECT_EQ(parsed({"a.txt", "b.txt", "--export", "out.pdf"}), both);
    EXPECT_EQ(parsed({"--export", "out.json", "a.txt"}),
              CommandLine(ExportFile{"out.json", ExportFormat::Json, {"a.txt"}, "", {}, {}}));
    EXPECT_EQ(parsed({"--export=a=b.json", "c"}),
              CommandLine(ExportFile{"a=b.json", ExportFormat::Json, {"c"}, "", {}, {}}));
}

TEST(CommandLine, GivenATarget_WhenParsed_ThenItsEndingInAnyCaseIsTheFormat) {
    EXPECT_EQ(parsed({"--export", "A.PDF", "a", "b"}),
              CommandLine(ExportFile{"A.PDF", ExportFormat::Pdf, {"a", "b"}, "", {}, {}}));
    EXPECT_EQ(parsed({"--export", ".Json", "a", "b"}),
              CommandLine(ExportFile{".Json", ExportFormat::Json, {"a", "b"}, "", {}, {}}));
    for (const std::string target : {"out.html", "out.htm", "out.HTML"})
        EXPECT_EQ(parsed({"--export", target, "a", "b"}),
                  CommandLine(ExportFile{target, ExportFormat::Html, {"a", "b"}, "", {}, {}}));
    EXPECT_EQ(parsed({"--export", "out.Csv", "a", "b"}),
              CommandLine(ExportFile{"out.Csv", ExportFormat::Csv, {"a", "b"}, "", {}, {}}));
    for (const std::string target : {"out.doc", "out", "out.pdf.gz", "pdf", "out.json/"})
        EXPECT_EQ(refusal({"--export", target, "a", "b"}),
                  '"' + target + "\" ends in none of .pdf, .html, .csv and .json");
}

TEST(CommandLine, GivenOneReport_WhenExportedAsAComparison_ThenItIsRefused) {
    for (const char* const target : {"out.pdf", "out.html", "out.csv"})
        EXPECT_EQ(
            refusal({"--export", target, "a.txt"}),
            "a comparison needs two reports, but one is named; a single report can be written as "
            ".json");
}

TEST(CommandLine, GivenASession_WhenExported_ThenItStandsForBothReports) {
    EXPECT_EQ(
        parsed({"--export", "out.pdf", "visit.wireside"}),
        CommandLine(ExportFile{"out.pdf", ExportFormat::Pdf, {"visit.wireside"}, "", {}, {}}));
    EXPECT_EQ(refusal({"--export", "out.pdf", "--language=de", "visit.wireside"}),
              "--language goes with reports; a session has its own");
}

TEST(CommandLine, GivenBatch_WhenParsed_ThenItsFileOrStandardInputIsRead) {
    EXPECT_EQ(parsed({"--batch", "pairs.jsonl"}), CommandLine(AnswerBatch{"pairs.jsonl"}));
    EXPECT_EQ(parsed({"--batch=pairs.jsonl"}), CommandLine(AnswerBatch{"pairs.jsonl"}));
    EXPECT_EQ(parsed({"--batch", "-"}), CommandLine(AnswerBatch{std::string(standardInput)}));
}

TEST(CommandLine, GivenHelpOrVersion_WhenParsed_ThenItIsShown) {
    for (const char* const help : {"--help", "-h"})
        EXPECT_EQ(parsed({help}), CommandLine(ShowHelp())) << help;
    for (const char* const version : {"--version", "-v"})
        EXPECT_EQ(parsed({version}), CommandLine(ShowVersion())) << version;
    EXPECT_EQ(parsed({"--export", "out.pdf", "--help"}), CommandLine(ShowHelp()));
    EXPECT_EQ(parsed({"--version", "--help"}), CommandLine(ShowHelp()));
}

TEST(CommandLine, GivenTwoDashes_WhenParsed_ThenAllThatFollowsAreReports) {
    EXPECT_EQ(parsed({"--", "--help", "-v"}), CommandLine(OpenWindow{{"--help", "-v"}}));
    EXPECT_EQ(parsed({"--export", "o.json", "a", "--", "--"}),
              CommandLine(ExportFile{"o.json", ExportFormat::Json, {"a", "--"}, "", {}, {}}));
    EXPECT_EQ(parsed({"-"}), CommandLine(OpenWindow{{"-"}}));
}

TEST(CommandLine, GivenNamesThatAreNoUtf8_WhenParsed_ThenTheyKeepTheirBytes) {
    EXPECT_EQ(parsed({"caf\xE9.txt"}), CommandLine(OpenWindow{{"caf\xE9.txt"}}));
}

TEST(CommandLine, GivenOptionsThatDoNotExist_WhenParsed_ThenTheyAreNamed) {
    EXPECT_EQ(refusal({"--colour"}), R"(unknown option "--colour")");
    EXPECT_EQ(refusal({"--colour=red"}), R"(unknown option "--colour")");
    EXPECT_EQ(refusal({"-x", "a.txt"}), R"(unknown option "-x")");
    EXPECT_EQ(refusal({"--help", "--colour"}), R"(unknown option "--colour")");
    EXPECT_EQ(refusal({"-="}), R"(unknown option "-")");
}

TEST(CommandLine, GivenAFileThatIsMissing_WhenParsed_ThenItIsAskedFor) {
    EXPECT_EQ(refusal({"--export"}), "--export needs the file to write");
    EXPECT_EQ(refusal({"--export="}), "--export needs the file to write");
    EXPECT_EQ(refusal({"--export", "", "a", "b"}), "--export needs the file to write");
    EXPECT_EQ(refusal({"--batch"}), "--batch needs a file of requests, or - for standard input");
    EXPECT_EQ(refusal({"--export", "out.pdf"}), "--export needs the reports to compare");
}

TEST(CommandLine, GivenMoreThanMakesSense_WhenParsed_ThenItIsSaidWhat) {
    EXPECT_EQ(refusal({"--export", "o.pdf", "a", "b", "c", "d"}),
              "at most two reports can be compared, but 4 are named");
    EXPECT_EQ(refusal({"--export", "o.pdf", "--export", "p.pdf", "a", "b"}),
              "--export is given twice");
    EXPECT_EQ(refusal({"--batch", "p", "--batch=q"}), "--batch is given twice");
    EXPECT_EQ(refusal({"--export", "o.pdf", "--batch", "p"}),
              "--export and --batch exclude each other");
    EXPECT_EQ(refusal({"--batch", "p", "a"}),
              "--batch takes its reports from its file, not as arguments");
    EXPECT_EQ(refusal({"--version=2"}), "--version takes no value");
}

TEST(CommandLine, GivenTheHelpText_WhenRead_ThenItNamesEveryOptionAndExitStatusInShortLines) {
    const std::string help(helpText());
    for (const char* const named : {"--export FILE", "--batch FILE", "-h, --help", "-v, --version",
                                    "  -- ", "0  done", "1  ", "2  wrong usage"})
        EXPECT_THAT(help, testing::HasSubstr(named));
    EXPECT_GE(optionNames().size(), 17U);
    for (const std::string_view option : optionNames())
        EXPECT_THAT(help, testing::ContainsRegex(std::string(option) + "[ \n]"));
    std::size_t begin = 0;
    for (std::size_t end = help.find('\n'); end != std::string::npos;
         end = help.find('\n', begin)) {
        EXPECT_LE(end - begin, 82U) << help.substr(begin, end - begin);
        begin = end + 1;
    }
    EXPECT_EQ(begin, help.size()); // ends with a line end
}

TEST(CommandLine, GivenALanguageAndASensitivity_WhenExporting_ThenTheyAreTaken) {
    EXPECT_EQ(
        parseCommandLine({"--export", "o.json", "--language=de", "--sensitivity", "strict", "a"}),
        CommandLine(ExportFile{
            "o.json", ExportFormat::Json, {"a"}, "de", {strictSensitivity}, {}, "--language"}));
    EXPECT_EQ(parseCommandLine({"--export", "o.json", "--sensitivity=0.3", "a"}),
              CommandLine(
                  ExportFile{"o.json", ExportFormat::Json, {"a"}, "", {0.3}, {}, "--sensitivity"}));
}

TEST(CommandLine, GivenALanguageThatIsNone_ThenItIsRefused) {
    for (const std::string value : {"german", "klingon!", "-"})
        EXPECT_EQ(refusal({"--export", "o.json", "--language=" + value, "a"}),
                  "--language is a tag such as en or de, not \"" + value + "\"");
    for (const char* const tag : {"de", "de_AT.UTF-8", "zh-Hant"})
        EXPECT_EQ(refusal({"--export", "o.json", "--language", tag, "a"}), "(not refused)") << tag;
}

TEST(CommandLine, GivenASensitivityThatIsNone_ThenItIsRefused) {
    for (const std::string value : {"very", "0", "1", "-0.5", "0.5x", "nan"})
        EXPECT_EQ(
            parseCommandLine({"--export", "o.json", "--sensitivity=" + value, "a"}).error().reason,
            "--sensitivity is loose, default, strict or a number between 0 and 1, not \"" + value +
                "\"");
}

TEST(CommandLine, GivenFilters_WhenExporting_ThenTheyAreTaken) {
    EXPECT_EQ(
        parseCommandLine({"--export", "o.json", "--minimum-words", "5", "--ignore-furniture", "a"}),
        CommandLine(ExportFile{"o.json",
                               ExportFormat::Json,
                               {"a"},
                               "",
                               {.minimumWords = 5, .furniture = Furniture::Ignored},
                               {},
                               "--minimum-words"}));
}

TEST(CommandLine, GivenALeastNumberOfWordsThatIsNone_ThenItIsRefused) {
    for (const std::string value : {"few", "-1", "2.5", "99999999999999999999999"})
        EXPECT_EQ(parseCommandLine({"--export", "o.json", "--minimum-words=" + value, "a"})
                      .error()
                      .reason,
                  "--minimum-words is a whole number from 0 on, not \"" + value + "\"");
}

TEST(CommandLine, GivenFiltersForTheWindow_ThenTheyBelongElsewhere) {
    EXPECT_EQ(parseCommandLine({"--minimum-words=5", "a"}).error().reason,
              "--minimum-words goes with --export; a batch has it in its requests, the window in "
              "its menus");
    EXPECT_EQ(parseCommandLine({"--ignore-furniture", "a"}).error().reason,
              "--ignore-furniture goes with --export; a batch has it in its requests, the window "
              "in its menus");
}

TEST(CommandLine, GivenALanguageForTheWindow_ThenItSaysWhereItBelongs) {
    EXPECT_EQ(
        parseCommandLine({"--language", "de", "a"}).error().reason,
        "--language goes with --export; a batch has it in its requests, the window in its menus");
}

TEST(CommandLine, GivenHowTheReportLooks_WhenExported_ThenThatIsItsReport) {
    const CommandLine command = parsed({"--export",
                                        "out.pdf",
                                        "--rows",
                                        "differences",
                                        "--kinds=unique",
                                        "--head",
                                        "without",
                                        "--ink",
                                        "black",
                                        "--paper",
                                        "letter",
                                        "--orientation",
                                        "landscape",
                                        "--margin",
                                        "20",
                                        "--text-size",
                                        "12",
                                        "--author",
                                        "The desk",
                                        "a",
                                        "b"});
    const ReportOptions expected{.rows = RowChoice::Differences,
                                 .kinds = {.shared = false, .reworded = false, .unique = true},
                                 .head = HeadChoice::Without,
                                 .ink = Ink::Black,
                                 .paper = QPageSize::Letter,
                                 .orientation = QPageLayout::Landscape,
                                 .margin = 20,
                                 .textSize = 12,
                                 .author = QStringLiteral("The desk")};
    ASSERT_TRUE(std::holds_alternative<ExportFile>(command));
    EXPECT_EQ(std::get<ExportFile>(command).report, expected);
}

TEST(CommandLine, GivenHowAPageOfHtmlLooks_WhenExported_ThenThatIsItsReport) {
    const CommandLine command = parsed({"--export", "out.html", "--rows=matches", "--kinds=shared",
                                        "--head=without", "--ink=black", "a", "b"});
    ASSERT_TRUE(std::holds_alternative<ExportFile>(command));
    EXPECT_EQ(std::get<ExportFile>(command).report,
              (ReportOptions{.rows = RowChoice::Matches,
                             .kinds = {.reworded = false, .unique = false},
                             .head = HeadChoice::Without,
                             .ink = Ink::Black}));
}

TEST(CommandLine, GivenTheManualPage_WhenRead_ThenItNamesEveryOption) {
    std::ifstream file(WIRESIDE_MANUAL_PAGE);
    std::string page{std::istreambuf_iterator<char>(file), {}};
    std::erase(page, '\\'); // a dash is written as \-
    for (const std::string_view option : optionNames())
        EXPECT_THAT(page, testing::ContainsRegex(std::string(option) + "[ \n]"));
}

TEST(CommandLine, GivenLooksThatCannotBe_WhenParsed_ThenTheReasonNamesTheChoices) {
    const auto refused = [](const std::string& name, const std::string& value) {
        return refusal({"--export", "o.pdf", name, value, "a", "b"});
    };
    EXPECT_EQ(refused("--rows", "some"), "--rows is all, matches or differences, not \"some\"");
    EXPECT_EQ(refused("--paper", "a3"), "--paper is a4 or letter, not \"a3\"");
    EXPECT_EQ(refused("--margin", "4"),
              "--margin is a number of millimetres from 5 to 40, not \"4\"");
    EXPECT_EQ(refused("--text-size", "12pt"),
              "--text-size is a number of points from 7 to 16, not \"12pt\"");
    EXPECT_EQ(refused("--kinds", "shared,new"),
              "--kinds is a list of shared, reworded and unique with commas between, not "
              "\"shared,new\"");
    EXPECT_EQ(refusal({"--export", "o.pdf", "--rows"}), "--rows needs all, matches or differences");
    EXPECT_EQ(refusal({"--export", "o.pdf", "--rows", "all", "--rows", "all", "a", "b"}),
              "--rows is given twice");
    EXPECT_EQ(refusal({"--export", "o.csv", "--rows", "all", "a", "b"}),
              "--rows goes with .pdf and .html");
    EXPECT_EQ(refusal({"--export", "o.html", "--paper", "a4", "a", "b"}), "--paper goes with .pdf");
    EXPECT_EQ(refusal({"--export", "o.csv", "--head", "with", "a", "b"}),
              "--head goes with .pdf and .html");
    EXPECT_EQ(refusal({"--rows", "all", "a", "b"}), "--rows goes with --export");
}

} // namespace
} // namespace wireside
