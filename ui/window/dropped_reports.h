// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a drop or the clipboard brings: files, or text, or something that can't be opened.
//
//     const DroppedReports dropped = droppedReports(*event->mimeData());
//     // two files: {.paths = {"/news/wire.txt", "/news/rewrite.txt"}}
//     // a link from a browser: {.problem = DropProblem::NotOnThisComputer}
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

class QMimeData;

namespace wireside {

enum class DropProblem : std::uint8_t {
    NothingInIt,       // neither a file nor text
    NotOnThisComputer, // a web address
};

struct DroppedReports {
    QStringList paths = {}; // of files (or folders: opening them says what is wrong)
    QString text = {};      // when there are no files
    QString html = {};      // the same with its structure, as browsers and mail give it
    std::optional<DropProblem> problem = {};

    bool operator==(const DroppedReports&) const = default;
};

[[nodiscard]] DroppedReports droppedReports(const QMimeData& data);

// Whether it is worth letting go of it here: also when a message would be all that comes of it.
[[nodiscard]] bool offersReports(const QMimeData& data);

// In the user's language, with what to do.
[[nodiscard]] QString problemText(DropProblem problem);

} // namespace wireside
