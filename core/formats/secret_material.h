// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords and keys on their way into and out of OpenSSL, with every copy wiped. Thread: values. Trust: user side.
#pragma once

#include "core/base/secret.h"

#include <openssl/crypto.h>
#include <openssl/x509.h>

#include <QByteArray>

namespace sallyport {

// OpenSSL wants the password with a NUL behind it; the copy is wiped when it goes.
class PasswordText {
public:
    explicit PasswordText(const Secret& password)
    {
        const auto bytes = password.reveal();
        m_text = QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    ~PasswordText() { wipe(m_text); }
    PasswordText(const PasswordText&) = delete;
    PasswordText& operator=(const PasswordText&) = delete;

    bool isUsable() const { return !m_text.contains('\0'); }
    const char* data() const { return m_text.constData(); }
    int size() const { return static_cast<int>(m_text.size()); }

private:
    QByteArray m_text;
};

// Unencrypted PKCS#8 in DER; empty where OpenSSL can't write this kind of key so.
inline Secret pkcs8Of(EVP_PKEY* key)
{
    PKCS8_PRIV_KEY_INFO* info = EVP_PKEY2PKCS8(key);
    if (info == nullptr)
        return {};
    unsigned char* der = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info, &der);
    PKCS8_PRIV_KEY_INFO_free(info); // which wipes the key in it
    if (size <= 0)
        return {};
    Secret secret = Secret::fromBytes({reinterpret_cast<const char*>(der), static_cast<qsizetype>(size)});
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    return secret;
}

} // namespace sallyport
