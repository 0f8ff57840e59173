// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the paragraph styles of an RTF file mean, by their names in its style sheet.
//
//     RtfStyles styles;
//     styles.beginEntry();              // {\s1 heading 1;}
//     styles.takeNumber(1);
//     styles.takeName("heading 1;");
//     styles.endEntry();
//     styles.roleOf(1)                  // Role::Heading
#pragma once

#include "core/text/document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wireside {

class RtfStyles {
public:
    void beginEntry() { m_name.clear(); }
    void takeNumber(int number) { m_number = number; }
    void takeName(std::string_view piece) { m_name += piece; }
    void endEntry();

    // Nothing for body text and unknown styles.
    [[nodiscard]] std::optional<Role> roleOf(int number) const;

private:
    std::map<int, Role> m_roles;
    std::string m_name; // of the entry that is being read
    int m_number = 0;
};

} // namespace wireside
