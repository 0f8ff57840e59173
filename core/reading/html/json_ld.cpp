// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/json_ld.h"

#include "core/reading/html/character_references.h"

#include <algorithm>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::json;

constexpr std::size_t largestScript = 2'000'000; // bytes; real ones have some thousand
constexpr std::size_t mostNesting = 64;
constexpr std::size_t mostObjects = 1000; // that are looked at

bool isArticle(const Json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return false;
    const auto names = [](const Json& value) {
        if (!value.is_string()) return false;
        const auto& name = value.get_ref<const std::string&>();
        return name.ends_with("Article") || name == "BlogPosting" || name == "Report" ||
               name == "LiveBlogPosting" || name == "Review";
    };
    return names(*type) || (type->is_array() && std::ranges::any_of(*type, names));
}

std::string textOf(const Json& object, const char* key) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

// A name as text, as an object with a name, or as a list of either. Sites write names and headlines as they do
// in the page, references and all, though a script has none.
std::string namesOf(const Json& object, const char* key) {
    const auto value = object.find(key);
    if (value == object.end()) return {};
    std::string names;
    const auto append = [&](const Json& one) {
        const std::string name = one.is_string()   ? one.get<std::string>()
                                 : one.is_object() ? textOf(one, "name")
                                                   : std::string();
        if (!name.empty()) names += (names.empty() ? "" : ", ") + withoutReferences(name);
    };
    if (value->is_array())
        for (const Json& one : *value) append(one);
    else
        append(*value);
    return names;
}

// The first article, breadth first: an article that another one cites stands deeper.
const Json* findArticle(const Json& script) {
    std::vector<const Json*> queue{&script};
    for (std::size_t i = 0; i < queue.size() && i < mostObjects; ++i) {
        const Json& value = *queue[i];
        if (value.is_object() && isArticle(value)) return &value;
        if (value.is_structured())
            for (const Json& inner : value)
                if (inner.is_structured()) queue.push_back(&inner);
    }
    return nullptr;
}

} // namespace

std::optional<PageMetadata> articleOf(std::string_view script) {
    if (script.size() > largestScript) return std::nullopt;
    const auto shallow = [](int depth, Json::parse_event_t, Json&) {
        return depth <= static_cast<int>(mostNesting);
    };
    const Json json = Json::parse(script, shallow, false);
    if (json.is_discarded()) return std::nullopt;
    const Json* article = findArticle(json);
    if (article == nullptr) return std::nullopt;
    PageMetadata found;
    found.headline = withoutReferences(textOf(*article, "headline"));
    found.byline = namesOf(*article, "author");
    found.published = textOf(*article, "datePublished");
    found.source = namesOf(*article, "publisher");
    found.language = textOf(*article, "inLanguage");
    found.body = textOf(*article, "articleBody");
    return found;
}

} // namespace wireside
