// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/compare/allowed_pairs.h"
#include "core/compare/analysis.h"
#include "core/compare/attacher.h"
#include "core/compare/clause_linker.h"
#include "core/compare/findings.h"
#include "core/compare/labeller.h"
#include "core/compare/linker.h"
#include "core/compare/lone_texts.h"
#include "core/compare/passages.h"
#include "core/compare/spine.h"
#include "core/compare/word_script.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace wireside {
namespace {

// Which part of the work is done when a step ends; measured on two reports of 100,000 words.
constexpr double termsDone = 0.3; // of the analysis
constexpr double analysisDone = 0.5;
constexpr double groupsDone = 0.2; // of the alignment

// One part of the work as a part of all of it.
Progress partOf(const Progress& progress, double begin, double end) {
    if (!progress) return {};
    return [&progress, begin, end](double part) { progress(begin + (end - begin) * part); };
}

void report(const Progress& progress, double part) {
    if (progress) progress(part);
}

auto cancelled() { return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}}); }

std::vector<ScriptToken> scriptTokens(const std::vector<std::size_t>& sentences,
                                      const Document& report, const DocumentTerms& terms) {
    std::vector<ScriptToken> tokens;
    std::size_t count = 0;
    for (const std::size_t s : sentences)
        count += report.sentences[s].lastToken - report.sentences[s].firstToken;
    tokens.reserve(count);
    for (const std::size_t s : sentences)
        for (std::size_t i = report.sentences[s].firstToken; i < report.sentences[s].lastToken; ++i)
            tokens.push_back({report.tokens[i].span, terms.tokenForm[i], terms.tokenStem[i],
                              report.tokens[i].kind, report.forms[report.tokens[i].form]});
    return tokens;
}

// What stands word for word in the other report is one equal edit; so says wordScript(), too, for
// alike begins are the first that it pairs. About half of the links of two drafts are of this kind.
std::optional<Edit> wordForWord(const SentenceGroup& group, const Document& left,
                                const Document& right, const SentenceTerms& terms) {
    if (group.left.size() != 1 || group.right.size() != 1) return std::nullopt;
    const auto formsOf = [](const Sentence& sentence, const DocumentTerms& document) {
        return std::span(document.tokenForm)
            .subspan(sentence.firstToken, sentence.lastToken - sentence.firstToken);
    };
    const Sentence& own = left.sentences[group.left.front()];
    const Sentence& its = right.sentences[group.right.front()];
    const auto forms = formsOf(own, terms.left);
    if (forms.empty() || !std::ranges::equal(forms, formsOf(its, terms.right))) return std::nullopt;
    const auto extent = [](const Sentence& sentence, const Document& report) {
        return TextSpan{report.tokens[sentence.firstToken].span.begin,
                        report.tokens[sentence.lastToken - 1].span.end};
    };
    return Edit{EditOp::Equal, extent(own, left), extent(its, right)};
}

std::vector<Edit> editsOf(const SentenceGroup& group, const Document& left, const Document& right,
                          const SentenceTerms& terms) {
    if (const auto edit = wordForWord(group, left, right, terms)) return {*edit};
    return wordScript(scriptTokens(group.left, left, terms.left),
                      scriptTokens(group.right, right, terms.right),
                      left.sentences[group.left.front()].span.begin,
                      right.sentences[group.right.front()].span.begin);
}

Link makeLink(SentenceGroup group, const Document& left, const Document& right,
              const SentenceTerms& terms, CommonSubsequence& subsequence) {
    const LinkLabel label = labelLink(group, terms, subsequence);
    Link link;
    link.kind = label.kind;
    link.score = label.score;
    link.probability = group.probability;
    link.byHand = group.byHand;
    link.coverage = label.coverage;
    link.edits = editsOf(group, left, right, terms);
    link.left = std::move(group.left);
    link.right = std::move(group.right);
    return link;
}

void markMoved(std::vector<Link>& links, const SentenceTerms& terms) {
    std::vector<SpineLink> spine;
    for (const Link& link : links) {
        double mass = 0;
        for (const std::size_t s : link.left) mass += terms.left.mass[s];
        for (const std::size_t s : link.right) mass += terms.right.mass[s];
        spine.push_back({link.left.front(), link.right.front(), mass * link.score});
    }
    const std::vector<bool> onSpine = findSpine(spine);
    for (std::size_t i = 0; i < links.size(); ++i) links[i].moved = !onSpine[i];
}

std::vector<std::vector<std::size_t>> linksBySentence(const std::vector<Link>& links, Side side,
                                                      std::size_t sentences) {
    std::vector<std::vector<std::size_t>> out(sentences);
    for (std::size_t i = 0; i < links.size(); ++i)
        for (const std::size_t sentence : links[i].on(side)) out[sentence].push_back(i);
    return out;
}

Shares sharesOf(const Comparison& comparison, Side side) {
    const Document& report = comparison.document(side);
    Shares shares;
    for (std::size_t s = 0; s < report.sentences.size(); ++s) {
        const Sentence& sentence = report.sentences[s];
        if (sentence.role != Role::Body) continue;
        const auto words = static_cast<double>(sentence.words);
        switch (kindOf(comparison, side, s)) {
        case SentenceKind::Shared: shares.shared += words; break;
        case SentenceKind::Reworded: shares.reworded += words; break;
        case SentenceKind::Unique: shares.unique += words; break;
        }
    }
    const double words = shares.shared + shares.reworded + shares.unique;
    if (words == 0) return {};
    return {shares.shared / words, shares.reworded / words, shares.unique / words};
}

