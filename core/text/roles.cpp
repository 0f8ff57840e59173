// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roles.h"

#include "core/text/furniture.h"

#include <algorithm>

namespace wireside {
namespace {

// A credit stands among so many last paragraphs; further up, a dash begins an item of a list.
constexpr std::size_t endOfReport = 3;

// Where more looks like headings than like text below them, it is the text: a list, a poem. Paragraphs that begin
// in a known span are neither: a table's short rows are no list.
bool isList(const std::vector<TextSpan>& paragraphs, const std::vector<Role>& roles,
            const std::vector<RoleSpan>& known) {
    std::size_t headings = 0;
    std::size_t bodies = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        while (at < known.size() && known[at].span.end <= paragraphs[i].begin) ++at;
        if (at < known.size() && known[at].span.begin <= paragraphs[i].begin) continue;
        headings += roles[i] == Role::Heading ? 1 : 0;
        bodies += roles[i] == Role::Body ? 1 : 0;
    }
    return headings > bodies;
}

// By the look of each paragraph alone.
std::vector<Role> paragraphRoles(std::u16string_view text, const std::vector<TextSpan>& paragraphs,
                                 const std::vector<RoleSpan>& known) {
    std::vector<Role> roles;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto paragraph = text.substr(paragraphs[i].begin, paragraphs[i].length());
        // A heading stands above something; what ends a report without a stop is a cut-off sentence.
        const bool last = i + 1 == paragraphs.size();
        if (isByline(paragraph))
            roles.push_back(Role::Byline);
        else if (isDateLine(paragraph))
            roles.push_back(Role::Dateline);
        else if (i > 0 && i + endOfReport >= paragraphs.size() && isCredit(paragraph))
            roles.push_back(Role::Credit);
        else if (isNotice(paragraph))
            roles.push_back(Role::Notice);
        else if (isCaption(paragraph) && datelineLength(paragraph) == 0)
            roles.push_back(Role::Caption);
        else if (!last && isHeading(paragraph) && creditBegin(paragraph) == 0)
            roles.push_back(i == 0 ? Role::Headline : Role::Heading);
        else
            roles.push_back(Role::Body);
    }
    if (isList(paragraphs, roles, known))
        std::ranges::replace_if(
            roles, [](Role role) { return role == Role::Heading || role == Role::Headline; },
            Role::Body);
    return roles;
}

} // namespace

void assignRoles(std::u16string_view text, const std::vector<TextSpan>& paragraphs,
                 const std::vector<RoleSpan>& known, std::vector<Sentence>& sentences) {
    if (paragraphs.size() < 2) return;
    const std::vector<Role> roles = paragraphRoles(text, paragraphs, known);
    for (std::size_t begin = 0; begin < sentences.size();) {
        const std::size_t index = sentences[begin].paragraph;
        std::size_t end = begin;
        while (end < sentences.size() && sentences[end].paragraph == index) ++end;

        const TextSpan span = paragraphs[index];
        const auto paragraph = text.substr(span.begin, span.length());
        const Role role = roles[index];
        for (std::size_t i = begin; i < end; ++i) sentences[i].role = role;
        if (role == Role::Body && end - begin > 1) {
            if (datelineLength(paragraph) > 0)
                sentences[begin].role = Role::Dateline;
            else if (capitalsLength(paragraph) > 0)
                sentences[begin].role = Role::Heading;
            if (creditBegin(paragraph) > 0) sentences[end - 1].role = Role::Credit;
        }
        begin = end;
    }
}

void assignKnownRoles(const std::vector<RoleSpan>& known, std::vector<Sentence>& sentences) {
    std::size_t at = 0;
    for (Sentence& sentence : sentences) {
        while (at < known.size() && known[at].span.end <= sentence.span.begin) ++at;
        if (at == known.size()) return;
        const TextSpan& span = known[at].span;
        const std::size_t begin = std::max(span.begin, sentence.span.begin);
        const std::size_t end = std::min(span.end, sentence.span.end);
        const bool beginsInIt = span.begin <= sentence.span.begin;
        if (beginsInIt || (begin < end && 2 * (end - begin) > sentence.span.length()))
            sentence.role = known[at].role;
    }
}

} // namespace wireside
