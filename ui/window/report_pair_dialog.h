// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks which two of many files to show, and on which side.
//
//     auto* dialog = new ReportPairDialog(paths, window);
//     connect(dialog, &ReportPairDialog::chosen, this, [](const QStringList& pair) { ... });
//     dialog->open();
//
// The first two are proposed. It deletes itself once it is closed.
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;

namespace wireside {

class ReportPairDialog final : public QDialog {
    Q_OBJECT

public:
    // More than two paths.
    explicit ReportPairDialog(const QStringList& paths, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& left() const { return *m_left; }
    [[nodiscard]] QComboBox& right() const { return *m_right; }

Q_SIGNALS:
    void chosen(const QStringList& pair); // the left one first

private:
    [[nodiscard]] QComboBox* choiceOf(int proposed);

    QStringList m_paths;
    QComboBox* m_left;
    QComboBox* m_right;
};

} // namespace wireside
