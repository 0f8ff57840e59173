// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/turns.h"

#include <utility>

namespace wireside {

Turns::Turns(QObject* parent) : QObject(parent) {
    connect(&m_next, &QTimer::timeout, this, &Turns::takeOne);
}

void Turns::add(const QObject* owner, std::function<void()> piece) {
    m_pieces.push_back({owner, std::move(piece)});
    m_next.start(0);
}

void Turns::drop(const QObject* owner) {
    for (Piece& piece : m_pieces)
        if (piece.owner == owner) piece.owner.clear();
}

void Turns::takeOne() {
    while (!m_pieces.empty() && !m_pieces.front().owner) m_pieces.pop_front();
    if (m_pieces.empty()) return m_next.stop();
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    piece.work();
}

} // namespace wireside
