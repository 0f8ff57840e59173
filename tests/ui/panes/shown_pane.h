// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pane that is shown, and small reports for it.
//
//     class ReportPaneTest : public ShownPane {};
//     TEST_F(ReportPaneTest, ...) { show(oneOfEach()); click(middleOf(1)); ... }
#pragma once

#include "tests/ui/pixels.h"
#include "tests/ui/report/hand_made_comparison.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {

inline std::shared_ptr<const Comparison> shared(Comparison comparison) {
    return std::make_shared<const Comparison>(std::move(comparison));
}

// Left: headline, shared, reworded, unique.
inline std::shared_ptr<const Comparison> oneOfEach() {
    return shared(handMade({{u"Port opens after a year.", Role::Headline},
                            u"Ships came in this morning.",
                            u"Crews cheered on deck.",
                            u"It rained for hours."},
                           {u"Ships came in this morning.", u"On deck the crews were glad."},
                           {{.left = {1}, .right = {0}, .kind = MatchKind::Shared},
                            {.left = {2}, .right = {1}, .kind = MatchKind::Reworded}}));
}

// Far more sentences than fit into a view, each linked to its equal.
inline std::shared_ptr<const Comparison> longReports() {
    std::vector<HandMadeSentence> sentences;
    std::vector<HandMadeLink> links;
    for (std::size_t i = 0; i < 400; ++i) {
        sentences.emplace_back(
            u"Ships came in this morning with more grain than the port had room for.");
        links.push_back({.left = {i}, .right = {i}, .kind = MatchKind::Shared});
    }
    return shared(handMade(sentences, sentences, links));
}

// Every line of a very long report, linked to itself.
inline std::shared_ptr<const Comparison> veryLongReports() {
    constexpr qsizetype lines = 20000;
    Comparison comparison;
    comparison.left = std::make_shared<const Document>(makeDocument(
        QStringLiteral("Ships came in this morning.\n").repeated(lines).toStdU16String(), {}));
    comparison.right = comparison.left;
    for (std::size_t i = 0; i < comparison.left->sentences.size(); ++i) {
        Link& link = comparison.links.emplace_back();
        link.left = link.right = {i};
        comparison.linksOfLeft.push_back({i});
    }
    comparison.linksOfRight = comparison.linksOfLeft;
    return shared(std::move(comparison));
}

class ShownPane : public testing::Test {
protected:
    ShownPane() {
        pane.resize(640, 400);
        pane.show();
    }

    void show(const std::shared_ptr<const Comparison>& comparison) {
        pane.setReport(comparison->left);
        pane.setComparison(comparison);
    }

    [[nodiscard]] QImage picture() { return pane.viewport()->grab().toImage(); }
    [[nodiscard]] const HighlightShape& shapeOf(std::size_t sentence) const {
        for (const auto& visible : pane.visibleSentences())
            if (visible.sentence == sentence) return visible.shape;
        static const HighlightShape none;
        return none;
    }
    [[nodiscard]] QRectF bandOf(std::size_t sentence) const {
        return shapeOf(sentence).bands.at(0).translated(pane.toViewport({}));
    }
    [[nodiscard]] QPoint middleOf(std::size_t sentence) const {
        return bandOf(sentence).center().toPoint();
    }
    void click(QPoint point) { QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, point); }

    ReportPane pane{Side::Left};
    const KindColours& colours = kindColours(Tone::Light);
};

} // namespace wireside
