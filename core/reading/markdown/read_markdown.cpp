// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdown/read_markdown.h"

#include "core/reading/html/article_text.h"
#include "core/reading/html/character_references.h"
#include "core/reading/html/page_parser.h"
#include "core/reading/markdown/front_matter.h"
#include "core/reading/story.h"
#include "core/reading/white_space.h"
#include "core/text/decode.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <md4c.h>

namespace wireside {
namespace {

// md4c goes through an address for each link that refers to it, once before it tells of any: a long one in
// a million links takes minutes.
constexpr std::size_t mostLinked = std::size_t{64} * 1024 * 1024;
constexpr std::size_t mostReferred = 16 * mostLinked; // where any bracket can be a link

// Whether the longest line that can give an address is too long for so many links.
bool canReferTooOften(std::string_view markdown) {
    const auto brackets = static_cast<std::size_t>(std::ranges::count(markdown, '['));
    std::size_t longest = 0;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.size(), markdown.find('\n'));
        const std::string_view line = markdown.substr(0, end);
        markdown.remove_prefix(std::min(markdown.size(), end + 1));
        if (line.size() > longest && line.find("]:") != std::string_view::npos)
            longest = line.size();
    }
    return longest * brackets > mostReferred;
}

// Paragraphs out of md4c's calls. A text is kept as HTML would write it until its paragraph ends:
// only then are character references read, for the ones in code are none.
class MarkdownWalk {
public:
    explicit MarkdownWalk(const std::stop_token& stop) : m_stop(stop) {}

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested() || isTooLarge(); }
    [[nodiscard]] bool isTooLarge() const { return m_linked > mostLinked; }

    void enter(MD_BLOCKTYPE block, void* detail) {
        if (block == MD_BLOCK_TD || block == MD_BLOCK_TH) return;
        endParagraph();
        m_block = block;
        if (block == MD_BLOCK_TR) m_role = Role::Body;
        if (block != MD_BLOCK_H) return;
        const bool top = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level == 1;
        m_role = top && m_paragraphs.empty() ? Role::Headline : Role::Heading;
    }

    void leave(MD_BLOCKTYPE block) {
        if (block == MD_BLOCK_TD || block == MD_BLOCK_TH)
            m_current += '\t';
        else
            endParagraph();
    }

    void enterSpan(MD_SPANTYPE span, void* detail) {
        m_images += span == MD_SPAN_IMG ? 1 : 0;
        if (span == MD_SPAN_A) {
            const auto* link = static_cast<MD_SPAN_A_DETAIL*>(detail);
            m_linked += link->href.size + link->title.size;
        } else if (span == MD_SPAN_IMG) {
            const auto* image = static_cast<MD_SPAN_IMG_DETAIL*>(detail);
            m_linked += image->src.size + image->title.size;
        }
    }
    void leaveSpan(MD_SPANTYPE span) { m_images -= span == MD_SPAN_IMG ? 1 : 0; }

    void add(MD_TEXTTYPE type, std::string_view text) {
        std::string& to = m_images > 0 ? m_description : m_current;
        switch (type) {
        case MD_TEXT_NULLCHAR: to += "\xEF\xBF\xBD"; break;
        case MD_TEXT_BR: to += '\n'; break;
        case MD_TEXT_SOFTBR: to += ' '; break;
        case MD_TEXT_ENTITY: to += text; break;
        case MD_TEXT_HTML:
            if (m_block == MD_BLOCK_HTML)
                m_html += text;
            else if (text.starts_with("<br"))
                to += '\n';
            break;
        default:
            for (const char c : text) {
                if (c == '&')
                    to += "&amp;";
                else
                    to += c;
            }
        }
    }

    Story take() { return std::exchange(m_paragraphs, {}); }

private:
    void endParagraph() {
        if (!withoutMargins(m_current).empty())
            m_paragraphs.push_back({withoutReferences(m_current), m_role});
        else if (!withoutMargins(m_description).empty())
            m_paragraphs.push_back({withoutReferences(m_description), Role::Caption});
        addHtml();
        m_current.clear();
        m_description.clear();
        m_html.clear();
        m_role.reset();
        m_block = MD_BLOCK_DOC;
    }

    void addHtml() {
        if (m_html.empty()) return;
        const auto tree = parsePage(m_html, m_stop);
        if (!tree) return;
        for (StoryParagraph& paragraph : extractSelection(*tree))
            m_paragraphs.push_back(std::move(paragraph));
    }

    Story m_paragraphs;
    std::string m_current;
    std::string m_description; // of pictures in the paragraph
    std::string m_html;
    std::optional<Role> m_role;
    MD_BLOCKTYPE m_block = MD_BLOCK_DOC;
    const std::stop_token& m_stop;
    int m_images = 0;         // whose description is being read
    std::size_t m_linked = 0; // bytes of addresses and titles, as often as they are referred to
};

// What has been read until a stop.
Expected<Story> paragraphsOf(std::string_view markdown, const std::stop_token& stop) {
    const auto linksAreTooLarge =
        tl::unexpected(Error{ErrorCode::TooLarge,
                             {},
                             "links of more than " + std::to_string(mostLinked >> 20U) + " MB"});
    if (canReferTooOften(markdown)) return linksAreTooLarge;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE block, void* detail, void* walk) {
        static_cast<MarkdownWalk*>(walk)->enter(block, detail);
        return static_cast<MarkdownWalk*>(walk)->isStopped() ? 1 : 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE block, void*, void* walk) {
        static_cast<MarkdownWalk*>(walk)->leave(block);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE span, void* detail, void* walk) {
        static_cast<MarkdownWalk*>(walk)->enterSpan(span, detail);
        return static_cast<MarkdownWalk*>(walk)->isStopped() ? 1 : 0;
    };
    parser.leave_span = [](MD_SPANTYPE span, void*, void* walk) {
        static_cast<MarkdownWalk*>(walk)->leaveSpan(span);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* walk) {
        static_cast<MarkdownWalk*>(walk)->add(type, {text, size});
        return 0;
    };
    MarkdownWalk walk(stop);
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &walk);
    if (walk.isTooLarge()) return linksAreTooLarge;
    return walk.take();
}

} // namespace

bool isMarkdown(std::string_view, std::string_view fileName) {
    std::string name(fileName);
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name.ends_with(".md") || name.ends_with(".markdown");
}

Expected<ReadText> readMarkdown(std::string_view bytes, const std::stop_token& stop) {
    const auto decoded = decodeToUtf8(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    const std::string_view text = decoded->textOf(bytes);
    const FrontMatter front = findFrontMatter(text);
    auto story = paragraphsOf(text.substr(front.length), stop);
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (!story) return tl::unexpected(story.error());
    ReadText read = readTextOf(*std::move(story));
    if (read.text.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    read.origin.encoding = decoded->encoding;
    read.origin.title = fromUtf8(front.title);
    read.origin.byline = fromUtf8(front.author);
    read.origin.published = front.date;
    return read;
}

} // namespace wireside