void findPairs(Analysis& analysis, const std::stop_token& stop, const PairFilter& mayPair = {}) {
    analysis.candidates = findCandidates(analysis.terms, stop, mayPair);
    if (stop.stop_requested()) return;
    analysis.evidence = weighEvidence(analysis.candidates, analysis.terms);
    analysis.probabilities = linkProbabilities(analysis.candidates, analysis.evidence);
}

// Sentences that stand word for word in both reports have no other candidates. Where such a pair is not
// allowed, pairs are sought anew, so that both find their next best partner.
std::shared_ptr<const Analysis> analysisFor(const AllowedPairs& allowed,
                                            std::shared_ptr<const Analysis> analysis,
                                            const std::stop_token& stop) {
    if (analysis->unrestricted) analysis = analysis->unrestricted;
    if (allowed.all()) return analysis;
    const bool parted = std::ranges::any_of(analysis->candidates, [&](const Candidate& pair) {
        return pair.identical && !allowed.mayPair(pair.left, pair.right);
    });
    if (!parted) return analysis;
    auto restricted = std::make_shared<Analysis>();
    restricted->left = analysis->left;
    restricted->right = analysis->right;
    restricted->terms = analysis->terms;
    findPairs(*restricted, stop, [&allowed](std::size_t left, std::size_t right) {
        return allowed.mayPair(left, right);
    });
    restricted->unrestricted = std::move(analysis);
    return restricted;
}

std::vector<SentenceGroup> findGroups(const Analysis& analysis,
                                      const std::vector<Candidate>& candidates,
                                      const std::vector<double>& probabilities,
                                      double sensitivity) {
    const SentenceTerms& terms = analysis.terms;
    if (const auto group = linkLoneTexts(*analysis.left, *analysis.right, terms, sensitivity))
        return {*group};
    if (terms.left.sentences() == 1 && terms.right.sentences() == 1) return {};
    auto groups = linkPairs(candidates, probabilities, sensitivity, terms);
    attachNeighbours(groups, terms);
    linkClauses(groups, candidates, *analysis.left, *analysis.right, terms, sensitivity);
    return groups;
}

std::vector<SentenceGroup> groupSentences(const Analysis& analysis, const AllowedPairs& allowed,
                                          double sensitivity) {
    if (allowed.all())
        return findGroups(analysis, analysis.candidates, analysis.probabilities, sensitivity);
    const LikelyPairs pairs = allowed.linkable(analysis.candidates, analysis.probabilities);
    auto groups = findGroups(analysis, pairs.candidates, pairs.probabilities, sensitivity);
    allowed.restrict(groups);
    return groups;
}

std::vector<Passage> findPassages(const Analysis& analysis, const AllowedPairs& allowed,
                                  const std::vector<Link>& links) {
    const auto among = [&](const std::vector<Candidate>& candidates) {
        return findPassages(candidates, analysis.terms, *analysis.left, *analysis.right, links);
    };
    return allowed.all() ? among(analysis.candidates)
                         : among(allowed.reusable(analysis.candidates));
}

} // namespace

Expected<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const Document> left,
                                                  std::shared_ptr<const Document> right,
                                                  const std::stop_token& stop,
                                                  const Progress& progress) {
    auto out = std::make_shared<Analysis>();
    out->left = std::move(left);
    out->right = std::move(right);
    out->terms = collectTerms(*out->left, *out->right);
    report(progress, termsDone);
    if (stop.stop_requested()) return cancelled();
    findPairs(*out, stop);
    if (stop.stop_requested()) return cancelled();
    report(progress, 1);
    return out;
}

Expected<Comparison> align(std::shared_ptr<const Analysis> analysis, const CompareOptions& options,
                           const std::stop_token& stop, const Progress& progress) {
    Comparison out;
    out.left = analysis->left;
    out.right = analysis->right;
    const AllowedPairs allowed(*out.left, *out.right, options);
    out.analysis = analysisFor(allowed, std::move(analysis), stop);
    if (stop.stop_requested()) return cancelled();
    const Analysis& known = *out.analysis;
    auto groups = groupSentences(known, allowed, options.sensitivity);
    report(progress, groupsDone);
    CommonSubsequence subsequence(known.terms.forms);
    out.links.reserve(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (stop.stop_requested()) return cancelled();
        out.links.push_back(
            makeLink(std::move(groups[i]), *out.left, *out.right, known.terms, subsequence));
        if (i % 256 == 0)
            report(progress, groupsDone + (1 - groupsDone) * static_cast<double>(i) /
                                              static_cast<double>(groups.size()));
    }
    std::ranges::sort(out.links, {}, [](const Link& link) {
        return std::pair(link.left.front(), link.right.front());
    });
    markMoved(out.links, known.terms);
    out.passages = findPassages(known, allowed, out.links);
    out.findings = findFindings(out, known.terms);
    out.linksOfLeft = linksBySentence(out.links, Side::Left, out.left->sentences.size());
    out.linksOfRight = linksBySentence(out.links, Side::Right, out.right->sentences.size());
    out.leftShares = sharesOf(out, Side::Left);
    out.rightShares = sharesOf(out, Side::Right);
    report(progress, 1);
    return out;
}

Expected<Comparison> compare(std::shared_ptr<const Document> left,
                             std::shared_ptr<const Document> right, const CompareOptions& options,
                             const std::stop_token& stop, const Progress& progress) {
    auto analysis =
        analyse(std::move(left), std::move(right), stop, partOf(progress, 0, analysisDone));
    if (!analysis) return tl::unexpected(analysis.error());
    return align(std::move(*analysis), options, stop, partOf(progress, analysisDone, 1));
}

} // namespace wireside
