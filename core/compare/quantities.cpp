// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quantities.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace wireside {
namespace {

constexpr std::u16string_view currencySigns = u"$\u20AC\u00A3\u00A5";

struct Magnitude {
    std::u16string_view word;
    double factor;
};
constexpr std::array<Magnitude, 3> magnitudes{
    {{u"million", 1e6}, {u"billion", 1e9}, {u"trillion", 1e12}}};

// The words right before a number. Of those that end alike the longer first.
struct BoundWords {
    std::u16string_view words;
    Bound bound;
};
constexpr std::array<BoundWords, 36> boundWords{{
    {u"about", Bound::About},         {u"around", Bound::About},
    {u"roughly", Bound::About},       {u"approximately", Bound::About},
    {u"circa", Bound::About},         {u"some", Bound::About},
    {u"near", Bound::About},          {u"estimated", Bound::About},
    {u"nearly", Bound::Nearly},       {u"almost", Bound::Nearly},
    {u"close to", Bound::Nearly},     {u"just under", Bound::Nearly},
    {u"just over", Bound::About},     {u"at least", Bound::Lower},
    {u"no less than", Bound::Lower},  {u"not less than", Bound::Lower},
    {u"no fewer than", Bound::Lower}, {u"not fewer than", Bound::Lower},
    {u"a minimum of", Bound::Lower},  {u"in excess of", Bound::Lower},
    {u"upwards of", Bound::Lower},    {u"at most", Bound::Upper},
    {u"up to", Bound::Upper},         {u"as many as", Bound::Upper},
    {u"as much as", Bound::Upper},    {u"a maximum of", Bound::Upper},
    {u"no more than", Bound::Upper},  {u"not more than", Bound::Upper},
    {u"more than", Bound::Lower},     {u"less than", Bound::Upper},
    {u"fewer than", Bound::Upper},    {u"than", Bound::Unclear}, // "later than 9", "better than 40"
    {u"over", Bound::Unclear},        {u"under", Bound::Unclear},
    {u"above", Bound::Unclear},       {u"below", Bound::Unclear},
}};

std::optional<double> valueOf(std::u16string_view figures) {
    std::string digits;
    bool point = false;
    for (const char16_t unit : figures) {
        const bool isPoint = unit == u'.';
        if ((!isPoint && (unit < u'0' || unit > u'9')) || (isPoint && point)) return std::nullopt;
        point = point || isPoint;
        digits += static_cast<char>(unit);
    }
    constexpr std::size_t mostDigits = 15; // that a double holds
    if (digits.empty() || digits.front() == '.' || digits.size() > mostDigits) return std::nullopt;
    return std::stod(digits);
}

bool isMeasure(std::u16string_view form) {
    static constexpr std::array<std::u16string_view, 56> measures{
        u"mile",        u"miles",  u"mph",      u"km",        u"kph",     u"kilometer",
        u"kilometers",  u"meter",  u"meters",   u"m",         u"cm",      u"centimeter",
        u"centimeters", u"mm",     u"foot",     u"feet",      u"ft",      u"inch",
        u"inches",      u"yard",   u"yards",    u"acre",      u"acres",   u"hectare",
        u"hectares",    u"square", u"cubic",    u"ton",       u"tons",    u"tonne",
        u"tonnes",      u"kg",     u"kilogram", u"kilograms", u"kilo",    u"kilos",
        u"pound",       u"pounds", u"lb",       u"lbs",       u"stone",   u"ounce",
        u"ounces",      u"gram",   u"grams",    u"gallon",    u"gallons", u"liter",
        u"liters",      u"degree", u"degrees",  u"dollars",   u"euros",   u"barrels",
        u"fathom",      u"fathoms"};
    return std::ranges::find(measures, form) != measures.end();
}

class Reader {
public:
    explicit Reader(const LinkedSide& side) : m_side(side) {}

    [[nodiscard]] Quantity at(std::size_t number) const {
        Quantity out;
        out.begin = out.number = number;
        out.end = number + 1;
        out.value = valueOf(m_side.form(number));
        readMagnitude(out);
        readCurrency(out);
        readBound(out);
        return out;
    }

    // "2. Ferries" and "2) Ferries" at a sentence's begin, "(2) ferries" anywhere.
    [[nodiscard]] bool isOfList(std::size_t number) const {
        const std::u16string_view behind = form(number + 1);
        if (number > 0 && form(number - 1) == u"(" && behind == u")") return true;
        return (behind == u"." || behind == u")") && beginsSentence(number);
    }

private:
    [[nodiscard]] std::u16string_view form(std::size_t i) const {
        return i < m_side.size() ? m_side.form(i) : std::u16string_view();
    }
    [[nodiscard]] bool beginsSentence(std::size_t i) const {
        const std::size_t token = m_side.tokens[i].token;
        const auto sentence =
            std::ranges::upper_bound(m_side.document->sentences, token, {}, &Sentence::lastToken);
        return sentence->firstToken == token;
    }

