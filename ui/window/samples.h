// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample reports that ship inside the program.
//
//     const SamplePair pair = samplePair();
//     session.openText(Side::Left, pair.left.text, pair.left.title);
#pragma once

#include <QString>

namespace wireside {

struct SampleReport {
    QString title;
    QString text;
};

struct SamplePair {
    SampleReport left;
    SampleReport right;
};

// A syndicated copy and a rewrite of it, of an invented event.
[[nodiscard]] SamplePair samplePair();

} // namespace wireside
