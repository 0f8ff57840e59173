// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include "core/text/decode.h"
#include "core/text/language.h"
#include "core/text/paragraphs.h"
#include "core/text/roles.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"
#include "core/text/told_origin.h"

#include <algorithm>
#include <utility>

namespace wireside {
namespace {

std::vector<Sentence> splitSentences(const std::u16string& text,
                                     const std::vector<TextSpan>& paragraphs,
                                     const std::string& language, const std::stop_token& stop) {
    SentenceSplitter splitter(language);
    std::vector<Sentence> sentences;
    for (std::size_t index = 0; index < paragraphs.size() && !stop.stop_requested(); ++index)
        for (const TextSpan span : splitter.split(text, paragraphs[index])) {
            Sentence sentence;
            sentence.span = span;
            sentence.paragraph = index;
            sentences.push_back(sentence);
        }
    return sentences;
}

// Gives each sentence its tokens. What ICU takes for one word can reach over a sentence's end; it
// belongs to the sentence it begins in and is cut there.
void assignTokens(std::vector<Sentence>& sentences, std::vector<Token>& tokens) {
    std::size_t at = 0;
    for (Sentence& sentence : sentences) {
        sentence.firstToken = at;
        for (; at < tokens.size() && tokens[at].span.begin < sentence.span.end; ++at) {
            tokens[at].span.end = static_cast<std::uint32_t>(
                std::min<std::size_t>(tokens[at].span.end, sentence.span.end));
            sentence.words += isWord(tokens[at].kind) ? 1 : 0;
        }
        sentence.lastToken = at;
    }
}

std::u16string titleOf(const Document& report) {
    const auto headline = std::ranges::find(report.sentences, Role::Headline, &Sentence::role);
    if (headline != report.sentences.end()) return std::u16string(report.textOf(headline->span));
    const std::string& path = report.origin.path;
    const std::size_t slash = path.find_last_of('/');
    return fromUtf8(slash == std::string::npos ? path : path.substr(slash + 1));
}

std::size_t countWords(const Document& report) {
    std::size_t words = 0;
    for (const Sentence& sentence : report.sentences)
        if (sentence.role == Role::Body) words += sentence.words;
    return words;
}

} // namespace

std::string_view name(Role role) {
    switch (role) {
    case Role::Body: return "body";
    case Role::Headline: return "headline";
    case Role::Heading: return "heading";
    case Role::Dateline: return "dateline";
    case Role::Byline: return "byline";
    case Role::Caption: return "caption";
    case Role::Credit: return "credit";
    case Role::Notice: return "notice";
    }
    return "";
}

std::optional<Role> roleNamed(std::string_view name) {
    const auto* const role =
        std::ranges::find(allRoles, name, [](Role candidate) { return wireside::name(candidate); });
    return role == allRoles.end() ? std::nullopt : std::optional(*role);
}

bool isWord(TokenClass kind) { return kind != TokenClass::Punctuation; }

std::u16string_view Document::textOf(TextSpan span) const {
    return std::u16string_view(text).substr(span.begin, span.length());
}

Document makeDocument(std::u16string text, Origin origin, std::vector<RoleSpan> known) {
    return *makeDocument(std::move(text), std::move(origin), std::move(known), {});
}

std::optional<Document> makeDocument(std::u16string text, Origin origin,
                                     std::vector<RoleSpan> known, const std::stop_token& stop) {
    Document report;
    report.origin = std::move(origin);
    report.text = std::move(text);
    report.origin.language = languageTag(report.origin.language);
    if (report.origin.language.empty()) report.origin.language = detectLanguage(report.text);
    const std::string language = primaryLanguage(report.origin.language);
    report.paragraphs = findParagraphs(report.text);
    report.sentences = splitSentences(report.text, report.paragraphs, language, stop);
    std::vector<std::size_t> borders;
    borders.reserve(report.sentences.size());
    for (const Sentence& sentence : report.sentences) borders.push_back(sentence.span.end);
    Tokens tokens = tokenize(report.text, language, borders, stop);
    if (stop.stop_requested()) return std::nullopt;
    report.tokens = std::move(tokens.tokens);
    report.forms = std::move(tokens.forms);
    report.stems = std::move(tokens.stems);
    assignTokens(report.sentences, report.tokens);
    report.knownRoles = std::move(known);
    assignRoles(report.text, report.paragraphs, report.knownRoles, report.sentences);
    assignKnownRoles(report.knownRoles, report.sentences);
    if (report.origin.title.empty()) report.origin.title = titleOf(report);
    if (report.origin.byline.empty()) report.origin.byline = toldByline(report);
    if (report.origin.source.empty()) report.origin.source = toldSource(report);
    report.words = countWords(report);
    return report;
}

} // namespace wireside
