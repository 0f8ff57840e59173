// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as a value: what the program is asked to do.
//
//     parseCommandLine({"--export", "out.pdf", "a.txt", "b.txt"})
//         // ExportFile{"out.pdf", ExportFormat::Pdf, {"a.txt", "b.txt"}, "", {}, {}}
//     parseCommandLine({"--colour"}).error()     // UsageError{"unknown option \"--colour\""}
//
// File names stay the bytes that they are. Nothing is printed and no file is touched here.
#pragma once

#include "app/usage_error.h"
#include "core/compare/compare.h"
#include "ui/report/export_file.h"
#include "ui/report/report_options.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace wireside {

struct OpenWindow {
    std::vector<std::string> reports; // any number; or one session

    bool operator==(const OpenWindow&) const = default;
};

struct ExportFile {
    std::string target;
    ExportFormat format = ExportFormat::Json; // by the target's ending
    std::vector<std::string> reports;         // one, as JSON only, or two; or one session
    std::string language;                     // of the reports; empty: to be found from each text
    CompareOptions options;
    ReportOptions report; // how a PDF or HTML file looks
    // The first given option that is for comparing anew; empty without one. A session that does not have the name of one
    // is refused then.
    std::string_view compareOption = {};

    bool operator==(const ExportFile&) const = default;
};

struct AnswerBatch {
    std::string requests; // a file, or standardInput

    bool operator==(const AnswerBatch&) const = default;
};

struct ShowHelp {
    bool operator==(const ShowHelp&) const = default;
};

struct ShowVersion {
    bool operator==(const ShowVersion&) const = default;
};

using CommandLine = std::variant<OpenWindow, ExportFile, AnswerBatch, ShowHelp, ShowVersion>;

// As the file of a batch.
inline constexpr std::string_view standardInput = "-";

// `arguments` without the program's name.
[[nodiscard]] tl::expected<CommandLine, UsageError>
parseCommandLine(const std::vector<std::string>& arguments);

// Of a session, whose options are its own.
[[nodiscard]] UsageError notForSessions(std::string_view compareOption);

// "--export", "--batch", ...: all that there are.
[[nodiscard]] std::vector<std::string_view> optionNames();

// What --help prints.
[[nodiscard]] std::string_view helpText();

} // namespace wireside
