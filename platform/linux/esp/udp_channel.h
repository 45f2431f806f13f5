// SPDX-License-Identifier: GPL-3.0-or-later
//
// One UDP socket of one address family that carries ESP and IKE (RFC 3948), with GSO and GRO where the kernel and the
// network card do them, each given up at run time when it is refused. Thread: one at a time; sendControl() any.
// Trust: service; what is received is anybody's.
#pragma once

#include "core/base/result.h"
#include "platform/esp/esp_engine.h"
#include "platform/linux/file_descriptor.h"

#include <array>
#include <functional>
#include <memory>

namespace sallyport {

struct UdpOffloads {
    bool gso = true; // UDP_SEGMENT
    bool gro = true; // UDP_GRO
    bool operator==(const UdpOffloads&) const = default;
};

enum class Fragments : std::uint8_t {
    Never,         // what is larger than the path's MTU, as the kernel knows it, is refused: EMSGSIZE
    NeverByOurOwn, // the same, but only what is larger than the first hop's MTU
    Allowed,
};

struct UdpSettings {
    bool isV6 = false;
    std::uint16_t port = 0; // 0: an ephemeral one
    std::uint32_t mark = 0; // SO_MARK; 0: none
    UdpOffloads wanted;
};

struct UdpCounters {
    std::uint64_t sent = 0, received = 0; // datagrams
    std::uint64_t notSent = 0;            // refused for good, or the queue was full
    std::uint64_t tooBig = 0;             // EMSGSIZE: onTooBig() was called
    std::uint64_t truncated = 0;
};

class UdpChannel {
public:
    static constexpr std::size_t kBufferSize = 65536; // of one receive: GRO hands over that much
    static constexpr std::size_t kBuffers = 32;       // of one receive, where each holds a packet
    static constexpr std::size_t kLargeBuffers = 4;   // where GRO fills them: more do not fit a core's cache
    static constexpr std::size_t kMaxSegments = 64;   // of one send with GSO; Linux 6.9 and later take 128
    // UDP payload of one send, of either IP version.
    static constexpr std::size_t kMaxPayload = 65507;

    // DataPlaneUnavailable where the socket cannot be had as it must be.
    static Result<UdpChannel> open(const UdpSettings& settings);

    int descriptor() const;
    std::uint16_t port() const;
    const UdpOffloads& offloads() const;
    const UdpCounters& counters() const;

    // Sends a batch: one call with GSO (two if it is too long for one), else packet by packet. EMSGSIZE: `onTooBig` is
    // called with the path's MTU as the kernel knows it (IP_MTU; 0: it does not), and what is left of the batch is lost
    // (its senders repeat it smaller).
    void send(const esp::UdpBatch& batch) noexcept;
    std::function<void(const esp::OuterPath&, int mtu)> onTooBig;
    // The last send() found the socket's queue full: it goes on once poll() says POLLOUT; resume() then.
    bool isFull() const;
    void resume();
    // Never at first. Allowed, which needs GSO off, is for a path too narrow for the least MTU of what is inside: ESP
    // packets may be cut by IP then. NeverByOurOwn is for a path of which the kernel was told something false.
    void setFragments(Fragments fragments);
    // As the kernel knows it now; 0: it does not, for want of a route or of the local address.
    int pathMtu(const esp::OuterPath& path) const;

    // One IKE message or keepalive, as it is (the caller puts the non-ESP marker before it). What to do with one larger
    // than the path's MTU, as the kernel knows it: IP fragments, or, for one that finds out whether that is so, none.
    // From any thread.
    enum class Oversized : std::uint8_t { InFragments, AsItIs };
    bool sendControl(const esp::OuterPath& path, std::span<const std::uint8_t> datagram,
                     Oversized oversized = Oversized::InFragments);

    // A datagram that came in: one segment of what GRO put together.
    using Received =
        std::function<void(std::span<std::uint8_t> datagram, const esp::OuterPath& path, std::uint8_t trafficClass)>;
    // Takes what is there, at most kBuffers receives; false: nothing was. The octets stay until the next call.
    bool receive(const Received& received) noexcept;

private:
    struct State;
    explicit UdpChannel(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;

public:
    UdpChannel(UdpChannel&&) noexcept;
    UdpChannel& operator=(UdpChannel&&) noexcept;
    ~UdpChannel();
};

} // namespace sallyport
