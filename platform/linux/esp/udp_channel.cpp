// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/udp_channel.h"

#include "core/base/log.h"
#include "platform/linux/esp/socket_address.h"
#include "platform/linux/esp/udp_socket.h"

#include <poll.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace sallyport {
namespace {

using Octets = std::span<const std::uint8_t>;

iovec pieceOf(Octets octets)
{
    return {const_cast<std::uint8_t*>(octets.data()), octets.size()};
}

struct Sent {
    std::size_t packets = 0;
    int error = 0; // of the first that was not; 0: all were
};

std::size_t countPackets(Octets packets, std::size_t segmentSize)
{
    return (packets.size() + segmentSize - 1) / segmentSize;
}

// An error that an earlier packet met (ICMP) is told once, in place of sending.
bool isLeftover(int error)
{
    return error == ECONNREFUSED || error == EINTR;
}

int sendOnce(int socket, const msghdr& message)
{
    constexpr int kTries = 3;
    for (int i = 0; i < kTries; ++i) {
        if (sendmsg(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0)
            return 0;
        if (!isLeftover(errno))
            break;
    }
    return errno;
}

int sendSegmented(int socket, SendOptions& options, Octets packets, std::size_t segmentSize)
{
    iovec piece = pieceOf(packets);
    msghdr message{};
    options.fill(&message, packets.size() > segmentSize ? static_cast<std::uint16_t>(segmentSize) : 0);
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    return sendOnce(socket, message);
}

// At most UdpChannel::kMaxSegments packets.
Sent sendSingly(int socket, SendOptions& options, Octets packets, std::size_t segmentSize)
{
    std::array<iovec, UdpChannel::kMaxSegments> pieces;
    std::array<mmsghdr, UdpChannel::kMaxSegments> messages;
    const std::size_t count = countPackets(packets, segmentSize);
    for (std::size_t i = 0; i < count; ++i) {
        pieces[i] = pieceOf(packets.subspan(i * segmentSize, std::min(segmentSize, packets.size() - i * segmentSize)));
        messages[i] = {};
        options.fill(&messages[i].msg_hdr, 0);
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    Sent sent;
    int leftovers = 0;
    while (sent.packets < count) {
        const int done = sendmmsg(socket, &messages[sent.packets], static_cast<unsigned int>(count - sent.packets),
                                  MSG_DONTWAIT | MSG_NOSIGNAL);
        if (done > 0) {
            sent.packets += static_cast<std::size_t>(done);
        } else if (!isLeftover(errno) || ++leftovers > 3) {
            sent.error = errno;
            break;
        }
    }
    return sent;
}

} // namespace

struct UdpChannel::State {
    FileDescriptor socket;
    UdpSettings settings;
    UdpOffloads offloads;
    UdpCounters counters;
    std::uint16_t port = 0;
    bool isFull = false;
    std::atomic<Fragments> fragments = Fragments::Never;
    std::mutex largeControl; // only one at a time may change how the socket treats fragments

    std::unique_ptr<std::array<std::uint8_t, kBufferSize * kBuffers>> buffers;
    std::array<mmsghdr, kBuffers> messages{};
    std::array<iovec, kBuffers> pieces{};
    std::array<sockaddr_storage, kBuffers> senders{};
    struct alignas(cmsghdr) Notes {
        std::array<unsigned char, ReceiveNotes::kRoom> octets;
    };
    std::array<Notes, kBuffers> notes{};

    Sent sendPart(SendOptions& options, Octets packets, std::size_t segmentSize);
    std::size_t slots = kBuffers; // of the next receive
    void prepareReceive();
    void hand(std::size_t index, const Received& received);
};

Result<UdpChannel> UdpChannel::open(const UdpSettings& settings)
{
    auto state = std::make_unique<State>();
    state->settings = settings;
    state->offloads = settings.wanted;
    Result<FileDescriptor> socket = openUdpSocket(settings, &state->offloads);
    if (!socket)
        return socket.error();
    state->socket = std::move(*socket);
    state->port = boundPort(state->socket.get());
    state->buffers.reset(new std::array<std::uint8_t, kBufferSize * kBuffers>);
    return UdpChannel(std::move(state));
}

UdpChannel::UdpChannel(std::unique_ptr<State> state) : m_state(std::move(state)) {}
UdpChannel::UdpChannel(UdpChannel&&) noexcept = default;
UdpChannel& UdpChannel::operator=(UdpChannel&&) noexcept = default;
UdpChannel::~UdpChannel() = default;

int UdpChannel::descriptor() const
{
    return m_state->socket.get();
}

std::uint16_t UdpChannel::port() const
{
    return m_state->port;
}

const UdpOffloads& UdpChannel::offloads() const
{
    return m_state->offloads;
}

const UdpCounters& UdpChannel::counters() const
{
    return m_state->counters;
}

bool UdpChannel::isFull() const
{
    return m_state->isFull;
}

void UdpChannel::resume()
{
    m_state->isFull = false;
}

int UdpChannel::pathMtu(const esp::OuterPath& path) const
{
    return askPathMtu(path, m_state->settings.mark);
}

void UdpChannel::setFragments(Fragments fragments)
{
    const std::scoped_lock lock(m_state->largeControl);
    m_state->fragments = fragments;
    sallyport::setFragments(m_state->socket.get(), m_state->settings.isV6, fragments);
}

// At most kMaxSegments packets, and kMaxPayload octets.
Sent UdpChannel::State::sendPart(SendOptions& options, Octets packets, std::size_t segmentSize)
{
    const std::size_t count = countPackets(packets, segmentSize);
    if (count > 1 && (!offloads.gso || fragments == Fragments::Allowed))
        return sendSingly(socket.get(), options, packets, segmentSize);
    const int error = sendSegmented(socket.get(), options, packets, segmentSize);
    if (error == 0)
        return {count, 0};
    // EIO: no checksum offload on the way, or a transform there. EINVAL: much, also a segment larger than the path's
    // MTU (before Linux 6.14) and a local address that is gone: only if the same packets go one by one it was GSO.
    if (count == 1 || (error != EIO && error != EINVAL))
        return {0, error};
    const Sent sent = sendSingly(socket.get(), options, packets, segmentSize);
    if (sent.packets > 0) {
        offloads.gso = false;
        qCInfo(logNetwork) << "UDP segmentation offload given up:" << std::strerror(error);
    }
    return sent;
}

void UdpChannel::send(const esp::UdpBatch& batch) noexcept
{
    State& state = *m_state;
    if (batch.segmentSize == 0 || batch.packets.empty())
        return;
    SendOptions options(batch.path, batch.trafficClass);
    const std::size_t most =
        std::clamp<std::size_t>(kMaxPayload / batch.segmentSize, 1, kMaxSegments) * batch.segmentSize;
    Octets rest = batch.packets;
    state.isFull = false;
    while (!rest.empty()) {
        const Octets part = rest.first(std::min(rest.size(), most));
        Sent sent = state.sendPart(options, part, batch.segmentSize);
        if ((sent.error == EINVAL || sent.error == ENETUNREACH) && sent.packets == 0) {
            // The local address is gone, and IKE is yet to tell the new one (RFC 4555): whatever address leads there
            // will do, as the other end knows an SA by its SPI (RFC 4301 section 4.1).
            options = SendOptions({{}, batch.path.remote}, batch.trafficClass);
            sent = state.sendPart(options, part, batch.segmentSize);
        }
        state.counters.sent += sent.packets;
        if (sent.error != 0) {
            const std::size_t lost = countPackets(rest, batch.segmentSize) - sent.packets;
            state.isFull = sent.error == EAGAIN || sent.error == ENOBUFS;
            (sent.error == EMSGSIZE ? state.counters.tooBig : state.counters.notSent) += lost;
            if (sent.error == EMSGSIZE && onTooBig)
                onTooBig(batch.path, pathMtu(batch.path));
            return;
        }
        rest = rest.subspan(part.size());
    }
}

bool UdpChannel::sendControl(const esp::OuterPath& path, std::span<const std::uint8_t> datagram, Oversized oversized)
{
    const State& state = *m_state;
    SendOptions options(path, 0);
    const bool isWhole = oversized == Oversized::AsItIs;
    // While ESP may be cut, so would be what must not.
    if (!isWhole || state.fragments != Fragments::Allowed) {
        const int error = sendSegmented(state.socket.get(), options, datagram, datagram.size());
        if (error != EMSGSIZE)
            return error == 0;
    }
    // IKE without RFC 7383 has large messages, and none but IP to cut them. An ESP packet that another thread sends
    // meanwhile may be cut too, or refused, which harms nothing.
    const std::scoped_lock lock(m_state->largeControl);
    sallyport::setFragments(state.socket.get(), state.settings.isV6,
                            isWhole ? Fragments::NeverByOurOwn : Fragments::Allowed);
    const bool isSent = sendSegmented(state.socket.get(), options, datagram, datagram.size()) == 0;
    sallyport::setFragments(state.socket.get(), state.settings.isV6, state.fragments);
    return isSent;
}

void UdpChannel::State::prepareReceive()
{
    for (std::size_t i = 0; i < slots; ++i) {
        pieces[i] = {buffers->data() + i * kBufferSize, kBufferSize};
        msghdr& message = messages[i].msg_hdr;
        message = {};
        message.msg_name = &senders[i];
        message.msg_namelen = sizeof senders[i];
        message.msg_iov = &pieces[i];
        message.msg_iovlen = 1;
        message.msg_control = &notes[i];
        message.msg_controllen = sizeof notes[i];
    }
}

bool UdpChannel::receive(const Received& received) noexcept
{
    State& state = *m_state;
    constexpr int kTries = 4;
    for (int i = 0; i < kTries; ++i) {
        state.prepareReceive();
        const int count = recvmmsg(state.socket.get(), state.messages.data(), static_cast<unsigned>(state.slots),
                                   MSG_DONTWAIT, nullptr);
        if (count > 0) {
            std::size_t octets = 0;
            for (std::size_t index = 0; index < static_cast<std::size_t>(count); ++index) {
                octets += state.messages[index].msg_len;
                state.hand(index, received);
            }
            state.slots = octets > 2 * kBufferSize ? kLargeBuffers : kBuffers;
            return true;
        }
        if (errno == EAGAIN)
            return false;
        // Else an error that an earlier packet met (ICMP); it is told once.
    }
    return false;
}

void UdpChannel::State::hand(std::size_t index, const Received& received)
{
    msghdr& message = messages[index].msg_hdr;
    if ((message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) {
        ++counters.truncated;
        return;
    }
    const ReceiveNotes what = ReceiveNotes::of(&message);
    const esp::OuterPath path{{what.local, port}, outerEnd(senders[index])};
    std::span<std::uint8_t> rest(buffers->data() + index * kBufferSize, messages[index].msg_len);
    const std::size_t size = what.segmentSize == 0 ? rest.size() : what.segmentSize;
    while (!rest.empty()) {
        const std::span<std::uint8_t> datagram = rest.first(std::min(rest.size(), size));
        ++counters.received;
        received(datagram, path, what.trafficClass);
        rest = rest.subspan(datagram.size());
    }
}

} // namespace sallyport
