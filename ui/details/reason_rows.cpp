// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/reason_rows.h"

#include "ui/details/link_texts.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::ReasonRows)
};

// A reader takes in no more.
constexpr qsizetype mostWords = 24;
constexpr qsizetype mostChanges = 40;

// Without the marks around them.
QString wordsOf(const Document& report, TextSpan span) {
    const QString text = toQString(report.textOf(span)).simplified();
    const auto isMark = [](QChar unit) { return unit.isPunct() || unit.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isMark);
    const auto last = std::find_if_not(text.rbegin(), std::reverse_iterator(first), isMark).base();
    return QString(first, last - first);
}

QString listed(QStringList parts, qsizetype most, const QString& separator) {
    if (parts.size() > most) {
        parts.resize(most);
        parts << QStringLiteral("…");
    }
    return parts.join(separator);
}

QString commonText(const Comparison& comparison, const std::vector<CommonWord>& common) {
    QStringList words;
    for (const CommonWord& word : common) {
        const QString left = wordsOf(*comparison.left, word.left);
        const QString right = wordsOf(*comparison.right, word.right);
        const bool same = left.compare(right, Qt::CaseInsensitive) == 0;
        const QString text = same ? left : Texts::tr("%1 / %2").arg(left, right);
        if (!words.contains(text)) words << text;
    }
    return listed(words, mostWords, QStringLiteral(", "));
}

QString changesText(const Comparison& comparison, const std::vector<Edit>& edits) {
    QStringList changes;
    for (const Edit& edit : edits) {
        if (edit.op == EditOp::Equal || edit.op == EditOp::Move) continue;
        const QString left = wordsOf(*comparison.left, edit.left);
        const QString right = wordsOf(*comparison.right, edit.right);
        if (left == right) continue; // other marks around the same words, or no words at all
        if (right.isEmpty())
            changes << Texts::tr("− %1").arg(left);
        else if (left.isEmpty())
            changes << Texts::tr("+ %1").arg(right);
        else
            changes << Texts::tr("%1 → %2").arg(left, right);
    }
    return listed(changes, mostChanges, QStringLiteral("; "));
}

// What stands around both sides: too little to tell is not told.
QString contextText(double context) {
    constexpr double telling = 0.05;
    if (context > telling) return Texts::tr("what stands around them speaks for it");
    if (context < -telling) return Texts::tr("what stands around them speaks against it");
    return {};
}

QString likelihoodText(const Reasons& reasons) {
    QStringList parts{
        reasons.byHand ? Texts::tr("linked by hand")
                       : Texts::tr("%1 % that they belong together")
                             .arg(link_texts::percentOf(reasons.probability)),
    };
    if (reasons.dice > 0)
        parts << Texts::tr("%1 % of the weight of their words in common")
                     .arg(link_texts::percentOf(reasons.dice))
              << Texts::tr("%1 % in the same order").arg(link_texts::percentOf(reasons.order));
    const QString context = contextText(reasons.context);
    if (!reasons.byHand && !context.isEmpty()) parts << context;
    return parts.join(QStringLiteral("; "));
}

} // namespace

std::vector<DetailRow> reasonRows(const Comparison& comparison, const Reasons& reasons) {
    std::vector<DetailRow> rows;
    const auto add = [&rows](const QString& label, const QString& text) {
        if (!text.isEmpty()) rows.push_back({label, text});
    };
    add(Texts::tr("In common"), commonText(comparison, reasons.common));
    add(Texts::tr("Changed"), changesText(comparison, reasons.changed));
    if (reasons.probability > 0)
        add(reasons.byHand ? Texts::tr("Why") : Texts::tr("Likely"), likelihoodText(reasons));
    return rows;
}

} // namespace wireside
