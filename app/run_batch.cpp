// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_batch.h"

#include "app/exit_status.h"
#include "app/standard_streams.h"
#include "core/exchange/batch.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>
#include <thread>

namespace wireside {
namespace {

int report(const Error& error) {
    complain(describe(error));
    return exit_status::failed;
}

int answerAll(std::istream& requests, const std::string& nameOfRequests) {
    const Expected<BatchCounts> counts =
        runBatch(requests, std::cout, std::thread::hardware_concurrency());
    if (!counts) {
        Error error = counts.error();
        error.file = error.code == ErrorCode::NotReadable ? nameOfRequests : "standard output";
        return report(error);
    }
    if (counts->failures == 0) return exit_status::done;
    complain(std::to_string(counts->failures) + " of " + std::to_string(counts->answers) +
             " requests failed: see \"error\" in their answers");
    return exit_status::failed;
}

} // namespace

int runBatchCommand(const AnswerBatch& command) {
    if (command.requests == standardInput) return answerAll(std::cin, "standard input");

    std::error_code ignored;
    if (std::filesystem::is_directory(command.requests, ignored)) // can be opened, but not read
        return report(Error{ErrorCode::IsFolder, command.requests, {}});
    errno = 0;
    std::ifstream requests(command.requests, std::ios::binary);
    if (requests) return answerAll(requests, command.requests);
    const std::error_code reason(errno, std::generic_category());
    if (reason == std::errc::no_such_file_or_directory || reason == std::errc::not_a_directory)
        return report(Error{ErrorCode::NotFound, command.requests, {}});
    return report(Error{ErrorCode::NotReadable, command.requests, reason.message()});
}

} // namespace wireside
