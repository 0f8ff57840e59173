// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/handwork.h"

#include "core/text/known_roles.h"

#include <utility>

namespace wireside {

Handwork shifted(Handwork handwork, Side side, const TextShift& change) {
    handwork.judgements = shifted(std::move(handwork.judgements), side, change);
    handwork.on(side).roles = shifted(handwork.on(side).roles, change);
    return handwork;
}

Handwork mirrored(Handwork handwork) {
    handwork.judgements = mirrored(std::move(handwork.judgements));
    std::swap(handwork.left, handwork.right);
    return handwork;
}

} // namespace wireside
