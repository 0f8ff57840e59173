// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stretch that is reused, and what stands around it in either report.
//
//     compared(reportOf(own + copied), reportOf(copied + others))
#pragma once

#include <string>
#include <vector>

namespace wireside {

using Sentences = std::vector<std::u16string>;

inline const Sentences copied{
    u"Kelmarra shut four of the six gates at the Hadrun dam in February.",
    u"Crowds in Savreny marched against the ministry for eleven nights, banging saucepans.",
    u"General Stenn warned that his border guards would turn the wheel themselves.",
    u"Rice futures lost a tenth of their value within a single week of the first quarrel."};
inline const Sentences own{u"A bakery opened on Harbour Street with a queue around the block.",
                           u"Its owner, a former sailor, sells bread shaped like anchors.",
                           u"The mayor bought two loaves and ate them on the steps of the museum."};
inline const Sentences others{u"Librarians found a medieval map behind a radiator.",
                              u"It shows an island that no ship has ever reported.",
                              u"Scholars from three universities are quarrelling over the ink."};

inline Sentences operator+(Sentences first, const Sentences& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace wireside
