// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder of its own for one test, gone with all its content when the test ends.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path(std::string_view name) const { return (root_ / name).string(); }
    // Writes a file and returns its path.
    std::string write(std::string_view name, std::string_view content) const;
    // The names in it, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path root_;
};

[[nodiscard]] std::string contentOf(const std::string& path);

} // namespace wireside
