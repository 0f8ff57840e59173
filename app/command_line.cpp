// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/compare_choices.h"
#include "app/report_choices.h"
#include "core/exchange/saved_session.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t mostReports = 2;

tl::unexpected<UsageError> wrong(std::string reason) {
    return tl::unexpected(UsageError{std::move(reason)});
}

std::string quoted(std::string_view argument) { return '"' + std::string(argument) + '"'; }

// What stands on the command line, before it is asked whether it makes sense together.
struct Given {
    std::optional<std::string> exportTarget;
    std::optional<std::string> batchFile;
    std::optional<std::string> language;
    std::optional<std::string> sensitivity;
    std::optional<std::string> minimumWords;
    bool ignoreFurniture = false;
    bool help = false;
    bool version = false;
    std::map<std::string_view, std::string> report; // by the names of reportChoices()
    std::vector<std::string> reports;
};

struct Option {
    std::string_view name;
    std::string_view shortName;
    std::string_view missingValue;                      // what to say when its value is missing
    std::optional<std::string> Given::*value = nullptr; // either a value follows,
    bool Given::*flag = nullptr;                        // or the option says it all
};

constexpr Option options[] = {
    {"--export", "", "--export needs the file to write", &Given::exportTarget, nullptr},
    {"--batch", "", "--batch needs a file of requests, or - for standard input", &Given::batchFile,
     nullptr},
    {"--language", "", "--language needs a language such as en or de", &Given::language, nullptr},
    {"--sensitivity", "", "--sensitivity needs loose, default, strict or a number",
     &Given::sensitivity, nullptr},
    {"--minimum-words", "", "--minimum-words needs a number", &Given::minimumWords, nullptr},
    {"--ignore-furniture", "", "", nullptr, &Given::ignoreFurniture},
    {"--help", "-h", "", nullptr, &Given::help},
    {"--version", "-v", "", nullptr, &Given::version},
};

const ReportChoice* reportChoice(std::string_view name) {
    const auto found = std::ranges::find(reportChoices(), name, &ReportChoice::name);
    return found == reportChoices().end() ? nullptr : &*found;
}

bool isOption(std::string_view argument) { return argument.size() > 1 && argument.front() == '-'; }

tl::expected<Given, UsageError> collect(const std::vector<std::string>& arguments) {
    Given given;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (*argument == "--") {
            given.reports.insert(given.reports.end(), std::next(argument), arguments.end());
            break;
        }
        if (!isOption(*argument)) {
            given.reports.push_back(*argument);
            continue;
        }
        const std::string name = argument->substr(0, argument->find('='));
        const bool hasValue = name.size() < argument->size();
        const auto* const option = std::ranges::find_if(
            options, [&](const Option& o) { return name == o.name || name == o.shortName; });
        const ReportChoice* const choice = reportChoice(name);
        if (option == std::end(options) && choice == nullptr)
            return wrong("unknown option " + quoted(name));
        if (choice == nullptr && option->flag != nullptr) {
            if (hasValue) return wrong(name + " takes no value");
            given.*option->flag = true;
            continue;
        }
        const bool again = choice != nullptr ? given.report.contains(choice->name)
                                             : (given.*option->value).has_value();
        if (again) return wrong(name + " is given twice");
        const std::string missing(choice != nullptr ? choice->missingValue : option->missingValue);
        if (!hasValue && std::next(argument) == arguments.end()) return wrong(missing);
        std::string value = hasValue ? argument->substr(name.size() + 1) : *++argument;
        if (value.empty()) return wrong(missing);
        if (choice != nullptr)
            given.report.emplace(choice->name, std::move(value));
        else
            given.*option->value = std::move(value);
    }
    return given;
}

// By its name alone: no file is touched here.
bool isOneSession(const std::vector<std::string>& reports) {
    return reports.size() == 1 && reports.front().ends_with(sessionEnding);
}

