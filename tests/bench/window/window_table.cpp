// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/window_table.h"

#include "tests/bench/pseudo_reports.h"
#include "tests/bench/window/blocking.h"
#include "tests/ui/waiting.h"
#include "ui/panes/laid_out_lines.h"
#include "ui/panes/report_pane.h"
#include "ui/text_bridge.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {
namespace {

constexpr int times = 40;

double blockingOf(const std::function<void()>& work) {
    const double begin = threadMilliseconds();
    work();
    return threadMilliseconds() - begin;
}

double waitingOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// All that follows at once: layout, painting, timers of no time.
void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void printRow(const char* what, std::vector<double> figures) {
    std::ranges::sort(figures);
    std::printf("%-34s %9.1f %9.1f\n", what, figures[figures.size() / 2], figures.back());
    std::fflush(stdout);
}

class Bench {
public:
    explicit Bench(std::size_t words) {
        window.resize(1280, 820);
        window.show();
        const ReportPair pair = pseudoReports(words);
        window.session().openText(Side::Left, toQString(pair.original));
        window.session().openText(Side::Right, toQString(pair.copy));
    }

    [[nodiscard]] ReportPane& pane() { return *window.view().side(Side::Left).pane(); }
    [[nodiscard]] bool isCompared() {
        return happens([this] {
            return window.session().comparison() && !window.session().isOutdated() &&
                   window.session().activity() == Session::Activity::Idle;
        });
    }
    // Qt lays a long text out bit by bit.
    void layOut() {
        for (const Side side : {Side::Left, Side::Right}) {
            QScrollBar& bar = *window.view().side(side).pane()->verticalScrollBar();
            bar.setValue(bar.maximum());
            int before = -1;
            (void)happens([&] { return std::exchange(before, bar.maximum()) == bar.maximum(); });
            bar.setValue(bar.maximum() / 2);
        }
        QTest::qWait(1000);
    }
    void placeCaret(double part) {
        QTextCursor caret(pane().document());
        caret.setPosition(int(part * pane().document()->characterCount()));
        caret.movePosition(QTextCursor::EndOfWord);
        pane().setTextCursor(caret);
        pane().ensureCursorVisible();
        settle();
    }

    MainWindow window;
};

void type(Bench& bench, const char* what, double place) {
    bench.placeCaret(place);
    std::vector<double> keys;
    for (int i = 0; i < times; ++i)
        keys.push_back(blockingOf([&] {
            QTest::keyClick(&bench.pane(), i % 6 == 5 ? ' ' : 'a');
            settle();
        }));
    printRow(what, keys);
    (void)bench.isCompared();
}

void compareAgain(Bench& bench, double place) {
    std::vector<double> arrivals;
    std::vector<double> blocks;
    for (int i = 0; i < times / 4; ++i) {
        bench.placeCaret(place);
        const Blocking blocking;
        arrivals.push_back(waitingOf([&] {
            QTest::keyClick(&bench.pane(), 'b');
            QEventLoop waiting;
            QObject::connect(&bench.window.session(), &Session::comparisonChanged, &waiting,
                             &QEventLoop::quit);
            waiting.exec();
            settle();
        }));
        blocks.push_back(blocking.longest());
    }
    printRow("comparison of an edit arrives", arrivals);
    printRow("  and blocks meanwhile", blocks);
}

void scroll(Bench& bench) {
    QScrollBar& bar = *bench.pane().verticalScrollBar();
    std::vector<double> steps;
    for (int i = 0; i < times; ++i)
        steps.push_back(blockingOf([&] {
            bar.setValue(bar.maximum() / 4 + 53 * i);
            settle();
        }));
    printRow("a step of scrolling blocks", steps);
}

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string all;
    while (all.size() < units) all += text;
    return all;
}

// Until what is in view is painted, and then until all of it is laid out.
void show(const char* what, std::u16string text) {
    ReportPane pane(Side::Left);
    pane.resize(600, 800);
    pane.show();
    settle();
    const auto report = std::make_shared<const Document>(makeDocument(std::move(text), {}));
    const Blocking blocking;
    pane.setReport(report);
    (void)happens([&] { return !pane.document()->isEmpty(); });
    settle();
    printRow(what, {blocking.longest()});
    (void)happens([&] { return isAllLaidOut(*pane.document()); });
    settle();
    printRow("  and until all is laid out", {blocking.longest()});
}

void showLargeTexts() {
    constexpr std::u16string_view english = u"The river rose again overnight. ";
    show("showing 10 MB blocks", repeated(std::u16string(english) + u"\n", 10'000'000));
    show("showing 1 MB in one line blocks", repeated(english, 1'000'000));
    show("showing 1 million Chinese blocks",
         repeated(u"\u6CB3\u6C34\u4E0A\u6DA8\uFF0C\u5DE5\u4EBA\u5DE5\u4F5C\u3002", 1'000'000));
    show("showing 50,000 Arabic lines blocks",
         repeated(u"\u0627\u0644\u0646\u0647\u0631 \u0641\u0627\u0636.\n", 50'000 * 11));
}

} // namespace

void printWindowTable(std::size_t words) {
    Bench bench(words);
    const Blocking opening;
    const double opened = waitingOf([&] { (void)bench.isCompared(); });
    std::printf("two reports of %zu words          median   longest\n", words);
    printRow("opened and compared", {opened});
    printRow("  and blocks meanwhile", {opening.longest()});
    bench.layOut();
    bench.window.actions().at(ActionId::EditTexts)->setChecked(true);
    bench.pane().setFocus();
    settle();
    scroll(bench);
    type(bench, "a key blocks, at the begin", 0.001);
    type(bench, "a key blocks, in the middle", 0.5);
    type(bench, "a key blocks, near the end", 0.98);
    compareAgain(bench, 0.5);
    std::vector<double> undone;
    for (int i = 0; i < times / 4; ++i)
        undone.push_back(blockingOf([&] {
            bench.window.session().undoStack().undo();
            settle();
        }));
    printRow("undoing blocks", undone);
    showLargeTexts();
}

} // namespace wireside
