// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pane for texts that are too large to be shown, or set anew, at once.
//
//     class LargeTexts : public LargePane {};
//     TEST_F(LargeTexts, ...) { show(numberedLines()); ASSERT_TRUE(isLaidOut()); ... }
#pragma once

#include "tests/ui/report/hand_made_comparison.h"
#include "tests/ui/waiting.h"
#include "ui/panes/laid_out_lines.h"
#include "ui/panes/report_pane.h"
#include "ui/text_bridge.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>
#include <QTimerEvent>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {

class LargePane : public testing::Test {
protected:
    LargePane() {
        pane.resize(640, 400);
        pane.show();
    }

    std::shared_ptr<const Document> beginToShow(std::u16string text) {
        auto report = std::make_shared<const Document>(makeDocument(std::move(text), {}));
        pane.setReport(report);
        return report;
    }
    std::shared_ptr<const Document> show(std::u16string text) {
        auto report = beginToShow(std::move(text));
        pane.awaitText();
        return report;
    }

    // Where the text comes later than its report. Not happens(): that goes on until all of it is laid out.
    [[nodiscard]] bool arrives() {
        QEventLoop waiting;
        QObject::connect(&pane, &ReportPane::relaid, &waiting, [this, &waiting] {
            if (!pane.document()->isEmpty()) waiting.quit();
        });
        QTimer::singleShot(longEnough, &waiting, &QEventLoop::quit);
        waiting.exec();
        return !pane.document()->isEmpty();
    }

    // All of it, and the scroll bar reaches its end.
    [[nodiscard]] bool isLaidOut() {
        const QTextBlock last = pane.document()->lastBlock();
        return happens([&] {
            return isAllLaidOut(*pane.document()) &&
                   pane.view().maximum + pane.view().height >= int(last.layout()->position().y());
        });
    }

    // At a place of the report, its text and what is marked there are the report's.
    void expectSentence(const Document& report, std::size_t sentence) {
        const TextSpan span = report.sentences[sentence].span;
        const SentenceMark& mark = pane.marks()[sentence];
        QTextCursor cursor(pane.document());
        cursor.setPosition(mark.begin);
        cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
        const std::u16string shown = toU16(cursor.selectedText());
        EXPECT_EQ(pane.paneText().withoutBreaks(shown, mark.begin),
                  report.text.substr(span.begin, span.end - span.begin));
    }

    ReportPane pane{Side::Left};
};

// As when Qt's timer for going on with the layout is due.
inline void askForAStep(const QTextDocument& document) {
    QObject* layout = document.documentLayout();
    for (const auto& timer : QAbstractEventDispatcher::instance()->registeredTimers(layout)) {
        QTimerEvent event(timer.timerId);
        if (timer.interval > 0) QCoreApplication::sendEvent(layout, &event);
    }
}

// Sentences, each linked to its equal, in more than is shown at once.
inline std::shared_ptr<const Comparison> longComparison() {
    std::vector<HandMadeSentence> sentences;
    std::vector<HandMadeLink> links;
    const std::u16string sentence = u"Ships came in this morning with grain for the port.";
    for (std::size_t i = 0; i < 20'000; ++i) {
        sentences.emplace_back(sentence);
        links.push_back({.left = {i}, .right = {i}, .kind = MatchKind::Shared});
    }
    return std::make_shared<const Comparison>(handMade(sentences, sentences, links));
}

// Lines that tell which they are, in more than is set at once.
inline std::u16string numberedLines() {
    std::u16string lines;
    for (int i = 0; i < 20'000; ++i)
        lines += toU16(QStringLiteral("Ship number %1 came in with grain.\n").arg(i));
    return lines;
}

} // namespace wireside
