// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small packets at a fixed rate from one network namespace to another: how many arrive while they are sent?
// packet_rate FROM-NETNS TO-NETNS ADDRESS RATE SIZE SECONDS prints JSON. SIZE is UDP's payload. What arrives later than
// kGrace after the last was sent waited in a queue that this rate fills: it is lost here. Returns once the path is
// silent, so that the next measurement does not meet what this one left.
#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr std::uint16_t kPort = 5300;
constexpr std::size_t kMostAtOnce = 32; // one TUN queue of 500 bears it
constexpr std::size_t kLargest = 2048;
constexpr auto kGrace = std::chrono::milliseconds(100);
constexpr auto kSilence = std::chrono::milliseconds(150);
constexpr auto kLongestDraining = std::chrono::seconds(10);

struct Options {
    const char* from;
    const char* to;
    sockaddr_in address{};
    double rate;
    std::size_t size;
    double seconds;

    std::uint64_t packets() const { return static_cast<std::uint64_t>(rate * seconds); }
};

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "packet_rate: %s: %s\n", what, std::strerror(errno));
    std::exit(EXIT_FAILURE);
}

Options parse(int argc, char** argv)
{
    if (argc != 7) {
        std::fputs("usage: packet_rate FROM-NETNS TO-NETNS ADDRESS RATE SIZE SECONDS\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    Options options{argv[1], argv[2], {}, std::atof(argv[4]), 0, std::atof(argv[6])};
    options.address.sin_family = AF_INET;
    options.address.sin_port = htons(kPort);
    if (inet_pton(AF_INET, argv[3], &options.address.sin_addr) != 1)
        fail(argv[3]);
    options.size = std::clamp<std::size_t>(static_cast<std::size_t>(std::atoi(argv[5])), 8, kLargest);
    if (options.rate <= 0 || options.seconds <= 0)
        fail("rate and seconds");
    return options;
}

// A socket stays in the namespace that it was made in, whatever its thread does afterwards.
int makeSocket(const char* netns)
{
    const int space = open(netns, O_RDONLY | O_CLOEXEC);
    if (space < 0 || setns(space, CLONE_NEWNET) != 0)
        fail(netns);
    close(space);
    const int made = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (made < 0)
        fail("socket");
    const int buffer = 4 << 20;
    setsockopt(made, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer);
    return made;
}

class Messages {
public:
    explicit Messages(std::size_t size) : m_bytes(kMostAtOnce * size)
    {
        for (std::size_t i = 0; i < kMostAtOnce; ++i) {
            m_parts[i] = {m_bytes.data() + i * size, size};
            m_headers[i].msg_hdr.msg_iov = &m_parts[i];
            m_headers[i].msg_hdr.msg_iovlen = 1;
        }
    }
    mmsghdr* data() { return m_headers.data(); }

private:
    std::vector<char> m_bytes;
    std::array<iovec, kMostAtOnce> m_parts{};
    std::array<mmsghdr, kMostAtOnce> m_headers{};
};

struct Sent {
    std::uint64_t packets = 0;
    double seconds = 0;
};

// At most for the given time: a sender that the path holds up has not reached its rate, and that counts as loss.
Sent sendAll(int socket, const Options& options)
{
    Messages messages(options.size);
    const Clock::time_point begin = Clock::now();
    Sent sent;
    while (sent.packets < options.packets()) {
        const double elapsed = Seconds(Clock::now() - begin).count();
        if (elapsed > options.seconds)
            break;
        const auto due = std::min(static_cast<std::uint64_t>(elapsed * options.rate) + 1, options.packets());
        if (due <= sent.packets) {
            const double next = static_cast<double>(sent.packets + kMostAtOnce / 2) / options.rate;
            std::this_thread::sleep_until(begin + std::chrono::duration_cast<Clock::duration>(Seconds(next)));
            continue;
        }
        const auto count = static_cast<unsigned>(std::min<std::uint64_t>(due - sent.packets, kMostAtOnce));
        const int done = sendmmsg(socket, messages.data(), count, 0);
        if (done < 0 && errno != ENOBUFS)
            fail("sendmmsg");
        sent.packets += done < 0 ? count : static_cast<std::uint64_t>(done);
    }
    sent.seconds = Seconds(Clock::now() - begin).count();
    return sent;
}

class Receiver {
public:
    Receiver(int socket, std::size_t size) : m_socket(socket), m_messages(size)
    {
        timeval wait{0, 20'000};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    }

    void run()
    {
        while (!m_stop.load(std::memory_order_relaxed)) {
            const int got = recvmmsg(m_socket, m_messages.data(), kMostAtOnce, MSG_WAITFORONE, nullptr);
            if (got > 0)
                m_received.fetch_add(static_cast<std::uint64_t>(got), std::memory_order_relaxed);
        }
    }

    void stop() { m_stop = true; }
    std::uint64_t received() const { return m_received.load(std::memory_order_relaxed); }

private:
    const int m_socket;
    Messages m_messages;
    std::atomic<std::uint64_t> m_received{0};
    std::atomic<bool> m_stop{false};
};

void awaitSilence(const Receiver& receiver)
{
    const Clock::time_point limit = Clock::now() + kLongestDraining;
    std::uint64_t before = receiver.received();
    while (Clock::now() < limit) {
        std::this_thread::sleep_for(kSilence);
        const std::uint64_t now = receiver.received();
        if (now == before)
            return;
        before = now;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = parse(argc, argv);
    prctl(PR_SET_TIMERSLACK, 1); // inherited by the threads
    const int to = makeSocket(options.to);
    if (bind(to, reinterpret_cast<const sockaddr*>(&options.address), sizeof options.address) != 0)
        fail("bind");
    const int from = makeSocket(options.from);
    if (connect(from, reinterpret_cast<const sockaddr*>(&options.address), sizeof options.address) != 0)
        fail("connect");

    Receiver receiver(to, options.size);
    std::thread receiving([&receiver] { receiver.run(); });
    const Sent sent = sendAll(from, options);
    std::this_thread::sleep_for(kGrace);
    const std::uint64_t inTime = receiver.received();
    awaitSilence(receiver);
    receiver.stop();
    receiving.join();
    std::printf("{\"wanted\": %llu, \"sent\": %llu, \"seconds\": %.4f, \"received\": %llu, \"late\": %llu}\n",
                static_cast<unsigned long long>(options.packets()), static_cast<unsigned long long>(sent.packets),
                sent.seconds, static_cast<unsigned long long>(inTime),
                static_cast<unsigned long long>(receiver.received() - inTime));
    return EXIT_SUCCESS;
}
