// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include "tests/ui/german.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/filter_menu.h"
#include "ui/window/language_menu.h"
#include "ui/window/main_bars.h"
#include "ui/window/role_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QStringList languages(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names) list << QLatin1String(name);
    return list;
}

TEST(Language, GivenTheTranslations_WhenAsked_ThenEnglishAndGermanAreKnown) {
    EXPECT_EQ(knownLanguages(), languages({"en", "de"}));
    EXPECT_EQ(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    EXPECT_EQ(languageName(QStringLiteral("en")), QStringLiteral("English"));
}

TEST(Language, GivenTheSystemsLanguages_WhenOneIsChosen_ThenItIsTheFirstThatIsKnown) {
    EXPECT_EQ(languageFor(languages({"de-AT", "de", "en"})), QStringLiteral("de"));
    EXPECT_EQ(languageFor(languages({"en-GB", "en", "de"})), QStringLiteral("en"));
    EXPECT_EQ(languageFor(languages({"fr-FR", "fr", "de"})), QStringLiteral("de"));
    EXPECT_EQ(languageFor(languages({"fr"})), QStringLiteral("en"));
    EXPECT_EQ(languageFor({}), QStringLiteral("en"));
}

TEST(Language, GivenTheSystemsLocale_WhenItIsOfAnotherLanguage_ThenNumbersAndDatesAreNotWrittenSo) {
    const QLocale french(QStringLiteral("fr_FR"));
    const QLocale austrian(QStringLiteral("de_AT"));
    EXPECT_EQ(localeFor(QStringLiteral("en"), french), QLocale(QStringLiteral("en")));
    EXPECT_EQ(localeFor(QStringLiteral("en"), austrian), QLocale(QStringLiteral("en")));
    EXPECT_EQ(localeFor(QStringLiteral("de"), austrian), austrian);
    EXPECT_EQ(localeFor(QStringLiteral("en"), QLocale::c()), QLocale::c());
    EXPECT_EQ(localeFor(QStringLiteral("de"), QLocale::c()), QLocale(QStringLiteral("de")));
}

TEST(Language, GivenGerman_WhenATextIsTranslated_ThenItIsGermanWithItsPlurals) {
    const German german;

    EXPECT_EQ(QCoreApplication::translate("wireside::Actions", "&Quit"),
              QStringLiteral("&Beenden"));
    EXPECT_EQ(QCoreApplication::translate("wireside::Report", "%Ln words", nullptr, 1),
              QStringLiteral("1 Wort"));
    EXPECT_EQ(QCoreApplication::translate("wireside::Report", "%Ln words", nullptr, 1234),
              QStringLiteral("1.234 Wörter"));
}

void expectMnemonicsOfTheirOwn(const QList<QAction*>& actions) {
    QSet<QChar> taken;
    for (const QAction* action : actions) {
        if (action->isSeparator()) continue;
        const QString text = action->text();
        const QChar mnemonic = text.section(u'&', 1).append(u' ').at(0).toLower();
        EXPECT_TRUE(mnemonic.isLetter()) << "none: " << qPrintable(text);
        EXPECT_FALSE(taken.contains(mnemonic)) << "twice: " << qPrintable(text);
        taken.insert(mnemonic);
        // Lists of numbers and of names are walked by what they begin with.
        const bool isList = qobject_cast<FilterMenu*>(action->menu()) ||
                            qobject_cast<LanguageMenu*>(action->menu());
        if (action->menu() && !isList) expectMnemonicsOfTheirOwn(action->menu()->actions());
    }
}

TEST(Language, GivenGerman_WhenTheMenusAreFilled_ThenEachEntryHasAMnemonicOfItsOwn) {
    const German german;
    const Actions actions;
    QMenuBar bar;
    Session session;
    FilterMenu filters(session, actions);
    const ReportPane left(Side::Left);
    const ReportPane right(Side::Right);
    RoleMenu roles(session, left, right);
    LanguageMenu leftLanguages(session, Side::Left);
    LanguageMenu rightLanguages(session, Side::Right);
    fillMenuBar(bar, actions, &filters, {&roles, &leftLanguages, &rightLanguages});

    expectMnemonicsOfTheirOwn(bar.actions());
}

} // namespace
} // namespace wireside
