// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/compare/compare.h"
#include "ui/text_bridge.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace wireside {

namespace {

// Longer than from key to key for who types fast (100 ms), so that nothing is compared between them;
// short beside what one waits for without impatience.
constexpr std::chrono::milliseconds pauseInTyping(150);
constexpr std::array bothSides{Side::Left, Side::Right};

} // namespace

Session::Session(QObject* parent)
    : QObject(parent),
      m_sides{
          OpenSide([this](auto result) { finishReading(Side::Left, std::move(result)); }),
          OpenSide([this](auto result) { finishReading(Side::Right, std::move(result)); }),
      },
      m_restoringJob([this](auto result) { finishRestoring(std::move(result)); }),
      m_comparing(
          [this](const auto& result) {
              // Only a cancel makes a comparison fail, and a cancelled one is dropped.
              if (result) finishComparing(*result);
              Q_EMIT activityChanged();
          },
          [this](double part) { Q_EMIT progressed(part); }) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &Session::compareAgain);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Session::unsavedWorkChanged);
    connect(this, &Session::modifiedChanged, this, &Session::unsavedWorkChanged);
}

std::shared_ptr<const Document> Session::report(Side side) const { return at(side).report; }

Session::Activity Session::activity() const {
    if (isReading(Side::Left) || isReading(Side::Right) || m_restoringJob.isRunning())
        return Activity::Reading;
    return m_comparing.isRunning() ? Activity::Comparing : Activity::Idle;
}

bool Session::isReading(Side side) const { return at(side).reading.isRunning(); }

bool Session::isBeingReplaced(Side side) const {
    return isReading(side) || m_restoringJob.isRunning();
}

QStringList Session::readingPaths() const {
    QStringList paths;
    if (m_restoringJob.isRunning()) paths.append(m_restoringPath);
    for (const OpenSide& side : m_sides)
        if (side.reading.isRunning() && !side.readingPath.isEmpty()) paths.append(side.readingPath);
    return paths;
}

Side Session::freeSide() const {
    const auto taken = [this](Side side) { return report(side) || isReading(side); };
    return taken(Side::Left) && !taken(Side::Right) ? Side::Right : Side::Left;
}

// What is open from now on is no longer what was written about and kept in a file.
void Session::beginAnother() {
    dropComparison(); // who is told that the file is another must not take it for this one's
    m_recovered = false;
    m_savedNotes.clear();
    m_fileIsBehind = false;
    if (!std::exchange(m_notes, {}).isEmpty()) Q_EMIT notesChanged();
    setFile({});
    Q_EMIT begunAnother();
    Q_EMIT unsavedWorkChanged();
}

void Session::setFile(const QString& file) {
    if (m_file == file) return;
    m_file = file;
    Q_EMIT fileChanged();
}

void Session::setNotes(const QString& notes) {
    if (m_notes == notes) return;
    m_notes = notes;
    Q_EMIT notesChanged();
    Q_EMIT unsavedWorkChanged();
}

bool Session::hasUnsavedRemarks() const {
    return m_recovered || m_fileIsBehind || m_notes != m_savedNotes ||
           handwork() != m_savedHandwork;
}

bool Session::hasUnsavedWork() const {
    return hasUnsavedRemarks() || isModified(Side::Left) || isModified(Side::Right);
}

void Session::markSaved(const QString& file) {
    m_recovered = false;
    m_savedNotes = m_notes;
    m_savedHandwork = handwork();
    for (const Side side : bothSides) markTextSaved(side);
    m_fileIsBehind = false;
    setFile(file);
    Q_EMIT unsavedWorkChanged();
}

void Session::setReport(Side side, Report report) {
    dropComparison(); // the one that is shown, or on its way, is of the report that goes
    forgetJudgements();
    at(side).text = report ? EditedText(report->text) : EditedText();
    at(side).interpretation = report ? interpretationOf(*report) : Interpretation();
    m_savedHandwork.on(side) = at(side).interpretation;
    at(side).report = std::move(report);
    at(side).marksMoved = false;
    Q_EMIT reportChanged(side);
    tellModified(side);
    Q_EMIT unsavedWorkChanged();
}

void Session::forgetJudgements() {
    m_undoStack.clear();
    m_savedHandwork.judgements.clear();
    if (m_options.judgements.empty()) return;
    m_options.judgements.clear();
    Q_EMIT optionsChanged();
}

