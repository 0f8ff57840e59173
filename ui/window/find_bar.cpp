// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_bar.h"

#include "ui/panes/kind_colours.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace wireside {

namespace {

constexpr int widestText = 340;
constexpr int narrowestText = 140;
constexpr int spacing = 6;
constexpr int gap = 14; // between the text and what is said of it, and before the options

} // namespace

QString statusText(const FindStatus& status) {
    if (status.count == 0) return FindBar::tr("Not found in either report");
    const QLocale locale;
    const QString number = FindBar::tr("%1 of %2")
                               .arg(locale.toString(qulonglong(status.current + 1)),
                                    locale.toString(qulonglong(status.count)));
    switch (status.wrap) {
    case Wrap::PastEnd: return FindBar::tr("%1, again from the beginning").arg(number);
    case Wrap::PastBegin: return FindBar::tr("%1, again from the end").arg(number);
    case Wrap::None: break;
    }
    return number;
}

FindBar::FindBar(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_text(new QLineEdit),
      m_matchCase(new QCheckBox(tr("&Match case"))),
      m_wholeWords(new QCheckBox(tr("&Whole words"))),
      m_status(new QLabel) {
    setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find in both reports"));
    m_text->setAccessibleName(tr("Text to find in both reports"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(narrowestText);
    m_text->setMaximumWidth(widestText);
    m_text->installEventFilter(this);
    m_status->setTextFormat(Qt::PlainText);
    assemble();
    colourParts();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::requestChanged);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::requestChanged);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindBar::requestChanged);
    hide();
}

void FindBar::assemble() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 4);
    layout->setSpacing(spacing);
    layout->addWidget(m_text, 2);
    layout->addWidget(iconButton(m_actions.at(ActionId::FindPrevious)));
    layout->addWidget(iconButton(m_actions.at(ActionId::FindNext)));
    layout->addSpacing(gap - spacing);
    layout->addWidget(m_status, 1);
    layout->addSpacing(gap - spacing);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_wholeWords);
    layout->addSpacing(gap - spacing);
    layout->addWidget(iconButton(m_actions.at(ActionId::CloseFind)));
}

void FindBar::open() {
    if (isOpen()) return;
    show();
    Q_EMIT requestChanged();
}

void FindBar::ask(const QString& text) {
    open();
    if (!text.isEmpty()) m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss() {
    if (!isOpen()) return;
    hide();
    Q_EMIT requestChanged();
}

FindRequest FindBar::request() const {
    if (!isOpen()) return {};
    return {.text = m_text->text(),
            .options = {.matchCase = m_matchCase->isChecked(),
                        .wholeWords = m_wholeWords->isChecked()}};
}

bool FindBar::hasText() const { return !m_text->text().trimmed().isEmpty(); }

void FindBar::setStatus(const std::optional<FindStatus>& status) {
    const QString text = status ? statusText(*status) : QString();
    m_missing = status && status->count == 0;
    m_status->setText(text);
    m_text->setAccessibleDescription(text); // read out with the field that has the keyboard
    colourParts();
}

void FindBar::colourParts() {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPalette words = palette();
    if (m_missing) words.setColor(QPalette::WindowText, colours.finding);
    m_status->setPalette(words);
    // Fusion frames the boxes in a shade of what is behind them, which is lost on a dark window.
    QPalette boxes = palette();
    boxes.setColor(QPalette::Window, colours.softText);
    for (QCheckBox* each : {m_matchCase, m_wholeWords}) each->setPalette(boxes);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    m_actions.at(back ? ActionId::FindPrevious : ActionId::FindNext)->trigger();
    return true;
}

void FindBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourParts();
}

void FindBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, kindColours(lookOf(palette())).line);
}

} // namespace wireside
