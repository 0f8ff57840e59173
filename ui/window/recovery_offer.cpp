// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_offer.h"

#include "ui/session/recovery.h"
#include "ui/session/session.h"
#include "ui/window/message_bar.h"

#include <QCoreApplication>
#include <QLocale>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::RecoveryOffer)
};

} // namespace

void offerRecovery(Recovery& recovery, Session& session, MessageBar& messages) {
    const auto kept = recovery.leftover();
    if (!kept) return;
    messages.show(
        {.tone = MessageTone::Hint,
         .text = Texts::tr("Wireside was not closed properly. Unsaved work of %1 is still there.")
                     .arg(QLocale().toString(*kept, QLocale::ShortFormat)),
         .offer = MessageOffer{Texts::tr("Restore"),
                               [&recovery, &session] {
                                   session.restore(recovery.adopt(),
                                                   Session::Restoring::RecoveredWork);
                               }},
         .otherOffer = MessageOffer{Texts::tr("Discard"), [&recovery] { recovery.dropLeftover(); }},
         .lasting = true});
}

} // namespace wireside
