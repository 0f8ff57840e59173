// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays a long text document out by steps that nobody notices. Qt does it by steps too, but doubles them up to
// 200,000 characters: 0.2 s of Latin text, 1.4 s of Chinese for which no font is installed.
//
//     auto steps = std::make_unique<LayoutSteps>(*document, turns);    // a step is one of those turns
//
// The document outlives them, and stays in this thread as long as they are there.
//
// Takes the place of Qt's own timer, when that is due; where Qt's timers are not as expected, Qt goes on by itself.
#pragma once

#include <QObject>

class QTextDocument;

namespace wireside {

class Turns;

class LayoutSteps final : public QObject {
    Q_OBJECT

public:
    LayoutSteps(QTextDocument& document, Turns& turns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step();

    QTextDocument& m_document;
    Turns& m_turns;
    bool m_waits = false; // for its turn
};

} // namespace wireside
