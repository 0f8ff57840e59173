// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kinds of sentences and links the window shows; the others stand there as plain text.
//
//     ShownKinds shown{.unique = false};
//     shown.has(SentenceKind::Unique)     // false
//     shown.has(MatchKind::Shared)        // true
#pragma once

#include "core/compare/comparison.h"

namespace wireside {

struct ShownKinds {
    bool shared = true;
    bool reworded = true;
    bool unique = true;

    [[nodiscard]] bool has(SentenceKind kind) const {
        switch (kind) {
        case SentenceKind::Shared: return shared;
        case SentenceKind::Reworded: return reworded;
        case SentenceKind::Unique: break;
        }
        return unique;
    }
    [[nodiscard]] bool has(MatchKind kind) const {
        return kind == MatchKind::Shared ? shared : reworded;
    }
    bool operator==(const ShownKinds&) const = default;
};

} // namespace wireside
