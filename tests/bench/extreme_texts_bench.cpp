// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that make a careless algorithm quadratic: doubling their length should double the time.
#include "core/compare/compare.h"
#include "tests/bench/pseudo_reports.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <benchmark/benchmark.h>

namespace wireside {
namespace {

constexpr std::size_t kilobyte = 1024;

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string out;
    while (out.size() < units) out += text;
    return out;
}

// Texts in, comparison out.
void run(benchmark::State& state, const std::u16string& left, const std::u16string& right) {
    while (state.KeepRunning()) {
        auto a = std::make_shared<const Document>(makeDocument(left, {}));
        auto b = std::make_shared<const Document>(makeDocument(right, {}));
        benchmark::DoNotOptimize(compare(std::move(a), std::move(b)));
    }
}

void identicalSentences(benchmark::State& state) {
    constexpr std::u16string_view sentence = u"The river rose again overnight. ";
    const auto times = static_cast<std::size_t>(state.range(0));
    run(state, repeated(sentence, times * sentence.size()),
        repeated(sentence, times * sentence.size()));
}

// All of a report in one sentence: no stop and no line end in it.
std::u16string withoutStops(std::u16string text, std::size_t units) {
    for (char16_t& unit : text)
        if (unit == u'.' || unit == u'\n') unit = u' ';
    return text.substr(0, units);
}

void endlessSentence(benchmark::State& state) {
    const auto units = static_cast<std::size_t>(state.range(0)) * kilobyte;
    const ReportPair pair = pseudoReports(units / 4);
    run(state, withoutStops(pair.original, units), withoutStops(pair.copy, units));
}

void endlessSentenceOfTwoWords(benchmark::State& state) {
    const auto units = static_cast<std::size_t>(state.range(0)) * kilobyte;
    run(state, repeated(u"river dam river river dam ", units),
        repeated(u"dam river dam dam dam river ", units));
}

// Each stop could end the sentence, and none does.
void endlessTimes(benchmark::State& state) {
    const std::u16string text = repeated(u"Ferries leave the quay at 5 p.m. Monday and ",
                                         static_cast<std::size_t>(state.range(0)) * kilobyte);
    run(state, text, text);
}

void oneWordALine(benchmark::State& state) {
    const std::u16string text =
        repeated(u"river\nrose\nagain\n", static_cast<std::size_t>(state.range(0)) * kilobyte);
    run(state, text, text);
}

constexpr std::int64_t sentences = 10'000;

BENCHMARK(identicalSentences)
    ->ArgName("times")
    ->Arg(300)
    ->Arg(sentences)
    ->Arg(2 * sentences)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(endlessSentence)
    ->ArgName("kB")
    ->Arg(64)
    ->Arg(128)
    ->Arg(512)
    ->Arg(1024)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(endlessSentenceOfTwoWords)
    ->ArgName("kB")
    ->Arg(32)
    ->Arg(64)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(endlessTimes)->ArgName("kB")->Arg(64)->Arg(128)->Unit(benchmark::kMillisecond);
BENCHMARK(oneWordALine)->ArgName("kB")->Arg(64)->Arg(128)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace wireside
