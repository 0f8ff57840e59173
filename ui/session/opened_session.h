// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the session in the window and the one in a file.
//
//     const Expected<OpenedSession> opened = openSession(QStringLiteral("visit.wireside"));
//     opened->left->sentences.size()     // its texts are split into sentences
//     savedFrom(session)                 // what there is to write
//
// Both are linear in the texts. openSession() may be called on any thread.
#pragma once

#include "core/error.h"
#include "core/exchange/saved_session.h"
#include "core/text/document.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace wireside {

class Session;

struct OpenedSession {
    SavedSession saved;
    std::shared_ptr<const Document> left; // null where there is no report
    std::shared_ptr<const Document> right;
};

[[nodiscard]] Expected<OpenedSession> openSession(const QString& path,
                                                  const std::stop_token& stop = {});

// All but the view. The files of the reports are named by their whole path: the session may be
// opened from elsewhere.
[[nodiscard]] SavedSession savedFrom(const Session& session);

} // namespace wireside
