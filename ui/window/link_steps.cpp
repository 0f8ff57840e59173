// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::LinkText)
};

} // namespace

std::optional<std::size_t> linkAfter(std::optional<std::size_t> current, std::size_t count) {
    const std::size_t next = current ? *current + 1 : 0;
    return next < count ? std::optional(next) : std::nullopt;
}

std::optional<std::size_t> linkBefore(std::optional<std::size_t> current, std::size_t count) {
    const std::size_t end = current.value_or(count); // one past the previous link
    return end > 0 ? std::optional(end - 1) : std::nullopt;
}

std::size_t linkStepped(std::optional<std::size_t> current, int steps, std::size_t count) {
    const auto last = static_cast<std::int64_t>(count) - 1;
    const std::int64_t before = steps > 0 ? -1 : last + 1; // when none is current
    const std::int64_t from = current ? static_cast<std::int64_t>(*current) : before;
    return static_cast<std::size_t>(std::clamp<std::int64_t>(from + steps, 0, last));
}

QString linkText(const Comparison& comparison, std::size_t link) {
    const Link& shown = comparison.links[link];
    const QString kind =
        shown.kind == MatchKind::Shared ? Texts::tr("shared") : Texts::tr("reworded");
    return Texts::tr("Link %1 of %2: %3")
        .arg(link + 1)
        .arg(comparison.links.size())
        .arg(shown.moved ? Texts::tr("%1, at another place").arg(kind) : kind);
}

} // namespace wireside
