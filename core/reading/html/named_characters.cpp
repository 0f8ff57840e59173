// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/named_characters.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

struct NamedCharacter {
    std::string_view name;
    char32_t character;
};

// From the standard of HTML, section 13.5, in the order of the names.
constexpr std::array<NamedCharacter, 153> characters{
    {{"Abreve", U'\u0102'}, {"Amacr", U'\u0100'},  {"Aogon", U'\u0104'},
     {"Cacute", U'\u0106'}, {"Ccaron", U'\u010C'}, {"Ccirc", U'\u0108'},
     {"Cdot", U'\u010A'},   {"Dcaron", U'\u010E'}, {"Dstrok", U'\u0110'},
     {"Ecaron", U'\u011A'}, {"Edot", U'\u0116'},   {"Emacr", U'\u0112'},
     {"Eogon", U'\u0118'},  {"Gbreve", U'\u011E'}, {"Gcedil", U'\u0122'},
     {"Gcirc", U'\u011C'},  {"Gdot", U'\u0120'},   {"Hat", U'^'},
     {"Hcirc", U'\u0124'},  {"Hstrok", U'\u0126'}, {"IJlig", U'\u0132'},
     {"Idot", U'\u0130'},   {"Imacr", U'\u012A'},  {"Iogon", U'\u012E'},
     {"Itilde", U'\u0128'}, {"Jcirc", U'\u0134'},  {"Kcedil", U'\u0136'},
     {"Lacute", U'\u0139'}, {"Lcaron", U'\u013D'}, {"Lcedil", U'\u013B'},
     {"Lmidot", U'\u013F'}, {"Lstrok", U'\u0141'}, {"Nacute", U'\u0143'},
     {"Ncaron", U'\u0147'}, {"Ncedil", U'\u0145'}, {"NewLine", U'\n'},
     {"Odblac", U'\u0150'}, {"Omacr", U'\u014C'},  {"Racute", U'\u0154'},
     {"Rcaron", U'\u0158'}, {"Rcedil", U'\u0156'}, {"Sacute", U'\u015A'},
     {"Scedil", U'\u015E'}, {"Scirc", U'\u015C'},  {"Tab", U'\t'},
     {"Tcaron", U'\u0164'}, {"Tcedil", U'\u0162'}, {"Tstrok", U'\u0166'},
     {"Ubreve", U'\u016C'}, {"Udblac", U'\u0170'}, {"Umacr", U'\u016A'},
     {"Uogon", U'\u0172'},  {"Uring", U'\u016E'},  {"Utilde", U'\u0168'},
     {"Wcirc", U'\u0174'},  {"Ycirc", U'\u0176'},  {"Zacute", U'\u0179'},
     {"Zcaron", U'\u017D'}, {"Zdot", U'\u017B'},   {"ZeroWidthSpace", U'\u200B'},
     {"abreve", U'\u0103'}, {"amacr", U'\u0101'},  {"aogon", U'\u0105'},
     {"ast", U'*'},         {"bsol", U'\\'},       {"cacute", U'\u0107'},
     {"ccaron", U'\u010D'}, {"ccirc", U'\u0109'},  {"cdot", U'\u010B'},
     {"colon", U':'},       {"comma", U','},       {"commat", U'@'},
     {"dash", U'\u2010'},   {"dcaron", U'\u010F'}, {"dollar", U'$'},
     {"dstrok", U'\u0111'}, {"ecaron", U'\u011B'}, {"edot", U'\u0117'},
     {"emacr", U'\u0113'},  {"eogon", U'\u0119'},  {"equals", U'='},
     {"excl", U'!'},        {"gbreve", U'\u011F'}, {"gcirc", U'\u011D'},
     {"gdot", U'\u0121'},   {"half", U'\u00BD'},   {"hcirc", U'\u0125'},
     {"horbar", U'\u2015'}, {"hstrok", U'\u0127'}, {"hyphen", U'\u2010'},
     {"ijlig", U'\u0133'},  {"imacr", U'\u012B'},  {"inodot", U'\u0131'},
     {"iogon", U'\u012F'},  {"itilde", U'\u0129'}, {"jcirc", U'\u0135'},
     {"kcedil", U'\u0137'}, {"lacute", U'\u013A'}, {"lbrace", U'{'},
     {"lbrack", U'['},      {"lcaron", U'\u013E'}, {"lcedil", U'\u013C'},
     {"lcub", U'{'},        {"ldquor", U'\u201E'}, {"lmidot", U'\u0140'},
     {"lowbar", U'_'},      {"lpar", U'('},        {"lsqb", U'['},
     {"lsquor", U'\u201A'}, {"lstrok", U'\u0142'}, {"nacute", U'\u0144'},
     {"napos", U'\u0149'},  {"ncaron", U'\u0148'}, {"ncedil", U'\u0146'},
     {"num", U'#'},         {"odblac", U'\u0151'}, {"omacr", U'\u014D'},
     {"percnt", U'%'},      {"period", U'.'},      {"plus", U'+'},
     {"pm", U'\u00B1'},     {"quest", U'?'},       {"racute", U'\u0155'},
     {"rbrace", U'}'},      {"rbrack", U']'},      {"rcaron", U'\u0159'},
     {"rcedil", U'\u0157'}, {"rcub", U'}'},        {"rdquor", U'\u201D'},
     {"rpar", U')'},        {"rsqb", U']'},        {"rsquor", U'\u2019'},
     {"sacute", U'\u015B'}, {"scedil", U'\u015F'}, {"scirc", U'\u015D'},
     {"semi", U';'},        {"sol", U'/'},         {"tcaron", U'\u0165'},
     {"tcedil", U'\u0163'}, {"tstrok", U'\u0167'}, {"ubreve", U'\u016D'},
     {"udblac", U'\u0171'}, {"umacr", U'\u016B'},  {"uogon", U'\u0173'},
     {"uring", U'\u016F'},  {"utilde", U'\u0169'}, {"verbar", U'|'},
     {"vert", U'|'},        {"wcirc", U'\u0175'},  {"ycirc", U'\u0177'},
     {"zacute", U'\u017A'}, {"zcaron", U'\u017E'}, {"zdot", U'\u017C'}}};
static_assert(std::ranges::is_sorted(characters, {}, &NamedCharacter::name));

} // namespace

std::optional<char32_t> characterNamed(std::string_view name) {
    const auto* const found = std::ranges::lower_bound(characters, name, {}, &NamedCharacter::name);
    if (found == characters.end() || found->name != name) return std::nullopt;
    return found->character;
}

} // namespace wireside
