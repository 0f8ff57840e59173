// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for the rows of any comparison, whatever its links are: tried on random ones.
#include "hand_made_comparison.h"
#include "ui/report/report_rows.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <span>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::size_t mostSentences = 12;
constexpr std::size_t mostLinks = 8;

class RandomComparison {
public:
    explicit RandomComparison(unsigned seed) : m_random(seed) {}

    Comparison make() {
        const std::vector<HandMadeSentence> left = sentences();
        const std::vector<HandMadeSentence> right = sentences();
        std::vector<HandMadeLink> links;
        const std::size_t wanted = left.empty() || right.empty() ? 0 : upTo(mostLinks);
        while (links.size() < wanted)
            links.push_back({.left = some(left.size()),
                             .right = some(right.size()),
                             .kind = upTo(1) == 0 ? MatchKind::Shared : MatchKind::Reworded,
                             .moved = upTo(2) == 0});
        std::ranges::sort(
            links, {}, [](const HandMadeLink& link) { return std::pair(link.left, link.right); });
        return handMade(left, right, links);
    }

private:
    std::size_t upTo(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(m_random);
    }

    std::vector<HandMadeSentence> sentences() {
        std::vector<HandMadeSentence> made;
        for (std::size_t count = upTo(mostSentences); made.size() < count;)
            made.emplace_back(u"A sentence.", upTo(4) == 0 ? Role::Caption : Role::Body);
        return made;
    }

    // One to three sentences, not always neighbours.
    std::vector<std::size_t> some(std::size_t of) {
        std::vector<std::size_t> chosen;
        for (std::size_t count = 1 + upTo(2); count > 0; --count) chosen.push_back(upTo(of - 1));
        std::ranges::sort(chosen);
        const auto rest = std::ranges::unique(chosen);
        chosen.erase(rest.begin(), rest.end());
        return chosen;
    }

    std::mt19937 m_random;
};

std::span<const ReportRow> beforeFurniture(const std::vector<ReportRow>& rows) {
    const auto title = std::ranges::find(rows, RowKind::SectionTitle, &ReportRow::kind);
    return {rows.begin(), title};
}

class ReportRowsOfAnyComparison : public testing::Test {
protected:
    ReportRowsOfAnyComparison() {
        constexpr unsigned samples = 300;
        for (unsigned seed = 0; seed < samples; ++seed) {
            Comparison comparison = RandomComparison(seed).make();
            std::vector<ReportRow> rows = reportRows(comparison);
            all.push_back({seed, std::move(comparison), std::move(rows)});
        }
    }

    struct Sample {
        unsigned seed = 0;
        Comparison comparison;
        std::vector<ReportRow> rows;
    };
    std::vector<Sample> all;
};

std::vector<std::size_t> sentencesIn(const std::vector<ReportRow>& rows, Side side) {
    std::vector<std::size_t> sentences;
    for (const ReportRow& row : rows) {
        for (const RowSentence& sentence : row.cell(side).sentences)
            sentences.push_back(sentence.sentence);
    }
    return sentences;
}

std::vector<std::size_t> rowsReferredTo(const std::vector<ReportRow>& rows, Side side) {
    std::vector<std::size_t> referred;
    for (const ReportRow& row : rows) {
        for (const RowReference& reference : row.cell(side).references)
            referred.push_back(reference.row);
    }
    return referred;
}

TEST_F(ReportRowsOfAnyComparison, EverySentenceOfBothReportsIsInExactlyOneRow) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        for (const Side side : {Side::Left, Side::Right}) {
            std::vector<std::size_t> sentences = sentencesIn(rows, side);
            std::ranges::sort(sentences);
            std::vector<std::size_t> expected(comparison.document(side).sentences.size());
            std::iota(expected.begin(), expected.end(), std::size_t{0});
            EXPECT_EQ(sentences, expected);
        }
    }
}

