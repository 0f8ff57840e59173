// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_steps.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>
#include <cstdlib>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::LinkText)
};

} // namespace

std::optional<std::size_t> linkStepped(const std::vector<Link>& links, const ShownKinds& shown,
                                       std::optional<std::size_t> current, int steps) {
    const auto count = static_cast<std::int64_t>(links.size());
    const int direction = steps > 0 ? 1 : -1;
    const std::int64_t before = steps > 0 ? -1 : count; // when none is current
    std::optional<std::size_t> reached;
    int left = std::abs(steps);
    for (std::int64_t at = (current ? static_cast<std::int64_t>(*current) : before) + direction;
         left > 0 && at >= 0 && at < count; at += direction) {
        const auto link = static_cast<std::size_t>(at);
        if (!shown.has(links[link].kind)) continue;
        reached = link;
        --left;
    }
    return reached;
}

QString linkText(const Comparison& comparison, std::size_t link) {
    const Link& shown = comparison.links[link];
    const QLocale locale;
    QString kind = shown.kind == MatchKind::Shared ? Texts::tr("shared") : Texts::tr("reworded");
    if (shown.moved) kind = Texts::tr("%1, at another place").arg(kind);
    if (shown.byHand) kind = Texts::tr("%1, linked by hand").arg(kind);
    return Texts::tr("Link %1 of %2: %3")
        .arg(locale.toString(qulonglong(link + 1)),
             locale.toString(qulonglong(comparison.links.size())), kind);
}

} // namespace wireside
