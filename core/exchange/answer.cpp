// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"

#include "core/compare/compare.h"
#include "core/exchange/json.h"
#include "core/exchange/request.h"
#include "core/exchange/session_file.h"
#include "core/reading/file_bytes.h"
#include "core/reading/read_report.h"

#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

struct Read {
    std::string language;

    Expected<Document> operator()(const std::filesystem::path& path) const {
        if (isSessionFile(path))
            return tl::unexpected(Error{
                ErrorCode::BadRequest, utf8(path),
                '"' + utf8(path) + "\" is a session, which has both its reports, and no report"});
        return readReport(path, {language});
    }
    Expected<Document> operator()(std::u16string& text) const {
        if (text.size() > largestReport) return tl::unexpected(Error{ErrorCode::TooLarge, {}, {}});
        return makeDocument(std::move(text), {{}, {}, language, {}});
    }
};

Expected<Json> compareReports(ReportSource& leftSource, ReportSource& rightSource,
                              const Request& request) {
    auto left = std::visit(Read{request.language}, leftSource);
    if (!left) return tl::unexpected(std::move(left.error()));
    auto right = std::visit(Read{request.language}, rightSource);
    if (!right) return tl::unexpected(std::move(right.error()));
    return compare(std::make_shared<const Document>(std::move(*left)),
                   std::make_shared<const Document>(std::move(*right)), request.options)
        .map([](const Comparison& comparison) { return toJson(comparison); });
}

Expected<Json> resultOf(Request& request) {
    if (request.left && request.right)
        return compareReports(*request.left, *request.right, request);
    return std::visit(Read{request.language}, request.left ? *request.left : *request.right)
        .map([](const Document& report) { return toJson(report); });
}

// The id in front of the other fields. Both are JSON already.
std::string withId(const std::string& id, const Json& fields) {
    constexpr auto invalidUtf8 =
        Json::error_handler_t::replace; // in what the system said of an error
    return R"({"id":)" + id + ',' + fields.dump(-1, ' ', false, invalidUtf8).substr(1);
}

Answer failure(const std::string& id, const Error& error) {
    const bool detailSaysAll = error.code == ErrorCode::BadRequest;
    const Json fields{
        {"error",
         {{"code", name(error.code)}, {"detail", detailSaysAll ? error.detail : describe(error)}}}};
    return {withId(id, fields), true};
}

} // namespace

Answer answer(std::string requestLine) {
    auto request = parseRequest(std::move(requestLine));
    if (!request) return failure(request.error().id, request.error().error);
    const Expected<Json> result = resultOf(*request);
    if (!result) return failure(request->id, result.error());
    return {withId(request->id, *result), false};
}

} // namespace wireside
