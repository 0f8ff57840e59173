// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/scripts.h"

#include "core/compare/sentence_terms.h"

namespace wireside {
namespace {

Script scriptOf(const Document& report, const DocumentTerms& terms) {
    Script script;
    for (std::size_t i = 0; i < report.tokens.size(); ++i)
        script.push_back({report.tokens[i].span, terms.tokenForm[i], terms.tokenStem[i],
                          report.tokens[i].kind, report.forms[report.tokens[i].form]});
    return script;
}

} // namespace

ScriptSides scriptSides(std::u16string_view left, std::u16string_view right) {
    const Origin english{"", "", "en", u""};
    const auto a = std::make_shared<const Document>(makeDocument(std::u16string(left), english));
    const auto b = std::make_shared<const Document>(makeDocument(std::u16string(right), english));
    const SentenceTerms terms = collectTerms(*a, *b);
    return {a, b, scriptOf(*a, terms.left), scriptOf(*b, terms.right)};
}

} // namespace wireside
