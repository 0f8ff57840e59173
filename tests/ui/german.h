// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program in German, for as long as this lives.
//
//     const German german;
//     Actions().at(ActionId::Quit)->text()    // "&Beenden"
#pragma once

#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace wireside {

class German {
public:
    German() { useLanguage(*QCoreApplication::instance(), QStringLiteral("de")); }
    ~German() {
        for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>())
            delete translator; // which takes itself out
        QLocale::setDefault(QLocale::c());
    }
    German(const German&) = delete;
    German& operator=(const German&) = delete;
    German(German&&) = delete;
    German& operator=(German&&) = delete;
};

} // namespace wireside
