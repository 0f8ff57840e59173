// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/read_rtf.h"

#include "core/reading/document_title.h"
#include "core/reading/rtf/code_pages.h"
#include "core/reading/rtf/rtf_fonts.h"
#include "core/reading/rtf/rtf_paragraphs.h"
#include "core/reading/rtf/rtf_styles.h"
#include "core/reading/rtf/rtf_tokens.h"
#include "core/reading/rtf/rtf_vocabulary.h"
#include "core/reading/story.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wireside {
namespace {

constexpr std::size_t mostNesting = 1000; // word processors stay below 100
constexpr int bodyTextLevel = 9;          // \outlinelevel of what is no heading

// What holds until the end of a group.
struct Group {
    RtfDestination destination = RtfDestination::Body;
    RtfDestination shown = RtfDestination::Body; // the last one on the way here that is text
    std::optional<int> codePage;                 // of the font; nothing: the document's
    int fallbacks = 1;                           // characters behind \u for readers without Unicode
    bool hidden = false;
    bool deleted = false;
    std::optional<Role> role; // of the paragraph

    [[nodiscard]] bool isText() const {
        return destination <= RtfDestination::Author && !hidden && !deleted;
    }
};

class RtfReader {
public:
    explicit RtfReader(std::string_view bytes) : m_tokens(bytes) {}

    Expected<ReadText> read(const std::stop_token& stop) {
        while (auto token = m_tokens.next()) {
            if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
            if (m_groups.size() > mostNesting)
                return tl::unexpected(
                    Error{ErrorCode::TooLarge,
                          {},
                          "groups nested more than " + std::to_string(mostNesting) + " deep"});
            take(*token);
            if (m_groups.empty()) break; // what follows the document is no part of it
        }
        flush();
        m_body.endParagraph();
        m_asides.endParagraph();
        return result();
    }

private:
    [[nodiscard]] Group& group() { return m_groups.back(); }

