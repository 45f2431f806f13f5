// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace sallyport {
namespace {

constexpr std::size_t kSecretHeapBytes = 256 * 1024;
constexpr std::size_t kSmallestBlock = 32;

} // namespace

void prepareSecretMemory()
{
    // A second call, or a machine that refuses mlock, leaves ordinary memory that is still wiped.
    if (CRYPTO_secure_malloc_initialized() == 0)
        CRYPTO_secure_malloc_init(kSecretHeapBytes, kSmallestBlock);
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret;
    if (bytes.isEmpty())
        return secret;
    secret.m_size = static_cast<std::size_t>(bytes.size());
    secret.m_data = static_cast<unsigned char*>(OPENSSL_secure_malloc(secret.m_size));
    if (secret.m_data == nullptr) // the locked heap is full
        secret.m_data = static_cast<unsigned char*>(OPENSSL_malloc(secret.m_size));
    std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    return secret;
}

Secret Secret::fromString(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret = fromBytes(utf8);
    wipe(utf8);
    return secret;
}

Secret::Secret(const Secret& other)
{
    const auto bytes = other.reveal();
    *this = fromBytes({reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())});
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other)
        *this = Secret(other);
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    if (m_data == nullptr)
        return;
    if (CRYPTO_secure_allocated(m_data) != 0)
        OPENSSL_secure_clear_free(m_data, m_size);
    else
        OPENSSL_clear_free(m_data, m_size);
}

void wipe(QByteArray& bytes)
{
    // Detaching a shared array would wipe a fresh copy and leave the shared one: that copy is its owner's to wipe.
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace sallyport
