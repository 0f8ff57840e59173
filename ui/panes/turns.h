// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work that only the window's thread can do, in pieces: one a turn of the event loop, so that the window answers
// between any two, whoever they are of.
//
//     Turns turns;
//     turns.add(left, [=] { left->showText(); });      // in the next turn
//     turns.add(right, [=] { right->showText(); });    // in the one after that
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace wireside {

class Turns final : public QObject {
    Q_OBJECT

public:
    explicit Turns(QObject* parent = nullptr);

    // In the order in which they are added. A piece whose owner is gone by then is dropped. Owners stay in the
    // thread of the turns.
    void add(const QObject* owner, std::function<void()> piece);
    // The owner's pieces that have not had their turn.
    void drop(const QObject* owner);

private:
    struct Piece {
        const QObject* owner;
        std::function<void()> work;
    };
    void takeOne();

    std::deque<Piece> m_pieces;
    QTimer m_next;
};

} // namespace wireside
