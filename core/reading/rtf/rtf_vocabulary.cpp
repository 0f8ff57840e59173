// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_vocabulary.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

struct Destination {
    std::string_view word;
    RtfDestination destination;
};

constexpr auto dropped = RtfDestination::Dropped;

constexpr std::array<Destination, 41> destinations{
    {{"annotation", dropped},
     {"atnauthor", dropped},
     {"atnid", dropped},
     {"author", RtfDestination::Author},
     {"bkmkend", dropped},
     {"bkmkstart", dropped},
     {"colortbl", dropped},
     {"datastore", dropped},
     {"filetbl", dropped},
     {"fldinst", dropped},
     {"fonttbl", RtfDestination::Fonts},
     {"footer", dropped},
     {"footerf", dropped},
     {"footerl", dropped},
     {"footerr", dropped},
     {"footnote", RtfDestination::Aside},
     {"ftnsep", dropped},
     {"ftnsepc", dropped},
     {"header", dropped},
     {"headerf", dropped},
     {"headerl", dropped},
     {"headerr", dropped},
     {"info", RtfDestination::Information},
     {"listtext", dropped}, // the bullet or number that a program without lists shows
     {"nonshppict", dropped},
     {"objdata", dropped},
     {"pict", dropped},
     {"pntext", dropped},
     {"pntxta", dropped},
     {"pntxtb", dropped},
     {"rxe", dropped},
     {"shpinst", RtfDestination::Skipped}, // but for the shape's text
     {"shprslt", dropped},
     {"shptxt", RtfDestination::Aside},
     {"stylesheet", RtfDestination::Styles},
     {"tc", dropped},
     {"title", RtfDestination::Title},
     {"txe", dropped},
     {"ud", RtfDestination::Shown},
     {"upr", RtfDestination::Skipped}, // the text twice, of which \ud is the better one
     {"xe", dropped}}};

struct Character {
    std::string_view word;
    std::u16string_view text;
};

constexpr std::array<Character, 19> characters{{{"_", u"\u2011"},
                                                {"bullet", u"\u2022"},
                                                {"emdash", u"\u2014"},
                                                {"emspace", u"\u2003"},
                                                {"endash", u"\u2013"},
                                                {"enspace", u"\u2002"},
                                                {"ldblquote", u"\u201C"},
                                                {"line", u"\n"},
                                                {"lquote", u"\u2018"},
                                                {"ltrmark", u"\u200E"},
                                                {"qmspace", u"\u2005"},
                                                {"rdblquote", u"\u201D"},
                                                {"rquote", u"\u2019"},
                                                {"rtlmark", u"\u200F"},
                                                {"tab", u"\t"},
                                                {"zwbo", u"\u200B"},
                                                {"zwj", u"\u200D"},
                                                {"zwnj", u"\u200C"},
                                                {"~", u"\u00A0"}}};

constexpr std::array<std::string_view, 6> paragraphEnds{"\n",   "\r",  "column",
                                                        "page", "par", "sect"};

static_assert(std::ranges::is_sorted(destinations, {}, &Destination::word));
static_assert(std::ranges::is_sorted(characters, {}, &Character::word));

} // namespace

std::optional<RtfDestination> rtfDestination(std::string_view word) {
    const auto found = std::ranges::lower_bound(destinations, word, {}, &Destination::word);
    if (found == destinations.end() || found->word != word) return std::nullopt;
    return found->destination;
}

std::u16string_view rtfCharacter(std::string_view word) {
    const auto found = std::ranges::lower_bound(characters, word, {}, &Character::word);
    return found == characters.end() || found->word != word ? std::u16string_view() : found->text;
}

bool endsRtfParagraph(std::string_view word) {
    return std::ranges::find(paragraphEnds, word) != paragraphEnds.end();
}

bool endsRtfCell(std::string_view word) { return word == "cell" || word == "nestcell"; }

bool endsRtfRow(std::string_view word) { return word == "row" || word == "nestrow"; }

} // namespace wireside
