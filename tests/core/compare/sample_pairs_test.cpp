// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every comparison, on all pairs of the sample reports.
#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <string>
#include <tuple>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SamplePair : public testing::TestWithParam<std::tuple<int, int>> {
protected:
    const Report left = sampleReport(std::get<0>(GetParam()));
    const Report right = sampleReport(std::get<1>(GetParam()));
};

TEST_P(SamplePair, IsWellFormed) { expectWellFormed(compared(left, right)); }

TEST_P(SamplePair, IsMirroredWhenItsSidesAreSwapped) {
    expectMirrored(compared(left, right), compared(right, left));
}

TEST_P(SamplePair, IsTheSameEveryTime) {
    const Comparison once = compared(left, right);
    const Comparison again = compared(left, right);
    EXPECT_EQ(once.links, again.links);
    EXPECT_EQ(once.passages, again.passages);
}

std::string nameOf(const testing::TestParamInfo<std::tuple<int, int>>& info) {
    return std::to_string(std::get<0>(info.param)) + "And" +
           std::to_string(std::get<1>(info.param));
}

INSTANTIATE_TEST_SUITE_P(Samples, SamplePair,
                         testing::Combine(testing::ValuesIn(sampleNumbers),
                                          testing::ValuesIn(sampleNumbers)),
                         nameOf);

class OneSample : public testing::TestWithParam<int> {};

TEST_P(OneSample, IsAllSharedWithItself) {
    const Report report = sampleReport(GetParam());
    const Comparison comparison = compared(report, report);
    expectSameAsItself(comparison);
    EXPECT_EQ(comparison.links.size(), report->sentences.size());
    EXPECT_EQ(comparison.passages.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Samples, OneSample, testing::ValuesIn(sampleNumbers),
                         testing::PrintToStringParamName());

} // namespace
} // namespace wireside
