// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wireside {
namespace {

constexpr std::size_t fewestContentWords = 2;

constexpr std::array<std::u16string_view, 23> conjunctions{
    u"after", u"although", u"and",   u"as",    u"because", u"before", u"but",   u"if",
    u"or",    u"since",    u"so",    u"than",  u"that",    u"though", u"until", u"when",
    u"where", u"whether",  u"which", u"while", u"who",     u"whom",   u"whose"};

constexpr std::u16string_view marks = u",;:-()\"[]?!";

bool beginsClause(const Document& report, const Token& token) {
    return token.kind == TokenClass::Function &&
           std::ranges::binary_search(conjunctions, report.forms[token.form]);
}

bool endsClause(const Document& report, const Token& token) {
    const std::u16string_view form = report.forms[token.form];
    return token.kind == TokenClass::Punctuation && form.size() == 1 &&
           marks.find(form.front()) != std::u16string_view::npos;
}

} // namespace

std::vector<Clause> clausesOf(const Document& report, const Sentence& sentence) {
    std::vector<Clause> clauses;
    std::size_t begin = sentence.firstToken;
    std::size_t content = 0;
    const auto close = [&](std::size_t end) {
        if (begin == end) return;
        if (content < fewestContentWords && !clauses.empty())
            clauses.back().lastToken = end;
        else
            clauses.push_back({begin, end});
        begin = end;
        content = 0;
    };
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
        const Token& token = report.tokens[i];
        if (beginsClause(report, token)) close(i);
        content += token.kind == TokenClass::Content || token.kind == TokenClass::Number ? 1 : 0;
        if (endsClause(report, token)) close(i + 1);
    }
    close(sentence.lastToken);
    return clauses;
}

} // namespace wireside
