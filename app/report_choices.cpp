// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_choices.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <system_error>
#include <utility>

namespace wireside {
namespace {

using Failure = std::optional<UsageError>; // none: it went well

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

template <typename Value> struct Word {
    std::string_view word;
    Value value;
};

// "a4 or letter"
template <typename Value> std::string listOf(std::initializer_list<Word<Value>> words) {
    std::string list;
    std::size_t left = words.size();
    for (const Word<Value>& word : words) {
        list += word.word;
        if (--left > 0) list += left == 1 ? " or " : ", ";
    }
    return list;
}

template <typename Value>
Failure choose(std::string_view name, const std::string& given, Value& value,
               std::initializer_list<Word<Value>> words) {
    const auto found = std::ranges::find(words, given, &Word<Value>::word);
    if (found == words.end())
        return UsageError{std::string(name) + " is " + listOf(words) + ", not " + quoted(given)};
    value = found->value;
    return std::nullopt;
}

Failure chooseNumber(std::string_view name, const std::string& given, double& value, double least,
                     double largest, std::string_view unit) {
    const char* const end = given.data() + given.size();
    const auto [parsed, error] = std::from_chars(given.data(), end, value);
    if (error == std::errc() && parsed == end && value >= least && value <= largest)
        return std::nullopt;
    const auto whole = [](double number) { return std::to_string(std::lround(number)); };
    return UsageError{std::string(name) + " is a number of " + std::string(unit) + " from " +
                      whole(least) + " to " + whole(largest) + ", not " + quoted(given)};
}

Failure chooseKinds(std::string_view name, std::string_view given, ShownKinds& kinds) {
    kinds = {.shared = false, .reworded = false, .unique = false};
    const std::string_view all = given;
    while (true) {
        const std::string_view kind = given.substr(0, given.find(','));
        if (kind == "shared")
            kinds.shared = true;
        else if (kind == "reworded")
            kinds.reworded = true;
        else if (kind == "unique")
            kinds.unique = true;
        else
            return UsageError{
                std::string(name) +
                " is a list of shared, reworded and unique with commas between, not " +
                quoted(all)};
        if (kind.size() == given.size()) return std::nullopt;
        given.remove_prefix(kind.size() + 1);
    }
}

Failure apply(std::string_view name, const std::string& given, ReportOptions& options) {
    if (name == "--rows")
        return choose<RowChoice>(name, given, options.rows,
                                 {{"all", RowChoice::All},
                                  {"matches", RowChoice::Matches},
                                  {"differences", RowChoice::Differences}});
    if (name == "--kinds") return chooseKinds(name, given, options.kinds);
    if (name == "--head")
        return choose<HeadChoice>(name, given, options.head,
                                  {{"with", HeadChoice::With}, {"without", HeadChoice::Without}});
    if (name == "--ink")
        return choose<Ink>(name, given, options.ink,
                           {{"colour", Ink::Colour}, {"black", Ink::Black}});
    if (name == "--paper")
        return choose<QPageSize::PageSizeId>(
            name, given, options.paper, {{"a4", QPageSize::A4}, {"letter", QPageSize::Letter}});
    if (name == "--orientation")
        return choose<QPageLayout::Orientation>(
            name, given, options.orientation,
            {{"portrait", QPageLayout::Portrait}, {"landscape", QPageLayout::Landscape}});
    if (name == "--margin")
        return chooseNumber(name, given, options.margin, leastMargin, largestMargin, "millimetres");
    if (name == "--text-size")
        return chooseNumber(name, given, options.textSize, leastTextSize, largestTextSize,
                            "points");
    options.author = QString::fromStdString(given); // --author
    return std::nullopt;
}

} // namespace

const std::vector<ReportChoice>& reportChoices() {
    static const std::vector<ReportChoice> choices{
        {"--rows", "--rows needs all, matches or differences"},
        {"--kinds", "--kinds needs kinds, such as shared,reworded"},
        {"--head", "--head needs with or without"},
        {"--ink", "--ink needs colour or black"},
        {"--paper", "--paper needs a4 or letter"},
        {"--orientation", "--orientation needs portrait or landscape"},
        {"--margin", "--margin needs a number of millimetres"},
        {"--text-size", "--text-size needs a number of points"},
        {"--author", "--author needs a name"},
    };
    return choices;
}

tl::expected<ReportOptions, UsageError>
reportOptions(const std::map<std::string_view, std::string>& given) {
    ReportOptions options;
    for (const auto& [name, value] : given)
        if (const Failure failure = apply(name, value, options)) return tl::unexpected(*failure);
    return options;
}

} // namespace wireside
