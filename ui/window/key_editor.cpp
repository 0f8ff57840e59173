// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_editor.h"

#include "ui/window/key_table.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr int fieldWidth = 130;

} // namespace

KeyEditor::KeyEditor(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_name(new QLabel),
      m_fields{new QKeySequenceEdit, new QKeySequenceEdit},
      m_none(new QPushButton(tr("&No Key"))),
      m_reset(new QPushButton(tr("&Usual Keys"))),
      m_problem(new QLabel),
      m_take(new QPushButton(tr("Use It &Here"))) {
    m_name->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_fields[0]->setAccessibleName(tr("Key"));
    m_fields[1]->setAccessibleName(tr("Other key"));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        QKeySequenceEdit* field = m_fields.at(i);
        // Told once, a moment after the last key; keySequenceChanged() also tells of the empty beginning.
        connect(field, &QKeySequenceEdit::editingFinished, this,
                [this, i] { accept(i, m_fields.at(i)->keySequence()); });
    }
    connect(m_none, &QPushButton::clicked, this, &KeyEditor::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::resetToUsual);
    connect(m_take, &QPushButton::clicked, this, &KeyEditor::takeRefused);
    assemble();
    edit(std::nullopt);
}

void KeyEditor::assemble() {
    auto* keys = new QHBoxLayout;
    keys->addWidget(m_name, 1);
    for (QKeySequenceEdit* field : m_fields) {
        field->setMinimumWidth(fieldWidth);
        keys->addWidget(field);
    }
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto* problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(keys);
    layout->addLayout(problem);
}

void KeyEditor::edit(std::optional<ActionId> id) {
    m_id = id;
    m_refused = std::nullopt;
    showKeys();
}

QString KeyEditor::problem() const { return m_problem->text(); }

void KeyEditor::showKeys() {
    const QList<QKeySequence> keys =
        m_id ? m_actions.at(*m_id)->shortcuts() : QList<QKeySequence>();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker blocked(m_fields.at(i));
        m_fields.at(i)->setKeySequence(keys.value(static_cast<int>(i)));
        m_fields.at(i)->setEnabled(m_id.has_value());
    }
    m_name->setText(m_id ? plainText(*m_actions.at(*m_id)) : tr("Choose an action above"));
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(m_id && keys != Actions::usualKeys(*m_id));
    m_problem->setText(m_refused ? tr("%1 already belongs to “%2”.")
                                       .arg(m_refused->key.toString(QKeySequence::NativeText),
                                            plainText(*m_actions.at(m_refused->holder)))
                                 : QString());
    m_take->setVisible(m_refused.has_value());
}

void KeyEditor::accept(std::size_t number, const QKeySequence& pressed) {
    if (!m_id || pressed.isEmpty()) return showKeys();
    const QKeySequence key(pressed[0]); // not several in a row: nobody would find them
    m_refused = std::nullopt;
    if (const auto holder = holderOf(m_actions, *m_id, key)) {
        m_refused = Refused{number, key, *holder};
        return showKeys();
    }
    setKey(number, key);
}

void KeyEditor::setKey(std::size_t number, const QKeySequence& key) {
    const QList<QKeySequence> former = m_actions.at(*m_id)->shortcuts();
    QList<QKeySequence> keys;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QKeySequence each = i == number ? key : former.value(static_cast<int>(i));
        if (!each.isEmpty() && !keys.contains(each)) keys.append(each);
    }
    m_actions.setKeys(*m_id, keys);
    showKeys();
    Q_EMIT changed();
}

void KeyEditor::removeKeys() {
    if (!m_id) return;
    m_refused = std::nullopt;
    m_actions.setKeys(*m_id, {});
    showKeys();
    Q_EMIT changed();
}

void KeyEditor::takeRefused() {
    if (!m_refused) return;
    const Refused refused = *m_refused;
    QList<QKeySequence> others = m_actions.at(refused.holder)->shortcuts();
    others.removeAll(refused.key);
    m_actions.setKeys(refused.holder, others);
    m_refused = std::nullopt;
    setKey(refused.number, refused.key);
}

void KeyEditor::resetToUsual() {
    if (!m_id) return;
    // Another action may have got them in the meantime: the user decides about each of these.
    QList<QKeySequence> keys;
    m_refused = std::nullopt;
    for (const QKeySequence& key : Actions::usualKeys(*m_id)) {
        if (const auto holder = holderOf(m_actions, *m_id, key))
            m_refused = Refused{static_cast<std::size_t>(keys.size()), key, *holder};
        else
            keys.append(key);
    }
    m_actions.setKeys(*m_id, keys);
    showKeys();
    Q_EMIT changed();
}

} // namespace wireside