void Session::dropComparison() {
    m_comparing.drop();
    m_pause.stop();
    if (!m_comparison) return;
    selectLink(std::nullopt);
    m_comparison = nullptr;
    Q_EMIT comparisonChanged();
}

bool Session::isDocumented(Side side) const {
    const auto document = report(side);
    return !document ||
           (at(side).text.isDocumented() && interpretationOf(*document) == interpretation(side));
}

bool Session::isOutdated() const {
    const bool documented = isDocumented(Side::Left) && isDocumented(Side::Right);
    const bool both = report(Side::Left) && report(Side::Right);
    // An edit that was taken back has left gaps in what the views show.
    const bool moved = at(Side::Left).marksMoved || at(Side::Right).marksMoved;
    return !documented || moved || (both && (!m_comparison || m_comparedOptions != m_options));
}

void Session::compareWhenReady() {
    if (activity() == Activity::Idle && isOutdated()) startComparing();
}

void Session::startComparing() {
    m_pause.stop();
    const auto stateOf = [this](Side side) {
        ReportState state{.report = report(side), .edited = {}};
        if (!isDocumented(side)) state.edited = EditedState{text(side), interpretation(side)};
        return state;
    };
    CompareRequest request{.left = stateOf(Side::Left),
                           .right = stateOf(Side::Right),
                           .options = m_options,
                           .analysis = m_comparison ? m_comparison->analysis : nullptr};
    m_comparing.start(
        [request = std::move(request)](const std::stop_token& stop, const Progress& progress) {
            return compareReports(request, stop, progress);
        });
}

// All of it is there before anybody is told of a part.
void Session::finishComparing(const Compared& result) {
    const auto kept = m_currentLink && result.comparison
                          ? sameLink(*m_comparison, *m_currentLink, *result.comparison)
                          : std::nullopt;
    selectLink(std::nullopt);
    std::vector<Side> edited;
    for (const Side side : bothSides) {
        const bool moved = std::exchange(at(side).marksMoved, false);
        if (at(side).report == result.on(side) && !moved) continue;
        at(side).report = result.on(side);
        at(side).text.markDocumented();
        edited.push_back(side);
    }
    m_comparison = result.comparison;
    m_comparedOptions = result.options;
    for (const Side side : edited) Q_EMIT reportEdited(side);
    if (m_comparison) Q_EMIT comparisonChanged();
    if (!kept) return;
    if (edited.empty()) return selectLink(kept);
    m_currentLink = kept;
    Q_EMIT currentLinkChanged();
}

void Session::setOptions(const CompareOptions& options) {
    if (m_options == options) return;
    m_options = options;
    Q_EMIT optionsChanged();
    compareAnew();
}

void Session::compareAnew() {
    // While a report is being read there is nothing to compare yet: it will be, as it is meant now.
    if (activity() == Activity::Reading) return;
    m_comparing.drop(); // it is of something else
    if (isOutdated()) startComparing();
    Q_EMIT activityChanged();
}

void Session::swap() {
    if (activity() == Activity::Reading) return;
    dropComparison();
    m_undoStack.clear();
    m_options.judgements = mirrored(std::move(m_options.judgements));
    m_savedHandwork = mirrored(std::move(m_savedHandwork));
    if (!m_options.judgements.empty()) Q_EMIT optionsChanged();
    std::swap(at(Side::Left).report, at(Side::Right).report);
    std::swap(at(Side::Left).text, at(Side::Right).text);
    std::swap(at(Side::Left).interpretation, at(Side::Right).interpretation);
    std::swap(at(Side::Left).marksMoved, at(Side::Right).marksMoved);
    for (const Side side : bothSides) {
        Q_EMIT reportChanged(side);
        // Who shows the report's Document has not got the latest edits yet.
        if (!at(side).text.isDocumented())
            Q_EMIT textChanged(side, changeBetween(report(side)->text, text(side)));
        tellModified(side);
    }
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::compareAgain() {
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::cancel() {
    for (OpenSide& side : m_sides) side.reading.drop();
    m_restoringJob.drop();
    m_comparing.drop();
    m_pause.stop();
    Q_EMIT activityChanged();
}

void Session::close() {
    cancel();
    beginAnother();
    forgetJudgements();
    m_savedHandwork = {};
    for (const Side side : bothSides) {
        at(side).text = {};
        at(side).interpretation = {};
        at(side).marksMoved = false;
        if (std::exchange(at(side).report, nullptr)) Q_EMIT reportChanged(side);
        tellModified(side);
    }
}

} // namespace wireside
