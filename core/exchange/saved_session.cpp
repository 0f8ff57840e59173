// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/saved_session.h"

#include "core/exchange/code_point_offsets.h"
#include "core/exchange/surrogate_escapes.h"
#include "core/reading/read_report.h"
#include "core/text/decode.h"
#include "core/text/known_roles.h"
#include "core/version.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schemaFamily = "wireside-session-";
constexpr int schemaVersion = 1;

// A session is four values deep; deeper ones come from elsewhere, and reading them costs stack.
constexpr int deepestNesting = 16;

constexpr std::array verdicts{std::pair("linked", Verdict::Linked),
                              std::pair("not-the-same", Verdict::NotTheSame)};

constexpr std::array kinds{std::pair("shared", &SavedKinds::shared),
                           std::pair("reworded", &SavedKinds::reworded),
                           std::pair("unique", &SavedKinds::unique)};

// File names may be any bytes; JSON is UTF-8.
std::string wellFormed(std::string_view text) { return toUtf8(fromUtf8(text)); }

Json spanToJson(const TextSpan& span, const CodePointOffsets& offsets) {
    return Json::array({offsets.of(span.begin), offsets.of(span.end)});
}

Json reportToJson(const std::optional<SavedReport>& report, const CodePointOffsets& offsets) {
    if (!report) return {};
    Json json;
    json["path"] = wellFormed(report->origin.path);
    json["title"] = toUtf8(report->origin.title);
    json["language"] = wellFormed(report->origin.language);
    if (report->origin.languageByHand) json["languageByHand"] = true;
    json["encoding"] = wellFormed(report->origin.encoding);
    json["text"] = toUtf8(report->text);
    for (const RoleSpan& known : report->roles) {
        Json entry;
        entry["role"] = name(known.role);
        entry["span"] = spanToJson(known.span, offsets);
        json["roles"].push_back(std::move(entry));
    }
    return json;
}

CodePointOffsets offsetsIn(const std::optional<SavedReport>& report) {
    return CodePointOffsets(report ? std::u16string_view(report->text) : std::u16string_view());
}

// Offsets on both sides.
struct BothOffsets {
    explicit BothOffsets(const SavedSession& session)
        : left(offsetsIn(session.left)), right(offsetsIn(session.right)) {}

    CodePointOffsets left;
    CodePointOffsets right;
};

Json optionsToJson(const CompareOptions& options) {
    Json json;
    json["sensitivity"] = options.sensitivity;
    json["minimumWords"] = options.minimumWords;
    json["ignoreFurniture"] = options.furniture == Furniture::Ignored;
    return json;
}

Json judgementsToJson(const std::vector<Judgement>& judgements, const BothOffsets& offsets) {
    Json json = Json::array();
    for (const Judgement& judgement : judgements) {
        Json entry;
        entry["verdict"] = std::ranges::find(verdicts, judgement.verdict, [](const auto& v) {
                               return v.second;
                           })->first;
        entry["left"] = spanToJson(judgement.left, offsets.left);
        entry["right"] = spanToJson(judgement.right, offsets.right);
        json.push_back(std::move(entry));
    }
    return json;
}

Json viewToJson(const SavedSession& session, const BothOffsets& offsets) {
    const auto& [left, right] = offsets;
    Json json;
    json["left"] = left.of(session.view.left);
    json["right"] = right.of(session.view.right);
    json["link"] = Json();
    if (const auto& link = session.view.link)
        json["link"] = Json::array({left.of(link->left), right.of(link->right)});
    return json;
}

// Takes values out of JSON and remembers the first thing that is wrong; from there on all that it
// gives are defaults.
class SessionReader {
public:
    [[nodiscard]] const std::string& problem() const { return problem_; }

    void refuse(std::string_view name, std::string_view what) {
        if (problem_.empty()) problem_ = '"' + std::string(name) + "\" " + std::string(what);
    }

    std::string string(const Json& object, const char* name) {
        const Json* value = find(object, name);
        if (value == nullptr) return {};
        if (value->is_string()) return value->get<std::string>();
        refuse(name, "is not a string");
        return {};
    }

