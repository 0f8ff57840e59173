// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/turns.h"

#include <utility>

namespace wireside {

Turns::Turns(QObject* parent) : QObject(parent) {
    connect(&m_next, &QTimer::timeout, this, &Turns::takeOne);
}

void Turns::add(const QObject* owner, std::function<void()> piece) {
    connect(owner, &QObject::destroyed, this, &Turns::drop, Qt::UniqueConnection);
    m_pieces.push_back({owner, std::move(piece)});
    m_next.start(0);
}

void Turns::drop(const QObject* owner) {
    std::erase_if(m_pieces, [owner](const Piece& piece) { return piece.owner == owner; });
}

void Turns::takeOne() {
    if (m_pieces.empty()) return m_next.stop();
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    piece.work();
}

} // namespace wireside
