// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opened_session.h"

#include "core/exchange/session_file.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QFileInfo>

#include <optional>

namespace wireside {

namespace {

// Whatever could be open is opened again, an edited text without a word too.
// Null where there is no report, and once it is to stop.
std::shared_ptr<const Document> documentOf(const std::optional<SavedReport>& report,
                                           const std::stop_token& stop) {
    if (!report) return nullptr;
    auto document = makeDocument(report->text, report->origin, report->roles, stop);
    return document ? std::make_shared<const Document>(*std::move(document)) : nullptr;
}

std::optional<SavedReport> savedReport(const Session& session, Side side) {
    const auto report = session.report(side);
    if (!report) return std::nullopt;
    const Interpretation& interpretation = session.interpretation(side);
    SavedReport saved{report->origin, session.text(side), interpretation.roles};
    saved.origin.languageByHand = !interpretation.language.empty();
    if (saved.origin.languageByHand) saved.origin.language = interpretation.language;
    if (!saved.origin.path.empty())
        saved.origin.path =
            QFileInfo(toQString(saved.origin.path)).absoluteFilePath().toStdString();
    return saved;
}

} // namespace

Expected<OpenedSession> openSession(const QString& path, const std::stop_token& stop) {
    auto saved = readSession(toPath(path), stop);
    if (!saved) return tl::unexpected(std::move(saved.error()));
    OpenedSession opened{*std::move(saved), nullptr, nullptr};
    opened.left = documentOf(opened.saved.left, stop);
    opened.right = documentOf(opened.saved.right, stop);
    if (stop.stop_requested())
        return tl::unexpected(Error{ErrorCode::Cancelled, path.toStdString(), {}});
    return opened;
}

SavedSession savedFrom(const Session& session) {
    const ShownKinds& shown = session.shownKinds();
    return {.left = savedReport(session, Side::Left),
            .right = savedReport(session, Side::Right),
            .options = session.options(),
            .shown = {.shared = shown.shared, .reworded = shown.reworded, .unique = shown.unique},
            .view = {},
            .notes = toU16(session.notes())};
}

} // namespace wireside
