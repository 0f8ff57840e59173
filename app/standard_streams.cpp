// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_streams.h"

#include "core/error.h"

#include <cerrno>
#include <csignal>
#include <iostream>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace wireside {
namespace {

// A closed descriptor's number goes to the next file that is opened, and what is meant for the stream
// would end up in that file. Opened the wrong way round, the stream fails as if it were closed.
void keepOccupied(int descriptor, int wrongWay) {
    if (fcntl(descriptor, F_GETFD) != -1) return;
    const int opened =
        open("/dev/null", wrongWay | O_CLOEXEC); // the lowest free number: descriptors go upwards
    if (opened != -1 && opened != descriptor) close(opened);
}

} // namespace

void prepareStandardStreams() {
    keepOccupied(STDIN_FILENO, O_WRONLY);
    keepOccupied(STDOUT_FILENO, O_RDONLY);
    keepOccupied(STDERR_FILENO, O_RDONLY);
    (void)std::signal(SIGPIPE, SIG_IGN);
    (void)std::signal(SIGXFSZ, SIG_IGN);
    std::ios::sync_with_stdio(false); // reading and writing long lines is several times faster so
}

bool print(std::string_view text) {
    errno = 0;
    std::cout << text << std::flush;
    if (std::cout) return true;
    const ErrorCode code = errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotWritable;
    complain(describe(Error{code, "standard output", std::generic_category().message(errno)}));
    return false;
}

void complain(std::string_view message) {
    std::cerr << "wireside: " + std::string(message) + '\n'
              << std::flush; // one write: lines of others don't mix in
}

} // namespace wireside
