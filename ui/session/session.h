// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is open: two reports, their comparison and the link that the user looks at. Views read it
// and are told when it changes; nothing else flows back to it but what the user asks for.
//
//     Session session;
//     connect(&session, &Session::comparisonChanged, pane, [&] { pane->show(session.comparison()); });
//     session.open(QStringLiteral("wire.txt"), QStringLiteral("rewrite.txt"));
//     // soon: reportChanged(Left), reportChanged(Right), comparisonChanged()
//
// Reading and comparing happen off the GUI thread. The latest request wins; what was open stays
// open until a new report has been read. All methods return at once and belong to the GUI thread.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/session/latest_job.h"
#include "ui/session/shown_kinds.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace wireside {

class Session final : public QObject {
    Q_OBJECT

public:
    enum class Activity : std::uint8_t { Idle, Reading, Comparing };

    explicit Session(QObject* parent = nullptr);

    // Null while the side is empty.
    [[nodiscard]] std::shared_ptr<const Document> report(Side side) const;
    // Null while there is nothing to compare, while it is being computed, and after a cancel.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
    [[nodiscard]] std::optional<std::size_t> currentLink() const { return m_currentLink; }

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] bool isReading(Side side) const;
    // Of the files being read, as the user named them, with the left one first.
    [[nodiscard]] QStringList readingPaths() const;
    // Where a report that is meant for neither side goes: the empty one, else the left.
    [[nodiscard]] Side freeSide() const;

    void open(Side side, const QString& path);
    void open(const QString& leftPath, const QString& rightPath);
    // Text without a file: pasted, dropped or a sample. `title` may be empty: the headline is taken.
    void openText(Side side, const QString& text, const QString& title = {});

    // Exchanges the sides and compares again. Waits for nobody: while a report is being read there
    // is nothing to exchange yet, and it does nothing.
    void swap();
    // Compares the open reports again, for instance after a cancel.
    void compareAgain();
    // Stops reading and comparing; the reports that are open stay.
    void cancel();
    // Empties both sides.
    void close();

    // `link` is an index into the comparison's links; none clears the selection.
    void selectLink(std::optional<std::size_t> link);

    // A link of a kind that is no longer shown is not selected any more.
    void setShownKinds(const ShownKinds& shown);
    [[nodiscard]] const ShownKinds& shownKinds() const { return m_shownKinds; }

    // Compares again; the former comparison stays until the new one is there.
    void setOptions(const CompareOptions& options);
    [[nodiscard]] const CompareOptions& options() const { return m_options; }

    // What the user did to the open reports by hand, in one order for both sides. Opening another
    // report, exchanging the sides and closing empty it.
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    void reportChanged(wireside::Side side);
    void comparisonChanged(); // also when it has become null
    void currentLinkChanged();
    void shownKindsChanged();
    void activityChanged();
    void progressed(double part); // 0 to 1, of the comparison
    void failed(const wireside::Error& error);

private:
    using Report = std::shared_ptr<const Document>;

    struct OpenSide {
        explicit OpenSide(std::function<void(Expected<Report>)> finished)
            : reading(std::move(finished)) {}

        Report report;
        QString readingPath;
        LatestJob<Report> reading;
    };

    [[nodiscard]] OpenSide& at(Side side) { return m_sides.at(static_cast<std::size_t>(side)); }
    [[nodiscard]] const OpenSide& at(Side side) const {
        return m_sides.at(static_cast<std::size_t>(side));
    }
    void startReading(Side side, const QString& path, LatestJob<Report>::Work work);
    void finishReading(Side side, Expected<Report> result);
    void setReport(Side side, Report report);
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void compareWhenReady();
    void startComparing();

    std::array<OpenSide, 2> m_sides;
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<std::size_t> m_currentLink;
    ShownKinds m_shownKinds;
    CompareOptions m_options;
    QUndoStack m_undoStack;
    LatestJob<std::shared_ptr<const Comparison>> m_comparing;
};

} // namespace wireside
