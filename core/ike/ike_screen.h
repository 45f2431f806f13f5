// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a ControlChannel libcharon gets to see. Version 5.9.8 ends an IKE_SA, or loses count of its messages, over a
// malformed request that nobody protected (task_manager_v2.c: it is parsed before an ICV is looked for), so one
// datagram of a stranger who saw the SPIs pass would do; RFC 7296 section 2.21.2 wants it ignored. Only messages that
// are protected by their shape go on, so that the ICV decides, and responses to an IKE_SA_INIT that is under way: we
// only ever initiate. What is dropped is counted, and no line of any log. Thread: as ControlChannel, any; the lock
// guards which IKE_SA_INITs are under way. Trust: service; it is fed by anybody.
#pragma once

#include "platform/control_channel.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <span>

namespace sallyport {

class IkeScreen final : public ControlChannel {
public:
    explicit IkeScreen(ControlChannel& behind) : m_behind(behind) {}

    std::uint16_t port() const override;
    bool send(const ControlDatagram& datagram) override;
    std::optional<ControlDatagram> take() override;
    void stop() override;

    std::uint64_t dropped() const { return m_dropped; }

private:
    void note(std::span<const std::uint8_t> message);
    bool admits(std::span<const std::uint8_t> message) const;
    bool isUnderWay(std::uint64_t initiatorSpi) const;

    ControlChannel& m_behind; // outlives this
    mutable std::mutex m_lock;
    std::deque<std::uint64_t> m_underWay; // initiator SPIs
    std::atomic<std::uint64_t> m_dropped = 0;
};

} // namespace sallyport
