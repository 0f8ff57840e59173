// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_styles.h"

namespace wireside {
namespace {

std::optional<Role> roleOfName(std::string_view styleName) {
    std::string name(styleName.substr(0, styleName.find(';')));
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (name == "title") return Role::Headline;
    if (name == "caption") return Role::Caption;
    if (name.starts_with("heading ") || name == "subtitle") return Role::Heading;
    return std::nullopt;
}

} // namespace

void RtfStyles::endEntry() {
    if (const auto role = roleOfName(m_name)) m_roles.insert_or_assign(m_number, *role);
    m_name.clear();
    m_number = 0;
}

std::optional<Role> RtfStyles::roleOf(int number) const {
    const auto known = m_roles.find(number);
    return known == m_roles.end() ? std::nullopt : std::optional(known->second);
}

} // namespace wireside
