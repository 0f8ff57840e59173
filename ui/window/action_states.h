// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actions are of use now.
//
//     connect(&session, &Session::comparisonChanged,
//             [&] { enableUsefulActions(actions, session, output, findBar); });
//
// Closing the find bar, ending to edit and leaving the selected link have one key: they come in this
// order, and while one is of use the next is not.
#pragma once

namespace wireside {

class Actions;
class ComparisonExport;
class FindBar;
class Session;

void enableUsefulActions(const Actions& actions, const Session& session,
                         const ComparisonExport& output, const FindBar& find);

} // namespace wireside
