// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quantities.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace wireside {
namespace {

struct Magnitude {
    std::u16string_view word;
    double factor;
};
constexpr std::array<Magnitude, 8> magnitudes{{{u"million", 1e6},
                                               {u"billion", 1e9},
                                               {u"trillion", 1e12},
                                               {u"mn", 1e6},
                                               {u"mln", 1e6},
                                               {u"bn", 1e9},
                                               {u"bln", 1e9},
                                               {u"tn", 1e12}}};

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

// What one more in the last of the figures would be.
double stepOf(std::u16string_view figures) {
    const std::size_t point = figures.find(u'.');
    if (point == std::u16string_view::npos) return 1;
    constexpr double base = 10;
    return std::pow(base, -static_cast<double>(figures.size() - point - 1));
}

class Reader {
public:
    explicit Reader(const LinkedSide& side) : m_side(side) {}

    [[nodiscard]] Quantity at(std::size_t number) const {
        Quantity out;
        out.begin = out.number = number;
        out.end = number + 1;
        out.value = valueOf(m_side.form(number));
        out.step = stepOf(m_side.form(number));
        readYear(out);
        const MeasureWords currency = currencyBefore(m_side, number);
        if (currency.measure.isKnown()) out.begin = currency.tokens.first;
        readMagnitude(out, currency.measure.isKnown());
        readTime(out);
        readMeasure(out, currency.measure);
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

    [[nodiscard]] bool isFigures(std::size_t i) const {
        return std::ranges::all_of(m_side.text(i), isDigit);
    }

    // "2019-20" and "2023/24" end in 2020 and 2024.
    void readYear(Quantity& out) const {
        constexpr double hundred = 100;
        const std::size_t number = out.number;
        if (number < 2 || !out.value || m_side.text(number).size() != 2 || !isFigures(number) ||
            m_side.text(number - 2).size() != 4 || !isFigures(number - 2))
            return;
        const bool joined = (form(number - 1) == u"-" || form(number - 1) == u"/") &&
                            m_side.textTouchesNext(number - 2) &&
                            m_side.textTouchesNext(number - 1);
        const auto first = valueOf(form(number - 2));
        if (!joined || !first) return;
        const double century = *first - std::fmod(*first, hundred);
        const double year = century + *out.value;
        out.value = year > *first ? year : year + hundred;
        out.isShortYear = true;
    }

    void readMagnitude(Quantity& out, bool isMoney) const {
        std::size_t at = out.end;
        const bool hyphened = form(at) == u"-" && m_side.textTouchesNext(at - 1) &&
                              m_side.textTouchesNext(at); // "$5-million"
        if (hyphened) ++at;
        const bool isM = at < m_side.size() && equalFolded(m_side.text(at), u"m");
        const std::u16string_view next = isM && isMoney ? u"million" : form(at);
        if (const auto found = std::ranges::find(magnitudes, next, &Magnitude::word);
            found != magnitudes.end()) {
            if (out.value) *out.value *= found->factor;
            out.step *= found->factor;
            out.end = at + 1;
            out.mayBeMeters = isM && !isMoney;
        } else if (hyphened) {
            return;
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

    // "21:00" and "9 p.m."; "2100 GMT" is written without the colon.
    void readTime(Quantity& out) const {
        const std::u16string_view text = m_side.text(out.number);
        out.isTime = out.halfOfDay != 0 || text.find(u':') != std::u16string_view::npos;
        const std::u16string_view next = form(out.end);
        constexpr std::size_t digits = 4;
        if ((next != u"gmt" && next != u"utc" && next != u"hours") || text.size() != digits ||
            !isFigures(out.number) || !out.value)
            return;
        constexpr double hundred = 100;
        constexpr double hours = 24;
        constexpr double minutes = 60;
        if (*out.value > hours * hundred || std::fmod(*out.value, hundred) >= minutes) return;
        *out.value /= hundred;
        out.isTime = true;
    }

    // Behind the number, or behind the one that it makes a range with.
    void readMeasure(Quantity& out, const Measure& currency) const {
        std::size_t at = out.end;
        const std::u16string_view joint = form(at);
        if ((joint == u"and" || joint == u"to" || joint == u"or" || joint == u"-") &&
            at + 1 < m_side.size() && m_side.kind(at + 1) == TokenClass::Number)
            at += 2;
        const MeasureWords behind = measureFrom(m_side, at);
        out.measureEnd = out.end;
        if (currency.isKnown()) {
            out.measure = currency;
        } else if (behind.measure.isKnown()) {
            out.measure = behind.measure;
            out.mayBeMeters = false; // "5m tonnes"
            if (at == out.end) out.measureEnd = std::min(behind.tokens.last, m_side.size());
        } else if (out.mayBeMeters) {
            out.measure = measureNamed(meterForm);
        }
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

// Whether the one is the other with fewer figures.
bool isRounded(const Quantity& left, const Quantity& right) {
    if (!left.value || !right.value) return false;
    if (left.isTime || right.isTime || left.step == right.step) return false;
    const bool leftIsFine = left.step < right.step;
    const double fine = leftIsFine ? *left.value : *right.value;
    const double coarse = leftIsFine ? *right.value : *left.value;
    const double more = (coarse - fine) / std::max(left.step, right.step);
    constexpr double slack = 1e-9; // for what doubles do not hold
    return more <= 0.5 + slack && more > -0.5 + slack;
}

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
        (sameFigures && left.halfOfDay != right.halfOfDay && !halfIsTold) ||
        (sameFigures && (left.isTime != right.isTime || left.isShortYear != right.isShortYear)))
        return sameFigures;
    const auto areSame = [](double one, double another) {
        constexpr double exactness = 1e-9;
        return std::abs(one - another) <= exactness * std::abs(one);
    };
    if (areSame(*left.value, *right.value)) return true;
    // "a 5m wall", "5 metres".
    constexpr double million = 1e6;
    return left.mayBeMeters != right.mayBeMeters &&
           areSame(*left.value / (left.mayBeMeters ? million : 1),
                   *right.value / (right.mayBeMeters ? million : 1));
}

bool areConsistent(const Quantity& left, const Quantity& right) {
    if (!left.value || !right.value) return false;
    if (isRounded(left, right)) return true;
    if (left.bound == right.bound) return false;
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

} // namespace wireside
