// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/file_bytes.h"

#include <cerrno>
#include <chrono>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wireside {
namespace {

constexpr std::size_t megabyte = std::size_t{1024} * 1024;
constexpr std::size_t chunk = 256 * 1024;
// How often a wait for a pipe looks whether it was cancelled, and how long it waits for someone to
// open the other end. Once someone has, it waits as long as that takes.
constexpr std::chrono::milliseconds pollSlice{50};
constexpr std::chrono::milliseconds longestWaitForWriter{1000};

class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

ErrorCode codeOf(int systemError) {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EISDIR: return ErrorCode::IsFolder;
    default: return ErrorCode::NotReadable;
    }
}

class FileReader {
public:
    FileReader(const std::filesystem::path& path, std::size_t most, const std::stop_token& stop)
        : m_path(path),
          m_most(most),
          m_stop(stop),
          m_file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {}

    Expected<std::string> bytes() {
        if (m_file.get() < 0) return failBySystem(errno);
        struct stat status {};
        if (::fstat(m_file.get(), &status) != 0) return failBySystem(errno);
        if (S_ISDIR(status.st_mode)) return fail(ErrorCode::IsFolder);
        m_pipe = S_ISFIFO(status.st_mode);
        // A device or a socket may never end.
        if (!m_pipe && !S_ISREG(status.st_mode))
            return fail(ErrorCode::NotReadable, "not a regular file");
        if (S_ISREG(status.st_mode) && std::cmp_greater(status.st_size, m_most))
            return failBySize();
        // At once, as a growing string is there twice; there is room to see the end.
        return readAll(S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) + chunk
                                               : 0);
    }

private:
    [[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}) const {
        return tl::unexpected(Error{code, utf8(m_path), std::move(detail)});
    }
    [[nodiscard]] tl::unexpected<Error> failBySystem(int error) const {
        const ErrorCode code = codeOf(error);
        return fail(code, code == ErrorCode::NotReadable ? std::generic_category().message(error)
                                                         : std::string());
    }

    [[nodiscard]] tl::unexpected<Error> failBySize() const {
        return fail(ErrorCode::TooLarge, "more than " + std::to_string(m_most / megabyte) + " MB");
    }

    Expected<std::string> readAll(std::size_t expected) {
        std::string bytes;
        bytes.reserve(expected);
        while (true) {
            if (m_stop.stop_requested()) return fail(ErrorCode::Cancelled);
            const std::size_t before = bytes.size();
            bytes.resize(before + chunk);
            const ssize_t read = ::read(m_file.get(), bytes.data() + before, chunk);
            const int error = errno;
            bytes.resize(before + static_cast<std::size_t>(read > 0 ? read : 0));
            if (bytes.size() > m_most) return failBySize();
            if (read > 0) {
                m_hasWriter = true;
            } else if (read == 0) {
                if (!m_pipe || m_hasWriter) return bytes;
                if (const auto failed = waitForWriter()) return tl::unexpected(*failed);
                m_hasWriter = true;
            } else if (error == EAGAIN) {
                m_hasWriter = true;
                waitForData();
            } else if (error != EINTR) {
                return failBySystem(error);
            }
        }
    }

    // Whether there is something to read, or the other end was closed.
    bool waitForData() const {
        pollfd wait{m_file.get(), POLLIN, 0};
        return ::poll(&wait, 1, static_cast<int>(pollSlice.count())) > 0;
    }

    // A pipe that nobody has opened for writing looks as one that is at its end.
    [[nodiscard]] std::optional<Error> waitForWriter() const {
        for (auto waited = pollSlice; waited <= longestWaitForWriter; waited += pollSlice) {
            if (m_stop.stop_requested()) return fail(ErrorCode::Cancelled).value();
            if (waitForData()) return std::nullopt;
        }
        return fail(ErrorCode::NotReadable, "nothing writes to this pipe").value();
    }

    const std::filesystem::path& m_path;
    std::size_t m_most;
    const std::stop_token& m_stop;
    Descriptor m_file;
    bool m_pipe = false;
    bool m_hasWriter = false;
};

} // namespace

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Expected<std::string> readBytes(const std::filesystem::path& path, std::size_t most,
                                const std::stop_token& stop) {
    return FileReader(path, most, stop).bytes();
}

} // namespace wireside
