// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_judging.h"

#include "core/compare/judging.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/actions.h"

#include <algorithm>

namespace wireside {

namespace {

// As much of a sentence as tells which one it is.
QString beginOf(const Document& report, const SentenceRange& sentences) {
    constexpr qsizetype longest = 36;
    const QString text = toQString(report.textOf(extentOf(report, sentences))).simplified();
    return text.size() <= longest ? text : text.left(longest).trimmed() + QStringLiteral("…");
}

bool isOf(const std::vector<std::size_t>& sentences, const SentenceRange& range) {
    return sentences.size() == range.last - range.first && sentences.front() == range.first &&
           sentences.back() + 1 == range.last;
}

} // namespace

LinkJudging::LinkJudging(Session& session, const Actions& actions, ReportPane& left,
                         ReportPane& right, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_actions(actions),
      m_panes{&left, &right},
      m_picks(session, left, right) {
    const auto on = [this, &actions](ActionId id, auto react) {
        connect(actions.at(id), &QAction::triggered, this, react);
    };
    on(ActionId::LinkSelected, &LinkJudging::linkPicked);
    on(ActionId::Unlink, &LinkJudging::unlink);
    on(ActionId::NotTheSame, &LinkJudging::tellApart);
    connect(&m_picks, &SentencePicks::changed, this, [this] {
        m_picksAreNewer = true;
        refresh();
    });
    connect(&session, &Session::currentLinkChanged, this, [this] {
        if (m_session.currentLink()) m_picksAreNewer = false;
        refresh();
    });
    connect(&session, &Session::comparisonChanged, this, &LinkJudging::selectNewLink);
    connect(&session, &Session::activityChanged, this, &LinkJudging::refresh);
    connect(&session, &Session::textChanged, this, &LinkJudging::refresh);
    refresh();
}

bool LinkJudging::canJudge() const {
    return m_session.comparison() && !m_session.isOutdated() &&
           m_session.activity() != Session::Activity::Reading;
}

bool LinkJudging::canLink() const {
    const auto comparison = m_session.comparison();
    if (!comparison || !m_picks.onBoth()) return false;
    const SentenceRange left = m_picks.on(Side::Left);
    const SentenceRange right = m_picks.on(Side::Right);
    // The panes may show an older comparison still.
    if (left.first >= comparison->linksOfLeft.size()) return false;
    return std::ranges::none_of(comparison->linksOfLeft[left.first], [&](std::size_t index) {
        const Link& link = comparison->links[index];
        return isOf(link.left, left) && isOf(link.right, right);
    });
}

bool LinkJudging::meansPicked() const {
    return m_picks.onBoth() && (m_picksAreNewer || !m_session.currentLink());
}

void LinkJudging::refresh() {
    const bool canSay = canJudge();
    const bool current = m_session.currentLink().has_value();
    const bool linkable = canSay && canLink();
    m_actions.at(ActionId::LinkSelected)->setEnabled(linkable);
    m_actions.at(ActionId::Unlink)->setEnabled(canSay && current);
    m_actions.at(ActionId::NotTheSame)->setEnabled(canSay && (current || meansPicked()));
    for (const Side side : {Side::Left, Side::Right})
        m_panes.at(static_cast<std::size_t>(side))
            ->setPicked(linkable ? m_picks.on(side) : SentenceRange());
}

QString LinkJudging::quoted(const char* text) const {
    return tr(text).arg(beginOf(*m_session.report(Side::Left), m_picks.on(Side::Left)),
                        beginOf(*m_session.report(Side::Right), m_picks.on(Side::Right)));
}

void LinkJudging::linkPicked() {
    m_newLink = {m_picks.on(Side::Left), m_picks.on(Side::Right)};
    const QString done =
        quoted(QT_TRANSLATE_NOOP("wireside::LinkJudging", "Linked by hand: “%1” and “%2”."));
    m_session.judge(withLink(m_session.judgements(), *m_session.report(Side::Left),
                             m_newLink->first, *m_session.report(Side::Right), m_newLink->second),
                    tr("Link Sentences"));
    Q_EMIT told(done);
}

void LinkJudging::unlink() {
    const auto link = m_session.currentLink();
    if (!link) return;
    const auto comparison = m_session.comparison();
    const bool byHand = comparison->links[*link].byHand;
    m_session.judge(withoutLink(m_session.judgements(), *comparison, *link),
                    tr("Unlink Sentences"));
    Q_EMIT told(byHand ? tr("The link by hand was taken back.")
                       : tr("Unlinked. These sentences will not be linked again."));
}

void LinkJudging::tellApart() {
    if (meansPicked()) {
        const QString done =
            quoted(QT_TRANSLATE_NOOP("wireside::LinkJudging", "Not the same: “%1” and “%2”."));
        m_session.judge(withNotTheSame(m_session.judgements(), *m_session.report(Side::Left),
                                       m_picks.on(Side::Left), *m_session.report(Side::Right),
                                       m_picks.on(Side::Right)),
                        tr("Mark as Not the Same"));
        Q_EMIT told(done);
    } else {
        tellCurrentLinkApart();
    }
}

void LinkJudging::tellCurrentLinkApart() {
    const auto link = m_session.currentLink();
    if (!link || !canJudge()) return;
    m_session.judge(withNotTheSame(m_session.judgements(), *m_session.comparison(), *link),
                    tr("Mark as Not the Same"));
    Q_EMIT told(tr("Not the same. These sentences will not be linked again."));
}

void LinkJudging::selectNewLink() {
    const auto comparison = m_session.comparison();
    const auto sought = std::exchange(m_newLink, std::nullopt);
    if (comparison && sought) {
        const auto found = std::ranges::find_if(comparison->links, [&sought](const Link& link) {
            return link.byHand && isOf(link.left, sought->first) &&
                   isOf(link.right, sought->second);
        });
        if (found != comparison->links.end() && m_session.shownKinds().has(found->kind))
            m_session.selectLink(static_cast<std::size_t>(found - comparison->links.begin()));
    }
    refresh();
}

} // namespace wireside
