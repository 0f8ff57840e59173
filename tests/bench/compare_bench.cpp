// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to compare two reports of so many words each.
//
// The tables of this program say it beside ICU's time; this is for a profiler.
#include "core/compare/compare.h"

#include "tests/bench/pseudo_reports.h"

#include <memory>
#include <utility>

#include <benchmark/benchmark.h>

namespace wireside {
namespace {

using Report = std::shared_ptr<const Document>;

Report reportOf(std::u16string text) {
    return std::make_shared<const Document>(makeDocument(std::move(text), {}));
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
    while (state.KeepRunning())
        benchmark::DoNotOptimize(compare(reportOf(pair.original), reportOf(pair.copy)));
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
