// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tables.h"

#include "core/compare/compare.h"
#include "tests/bench/extreme_texts.h"
#include "tests/bench/icu_boundaries.h"
#include "tests/bench/processor_time.h"
#include "tests/bench/pseudo_reports.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <memory>
#include <utility>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

namespace wireside {
namespace {

constexpr double enough = 250; // milliseconds for one figure, in each round
// What disturbs the machine comes and goes: figures that are compared are taken in turns.
constexpr int rounds = 3;

double comparisonTime(const ReportPair& pair) {
    return leastMilliseconds(enough, [&] {
        auto left = std::make_shared<const Document>(makeDocument(pair.original, {}));
        auto right = std::make_shared<const Document>(makeDocument(pair.copy, {}));
        benchmark::DoNotOptimize(compare(std::move(left), std::move(right)));
    });
}

double icuTime(const ReportPair& pair) {
    return leastMilliseconds(enough, [&] {
        benchmark::DoNotOptimize(countBoundaries(pair.original) + countBoundaries(pair.copy));
    });
}

double megabytesAtMost() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

void printReportTable() {
    std::puts("  2 x words       ms   ICU ms   ratio   doubling   peak MB");
    for (const std::size_t words : {1'000U, 10'000U, 100'000U, 200'000U, 1'000'000U}) {
        const ReportPair halfPair = pseudoReports(words / 2);
        const ReportPair pair = pseudoReports(words);
        double half = std::numeric_limits<double>::infinity();
        double time = half;
        double icu = half;
        for (int round = 0; round < rounds; ++round) {
            half = std::min(half, comparisonTime(halfPair));
            icu = std::min(icu, icuTime(pair));
            time = std::min(time, comparisonTime(pair));
        }
        std::printf("%11zu %8.2f %8.2f %7.2f %10.2f %9.0f\n", words, time, icu, time / icu,
                    time / half, megabytesAtMost());
        std::fflush(stdout);
    }
}

void printExtremeTable() {
    std::puts("\nextreme texts               2 x kB       ms   2 x kB       ms   doubling");
    for (const ExtremeTexts& texts : extremeTexts()) {
        const ReportPair halfPair = texts.write(texts.units);
        const ReportPair pair = texts.write(2 * texts.units);
        double half = std::numeric_limits<double>::infinity();
        double time = half;
        for (int round = 0; round < rounds; ++round) {
            half = std::min(half, comparisonTime(halfPair));
            time = std::min(time, comparisonTime(pair));
        }
        std::printf("%-27.*s %6zu %8.1f %8zu %8.1f %10.2f\n", static_cast<int>(texts.name.size()),
                    texts.name.data(), texts.units / 1024, half, 2 * texts.units / 1024, time,
                    time / half);
        std::fflush(stdout);
    }
}

} // namespace wireside
