// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_pair_dialog.h"

#include "ui/panes/plain_tool_tip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wireside {

namespace {

constexpr int narrowest = 420;
constexpr int room = 18;
constexpr int shortestName = 24; // that is shown in full, in letters

// Files of one name are told apart by their folders.
QString nameAmong(const QStringList& paths, const QString& path) {
    const QFileInfo file(path);
    const auto sameName = [&file](const QString& other) {
        return QFileInfo(other).fileName() == file.fileName();
    };
    if (std::ranges::count_if(paths, sameName) < 2) return file.fileName();
    return ReportPairDialog::tr("%1 in %2")
        .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
}

} // namespace

ReportPairDialog::ReportPairDialog(const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_paths(paths), m_left(choiceOf(0)), m_right(choiceOf(1)) {
    Q_ASSERT(paths.size() > 2);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose Two Reports"));
    auto* question = new QLabel(tr("Two reports can be compared at once. Which of these %1?")
                                    .arg(QLocale().toString(paths.size())));
    question->setWordWrap(true);
    auto* sides = new QFormLayout;
    sides->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    sides->addRow(tr("&Left report:"), m_left);
    sides->addRow(tr("&Right report:"), m_right);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Open)->setText(tr("&Compare"));
    for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(room);
    layout->addWidget(question);
    layout->addLayout(sides);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(narrowest);
    m_left->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT chosen({m_paths[m_left->currentIndex()], m_paths[m_right->currentIndex()]});
    });
}

QComboBox* ReportPairDialog::choiceOf(int proposed) {
    auto* choice = new QComboBox;
    for (const QString& path : std::as_const(m_paths)) {
        choice->addItem(nameAmong(m_paths, path));
        choice->setItemData(choice->count() - 1, plainToolTip(QDir::toNativeSeparators(path)),
                            Qt::ToolTipRole);
    }
    choice->setMinimumContentsLength(shortestName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setCurrentIndex(proposed);
    return choice;
}

} // namespace wireside
