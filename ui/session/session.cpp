// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/compare/compare.h"
#include "core/reading/read_report.h"
#include "ui/text_bridge.h"

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

Expected<std::shared_ptr<const Document>> shareable(Expected<Document> report) {
    return std::move(report).map(
        [](Document&& document) { return std::make_shared<const Document>(std::move(document)); });
}

Expected<std::shared_ptr<const Comparison>> shareable(Expected<Comparison> comparison) {
    return std::move(comparison).map([](Comparison&& value) {
        return std::make_shared<const Comparison>(std::move(value));
    });
}

// Where a link of one comparison is in another one of the same reports.
std::optional<std::size_t> sameLink(const Comparison& before, std::size_t link,
                                    const Comparison& after) {
    if (before.left != after.left || before.right != after.right) return std::nullopt;
    const Link& sought = before.links[link];
    const auto found = std::ranges::find_if(after.links, [&sought](const Link& candidate) {
        return candidate.left == sought.left && candidate.right == sought.right;
    });
    if (found == after.links.end()) return std::nullopt;
    return static_cast<std::size_t>(found - after.links.begin());
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent),
      m_sides{
          OpenSide([this](auto result) { finishReading(Side::Left, std::move(result)); }),
          OpenSide([this](auto result) { finishReading(Side::Right, std::move(result)); }),
      },
      m_comparing(
          [this](auto result) {
              // Only a cancel makes a comparison fail, and a cancelled one is dropped.
              if (result) setComparison(std::move(*result));
              Q_EMIT activityChanged();
          },
          [this](double part) { Q_EMIT progressed(part); }) {}

std::shared_ptr<const Document> Session::report(Side side) const { return at(side).report; }

Session::Activity Session::activity() const {
    if (isReading(Side::Left) || isReading(Side::Right)) return Activity::Reading;
    return m_comparing.isRunning() ? Activity::Comparing : Activity::Idle;
}

bool Session::isReading(Side side) const { return at(side).reading.isRunning(); }

QStringList Session::readingPaths() const {
    QStringList paths;
    for (const OpenSide& side : m_sides)
        if (side.reading.isRunning() && !side.readingPath.isEmpty()) paths.append(side.readingPath);
    return paths;
}

Side Session::freeSide() const {
    const auto taken = [this](Side side) { return report(side) || isReading(side); };
    return taken(Side::Left) && !taken(Side::Right) ? Side::Right : Side::Left;
}

void Session::open(Side side, const QString& path) {
    startReading(side, path, [path](const std::stop_token& stop, const Progress&) {
        return shareable(readReport(toPath(path), {}, stop));
    });
}

void Session::open(const QString& leftPath, const QString& rightPath) {
    open(Side::Left, leftPath);
    open(Side::Right, rightPath);
}

void Session::openText(Side side, const QString& text, const QString& title) {
    startReading(side, {}, [text, title](const std::stop_token&, const Progress&) {
        Origin origin;
        origin.title = toU16(title);
        return shareable(readText(toU16(text), std::move(origin)));
    });
}

void Session::startReading(Side side, const QString& path, LatestJob<Report>::Work work) {
    at(side).readingPath = path;
    at(side).reading.start(std::move(work));
    Q_EMIT activityChanged();
}

void Session::finishReading(Side side, Expected<Report> result) {
    if (result)
        setReport(side, std::move(*result));
    else
        Q_EMIT failed(result.error());
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::setReport(Side side, Report report) {
    // The comparison that is shown, or on its way, is of the report that goes.
    m_comparing.drop();
    setComparison(nullptr);
    m_undoStack.clear();
    at(side).report = std::move(report);
    Q_EMIT reportChanged(side);
}

void Session::setComparison(std::shared_ptr<const Comparison> comparison) {
    if (m_comparison == comparison) return;
    const auto kept = m_currentLink && comparison
                          ? sameLink(*m_comparison, *m_currentLink, *comparison)
                          : std::nullopt;
    selectLink(std::nullopt);
    m_comparison = std::move(comparison);
    Q_EMIT comparisonChanged();
    if (kept) selectLink(kept);
}

void Session::compareWhenReady() {
    if (activity() == Activity::Idle && !m_comparison) startComparing();
}

void Session::startComparing() {
    const auto left = report(Side::Left);
    const auto right = report(Side::Right);
    if (!left || !right) return;
    // The dial turns what is known of the texts into other links; they are not analysed again.
    const auto analysis = m_comparison ? m_comparison->analysis : nullptr;
    m_comparing.start([left, right, analysis, options = m_options](const std::stop_token& stop,
                                                                   const Progress& progress) {
        return shareable(analysis ? align(analysis, options, stop, progress)
                                  : compare(left, right, options, stop, progress));
    });
}

void Session::setOptions(const CompareOptions& options) {
    if (m_options == options) return;
    m_options = options;
    // While a report is being read there is nothing to compare yet: it will be, with these options.
    if (activity() == Activity::Reading) return;
    startComparing();
    Q_EMIT activityChanged();
}

void Session::swap() {
    if (activity() == Activity::Reading) return;
    m_comparing.drop();
    setComparison(nullptr);
    m_undoStack.clear();
    std::swap(at(Side::Left).report, at(Side::Right).report);
    Q_EMIT reportChanged(Side::Left);
    Q_EMIT reportChanged(Side::Right);
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::compareAgain() {
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::cancel() {
    for (OpenSide& side : m_sides) side.reading.drop();
    m_comparing.drop();
    Q_EMIT activityChanged();
}

void Session::close() {
    cancel();
    setComparison(nullptr);
    m_undoStack.clear();
    for (const Side side : {Side::Left, Side::Right})
        if (std::exchange(at(side).report, nullptr)) Q_EMIT reportChanged(side);
}

void Session::selectLink(std::optional<std::size_t> link) {
    Q_ASSERT(!link || (m_comparison && *link < m_comparison->links.size()));
    if (m_currentLink == link) return;
    m_currentLink = link;
    Q_EMIT currentLinkChanged();
}

void Session::setShownKinds(const ShownKinds& shown) {
    if (m_shownKinds == shown) return;
    m_shownKinds = shown;
    if (m_currentLink && !shown.has(m_comparison->links[*m_currentLink].kind))
        selectLink(std::nullopt);
    Q_EMIT shownKindsChanged();
}

} // namespace wireside
