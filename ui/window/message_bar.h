// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages above the reports, which stay until they are dismissed or something new is begun. They
// never take the keyboard or stop the work. One whose offer was taken goes.
//
//     bar->show({.tone = MessageTone::Problem, .text = errorText(error)});
//     bar->show({.tone = MessageTone::Done, .text = tr("“visit.pdf” was written."),
//                .offer = MessageOffer{tr("Open"), [=] { openFile(path); }}});
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace wireside {

class MessageRow;

enum class MessageTone : std::uint8_t { Problem, Hint, Done };

// Something that the message offers to do, as a button.
struct MessageOffer {
    QString text;
    std::function<void()> run;
};

struct Message {
    MessageTone tone = MessageTone::Problem;
    QString text;
    QString toolTip = {};
    std::optional<MessageOffer> offer = {};
    std::optional<MessageOffer> otherOffer = {}; // beside the first one
    bool lasting = false;                        // stays when something new is begun
};

class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    // All but the lasting ones go.
    void clear();
    // The one with that text goes, lasting or not; nothing happens when it is not there.
    void withdraw(const QString& text);
    // What is shown, the oldest first.
    [[nodiscard]] QStringList texts() const;

private:
    [[nodiscard]] std::vector<MessageRow*> rows() const;
    void remove(MessageRow* row);

    QVBoxLayout* m_rows;
};

} // namespace wireside
