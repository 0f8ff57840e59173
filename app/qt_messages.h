// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where Qt's own messages go while Qt starts up. It warns of things that don't matter to the user,
// such as a missing XDG_RUNTIME_DIR, and aborts when it can't start at all.
//
//     const QtMessages messages(handler);
//     QGuiApplication application(argc, argv); // whatever it has to say goes to the handler
#pragma once

#include <QtGlobal>

namespace wireside {

// While it lives, Qt's messages go to `handler`, on any thread.
class QtMessages {
public:
    explicit QtMessages(QtMessageHandler handler) : former_(qInstallMessageHandler(handler)) {}
    ~QtMessages() { qInstallMessageHandler(former_); }
    QtMessages(const QtMessages&) = delete;
    QtMessages& operator=(const QtMessages&) = delete;

private:
    QtMessageHandler former_;
};

} // namespace wireside
