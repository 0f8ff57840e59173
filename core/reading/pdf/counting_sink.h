// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where libqpdf puts what it unpacks: it is looked at and let go of, and enough is enough.
//
//     CountingSink sink(1024, [&](std::string_view piece) { scan.add(piece); });
//     stream.pipeStreamData(&sink, ...);
//     sink.isFull()     // there was more than that
#pragma once

#include <qpdf/Pipeline.hh>

#include <cstddef>
#include <functional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace wireside {

class CountingSink : public Pipeline {
public:
    CountingSink(std::size_t most, std::function<void(std::string_view)> look)
        : Pipeline("", nullptr), m_left(most), m_look(std::move(look)) {}

    // The only way to stop libqpdf.
    void write(const unsigned char* data, std::size_t size) override {
        m_full = m_full || size > m_left;
        if (m_full) throw std::runtime_error("more than was asked for");
        m_left -= size;
        m_look({reinterpret_cast<const char*>(data), size});
    }
    void finish() override {}

    [[nodiscard]] bool isFull() const { return m_full; }

private:
    std::size_t m_left;
    std::function<void(std::string_view)> m_look;
    bool m_full = false;
};

} // namespace wireside
