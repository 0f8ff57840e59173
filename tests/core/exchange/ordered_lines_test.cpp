// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ordered_lines.h"

#include "flush_counter.h"

#include <array>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(OrderedLines, GivenLinesInAnyOrder_WhenPut_ThenTheyAreWrittenByNumber) {
    std::ostringstream out;
    OrderedLines lines(out, 4);
    lines.put(2, "c");
    lines.put(1, "b");
    EXPECT_EQ(out.str(), "");
    lines.put(0, "a");
    EXPECT_EQ(out.str(), "a\nb\nc\n");
    lines.put(3, "d");
    EXPECT_EQ(out.str(), "a\nb\nc\nd\n");
}

TEST(OrderedLines, GivenAFullWindow_WhenTheFirstLineComes_ThenTheNextOneHasRoom) {
    std::ostringstream out;
    OrderedLines lines(out, 2);
    ASSERT_TRUE(lines.waitForRoom(0));
    ASSERT_TRUE(lines.waitForRoom(1));
    std::atomic<bool> hasRoom = false;
    std::jthread waiting([&] {
        EXPECT_TRUE(lines.waitForRoom(2));
        hasRoom = true;
    });
    lines.put(1, "b"); // of no help: the first is still missing
    EXPECT_FALSE(hasRoom);
    lines.put(0, "a");
    waiting.join();
    EXPECT_TRUE(hasRoom);
}

TEST(OrderedLines, GivenManyThreads_WhenAllPut_ThenNoLineIsLostOrMisplaced) {
    constexpr std::size_t count = 20'000;
    std::ostringstream out;
    OrderedLines lines(out, 8);
    std::atomic<std::size_t> next = 0;
    {
        const auto work = [&] {
            for (std::size_t number = next++; number < count; number = next++) {
                ASSERT_TRUE(lines.waitForRoom(number));
                lines.put(number, std::to_string(number));
            }
        };
        const std::array threads{std::jthread(work), std::jthread(work), std::jthread(work),
                                 std::jthread(work)};
    }
    std::istringstream written(out.str());
    for (std::size_t expected = 0; expected < count; ++expected) {
        std::string line;
        ASSERT_TRUE(std::getline(written, line));
        ASSERT_EQ(line, std::to_string(expected));
    }
}

TEST(OrderedLines, GivenAFullDisk_WhenALineIsPut_ThenTheReasonIsKeptAndNobodyWaits) {
    std::ofstream full("/dev/full");
    ASSERT_TRUE(full);
    OrderedLines lines(full, 1);
    EXPECT_FALSE(lines.failure());
    lines.put(0, "a");
    EXPECT_EQ(lines.failure(), std::errc::no_space_on_device);
    EXPECT_FALSE(lines.waitForRoom(1));
    EXPECT_FALSE(lines.waitForRoom(1'000));
}

TEST(OrderedLines, GivenNoFurtherLineReady_WhenOneIsWritten_ThenItIsFlushed) {
    FlushCounter buffer;
    std::ostream out(&buffer);
    OrderedLines lines(out, 4);
    lines.put(0, "a");
    EXPECT_EQ(buffer.flushes(), 1);
    lines.put(2, "c");
    lines.put(1, "b"); // both at once
    EXPECT_EQ(buffer.flushes(), 2);
}

} // namespace
} // namespace wireside
