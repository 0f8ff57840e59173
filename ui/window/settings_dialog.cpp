// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "ui/window/language.h"
#include "ui/window/palette_preview.h"
#include "ui/window/sensitivity_levels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace wireside {

namespace {

constexpr int margin = 18;
constexpr int groupSpace = 14;
constexpr int familiesInView = 14;
constexpr int narrowestChoice = 20; // letters; longer names are cut short in the closed box
constexpr std::array lineHeights{1.3, usualLineHeight, 1.9};

QString nameOf(LookChoice choice) {
    switch (choice) {
    case LookChoice::System: return SettingsDialog::tr("As the system");
    case LookChoice::Light: return SettingsDialog::tr("Light");
    case LookChoice::Dark: return SettingsDialog::tr("Dark");
    case LookChoice::HighContrastLight: return SettingsDialog::tr("High contrast, light");
    case LookChoice::HighContrastDark: return SettingsDialog::tr("High contrast, dark");
    }
    return {};
}

QString nameOf(KindPalette kinds) {
    switch (kinds) {
    case KindPalette::BlueAmber: return SettingsDialog::tr("Blue and amber");
    case KindPalette::TealVermilion: return SettingsDialog::tr("Teal and vermilion");
    case KindPalette::Monochrome: return SettingsDialog::tr("Greys, told apart by lines");
    }
    return {};
}

// The position of the nearest line height that is offered.
int lineHeightAt(double lineHeight) {
    const auto nearest = std::ranges::min_element(
        lineHeights, {}, [&](double offered) { return std::abs(offered - lineHeight); });
    return static_cast<int>(nearest - lineHeights.begin());
}

// With a capital letter, as it stands alone.
QString asChoice(const QString& name) { return name.left(1).toUpper() + name.mid(1); }

QComboBox* choice(const QStringList& names) {
    auto* box = new QComboBox;
    box->addItems(names);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_before(preferences),
      m_look(new QComboBox),
      m_kinds(new QComboBox),
      m_preview(new PalettePreview),
      m_family(new QComboBox),
      m_size(new QDoubleSpinBox),
      m_lineHeight(choice({tr("Close"), tr("Usual"), tr("Wide")})),
      m_sensitivity(new QComboBox),
      m_language(new QComboBox) {
    setWindowTitle(tr("Settings"));
    assemble();
    showChoices(preferences);
    for (const QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::tell);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::tell);
}

void SettingsDialog::assemble() {
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(*form);
    addReading(*form);
    addRest(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                showChoices({});
                tell();
            });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(groupSpace);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void SettingsDialog::addLook(QFormLayout& form) {
    for (const LookChoice look : allLookChoices) m_look->addItem(nameOf(look));
    for (const KindPalette kinds : allKindPalettes) m_kinds->addItem(nameOf(kinds));
    form.addRow(tr("&Look:"), m_look);
    form.addRow(tr("Colours of the &kinds:"), m_kinds);
}

void SettingsDialog::addReading(QFormLayout& form) {
    m_family->addItem(tr("With serifs"), QString(serifFamily));
    m_family->addItem(tr("Without serifs"), QString(sansFamily));
    m_family->insertSeparator(m_family->count());
    for (const QString& family : QFontDatabase::families())
        if (!QFontDatabase::isPrivateFamily(family)) m_family->addItem(family, family);
    m_family->setMaxVisibleItems(familiesInView);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(narrowestChoice);
    m_size->setRange(smallestReadingSize, largestReadingSize);
    m_size->setDecimals(1);
    m_size->setSingleStep(0.5);
    m_size->setSuffix(tr(" pt"));
    form.addRow(tr("&Font of the reports:"), m_family);
    form.addRow(tr("&Size:"), m_size);
    form.addRow(tr("L&ines:"), m_lineHeight);
    form.addRow(m_preview);
}

void SettingsDialog::addRest(QFormLayout& form) {
    for (const SensitivityLevel& level : sensitivityLevels)
        m_sensitivity->addItem(asChoice(levelName(level)));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : knownLanguages())
        m_language->addItem(languageName(language), language);
    auto* later = new QLabel(tr("Another language shows at the next start."));
    later->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(tr("S&ensitivity at the start:"), m_sensitivity);
    form.addRow(tr("L&anguage:"), m_language);
    form.addRow(QString(), later);
}

void SettingsDialog::showChoices(const Preferences& preferences) {
    const QScopedValueRollback showing(m_showing, true);
    m_look->setCurrentIndex(static_cast<int>(preferences.look));
    m_kinds->setCurrentIndex(static_cast<int>(preferences.kinds));
    if (m_family->findData(preferences.reading.family) < 0) // no longer installed, but still wanted
        m_family->addItem(preferences.reading.family, preferences.reading.family);
    m_family->setCurrentIndex(m_family->findData(preferences.reading.family));
    m_size->setValue(preferences.reading.size);
    m_lineHeight->setCurrentIndex(lineHeightAt(preferences.reading.lineHeight));
    m_sensitivity->setCurrentIndex(levelOf(preferences.sensitivity));
    m_language->setCurrentIndex(std::max(m_language->findData(preferences.language), 0));
    m_preview->setReadingStyle(preferences.reading);
}

Preferences SettingsDialog::preferences() const {
    const auto at = [](const auto& values, const QComboBox* box) {
        return values.at(static_cast<std::size_t>(box->currentIndex()));
    };
    return {.look = at(allLookChoices, m_look),
            .kinds = at(allKindPalettes, m_kinds),
            .reading = {.family = m_family->currentData().toString(),
                        .size = m_size->value(),
                        .lineHeight = at(lineHeights, m_lineHeight)},
            .language = m_language->currentData().toString(),
            .sensitivity = at(sensitivityLevels, m_sensitivity).sensitivity};
}

void SettingsDialog::tell() {
    if (m_showing) return;
    const Preferences now = preferences();
    m_preview->setReadingStyle(now.reading);
    Q_EMIT changed(now);
}

void SettingsDialog::reject() {
    if (preferences() != m_before) Q_EMIT changed(m_before);
    QDialog::reject();
}

} // namespace wireside
