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
//
// The text of a report can be edited. It changes at once, by commands on the undo stack, and textChanged()
// tells how; its Document and the comparison follow when the user pauses:
//
//     session.edit(Side::Left, {6, 10}, u"ran");
//     // at once: textChanged(Left, {6, "came", "ran"}); soon: reportEdited(Left), comparisonChanged()
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/compare/judgement.h"
#include "core/error.h"
#include "ui/session/comparing.h"
#include "ui/session/edited_text.h"
#include "ui/session/handwork.h"
#include "ui/session/latest_job.h"
#include "ui/session/opened_session.h"
#include "ui/session/shown_kinds.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace wireside {

class Session final : public QObject {
    Q_OBJECT

public:
    enum class Activity : std::uint8_t { Idle, Reading, Comparing };

    explicit Session(QObject* parent = nullptr);

    // Null while the side is empty. Of an edited text, until its comparison is there, the former state.
    [[nodiscard]] std::shared_ptr<const Document> report(Side side) const;
    // Null while there is nothing to compare, while a report's first one is being computed, and after
    // that was cancelled.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
    [[nodiscard]] std::optional<std::size_t> currentLink() const { return m_currentLink; }
    // One of the current link.
    [[nodiscard]] std::optional<std::size_t> currentFinding() const { return m_currentFinding; }

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] bool isReading(Side side) const;
    // Whether another report is on its way to that side, or the same from its file: what is done to this one meanwhile
    // would be lost.
    [[nodiscard]] bool isBeingReplaced(Side side) const;
    // Of the files being read, as the user named them, with the left one first.
    [[nodiscard]] QStringList readingPaths() const;
    // Where a report that is meant for neither side goes: the empty one, else the left.
    [[nodiscard]] Side freeSide() const;

    void open(Side side, const QString& path);
    void open(const QString& leftPath, const QString& rightPath);
    // Text without a file: pasted, dropped or a sample. `title` may be empty: the headline is taken.
    void openText(Side side, const QString& text, const QString& title = {});
    // The same for what came as HTML, too: headings and paragraphs are as they are there.
    void openSelection(Side side, const QString& html, const QString& text);

    // Reads the report of that side again from its file. It stays a part of the same session: notes stay, and what
    // was said by hand of text that is still there. Edits go.
    void reload(Side side);

    // Opens what is kept in a session file: both reports at once, the options and what was chosen. What
    // is open stays until that has been read; then restored() tells what else the file holds. What is
    // recovered belongs to no file and counts as unsaved.
    enum class Restoring : std::uint8_t { File, RecoveredWork };
    void restore(const QString& path, Restoring restoring = Restoring::File);

    // The session file that the open reports belong to; empty: none.
    [[nodiscard]] QString file() const { return m_file; }
    // What a person wrote about the comparison. Goes when other reports come.
    [[nodiscard]] QString notes() const { return m_notes; }
    void setNotes(const QString& notes);
    // Whether there are notes or handwork that no session file has; or these, or edits of a text.
    [[nodiscard]] bool hasUnsavedRemarks() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    // All that is open is in this session file now, the edited texts, too.
    void markSaved(const QString& file);
    // The open reports belong to this file, which does not have all of them yet.
    void setFile(const QString& file);

    // Exchanges the sides and compares again. Waits for nobody: while a report is being read there
    // is nothing to exchange yet, and it does nothing.
    void swap();
    // Compares the open reports again, for instance after a cancel.
    void compareAgain();
    // Whether the comparison is missing, or of former texts or options.
    [[nodiscard]] bool isOutdated() const;
    // Stops reading and comparing; the reports that are open stay.
    void cancel();
    // Empties both sides.
    void close();

    // `link` is an index into the comparison's links; none clears the selection.
    void selectLink(std::optional<std::size_t> link);
    // `finding` is an index into the comparison's findings; its link becomes the current one. None leaves
    // the link as it is. Selecting another link leaves the finding.
    void selectFinding(std::optional<std::size_t> finding);

    // A link of a kind that is no longer shown is not selected any more.
    void setShownKinds(const ShownKinds& shown);
    [[nodiscard]] const ShownKinds& shownKinds() const { return m_shownKinds; }

    // Compares again; the former comparison stays until the new one is there.
    void setOptions(const CompareOptions& options);
    [[nodiscard]] const CompareOptions& options() const { return m_options; }
    // Those of comparison(), which may be the former ones.
    [[nodiscard]] const CompareOptions& comparedOptions() const { return m_comparedOptions; }

    // What the user has said of sentences of the open reports: a part of options(). Opening another
    // report and closing empty them; exchanging the sides exchanges theirs.
    [[nodiscard]] const std::vector<Judgement>& judgements() const { return m_options.judgements; }
    // What the user does, and can be undone. setOptions() is for what restores a state.
    void judge(std::vector<Judgement> judgements, const QString& text);

    // How the text of a side's report is taken now; its Document follows soon. Said by hand, and undone
    // like an edit. The side has a report.
    [[nodiscard]] const Interpretation& interpretation(Side side) const {
        return at(side).interpretation;
    }
    void interpret(Side side, Interpretation interpretation, const QString& text);

    // All that was said by hand. Setting it is for what restores a state.
    [[nodiscard]] Handwork handwork() const;
    void setHandwork(const Handwork& handwork);

    // The report's text now, with all edits.
    [[nodiscard]] const std::u16string& text(Side side) const { return at(side).text.text(); }
    // Puts what was typed in the place of a span of that text. Line ends become those of the report. The
    // side has a report.
    void edit(Side side, TextSpan span, std::u16string_view typed);
    // Whether the text has edits that are not in a file.
    [[nodiscard]] bool isModified(Side side) const { return at(side).text.isModified(); }
    // In a file of its own: a session's file still has the former text.
    void markTextSaved(Side side);

    // What the user did to the open reports by hand, in one order for both sides. Opening another
    // report, exchanging the sides and closing empty it.
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    void reportChanged(wireside::Side side);
    // An edit was done, undone or redone. What holds offsets in the text moves them now.
    void textChanged(wireside::Side side, const wireside::TextChange& change);
    // The report is the same, its Document is one of the edited text, or of how it is taken now. The comparison, if there is one, is
    // of that already; comparisonChanged() follows.
    void reportEdited(wireside::Side side);
    void modifiedChanged(wireside::Side side);
    void comparisonChanged(); // also when it has become null
    void currentLinkChanged();
    // The user has chosen the current link, which is to come into view; not told of a link that stays
    // current in the comparison of an edited text.
    void linkChosen();
    void currentFindingChanged();
    // The user has chosen the current finding, which is to come into view: linkChosen() does not follow.
    void findingChosen();
    void shownKindsChanged();
    void optionsChanged();
    void activityChanged();
    void progressed(double part); // 0 to 1, of the comparison
    void failed(const wireside::Error& error);
    void restored(const wireside::SavedSession& saved);
    void fileChanged();
    void notesChanged();
    void unsavedWorkChanged(); // there is other work than before, or it was saved
    // Other reports come, or none are left: what was open is no longer, and nor is its file.
    void begunAnother();

