// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_newsml.h"

#include "core/reading/news/news_story.h"
#include "core/reading/news/read_nitf.h"
#include "core/reading/news/typed_body.h"
#include "core/reading/white_space.h"
#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace wireside {
namespace {

std::string textOf(pugi::xml_node parent, std::string_view name) {
    return onOneLine(textBelow(childNamed(parent, name)));
}

// Who someone or something is: its name, else how it is written or coded.
std::string nameOf(pugi::xml_node concept_) {
    if (std::string name = textOf(concept_, "name"); !name.empty()) return name;
    const std::string_view literal = concept_.attribute("literal").value();
    const std::string_view code = concept_.attribute("qcode").value();
    return std::string(literal.empty() ? code.substr(code.find(':') + 1) : literal);
}

void addItemMeta(pugi::xml_node meta, NewsStory& story) {
    story.source = nameOf(childNamed(meta, "provider"));
    story.published = textOf(meta, "versionCreated");
    for (const pugi::xml_node node : meta.children()) {
        const std::string_view name = localName(node);
        if (name == "pubStatus" || name == "signal")
            addSignal(node.attribute("qcode").value(), story);
        if (name == "edNote") story.notices.push_back(onOneLine(textBelow(node)));
    }
}

void addContentMeta(pugi::xml_node meta, NewsStory& story) {
    story.headline = textOf(meta, "headline");
    story.slug = textOf(meta, "slugline");
    story.byline = textOf(meta, "by");
    story.dateline = textOf(meta, "dateline");
    story.credit = textOf(meta, "creditline");
    story.urgency = urgencyOf(textOf(meta, "urgency"));
    story.language = childNamed(meta, "language").attribute("tag").value();
}

// In one go, as there may be many.
void eraseAll(std::string& text, std::string_view what) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.size(), text.find(what, at));
        text.replace(kept, end - at, text, at, end - at);
        kept += end - at;
        at = end + what.size();
    }
    text.resize(kept);
}

// A browser's parser reads XHTML if no prefix is in the way and no element closes itself.
Story paragraphsOfXhtml(pugi::xml_node html, const std::stop_token& stop) {
    pugi::xml_node body = childNamed(html, "body");
    if (!body) body = html;
    walk(
        body,
        [](pugi::xml_node node) {
            if (node.type() == pugi::node_element)
                node.set_name(std::string(localName(node)).c_str());
            return Step::Into;
        },
        [](pugi::xml_node) {});
    std::string written;
    struct Writer final : pugi::xml_writer {
        explicit Writer(std::string& target) : to(target) {}
        void write(const void* data, std::size_t size) override {
            to.append(static_cast<const char*>(data), size);
        }
        std::string& to;
    } writer(written);
    for (const pugi::xml_node node : body.children())
        node.print(writer, "",
                   pugi::format_raw | pugi::format_no_declaration |
                       pugi::format_no_empty_element_tags,
                   pugi::encoding_utf8);
    eraseAll(written, "</br>"); // would be one more line
    return paragraphsOfHtml(std::move(written), stop);
}

void addInlineXml(pugi::xml_node holder, NewsStory& story, const std::stop_token& stop) {
    for (const pugi::xml_node node : holder.children()) {
        if (node.type() != pugi::node_element) continue;
        if (localName(node) == "nitf")
            addNitf(node, story);
        else
            for (StoryParagraph& paragraph : paragraphsOfXhtml(node, stop))
                story.body.push_back(std::move(paragraph));
    }
}

NewsStory storyOf(pugi::xml_node item, const std::stop_token& stop) {
    NewsStory story;
    story.version = item.attribute("version").value();
    addItemMeta(childNamed(item, "itemMeta"), story);
    addContentMeta(childNamed(item, "contentMeta"), story);
    if (story.language.empty()) story.language = item.attribute("xml:lang").value();
    const pugi::xml_node content = childNamed(item, "contentSet");
    // Several are the same content in several forms: the first that can be read is taken.
    for (const pugi::xml_node node : content.children()) {
        if (!story.body.empty()) break;
        if (localName(node) == "inlineXML") addInlineXml(node, story, stop);
        if (localName(node) == "inlineData")
            addTypedBody(node.attribute("contenttype").value(), textBelow(node), story, stop);
    }
    return story;
}

} // namespace

bool isNewsml(std::string_view bytes, std::string_view) {
    const std::string root = rootName(bytes);
    return root == "newsItem" || root == "newsMessage";
}

Expected<ReadText> readNewsml(std::string_view bytes, const std::stop_token& stop) {
    auto tree = parseXml(bytes);
    if (!tree) return tl::unexpected(tree.error());
    const auto cancelled = tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    const pugi::xml_node root = (*tree)->document_element();
    if (localName(root) == "newsItem") {
        if (stop.stop_requested()) return cancelled;
        NewsStory story = storyOf(root, stop);
        tree->reset(); // before the text is put together
        return readTextOf(std::move(story));
    }
    for (const pugi::xml_node item : childNamed(root, "itemSet").children()) {
        if (stop.stop_requested()) return cancelled;
        if (localName(item) != "newsItem") continue;
        if (auto read = readTextOf(storyOf(item, stop))) return read;
    }
    return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
}

} // namespace wireside
