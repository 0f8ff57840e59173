// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stem of a word: what its inflections have in common.
//
//     Stemmer("en").stem(u"meetings")   // u"meet"
#pragma once

#include "core/text/word_key.h"

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace wireside {

// Whether Snowball has an algorithm for the language.
[[nodiscard]] bool hasStemmer(const std::string& language); // BCP 47

// Snowball's algorithm for a language; leaves words as they are where there is none for it.
// Not to be shared between threads.
class Stemmer {
public:
    explicit Stemmer(const std::string& language); // BCP 47

    // `form` is in lower case. Linear in its length.
    [[nodiscard]] std::u16string stem(std::u16string_view form) const {
        return stem(form, keyOf(form));
    }
    // The same of a form whose key is known.
    [[nodiscard]] std::u16string stem(std::u16string_view form, const WordKey& key) const;
    // Whether a form with this key is seen to be its own stem without asking the algorithm: true of about
    // every second English word. False says nothing.
    [[nodiscard]] bool isPlainlyStem(std::u16string_view form, const WordKey& key) const;

private:
    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };
    using Handle = std::unique_ptr<sb_stemmer, Deleter>;

    bool m_english = false;
    Handle m_stemmer;
    // English words of ASCII alone: the same algorithm, without the steps that find out where a letter
    // of UTF-8 ends, takes half the time.
    Handle m_asciiStemmer;
};

} // namespace wireside
