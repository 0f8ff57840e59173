// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without arguments prints tables; with those of Google Benchmark, its parts one by one.
#include "tests/bench/tables.h"

#include <benchmark/benchmark.h>

int main(int argc, char** argv) {
    if (argc < 2) {
        wireside::printReportTable();
        wireside::printExtremeTable();
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
