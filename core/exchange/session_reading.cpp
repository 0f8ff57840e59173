// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_point_offsets.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/origin_json.h"
#include "core/exchange/saved_session.h"
#include "core/exchange/session_schema.h"
#include "core/exchange/surrogate_escapes.h"
#include "core/reading/read_report.h"
#include "core/text/decode.h"
#include "core/text/known_roles.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;
using session_schema::BothOffsets;

// A session is four values deep; deeper ones come from elsewhere, and reading them costs stack.
constexpr int deepestNesting = 16;

// The parts of a session, each of which is checked; see JsonFields.
class SessionReader {
public:
    [[nodiscard]] const std::string& problem() const { return m_fields.problem(); }

    std::string string(const Json& object, const char* name) {
        return m_fields.string(object, name);
    }

    std::optional<SavedReport> report(const Json& object, const char* name) {
        const Json* value = JsonFields::find(object, name);
        if (value == nullptr || value->is_null()) return std::nullopt;
        if (!value->is_object() || !value->contains("text")) {
            m_fields.refuse(name, "has no text");
            return std::nullopt;
        }
        SavedReport report;
        report.origin = {string(*value, "path"), string(*value, "encoding"),
                         string(*value, "language"), fromUtf8(string(*value, "title"))};
        report.text = fromUtf8(string(*value, "text"));
        report.origin.languageByHand = m_fields.flag(*value, "languageByHand");
        readWhatIsKnown(*value, m_fields, report.origin);
        report.roles = roles(*value, report);
        if (report.text.size() > largestReport)
            m_fields.refuse(name, "has a text of more than 20 MB");
        return report;
    }

    CompareOptions options(const Json& object) {
        CompareOptions options;
        const Json* given = JsonFields::find(object, "options");
        if (given == nullptr) return options;
        if (const Json* dial = JsonFields::find(*given, "sensitivity")) {
            const double sensitivity = dial->is_number() ? dial->get<double>() : 0;
            if (sensitivity > 0 && sensitivity < 1)
                options.sensitivity = sensitivity;
            else
                m_fields.refuse("sensitivity", "is not a number between 0 and 1");
        }
        options.minimumWords = m_fields.number(*given, "minimumWords");
        if (m_fields.flag(*given, "ignoreFurniture")) options.furniture = Furniture::Ignored;
        return options;
    }

    std::vector<Judgement> judgements(const Json& object, const SavedSession& session) {
        std::vector<Judgement> judgements;
        const Json* given = JsonFields::find(object, "judgements");
        if (given == nullptr) return judgements;
        if (!given->is_array()) m_fields.refuse("judgements", "is not a list");
        const BothOffsets offsets(session);
        for (const Json& entry : *given) {
            const auto verdict =
                std::ranges::find(session_schema::verdicts, string(entry, "verdict"),
                                  [](const auto& v) { return v.first; });
            if (verdict == session_schema::verdicts.end()) {
                m_fields.refuse("verdict", "is neither \"linked\" nor \"not-the-same\"");
                return judgements;
            }
            judgements.push_back({verdict->second,
                                  spanOf(entry, "left", offsets.left, session.left),
                                  spanOf(entry, "right", offsets.right, session.right)});
        }
        return judgements;
    }

    SavedKinds shown(const Json& object) {
        const Json* value = JsonFields::find(object, "shown");
        if (value == nullptr) return {};
        SavedKinds shown;
        for (const auto& [name, member] : session_schema::kinds)
            shown.*member = std::ranges::find(*value, Json(name)) != value->end();
        return shown;
    }

    SavedView view(const Json& object, const SavedSession& session) {
        const Json* value = JsonFields::find(object, "view");
        if (value == nullptr) return {};
        const auto& [left, right] = BothOffsets(session);
        SavedView view;
        view.left = unitOf(left, m_fields.number(*value, "left"), session.left);
        view.right = unitOf(right, m_fields.number(*value, "right"), session.right);
        const Json* link = JsonFields::find(*value, "link");
        if (link == nullptr || link->is_null()) return view;
        if (const auto begins = m_fields.offsets(*value, "link"))
            view.link = SavedLink{unitOf(left, begins->first, session.left),
                                  unitOf(right, begins->second, session.right)};
        return view;
    }

private:
    std::vector<RoleSpan> roles(const Json& object, const SavedReport& report) {
        std::vector<RoleSpan> roles;
        const Json* given = JsonFields::find(object, "roles");
        if (given == nullptr) return roles;
        if (!given->is_array()) m_fields.refuse("roles", "is not a list");
        const CodePointOffsets offsets(report.text);
        for (const Json& entry : *given) {
            const auto role = roleNamed(string(entry, "role"));
            if (!role) {
                m_fields.refuse("role", "is not the name of a role");
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

    // Beyond the text is its end.
    static std::size_t unitOf(const CodePointOffsets& offsets, std::uint64_t codePoint,
                              const std::optional<SavedReport>& report) {
        const std::size_t end = report ? report->text.size() : 0;
        return std::min(offsets.unitOf(std::min<std::uint64_t>(codePoint, end)), end);
    }

    TextSpan spanOf(const Json& object, const char* name, const CodePointOffsets& offsets,
                    const std::optional<SavedReport>& report) {
        const auto given = m_fields.offsets(object, name);
        if (!given) return {};
        const std::size_t begin = unitOf(offsets, given->first, report);
        const std::size_t end = unitOf(offsets, given->second, report);
        return {begin, std::max(begin, end)};
    }

    JsonFields m_fields;
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
    if (!schema.starts_with(session_schema::family))
        return bad("it has not the schema of a session");
    const std::string_view digits = schema.substr(session_schema::family.size());
    int version = 0;
    const char* const end = digits.data() + digits.size();
    const auto [parsed, error] = std::from_chars(digits.data(), end, version);
    if (error != std::errc() || parsed != end || version < 1)
        return bad("its schema has no version");
    if (version > session_schema::version)
        return tl::unexpected(Error{ErrorCode::NewerSession, {}, {}});
    return {};
}

} // namespace

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
           head.find(session_schema::family) != std::string_view::npos;
}

} // namespace wireside
