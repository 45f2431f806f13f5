// SPDX-License-Identifier: GPL-3.0-or-later
//
// IKE messages on their way from the data plane's thread to IKE's, at most so many: what comes faster than IKE works is
// dropped and counted, before anything is allocated for it. Thread: any; the lock guards the queue between the two.
// Trust: service; the messages are anybody's.
#pragma once

#include "platform/control_channel.h"
#include "platform/esp/esp_engine.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <span>

namespace sallyport {

class ControlQueue {
public:
    // Also for the octets of all messages together: large ones must not take the memory that few small ones may.
    static constexpr std::size_t kMaxOctets = 1024 * 1024;

    explicit ControlQueue(int maxDatagrams) : m_maxDatagrams(static_cast<std::size_t>(maxDatagrams)) {}

    void put(std::span<const std::uint8_t> datagram, const esp::OuterPath& path);
    // Waits for one; nothing once stop() was called.
    std::optional<ControlDatagram> take();
    void stop();
    std::uint64_t dropped() const;

private:
    const std::size_t m_maxDatagrams;
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<ControlDatagram> m_datagrams;
    std::size_t m_octets = 0;
    std::uint64_t m_dropped = 0;
    bool m_isStopped = false;
};

} // namespace sallyport