TEST_F(ReportRowsOfAnyComparison, TheRunsOfASentenceAreItsSpan) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        for (const ReportRow& row : rows) {
            for (const Side side : {Side::Left, Side::Right}) {
                for (const RowSentence& sentence : row.cell(side).sentences) {
                    std::size_t at =
                        comparison.document(side).sentences[sentence.sentence].span.begin;
                    for (const TextRun& run : sentence.runs) {
                        EXPECT_EQ(run.span.begin, at);
                        EXPECT_FALSE(run.span.empty());
                        at = run.span.end;
                    }
                    EXPECT_EQ(at, comparison.document(side).sentences[sentence.sentence].span.end);
                }
            }
        }
    }
}

TEST_F(ReportRowsOfAnyComparison, AfterTheSectionTitleThereIsOnlyFurnitureInOrderOfEachReport) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        for (const Side side : {Side::Left, Side::Right}) {
            std::size_t next = 0;
            for (const ReportRow& row : std::span(rows).subspan(beforeFurniture(rows).size())) {
                if (row.kind == RowKind::SectionTitle) continue;
                EXPECT_EQ(row.kind, RowKind::Furniture);
                if (row.cell(side).empty()) continue;
                EXPECT_GE(row.cell(side).sentences.front().sentence, next);
                next = row.cell(side).sentences.front().sentence + 1;
            }
        }
    }
}

TEST_F(ReportRowsOfAnyComparison, RowsFollowTheLeftReport) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        std::vector<std::size_t> firsts;
        for (const ReportRow& row : beforeFurniture(rows)) {
            if (!row.left.sentences.empty()) firsts.push_back(row.left.sentences.front().sentence);
        }
        EXPECT_TRUE(std::ranges::is_sorted(firsts));
    }
}

// Whatever is out of its report's order is referred to from where it belongs.
TEST_F(ReportRowsOfAnyComparison, WhatNoPlaceRefersToStandsInOrderInItsColumn) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        for (const Side side : {Side::Left, Side::Right}) {
            const std::vector<std::size_t> referred = rowsReferredTo(rows, side);
            std::size_t next = 0;
            for (std::size_t row = 0; row < beforeFurniture(rows).size(); ++row) {
                const std::vector<RowSentence>& sentences = rows[row].cell(side).sentences;
                if (sentences.empty() || std::ranges::count(referred, row) > 0) continue;
                EXPECT_GE(sentences.front().sentence, next);
                next = sentences.back().sentence + 1;
            }
        }
    }
}

TEST_F(ReportRowsOfAnyComparison, EveryLinkIsInOneRowAndReferencesNameIt) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        std::vector<std::size_t> rowOfLink(comparison.links.size(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (const std::size_t link : rows[row].links) {
                EXPECT_EQ(rowOfLink[link], rows.size())
                    << "link number " << link + 1 << " comes twice";
                rowOfLink[link] = row;
            }
        }
        EXPECT_EQ(std::ranges::count(rowOfLink, rows.size()), 0);
        for (const ReportRow& row : rows) {
            for (const Side side : {Side::Left, Side::Right}) {
                for (const RowReference& reference : row.cell(side).references)
                    EXPECT_EQ(reference.row, rowOfLink[reference.link]);
            }
        }
    }
}

TEST_F(ReportRowsOfAnyComparison, ARowOfPlacesHoldsNoTextAndOthersHoldNoReferences) {
    for (const auto& [seed, comparison, rows] : all) {
        SCOPED_TRACE(seed);
        for (const ReportRow& row : rows) {
            EXPECT_EQ(row.left.empty() && row.right.empty(), row.kind == RowKind::SectionTitle);
            for (const Side side : {Side::Left, Side::Right}) {
                const ReportCell& cell = row.cell(side);
                EXPECT_TRUE(row.kind == RowKind::Place ? cell.sentences.empty()
                                                       : cell.references.empty());
            }
        }
    }
}

} // namespace
} // namespace wireside
