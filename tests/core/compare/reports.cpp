// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/reports.h"

#include "core/compare/compare.h"
#include "core/reading/read_report.h"

#include <filesystem>
#include <stdexcept>
#include <utility>

namespace wireside {

Report reportOf(std::u16string text) {
    return std::make_shared<const Document>(makeDocument(std::move(text), {}));
}

Report reportOf(const std::vector<std::u16string>& sentences) {
    return reportOf(joined(sentences, u"\n\n"));
}

Report sampleReport(int number) {
    const std::string beginning = std::to_string(number) + '-';
    for (const auto& entry : std::filesystem::directory_iterator(WIRESIDE_SAMPLES)) {
        if (!entry.path().filename().string().starts_with(beginning)) continue;
        Expected<Document> report = readReport(entry.path());
        if (!report) throw std::runtime_error(describe(report.error()));
        return std::make_shared<const Document>(std::move(*report));
    }
    throw std::runtime_error("no sample " + beginning);
}

Comparison compared(const Report& left, const Report& right) {
    return compare(left, right).value();
}

std::vector<std::u16string> wordsOf(std::u16string_view text) {
    std::vector<std::u16string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u' ', begin), text.size());
        if (end > begin) words.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::u16string joined(const std::vector<std::u16string>& parts, std::u16string_view between) {
    std::u16string text;
    for (const std::u16string& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

} // namespace wireside
