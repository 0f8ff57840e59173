// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/finding_text.h"

#include "ui/text_bridge.h"

#include <QCoreApplication>

#include <algorithm>

namespace wireside::finding_text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::FindingText)
};

// How many words stand around a finding's own.
struct Surroundings {
    std::size_t before = 0;
    std::size_t behind = 0;
};
constexpr Surroundings inList{4, 4};
// In a sentence: "42" alone says nothing, a phrase speaks for itself.
constexpr Surroundings aroundShort{1, 2};
constexpr std::size_t shortWords = 2;

// The tokens [first, last) that touch a span; none in a document made by hand.
struct Tokens {
    std::size_t first = 0;
    std::size_t last = 0;
};
Tokens tokensIn(const Document& report, TextSpan span) {
    const auto endOf = [](const Token& token) { return token.span.end; };
    const auto beginOf = [](const Token& token) { return token.span.begin; };
    const auto first = std::ranges::upper_bound(report.tokens, span.begin, {}, endOf);
    const auto last = std::ranges::lower_bound(first, report.tokens.end(), span.end, {}, beginOf);
    return {static_cast<std::size_t>(first - report.tokens.begin()),
            static_cast<std::size_t>(last - report.tokens.begin())};
}

// With the words around, as far as the sentences go.
Tokens widened(const Document& report, Tokens tokens, const Surroundings& words) {
    const auto sentenceOf = [&](std::size_t token) -> const Sentence& {
        return *std::ranges::upper_bound(report.sentences, token, {}, &Sentence::lastToken);
    };
    if (tokens.first == tokens.last) return tokens;
    const std::size_t begin = sentenceOf(tokens.first).firstToken;
    const std::size_t end = sentenceOf(tokens.last - 1).lastToken;
    for (std::size_t more = 0; more < words.before && tokens.first > begin;)
        more += isWord(report.tokens[--tokens.first].kind) ? 1 : 0;
    for (std::size_t more = 0; more < words.behind && tokens.last < end;)
        more += isWord(report.tokens[tokens.last++].kind) ? 1 : 0;
    return tokens;
}

QString textOf(const Document& report, std::size_t begin, std::size_t end) {
    QString text = toQString(report.textOf({begin, end}));
    for (QChar& unit : text)
        if (unit.isSpace() || unit.category() == QChar::Other_Control) unit = u' ';
    return text;
}

Excerpt excerptWith(const Document& report, TextSpan span, const Surroundings& words) {
    const QString found = textOf(report, span.begin, span.end);
    const Tokens own = tokensIn(report, span);
    if (own.first == own.last) return {found, 0, static_cast<int>(found.size())};
    const Tokens all = widened(report, own, words);
    const QString before = textOf(report, report.tokens[all.first].span.begin, span.begin);
    const QString behind = textOf(report, span.end, report.tokens[all.last - 1].span.end);
    return {before + found + behind, static_cast<int>(before.size()),
            static_cast<int>(found.size())};
}

QString shortExcerpt(const Comparison& comparison, const Finding& finding, Side side) {
    const Document& report = comparison.document(side);
    const auto& span = finding.on(side);
    if (!span) return {};
    const Tokens own = tokensIn(report, *span);
    const bool isShort = own.last - own.first <= shortWords;
    return excerptWith(report, *span, isShort ? aroundShort : Surroundings()).text.simplified();
}

} // namespace

QString kindOf(FindingKind kind) {
    switch (kind) {
    case FindingKind::Number: return Texts::tr("number");
    case FindingKind::Date: return Texts::tr("date");
    case FindingKind::Quote: return Texts::tr("quotation");
    case FindingKind::QuoteMarks: return Texts::tr("quotation marks");
    case FindingKind::Negation: return Texts::tr("negation");
    case FindingKind::Name: return Texts::tr("name");
    }
    return {};
}

Excerpt excerpt(const Comparison& comparison, const Finding& finding, Side side) {
    const auto& span = finding.on(side);
    return span ? excerptWith(comparison.document(side), *span, inList) : Excerpt();
}

QString bothSides(const Comparison& comparison, const Finding& finding) {
    const QString left = shortExcerpt(comparison, finding, Side::Left);
    const QString right = shortExcerpt(comparison, finding, Side::Right);
    if (right.isEmpty()) return Texts::tr("“%1” on the left only").arg(left);
    if (left.isEmpty()) return Texts::tr("“%1” on the right only").arg(right);
    return Texts::tr("“%1” on the left, “%2” on the right").arg(left, right);
}

QString inOneLine(const Comparison& comparison, const Finding& finding) {
    return Texts::tr("%1: %2", "a finding: its kind, its words")
        .arg(kindOf(finding.kind), bothSides(comparison, finding));
}

} // namespace wireside::finding_text