    Expected<ReadText> result() {
        Story all = m_body.take();
        for (StoryParagraph& aside : m_asides.take()) all.push_back(std::move(aside));
        if (all.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
        ReadText read = readTextUnderHeadline(std::move(all));
        if (!hasHeadline(read)) read.origin.title = sensibleTitle(m_title);
        read.origin.byline = sensibleTitle(m_author);
        return read;
    }

    void take(const RtfToken& token) {
        switch (token.kind) {
        case RtfToken::Kind::GroupBegin: beginGroup(); break;
        case RtfToken::Kind::GroupEnd: endGroup(); break;
        case RtfToken::Kind::Text: takeText(token.name); break;
        case RtfToken::Kind::Byte: takeByte(static_cast<char>(token.parameter.value_or(0))); break;
        case RtfToken::Kind::Symbol:
        case RtfToken::Kind::Word: takeWord(token); break;
        }
    }

    void beginGroup() {
        flush();
        m_fallbacksLeft = 0;
        m_styles.beginEntry();
        m_groups.push_back(m_groups.empty() ? Group() : group());
    }

    void endGroup() {
        flush();
        m_fallbacksLeft = 0;
        if (m_groups.empty()) return;
        const Group ended = group();
        m_groups.pop_back();
        if (ended.destination == RtfDestination::Styles) m_styles.endEntry();
        if (m_groups.empty()) return;
        if (ended.destination == RtfDestination::Aside &&
            group().destination != RtfDestination::Aside)
            m_asides.endParagraph();
    }

    void takeText(std::string_view bytes) {
        const auto skipped = std::min(bytes.size(), static_cast<std::size_t>(m_fallbacksLeft));
        m_fallbacksLeft -= static_cast<int>(skipped);
        bytes.remove_prefix(skipped);
        if (bytes.empty() || m_groups.empty()) return;
        if (group().destination == RtfDestination::Styles) m_styles.takeName(bytes);
        if (group().isText()) m_pending += bytes;
    }

    void takeByte(char byte) {
        if (m_fallbacksLeft > 0)
            --m_fallbacksLeft;
        else if (!m_groups.empty() && group().isText())
            m_pending += byte;
    }

    void takeWord(const RtfToken& token) {
        if (m_groups.empty()) return;
        const bool optional = std::exchange(m_optional, token.name == "*");
        if (token.name == "*") return;
        // These may be the second byte of a character, behind one in hexadecimal.
        if (token.name == "{" || token.name == "}" || token.name == "\\")
            return takeByte(token.name.front());
        if (const auto destination = rtfDestination(token.name))
            enter(*destination);
        else if (optional) // a destination of a newer version, or of one program
            enter(RtfDestination::Dropped);
        else if (const auto character = rtfCharacter(token.name); !character.empty())
            takeCharacter(character);
        else if (endsRtfParagraph(token.name))
            inStory([](RtfParagraphs& story) { story.endParagraph(); });
        else if (endsRtfRow(token.name))
            inStory([](RtfParagraphs& story) { story.endRow(); });
        else if (endsRtfCell(token.name))
            endCell();
        else
            format(token);
    }

    void enter(RtfDestination destination) {
        flush();
        if (group().destination == RtfDestination::Dropped) return;
        const bool ofInformation =
            destination == RtfDestination::Title || destination == RtfDestination::Author;
        if (ofInformation && group().destination != RtfDestination::Information) return;
        if (destination == RtfDestination::Shown) {
            group().destination = group().shown;
            return;
        }
        group().destination = destination;
        if (destination <= RtfDestination::Author) group().shown = destination;
    }

    void takeCharacter(std::u16string_view character) {
        if (m_fallbacksLeft > 0) {
            --m_fallbacksLeft;
            return;
        }
        flush();
        show(character);
    }

    template <typename End> void inStory(const End& end) {
        flush();
        m_fallbacksLeft = 0;
        if (RtfParagraphs* story = currentStory()) end(*story);
    }

    void endCell() {
        if (group().isText()) inStory([&](RtfParagraphs& story) { story.endCell(group().role); });
    }

    void format(const RtfToken& token) {
        const auto is = [&](std::string_view word) { return token.name == word; };
        const int number = token.parameter.value_or(1); // "\deleted" is on, "\deleted0" off
        if (is("u")) return takeUnicode(number);
        if (is("uc")) group().fallbacks = std::max(0, token.parameter.value_or(1));
        if (is("v")) formatText([&] { group().hidden = number != 0; });
        if (is("deleted")) formatText([&] { group().deleted = number != 0; });
        if (is("plain"))
            formatText([&] {
                group().hidden = group().deleted = false;
                group().codePage = m_fonts.codePageOfDefault();
            });
        if (is("pard")) group().role.reset();
        if (is("s")) takeStyle(token.parameter.value_or(0));
        if (is("outlinelevel")) takeOutlineLevel(token.parameter.value_or(bodyTextLevel));
        formatFont(token.name, token.parameter.value_or(0));
    }

    void formatFont(std::string_view word, int number) {
        m_fonts.takeDocumentWord(word, number);
        if (group().destination == RtfDestination::Fonts)
            m_fonts.takeTableWord(word, number);
        else if (word == "f")
            formatText([&] { group().codePage = m_fonts.codePageOf(number); });
    }

    // What was written before keeps what held for it.
    template <typename Change> void formatText(const Change& change) {
        flush();
        change();
    }

    void takeUnicode(int number) {
        flush();
        m_fallbacksLeft = group().fallbacks;
        // A signed 16-bit number; some programs write it unsigned.
        const auto unit = static_cast<char16_t>(static_cast<unsigned>(number) & 0xFFFFU);
        if (unit != u'\0') show(std::u16string_view(&unit, 1));
    }

    void takeStyle(int style) {
        if (group().destination == RtfDestination::Styles)
            m_styles.takeNumber(style);
        else
            group().role = m_styles.roleOf(style);
    }

    void takeOutlineLevel(int level) {
        if (level < 0 || level >= bodyTextLevel || group().role) return;
        if (group().destination != RtfDestination::Styles) group().role = Role::Heading;
    }

    void flush() {
        if (m_pending.empty()) return;
        const std::string bytes = std::exchange(m_pending, {});
        const int codePage = group().codePage.value_or(m_fonts.documentCodePage());
        if (codePage == symbolCodePage)
            show(bytes.find(' ') == std::string::npos ? u"" : u" ");
        else
            show(m_codePages.decode(bytes, codePage));
    }

    [[nodiscard]] RtfParagraphs* currentStory() {
        if (m_groups.empty()) return nullptr;
        if (group().destination == RtfDestination::Body) return &m_body;
        return group().destination == RtfDestination::Aside ? &m_asides : nullptr;
    }

    void show(std::u16string_view text) {
        if (text.empty() || m_groups.empty() || !group().isText()) return;
        if (RtfParagraphs* story = currentStory())
            story->append(text, group().role);
        else
            (group().destination == RtfDestination::Title ? m_title : m_author) += text;
    }

    RtfTokens m_tokens;
    CodePages m_codePages;
    std::vector<Group> m_groups;
    RtfParagraphs m_body;
    RtfParagraphs m_asides;
    std::u16string m_title;
    std::u16string m_author;
    std::string m_pending; // bytes of text that have not been decoded yet
    RtfStyles m_styles;
    RtfFonts m_fonts;
    int m_fallbacksLeft = 0;
    bool m_optional = false; // behind "\*"
};

} // namespace

bool isRtf(std::string_view bytes, std::string_view /*fileName*/) {
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return begin != std::string_view::npos && bytes.substr(begin).starts_with("{\\rtf");
}

Expected<ReadText> readRtf(std::string_view bytes, const std::stop_token& stop) {
    return RtfReader(bytes).read(stop);
}

} // namespace wireside