private:
    using Report = std::shared_ptr<const Document>;

    struct OpenSide {
        explicit OpenSide(std::function<void(Expected<Report>)> finished)
            : reading(std::move(finished)) {}

        Report report;
        EditedText text; // the report's, as it is now
        Interpretation interpretation;
        bool toldModified = false;
        QString readingPath;
        bool reloading = false;  // what is being read is the report that is open
        bool marksMoved = false; // by edits, since the views were told of a Document
        LatestJob<Report> reading;
    };

    [[nodiscard]] OpenSide& at(Side side) { return m_sides.at(static_cast<std::size_t>(side)); }
    [[nodiscard]] const OpenSide& at(Side side) const {
        return m_sides.at(static_cast<std::size_t>(side));
    }
    void startReading(Side side, const QString& path, LatestJob<Report>::Work work);
    void finishReading(Side side, Expected<Report> result);
    void setReport(Side side, Report report);
    void setReloaded(Side side, Report report);
    void finishRestoring(Expected<OpenedSession> result);
    void beginAnother();
    void forgetJudgements();
    void forgetFinding();
    [[nodiscard]] bool isDocumented(Side side) const;
    void compareAnew();
    void dropComparison();
    void compareWhenReady();
    void startComparing();
    void finishComparing(const Compared& result);
    void followEdit(Side side, const TextChange& change, const Handwork& after);
    void tellModified(Side side);

    std::array<OpenSide, 2> m_sides;
    QString m_file;
    QString m_notes;
    QString m_savedNotes; // in the session's file, as the next ones
    Handwork m_savedHandwork;
    bool m_recovered = false;    // what is open is in no file, as after a crash
    bool m_fileIsBehind = false; // m_file lacks edits that are saved in a text file
    QString m_restoringPath;
    Restoring m_restoring = Restoring::File;
    LatestJob<OpenedSession> m_restoringJob;
    std::shared_ptr<const Comparison> m_comparison;
    CompareOptions m_comparedOptions; // of m_comparison
    std::optional<std::size_t> m_currentLink;
    std::optional<std::size_t> m_currentFinding;
    ShownKinds m_shownKinds;
    CompareOptions m_options;
    QUndoStack m_undoStack;
    QTimer m_pause; // between an edit and its comparison
    LatestJob<Compared> m_comparing;
};

} // namespace wireside
