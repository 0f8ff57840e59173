// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finding_steps.h"

#include "ui/details/finding_table.h"
#include "ui/report/finding_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdint>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::FindingSteps)
};

// The finding that a walk from here begins before, for a step on, or behind, for a step back.
std::int64_t beginOfWalk(const Comparison& comparison, const CurrentPlace& current, int step) {
    const auto count = static_cast<std::int64_t>(comparison.findings.size());
    if (current.finding) return static_cast<std::int64_t>(*current.finding);
    if (!current.link) return step > 0 ? -1 : count;
    const auto linkOf = [](const Finding& finding) { return finding.link.value_or(0); };
    const auto& findings = comparison.findings;
    const auto first = std::ranges::find_if(
        findings, [&](const Finding& each) { return linkOf(each) >= *current.link; });
    const auto place = static_cast<std::int64_t>(first - findings.begin());
    return step > 0 ? place - 1 : place;
}

} // namespace

std::optional<std::size_t> findingStepped(const Comparison& comparison, const ShownKinds& shown,
                                          const CurrentPlace& current, int step) {
    const auto count = static_cast<std::int64_t>(comparison.findings.size());
    for (std::int64_t at = beginOfWalk(comparison, current, step) + step; at >= 0 && at < count;
         at += step) {
        const auto finding = static_cast<std::size_t>(at);
        if (isShown(comparison, comparison.findings[finding], shown)) return finding;
    }
    return std::nullopt;
}

std::size_t countFindings(const Comparison& comparison, const ShownKinds& shown) {
    return static_cast<std::size_t>(
        std::ranges::count_if(comparison.findings, [&](const Finding& finding) {
            return isShown(comparison, finding, shown);
        }));
}

QString findingText(const Comparison& comparison, std::size_t finding) {
    const QLocale locale;
    return Texts::tr("Finding %1 of %2: %3")
        .arg(locale.toString(qulonglong(finding + 1)),
             locale.toString(qulonglong(comparison.findings.size())),
             finding_text::inOneLine(comparison, comparison.findings[finding]));
}

} // namespace wireside
