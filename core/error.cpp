// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace wireside {

std::string_view name(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::IsFolder: return "is-folder";
    case ErrorCode::NotReadable: return "not-readable";
    case ErrorCode::Empty: return "empty";
    case ErrorCode::NoArticle: return "no-article";
    case ErrorCode::NoText: return "no-text";
    case ErrorCode::SingleWord: return "single-word";
    case ErrorCode::TooLarge: return "too-large";
    case ErrorCode::Binary: return "binary";
    case ErrorCode::Undecodable: return "undecodable";
    case ErrorCode::Protected: return "protected";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::NotWritable: return "not-writable";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::UnknownFormat: return "unknown-format";
    case ErrorCode::BadRequest: return "bad-request";
    case ErrorCode::BadSession: return "bad-session";
    case ErrorCode::NewerSession: return "newer-session";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return "";
}

namespace {

// A name may hold anything but a zero: line ends, or what makes a terminal change its colours.
std::string onOneLine(std::string_view name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string line;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n')
            line += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            line.append("\\x").append({digits[byte / 16], digits[byte % 16]});
        else
            line += c;
    }
    return line;
}

} // namespace

std::string describe(const Error& error) {
    const std::string subject = error.file.empty() ? "the text" : '"' + onOneLine(error.file) + '"';
    const auto say = [&](std::string_view what) {
        return subject + ' ' + std::string(what) +
               (error.detail.empty() ? "" : ": " + error.detail);
    };
    switch (error.code) {
    case ErrorCode::NotFound: return say("can't be found");
    case ErrorCode::IsFolder: return say("is a folder, not a file");
    case ErrorCode::NotReadable: return say("can't be read");
    case ErrorCode::Empty: return say("has no text in it");
    case ErrorCode::NoArticle: return say("is a web page without the text of an article");
    case ErrorCode::NoText: return say("has no text, only pictures of it: a scan");
    case ErrorCode::SingleWord: return say("holds a single word, which is nothing to compare");
    case ErrorCode::TooLarge: return say("is too large for a report");
    case ErrorCode::Binary: return say("is not a text file");
    case ErrorCode::Undecodable: return say("is in no text encoding that could be told");
    case ErrorCode::Protected: return say("is protected by a password");
    case ErrorCode::Damaged: return say("is damaged");
    case ErrorCode::NotWritable: return say("can't be written");
    case ErrorCode::DiskFull: return say("can't be written, for the disk is full");
    case ErrorCode::UnknownFormat: return say("ends in no format that can be written");
    case ErrorCode::BadRequest: return say("is not a valid request");
    case ErrorCode::BadSession: return say("is not a session of Wireside, or a damaged one");
    case ErrorCode::NewerSession: return say("was made by a newer Wireside");
    case ErrorCode::Cancelled: return say("was cancelled");
    }
    return subject;
}

} // namespace wireside
