// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_texts.h"

#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wireside::link_texts {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::LinkTexts)
};

} // namespace

QString kindOf(const Link& link) {
    QStringList words;
    if (link.byHand) words << Texts::tr("by hand");
    words << (link.kind == MatchKind::Shared ? Texts::tr("shared") : Texts::tr("reworded"));
    if (link.moved) words << Texts::tr("moved");
    return words.join(Texts::tr(", "));
}

QString scoreOf(const Link& link) {
    // Rounded down: 1.00 is for the same text only.
    constexpr double hundredths = 100;
    return QLocale().toString(std::floor(link.score * hundredths) / hundredths, 'f', 2);
}

QString omission() { return QStringLiteral("[…]"); }

QString sentencesOf(const Comparison& comparison, const Link& link, Side side) {
    const Document& report = comparison.document(side);
    const std::vector<std::size_t>& sentences = link.on(side);
    QString text;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i > 0) text += u' ';
        if (i > 0 && sentences[i] != sentences[i - 1] + 1) text += omission() + u' ';
        text += toQString(report.textOf(report.sentences[sentences[i]].span)).simplified();
    }
    return text;
}

int percentOf(double part) {
    constexpr int whole = 100;
    const int percent = static_cast<int>(std::lround(part * whole));
    if (percent == 0 && part > 0) return 1;
    if (percent == whole && part < 1) return whole - 1;
    return percent;
}

} // namespace wireside::link_texts
