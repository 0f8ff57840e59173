// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roles.h"

#include <string>

#include "core/text/furniture.h"

namespace wireside {
namespace {

// The role of a whole paragraph; `first` and `last` say where it stands among the others.
Role paragraphRole(const std::u16string& paragraph, bool first, bool last) {
    if (isByline(paragraph)) return Role::Byline;
    if (isNotice(paragraph)) return Role::Notice;
    if (isCaption(paragraph)) return Role::Caption;
    // A heading stands above something; what ends a report without a stop is a cut-off sentence.
    if (!last && isHeading(paragraph)) return first ? Role::Headline : Role::Heading;
    return Role::Body;
}

} // namespace

void assignRoles(std::u16string_view text, const std::vector<TextSpan>& paragraphs, std::vector<Sentence>& sentences) {
    if (paragraphs.size() < 2) return;
    for (std::size_t begin = 0; begin < sentences.size();) {
        const std::size_t index = sentences[begin].paragraph;
        std::size_t end = begin;
        while (end < sentences.size() && sentences[end].paragraph == index) ++end;

        const TextSpan span = paragraphs[index];
        const std::u16string paragraph(text.substr(span.begin, span.length()));
        const Role role = paragraphRole(paragraph, index == 0, index + 1 == paragraphs.size());
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

} // namespace wireside
