// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/measures.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include <unicode/uchar.h>

namespace wireside {
namespace {

enum class Dimension : std::uint8_t {
    Length,
    Speed,
    Area,
    Volume,
    Mass,
    Temperature,
    Money,
    Time,
};

// A unit by its words, as normal forms. A word that stands in several rows can mean each of them.
struct Unit {
    Dimension dimension;
    std::u16string_view words;
};
constexpr std::array units{
    Unit{Dimension::Length, u"mile miles"},
    Unit{Dimension::Length, u"kilometer kilometers km kms"},
    Unit{Dimension::Length, u"meter meters m"},
    Unit{Dimension::Length, u"centimeter centimeters cm"},
    Unit{Dimension::Length, u"millimeter millimeters mm"},
    Unit{Dimension::Length, u"foot feet ft"},
    Unit{Dimension::Length, u"inch inches"},
    Unit{Dimension::Length, u"yard yards"},
    Unit{Dimension::Length, u"fathom fathoms"},
    Unit{Dimension::Length, u"nautical"},
    Unit{Dimension::Speed, u"mph"},
    Unit{Dimension::Speed, u"kph kmh"},
    Unit{Dimension::Speed, u"knot knots"},
    Unit{Dimension::Area, u"acre acres"},
    Unit{Dimension::Area, u"hectare hectares"},
    Unit{Dimension::Volume, u"liter liters"},
    Unit{Dimension::Volume, u"gallon gallons"},
    Unit{Dimension::Volume, u"barrel barrels"},
    Unit{Dimension::Mass, u"ton tons"},
    Unit{Dimension::Mass, u"ton tons tonne tonnes"},
    Unit{Dimension::Mass, u"kilogram kilograms kilo kilos kg"},
    Unit{Dimension::Mass, u"pound pounds lb lbs"},
    Unit{Dimension::Mass, u"stone"},
    Unit{Dimension::Mass, u"ounce ounces"},
    Unit{Dimension::Mass, u"gram grams"},
    Unit{Dimension::Temperature, u"degree degrees \u00B0 celsius centigrade"},
    Unit{Dimension::Temperature, u"degree degrees \u00B0 fahrenheit"},
    // Whose dollars "$" are depends on the paper, and so with some other signs and words.
    Unit{Dimension::Money, u"$ dollar dollars us$ usa$ usd"},
    Unit{Dimension::Money, u"$ dollar dollars a$ au$ aud"},
    Unit{Dimension::Money, u"$ dollar dollars c$ ca$ cad"},
    Unit{Dimension::Money, u"$ dollar dollars nz$ nzd"},
    Unit{Dimension::Money, u"$ dollar dollars hk$ hkd"},
    Unit{Dimension::Money, u"$ dollar dollars s$ sgd"},
    Unit{Dimension::Money, u"\u20AC eur euro euros"},
    Unit{Dimension::Money, u"\u00A3 gbp pound pounds sterling"},
    Unit{Dimension::Money, u"\u00A5 jpy yen"},
    Unit{Dimension::Money, u"\u00A5 cny rmb yuan renminbi"},
    Unit{Dimension::Money, u"\u20B9 \u20A8 rs inr rupee rupees"},
    Unit{Dimension::Money, u"chf sfr franc francs"},
    Unit{Dimension::Money, u"sek kr krona kronor crown crowns"},
    Unit{Dimension::Money, u"nok kr krone kroner crown crowns"},
    Unit{Dimension::Money, u"dkk kr krone kroner crown crowns"},
    Unit{Dimension::Money, u"czk koruna korunas crown crowns"},
    Unit{Dimension::Money, u"\u20BD rub ruble rubles rouble roubles"},
    Unit{Dimension::Money, u"r$ brl reais"},
    Unit{Dimension::Money, u"pln zloty zlotys"},
    Unit{Dimension::Money, u"\u20BA lira liras"},
    Unit{Dimension::Money, u"peso pesos"},
    Unit{Dimension::Money, u"zar rand"},
    Unit{Dimension::Money, u"\u00A4"}, // any other sign
    Unit{Dimension::Time, u"second seconds"},
    Unit{Dimension::Time, u"minute minutes"},
    Unit{Dimension::Time, u"hour hours"},
    Unit{Dimension::Time, u"day days"},
    Unit{Dimension::Time, u"week weeks"},
    Unit{Dimension::Time, u"month months"},
    Unit{Dimension::Time, u"year years"},
    Unit{Dimension::Time, u"decade decades"},
    Unit{Dimension::Time, u"century centuries"},
};
static_assert(units.size() <= 64, "a measure has a bit for each");

std::unordered_map<std::u16string_view, std::uint64_t> unitsOfWords() {
    std::unordered_map<std::u16string_view, std::uint64_t> known;
    for (std::size_t row = 0; row < units.size(); ++row) {
        const std::u16string_view words = units[row].words;
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(u' ', begin), words.size());
            known[words.substr(begin, end - begin)] |= std::uint64_t{1} << row;
            begin = end + 1;
        }
    }
    return known;
}

std::uint64_t unitsNamed(std::u16string_view form) {
    static const auto known = unitsOfWords();
    const auto found = known.find(form);
    return found == known.end() ? 0 : found->second;
}

