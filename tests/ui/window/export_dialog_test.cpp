// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "tests/ui/waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ExportDialogTest : public testing::Test {
protected:
    [[nodiscard]] bool showsPage() {
        return happens([this] { return !dialog->preview().isNull(); });
    }
    void choose(const char* text) {
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            const int index = box->findText(QString::fromUtf8(text));
            if (index >= 0) return box->setCurrentIndex(index);
        }
        FAIL() << "no choice of " << text;
    }

    const std::shared_ptr<const Comparison> comparison = std::make_shared<const Comparison>(
        handMade({u"The port reopened.", u"Only left."}, {u"The port was reopened."},
                 {{.left = {0}, .right = {0}}}));
    const ReportOptions chosen{.rows = RowChoice::Matches,
                               .kinds = {.unique = false},
                               .head = HeadChoice::Without,
                               .ink = Ink::Black,
                               .paper = QPageSize::Letter,
                               .orientation = QPageLayout::Landscape,
                               .margin = 20,
                               .textSize = 12};
    // On the heap: it deletes itself when it is closed.
    ExportDialog* dialog = new ExportDialog(comparison, chosen);
};

TEST_F(ExportDialogTest, GivenOptions_WhenOpened_ThenItShowsThemAndTheFirstPage) {
    EXPECT_EQ(dialog->options(), chosen);
    EXPECT_EQ(dialog->format(), ExportFormat::Pdf);
    ASSERT_TRUE(showsPage());
    EXPECT_GT(dialog->preview().width(), dialog->preview().height()) << "it lies across";
    dialog->close();
}

TEST_F(ExportDialogTest, GivenAPage_WhenAChoiceChanges_ThenThePageFollows) {
    ASSERT_TRUE(showsPage());

    choose("Upright");

    ASSERT_TRUE(happens([this] { return dialog->preview().height() > dialog->preview().width(); }));
    dialog->close();
}

TEST_F(ExportDialogTest, GivenATableOfLinks_WhenChosen_ThenThereIsNoPageAndNothingToChooseOfIt) {
    ASSERT_TRUE(showsPage());

    choose("Table of links (CSV), for spreadsheets");

    EXPECT_TRUE(dialog->preview().isNull());
    for (const auto* box : dialog->findChildren<QCheckBox*>()) EXPECT_FALSE(box->isEnabled());
    dialog->close();
}

TEST_F(ExportDialogTest, GivenAWebPage_WhenChosen_ThenAllCanBeChosenButPaperAndType) {
    choose("Web page (HTML), to read in a browser");

    for (const auto* box : dialog->findChildren<QCheckBox*>())
        EXPECT_TRUE(box->isEnabled()) << box->text().toStdString();
    const auto canBeChosen = [this](const char* text) {
        for (const auto* box : dialog->findChildren<QComboBox*>())
            if (box->findText(QString::fromUtf8(text)) >= 0) return box->isEnabled();
        ADD_FAILURE() << "no choice of " << text;
        return false;
    };
    EXPECT_TRUE(canBeChosen("Matches only"));
    EXPECT_TRUE(canBeChosen("Black and white"));
    EXPECT_FALSE(canBeChosen("Letter"));
    EXPECT_FALSE(canBeChosen("Across"));
    EXPECT_EQ(dialog->options(), chosen);
    dialog->close();
}

TEST_F(ExportDialogTest, GivenAChoice_WhenAccepted_ThenItIsTold) {
    std::optional<ExportFormat> format;
    std::optional<ReportOptions> options;
    QObject::connect(dialog, &ExportDialog::chosen, dialog,
                     [&](ExportFormat toFormat, const ReportOptions& withOptions) {
                         format = toFormat;
                         options = withOptions;
                     });
    choose("Differences only");

    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault()) button->click();

    EXPECT_EQ(format, ExportFormat::Pdf);
    ASSERT_TRUE(options);
    EXPECT_EQ(options->rows, RowChoice::Differences);
    EXPECT_EQ(options->paper, QPageSize::Letter);
}

} // namespace
} // namespace wireside
