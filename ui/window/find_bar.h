// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar below the reports where one says what to look for. It asks and shows; it finds nothing itself.
//
//     auto* bar = new FindBar(actions);
//     connect(bar, &FindBar::requestChanged, ...);    // while somebody types
//     bar->ask(QStringLiteral("harbour"));            // opens, and takes the keyboard
//     bar->setStatus(FindStatus{.current = 2, .count = 12});      // "3 of 12"
//
// Closed, it takes no room and has no request, but keeps its text for the next time.
#pragma once

#include "ui/panes/find_matches.h"
#include "ui/panes/match_walk.h"

#include <QString>
#include <QWidget>

#include <cstddef>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace wireside {

class Actions;

struct FindRequest {
    QString text;
    FindOptions options;

    bool operator==(const FindRequest&) const = default;
};

struct FindStatus {
    std::size_t current = 0; // of the count, from 0
    std::size_t count = 0;
    Wrap wrap = Wrap::None; // how the current one was reached

    bool operator==(const FindStatus&) const = default;
};

// A status in words: "3 of 12", "Not found".
[[nodiscard]] QString statusText(const FindStatus& status);

class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    // Opens the bar, keeping the keyboard where it is.
    void open();
    // Opens the bar for typing; a text that is not empty takes the place of the former one.
    void ask(const QString& text);
    void dismiss();

    // What to look for: empty when closed.
    [[nodiscard]] FindRequest request() const;
    // Whether there is a text to look for, also when closed.
    [[nodiscard]] bool hasText() const;
    // None while nothing is looked for.
    void setStatus(const std::optional<FindStatus>& status);

    [[nodiscard]] QLineEdit& text() const { return *m_text; }
    [[nodiscard]] QCheckBox& matchCase() const { return *m_matchCase; }
    [[nodiscard]] QCheckBox& wholeWords() const { return *m_wholeWords; }
    [[nodiscard]] QLabel& status() const { return *m_status; }

Q_SIGNALS:
    void requestChanged(); // also when it is opened or closed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void assemble();
    void colourParts();

    const Actions& m_actions;
    QLineEdit* m_text;
    QCheckBox* m_matchCase;
    QCheckBox* m_wholeWords;
    QLabel* m_status;
    bool m_missing = false; // what is looked for was not found
};

} // namespace wireside
