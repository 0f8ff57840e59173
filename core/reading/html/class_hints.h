// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the name of an element's class or id says about its content. Newsrooms name their parts
// alike: "article-body", "relatedPosts", "newsletter_signup".
//
//     hintOf(spelledOut("c-articleBody js-main", ""))     // ClassHint::Article
//     hintOf(spelledOut("share-buttons", "top"))          // ClassHint::Furniture
//
// Linear in the name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wireside {

enum class ClassHint : std::uint8_t {
    None,
    Article,   // holds the body of an article
    Comments,  // holds what readers say to it
    Furniture, // holds something beside it: navigation, advertising, sharing
    Caption,   // tells what a picture shows, or whose it is
    Byline,    // names the author
    Date,      // tells when it was published
};

// The words of class and id in small letters, each between hyphens: "-article-body-main-".
[[nodiscard]] std::string spelledOut(std::string_view classes, std::string_view id);

// Takes what spelledOut() gave.
[[nodiscard]] ClassHint hintOf(std::string_view words);

} // namespace wireside
