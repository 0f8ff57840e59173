// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include "ui/window/focus_outline.h"
#include "ui/window/key_editor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr QSize usualSize(720, 560);
constexpr int margin = 14;
constexpr int rowPadding = 8;
constexpr int keysWidth = 240;

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_table(actions),
      m_words(new QLineEdit),
      m_view(new QTableView),
      m_editor(new KeyEditor(actions)) {
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_filtered.setSourceModel(&m_table);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setFilterKeyColumn(-1); // all columns
    m_view->setModel(&m_filtered);
    assemble();
    connect(m_words, &QLineEdit::textChanged, &m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::editCurrent);
    connect(m_editor, &KeyEditor::changed, this, &ShortcutsDialog::changed);
    resize(usualSize);
}

void ShortcutsDialog::assemble() {
    m_words->setPlaceholderText(tr("Find an action or a key"));
    m_words->setAccessibleName(tr("Words of the actions that are listed"));
    m_words->setClearButtonEnabled(true);
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(KeyTable::Action, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(KeyTable::Keys, keysWidth);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* reset = buttons->addButton(tr("&All Usual Keys"), QDialogButtonBox::ResetRole);
    connect(reset, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_editor);
    layout->addWidget(buttons);
    // Return in the list or the field must not press what happens to come next: "No Key", for one.
    for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
    outlineFocus(*this);
    m_words->setFocus();
}

void ShortcutsDialog::editCurrent() {
    const QModelIndex current = m_filtered.mapToSource(m_view->currentIndex());
    m_editor->edit(current.isValid() ? std::optional(KeyTable::actionAt(current.row()))
                                     : std::nullopt);
}

void ShortcutsDialog::resetAll() {
    m_actions.setKeys(KeyChoices());
    editCurrent();
    Q_EMIT changed();
}

} // namespace wireside
