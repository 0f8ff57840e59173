// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_options.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wireside {

namespace {

// The territories whose paper is US Letter, as Unicode's CLDR lists them.
constexpr std::array letterTerritories = {
    QLocale::Belize,    QLocale::Canada,       QLocale::Chile,       QLocale::Colombia,
    QLocale::CostaRica, QLocale::ElSalvador,   QLocale::Guatemala,   QLocale::Mexico,
    QLocale::Nicaragua, QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
    QLocale::Venezuela, QLocale::UnitedStates,
};

const QString rowsKey = QStringLiteral("rows");
const QString sharedKey = QStringLiteral("shared");
const QString rewordedKey = QStringLiteral("reworded");
const QString uniqueKey = QStringLiteral("unique");
const QString headKey = QStringLiteral("head");
const QString inkKey = QStringLiteral("ink");
const QString paperKey = QStringLiteral("paper");
const QString orientationKey = QStringLiteral("orientation");
const QString marginKey = QStringLiteral("margin");
const QString textSizeKey = QStringLiteral("textSize");

template <typename Value>
Value oneOf(const QVariant& stored, Value usual, std::initializer_list<Value> others) {
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    const auto found = std::ranges::find_if(
        others, [number](Value value) { return static_cast<int>(value) == number; });
    return isNumber && found != others.end() ? *found : usual;
}

double between(double least, const QVariant& stored, double largest, double usual) {
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber && number >= least && number <= largest ? number : usual;
}

} // namespace

QPageSize::PageSizeId usualPaper(const QLocale& locale) {
    // The C locale says "no country in particular", though its data are those of the United States.
    if (locale.language() == QLocale::C) return QPageSize::A4;
    return std::ranges::find(letterTerritories, locale.territory()) != letterTerritories.end()
               ? QPageSize::Letter
               : QPageSize::A4;
}

ReportOptions wholeReport(ReportOptions options) {
    const ReportOptions usual;
    options.rows = usual.rows;
    options.kinds = usual.kinds;
    options.head = usual.head;
    return options;
}

QVariantMap toVariantMap(const ReportOptions& options) {
    return {{rowsKey, int(options.rows)},          {sharedKey, options.kinds.shared},
            {rewordedKey, options.kinds.reworded}, {uniqueKey, options.kinds.unique},
            {headKey, int(options.head)},          {inkKey, int(options.ink)},
            {paperKey, int(options.paper)},        {orientationKey, int(options.orientation)},
            {marginKey, options.margin},           {textSizeKey, options.textSize}};
}

ReportOptions reportOptionsFrom(const QVariantMap& map) {
    const ReportOptions usual;
    return {.rows =
                oneOf(map.value(rowsKey), usual.rows, {RowChoice::Matches, RowChoice::Differences}),
            .kinds = {.shared = map.value(sharedKey, true).toBool(),
                      .reworded = map.value(rewordedKey, true).toBool(),
                      .unique = map.value(uniqueKey, true).toBool()},
            .head = oneOf(map.value(headKey), usual.head, {HeadChoice::Without}),
            .ink = oneOf(map.value(inkKey), usual.ink, {Ink::Black}),
            .paper = oneOf(map.value(paperKey), usual.paper, {QPageSize::A4, QPageSize::Letter}),
            .orientation =
                oneOf(map.value(orientationKey), usual.orientation, {QPageLayout::Landscape}),
            .margin = between(leastMargin, map.value(marginKey), largestMargin, usual.margin),
            .textSize =
                between(leastTextSize, map.value(textSizeKey), largestTextSize, usual.textSize)};
}

} // namespace wireside
