// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/place_keeper.h"

#include "ui/panes/laid_out_lines.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/text_cover.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace wireside {

namespace {

using namespace std::chrono_literals;

constexpr auto unnoticed = 25ms; // of layout at once
constexpr int farDown = 20'000;  // characters: what Latin text takes about that long
// Of a text as long, to be set in another way takes that time already.
constexpr int veryLong = 300'000; // characters
constexpr auto unnoticedOfVeryLong = 8ms;

std::chrono::milliseconds unnoticedOf(const QTextDocument& document) {
    return document.characterCount() < veryLong ? unnoticed : unnoticedOfVeryLong;
}

// As far as it is laid out.
double heightOf(const QTextDocument& document) {
    if (isAllLaidOut(document)) return document.size().height();
    const QTextLayout& last = *document.findBlockByNumber(laidOutBlocks(document) - 1).layout();
    return last.position().y() + last.boundingRect().height();
}

} // namespace

PlaceKeeper::PlaceKeeper(QTextEdit& text, std::function<void(int)> scrollTo)
    : QObject(&text),
      m_text(text),
      m_scrollTo(std::move(scrollTo)),
      m_cover(new TextCover(text.viewport())) {
    connect(text.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (!m_moving) forget();
    });
}

bool PlaceKeeper::isLaidOut(int position) const {
    const QTextDocument& document = *m_text.document();
    return document.findBlock(position).blockNumber() < laidOutBlocks(document);
}

std::optional<SoughtPlace> PlaceKeeper::placeAtTop() const {
    if (m_sought) return m_sought;
    const int scroll = m_text.verticalScrollBar()->value();
    if (scroll == 0) return std::nullopt;
    const QTextDocument& document = *m_text.document();
    const int atTop = positionsIn(document, {.top = double(scroll)}).begin;
    const double hidden = scroll - stripOf(document, atTop, atTop + 1).top;
    return SoughtPlace{.begin = atTop, .end = atTop + 1, .scroll = [hidden](const Strip& strip) {
                           return static_cast<int>(std::lround(strip.top + hidden));
                       }};
}

int PlaceKeeper::positionAtTop() const {
    const auto place = placeAtTop();
    return place ? place->begin : 0;
}

void PlaceKeeper::keep(const std::function<void()>& change) {
    auto place = m_moving ? std::nullopt : placeAtTop(); // what is moving already has its place
    if (!place) return change();
    const QScopedValueRollback moving(m_moving, true);
    if (place->begin > farDown) {
        m_cover->take();
        // Qt lays out at once what is above the view when its width or font changes.
        m_text.verticalScrollBar()->setValue(0);
    }
    change();
    seek(std::move(*place));
}

void PlaceKeeper::seek(SoughtPlace place) {
    m_sought = std::move(place);
    if (arrive(unnoticedOf(*m_text.document()))) return;
    const int wanted = m_text.document()->findBlock(m_sought->begin).blockNumber();
    m_cover->take();
    m_cover->show(wanted);
    // Qt estimates how long the text will be, leaves the view far down and would lay it out at once to paint it.
    const QScopedValueRollback moving(m_moving, true);
    m_text.verticalScrollBar()->setValue(0);
    m_cover->setReached(laidOutBlocks(*m_text.document()));
}

bool PlaceKeeper::seekWhereScrolled() {
    QScrollBar& bar = *m_text.verticalScrollBar();
    auto place = m_arriving ? std::nullopt : placeBeyondLayout();
    if (!place) {
        m_scroll = bar.value();
        return false;
    }
    {
        const QScopedValueRollback moving(m_moving, true);
        bar.setValue(m_scroll); // Qt would lay out at once what it paints
        m_cover->take();
    }
    seek(std::move(*place));
    return true;
}

// Qt has estimated how long the text will be.
std::optional<SoughtPlace> PlaceKeeper::placeBeyondLayout() const {
    const QTextDocument& document = *m_text.document();
    const int blocks = laidOutBlocks(document);
    if (blocks == 0 || blocks == document.blockCount()) return std::nullopt;
    const QScrollBar& bar = *m_text.verticalScrollBar();
    const int scroll = bar.value();
    const double reached = heightOf(document);
    if (scroll + m_text.viewport()->height() <= reached) return std::nullopt;
    const int begin = document.findBlockByNumber(blocks).position();
    if (scroll <= reached)
        return SoughtPlace{begin, begin + 1, [scroll](const Strip&) { return scroll; }};
    const double part = (scroll - reached) / std::max(bar.maximum() - reached, 1.0);
    const int last = document.characterCount() - 2;
    const int position = begin + static_cast<int>((last - begin) * std::min(part, 1.0));
    return SoughtPlace{position, position + 1,
                       [](const Strip& strip) { return static_cast<int>(std::lround(strip.top)); }};
}

void PlaceKeeper::forget() {
    m_sought.reset();
    m_cover->lift();
}

void PlaceKeeper::follow() {
    if (!m_sought) return;
    const QScopedValueRollback moving(m_moving, true);
    if (arrive(0ms)) return;
    m_cover->setReached(laidOutBlocks(*m_text.document()));
}

// A view below the place is laid out, too.
bool PlaceKeeper::arrive(std::chrono::milliseconds atMost) {
    if (!m_sought) return true;
    const SoughtPlace place = *m_sought;
    const QTextDocument& document = *m_text.document();
    if (!layOutTo(document, place.end, atMost)) return false;
    const Strip strip = stripOf(document, place.begin, place.end);
    const auto below = strip.bottom + m_text.viewport()->height();
    (void)positionsIn(document, {.top = strip.top, .bottom = below});
    setReach();
    m_sought.reset();
    const QScopedValueRollback arriving(m_arriving, true);
    m_scrollTo(place.scroll(strip));
    m_cover->lift();
    return true;
}

// Qt does that only later.
void PlaceKeeper::setReach() {
    const QTextDocument& document = *m_text.document();
    QScrollBar& bar = *m_text.verticalScrollBar();
    const int height = static_cast<int>(std::lround(heightOf(document)));
    const int estimate = isAllLaidOut(document) ? 0 : bar.maximum();
    bar.setMaximum(std::max(estimate, height - m_text.viewport()->height()));
}

} // namespace wireside