    std::optional<SavedReport> report(const Json& object, const char* name) {
        const Json* value = find(object, name);
        if (value == nullptr || value->is_null()) return std::nullopt;
        if (!value->is_object() || !value->contains("text")) {
            refuse(name, "has no text");
            return std::nullopt;
        }
        SavedReport report;
        report.origin = {string(*value, "path"), string(*value, "encoding"),
                         string(*value, "language"), fromUtf8(string(*value, "title"))};
        report.text = fromUtf8(string(*value, "text"));
        report.origin.languageByHand = flag(*value, "languageByHand");
        report.roles = roles(*value, report);
        if (report.text.size() > largestReport) refuse(name, "has a text of more than 20 MB");
        return report;
    }

    CompareOptions options(const Json& object) {
        CompareOptions options;
        const Json* given = find(object, "options");
        if (given == nullptr) return options;
        if (const Json* dial = find(*given, "sensitivity")) {
            const double sensitivity = dial->is_number() ? dial->get<double>() : 0;
            if (sensitivity > 0 && sensitivity < 1)
                options.sensitivity = sensitivity;
            else
                refuse("sensitivity", "is not a number between 0 and 1");
        }
        options.minimumWords = number(*given, "minimumWords");
        if (flag(*given, "ignoreFurniture")) options.furniture = Furniture::Ignored;
        return options;
    }

    std::vector<Judgement> judgements(const Json& object, const SavedSession& session) {
        std::vector<Judgement> judgements;
        const Json* given = find(object, "judgements");
        if (given == nullptr) return judgements;
        if (!given->is_array()) refuse("judgements", "is not a list");
        const BothOffsets offsets(session);
        for (const Json& entry : *given) {
            const auto verdict = std::ranges::find(verdicts, string(entry, "verdict"),
                                                   [](const auto& v) { return v.first; });
            if (verdict == verdicts.end()) {
                refuse("verdict", "is neither \"linked\" nor \"not-the-same\"");
                return judgements;
            }
            judgements.push_back({verdict->second,
                                  spanOf(entry, "left", offsets.left, session.left),
                                  spanOf(entry, "right", offsets.right, session.right)});
        }
        return judgements;
    }

    SavedKinds shown(const Json& object) {
        const Json* value = find(object, "shown");
        if (value == nullptr) return {};
        SavedKinds shown;
        for (const auto& [name, member] : kinds)
            shown.*member = std::ranges::find(*value, Json(name)) != value->end();
        return shown;
    }

    SavedView view(const Json& object, const SavedSession& session) {
        const Json* value = find(object, "view");
        if (value == nullptr) return {};
        const auto& [left, right] = BothOffsets(session);
        SavedView view;
        view.left = unitOf(left, number(*value, "left"), session.left);
        view.right = unitOf(right, number(*value, "right"), session.right);
        const Json* link = find(*value, "link");
        if (link == nullptr || link->is_null()) return view;
        if (isTwoOffsets(*link))
            view.link = SavedLink{unitOf(left, (*link)[0].get<std::uint64_t>(), session.left),
                                  unitOf(right, (*link)[1].get<std::uint64_t>(), session.right)};
        else
            refuse("link", "is not two offsets");
        return view;
    }

private:
    std::vector<RoleSpan> roles(const Json& object, const SavedReport& report) {
        std::vector<RoleSpan> roles;
        const Json* given = find(object, "roles");
        if (given == nullptr) return roles;
        if (!given->is_array()) refuse("roles", "is not a list");
        const CodePointOffsets offsets(report.text);
        for (const Json& entry : *given) {
            const auto role = roleNamed(string(entry, "role"));
            if (!role) {
                refuse("role", "is not the name of a role");
                return roles;
            }
            roles.push_back({spanOf(entry, "span", offsets, report), *role});
        }
        // In order, each comes at the end: that is linear.
        std::ranges::stable_sort(roles, {}, [](const RoleSpan& known) { return known.span.begin; });
        std::vector<RoleSpan> apart;
        for (const RoleSpan& known : roles)
            apart = withRole(std::move(apart), known.span, known.role);
        return apart;
    }

    bool flag(const Json& object, const char* name) {
        const Json* value = find(object, name);
        if (value == nullptr) return false;
        if (!value->is_boolean()) refuse(name, "is neither true nor false");
        return *value == true;
    }

    // Beyond the text is its end.
    static std::size_t unitOf(const CodePointOffsets& offsets, std::uint64_t codePoint,
                              const std::optional<SavedReport>& report) {
        const std::size_t end = report ? report->text.size() : 0;
        return std::min(offsets.unitOf(std::min<std::uint64_t>(codePoint, end)), end);
    }

