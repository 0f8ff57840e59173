// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/busy_indicator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace wireside {

namespace {

constexpr std::chrono::milliseconds unnoticed(200);
constexpr int progressSteps = 1000;
constexpr QSize progressSize(140, 10);

} // namespace

BusyIndicator::BusyIndicator(QAction* cancel, QWidget* parent)
    : QWidget(parent), m_work(new QLabel), m_progress(new QProgressBar) {
    m_work->setTextFormat(Qt::PlainText); // a file's name is no markup
    m_progress->setFixedSize(progressSize);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* stop = new QToolButton;
    stop->setDefaultAction(cancel);
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setAutoRaise(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(stop);

    m_patience.setSingleShot(true);
    m_patience.setInterval(unnoticed);
    connect(&m_patience, &QTimer::timeout, this, [this] { setVisible(true); });
    hide();
}

void BusyIndicator::setWork(const QString& work) {
    if (work == m_work->text()) return;
    m_work->setText(work);
    m_progress->setRange(0, 0); // moves to and fro
    if (work.isEmpty()) {
        m_patience.stop();
        hide();
    } else if (!isVisible() && !m_patience.isActive()) {
        m_patience.start();
    }
}

void BusyIndicator::setProgress(double part) {
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(part * progressSteps));
}

} // namespace wireside
