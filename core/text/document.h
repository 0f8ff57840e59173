// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as text: its paragraphs, sentences and tokens. Made once, then only read.
//
//     const Document report = makeDocument(u"Mr. Ode met U.S. envoys. They agreed.", {});
//     report.sentences.size()                                // 2
//     report.textOf(report.sentences[1].span)                // u"They agreed."
//     report.stems[report.tokens[4].stem]                    // u"envoy"
//
// Units: every offset counts UTF-16 units of `text`. Making a document is linear in its
// length. A Document may be read from any number of threads at once.
#pragma once

#include "core/text/word_list.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// A half-open stretch [begin, end) of UTF-16 units of one document's text.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t length() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    bool operator==(const TextSpan&) const = default;
};

// The same in half the room, for what a text has hundreds of thousands of: a long text waits for its memory
// more than for anything else. ICU's texts end at 2^31 units.
struct NarrowSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    NarrowSpan() = default;
    NarrowSpan(TextSpan span)
        : begin(static_cast<std::uint32_t>(span.begin)),
          end(static_cast<std::uint32_t>(span.end)) {}
    NarrowSpan(std::size_t spanBegin, std::size_t spanEnd)
        : NarrowSpan(TextSpan{spanBegin, spanEnd}) {}
    operator TextSpan() const { return {begin, end}; }

    [[nodiscard]] std::size_t length() const { return end - begin; }
    bool operator==(const NarrowSpan&) const = default;
};

// What a sentence is to the reader. Only Body sentences count in shares; the others are furniture.
enum class Role : std::uint8_t {
    Body,
    Headline,
    Heading,
    Dateline,
    Byline,
    Caption,
    Credit,
    Notice
};

// A stretch of text whose role is known from where it came from: markup, not its look.
struct RoleSpan {
    TextSpan span;
    Role role = Role::Body;

    bool operator==(const RoleSpan&) const = default;
};

inline constexpr std::array allRoles{Role::Body,   Role::Headline, Role::Heading, Role::Dateline,
                                     Role::Byline, Role::Caption,  Role::Credit,  Role::Notice};

// The role's name in JSON, e.g. "headline".
[[nodiscard]] std::string_view name(Role role);
[[nodiscard]] std::optional<Role> roleNamed(std::string_view name);

enum class TokenClass : std::uint8_t {
    Content,     // a word that says what the sentence is about
    Function,    // a stop word: of, the, not
    Number,      // in figures or in words; `form` is in figures
    Title,       // Mr, Mrs, Dr: house style adds and drops them, so they never weigh
    Punctuation, // a mark, or the possessive 's: never weighs
};

// The smallest thing that two reports are compared by: a word, a number or a mark. It can span
// several words of the text ("seven and a half" is the number 7.5) or a part of one ("n't").
struct Token {
    NarrowSpan span;
    std::uint32_t form = 0; // index into Document::forms: case, quotes and spelling made alike
    // Index into Document::stems. A long report is for the most part its tokens: with the class beside
    // it in one word they are smaller by a fifth.
    std::uint32_t stem : 28 = 0;
    TokenClass kind : 4 = TokenClass::Content;

    bool operator==(const Token&) const = default;
};
static_assert(sizeof(Token) == 4 * sizeof(std::uint32_t));

struct Sentence {
    TextSpan span;              // without the white space around it; never empty
    std::size_t firstToken = 0; // its tokens are [firstToken, lastToken) of Document::tokens
    std::size_t lastToken = 0;
    std::size_t words = 0;     // how many of them are words; numbers and titles are, marks are not
    std::size_t paragraph = 0; // index into Document::paragraphs
    Role role = Role::Body;

    bool operator==(const Sentence&) const = default;
};

// Where a report comes from and what is known of it besides its text.
struct Origin {
    std::string path;     // as the user named it; empty for pasted text
    std::string encoding; // of the file, e.g. "UTF-8"; empty for text that came decoded
    std::string language; // "en", "de-AT", or as systems write it; empty: to be found from the text
    std::u16string title; // empty: the headline, else the file's name
    // As far as the file, or its text, tells.
    std::u16string byline = {}; // who wrote it, without "By"
    std::u16string source = {}; // the paper or agency
    std::string published = {}; // when, as the file writes it; mostly ISO 8601
    // As far as a file of a news agency tells.
    std::u16string slug = {};              // what the story is called in the house
    std::string version = {};              // as the agency counts
    int urgency = 0;                       // 1 is the most urgent, 9 the least; 0: not told
    std::vector<std::string> signals = {}; // "correction", "update", "canceled"
    bool languageByHand = false;           // a person has said which language it is

    bool operator==(const Origin&) const = default;
};

struct Document {
    Origin origin; // as given, with what the text tells filled in; language as a BCP 47 tag
    std::u16string text;
    std::vector<TextSpan> paragraphs; // ordered, not overlapping, without the white space around
    std::vector<Sentence> sentences;  // in reading order, not overlapping
    std::vector<Token> tokens; // in reading order, not overlapping; each lies in one sentence
    WordList forms;
    WordList stems;
    std::size_t words = 0;            // of the Body sentences
    std::vector<RoleSpan> knownRoles; // as given

    [[nodiscard]] std::u16string_view textOf(TextSpan span) const;
    bool operator==(const Document&) const = default;
};

[[nodiscard]] bool isWord(TokenClass kind);

// Splits a text into a Document. Any text is valid: an empty one gives no sentences, unpaired
// surrogates and control characters count as punctuation. A sentence that begins in one of `known`,
// which are ordered and do not overlap, has its role, and so has one that is for the greater part one of
// them: something was typed before it. The others go by their look.
[[nodiscard]] Document makeDocument(std::u16string text, Origin origin,
                                    std::vector<RoleSpan> known = {});

// The same for a text that may be long: nothing, soon after it is asked to stop.
[[nodiscard]] std::optional<Document> makeDocument(std::u16string text, Origin origin,
                                                   std::vector<RoleSpan> known,
                                                   const std::stop_token& stop);

} // namespace wireside