    static bool isTwoOffsets(const Json& value) {
        return value.is_array() && value.size() == 2 && value[0].is_number_unsigned() &&
               value[1].is_number_unsigned();
    }

    TextSpan spanOf(const Json& object, const char* name, const CodePointOffsets& offsets,
                    const std::optional<SavedReport>& report) {
        const Json* value = find(object, name);
        if (value == nullptr || !isTwoOffsets(*value)) {
            refuse(name, "is not two offsets");
            return {};
        }
        const std::size_t begin = unitOf(offsets, (*value)[0].get<std::uint64_t>(), report);
        const std::size_t end = unitOf(offsets, (*value)[1].get<std::uint64_t>(), report);
        return {begin, std::max(begin, end)};
    }

    static const Json* find(const Json& object, const char* name) {
        const auto found = object.find(name); // the end in what is no object
        return found == object.end() ? nullptr : &*found;
    }

    std::uint64_t number(const Json& object, const char* name) {
        const Json* value = find(object, name);
        if (value == nullptr) return 0;
        if (value->is_number_unsigned()) return value->get<std::uint64_t>();
        refuse(name, "is not an offset");
        return 0;
    }

    std::string problem_;
};

tl::unexpected<Error> bad(std::string detail) {
    return tl::unexpected(Error{ErrorCode::BadSession, {}, std::move(detail)});
}

Expected<Json> parseObject(std::string json) {
    bool tooDeep = false;
    const auto watchDepth = [&](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > deepestNesting;
        return depth <= deepestNesting;
    };
    try {
        Json object = Json::parse(withoutLoneSurrogates(std::move(json)), watchDepth);
        if (tooDeep) return bad("its values are nested too deeply");
        if (!object.is_object()) return bad("it is not a JSON object");
        return object;
    } catch (const Json::parse_error& error) {
        return bad("it is not JSON, seen at byte " + std::to_string(error.byte));
    } catch (const Json::exception&) {
        return bad("it has a number that is out of range");
    }
}

Expected<void> checkSchema(std::string_view schema) {
    if (!schema.starts_with(schemaFamily)) return bad("it has not the schema of a session");
    const std::string_view digits = schema.substr(schemaFamily.size());
    int version = 0;
    const char* const end = digits.data() + digits.size();
    const auto [parsed, error] = std::from_chars(digits.data(), end, version);
    if (error != std::errc() || parsed != end || version < 1)
        return bad("its schema has no version");
    if (version > schemaVersion) return tl::unexpected(Error{ErrorCode::NewerSession, {}, {}});
    return {};
}

} // namespace

std::string toJson(const SavedSession& session) {
    const BothOffsets offsets(session);
    Json shown = Json::array();
    for (const auto& [name, member] : kinds)
        if (session.shown.*member) shown.push_back(name);
    Json json;
    json["schema"] = std::string(schemaFamily) + std::to_string(schemaVersion);
    json["generator"] = programAndVersion;
    json["left"] = reportToJson(session.left, offsets.left);
    json["right"] = reportToJson(session.right, offsets.right);
    json["options"] = optionsToJson(session.options);
    json["judgements"] = judgementsToJson(session.options.judgements, offsets);
    json["shown"] = std::move(shown);
    json["view"] = viewToJson(session, offsets);
    json["notes"] = toUtf8(session.notes);
    return json.dump(1) + '\n';
}

Expected<SavedSession> parseSession(std::string json) {
    const Expected<Json> object = parseObject(std::move(json));
    if (!object) return tl::unexpected(object.error());
    SessionReader reader;
    if (const auto schema = checkSchema(reader.string(*object, "schema")); !schema)
        return tl::unexpected(schema.error());
    SavedSession session;
    session.left = reader.report(*object, "left");
    session.right = reader.report(*object, "right");
    session.options = reader.options(*object);
    session.options.judgements = reader.judgements(*object, session);
    session.shown = reader.shown(*object);
    session.view = reader.view(*object, session);
    session.notes = fromUtf8(reader.string(*object, "notes"));
    if (!reader.problem().empty()) return bad(reader.problem());
    if (!session.left && !session.right) return bad("it has no report in it");
    return session;
}

bool looksLikeSession(std::string_view head) {
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && head[begin] == '{' &&
           head.find(schemaFamily) != std::string_view::npos;
}

} // namespace wireside
