// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as plain text in any encoding, and its two halves compared: what comes out must fit together.
#include "core/compare/compare.h"
#include "core/reading/plain_text.h"
#include "core/text/document.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

// Sentences and tokens are ordered stretches of the text, and each token lies in one sentence.
bool holdsTogether(const Document& report) {
    std::size_t end = 0;
    std::size_t token = 0;
    for (const Sentence& sentence : report.sentences) {
        if (sentence.span.begin < end || sentence.span.empty()) return false;
        if (sentence.firstToken != token || sentence.lastToken < token) return false;
        for (end = sentence.span.begin; token < sentence.lastToken; ++token) {
            const TextSpan span = report.tokens[token].span;
            if (span.begin < end || span.end < span.begin) return false;
            end = span.end;
        }
        if (end > sentence.span.end) return false;
        end = sentence.span.end;
    }
    return end <= report.text.size() && token == report.tokens.size();
}

bool holdsTogether(const Comparison& comparison, Side side) {
    for (const Link& link : comparison.links) {
        if (link.on(side).empty()) return false;
        if (link.on(side).back() >= comparison.document(side).sentences.size()) return false;
    }
    return true;
}

std::shared_ptr<const Document> document(std::u16string_view text) {
    auto report = std::make_shared<const Document>(makeDocument(std::u16string(text), {}));
    if (!holdsTogether(*report)) std::abort();
    return report;
}

} // namespace
} // namespace wireside

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace wireside;
    const auto read = readPlainText({reinterpret_cast<const char*>(data), size});
    if (!read) return 0;
    const std::u16string_view text = read->text;
    const auto comparison =
        compare(document(text.substr(0, text.size() / 2)), document(text.substr(text.size() / 2)));
    if (!comparison || !holdsTogether(*comparison, Side::Left) ||
        !holdsTogether(*comparison, Side::Right))
        std::abort();
    return 0;
}
