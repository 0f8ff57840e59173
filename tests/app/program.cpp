// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "folder.h"

#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wireside {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> result;
    result.reserve(words.size() + 1);
    for (std::string& word : words) result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

void redirect(int descriptor, const std::string& path, int mode) {
    const int opened = open(path.c_str(), mode, 0600);
    if (opened == -1 || dup2(opened, descriptor) == -1) _exit(126);
    close(opened);
}

// Files stand for pipes: they take any amount of output without anybody reading along.
struct StreamFiles {
    std::string input;
    std::string output;
    std::string error;
};

void redirectOutput(Output output, const std::string& file) {
    int ends[2] = {-1, -1};
    switch (output) {
    case Output::Captured: return redirect(STDOUT_FILENO, file, O_WRONLY | O_CREAT);
    case Output::FullDisk: return redirect(STDOUT_FILENO, "/dev/full", O_WRONLY);
    case Output::WithoutReader:
        if (pipe(ends) == -1 || dup2(ends[1], STDOUT_FILENO) == -1) _exit(126);
        close(ends[0]);
        close(ends[1]);
    }
}

[[noreturn]] void becomeProgram(const StreamFiles& files, const Surroundings& surroundings,
                                char* const* arguments, char* const* environment) {
    redirect(STDIN_FILENO, files.input, O_RDONLY);
    redirectOutput(surroundings.output, files.output);
    redirect(STDERR_FILENO, files.error, O_WRONLY | O_CREAT);
    if (surroundings.largestFile) {
        const rlimit limit{*surroundings.largestFile, *surroundings.largestFile};
        if (setrlimit(RLIMIT_FSIZE, &limit) == -1) _exit(126);
    }
    for (const int descriptor : surroundings.closed) close(descriptor);
    execve(WIRESIDE_PROGRAM, arguments, environment);
    _exit(127);
}

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return std::string(name) + '=' + (value == nullptr ? "" : value);
}

} // namespace

Outcome runProgram(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
    const Folder folder;
    const StreamFiles files{folder.write("in", surroundings.input), folder.path("out"),
                            folder.path("err")};
    std::vector<std::string> words{"wireside"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = surroundings.environment;
    for (const char* const name : {"PATH", "HOME", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        environment.push_back(variable(name));
    const std::vector<char*> argumentPointers = pointers(words);
    const std::vector<char*> environmentPointers = pointers(environment);

    const pid_t child = fork();
    if (child == -1) throw std::runtime_error("no process");
    if (child == 0)
        becomeProgram(files, surroundings, argumentPointers.data(), environmentPointers.data());
    int state = 0;
    while (waitpid(child, &state, 0) == -1) {
    }
    const int status = WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state);
    return {status, contentOf(files.output), contentOf(files.error)};
}

} // namespace wireside
