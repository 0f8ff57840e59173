// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/large_texts.h"

#include "tests/bench/window/blocking.h"
#include "tests/ui/waiting.h"
#include "ui/panes/laid_out_lines.h"
#include "ui/panes/report_pane.h"
#include "ui/text_bridge.h"
#include "ui/window/comparison_view.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <cstdio>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {
namespace {

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string all;
    while (all.size() < units) all += text;
    return all;
}

struct LargeText {
    const char* name;
    std::u16string text;
    const char16_t* word; // one that is in it
};

std::vector<LargeText> largeTexts() {
    constexpr std::u16string_view english = u"The river rose again overnight. ";
    constexpr std::u16string_view arabic = u"\u0627\u0644\u0646\u0647\u0631 \u0641\u0627\u0636.";
    constexpr std::u16string_view hebrew =
        u"\u05D4\u05E0\u05D4\u05E8 \u05E2\u05DC\u05D4 \u05E9\u05D5\u05D1. ";
    std::u16string controls;
    for (char16_t unit = 1; unit < 0x20; ++unit) controls += {u'a', unit, u' '};
    return {
        {"10 MB of lines", repeated(std::u16string(english) + u"\n", 10'000'000), u"river"},
        {"1 MB in one line", repeated(english, 1'000'000), u"river"},
        {"1 million Chinese, one line",
         repeated(u"\u6CB3\u6C34\u4E0A\u6DA8\uFF0C\u5DE5\u4EBA\u5DE5\u4F5C\u3002", 1'000'000),
         u"\u6CB3\u6C34"},
        {"50,000 lines of Arabic", repeated(std::u16string(arabic) + u"\n", 50'000 * 11),
         u"\u0627\u0644\u0646\u0647\u0631"},
        {"600 KB of Hebrew", repeated(repeated(hebrew, 300) + u"\n", 600'000),
         u"\u05D4\u05E0\u05D4\u05E8"},
        {"600 KB right to left with left",
         repeated(std::u16string(arabic) + u" NATO 24/7, " + std::u16string(hebrew) + u"\n",
                  600'000),
         u"NATO"},
        {"600 KB of emoji",
         repeated(u"\U0001F600\U0001F468\u200D\U0001F469 rose \U0001F1E9\U0001F1EA.\n", 600'000),
         u"rose"},
        {"100,000 lines of a word", repeated(u"river\nrose\nagain\n", 100'000 * 17 / 3), u"rose"},
        {"600 KB of control characters", repeated(controls + u"\n", 600'000), u"a"},
        {"600 KB with U+2028", repeated(std::u16string(english) + u"\u2028", 600'000), u"river"},
    };
}

class LargeTextBench {
public:
    explicit LargeTextBench(const LargeText& large) : m_large(large) {
        m_window.resize(1280, 820);
        m_window.show();
        std::printf("%-32s", large.name);
        column([&] {
            for (const Side side : {Side::Left, Side::Right})
                m_window.session().openText(side, toQString(large.text));
            (void)happens([this] { return isCompared(); });
        });
        QScrollBar& bar = *pane(Side::Left).verticalScrollBar();
        column([&] {
            bar.setValue(bar.maximum() / 2);
            QTest::qWait(100);
            bar.triggerAction(QAbstractSlider::SliderToMinimum);
        });
        column([this] { layOut(); });
        column([this] { action(ActionId::ZoomIn); });
        column([&] { bar.setValue(bar.maximum() / 2); });
        column([this] { action(ActionId::ZoomIn); });
        column([this] {
            m_window.resize(1100, 820);
            layOut();
        });
        column([this] {
            m_window.view().setReadingStyle({.family = sansFamily});
            layOut();
        });
        column([this] { find(); });
        column([this] { type(); });
        column([this] { action(ActionId::Undo); });
        std::printf("\n");
    }

private:
    [[nodiscard]] ReportPane& pane(Side side) { return *m_window.view().side(side).pane(); }

    void column(const std::function<void()>& work) {
        const Blocking blocking;
        work();
        QTest::qWait(1);
        std::printf(" %8.1f", blocking.longest());
        std::fflush(stdout);
    }

    bool isCompared() {
        return m_window.session().comparison() && !m_window.session().isOutdated() &&
               m_window.session().activity() == Session::Activity::Idle;
    }
    void layOut() {
        (void)happens([this] {
            for (const Side side : {Side::Left, Side::Right}) {
                const QTextDocument& text = *pane(side).document();
                if (pane(side).isBeingSet() || text.isEmpty() || !isAllLaidOut(text)) return false;
            }
            return true;
        });
        QTest::qWait(200);
    }
    void action(ActionId id) {
        m_window.actions().at(id)->trigger();
        layOut();
    }
    void find() {
        action(ActionId::Find);
        FindBar& bar = m_window.view().findBar();
        bar.text().setText(QString::fromUtf16(m_large.word));
        QTest::qWait(100);
        m_window.actions().at(ActionId::FindNext)->trigger();
        QTest::qWait(100);
        m_window.actions().at(ActionId::CloseFind)->trigger();
    }
    void type() {
        m_window.actions().at(ActionId::EditTexts)->setChecked(true);
        if (!pane(Side::Left).isEditable()) return;
        pane(Side::Left).setFocus();
        QTest::qWait(10);
        QTest::keyClick(&pane(Side::Left), 'b');
        (void)happens([this] { return isCompared(); });
        layOut();
    }

    const LargeText& m_large;
    MainWindow m_window;
};

} // namespace

void printLargeTextTable(const QString& part) {
    std::printf("\n%-32s %8s %8s %8s %8s %8s %8s %8s %8s %8s %8s %8s\n", "blocks at most", "opened",
                "ahead", "laid out", "zoomed", "scrolled", "zoomed", "resized", "font", "found",
                "a key", "undone");
    for (const LargeText& large : largeTexts())
        if (QString::fromLatin1(large.name).contains(part)) LargeTextBench bench(large);
}

} // namespace wireside
