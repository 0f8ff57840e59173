// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing in a real window: by keys, with the comparison following.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/text_bridge.h"

namespace wireside {
namespace {

class RealWindowEdit : public RealWindow {
protected:
    [[nodiscard]] QString text(Side side) { return toQString(window.session().text(side)); }
    [[nodiscard]] bool follows() {
        return happens([this] {
            return !window.session().isOutdated() &&
                   window.session().activity() == Session::Activity::Idle;
        });
    }
    [[nodiscard]] bool opens() {
        window.open({left.path(), right.path()});
        return isCompared();
    }

    const ReportFile left{QStringLiteral("left.txt"),
                          "Ships came in with grain this morning. The minister opened the harbour "
                          "again on Monday after a long winter. Crews cheered on deck.\n"};
    const ReportFile right{
        QStringLiteral("right.txt"),
        "Nobody had expected it. The minister opened the harbour again on Monday "
        "after a long winter. It rained for hours.\n"};
};

TEST_F(RealWindowEdit, GivenASharedSentence_WhenWordsAreTypedIntoIt_ThenItIsRewordedUntilUndone) {
    ASSERT_TRUE(opens());
    const QString before = text(Side::Left);
    constexpr std::size_t sentence = 1;
    EXPECT_TRUE(happens([&] { return partSeen(Side::Left, sentence, colours.shared.tint) > 0.4; }));
    hands::press(QStringLiteral("F2"));
    ASSERT_TRUE(happens([this] { return pane(Side::Left).isEditable(); }));

    hands::click(firstBandOf(Side::Left, sentence));
    ASSERT_TRUE(happens([this] { return pane(Side::Left).hasFocus(); }));
    EXPECT_FALSE(window.session().currentLink()) << "a click sets the caret";
    hands::type(QStringLiteral(" quite suddenly but to nobodys great delight "));

    ASSERT_TRUE(
        happens([this] { return text(Side::Left).contains(QStringLiteral(" great delight ")); }));
    const int caret = pane(Side::Left).textCursor().position();
    ASSERT_TRUE(follows());
    EXPECT_EQ(pane(Side::Left).textCursor().position(), caret);
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_TRUE(
        happens([&] { return partSeen(Side::Left, sentence, colours.reworded.tint) > 0.4; }));

    for (int word = 0; word < 8; ++word)
        hands::press(QStringLiteral("ctrl+z")); // and the space before
    ASSERT_TRUE(happens([&] { return text(Side::Left) == before; }));
    ASSERT_TRUE(follows());
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_TRUE(happens([&] { return partSeen(Side::Left, sentence, colours.shared.tint) > 0.4; }));
    hands::press(QStringLiteral("Escape"));
    EXPECT_TRUE(happens([this] { return !pane(Side::Left).isEditable(); }));
}

} // namespace
} // namespace wireside