// The first option that is for comparing anew.
std::optional<std::string_view> compareOptionIn(const Given& given) {
    if (given.language) return "--language";
    if (given.sensitivity) return "--sensitivity";
    if (given.minimumWords) return "--minimum-words";
    if (given.ignoreFurniture) return "--ignore-furniture";
    return std::nullopt;
}

// A page of HTML is as wide as its reader's window, in the type that he likes.
bool isFor(std::string_view reportChoice, ExportFormat format) {
    constexpr std::array<std::string_view, 4> alsoForHtml{"--rows", "--kinds", "--head", "--ink"};
    if (format == ExportFormat::Html)
        return std::ranges::find(alsoForHtml, reportChoice) != alsoForHtml.end();
    return format == ExportFormat::Pdf;
}

tl::expected<CommandLine, UsageError> exportOf(std::string target, Given given) {
    const auto format = exportFormatOf(QString::fromStdString(target));
    if (!format) return wrong(quoted(target) + " ends in none of .pdf, .html, .csv and .json");
    if (given.reports.empty()) return wrong("--export needs the reports to compare");
    if (given.reports.size() > mostReports)
        return wrong("at most two reports can be compared, but " +
                     std::to_string(given.reports.size()) + " are named");
    const bool session = isOneSession(given.reports);
    const auto compareOption = compareOptionIn(given);
    if (compareOption && session) return tl::unexpected(notForSessions(*compareOption));
    if (given.language && languageTag(*given.language).empty())
        return wrong("--language is a tag such as en or de, not " + quoted(*given.language));
    if (given.reports.size() < mostReports && *format != ExportFormat::Json && !session)
        return wrong("a comparison needs two reports, but one is named; a single report can be "
                     "written as .json");
    const auto compareOptions = compareOptionsFrom(
        {.sensitivity = given.sensitivity,
         .minimumWords = given.minimumWords,
         .furniture = given.ignoreFurniture ? Furniture::Ignored : Furniture::Compared});
    if (!compareOptions) return tl::unexpected(compareOptions.error());
    for (const auto& [name, value] : given.report)
        if (!isFor(name, *format))
            return wrong(std::string(name) + (isFor(name, ExportFormat::Html)
                                                  ? " goes with .pdf and .html"
                                                  : " goes with .pdf"));
    const auto report = reportOptions(given.report);
    if (!report) return tl::unexpected(report.error());
    return ExportFile{std::move(target),           *format,         std::move(given.reports),
                      given.language.value_or(""), *compareOptions, *report,
                      compareOption.value_or("")};
}

} // namespace

UsageError notForSessions(std::string_view compareOption) {
    return {std::string(compareOption) + " goes with reports; a session has its own"};
}

std::vector<std::string_view> optionNames() {
    std::vector<std::string_view> names;
    for (const Option& option : options) names.push_back(option.name);
    for (const ReportChoice& choice : reportChoices()) names.push_back(choice.name);
    return names;
}

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments) {
    auto given = collect(arguments);
    if (!given) return tl::unexpected(given.error());
    if (given->help) return ShowHelp();
    if (given->version) return ShowVersion();
    if (given->exportTarget && given->batchFile)
        return wrong("--export and --batch exclude each other");
    if (const auto option = compareOptionIn(*given); option && !given->exportTarget)
        return wrong(
            std::string(*option) +
            " goes with --export; a batch has it in its requests, the window in its menus");
    if (!given->exportTarget && !given->report.empty())
        return wrong(std::string(given->report.begin()->first) + " goes with --export");
    if (given->batchFile) {
        if (!given->reports.empty())
            return wrong("--batch takes its reports from its file, not as arguments");
        return AnswerBatch{std::move(*given->batchFile)};
    }
    if (given->exportTarget) {
        std::string target = *given->exportTarget;
        return exportOf(std::move(target), std::move(*given));
    }
    return OpenWindow{std::move(given->reports)};
}

} // namespace wireside
