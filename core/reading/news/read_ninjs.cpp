// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_ninjs.h"

#include "core/reading/news/news_story.h"
#include "core/reading/news/typed_body.h"
#include "core/reading/white_space.h"
#include "core/text/decode.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::json;

constexpr int mostNesting = 64; // stories with associated items stay below 12

// How a body is called, in the first version and in the second.
constexpr std::array<std::string_view, 4> bodyKeys{"\"body_xhtml\"", "\"body_html\"",
                                                   "\"body_text\"", "\"bodies\""};

std::string textOf(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    return {};
}

// The value of the first of the names that has a text; versions differ in their capitals.
std::string textAt(const Json& object, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto value = object.find(name); value != object.end())
            if (std::string text = textOf(*value); !text.empty()) return text;
    return {};
}

// The texts in a list of objects such as {"role": "main", "value": "Rain ends"}, the main one first.
std::string valueIn(const Json& object, const char* list) {
    const auto values = object.find(list);
    if (values == object.end() || !values->is_array()) return {};
    std::string first;
    for (const Json& value : *values) {
        if (!value.is_object()) continue;
        std::string text = textAt(value, {"value", "name", "literal"});
        if (textAt(value, {"role"}) == "main") return text;
        if (first.empty()) first = std::move(text);
    }
    return first;
}

// Likewise, and it is in the object no more: a body can be all of the file.
std::string takenFrom(Json& object, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto value = object.find(name); value != object.end() && value->is_string())
            if (auto& text = value->get_ref<std::string&>(); !text.empty()) return std::move(text);
    return {};
}

std::string firstOf(std::string value, std::string other) {
    return value.empty() ? std::move(other) : std::move(value);
}

// Several are the same body in several forms: the first that can be read is taken.
void addBodies(Json& bodies, NewsStory& story, const std::stop_token& stop) {
    for (Json& body : bodies) {
        if (!body.is_object() || !story.body.empty()) continue;
        const std::string type = textAt(body, {"contenttype", "contentType"});
        addTypedBody(type, takenFrom(body, {"value"}), story, stop);
    }
}

void addBody(Json& item, NewsStory& story, const std::stop_token& stop) {
    if (const auto bodies = item.find("bodies"); bodies != item.end() && bodies->is_array())
        addBodies(*bodies, story, stop);
    if (story.body.empty())
        story.body = paragraphsOfHtml(takenFrom(item, {"body_xhtml", "body_html"}), stop);
    if (story.body.empty()) story.body = {{takenFrom(item, {"body_text"}), std::nullopt}};
}

void addSignals(const Json& item, NewsStory& story) {
    addSignal(textAt(item, {"pubstatus", "pubStatus"}), story);
    for (const char* key : {"signal", "signals"}) {
        const auto signals = item.find(key);
        if (signals == item.end()) continue;
        if (signals->is_string()) addSignal(textOf(*signals), story);
        if (!signals->is_array()) continue;
        for (const Json& signal : *signals)
            addSignal(signal.is_object() ? textAt(signal, {"code", "name"}) : textOf(signal),
                      story);
    }
}

NewsStory storyOf(Json& item, const std::stop_token& stop) {
    NewsStory story;
    story.headline = onOneLine(firstOf(textAt(item, {"headline"}), valueIn(item, "headlines")));
    story.slug = onOneLine(textAt(item, {"slugline", "slug"}));
    story.byline = onOneLine(textAt(item, {"byline", "by"}));
    story.dateline = onOneLine(textAt(item, {"dateline", "located"}));
    story.credit = onOneLine(textAt(item, {"creditline", "creditLine"}));
    story.source = firstOf(firstOf(valueIn(item, "infosources"), valueIn(item, "infoSources")),
                           textAt(item, {"source", "copyrightholder", "copyrightHolder"}));
    story.language = textAt(item, {"language"});
    story.published = textAt(item, {"versioncreated", "versionCreated"});
    story.version = textAt(item, {"version"});
    story.urgency = urgencyOf(textAt(item, {"urgency"}));
    story.notices.push_back(onOneLine(textAt(item, {"ednote", "edNote"})));
    addSignals(item, story);
    addBody(item, story, stop);
    return story;
}

} // namespace

bool isNinjs(std::string_view bytes, std::string_view) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return withoutMargins(bytes).starts_with('{') &&
           std::ranges::any_of(bodyKeys, [&](std::string_view key) {
               return bytes.find(key) != std::string_view::npos;
           });
}

Expected<ReadText> readNinjs(std::string_view bytes, const std::stop_token& stop) {
    const auto decoded = decodeToUtf8(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    bool tooDeep = false;
    const auto within = [&](int depth, Json::parse_event_t, const Json&) {
        tooDeep = tooDeep || depth > mostNesting;
        return !tooDeep && !stop.stop_requested();
    };
    Json item;
    try {
        item = Json::parse(decoded->textOf(bytes), within);
    } catch (const Json::exception& error) {
        return tl::unexpected(Error{ErrorCode::Damaged, {}, error.what()});
    }
    if (tooDeep)
        return tl::unexpected(Error{
            ErrorCode::TooLarge, {}, "nested more than " + std::to_string(mostNesting) + " deep"});
    NewsStory story = storyOf(item, stop);
    item = nullptr; // before the text is put together
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    auto read = readTextOf(std::move(story));
    if (read) read->origin.encoding = decoded->encoding;
    return read;
}

} // namespace wireside