    void readMagnitude(Quantity& out) const {
        const std::u16string_view next = form(out.end);
        if (const auto found = std::ranges::find(magnitudes, next, &Magnitude::word);
            found != magnitudes.end()) {
            if (out.value) *out.value *= found->factor;
            ++out.end;
        } else if (next == u"percent") {
            ++out.end;
        } else if (next == u"per" && form(out.end + 1) == u"cent") {
            out.end += 2;
        } else if (next == u"am" || next == u"pm") {
            constexpr double half = 12; // hours of a day
            out.halfOfDay = next.front();
            if (out.value && next == u"pm" && *out.value < half) *out.value += half;
            if (out.value && next == u"am" && *out.value >= half) *out.value -= half;
            ++out.end;
        }
    }

    void readCurrency(Quantity& out) const {
        if (out.begin == 0) return;
        const std::u16string_view sign = form(out.begin - 1);
        if (sign.size() != 1 || currencySigns.find(sign.front()) == std::u16string_view::npos)
            return;
        out.currency = sign.front();
        --out.begin;
    }

    void readBound(Quantity& out) const {
        out.boundBegin = out.begin;
        for (const BoundWords& known : boundWords)
            if (const auto begin = beginOf(known.words, out.begin)) {
                out.bound = known.bound;
                if (known.bound != Bound::Unclear) out.boundBegin = *begin;
                break;
            }
        const std::u16string_view before = out.begin > 0 ? form(out.begin - 1) : u"";
        const bool endsRange =
            out.begin > 1 && (before == u"and" || before == u"to" || before == u"-") &&
            (m_side.kind(out.begin - 2) == TokenClass::Number || form(out.begin - 2) == u"one");
        if (endsRange) out.bound = Bound::Unclear;
        if (form(out.end) == u"or" || form(out.end) == u"plus" || form(out.end) == u"+")
            out.bound = Bound::Unclear; // "40 or more"
    }

    // Where words begin that end before a token.
    [[nodiscard]] std::optional<std::size_t> beginOf(std::u16string_view words,
                                                     std::size_t end) const {
        while (!words.empty()) {
            const std::size_t space = words.rfind(u' ');
            const std::size_t begin = space == std::u16string_view::npos ? 0 : space + 1;
            if (end == 0 || form(end - 1) != words.substr(begin)) return std::nullopt;
            --end;
            words = words.substr(0, begin == 0 ? 0 : begin - 1);
        }
        return end;
    }

    const LinkedSide& m_side;
};

} // namespace

std::vector<Quantity> quantitiesIn(const LinkedSide& side) {
    std::vector<Quantity> out;
    const Reader reader(side);
    for (std::size_t i = 0; i < side.size(); ++i)
        if (side.kind(i) == TokenClass::Number && !reader.isOfList(i)) out.push_back(reader.at(i));
    return out;
}

bool sameNumber(const LinkedTokens& link, const Quantity& left, const Quantity& right) {
    const auto figures = [&](const LinkedSide& side, const Quantity& quantity) {
        return side.formNumber(quantity.number);
    };
    const bool sameFigures = figures(link.left, left) == figures(link.right, right);
    const bool halfIsTold = left.halfOfDay != 0 && right.halfOfDay != 0;
    if (!left.value || !right.value ||
        (sameFigures && left.halfOfDay != right.halfOfDay && !halfIsTold))
        return sameFigures;
    constexpr double exactness = 1e-9;
    return std::abs(*left.value - *right.value) <= exactness * std::abs(*left.value);
}

bool areConsistent(const Quantity& left, const Quantity& right) {
    if (!left.value || !right.value || left.bound == right.bound) return false;
    constexpr double closeness = 0.1; // of the number
    const auto allows = [](const Quantity& said, double number) {
        const double value = *said.value;
        const bool close = std::abs(number - value) <= closeness * value;
        switch (said.bound) {
        case Bound::None: return false;
        case Bound::About: return close;
        case Bound::Nearly: return close && number <= value;
        case Bound::Lower: return number >= value;
        case Bound::Upper: return number <= value;
        case Bound::Unclear: return close;
        }
        return false;
    };
    return allows(left, *right.value) || allows(right, *left.value);
}

std::u16string_view measureOf(const LinkedSide& side, const Quantity& quantity) {
    const auto form = [&](std::size_t i) {
        return i < side.size() ? side.form(i) : std::u16string_view();
    };
    std::size_t at = quantity.end;
    const std::u16string_view joint = form(at);
    if ((joint == u"and" || joint == u"to" || joint == u"or" || joint == u"-") &&
        at + 1 < side.size() && side.kind(at + 1) == TokenClass::Number)
        at += 2;
    return isMeasure(form(at)) ? form(at) : std::u16string_view();
}

} // namespace wireside
