// SPDX-License-Identifier: GPL-3.0-or-later
//
// An object of GMime's that is let go of at the end.
#pragma once

#include <memory>

#include <gmime/gmime.h>

namespace wireside {

struct Unreference {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object> using Owned = std::unique_ptr<Object, Unreference>;

} // namespace wireside
