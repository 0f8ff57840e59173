// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_made_comparison.h"

#include <memory>
#include <utility>

namespace wireside {

namespace {

std::shared_ptr<const Document> report(const std::vector<HandMadeSentence>& sentences,
                                       const char* path) {
    auto document = std::make_shared<Document>();
    document->origin.path = path;
    document->origin.title =
        u"Title of " + std::u16string(path, path + std::char_traits<char>::length(path));
    for (const HandMadeSentence& sentence : sentences) {
        if (!document->text.empty()) document->text += u' ';
        const std::size_t begin = document->text.size();
        document->text += sentence.text;
        Sentence made;
        made.span = {begin, document->text.size()};
        made.role = sentence.role;
        document->sentences.push_back(made);
        if (sentence.role == Role::Body) ++document->words;
    }
    if (!document->text.empty()) document->paragraphs = {{0, document->text.size()}};
    return document;
}

Shares sharesOf(const Comparison& comparison, Side side) {
    Shares shares;
    double body = 0;
    const std::vector<Sentence>& sentences = comparison.document(side).sentences;
    for (std::size_t index = 0; index < sentences.size(); ++index) {
        if (sentences[index].role != Role::Body) continue;
        ++body;
        bool shared = false;
        for (const std::size_t link : comparison.linksOf(side)[index])
            shared = shared || comparison.links[link].kind == MatchKind::Shared;
        ++(shared                                    ? shares.shared
           : comparison.linksOf(side)[index].empty() ? shares.unique
                                                     : shares.reworded);
    }
    if (body == 0) return {};
    return {shares.shared / body, shares.reworded / body, shares.unique / body};
}

} // namespace

Comparison handMade(const std::vector<HandMadeSentence>& left,
                    const std::vector<HandMadeSentence>& right,
                    const std::vector<HandMadeLink>& links) {
    Comparison comparison;
    comparison.left = report(left, "left.txt");
    comparison.right = report(right, "right.txt");
    comparison.linksOfLeft.resize(left.size());
    comparison.linksOfRight.resize(right.size());
    for (const HandMadeLink& made : links) {
        Link link;
        link.left = made.left;
        link.right = made.right;
        link.kind = made.kind;
        link.moved = made.moved;
        link.byHand = made.byHand;
        link.edits = made.edits;
        for (const std::size_t sentence : made.left)
            comparison.linksOfLeft[sentence].push_back(comparison.links.size());
        for (const std::size_t sentence : made.right)
            comparison.linksOfRight[sentence].push_back(comparison.links.size());
        comparison.links.push_back(std::move(link));
    }
    comparison.leftShares = sharesOf(comparison, Side::Left);
    comparison.rightShares = sharesOf(comparison, Side::Right);
    return comparison;
}

TextSpan spanOf(const Document& report, std::u16string_view words) {
    const std::size_t begin = report.text.find(words);
    return {begin, begin + words.size()};
}

} // namespace wireside
