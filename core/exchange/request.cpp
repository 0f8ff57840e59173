// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request.h"

#include "core/exchange/surrogate_escapes.h"
#include "core/text/decode.h"

#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::json;

// Deeper values are refused: writing an id walks down into it by recursion.
constexpr int deepestNesting = 64;

Error badRequest(std::string detail) { return {ErrorCode::BadRequest, {}, std::move(detail)}; }

Expected<Json> refuse(std::string detail) { return tl::unexpected(badRequest(std::move(detail))); }

Expected<Json> parseObject(std::string line) {
    if (line.size() > longestRequest) return refuse("the line is longer than 256 MB");
    bool tooDeep = false;
    const auto watchDepth = [&](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > deepestNesting;
        return depth <= deepestNesting;
    };
    try {
        Json object = Json::parse(withoutLoneSurrogates(std::move(line)), watchDepth);
        if (tooDeep) return refuse("its values are nested too deeply");
        if (!object.is_object()) return refuse("the line is not a JSON object");
        return object;
    } catch (const Json::parse_error& error) {
        return refuse("the line is not JSON, seen at byte " + std::to_string(error.byte));
    } catch (const Json::exception&) {
        return refuse("the line has a number that is out of range");
    }
}

Expected<ReportSource> sourceOf(const Json& side, const std::string& name) {
    const auto refuseSide = [&](std::string_view what) {
        return tl::unexpected(
            Error{ErrorCode::BadRequest, {}, '"' + name + "\" " + std::string(what)});
    };
    if (!side.is_object()) return refuseSide("is not an object");
    const auto path = side.find("path");
    const auto text = side.find("text");
    if ((path == side.end()) == (text == side.end()))
        return refuseSide("needs either a \"path\" or a \"text\"");
    const Json& given = text == side.end() ? *path : *text;
    if (!given.is_string()) return refuseSide("has something else than a string in it");

    const auto& value = given.get_ref<const std::string&>();
    if (text == side.end()) {
        // The system would take what stands before it for the whole name, and open another file.
        if (value.find('\0') != std::string::npos)
            return refuseSide("has a U+0000 in its \"path\"");
        return std::filesystem::path(value);
    }
    std::u16string decoded = fromUtf8(value);
    if (decoded.starts_with(u'\uFEFF')) decoded.erase(0, 1);
    return decoded;
}

} // namespace

tl::expected<Request, RefusedRequest> parseRequest(std::string line) {
    const Expected<Json> object = parseObject(std::move(line));
    if (!object) return tl::unexpected(RefusedRequest{"null", object.error()});

    Request request;
    request.id = object->value("id", Json()).dump();
    const auto refuse = [&](Error error) {
        return tl::unexpected(RefusedRequest{request.id, std::move(error)});
    };
    for (const auto& [name, side] :
         {std::pair("left", &Request::left), std::pair("right", &Request::right)}) {
        const auto found = object->find(name);
        if (found == object->end()) continue;
        Expected<ReportSource> source = sourceOf(*found, name);
        if (!source) return refuse(std::move(source.error()));
        request.*side = std::move(*source);
    }
    if (const auto language = object->find("language"); language != object->end()) {
        if (!language->is_string()) return refuse(badRequest("\"language\" is not a string"));
        request.language = language->get<std::string>();
    }
    if (const auto sensitivity = object->find("sensitivity"); sensitivity != object->end()) {
        const double value = sensitivity->is_number() ? sensitivity->get<double>() : 0;
        if (!(value > 0 && value < 1))
            return refuse(badRequest("\"sensitivity\" is not a number between 0 and 1"));
        request.options.sensitivity = value;
    }
    if (const auto words = object->find("minimumWords"); words != object->end()) {
        if (!words->is_number_unsigned())
            return refuse(badRequest("\"minimumWords\" is not a whole number from 0 on"));
        request.options.minimumWords = words->get<std::size_t>();
    }
    if (const auto ignore = object->find("ignoreFurniture"); ignore != object->end()) {
        if (!ignore->is_boolean())
            return refuse(badRequest("\"ignoreFurniture\" is neither true nor false"));
        if (ignore->get<bool>()) request.options.furniture = Furniture::Ignored;
    }
    if (!request.left && !request.right)
        return refuse(badRequest("the line has neither a \"left\" nor a \"right\""));
    return request;
}

} // namespace wireside
