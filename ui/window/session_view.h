// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reader looks at, to be kept with a session, and shown again when the session is opened.
//
//     SessionView looking(session, *view, window);
//     looking.current()    // {.left = 1204, .right = 988, .link = {1340, 1002}}
//
// After Session::restored() it selects the link and brings both texts to their places as soon as the
// comparison is there.
#pragma once

#include "core/exchange/saved_session.h"

#include <QObject>

#include <optional>

namespace wireside {

class ComparisonView;
class Session;

class SessionView final : public QObject {
    Q_OBJECT

public:
    SessionView(Session& session, ComparisonView& view, QObject* parent = nullptr);

    [[nodiscard]] SavedView current() const;

private:
    void show(const SavedView& saved);

    Session& m_session;
    ComparisonView& m_view;
    std::optional<SavedView> m_awaited;
};

} // namespace wireside
