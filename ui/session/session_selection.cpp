// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the comparison the user looks at: a link, a finding, kinds of sentences.
#include "ui/session/session.h"

#include <utility>

namespace wireside {

void Session::selectLink(std::optional<std::size_t> link) {
    Q_ASSERT(!link || (m_comparison && *link < m_comparison->links.size()));
    const bool other = m_currentLink != link;
    if (other || !link) forgetFinding();
    if (std::exchange(m_currentLink, link) != link) Q_EMIT currentLinkChanged();
    if (link) Q_EMIT linkChosen(); // also again: it may have been scrolled away
}

void Session::selectFinding(std::optional<std::size_t> finding) {
    if (!finding) return forgetFinding();
    Q_ASSERT(m_comparison && *finding < m_comparison->findings.size());
    const auto link = m_comparison->findings[*finding].link;
    const bool otherLink = std::exchange(m_currentLink, link) != link;
    const bool other = std::exchange(m_currentFinding, finding) != finding;
    if (otherLink) Q_EMIT currentLinkChanged();
    if (other) Q_EMIT currentFindingChanged();
    Q_EMIT findingChosen(); // it may have been scrolled away
}

void Session::forgetFinding() {
    if (std::exchange(m_currentFinding, std::nullopt)) Q_EMIT currentFindingChanged();
}

void Session::setShownKinds(const ShownKinds& shown) {
    if (m_shownKinds == shown) return;
    m_shownKinds = shown;
    if (m_currentLink && !shown.has(m_comparison->links[*m_currentLink].kind))
        selectLink(std::nullopt);
    Q_EMIT shownKindsChanged();
}

} // namespace wireside
