// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actions are of use now.
//
//     connect(&session, &Session::comparisonChanged,
//             [&] { enableUsefulActions(actions, session, output, findBar); });
//
// Closing the find bar and leaving the selected link have one key: the bar is first, and while it is
// open the link stays.
#pragma once

namespace wireside {

class Actions;
class ComparisonExport;
class FindBar;
class Session;

void enableUsefulActions(const Actions& actions, const Session& session,
                         const ComparisonExport& output, const FindBar& find);

} // namespace wireside
