// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_fields.h"

namespace wireside {

void JsonFields::refuse(std::string_view name, std::string_view what) {
    if (m_problem.empty()) m_problem = '"' + std::string(name) + "\" " + std::string(what);
}

const JsonFields::Json* JsonFields::find(const Json& object, const char* name) {
    const auto found = object.find(name); // the end in what is no object
    return found == object.end() ? nullptr : &*found;
}

std::string JsonFields::string(const Json& object, const char* name) {
    const Json* value = find(object, name);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    refuse(name, "is not a string");
    return {};
}

std::vector<std::string> JsonFields::strings(const Json& object, const char* name) {
    std::vector<std::string> all;
    const Json* value = find(object, name);
    if (value == nullptr) return all;
    if (!value->is_array()) refuse(name, "is not a list");
    for (const Json& entry : *value) {
        if (entry.is_string())
            all.push_back(entry.get<std::string>());
        else
            refuse(name, "has something in it that is not a string");
    }
    return all;
}

bool JsonFields::flag(const Json& object, const char* name) {
    const Json* value = find(object, name);
    if (value == nullptr) return false;
    if (!value->is_boolean()) refuse(name, "is neither true nor false");
    return *value == true;
}

std::uint64_t JsonFields::number(const Json& object, const char* name) {
    const Json* value = find(object, name);
    if (value == nullptr) return 0;
    if (value->is_number_unsigned()) return value->get<std::uint64_t>();
    refuse(name, "is not an offset");
    return 0;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> JsonFields::offsets(const Json& object,
                                                                           const char* name) {
    const Json* value = find(object, name);
    if (value != nullptr && value->is_array() && value->size() == 2 &&
        (*value)[0].is_number_unsigned() && (*value)[1].is_number_unsigned())
        return std::pair((*value)[0].get<std::uint64_t>(), (*value)[1].get<std::uint64_t>());
    refuse(name, "is not two offsets");
    return std::nullopt;
}

} // namespace wireside
