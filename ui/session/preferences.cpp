// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

namespace wireside {

namespace {

// Names in the file; they never change. In the order of the enumerators.
constexpr std::array lookNames{QLatin1String("system"), QLatin1String("light"),
                               QLatin1String("dark"), QLatin1String("high-contrast-light"),
                               QLatin1String("high-contrast-dark")};
constexpr std::array kindsNames{QLatin1String("blue-amber"), QLatin1String("teal-vermilion"),
                                QLatin1String("monochrome")};
static_assert(lookNames.size() == allLookChoices.size());
static_assert(kindsNames.size() == allKindPalettes.size());

constexpr QLatin1String lookKey("preferences/look");
constexpr QLatin1String kindsKey("preferences/kinds");
constexpr QLatin1String familyKey("preferences/readingFamily");
constexpr QLatin1String sizeKey("preferences/readingSize");
constexpr QLatin1String lineHeightKey("preferences/lineHeight");
constexpr QLatin1String languageKey("preferences/language");
constexpr QLatin1String sensitivityKey("preferences/sensitivity");

template <typename Choice, std::size_t Size>
Choice choiceOf(const QSettings& file, QLatin1String key,
                const std::array<QLatin1String, Size>& names, Choice usual) {
    const auto name = std::ranges::find(names, file.value(key).toString());
    return name == names.end() ? usual : static_cast<Choice>(name - names.begin());
}

template <typename Choice, std::size_t Size>
QString nameOf(Choice choice, const std::array<QLatin1String, Size>& names) {
    return names.at(static_cast<std::size_t>(choice));
}

double numberOf(const QSettings& file, QLatin1String key, double least, double most, double usual) {
    bool isNumber = false;
    const double number = file.value(key).toDouble(&isNumber);
    return isNumber && number >= least && number <= most ? number : usual;
}

QString textOf(const QSettings& file, QLatin1String key, const QString& usual) {
    const QString text = file.value(key).toString();
    return text.isEmpty() ? usual : text;
}

} // namespace

Preferences readPreferences(const QSettings& file) {
    const Preferences usual;
    return {.look = choiceOf(file, lookKey, lookNames, usual.look),
            .kinds = choiceOf(file, kindsKey, kindsNames, usual.kinds),
            .reading = {.family = textOf(file, familyKey, usual.reading.family),
                        .size = numberOf(file, sizeKey, smallestReadingSize, largestReadingSize,
                                         usual.reading.size),
                        .lineHeight = numberOf(file, lineHeightKey, closestLines, widestLines,
                                               usual.reading.lineHeight)},
            .language = file.value(languageKey).toString(),
            .sensitivity = numberOf(file, sensitivityKey, 0, 1, usual.sensitivity)};
}

void writePreferences(QSettings& file, const Preferences& preferences) {
    file.setValue(lookKey, nameOf(preferences.look, lookNames));
    file.setValue(kindsKey, nameOf(preferences.kinds, kindsNames));
    file.setValue(familyKey, preferences.reading.family);
    file.setValue(sizeKey, preferences.reading.size);
    file.setValue(lineHeightKey, preferences.reading.lineHeight);
    file.setValue(languageKey, preferences.language);
    file.setValue(sensitivityKey, preferences.sensitivity);
}

} // namespace wireside
