// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/origin_json.h"

#include "core/text/decode.h"

#include <string>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t leastUrgent = 9;

// What a file says of itself may be any bytes; JSON is UTF-8.
std::string wellFormed(std::string_view text) { return toUtf8(fromUtf8(text)); }

} // namespace

void addWhatIsKnown(const Origin& origin, Json& report) {
    const auto add = [&](const char* name, std::string text) {
        if (!text.empty()) report[name] = std::move(text);
    };
    add("byline", toUtf8(origin.byline));
    add("source", toUtf8(origin.source));
    add("published", wellFormed(origin.published));
    add("slug", toUtf8(origin.slug));
    add("version", wellFormed(origin.version));
    if (origin.urgency > 0) report["urgency"] = origin.urgency;
    for (const std::string& signal : origin.signals)
        report["signals"].push_back(wellFormed(signal));
}

void readWhatIsKnown(const Json& report, JsonFields& fields, Origin& origin) {
    origin.byline = fromUtf8(fields.string(report, "byline"));
    origin.source = fromUtf8(fields.string(report, "source"));
    origin.published = fields.string(report, "published");
    origin.slug = fromUtf8(fields.string(report, "slug"));
    origin.version = fields.string(report, "version");
    const std::uint64_t urgency = fields.number(report, "urgency");
    if (urgency > leastUrgent) fields.refuse("urgency", "is not a number from 1 to 9");
    origin.urgency = urgency > leastUrgent ? 0 : static_cast<int>(urgency);
    origin.signals = fields.strings(report, "signals");
}

} // namespace wireside
