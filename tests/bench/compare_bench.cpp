// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to compare two reports of so many words each.
//
// "icu" is the time of ICU's word and sentence boundaries of both texts in milliseconds, "ratio" how
// many times as long all of the work takes, both as time of the processor. From 100,000 to 200,000
// words the time should little more than double.
#include "core/compare/compare.h"

#include "tests/bench/icu_boundaries.h"
#include "tests/bench/pseudo_reports.h"

#include <ctime>
#include <memory>
#include <utility>

#include <benchmark/benchmark.h>

namespace wireside {
namespace {

using Report = std::shared_ptr<const Document>;

Report reportOf(std::u16string text) {
    return std::make_shared<const Document>(makeDocument(std::move(text), {}));
}

// The processor's time since a moment, in milliseconds.
double millisecondsSince(std::clock_t begin) {
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double icuTime(const ReportPair& pair) {
    constexpr double longEnough = 200; // milliseconds; the clock is coarse
    const std::clock_t begin = std::clock();
    double runs = 0;
    for (; millisecondsSince(begin) < longEnough; ++runs)
        benchmark::DoNotOptimize(countBoundaries(pair.original) + countBoundaries(pair.copy));
    return millisecondsSince(begin) / runs;
}

void compareDocuments(benchmark::State& state) {
    const ReportPair pair = pseudoReports(static_cast<std::size_t>(state.range(0)));
    const Report left = reportOf(pair.original);
    const Report right = reportOf(pair.copy);
    std::size_t links = 0;
    while (state.KeepRunning()) links = compare(left, right)->links.size();
    state.counters["links"] = static_cast<double>(links);
    state.counters["sentences"] = static_cast<double>(left->sentences.size());
}

void textsToComparison(benchmark::State& state) {
    const ReportPair pair = pseudoReports(static_cast<std::size_t>(state.range(0)));
    const double icu = icuTime(pair);
    const std::clock_t begin = std::clock();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(compare(reportOf(pair.original), reportOf(pair.copy)));
    state.counters["icu"] = icu;
    state.counters["ratio"] =
        millisecondsSince(begin) / static_cast<double>(state.iterations()) / icu;
}

constexpr std::int64_t page = 1'000;
constexpr std::int64_t chapter = 10'000;
constexpr std::int64_t book = 100'000;

BENCHMARK(compareDocuments)
    ->ArgName("words")
    ->Arg(page)
    ->Arg(chapter)
    ->Arg(book)
    ->Arg(2 * book)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(textsToComparison)
    ->ArgName("words")
    ->Arg(page)
    ->Arg(chapter)
    ->Arg(book)
    ->Arg(2 * book)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace wireside
