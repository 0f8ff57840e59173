// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts what is opened into the list of recent comparisons: a session's file, or both reports' files
// once they are compared. What has no file can't be opened again, and is not listed.
//
//     recordComparisons(session, recent);    // for as long as both live
#pragma once

namespace wireside {

class RecentComparisons;
class Session;

void recordComparisons(const Session& session, RecentComparisons& recent);

} // namespace wireside
