// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/object_streams.h"

#include "core/reading/pdf/counting_sink.h"

#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <cstddef>
#include <exception>

namespace wireside {
namespace {

// Programs put some hundred objects into a list, and none a million parts into one object. Each part takes
// about a hundred bytes once it is read.
constexpr std::size_t mostPartsOfList = 1'000'000;
constexpr std::size_t mostPartsOfFile = 4'000'000;
constexpr std::size_t mostBytesOfList = std::size_t{8} * 1024 * 1024;

bool partsWords(char c) {
    constexpr std::string_view marks = " \n\r\t\f()<>[]/";
    return c == '\0' || marks.find(c) != std::string_view::npos;
}

class Parts {
public:
    void add(std::string_view piece) {
        for (const char c : piece) {
            const bool parts = partsWords(c);
            m_count += parts && !m_between ? 1 : 0;
            m_between = parts;
        }
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::size_t m_count = 0;
    bool m_between = true;
};

// Whether a stream's dictionary can be that of a list of objects ("/First") or of their places ("/W"); a
// name may be written in a way that hides it.
bool canBeList(std::string_view dictionary) {
    if (dictionary.find("/First") != std::string_view::npos ||
        dictionary.find('#') != std::string_view::npos)
        return true;
    for (std::size_t at = dictionary.find("/W"); at != std::string_view::npos;
         at = dictionary.find("/W", at + 2))
        if (at + 2 == dictionary.size() || partsWords(dictionary[at + 2])) return true;
    return false;
}

// Packed twice, or in a way of old that lists were never packed in.
bool isPackedOddly(std::string_view dictionary) {
    const std::size_t first = dictionary.find("/Fl");
    return dictionary.find("/LZW") != std::string_view::npos ||
           dictionary.find("/Run") != std::string_view::npos ||
           (first != std::string_view::npos &&
            dictionary.find("/Flate", first + 1) != std::string_view::npos);
}

// The parts in a packed list, or in what is no list and cannot be unpacked, nothing; more than the limit
// if there are more bytes.
std::size_t partsIn(std::string_view packed) {
    Parts parts;
    CountingSink sink(mostBytesOfList, [&](std::string_view piece) { parts.add(piece); });
    try { // libqpdf throws
        Pl_Flate inflate("", &sink, Pl_Flate::a_inflate);
        inflate.setWarnCallback([](const char*, int) {});
        inflate.write(reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
        inflate.finish();
    } catch (const std::exception&) {
        // Damaged, or enough has been seen.
    }
    return sink.isFull() ? mostPartsOfList + 1 : parts.count();
}

} // namespace

bool objectStreamsAreTooLarge(std::string_view bytes) {
    constexpr std::string_view begin = "stream";
    constexpr std::string_view end = "endstream";
    std::size_t all = 0;
    std::size_t at = 0;
    while (true) {
        const std::size_t stream = std::min(bytes.size(), bytes.find(begin, at));
        const std::string_view before = bytes.substr(at, stream - at);
        const std::size_t object = before.rfind(" obj");
        const std::string_view dictionary =
            object == std::string_view::npos ? before : before.substr(object);
        Parts parts;
        parts.add(dictionary);
        if (parts.count() > mostPartsOfList) return true;
        if (stream == bytes.size()) return false;
        const std::size_t data = stream + begin.size();
        at = std::min(bytes.size(), bytes.find(end, data));
        if (canBeList(dictionary)) {
            std::string_view packed = bytes.substr(data, at - data);
            packed.remove_prefix(std::min(packed.size(), packed.find_first_not_of("\r\n")));
            const std::size_t inList = partsIn(packed);
            all += inList;
            if (inList > mostPartsOfList || all > mostPartsOfFile) return true;
            if (isPackedOddly(dictionary) && dictionary.find("/First") != std::string_view::npos)
                return true;
        }
        at = std::min(bytes.size(), at + end.size());
    }
}

} // namespace wireside
