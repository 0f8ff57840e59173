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
                      const std::vector<std::uint32_t>& forms, std::vector<bool>& isFunctionWord) {
    constexpr std::uint64_t fnvOffset =
        14695981039346656037ULL; // FNV-1a, over forms instead of bytes
    constexpr std::uint64_t fnvPrime = 1099511628211ULL;
    DocumentTerms out;
    out.tokenStem.resize(report.tokens.size());
    out.tokenForm.resize(report.tokens.size());
    out.terms.reserve(report.tokens.size());
    out.wordForms.reserve(report.tokens.size());
    out.firstTerm.reserve(report.sentences.size() + 1);
    out.firstWord.reserve(report.sentences.size() + 1);
    out.family.reserve(report.sentences.size());
    out.hash.reserve(report.sentences.size());
    std::vector<std::uint32_t> present;
    for (const Sentence& sentence : report.sentences) {
        out.firstTerm.push_back(out.terms.size());
        out.firstWord.push_back(out.wordForms.size());
        out.family.push_back(familyOf(sentence.role));
        present.clear();
        std::uint64_t hash = fnvOffset;
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            const Token& token = report.tokens[i];
            out.tokenStem[i] = stems[token.stem];
            out.tokenForm[i] = forms[token.form];
            if (token.kind == TokenClass::Function) isFunctionWord[out.tokenStem[i]] = true;
            if (!weighs(token.kind)) continue;
            present.push_back(out.tokenStem[i]);
            out.wordForms.push_back(out.tokenForm[i]);
            hash = (hash ^ out.tokenForm[i]) * fnvPrime;
        }
        // What has no words to weigh is known by all of its tokens: a lone "Mr.", a row of asterisks.
        if (present.empty())
            for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i)
                hash = (hash ^ out.tokenForm[i]) * fnvPrime;
        out.hash.push_back(hash);
        std::ranges::sort(present);
        for (std::size_t i = 0; i < present.size();) {
            const std::uint32_t stem = present[i];
            const std::size_t begin = i;
            while (i < present.size() && present[i] == stem) ++i;
            out.terms.push_back({stem, static_cast<std::uint32_t>(i - begin)});
        }
    }
    out.firstTerm.push_back(out.terms.size());
    out.firstWord.push_back(out.wordForms.size());
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
    out.isFunctionWord.assign(stems.size(), false);
    out.left = termsOf(left, leftStems, leftForms, out.isFunctionWord);
    out.right = termsOf(right, rightStems, rightForms, out.isFunctionWord);

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
