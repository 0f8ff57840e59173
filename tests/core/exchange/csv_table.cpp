// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_table.h"

#include <cstddef>
#include <stdexcept>

namespace wireside {
namespace {

class CsvReader {
public:
    explicit CsvReader(std::string_view csv) : csv_(csv) {}

    std::vector<std::vector<std::string>> read() {
        std::vector<std::vector<std::string>> rows;
        while (at_ < csv_.size()) {
            rows.emplace_back().push_back(cell());
            while (take(",")) rows.back().push_back(cell());
            if (!take("\r\n")) throw std::invalid_argument("a line without CRLF");
        }
        return rows;
    }

private:
    bool take(std::string_view expected) {
        if (!csv_.substr(at_).starts_with(expected)) return false;
        at_ += expected.size();
        return true;
    }

    std::string cell() { return take("\"") ? quotedCell() : plainCell(); }

    std::string quotedCell() {
        std::string text;
        while (at_ < csv_.size()) {
            if (take("\"\"")) {
                text += '"';
            } else if (take("\"")) {
                return text;
            } else {
                text += csv_[at_++];
            }
        }
        throw std::invalid_argument("a quote that does not end");
    }

    std::string plainCell() {
        const std::size_t end = csv_.find_first_of(",\r\n", at_);
        std::string text(csv_.substr(at_, end - at_));
        if (text.find('"') != std::string::npos)
            throw std::invalid_argument("a quote in a cell that is not quoted");
        at_ += text.size();
        return text;
    }

    std::string_view csv_;
    std::size_t at_ = 0;
};

} // namespace

std::vector<std::vector<std::string>> readCsv(std::string_view csv) {
    return CsvReader(csv).read();
}

} // namespace wireside
