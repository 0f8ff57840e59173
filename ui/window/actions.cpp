// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/window/icons.h"

namespace wireside {

namespace {

// The menus that the platform knows some actions by: macOS moves them by their role.
QAction::MenuRole menuRole(ActionId id) {
    switch (id) {
    case ActionId::Quit: return QAction::QuitRole;
    case ActionId::About: return QAction::AboutRole;
    case ActionId::ChangeSettings: return QAction::PreferencesRole;
    default: return QAction::NoRole;
    }
}

const ActionInfo& infoOf(ActionId id) { return actionTable()[static_cast<std::size_t>(id)]; }

QString toolTip(const QAction& action, const QString& hint) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? hint : Actions::tr("%1 (%2)").arg(hint, keys);
}

} // namespace

const std::vector<ActionInfo>& actionTable() {
    using Keys = QKeySequence;
    static const std::vector<ActionInfo> table{
        {ActionId::OpenBoth,
         "open",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Open…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Open"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Choose one or two reports, or a saved session"),
         "open",
         {Keys(Qt::CTRL | Qt::Key_O)}},
        {ActionId::OpenLeft,
         "open-left",
         QT_TRANSLATE_NOOP("wireside::Actions", "Open &Left…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Open…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Choose the left report"),
         "open",
         {Keys(Qt::CTRL | Qt::Key_L)}},
        {ActionId::OpenRight,
         "open-right",
         QT_TRANSLATE_NOOP("wireside::Actions", "Open &Right…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Open…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Choose the right report"),
         "open",
         {Keys(Qt::CTRL | Qt::Key_R)}},
        {ActionId::OpenSample,
         "open-sample",
         QT_TRANSLATE_NOOP("wireside::Actions", "Try the &Sample"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Try the sample"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Open two invented reports of one event"),
         "",
         {}},
        {ActionId::PasteLeft,
         "paste-left",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Paste as Left Report"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Paste"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Take the clipboard's text as the left report"),
         "paste",
         {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
        {ActionId::PasteRight,
         "paste-right",
         QT_TRANSLATE_NOOP("wireside::Actions", "Paste as Ri&ght Report"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Paste"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Take the clipboard's text as the right report"),
         "paste",
         {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
        {ActionId::CopyLink,
         "copy-link",
         QT_TRANSLATE_NOOP("wireside::Actions", "Cop&y Link"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Copy link"),
         QT_TRANSLATE_NOOP("wireside::Actions",
                           "Copy both sides of the selected link, with what changed"),
         "",
         {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {ActionId::CopyComparison,
         "copy-comparison",
         QT_TRANSLATE_NOOP("wireside::Actions", "Copy Co&mparison"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Copy comparison"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Copy both reports as a table, partners level"),
         "",
         {Keys(Qt::CTRL | Qt::ALT | Qt::Key_C)}},
        {ActionId::OpenRecent,
         "open-recent",
         QT_TRANSLATE_NOOP("wireside::Actions", "Open Re&cent"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Recent"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Open a comparison again that was open before"),
         "",
         {}},
        {ActionId::SaveSession,
         "save-session",
         QT_TRANSLATE_NOOP("wireside::Actions", "Save Sess&ion"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Save session"),
         QT_TRANSLATE_NOOP("wireside::Actions",
                           "Keep both texts and all that was done to them in one file"),
         "",
         {Keys(Qt::CTRL | Qt::Key_S)}},
        {ActionId::SaveSessionAs,
         "save-session-as",
         QT_TRANSLATE_NOOP("wireside::Actions", "Save Session &As…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Save session as…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Keep the session in another file"),
         "",
         {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        {ActionId::Export,
         "export",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Export…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Export…"),
         QT_TRANSLATE_NOOP("wireside::Actions",
                           "Write the comparison to a PDF, HTML, CSV or JSON file"),
         "export",
         {Keys(Qt::CTRL | Qt::Key_E)}},
        {ActionId::Print,
         "print",
         QT_TRANSLATE_NOOP("wireside::Actions", "P&rint…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Print…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "See the report's pages, and print them"),
         "",
         {Keys(Qt::CTRL | Qt::Key_P)}},
        {ActionId::Close,
         "close",
         QT_TRANSLATE_NOOP("wireside::Actions", "Close &Both Reports"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Close"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Empty both sides"),
         "",
         {Keys(Qt::CTRL | Qt::Key_W)}},
        {ActionId::Quit,
         "quit",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Quit"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Quit"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Leave Wireside"),
         "",
         {Keys(Qt::CTRL | Qt::Key_Q)}},
        {ActionId::Swap,
         "swap",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Swap Sides"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Swap"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Exchange the left and the right report"),
         "swap",
         {Keys(Qt::CTRL | Qt::Key_T)}},
        {ActionId::CompareAgain,
         "compare-again",
         QT_TRANSLATE_NOOP("wireside::Actions", "Compare &Again"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Compare again"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Compare the open reports after a cancel"),
         "",
         {Keys(Qt::Key_F5)}},
        {ActionId::Cancel,
         "cancel",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Cancel"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Cancel"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Stop reading, comparing and exporting"),
         "cancel",
         {Keys(Qt::CTRL | Qt::Key_Period)}},
        {ActionId::PreviousLink,
         "previous-link",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Previous Link"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Previous"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Go to the previous pair of linked sentences"),
         "previous",
         {Keys(Qt::SHIFT | Qt::Key_F8), Keys(Qt::ALT | Qt::Key_Up)}},
        {ActionId::NextLink,
         "next-link",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Next Link"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Next"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Go to the next pair of linked sentences"),
         "next",
         {Keys(Qt::Key_F8), Keys(Qt::ALT | Qt::Key_Down)}},
        {ActionId::ClearLink,
         "clear-link",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Deselect"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Deselect"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Leave the selected link"),
         "",
         {Keys(Qt::Key_Escape)}},
        {ActionId::Find,
         "find",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Find…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Find…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Look for a text in both reports"),
         "find",
         {Keys(Qt::CTRL | Qt::Key_F)}},
        {ActionId::FindNext,
         "find-next",
         QT_TRANSLATE_NOOP("wireside::Actions", "Find Ne&xt"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Find next"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Go to the next place that has the text"),
         "next",
         {Keys(Qt::Key_F3), Keys(Qt::CTRL | Qt::Key_G)}},
        {ActionId::FindPrevious,
         "find-previous",
         QT_TRANSLATE_NOOP("wireside::Actions", "Find Pre&vious"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Find previous"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Go to the previous place that has the text"),
         "previous",
         {Keys(Qt::SHIFT | Qt::Key_F3), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}},
        {ActionId::CloseFind,
         "close-find",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Close Find"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Close"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Close the find bar"),
         "cancel",
         {Keys(Qt::Key_Escape)}},
        {ActionId::ZoomIn,
         "zoom-in",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Larger Text"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Larger text"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show the reports in larger letters"),
         "",
         {Keys(Qt::CTRL | Qt::Key_Plus), Keys(Qt::CTRL | Qt::Key_Equal)}},
        {ActionId::ZoomOut,
         "zoom-out",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Smaller Text"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Smaller text"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show the reports in smaller letters"),
         "",
         {Keys(Qt::CTRL | Qt::Key_Minus)}},
        {ActionId::ZoomReset,
         "zoom-reset",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Usual Text Size"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Usual text size"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show the reports in letters of the usual size"),
         "",
         {Keys(Qt::CTRL | Qt::Key_0)}},
        {ActionId::ScrollTogether,
         "scroll-together",
         QT_TRANSLATE_NOOP("wireside::Actions", "Scroll &Together"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Scroll together"),
         QT_TRANSLATE_NOOP("wireside::Actions",
                           "Let each report follow when the other is scrolled"),
         "together",
         {Keys(Qt::CTRL | Qt::Key_K)},
         true},
        {ActionId::ShowDetails,
         "show-details",
         QT_TRANSLATE_NOOP("wireside::Actions", "Links and &Details"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Links and details"),
         QT_TRANSLATE_NOOP("wireside::Actions",
                           "Show the list of links and the selected one below"),
         "",
         {Keys(Qt::Key_F4)},
         true},
        {ActionId::ShowShared,
         "show-shared",
         QT_TRANSLATE_NOOP("wireside::Actions", "Sh&ared"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Shared"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show what is shared"),
         "",
         {Keys(Qt::CTRL | Qt::Key_1)},
         true},
        {ActionId::ShowReworded,
         "show-reworded",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Reworded"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Reworded"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show what is reworded"),
         "",
         {Keys(Qt::CTRL | Qt::Key_2)},
         true},
        {ActionId::ShowUnique,
         "show-unique",
         QT_TRANSLATE_NOOP("wireside::Actions", "U&nique"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Unique"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Show what is in one report only"),
         "",
         {Keys(Qt::CTRL | Qt::Key_3)},
         true},
        {ActionId::MoreSensitive,
         "more-sensitive",
         QT_TRANSLATE_NOOP("wireside::Actions", "&More Links"),
         QT_TRANSLATE_NOOP("wireside::Actions", "More links"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Link sentences that are less surely related too"),
         "",
         {Keys(Qt::CTRL | Qt::Key_BracketRight)}},
        {ActionId::LessSensitive,
         "less-sensitive",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Fewer Links"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Fewer links"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Link only sentences that are more surely related"),
         "",
         {Keys(Qt::CTRL | Qt::Key_BracketLeft)}},
        {ActionId::LookSystem,
         "look-system",
         QT_TRANSLATE_NOOP("wireside::Actions", "As the &System"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Look as the system"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Light or dark, as the desktop is"),
         "",
         {},
         true},
        {ActionId::LookLight,
         "look-light",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Light"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Light look"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Dark text on light paper"),
         "",
         {},
         false},
        {ActionId::LookDark,
         "look-dark",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Dark"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Dark look"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Light text on a dark ground"),
         "",
         {},
         false},
        {ActionId::LookHighContrastLight,
         "look-high-contrast-light",
         QT_TRANSLATE_NOOP("wireside::Actions", "&High Contrast, Light"),
         QT_TRANSLATE_NOOP("wireside::Actions", "High contrast, light"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Black text on white, with strong colours"),
         "",
         {},
         false},
        {ActionId::LookHighContrastDark,
         "look-high-contrast-dark",
         QT_TRANSLATE_NOOP("wireside::Actions", "High &Contrast, Dark"),
         QT_TRANSLATE_NOOP("wireside::Actions", "High contrast, dark"),
         QT_TRANSLATE_NOOP("wireside::Actions", "White text on black, with strong colours"),
         "",
         {},
         false},
        {ActionId::ChangeSettings,
         "settings",
         QT_TRANSLATE_NOOP("wireside::Actions", "Sett&ings…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Settings…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Set look, fonts, language and sensitivity"),
         "",
         {Keys(Qt::CTRL | Qt::Key_Comma)}},
        {ActionId::ShowShortcuts,
         "keyboard-shortcuts",
         QT_TRANSLATE_NOOP("wireside::Actions", "&Keyboard Shortcuts…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Keyboard shortcuts…"),
         QT_TRANSLATE_NOOP("wireside::Actions", "List the keys of all actions, and change them"),
         "",
         {Keys(Qt::Key_F1), Keys(Qt::CTRL | Qt::Key_Question)}},
        {ActionId::About,
         "about",
         QT_TRANSLATE_NOOP("wireside::Actions", "&About Wireside"),
         QT_TRANSLATE_NOOP("wireside::Actions", "About"),
         QT_TRANSLATE_NOOP("wireside::Actions", "Version and licence"),
         "",
         {}},
    };
    return table;
}

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionInfo& info : actionTable()) {
        auto* action = new QAction(tr(info.text), this);
        action->setObjectName(QLatin1String(info.name));
        action->setIconText(tr(info.label));
        action->setStatusTip(tr(info.hint));
        action->setMenuRole(menuRole(info.id));
        action->setCheckable(info.checked.has_value());
        action->setChecked(info.checked.value_or(false));
        m_actions.push_back(action);
        setKeys(info.id, usualKeys(info.id));
    }
}

QList<QKeySequence> Actions::usualKeys(ActionId id) {
    const std::vector<QKeySequence>& keys = infoOf(id).keys;
    return {keys.begin(), keys.end()};
}

void Actions::setKeys(ActionId id, const QList<QKeySequence>& keys) const {
    QAction& action = *at(id);
    action.setShortcuts(keys);
    action.setToolTip(toolTip(action, tr(infoOf(id).hint)));
}

void Actions::setKeys(const KeyChoices& choices) const {
    for (const ActionInfo& info : actionTable()) {
        const auto choice = choices.find(QLatin1String(info.name));
        setKeys(info.id, choice == choices.end() ? usualKeys(info.id) : choice->second);
    }
}

KeyChoices Actions::changedKeys() const {
    KeyChoices changed;
    for (const ActionInfo& info : actionTable())
        if (const auto keys = at(info.id)->shortcuts(); keys != usualKeys(info.id))
            changed[QLatin1String(info.name)] = keys;
    return changed;
}

void Actions::drawIcons(const QPalette& palette) const {
    for (const ActionInfo& info : actionTable())
        at(info.id)->setIcon(actionIcon(QLatin1String(info.icon), palette));
}

} // namespace wireside
