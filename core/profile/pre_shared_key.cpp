// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pre-shared key must not be (profile_readiness.h). Thread: no state. Trust: both sides; the key is read where
// it lies, and the one copy that is made is wiped.
#include "core/profile/profile_readiness.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sallyport {
namespace {

constexpr int kMinDifferent = 8;
constexpr int kMaxLeftOver = 3;         // letters and digits that no word explains: "!7" is no secret
constexpr qsizetype kMaxJudged = 128;   // what is longer is more than words
constexpr std::size_t kShortestRun = 4; // "aaaa", "2222"

// Lower case, no separators. Longer words are made of these.
constexpr std::array kWords{
    "abc",        "access",    "acme",       "admin",   "administrator",
    "asdf",       "asdfghjkl", "branch",     "change",  "changeit",
    "changeme",   "cisco",     "client",     "company", "connect",
    "corp",       "corporate", "default",    "demo",    "dragon",
    "enter",      "example",   "firewall",   "fritz",   "gateway",
    "geheim",     "guest",     "hello",      "home",    "iloveyou",
    "internet",   "ipsec",     "ike",        "ikev2",   "key",
    "letmein",    "login",     "master",     "me",      "my",
    "network",    "office",    "our",        "pass",    "passphrase",
    "passwd",     "password",  "passwort",   "please",  "preshared",
    "private",    "psk",       "qwerty",     "qwertz",  "qwertyuiop",
    "qwertzuiop", "remote",    "root",       "router",  "sallyport",
    "secret",     "secure",    "security",   "server",  "shared",
    "site",       "strong",    "strongswan", "summer",  "super",
    "temp",       "test",      "testing",    "the",     "this",
    "to",         "top",       "trustno1",   "tunnel",  "user",
    "very",       "vpn",       "welcome",    "winter",  "world",
    "yxcvbnm",    "zxcvbnm",   "is",         "a",       "not",
    "pre",        "work",      "of",         "for",     "in",
    "it",         "and",       "new",        "long",    "old",
};

constexpr const char* kSequences[] = {"01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz",
                                      "zyxwvutsrqponmlkjihgfedcba"};
constexpr std::size_t kShortestSequence = 3;

Error weak(const Profile& profile, const QString& reason)
{
    return Error::of(ErrorCode::PreSharedKeyWeak,
                     {{QStringLiteral("profile"), profile.name}, {QStringLiteral("reason"), reason}});
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80; // of a character of several bytes (RFC 3629 section 3)
}

int charactersIn(std::span<const unsigned char> bytes)
{
    return static_cast<int>(
        std::count_if(bytes.begin(), bytes.end(), [](unsigned char b) { return !isContinuation(b); }));
}

int differentBytesIn(std::span<const unsigned char> bytes)
{
    std::array<bool, 256> seen{};
    for (const unsigned char byte : bytes)
        seen.at(byte) = true;
    return static_cast<int>(std::count(seen.begin(), seen.end(), true));
}

char plainLetter(unsigned char byte, bool asWritten)
{
    const char lower = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
    if (asWritten)
        return lower;
    constexpr const char* kDisguises = "0o1l3e4a5s7t@a$s";
    for (const char* at = kDisguises; *at != '\0'; at += 2) {
        if (lower == *at)
            return at[1];
    }
    return lower;
}

bool isSeparator(char c)
{
    return c != '\0' && std::strchr(" -_.,:;!?/+#", c) != nullptr;
}

// How many characters, from `at` on, are one that repeats, or a piece of a sequence; 0: they are not.
std::size_t plainRun(const QByteArray& text, qsizetype at)
{
    const char* begin = text.constData() + at;
    const auto left = static_cast<std::size_t>(text.size() - at);
    std::size_t same = 1;
    while (same < left && begin[same] == begin[0])
        ++same;
    std::size_t longest = same >= kShortestRun ? same : 0;
    for (const char* sequence : kSequences) {
        const char* start = std::strchr(sequence, begin[0]);
        std::size_t length = 0;
        while (start != nullptr && start[length] != '\0' && length < left && begin[length] == start[length])
            ++length;
        if (length >= kShortestSequence)
            longest = std::max(longest, length);
    }
    return longest;
}

// The fewest characters that stay when all words, sequences and separators are taken out.
int leftOver(const QByteArray& text)
{
    QList<int> fewest(text.size() + 1, 0); // of what begins at each place
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        int best = fewest.at(at + 1) + (isSeparator(text.at(at)) ? 0 : 1);
        for (const char* word : kWords) {
            const auto length = static_cast<qsizetype>(std::strlen(word));
            if (length <= text.size() - at && std::memcmp(text.constData() + at, word, std::strlen(word)) == 0)
                best = std::min(best, fewest.at(at + length));
        }
        if (const auto run = static_cast<qsizetype>(plainRun(text, at)); run > 0)
            best = std::min(best, fewest.at(at + run));
        fewest[at] = best;
    }
    return fewest.first();
}

bool isMadeOfWords(std::span<const unsigned char> bytes)
{
    if (static_cast<qsizetype>(bytes.size()) > kMaxJudged)
        return false;
    for (const bool asWritten : {true, false}) {
        QByteArray text;
        text.reserve(static_cast<qsizetype>(bytes.size())); // one block, so that one wipe is enough
        for (const unsigned char byte : bytes)
            text.append(plainLetter(byte, asWritten));
        const int left = leftOver(text);
        wipe(text);
        if (left <= kMaxLeftOver)
            return true;
    }
    return false;
}

} // namespace

Result<void> checkPreSharedKey(const Secret& key, const Profile& profile)
{
    const std::span<const unsigned char> bytes = key.reveal();
    if (charactersIn(bytes) < kMinPreSharedKeyCharacters)
        return weak(profile, QStringLiteral("it has fewer than %1 characters").arg(kMinPreSharedKeyCharacters));
    if (differentBytesIn(bytes) < kMinDifferent)
        return weak(profile, QStringLiteral("it has fewer than %1 different characters").arg(kMinDifferent));
    if (isMadeOfWords(bytes))
        return weak(profile, QStringLiteral("it is made of well-known words or sequences"));
    return {};
}

} // namespace sallyport
