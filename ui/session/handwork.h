// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that a person has said about two open reports, besides editing their texts.
//
//     Handwork handwork = session.handwork();
//     handwork.on(Side::Left).language = "de";
//     session.undoStack().push(new HandworkStep(session, handwork, tr("Set Language")));
//
// Values only; linear in what was said.
#pragma once

#include "core/compare/judgement.h"
#include "core/text/text_shift.h"
#include "ui/session/interpretation.h"

#include <vector>

namespace wireside {

struct Handwork {
    std::vector<Judgement> judgements = {};
    Interpretation left = {};
    Interpretation right = {};

    [[nodiscard]] Interpretation& on(Side side) { return side == Side::Left ? left : right; }
    [[nodiscard]] const Interpretation& on(Side side) const {
        return side == Side::Left ? left : right;
    }
    bool operator==(const Handwork&) const = default;
};

// After a change of one side's text. What was said of text that has gone as a whole goes, too.
[[nodiscard]] Handwork shifted(Handwork handwork, Side side, const TextShift& change);

// With the sides exchanged.
[[nodiscard]] Handwork mirrored(Handwork handwork);

} // namespace wireside
