// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog for the preferences. What is changed shows at once; Cancel takes all of it back.
//
//     auto* dialog = new SettingsDialog(preferences, window);
//     connect(dialog, &SettingsDialog::changed, customisation, &Customisation::setPreferences);
//     dialog->open();
#pragma once

#include "ui/session/preferences.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace wireside {

class PalettePreview;

class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    void reject() override;

Q_SIGNALS:
    void changed(const wireside::Preferences& preferences);

private:
    void assemble();
    void addLook(QFormLayout& form);
    void addReading(QFormLayout& form);
    void addRest(QFormLayout& form);
    void showChoices(const Preferences& preferences);
    void tell();

    Preferences m_before;
    bool m_showing = false; // is being told what to show, and so has nothing to tell
    QComboBox* m_look;
    QComboBox* m_kinds;
    PalettePreview* m_preview;
    QComboBox* m_family;
    QDoubleSpinBox* m_size;
    QComboBox* m_lineHeight;
    QComboBox* m_sensitivity;
    QComboBox* m_language;
};

} // namespace wireside
