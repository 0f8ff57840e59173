// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/negation_findings.h"

#include "core/compare/linked_finding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wireside {
namespace {

// Of the sentences around the negation; chosen so that rewritten ones stay out.
constexpr double leastAgreement = 0.75;
// The negated word stands at most so many tokens behind: "not at all to be trusted".
constexpr std::size_t farthest = 5;

constexpr std::array<std::u16string_view, 23> negations{
    u"not",     u"no",  u"never",   u"neither", u"none",   u"nobody", u"nothing", u"nowhere",
    u"without", u"nor", u"nicht",   u"kein",    u"keine",  u"keiner", u"keinen",  u"keinem",
    u"keines",  u"nie", u"niemals", u"niemand", u"nichts", u"ohne",   u"weder"};

// With these a sentence can say the same without a negation, or a negation affirms.
constexpr std::array<std::u16string_view, 47> turners{
    u"only",    u"just",    u"merely",   u"until",     u"before",  u"unless",   u"but",
    u"except",  u"fail",    u"failed",   u"fails",     u"failing", u"failure",  u"refuse",
    u"refused", u"refuses", u"refusing", u"deny",      u"denied",  u"denies",   u"denying",
    u"lack",    u"lacked",  u"lacks",    u"lacking",   u"reject",  u"rejected", u"rejects",
    u"ban",     u"banned",  u"prevent",  u"prevented", u"avoid",   u"avoided",  u"stop",
    u"stopped", u"hardly",  u"barely",   u"scarcely",  u"rarely",  u"few",      u"little",
    u"doubt",   u"nur",     u"kaum",     u"sondern",   u"erst"};

bool isNegation(std::u16string_view form) {
    constexpr std::u16string_view initials = u"nwko";
    if (form.size() < 2 || initials.find(form.front()) == std::u16string_view::npos) return false;
    return std::ranges::find(negations, form) != negations.end();
}

// The negations of a side that the other one has not got in the same form.
struct Negations {
    std::size_t count = 0;
    std::size_t token = noToken; // the last one
};
Negations negationsIn(const LinkedSide& side) {
    Negations found;
    for (std::size_t i = 0; i < side.size(); ++i)
        if (!side.tokens[i].same && side.kind(i) != TokenClass::Number &&
            isNegation(side.form(i))) {
            ++found.count;
            found.token = i;
        }
    return found;
}

bool isContent(TokenClass kind) {
    return kind == TokenClass::Content || kind == TokenClass::Number;
}

// Whether a word of either side turns the sense and is not on the other.
bool hasTurner(const LinkedSide& side) {
    for (std::size_t i = 0; i < side.size(); ++i)
        if (!side.tokens[i].same && std::ranges::find(turners, side.form(i)) != turners.end())
            return true;
    return false;
}

// "has yet to decide": has not decided.
bool saysYetTo(const LinkedSide& side) {
    for (std::size_t i = 0; i + 1 < side.size(); ++i)
        if (side.form(i) == u"yet" && side.form(i + 1) == u"to") return true;
    return false;
}

class NegationCheck {
public:
    NegationCheck(const LinkedTokens& link, Side side, std::size_t negation)
        : m_link(link),
          m_side(side),
          m_own(link.on(side)),
          m_its(link.on(other(side))),
          m_at(negation) {}

    [[nodiscard]] std::optional<Finding> run() const {
        if (isOtherwiseUsed() || !editHasNoContent()) return std::nullopt;
        const auto negated = negatedWord();
        if (!negated) return std::nullopt;
        const std::size_t partner = m_own.tokens[*negated].partner;
        if (agreementAround(m_link, m_side, m_at).part() < leastAgreement ||
            agreementAround(m_link, other(m_side), partner).part() < leastAgreement ||
            hasTurner(m_own) || hasTurner(m_its) || saysYetTo(m_its))
            return std::nullopt;
        return finding(*negated, partner);
    }

private:
    [[nodiscard]] std::u16string_view form(std::size_t i) const {
        return i < m_own.size() ? m_own.form(i) : std::u16string_view();
    }

    // "No. 3", "no, ...", "no later than", "no doubt", "no to", "not least", "whether or not".
    [[nodiscard]] bool isOtherwiseUsed() const {
        static constexpr std::array<std::u16string_view, 10> after{
            u".", u",", u"\"", u"later", u"less", u"fewer", u"more", u"doubt", u"least", u"one"};
        const std::u16string_view next = form(m_at + 1);
        if (std::ranges::find(after, next) != after.end()) return true;
        if (form(m_at) == u"no" && next == u"to") return true;
        if (m_at + 1 < m_own.size() && m_own.kind(m_at + 1) == TokenClass::Number) return true;
        return m_at > 0 && form(m_at - 1) == u"or";
    }

    // Beside the negation nothing but small words has changed: "did not agree", "agreed".
    [[nodiscard]] bool editHasNoContent() const {
        const std::size_t edit = m_own.tokens[m_at].edit;
        const auto small = [&](const LinkedSide& side) {
            for (std::size_t i = 0; i < side.size(); ++i)
                if (side.tokens[i].edit == edit && isContent(side.kind(i)) &&
                    !isNegation(side.form(i)))
                    return false;
            return true;
        };
        return small(m_own) && small(m_its);
    }

    // The next content word, if the other side has it in the same order.
    [[nodiscard]] std::optional<std::size_t> negatedWord() const {
        for (std::size_t i = m_at + 1; i < m_own.size() && i <= m_at + farthest; ++i) {
            if (!isContent(m_own.kind(i))) continue;
            const LinkedToken& word = m_own.tokens[i];
            const bool matched =
                word.partner != noToken && !word.moved && m_its.stem(word.partner) == m_own.stem(i);
            return matched ? std::optional(i) : std::nullopt;
        }
        return std::nullopt;
    }

    // From the word before, where both sides have it, to the negated word.
    [[nodiscard]] Finding finding(std::size_t negated, std::size_t partner) const {
        TokenRange own{m_at, negated + 1};
        TokenRange its{partner, partner + 1};
        for (std::size_t back = 1; back <= farthest && back <= m_at; ++back) {
            const LinkedToken& before = m_own.tokens[m_at - back];
            if (!isWord(m_own.kind(m_at - back))) break;
            if (!before.same || before.moved || before.partner >= partner ||
                partner - before.partner > farthest)
                continue;
            own.first = m_at - back;
            its.first = before.partner;
            break;
        }
        return m_side == Side::Left ? linkedFinding(FindingKind::Negation, m_link, own, its)
                                    : linkedFinding(FindingKind::Negation, m_link, its, own);
    }

    const LinkedTokens& m_link;
    Side m_side;
    const LinkedSide& m_own;
    const LinkedSide& m_its;
    std::size_t m_at;
};

} // namespace

void findNegations(const LinkedTokens& link, std::vector<Finding>& findings) {
    const Negations left = negationsIn(link.left);
    const Negations right = negationsIn(link.right);
    if (left.count + right.count != 1) return;
    const Side side = left.count == 1 ? Side::Left : Side::Right;
    const std::size_t token = left.count == 1 ? left.token : right.token;
    if (auto found = NegationCheck(link, side, token).run()) findings.push_back(std::move(*found));
}

} // namespace wireside
