// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes values out of the objects of a JSON document and remembers the first thing that is wrong; from there
// on what it gives are defaults. Whoever reads asks once, at the end.
//
//     JsonFields fields;
//     const Json object = {{"title", "Rain"}, {"notes", 7}};
//     fields.string(object, "title")     // "Rain"
//     fields.string(object, "notes")     // ""
//     fields.problem()                   // "\"notes\" is not a string"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace wireside {

class JsonFields {
public:
    using Json = nlohmann::ordered_json;

    // Empty: nothing is wrong.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    void refuse(std::string_view name, std::string_view what);

    // Null where there is no such field, and in what is no object.
    [[nodiscard]] static const Json* find(const Json& object, const char* name);

    // A missing field is empty, false, 0 or nothing.
    std::string string(const Json& object, const char* name);
    std::vector<std::string> strings(const Json& object, const char* name);
    bool flag(const Json& object, const char* name);
    std::uint64_t number(const Json& object, const char* name);
    // Of "[3, 14]"; it has to be there.
    std::optional<std::pair<std::uint64_t, std::uint64_t>> offsets(const Json& object,
                                                                   const char* name);

private:
    std::string m_problem;
};

} // namespace wireside
