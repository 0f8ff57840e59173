// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sentence_terms.h"

#include "core/compare/weights.h"
#include "core/text/word_table.h"

#include <algorithm>

namespace wireside {
namespace {

// Numbers words of both documents alike. They must live as long as this.
class Numbering {
public:
    // Makes room for so many words.
    explicit Numbering(std::size_t words) : m_table(words) { m_words.reserve(words); }

    std::vector<std::uint32_t> add(const WordList& words) {
        std::vector<std::uint32_t> ids;
        ids.reserve(words.size());
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::u16string_view word = words[i];
            const std::uint32_t id = m_table.findOrAdd(
                words.key(i), [&](std::uint32_t known) { return m_words[known] == word; });
            if (id == m_words.size()) m_words.push_back(word);
            ids.push_back(id);
        }
        return ids;
    }
    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] double backgroundWeight(std::size_t id) const {
        return wireside::backgroundWeight(m_words[id], m_table.key(id));
    }

private:
    WordTable m_table;
    std::vector<std::u16string_view> m_words;
};

// Marks in `isFunctionWord` the stems that the report has as such.
DocumentTerms termsOf(const Document& report, const std::vector<std::uint32_t>& stems,
                      const std::vector<std::uint32_t>& forms,
                      std::vector<std::uint8_t>& isFunctionWord) {
    constexpr std::uint64_t fnvOffset =
        14695981039346656037ULL; // FNV-1a, over forms instead of bytes
    constexpr std::uint64_t fnvPrime = 1099511628211ULL;
    DocumentTerms out;
    out.tokenStem.resize(report.tokens.size());
    out.tokenForm.resize(report.tokens.size());
    out.terms.resize(report.tokens.size()); // at most
    out.wordForms.resize(report.tokens.size());
    out.firstTerm.reserve(report.sentences.size() + 1);
    out.firstWord.reserve(report.sentences.size() + 1);
    out.role.reserve(report.sentences.size());
    out.family.reserve(report.sentences.size());
    out.hash.reserve(report.sentences.size());
    std::size_t terms = 0;
    std::size_t words = 0;
    std::vector<std::uint32_t> present; // at its begin the stems of the sentence that weigh
    for (const Sentence& sentence : report.sentences) {
        out.firstTerm.push_back(terms);
        out.firstWord.push_back(words);
        out.role.push_back(sentence.role);
        out.family.push_back(familyOf(sentence.role));
        present.resize(std::max(present.size(), sentence.lastToken - sentence.firstToken));
        std::size_t weighing = 0;
        std::uint64_t hash = fnvOffset;
        // What a token is to the next one cannot be foretold, so each is written down, and kept by counting it.
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            const Token& token = report.tokens[i];
            const std::uint32_t stem = stems[token.stem];
            const std::uint32_t form = forms[token.form];
            out.tokenStem[i] = stem;
            out.tokenForm[i] = form;
            isFunctionWord[stem] |= static_cast<std::uint8_t>(token.kind == TokenClass::Function);
            present[weighing] = stem;
            out.wordForms[words] = form;
            const bool counts = weighs(token.kind);
            weighing += counts ? 1 : 0;
            words += counts ? 1 : 0;
            hash = counts ? (hash ^ form) * fnvPrime : hash;
        }
        // What has no words to weigh is known by all of its tokens: a lone "Mr.", a row of asterisks.
        if (weighing == 0)
            for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i)
                hash = (hash ^ out.tokenForm[i]) * fnvPrime;
        out.hash.push_back(hash);
        std::sort(present.begin(), present.begin() + static_cast<std::ptrdiff_t>(weighing));
        for (std::size_t i = 0; i < weighing;) {
            const std::uint32_t stem = present[i];
            const std::size_t begin = i;
            while (i < weighing && present[i] == stem) ++i;
            out.terms[terms++] = {stem, static_cast<std::uint32_t>(i - begin)};
        }
    }
    out.firstTerm.push_back(terms);
    out.firstWord.push_back(words);
    out.terms.resize(terms);
    out.wordForms.resize(words);
    return out;
}

void addMass(DocumentTerms& document, const std::vector<double>& weights) {
    const std::size_t sentences = document.firstTerm.size() - 1;
    document.mass.assign(sentences, 0);
    for (std::size_t s = 0; s < sentences; ++s)
        for (std::size_t t = document.firstTerm[s]; t < document.firstTerm[s + 1]; ++t)
            document.mass[s] += weights[document.terms[t].stem] * document.terms[t].count;
}

} // namespace

RoleFamily familyOf(Role role) {
    switch (role) {
    case Role::Body:
    case Role::Headline:
    case Role::Heading: return RoleFamily::RunningText;
    case Role::Dateline: return RoleFamily::Dateline;
    case Role::Byline: return RoleFamily::Byline;
    case Role::Caption: return RoleFamily::Caption;
    case Role::Credit: return RoleFamily::Credit;
    case Role::Notice: return RoleFamily::Notice;
    }
    return RoleFamily::RunningText;
}

SentenceTerms collectTerms(const Document& left, const Document& right) {
    Numbering stems(left.stems.size() + right.stems.size());
    Numbering forms(left.forms.size() + right.forms.size());
    const auto leftStems = stems.add(left.stems);
    const auto rightStems = stems.add(right.stems);
    const auto leftForms = forms.add(left.forms);
    const auto rightForms = forms.add(right.forms);
    SentenceTerms out;
    out.forms = forms.size();
    std::vector<std::uint8_t> isFunctionWord(stems.size(), 0);
    out.left = termsOf(left, leftStems, leftForms, isFunctionWord);
    out.right = termsOf(right, rightStems, rightForms, isFunctionWord);
    out.isFunctionWord.assign(isFunctionWord.begin(), isFunctionWord.end());

    std::vector<std::size_t> sentencesWith(stems.size(), 0);
    for (const DocumentTerms* document : {&out.left, &out.right})
        for (const Term& term : document->terms) ++sentencesWith[term.stem];

    const std::size_t sentences = left.sentences.size() + right.sentences.size();
    out.weights.assign(stems.size(), 0);
    for (std::size_t id = 0; id < out.weights.size(); ++id)
        out.weights[id] = stemWeight(stems.backgroundWeight(id), {sentences, sentencesWith[id]},
                                     out.isFunctionWord[id]);
    addMass(out.left, out.weights);
    addMass(out.right, out.weights);
    return out;
}

std::uint32_t countIn(Bag bag, std::uint32_t stem) {
    const auto found = std::ranges::lower_bound(bag, stem, {}, &Term::stem);
    return found != bag.end() && found->stem == stem ? found->count : 0;
}

double matchedMass(Bag left, Bag right, const std::vector<double>& weights) {
    double mass = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i].stem < right[j].stem) {
            ++i;
        } else if (right[j].stem < left[i].stem) {
            ++j;
        } else {
            mass += weights[left[i].stem] * std::min(left[i].count, right[j].count);
            ++i;
            ++j;
        }
    }
    return mass;
}

} // namespace wireside
