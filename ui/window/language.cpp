// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace wireside {

namespace {

constexpr QLatin1String sourceLanguage("en");
constexpr QLatin1String folder(":/translations");
constexpr QLatin1String prefix("wireside_");
constexpr QLatin1String suffix(".qm");

void install(QCoreApplication& application, const QString& file, const QString& from) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own texts may not be installed: its dialogs are English then
}

} // namespace

QStringList knownLanguages() {
    QStringList languages{sourceLanguage};
    for (const QString& file :
         QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name))
        languages.append(file.mid(prefix.size()).chopped(suffix.size()));
    return languages;
}

QString languageFor(const QStringList& systemLanguages) {
    const QStringList known = knownLanguages();
    for (const QString& wanted : systemLanguages)
        if (QString language = wanted.section(u'-', 0, 0); known.contains(language))
            return language;
    return sourceLanguage;
}

QLocale localeFor(const QString& language, const QLocale& system) {
    const bool agrees = system.language() == QLocale::C
                            ? language == sourceLanguage
                            : system.language() == QLocale(language).language();
    return agrees ? system : QLocale(language);
}

QString languageName(const QString& language) {
    const QString name = QLocale(language).nativeLanguageName();
    return language == sourceLanguage ? QStringLiteral("English") : name;
}

void useLanguage(QCoreApplication& application, const QString& language) {
    const QLocale system = QLocale::system();
    const QString used =
        knownLanguages().contains(language) ? language : languageFor(system.uiLanguages());
    QLocale::setDefault(localeFor(used, system));
    if (used == sourceLanguage) return;
    install(application, QStringLiteral("qtbase_") + used,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, prefix + used, folder);
}

} // namespace wireside
