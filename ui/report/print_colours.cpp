// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_colours.h"

namespace wireside {

PrintColours printColours(Ink ink) {
    if (ink == Ink::Black)
        return {.text = Qt::black,
                .softText = 0x4a4a4a,
                .line = 0xb0b0b0,
                .sharedTint = 0xe9e9e9,
                .sharedEdge = Qt::black,
                .rewordedTint = 0xf7f7f7,
                .rewordedEdge = Qt::black,
                .uniqueRule = 0x6a6a6a,
                .finding = Qt::black};
    return {.text = 0x22252a,
            .softText = 0x5c6169,
            .line = 0xc9c6bf,
            .sharedTint = 0xe4eff9,
            .sharedEdge = 0x2f6fae,
            .rewordedTint = 0xfdf1d9,
            .rewordedEdge = 0xb7791f,
            .uniqueRule = 0x8a5a83,
            .finding = 0xc0392b};
}

} // namespace wireside
