// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_options.h"

#include <algorithm>
#include <array>

namespace wireside {

namespace {

// The territories whose paper is US Letter, as Unicode's CLDR lists them.
constexpr std::array letterTerritories = {
    QLocale::Belize,    QLocale::Canada,       QLocale::Chile,       QLocale::Colombia,
    QLocale::CostaRica, QLocale::ElSalvador,   QLocale::Guatemala,   QLocale::Mexico,
    QLocale::Nicaragua, QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
    QLocale::Venezuela, QLocale::UnitedStates,
};

} // namespace

QPageSize::PageSizeId usualPaper(const QLocale& locale) {
    // The C locale says "no country in particular", though its data are those of the United States.
    if (locale.language() == QLocale::C) return QPageSize::A4;
    return std::ranges::find(letterTerritories, locale.territory()) != letterTerritories.end()
               ? QPageSize::Letter
               : QPageSize::A4;
}

} // namespace wireside
