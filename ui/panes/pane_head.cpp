// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_head.h"

#include "ui/panes/elided_label.h"
#include "ui/panes/head_texts.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/plain_tool_tip.h"
#include "ui/panes/share_bar.h"
#include "ui/report/report_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr double titleSize = 1.2; // times the window's font

} // namespace

PaneHead::PaneHead(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel),
      m_state(new QLabel),
      m_source(new ElidedLabel),
      m_language(new QToolButton),
      m_bar(new ShareBar),
      m_shares(new ElidedLabel) {
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * titleSize);
    m_title->setFont(titleFont);

    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_language->setPopupMode(QToolButton::InstantPopup);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 10); // in line with the text below
    layout->setSpacing(3);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_state);
    layout->addLayout(titleRow);
    auto* sourceRow = new QHBoxLayout;
    sourceRow->addWidget(m_source, 1);
    sourceRow->addWidget(m_language);
    layout->addLayout(sourceRow);
    layout->addSpacing(4);
    layout->addWidget(m_bar);
    layout->addSpacing(3);
    layout->addWidget(m_shares);
    applyPalette();
    setState({});
    setShares(std::nullopt);
}

void PaneHead::setReport(const Document& report) {
    m_title->setText(report_text::titleOf(report));
    m_source->setText(sourceLine(report));
    m_source->setToolTip(sourceExplained(report));
    const QString language = languageOf(report);
    m_language->setText(language);
    m_language->setVisible(!language.isEmpty());
    m_language->setToolTip(
        report.origin.languageByHand
            ? tr("The report is read in the language that was chosen.")
            : tr("The language was found by the text. Choose another one here."));
    m_language->setAccessibleName(tr("Language of the report: %1").arg(language));
    m_language->setAccessibleDescription(m_language->toolTip());
    m_bar->setToolTip(sharesExplained(report));
    m_shares->setToolTip(sharesExplained(report));
}

void PaneHead::setLanguageMenu(QMenu* menu) { m_language->setMenu(menu); }

void PaneHead::setState(const EditState& state) {
    m_state->setText(stateText(state));
    m_state->setVisible(!m_state->text().isEmpty());
}

void PaneHead::setShares(std::optional<Shares> shares) {
    m_bar->setShares(shares);
    m_shares->setText(shares ? report_text::sharesOf(*shares) : tr("Not compared yet"));
    m_bar->setAccessibleDescription(m_shares->text());
}

void PaneHead::applyPalette() {
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, kindColours(lookOf(palette())).softText);
    m_source->setPalette(soft);
    m_shares->setPalette(soft);
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, kindColours(lookOf(palette())).shared.edge);
    m_state->setPalette(strong);
}

void PaneHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyPalette();
}

void PaneHead::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, kindColours(lookOf(palette())).line);
}

} // namespace wireside
