// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Compare, GivenARewordedSentence_ThenItIsTheHeadersExample) {
    const Comparison comparison =
        compared(reportOf(u"The port reopened."), reportOf(u"The port was reopened."));
    ASSERT_EQ(comparison.links.size(), 1U);
    EXPECT_EQ(comparison.links[0].kind, MatchKind::Reworded);
}

TEST(Compare, GivenSharedRewordedAndUniqueSentences_ThenEachHasItsKind) {
    const Comparison comparison =
        compared(reportOf(u"Both armies will pull back three kilometres from the Brask pumping "
                          u"station. Kelmarra wants 60 million "
                          u"crowns a year from Tovenia for the lost electricity. A bakery opened "
                          u"on Harbour Street."),
                 reportOf(u"Both armies will pull back three kilometers from the Brask pumping "
                          u"station. To make up for lost "
                          u"electricity, Kelmarra demands from Tovenia 60 million crowns annually. "
                          u"Librarians found a map."));
    expectWellFormed(comparison);
    EXPECT_EQ(kindOf(comparison, Side::Left, 0), SentenceKind::Shared);
    EXPECT_EQ(kindOf(comparison, Side::Left, 1), SentenceKind::Reworded);
    EXPECT_EQ(kindOf(comparison, Side::Left, 2), SentenceKind::Unique);
    EXPECT_EQ(kindOf(comparison, Side::Right, 2), SentenceKind::Unique);
    EXPECT_TRUE(comparison.findings.empty());
}

TEST(Compare, GivenASentenceAtAnotherPlace_ThenItHasMoved) {
    const std::u16string a = u"Rice futures in Savreny fell 6.2 percent on Tuesday. ";
    const std::u16string b =
        u"Both armies will pull back from the Brask pumping station near the border. ";
    const std::u16string c =
        u"Engineers from both countries will read the river gauges every single morning. ";
    const Comparison comparison = compared(reportOf(a + b + c), reportOf(b + c + a));
    ASSERT_EQ(comparison.links.size(), 3U);
    EXPECT_TRUE(comparison.links[0].moved);
    EXPECT_FALSE(comparison.links[1].moved || comparison.links[2].moved);
}

TEST(Compare, GivenALink_ThenItsExtentGoesFromItsFirstToItsLastSentence) {
    const Comparison comparison = compared(
        reportOf(u"Kelmarra shut four gates of the Hadrun dam and crowds marched in Savreny."),
        reportOf(u"Kelmarra shut four gates of the Hadrun dam. Crowds marched in Savreny."));
    ASSERT_EQ(comparison.links.size(), 1U);
    EXPECT_EQ(comparison.links[0].right, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(extentOf(comparison, comparison.links[0], Side::Right),
              (TextSpan{0, comparison.right->text.size()}));
}

TEST(Compare, GivenStricterOptions_ThenThereAreNoMoreLinks) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(4);
    std::size_t previous = left->sentences.size() * right->sentences.size();
    for (const double sensitivity : {0.0, 0.05, 0.15, 0.5, 0.99}) {
        const Comparison comparison = compare(left, right, {sensitivity}).value();
        EXPECT_LE(comparison.links.size(), previous);
        previous = comparison.links.size();
    }
}

TEST(Compare, GivenWork_ThenProgressNeverFallsAndEndsAtOne) {
    std::vector<double> parts;
    ASSERT_TRUE(compare(sampleReport(1), sampleReport(3), {}, {},
                        [&](double part) { parts.push_back(part); }));
    ASSERT_FALSE(parts.empty());
    EXPECT_TRUE(std::ranges::is_sorted(parts));
    EXPECT_GE(parts.front(), 0);
    EXPECT_EQ(parts.back(), 1);
}

TEST(Compare, GivenNothingToCompare_ThenProgressStillEndsAtOne) {
    double last = 0;
    ASSERT_TRUE(compare(reportOf(u""), reportOf(u""), {}, {}, [&](double part) { last = part; }));
    EXPECT_EQ(last, 1);
}

TEST(Compare, GivenAStopBeforeItBegins_ThenItIsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const Expected<Comparison> result =
        compare(sampleReport(1), sampleReport(2), {}, stop.get_token());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error(), (Error{ErrorCode::Cancelled, "", ""}));
}

TEST(Compare, GivenAStopAtAnyStep_ThenItIsCancelled) {
    std::vector<double> steps;
    ASSERT_TRUE(compare(sampleReport(1), sampleReport(2), {}, {},
                        [&](double part) { steps.push_back(part); }));
    steps.pop_back(); // after the last one there is nothing to stop
    ASSERT_GE(steps.size(), 3U);
    for (const double step : steps) {
        std::stop_source stop;
        const auto result =
            compare(sampleReport(1), sampleReport(2), {}, stop.get_token(), [&](double part) {
                if (part >= step) stop.request_stop();
            });
        EXPECT_FALSE(result.has_value()) << "at " << step;
    }
}

TEST(Align, GivenTheDialIsTurned_ThenTheSameAnalysisGivesMoreOrFewerLinks) {
    const auto analysis = analyse(sampleReport(1), sampleReport(4));
    ASSERT_TRUE(analysis);
    const auto links = [&](double sensitivity) {
        return align(*analysis, {sensitivity})->links.size();
    };
    EXPECT_GT(links(0.05), links(0.15));
    EXPECT_GT(links(0.15), links(0.5));
}

TEST(Align, GivenAnAnalysis_ThenTheResultIsThatOfComparing) {
    const auto analysis = analyse(sampleReport(1), sampleReport(3));
    ASSERT_TRUE(analysis);
    const auto aligned = align(*analysis, {});
    ASSERT_TRUE(aligned);
    EXPECT_EQ(aligned->links, compared(sampleReport(1), sampleReport(3)).links);
    EXPECT_EQ(aligned->analysis, *analysis);
}

TEST(Compare, GivenSeveralThreads_ThenEachGetsTheSameResult) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(2);
    std::vector<Comparison> results(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(results.size());
        for (Comparison& result : results)
            threads.emplace_back([&] { result = compared(left, right); });
    }
    for (const Comparison& result : results) {
        EXPECT_EQ(result.links, results.front().links);
        EXPECT_EQ(result.passages, results.front().passages);
    }
}

TEST(ComparisonNames, GivenKindsAndOperations_ThenTheyAreThoseOfJson) {
    EXPECT_EQ(name(MatchKind::Shared), "shared");
    EXPECT_EQ(name(MatchKind::Reworded), "reworded");
    EXPECT_EQ(name(SentenceKind::Shared), "shared");
    EXPECT_EQ(name(SentenceKind::Reworded), "reworded");
    EXPECT_EQ(name(SentenceKind::Unique), "unique");
    EXPECT_EQ(name(EditOp::Equal), "equal");
    EXPECT_EQ(name(EditOp::Move), "move");
    EXPECT_EQ(name(EditOp::Replace), "replace");
    EXPECT_EQ(name(EditOp::Delete), "delete");
    EXPECT_EQ(name(EditOp::Insert), "insert");
}

} // namespace
} // namespace wireside
