// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_fonts.h"

#include "ui/report/page_geometry.h"

#include <QStringList>

namespace wireside {

namespace {

// The least spacing that Qt can tell from none: invisible on paper, but with any spacing the shaper
// forms no ligatures where a script can do without them. A ligature would come out as one
// character, or as none, when text is copied from the PDF. Unlike QFont::PreferNoShaping this keeps
// kerning, and scripts that need their ligatures (Arabic, Devanagari) have them.
constexpr qreal noLigatures = 1.0 / 64;

QFont font(const QStringList& families, QFont::StyleHint hint, double points,
           QFont::Weight weight) {
    QFont result(families);
    result.setStyleHint(hint);
    result.setPixelSize(dots(points)); // in dots: the same on every paint device
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return result;
}

} // namespace

// The families after the first hold scripts that it lacks, or stand in where it is not installed.
// DejaVu Sans is there for its Arabic: it has a code point for each ligature, without which Qt's
// PDF shows one that can't be copied or found.
QFont PrintFonts::serif(double points, QFont::Weight weight) const {
    return font({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif Hebrew"),
                 QStringLiteral("DejaVu Serif"), QStringLiteral("DejaVu Sans"),
                 QStringLiteral("Liberation Serif")},
                QFont::Serif, m_scale * points, weight);
}

QFont PrintFonts::sans(double points, QFont::Weight weight) const {
    return font({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Hebrew"),
                 QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")},
                QFont::SansSerif, m_scale * points, weight);
}

} // namespace wireside
