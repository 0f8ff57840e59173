// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/drawing_costs.h"

#include "core/reading/pdf/content_scan.h"
#include "core/reading/pdf/counting_sink.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <utility>
#include <vector>

namespace wireside {
namespace {

constexpr std::size_t megabyte = std::size_t{1024} * 1024;
// Of what a page draws; a page of a newspaper has 50,000 letters, each of one or two bytes, a detailed map
// ten megabytes. Poppler takes some 600 bytes for a letter and five for a byte of a drawing, and its time
// grows with the square of the letters where they lie on each other.
constexpr std::size_t mostLettersOfPage = 200'000;
constexpr std::size_t mostDrawnByPage = 64 * megabyte;
constexpr std::size_t mostDrawnByFile = 512 * megabyte;
// Of what is packed; a form that each page draws is unpacked once.
constexpr std::size_t mostUnpacked = 256 * megabyte;
constexpr std::size_t costOfDrawing = 1000; // bytes: that of a form with nothing in it
constexpr std::size_t mostNesting = 30;     // of forms; poppler stops at 100
constexpr std::size_t mostAncestors = 50;   // of a page, which it can have its resources from
constexpr std::size_t mostNodes = 100'000;  // of the tree that pages are found by
constexpr std::size_t mostPages = 2000;     // more are refused by the reader

constexpr std::size_t longestDetail = 200; // letters of what is told

struct Refused : std::exception {
    explicit Refused(DrawingProblem why) : problem(std::move(why)) {}
    DrawingProblem problem;
};

[[noreturn]] void refuse(std::string why) {
    throw Refused({DrawingProblem::Kind::TooLarge, std::move(why)});
}

QPDFObjectHandle entry(QPDFObjectHandle dictionary, const std::string& key) {
    if (dictionary.isStream()) dictionary = dictionary.getDict();
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

bool isForm(QPDFObjectHandle object) {
    return object.isStream() && entry(object, "/Subtype").isNameAndEquals("/Form");
}

// What an array holds, or an object that stands alone in place of one.
std::vector<QPDFObjectHandle> listOf(QPDFObjectHandle object) {
    if (object.isArray()) return object.getArrayAsVector();
    return {object};
}

class DrawingCosts {
public:
    explicit DrawingCosts(const std::function<bool()>& isStopped) : m_isStopped(isStopped) {}

    void addPage(const QPDFObjectHandle& page) {
        if (m_isStopped()) throw Refused({DrawingProblem::Kind::Cancelled, {}});
        m_bytes = 0;
        m_letters = 0;
        m_resources = {resourcesOf(page)};
        std::vector<QPDFObjectHandle> contents = listOf(entry(page, "/Contents"));
        contents.erase(std::remove_if(contents.begin(), contents.end(),
                                      [](QPDFObjectHandle& piece) { return !piece.isStream(); }),
                       contents.end());
        if (!contents.empty()) draw(contents, 1);
        m_resources.clear();
        for (const QPDFObjectHandle& note : listOf(entry(page, "/Annots"))) {
            spend(costOfDrawing, 0, 1);
            drawLook(entry(entry(note, "/AP"), "/N"));
        }
        m_drawn += m_bytes;
        if (m_drawn > mostDrawnByFile)
            refuse("pages that draw more than " + std::to_string(mostDrawnByFile / megabyte) +
                   " MB");
    }

private:
    using Streams = std::vector<QPDFObjectHandle>;

    void spend(std::size_t bytes, std::size_t letters, std::size_t times) {
        m_bytes += bytes * times;
        m_letters += letters * times;
        if (m_bytes > mostDrawnByPage)
            refuse("a page that draws more than " + std::to_string(mostDrawnByPage / megabyte) +
                   " MB");
        if (m_letters > mostLettersOfPage)
            refuse("a page of more than " + std::to_string(mostLettersOfPage) + " letters");
    }

    static QPDFObjectHandle resourcesOf(QPDFObjectHandle page) {
        for (std::size_t i = 0; i < mostAncestors && page.isDictionary(); ++i) {
            if (page.hasKey("/Resources")) return page.getKey("/Resources");
            page = page.getKey("/Parent");
        }
        return QPDFObjectHandle::newNull();
    }

    // One look, or one for each state that a note can have.
    void drawLook(QPDFObjectHandle look) {
        if (look.isStream()) {
            drawForm(look, 1);
        } else if (look.isDictionary()) {
            for (const auto& [state, stream] : look.ditems())
                if (QPDFObjectHandle(stream).isStream()) drawForm(stream, 1);
        }
    }

    void drawForm(const QPDFObjectHandle& form, std::size_t times) {
        const QPDFObjGen id = form.getObjGen();
        if (std::find(m_open.begin(), m_open.end(), id) != m_open.end())
            return; // nobody draws a ring
        if (m_open.size() == mostNesting)
            refuse("forms nested more than " + std::to_string(mostNesting) + " deep");
        m_open.push_back(id);
        m_resources.push_back(entry(form, "/Resources"));
        draw({form}, times);
        m_resources.pop_back();
        m_open.pop_back();
    }

    void draw(const Streams& streams, std::size_t times) {
        const Content& content = contentOf(streams);
        spend(content.bytes + costOfDrawing, content.letters, times);
        for (const auto& [use, count] : content.uses)
            drawNamed(use.first, use.second, count * times);
    }

    void drawNamed(Drawing what, const std::string& name, std::size_t times) {
        switch (what) {
        case Drawing::Form:
            if (auto form = named("/XObject", name); isForm(form)) drawForm(form, times);
            return;
        case Drawing::State:
            if (auto mask = entry(entry(named("/ExtGState", name), "/SMask"), "/G");
                mask.isStream())
                drawForm(mask, times);
            return;
        case Drawing::Marked:
            if (auto text = entry(named("/Properties", name), "/ActualText"); text.isString())
                spend(0, text.getStringValue().size(), times);
            return;
        }
    }

    // What poppler finds under a name: a form's own resources come first.
    QPDFObjectHandle named(const std::string& kind, const std::string& name) {
        for (auto own = m_resources.rbegin(); own != m_resources.rend(); ++own)
            if (QPDFObjectHandle found = entry(entry(*own, kind), '/' + name); !found.isNull())
                return found;
        return QPDFObjectHandle::newNull();
    }

    const Content& contentOf(const Streams& streams) {
        std::vector<QPDFObjGen> ids;
        for (const QPDFObjectHandle& stream : streams) ids.push_back(stream.getObjGen());
        const auto [known, isNew] = m_contents.try_emplace(std::move(ids));
        if (!isNew) return known->second;
        ContentScan scan;
        for (const QPDFObjectHandle& stream : streams) {
            if (m_isStopped()) throw Refused({DrawingProblem::Kind::Cancelled, {}});
            unpack(stream, scan);
            scan.add("\n");
        }
        known->second = scan.take();
        if (known->second.tooManyNames) refuse("a page that draws too many things");
        return known->second;
    }

    // What of a damaged stream comes before the damage is drawn.
    void unpack(QPDFObjectHandle stream, ContentScan& scan) {
        CountingSink sink(std::min(mostDrawnByPage, mostUnpacked - m_unpacked),
                          [&](std::string_view piece) {
                              m_unpacked += piece.size();
                              scan.add(piece);
                          });
        bool unpacked = false;
        stream.pipeStreamData(&sink, &unpacked, 0, qpdf_dl_specialized, true, true);
        if (sink.isFull())
            refuse("pages that unpack to more than " +
                   std::to_string(std::min(mostDrawnByPage, mostUnpacked) / megabyte) + " MB");
        if (!unpacked && !entry(stream, "/Filter").isNull())
            refuse("a page that is packed as pictures are");
    }

    const std::function<bool()>& m_isStopped;
    std::map<std::vector<QPDFObjGen>, Content> m_contents; // of each stream, or of a page's streams
    std::vector<QPDFObjectHandle> m_resources; // of what is being drawn, from the page on
    std::vector<QPDFObjGen> m_open;            // forms, likewise
    std::size_t m_bytes = 0;                   // that the page draws, so far
    std::size_t m_letters = 0;
    std::size_t m_drawn = 0; // by all pages
    std::size_t m_unpacked = 0;
};

// Not with the library's own function: it recurses, and refuses pages that are in the tree twice.
void addPages(QPDFObjectHandle root, DrawingCosts& costs) {
    struct Open {
        std::vector<QPDFObjectHandle> kids;
        std::size_t next = 0;
    };
    std::vector<Open> open;
    open.push_back({{root}});
    std::size_t nodes = 0;
    std::size_t pages = 0;
    while (!open.empty() && pages < mostPages) {
        if (open.back().next == open.back().kids.size()) {
            open.pop_back();
            continue;
        }
        QPDFObjectHandle node = open.back().kids[open.back().next++];
        if (++nodes > mostNodes) refuse("more than " + std::to_string(mostNodes) + " pages");
        if (QPDFObjectHandle kids = entry(node, "/Kids"); kids.isArray()) {
            open.push_back({kids.getArrayAsVector()});
        } else if (node.isDictionary()) {
            costs.addPage(node);
            ++pages;
        }
    }
}

// What a file says, for people to read.
std::string printable(std::string text) {
    text.resize(std::min(text.size(), longestDetail));
    for (char& c : text)
        if (c < ' ' || c > '~') c = '?';
    return text;
}

// Who encrypted a file that libqpdf can't read, as "Adobe.PubSec" or "FOPN_foweb"; nothing if nobody did.
std::optional<std::string> encryptionOf(QPDF& file) {
    try {
        QPDFObjectHandle encryption = entry(file.getTrailer(), "/Encrypt");
        if (encryption.isNull()) return std::nullopt;
        QPDFObjectHandle handler = entry(encryption, "/Filter");
        return handler.isName() ? printable(handler.getName().substr(1)) : std::string();
    } catch (const std::exception&) {
        return std::nullopt; // the trailer is damaged, too
    }
}

} // namespace

std::optional<DrawingProblem> drawingProblem(std::string_view bytes,
                                             const std::function<bool()>& isStopped) {
    QPDF file;
    try { // libqpdf throws
        file.setSuppressWarnings(true);
        file.processMemoryFile("", bytes.data(), bytes.size());
        DrawingCosts costs(isStopped);
        addPages(entry(file.getRoot(), "/Pages"), costs);
    } catch (const Refused& refused) {
        return refused.problem;
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password) return std::nullopt;
        auto handler = encryptionOf(file);
        if (handler && (error.getErrorCode() == qpdf_e_unsupported || *handler != "Standard"))
            return DrawingProblem{DrawingProblem::Kind::Protected, *std::move(handler)};
        return DrawingProblem{DrawingProblem::Kind::Damaged, printable(error.getMessageDetail())};
    } catch (const std::exception& error) {
        return DrawingProblem{DrawingProblem::Kind::Damaged, printable(error.what())};
    }
    return std::nullopt;
}

} // namespace wireside
