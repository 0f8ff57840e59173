// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sentences begin and end.
//
//     SentenceSplitter splitter("en");
//     splitter.split(u"He met Mr. Ode at 5 p.m. They left.", {0, 35})   // {0, 24}, {25, 35}
//
// ICU's rules propose the ends; what they lack for English news is decided here: abbreviations,
// initials, ellipses, quotes that end a sentence and go on, numbered lists, ALL-CAPITALS
// subheads run into a sentence, datelines before and agency credits behind it.
#pragma once

#include "core/text/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// Costly to make (ICU loads its rules), cheap to use again. Not to be shared between threads.
class SentenceSplitter {
public:
    explicit SentenceSplitter(const std::string& language); // primaryLanguage()
    ~SentenceSplitter();
    SentenceSplitter(const SentenceSplitter&) = delete;
    SentenceSplitter& operator=(const SentenceSplitter&) = delete;

    // The sentences of one paragraph in reading order, without the white space around them.
    // Linear in the paragraph's length.
    [[nodiscard]] std::vector<TextSpan> split(std::u16string_view text, TextSpan paragraph);

private:
    struct Iterator;
    std::unique_ptr<Iterator> m_iterator;
    bool m_english = false;
};

} // namespace wireside
