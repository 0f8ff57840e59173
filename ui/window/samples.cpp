// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/samples.h"

#include <QCoreApplication>
#include <QFile>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::Samples)
};

QString sampleText(const QString& name) {
    QFile file(QStringLiteral(":/samples/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of the program
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

SamplePair samplePair() {
    return {.left = {.title = Texts::tr("Sample: a syndicated copy"),
                     .text = sampleText(QStringLiteral("2-syndicated-copy.txt"))},
            .right = {.title = Texts::tr("Sample: a paraphrased rewrite"),
                      .text = sampleText(QStringLiteral("3-paraphrased-rewrite.txt"))}};
}

} // namespace wireside
