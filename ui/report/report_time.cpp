// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_time.h"

#include <QByteArray>
#include <QtGlobal>

namespace wireside {

QDateTime reportTime() {
    bool set = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

} // namespace wireside
