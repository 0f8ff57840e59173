// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws highlighted sentences; the text itself goes on top of them.
//
//     painter.translate(0, -scrolled);
//     paintHighlight(painter, shape, SentenceKind::Shared, colours);
//     paintOutline(painter, shape, Emphasis::Current, colours);
#pragma once

#include "ui/panes/highlight_shapes.h"
#include "ui/panes/kind_colours.h"

#include <QFont>
#include <QString>

#include <cstdint>
#include <optional>

class QPainter;

namespace wireside {

enum class Emphasis : std::uint8_t { None, Hovered, Current };

// The width of underlines, and the dashes of a reworded one, in pixels.
inline constexpr int underlineWidth = 2;

void paintHighlight(QPainter& painter, const HighlightShape& shape,
                    std::optional<SentenceKind> kind, const KindColours& colours);

void paintOutline(QPainter& painter, const HighlightShape& shape, Emphasis emphasis,
                  const KindColours& colours);

// Around a sentence that the user means: dashes, dark enough to be seen on the outline of a link.
void paintPick(QPainter& painter, const HighlightShape& shape, const KindColours& colours);

void paintNumber(QPainter& painter, const HighlightShape& shape, const QString& number,
                 const QFont& font, const KindColours& colours);

// The line under a sentence of this kind: solid or dashed.
void paintUnderline(QPainter& painter, const QLineF& line, SentenceKind kind,
                    const KindColours& colours);

} // namespace wireside
