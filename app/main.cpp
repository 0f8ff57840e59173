// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/run_batch.h"
#include "app/run_export.h"
#include "app/run_window.h"
#include "app/standard_streams.h"
#include "core/version.h"

#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wireside {
namespace {

int printed(std::string_view text) { return print(text) ? exit_status::done : exit_status::failed; }

struct Run {
    int operator()(const OpenWindow& command) const { return runWindow(command); }
    int operator()(const ExportFile& command) const { return runExport(command); }
    int operator()(const AnswerBatch& command) const { return runBatchCommand(command); }
    int operator()(const ShowHelp&) const { return printed(helpText()); }
    int operator()(const ShowVersion&) const {
        return printed(std::string(programAndVersion) + '\n');
    }
};

int run(const std::vector<std::string>& arguments) {
    const auto commandLine = parseCommandLine(arguments);
    if (commandLine) return std::visit(Run(), *commandLine);
    complain(commandLine.error().reason + "; try --help");
    return exit_status::wrongUsage;
}

} // namespace
} // namespace wireside

int main(int argc, char* argv[]) {
    try {
        wireside::prepareStandardStreams();
        return wireside::run({argv + (argc > 0 ? 1 : 0), argv + argc});
    } catch (const std::exception& exception) { // the memory is used up: nothing else is thrown
        std::fprintf(stderr, "wireside: %s\n", exception.what());
        return wireside::exit_status::failed;
    }
}
