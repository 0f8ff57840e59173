// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sentence_marks.h"

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>

namespace wireside {

namespace {

constexpr std::size_t manySentences = 50'000; // that are marked in two threads: their window waits

SentenceMark plainMark(const Sentence& sentence, const PaneText& paneText) {
    return {.begin = paneText.position(sentence.span.begin),
            .end = paneText.endPosition(sentence.span.end),
            .furniture = sentence.role != Role::Body};
}

} // namespace

std::vector<SentenceMark> sentenceMarks(const Document& report, const PaneText& paneText) {
    std::vector<SentenceMark> marks;
    marks.reserve(report.sentences.size());
    for (const Sentence& sentence : report.sentences)
        marks.push_back(plainMark(sentence, paneText));
    return marks;
}

std::vector<SentenceMark> sentenceMarks(const Comparison& comparison, Side side,
                                        const PaneText& paneText) {
    const std::vector<Sentence>& sentences = comparison.document(side).sentences;
    std::vector<SentenceMark> marks(sentences.size());
    const auto markRange = [&](std::size_t first, std::size_t last) {
        for (std::size_t index = first; index < last; ++index) {
            SentenceMark& mark = marks[index];
            mark = plainMark(sentences[index], paneText);
            for (const std::size_t link : comparison.linksOf(side)[index])
                mark.links.append({.link = link, .byHand = comparison.links[link].byHand});
            if (!mark.furniture || !mark.links.empty()) mark.kind = kindOf(comparison, side, index);
        }
    };
    if (marks.size() < manySentences) {
        markRange(0, marks.size());
        return marks;
    }
    const std::size_t middle = marks.size() / 2;
    auto firstHalf = std::async(std::launch::async, markRange, 0, middle);
    markRange(middle, marks.size());
    firstHalf.get();
    return marks;
}

QString numberOf(const SentenceMark& mark) {
    QString number;
    for (const MarkedLink& marked : mark.links) {
        if (!number.isEmpty()) number += QStringLiteral(", ");
        number += QString::number(marked.link + 1);
        if (marked.byHand) number += u'*';
    }
    return number;
}

bool isOn(const SentenceMark& mark, std::size_t link) {
    return std::ranges::binary_search(mark.links, link, {}, &MarkedLink::link);
}

void moveMarks(std::vector<SentenceMark>& marks, int position, int removed, int added) {
    const int removedEnd = position + removed;
    const int addedEnd = position + added;
    const auto moved = [&](SentenceMark& mark) {
        if (mark.begin >= removedEnd)
            return std::pair(mark.begin - removedEnd + addedEnd, mark.end - removedEnd + addedEnd);
        if (mark.begin >= position && mark.end <= removedEnd) return std::pair(addedEnd, addedEnd);
        return std::pair(mark.begin > position ? addedEnd : mark.begin,
                         mark.end < removedEnd ? position : mark.end - removedEnd + addedEnd);
    };
    auto mark = std::ranges::upper_bound(marks, position, {}, &SentenceMark::end);
    for (; mark != marks.end(); ++mark) std::tie(mark->begin, mark->end) = moved(*mark);
}

void SharedMarks::move(int position, int removed, int added) {
    if (m_marks.use_count() > 1) m_marks = std::make_shared<std::vector<SentenceMark>>(*m_marks);
    moveMarks(*m_marks, position, removed, added);
}

std::vector<SentenceMark> plainMarks(std::vector<SentenceMark> marks) {
    for (SentenceMark& mark : marks)
        mark = {.begin = mark.begin, .end = mark.end, .kind = {}, .furniture = mark.furniture};
    return marks;
}

std::optional<std::size_t> markAt(const std::vector<SentenceMark>& marks, int position) {
    const MarkRange range = marksWithin(marks, position, position + 1);
    if (range.first == range.last) return std::nullopt;
    return range.first;
}

MarkRange marksWithin(const std::vector<SentenceMark>& marks, int begin, int end) {
    const auto first = std::ranges::upper_bound(marks, begin, {}, &SentenceMark::end);
    const auto last = std::ranges::lower_bound(first, marks.end(), end, {}, &SentenceMark::begin);
    return {static_cast<std::size_t>(first - marks.begin()),
            static_cast<std::size_t>(last - marks.begin())};
}

} // namespace wireside
