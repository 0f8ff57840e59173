// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_parser.h"

#include "core/reading/html/character_references.h"

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <libxml/HTMLparser.h>

namespace wireside {
namespace {

// Browsers stop nesting at 512, too; pages of newsrooms stay below 100, and below 50 attributes in a tag.
constexpr std::size_t mostNesting = 512;
constexpr std::size_t mostAttributes = 500;
constexpr std::size_t mostNodes = 3'000'000; // 60 MB of tree

std::string_view viewOf(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::optional<PageAttribute> attributeNamed(std::string_view name) {
    using enum PageAttribute;
    static constexpr std::array<std::pair<std::string_view, PageAttribute>, 11> kept{
        {{"class", Class},
         {"content", Content},
         {"hidden", Hidden},
         {"id", Id},
         {"itemprop", ItemProp},
         {"lang", Lang},
         {"name", Name},
         {"property", Property},
         {"role", Role},
         {"style", Style},
         {"type", Type}}};
    const auto* const found = std::ranges::find(kept, name, &decltype(kept)::value_type::first);
    return found == kept.end() ? std::nullopt : std::optional(found->second);
}

// libxml2 knows HTML 4's elements without content, not these.
bool isEmptyElement(PageTag tag) {
    return tag == PageTag::Source || tag == PageTag::Track || tag == PageTag::Wbr;
}

class PageParser {
public:
    PageParser(std::string_view page, const std::stop_token& stop)
        : m_left(page),
          m_stop(stop),
          m_tree(std::min(mostNodes, nodesAtMost(page)), page.size()),
          m_context(htmlNewParserCtxt()) {
        if (!m_context) throw std::bad_alloc();
        *m_context->sax = handler();
        m_context->userData = this;
    }

    [[nodiscard]] Expected<PageTree> parse() {
        const auto read = [](void* self, char* buffer, int size) {
            return static_cast<PageParser*>(self)->read({buffer, static_cast<std::size_t>(size)});
        };
        htmlCtxtReadIO(m_context.get(), read, nullptr, this, nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        if (m_stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        if (m_exceeded) return tl::unexpected(Error{ErrorCode::TooLarge, {}, *m_exceeded});
        return std::move(m_tree).take();
    }

private:
    struct Free {
        void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
    };

    // For most pages too many, but room that nobody uses takes no memory.
    static std::size_t nodesAtMost(std::string_view page) {
        return 2 * static_cast<std::size_t>(std::ranges::count(page, '<')) + 4;
    }

    static htmlSAXHandler handler() {
        htmlSAXHandler handler{};
        handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            static_cast<PageParser*>(self)->open(viewOf(name), attributes);
        };
        handler.endElement = [](void* self, const xmlChar* name) {
            static_cast<PageParser*>(self)->close(viewOf(name));
        };
        handler.characters = [](void* self, const xmlChar* text, int size) {
            static_cast<PageParser*>(self)->add(
                {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
        };
        handler.ignorableWhitespace = handler.characters;
        handler.cdataBlock = handler.characters; // scripts
        return handler;
    }

    // The parser asks for some thousand bytes at a time, also in the middle of a tag. It compares each attribute
    // with all before it: a tag with a million of them would keep it busy for hours. Here it can only be told that
    // the page has ended: it is about to use what stopping would free.
    int read(std::span<char> buffer) {
        const auto room = static_cast<std::size_t>(m_context->maxatts); // for names and values
        if (room > 4 * mostAttributes) exceed(attributesExceeded());
        if (m_exceeded || m_stop.stop_requested()) return 0;
        const std::size_t size = std::min(m_left.size(), buffer.size());
        m_left.copy(buffer.data(), size);
        m_left.remove_prefix(size);
        return static_cast<int>(size);
    }

    void open(std::string_view name, const xmlChar** attributes) {
        if (m_exceeded) return;
        PageTreeBuilder::Attributes kept;
        std::size_t count = 0;
        for (; attributes != nullptr && *attributes != nullptr; attributes += 2, ++count)
            if (const auto attribute = attributeNamed(viewOf(attributes[0])))
                kept.emplace_back(*attribute, viewOf(attributes[1]));
        const PageTag tag = pageTagNamed(name);
        if (tag == PageTag::Html) return m_tree.describeRoot(kept);
        m_tree.open(tag, kept);
        if (isEmptyElement(tag)) m_tree.close();
        if (count > mostAttributes) exceed(attributesExceeded());
        if (m_tree.depth() > mostNesting)
            exceed("elements nested more than " + std::to_string(mostNesting) + " deep");
        if (m_tree.nodes() > mostNodes)
            exceed("more than " + std::to_string(mostNodes) + " elements and texts");
        if (m_exceeded) xmlStopParser(m_context.get());
    }

    void close(std::string_view name) {
        const PageTag tag = pageTagNamed(name);
        if (!m_exceeded && tag != PageTag::Html && !isEmptyElement(tag)) m_tree.close();
    }

    void add(std::string_view text) {
        if (!m_exceeded) m_tree.add(text);
    }

    static std::string attributesExceeded() {
        return "more than " + std::to_string(mostAttributes) + " attributes in a tag";
    }
    void exceed(std::string limit) {
        if (!m_exceeded) m_exceeded = std::move(limit);
    }

    std::string_view m_left; // of the page
    const std::stop_token& m_stop;
    PageTreeBuilder m_tree;
    std::unique_ptr<htmlParserCtxt, Free> m_context;
    std::optional<std::string> m_exceeded; // a limit
};

} // namespace

Expected<PageTree> parsePage(std::string_view utf8, const std::stop_token& stop) {
    xmlInitParser(); // the first time only
    const std::optional<std::string> plain = withPlainReferences(utf8);
    return PageParser(plain ? *plain : utf8, stop).parse();
}

} // namespace wireside
