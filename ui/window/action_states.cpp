// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_states.h"

#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/comparison_export.h"
#include "ui/window/find_bar.h"
#include "ui/window/finding_steps.h"
#include "ui/window/link_steps.h"

#include <utility>

namespace wireside {

void enableUsefulActions(const Actions& actions, const Session& session,
                         const ComparisonExport& output, const FindBar& find) {
    using enum ActionId;
    const auto enable = [&actions](ActionId id, bool enabled) {
        actions.at(id)->setEnabled(enabled);
    };
    const auto comparison = session.comparison();
    const auto current = session.currentLink();
    const auto activity = session.activity();
    const bool left = session.report(Side::Left) != nullptr;
    const bool right = session.report(Side::Right) != nullptr;
    const bool reading = activity == Session::Activity::Reading;
    const bool idle = activity == Session::Activity::Idle;
    const auto leads = [&](int steps) {
        return comparison &&
               linkStepped(comparison->links, session.shownKinds(), current, steps).has_value();
    };
    enable(SaveSession, (left || right) && !reading);
    enable(SaveSessionAs, (left || right) && !reading);
    enable(Export, comparison && !output.isWriting());
    enable(Print, comparison && !output.isWriting());
    enable(CopyLink, current.has_value());
    enable(CopyComparison, comparison != nullptr);
    enable(Close, left || right);
    enable(Swap, (left || right) && !reading);
    enable(CompareAgain, session.isOutdated() && idle);
    enable(Cancel, !idle || output.isWriting());
    enable(PreviousLink, leads(-1));
    enable(NextLink, leads(1));
    for (const auto& [id, steps] : {std::pair(PreviousFinding, -1), std::pair(NextFinding, 1)})
        enable(id, comparison && findingStepped(*comparison, session.shownKinds(),
                                                {current, session.currentFinding()}, steps));
    const bool editing = actions.at(EditTexts)->isChecked();
    enable(SaveLeft, left);
    enable(SaveRight, right);
    enable(EditTexts, left || right);
    enable(StopEditing, editing && (left || right) && !find.isOpen());
    enable(ClearLink, current.has_value() && !editing && !find.isOpen());
    enable(Find, left || right);
    enable(FindNext, (left || right) && find.hasText());
    enable(FindPrevious, (left || right) && find.hasText());
    enable(CloseFind, find.isOpen());
    enable(ScrollTogether, left && right);
    enable(ShowDetails, left && right);
}

} // namespace wireside
