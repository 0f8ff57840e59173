// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_point_offsets.h"
#include "core/exchange/origin_json.h"
#include "core/exchange/saved_session.h"
#include "core/exchange/session_schema.h"
#include "core/text/decode.h"
#include "core/version.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;
using session_schema::BothOffsets;

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
    addWhatIsKnown(report->origin, json);
    json["text"] = toUtf8(report->text);
    for (const RoleSpan& known : report->roles) {
        Json entry;
        entry["role"] = name(known.role);
        entry["span"] = spanToJson(known.span, offsets);
        json["roles"].push_back(std::move(entry));
    }
    return json;
}

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
        entry["verdict"] =
            std::ranges::find(session_schema::verdicts, judgement.verdict, [](const auto& v) {
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

} // namespace

std::string toJson(const SavedSession& session) {
    const BothOffsets offsets(session);
    Json shown = Json::array();
    for (const auto& [name, member] : session_schema::kinds)
        if (session.shown.*member) shown.push_back(name);
    Json json;
    json["schema"] = std::string(session_schema::family) + std::to_string(session_schema::version);
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

} // namespace wireside
