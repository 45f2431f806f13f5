// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which packets the way to a gateway carries, where what is too large for it is dropped in silence: the search of
// RFC 8899 section 5, asked of IKE. Begins with what the kernel believes, so that a sound path costs one question and
// nothing is slowed; looks below only when that stays unanswered. Says what to ask next and is told what became of it.
// Thread: one; no clock of its own. Trust: service; answers come authenticated, what the kernel believes may be forged.
#pragma once

#include "platform/sa_database.h"

#include <chrono>

namespace sallyport {

// Sizes are of whole packets, with the outer headers.
class PathMtuSearch {
public:
    using Time = std::chrono::milliseconds; // since whenever, never back

    enum class Outcome {
        Answered,
        Unanswered,
        TooLarge,  // for our own first hop
        Abandoned, // nothing was learnt
    };

    static constexpr int kMostMtu = 1500;   // Ethernet's; what is lost beyond is lost in silence, so it is not tried
    static constexpr int kFirstBase = 1200; // BASE_PLPMTU, section 5.1.2
    static constexpr int kMaxProbes = 3;    // MAX_PROBES, before a size that was sound is given up
    static constexpr int kSearchProbes = 2; // the same for one that never was
    static constexpr Time kRaiseTimer = std::chrono::seconds(600); // PMTU_RAISE_TIMER
    // How often a path in use is asked whether it still carries what it did (section 4.3, black hole detection).
    static constexpr Time kConfirmTimer = std::chrono::seconds(15);
    // A smaller word of the kernel's is not believed before it was tried: no real path has it, a forged ICMP message
    // does. It counts meanwhile.
    static constexpr int kLeastBelieved = 1280;

    // A new path, of which nothing is known. `kernel`: what it believes of it; 0: nothing.
    void begin(int kernel, Time now);

    // From time to time: what the kernel believes now, whether anything was sent since the last time, and whether
    // something came in just now. The path of a gateway that is silent is not asked: the IKE_SA must not end sooner for
    // it than dead peer detection would have it.
    void observe(int kernel, bool isUsed, bool isAlive, Time now);
    // It waits for a sign of life, and is to be told of one soon.
    bool isWaiting() const { return m_isWaiting; }

    // What to ask now; 0: nothing. What is given out is awaited until conclude().
    int nextProbe(Time now);
    // `size` is what was really sent, which may be some octets less.
    void conclude(int size, Outcome outcome, Time now);

    // What is to hold now.
    const PathLimit& limit() const { return m_limit; }
    bool isSettled() const { return m_phase == Phase::Settled; }
    // Settled, and below what was hoped for.
    bool isNarrow() const;

private:
    enum class Phase { Idle, Ceiling, Base, Search, Settled };

    void tryCeiling(int size);
    void lookBelow();
    void goOn(Time now);
    void settle(Time now);
    void giveUp(Time now);
    void answered(int size, Time now);
    void unanswered(Time now);
    int hoped() const;

    Phase m_phase = Phase::Idle;
    PathLimit m_limit;
    int m_kernel = 0;
    int m_proven = 0;  // the largest question that was answered, on this path; 0: none
    int m_carried = 0; // what that was in truth
    int m_failed = 0;  // the smallest that was not answered, in this search
    int m_probe = 0;   // what is, or is to be, asked
    int m_unanswered = 0;
    bool m_isRaise = false; // m_proven still holds when the ceiling is not answered
    bool m_isOut = false;
    bool m_isStale = false; // what is out is no answer to what is asked now
    bool m_isUsed = false;
    bool m_isWaiting = false;
    bool m_isConclusive = false;
    Time m_notBefore{};
    Time m_confirmAt{};
    Time m_raiseAt{};
};

} // namespace sallyport
