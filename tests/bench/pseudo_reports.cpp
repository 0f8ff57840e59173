// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pseudo_reports.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {
namespace {

constexpr std::size_t contentWords =
    20'000; // in the vocabulary; even ones and the next are synonyms
constexpr std::size_t functionPercent = 42;
constexpr std::size_t numberPercent = 2;
constexpr std::size_t shortestSentence = 6;
constexpr std::size_t sentenceRange = 28;
constexpr std::size_t longestParagraph = 4;
constexpr std::uint32_t seed = 19610506;

constexpr std::array<std::u16string_view, 48> functionWords{
    u"the", u"of",    u"to",    u"and",  u"a",     u"in",   u"that",  u"is",    u"for",   u"on",
    u"was", u"with",  u"said",  u"as",   u"at",    u"by",   u"it",    u"from",  u"he",    u"has",
    u"had", u"his",   u"be",    u"an",   u"they",  u"were", u"have",  u"their", u"but",   u"who",
    u"not", u"which", u"would", u"been", u"after", u"its",  u"more",  u"will",  u"about", u"when",
    u"she", u"or",    u"this",  u"one",  u"than",  u"her",  u"there", u"under"};
// The commonest content words are English, so that the texts are taken for it.
constexpr std::array<std::u16string_view, 64> commonWords{
    u"minister",  u"government", u"water",    u"people",     u"country", u"border",  u"official",
    u"agreement", u"river",      u"month",    u"parliament", u"capital", u"leader",  u"president",
    u"company",   u"market",     u"police",   u"court",      u"city",    u"report",  u"week",
    u"state",     u"party",      u"election", u"army",       u"talks",   u"treaty",  u"price",
    u"school",    u"hospital",   u"worker",   u"union",      u"strike",  u"station", u"morning",
    u"winter",    u"harvest",    u"farmer",   u"village",    u"bridge",  u"agency",  u"statement",
    u"meeting",   u"decision",   u"question", u"money",      u"power",   u"number",  u"group",
    u"system",    u"program",    u"problem",  u"family",     u"child",   u"woman",   u"street",
    u"house",     u"office",     u"member",   u"law",        u"record",  u"season",  u"engineer",
    u"journalist"};
constexpr std::array<std::u16string_view, 24> syllables{
    u"vel", u"mor", u"tan", u"ri",  u"ko",  u"shel", u"dra", u"ven",
    u"lin", u"bar", u"ous", u"pre", u"con", u"ter",  u"mi",  u"sta",
    u"nor", u"gal", u"fen", u"hu",  u"wes", u"por",  u"cla", u"ment"};

using Sentence =
    std::vector<std::size_t>; // numbers of content words; above them function words and numbers

class Writer {
public:
    explicit Writer(std::size_t words) : m_random(seed), m_words(words) {
        double sum = 0;
        for (std::size_t rank = 0; rank < contentWords; ++rank) {
            sum += 1 / (static_cast<double>(rank) + 10);
            m_cumulated.push_back(sum);
        }
    }

    ReportPair write() {
        std::vector<Sentence> original;
        for (std::size_t words = 0; words < m_words; words += original.back().size())
            original.push_back(newSentence());
        std::vector<Sentence> copy;
        for (const Sentence& sentence : original) rewrite(sentence, copy);
        for (std::size_t i = 0; i + 1 < copy.size(); ++i)
            if (chance(8)) std::swap(copy[i], copy[std::min(copy.size() - 1, i + 1 + below(20))]);
        return {textOf(original), textOf(copy)};
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(std::size_t percent) { return below(100) < percent; }

    std::size_t contentWord() {
        const double place = static_cast<double>(m_random()) /
                             static_cast<double>(std::mt19937::max()) * m_cumulated.back();
        const auto found = std::ranges::lower_bound(m_cumulated, place);
        return std::min(contentWords - 1, static_cast<std::size_t>(found - m_cumulated.begin()));
    }
    std::size_t anyWord() {
        if (chance(functionPercent)) return contentWords + below(functionWords.size());
        if (chance(numberPercent)) return contentWords + functionWords.size() + below(2000);
        return contentWord();
    }
    Sentence newSentence() {
        Sentence sentence(shortestSentence + below(sentenceRange));
        for (std::size_t& word : sentence) word = anyWord();
        return sentence;
    }

    void rewrite(const Sentence& sentence, std::vector<Sentence>& copy) {
        const std::size_t dice = below(100);
        if (dice < 8) return; // left out
        Sentence changed = sentence;
        if (dice >= 50 && dice < 75) {
            for (std::size_t& word : changed)
                if (word < contentWords && chance(30)) word ^= 1; // its synonym
        } else if (dice >= 75 && dice < 85) {
            std::erase_if(changed, [&](std::size_t) { return chance(20); });
            std::rotate(changed.begin(),
                        changed.begin() + static_cast<std::ptrdiff_t>(changed.size() / 3),
                        changed.end());
        } else if (dice >= 85 && dice < 92) {
            const auto middle = changed.begin() + static_cast<std::ptrdiff_t>(changed.size() / 2);
            copy.emplace_back(changed.begin(), middle); // split in two
            changed.erase(changed.begin(), middle);
        } else if (dice >= 92) {
            copy.push_back(newSentence());
        }
        copy.push_back(std::move(changed));
    }

    static std::u16string spelled(std::size_t word) {
        if (word >= contentWords + functionWords.size()) {
            const std::string digits = std::to_string(word - contentWords - functionWords.size());
            return {digits.begin(), digits.end()};
        }
        if (word >= contentWords) return std::u16string(functionWords[word - contentWords]);
        if (word < commonWords.size()) return std::u16string(commonWords[word]);
        std::u16string out;
        for (std::size_t rest = word; rest > 0; rest /= syllables.size())
            out += syllables[rest % syllables.size()];
        if (word % 7 == 0)
            out.front() = static_cast<char16_t>(out.front() - (u'a' - u'A')); // a name
        return out;
    }

    std::u16string textOf(const std::vector<Sentence>& sentences) {
        std::u16string text;
        std::size_t paragraph = 0;
        for (const Sentence& sentence : sentences) {
            if (sentence.empty()) continue;
            std::u16string line;
            for (std::size_t i = 0; i < sentence.size(); ++i) {
                if (i > 0) line += i % 9 == 0 ? u", " : u" ";
                line += spelled(sentence[i]);
            }
            if (line.front() >= u'a' && line.front() <= u'z')
                line.front() = static_cast<char16_t>(line.front() - (u'a' - u'A'));
            text += line + u'.';
            const bool ends = paragraph++ >= sentence.front() % longestParagraph;
            text += ends ? u"\n\n" : u" ";
            if (ends) paragraph = 0;
        }
        return text;
    }

    std::mt19937 m_random;
    std::size_t m_words;
    std::vector<double> m_cumulated;
};

} // namespace

ReportPair pseudoReports(std::size_t words) { return Writer(words).write(); }

} // namespace wireside
