// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to make a document, beside ICU alone on the same text.
#include "core/text/document.h"
#include "tests/bench/icu_boundaries.h"
#include "tests/bench/pseudo_reports.h"

#include <benchmark/benchmark.h>

namespace wireside {
namespace {

void icuBoundaries(benchmark::State& state) {
    const std::u16string text = pseudoReports(static_cast<std::size_t>(state.range(0))).original;
    while (state.KeepRunning()) benchmark::DoNotOptimize(countBoundaries(text));
}

void makeDocument(benchmark::State& state) {
    const std::u16string text = pseudoReports(static_cast<std::size_t>(state.range(0))).original;
    while (state.KeepRunning()) benchmark::DoNotOptimize(wireside::makeDocument(text, {}));
}

constexpr std::int64_t page = 1'000;
constexpr std::int64_t chapter = 10'000;
constexpr std::int64_t book = 100'000;

BENCHMARK(icuBoundaries)
    ->ArgName("words")
    ->Arg(page)
    ->Arg(chapter)
    ->Arg(book)
    ->Arg(2 * book)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(makeDocument)
    ->ArgName("words")
    ->Arg(page)
    ->Arg(chapter)
    ->Arg(book)
    ->Arg(2 * book)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace wireside