constexpr std::uint64_t unitsOf(Dimension dimension) {
    std::uint64_t out = 0;
    for (std::size_t row = 0; row < units.size(); ++row)
        if (units[row].dimension == dimension) out |= std::uint64_t{1} << row;
    return out;
}

bool isOf(const Measure& measure, Dimension dimension) {
    const bool plain = measure.power == Measure::Power::One;
    const bool isLength = (measure.units & unitsOf(Dimension::Length)) != 0;
    if (dimension == Dimension::Area && measure.power == Measure::Power::Square) return isLength;
    if (dimension == Dimension::Volume && measure.power == Measure::Power::Cubic) return isLength;
    return plain && (measure.units & unitsOf(dimension)) != 0;
}

constexpr std::array dimensions{Dimension::Length, Dimension::Speed, Dimension::Area,
                                Dimension::Volume, Dimension::Mass,  Dimension::Temperature,
                                Dimension::Money,  Dimension::Time};

// Reads the words of a measure from a token on.
class Words {
public:
    explicit Words(const LinkedSide& side) : m_side(side) {}

    [[nodiscard]] MeasureWords from(std::size_t at) const {
        if (form(at) == u"-" && at > 0 && m_side.textTouchesNext(at - 1) &&
            m_side.textTouchesNext(at))
            ++at; // "100-meter"
        const std::u16string_view word = form(at);
        if (word == u"square" || word == u"sq") return raised(at, Measure::Power::Square);
        if (word == u"cubic" || word == u"cu") return raised(at, Measure::Power::Cubic);
        if (word == u"nautical") return {measureNamed(word), {at, at + 2}};
        if (word == u"degree" || word == u"degrees" || word == u"\u00B0") return degrees(at);
        if (at < m_side.size() && (m_side.text(at) == u"C" || m_side.text(at) == u"F"))
            return {scaleNamed(word), {at, at + 1}};
        if (const Measure measure = measureNamed(word); measure.isKnown())
            return {measure, {at, at + 1}};
        // "Swiss francs", "Australian dollars": whose they are is told by too many words to know them.
        const Measure money = measureNamed(form(at + 1));
        if (isOf(money, Dimension::Money) && m_side.kind(at) == TokenClass::Content)
            return {money, {at, at + 2}};
        return {};
    }

private:
    [[nodiscard]] std::u16string_view form(std::size_t i) const {
        return i < m_side.size() ? m_side.form(i) : std::u16string_view();
    }
    [[nodiscard]] MeasureWords raised(std::size_t at, Measure::Power power) const {
        const std::size_t word = form(at + 1) == u"." || form(at + 1) == u"-" ? at + 2 : at + 1;
        const Measure measure = measureNamed(form(word));
        if (!isOf(measure, Dimension::Length)) return {};
        return {{measure.units, power}, {at, word + 1}};
    }
    static Measure scaleNamed(std::u16string_view form) {
        return measureNamed(form == u"c" ? u"celsius" : form == u"f" ? u"fahrenheit" : form);
    }
    [[nodiscard]] MeasureWords degrees(std::size_t at) const {
        const Measure measure = scaleNamed(form(at + 1));
        if (!isOf(measure, Dimension::Temperature)) return {measureNamed(form(at)), {at, at + 1}};
        return {measure, {at, at + 2}};
    }

    const LinkedSide& m_side;
};

bool isCurrencySign(std::u16string_view form) {
    return form.size() == 1 && u_charType(form.front()) == U_CURRENCY_SYMBOL;
}

} // namespace

Measure measureNamed(std::u16string_view form) { return {unitsNamed(form), Measure::Power::One}; }

MeasureWords measureFrom(const LinkedSide& side, std::size_t begin) {
    return Words(side).from(begin);
}

MeasureWords currencyBefore(const LinkedSide& side, std::size_t number) {
    if (number == 0) return {};
    std::size_t at = number - 1;
    if (isCurrencySign(side.form(at))) {
        constexpr std::size_t longestPrefix = 3; // of letters, as in "US$"
        const bool prefixed = at > 0 && side.textTouchesNext(at - 1) &&
                              side.text(at - 1).size() <= longestPrefix &&
                              std::ranges::all_of(side.text(at - 1), isLetter);
        std::u16string sign(side.form(at));
        if (prefixed) sign.insert(0, side.form(--at));
        const Measure known = measureNamed(sign);
        return {known.isKnown() ? known : measureNamed(u"\u00A4"), {at, number}};
    }
    if (side.form(at) == u"." && at > 0) --at; // "Rs. 500"
    // A code stands before the number, and a word behind it.
    constexpr std::size_t longestCode = 3;
    const Measure measure = measureNamed(side.form(at));
    if (!isOf(measure, Dimension::Money) || side.form(at).size() > longestCode ||
        !isUpper(side.text(at).front()))
        return {};
    return {measure, {at, number}};
}

bool areConversions(const Measure& left, const Measure& right) {
    return left.isKnown() && right.isKnown() && left != right;
}

bool contradict(const Measure& left, const Measure& right) {
    if (left.power == right.power && (left.units & right.units) != 0) return false;
    return std::ranges::any_of(dimensions, [&](Dimension dimension) {
        return isOf(left, dimension) && isOf(right, dimension);
    });
}

bool isOfTime(const Measure& measure) { return isOf(measure, Dimension::Time); }

} // namespace wireside
