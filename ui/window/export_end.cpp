// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_end.h"

#include "ui/window/comparison_export.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::ExportEnd)
};

} // namespace

void whenWritten(ComparisonExport& output, QWidget* window, const std::function<void()>& goOn) {
    if (!output.isWriting()) return goOn();
    auto* box = new QMessageBox(QMessageBox::Question, QString(),
                                Texts::tr("Stop the export that is under way?"),
                                QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(Texts::tr("Wireside closes by itself once it is done."));
    const auto* stop = box->addButton(Texts::tr("&Stop and Close"), QMessageBox::DestructiveRole);
    auto* keep = box->addButton(Texts::tr("&Keep Open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(stop, &QPushButton::clicked, box, goOn);
    const auto end = [box, goOn] {
        box->close();
        goOn();
    };
    QObject::connect(&output, &ComparisonExport::written, box, end);
    QObject::connect(&output, &ComparisonExport::printed, box, end);
    QObject::connect(&output, &ComparisonExport::failed, box, &QWidget::close); // it tells why
    box->open();
}

} // namespace wireside
