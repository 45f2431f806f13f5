// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes that must not be seen: a password, a private key. Kept in OpenSSL's locked heap once prepareSecretMemory()
// has run, wiped when the last owner goes, impossible to stream, print or compare with ==.
// Thread: a value; one thread at a time. Trust: both sides.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace sallyport {

// Once, early in main(): reserves the locked heap (it is bounded; what does not fit is wiped but not locked).
void prepareSecretMemory();

class Secret {
public:
    Secret() = default;
    static Secret fromBytes(QByteArrayView bytes); // copies; the caller wipes its own copy with wipe()
    static Secret fromString(QStringView text);    // as UTF-8

    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    // The bytes, for the one call that needs them. Never kept, never logged.
    std::span<const unsigned char> reveal() const { return {m_data, m_size}; }

    bool operator==(const Secret&) const = delete;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites what a Qt container held, so that no copy stays behind in freed memory. The container is empty after it.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace sallyport
