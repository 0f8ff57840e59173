// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actions are of use now.
//
//     connect(&session, &Session::comparisonChanged, [&] { enableUsefulActions(actions, session, output); });
#pragma once

namespace wireside {

class Actions;
class ComparisonExport;
class Session;

void enableUsefulActions(const Actions& actions, const Session& session,
                         const ComparisonExport& output);

} // namespace wireside
