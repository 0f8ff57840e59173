// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <system_error>
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
        if (option == std::end(options)) return wrong("unknown option " + quoted(name));
        if (option->flag != nullptr) {
            if (hasValue) return wrong(name + " takes no value");
            given.*option->flag = true;
            continue;
        }
        if (given.*option->value) return wrong(name + " is given twice");
        if (!hasValue && std::next(argument) == arguments.end())
            return wrong(std::string(option->missingValue));
        std::string value = hasValue ? argument->substr(name.size() + 1) : *++argument;
        if (value.empty()) return wrong(std::string(option->missingValue));
        given.*option->value = std::move(value);
    }
    return given;
}

std::optional<ExportFormat> formatOf(std::string file) {
    std::ranges::transform(file, file.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (file.ends_with(".pdf")) return ExportFormat::Pdf;
    if (file.ends_with(".json")) return ExportFormat::Json;
    return std::nullopt;
}

std::optional<double> sensitivityOf(const std::string& value) {
    if (value == "loose") return looseSensitivity;
    if (value == "default") return defaultSensitivity;
    if (value == "strict") return strictSensitivity;
    double number = 0;
    const char* const end = value.data() + value.size();
    const auto [parsed, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || parsed != end || !(number > 0 && number < 1)) return std::nullopt;
    return number;
}

std::optional<std::size_t> wordsOf(const std::string& value) {
    std::size_t number = 0;
    const char* const end = value.data() + value.size();
    const auto [parsed, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || parsed != end) return std::nullopt;
    return number;
}

tl::expected<CompareOptions, UsageError> compareOptionsOf(const Given& given) {
    CompareOptions chosen;
    if (given.sensitivity) {
        const auto sensitivity = sensitivityOf(*given.sensitivity);
        if (!sensitivity)
            return wrong(
                "--sensitivity is loose, default, strict or a number between 0 and 1, not " +
                quoted(*given.sensitivity));
        chosen.sensitivity = *sensitivity;
    }
    if (given.minimumWords) {
        const auto words = wordsOf(*given.minimumWords);
        if (!words)
            return wrong("--minimum-words is a whole number from 0 on, not " +
                         quoted(*given.minimumWords));
        chosen.minimumWords = *words;
    }
    if (given.ignoreFurniture) chosen.furniture = Furniture::Ignored;
    return chosen;
}

// The first option that is for exports only.
std::optional<std::string_view> exportOptionIn(const Given& given) {
    if (given.language) return "--language";
    if (given.sensitivity) return "--sensitivity";
    if (given.minimumWords) return "--minimum-words";
    if (given.ignoreFurniture) return "--ignore-furniture";
    return std::nullopt;
}

tl::expected<CommandLine, UsageError> exportOf(std::string target, Given given) {
    const auto format = formatOf(target);
    if (!format) return wrong(quoted(target) + " ends in neither .pdf nor .json");
    if (given.reports.empty()) return wrong("--export needs the reports to compare");
    if (given.reports.size() < mostReports && *format == ExportFormat::Pdf)
        return wrong("a PDF compares two reports, but one is named; a single report can be written "
                     "as .json");
    const auto compareOptions = compareOptionsOf(given);
    if (!compareOptions) return tl::unexpected(compareOptions.error());
    return ExportFile{std::move(target), *format, std::move(given.reports),
                      given.language.value_or(""), *compareOptions};
}

} // namespace

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string>& arguments) {
    auto given = collect(arguments);
    if (!given) return tl::unexpected(given.error());
    if (given->help) return ShowHelp();
    if (given->version) return ShowVersion();
    if (given->exportTarget && given->batchFile)
        return wrong("--export and --batch exclude each other");
    if (const auto option = exportOptionIn(*given); option && !given->exportTarget)
        return wrong(
            std::string(*option) +
            " goes with --export; a batch has it in its requests, the window in its menus");
    if (given->batchFile) {
        if (!given->reports.empty())
            return wrong("--batch takes its reports from its file, not as arguments");
        return AnswerBatch{std::move(*given->batchFile)};
    }
    if (given->reports.size() > mostReports)
        return wrong("at most two reports can be compared, but " +
                     std::to_string(given->reports.size()) + " are named");
    if (given->exportTarget) {
        std::string target = *given->exportTarget;
        return exportOf(std::move(target), std::move(*given));
    }
    return OpenWindow{std::move(given->reports)};
}

std::string_view helpText() {
    return R"(Usage: wireside [A [B]]
       wireside --export FILE [--language TAG] [--sensitivity HOW]
                [--minimum-words N] [--ignore-furniture] A [B]
       wireside --batch FILE

Compares news reports side by side and shows which sentences are shared, reworded
or unique. Without an option, opens a window on the reports A and B.

Options:
  --export FILE   Write the comparison of A and B to FILE and open no window; no
                  display is needed. FILE ends in .pdf or .json. With A alone,
                  write that report as .json.
  --language TAG  The language of the reports, such as en or de, where the text
                  itself does not tell.
  --sensitivity HOW
                  How alike sentences must be to be linked: loose, default or
                  strict, or a probability between 0 and 1 (default is 0.15).
  --minimum-words N
                  Link nothing whose shorter side has fewer words.
  --ignore-furniture
                  Link no headlines, bylines, captions, credits or notices.
  --batch FILE    Compare many pairs. FILE, or standard input for -, has one JSON
                  object a line, and its answer is one line of standard output:
                  {"id": 1, "left": {"path": "a.txt"}, "right": {"text": "..."}}
                  A request may have "language", "sensitivity", "minimumWords"
                  and "ignoreFurniture", too.
  -h, --help      Show this help.
  -v, --version   Show the version.
  --              Take what follows for reports, even if it begins with a dash.

Exit status:
  0  done
  1  some input can't be read or compared, or some output can't be written
  2  wrong usage
)";
}

} // namespace wireside
