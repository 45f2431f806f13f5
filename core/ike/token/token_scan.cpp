// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/token/token_scan.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace sallyport {
namespace {

class Slots {
public:
    Slots() : m_fault(token_slots_open(&m_slots)) {}
    ~Slots() { token_slots_close(&m_slots); }
    Q_DISABLE_COPY_MOVE(Slots)

    const char* fault() const { return m_fault; }
    std::span<const token_slot_t> all() const { return {m_slots.slots, m_slots.count}; }

private:
    token_slots_t m_slots{};
    const char* m_fault;
};

// A session without a login: what everyone may read.
class PublicSession {
public:
    explicit PublicSession(const token_slot_t& slot)
        : m_module(slot.module),
          m_open(slot.module->C_OpenSession(slot.id, CKF_SERIAL_SESSION, nullptr, nullptr, &m_handle) == CKR_OK)
    {
    }
    ~PublicSession()
    {
        if (m_open)
            m_module->C_CloseSession(m_handle);
    }
    Q_DISABLE_COPY_MOVE(PublicSession)

    bool isOpen() const { return m_open; }

    QList<CK_OBJECT_HANDLE> find(CK_OBJECT_CLASS wanted) const
    {
        CK_ATTRIBUTE attribute{CKA_CLASS, &wanted, sizeof wanted};
        std::array<CK_OBJECT_HANDLE, TOKEN_MAX_OBJECTS> found{};
        const std::size_t count = token_find_objects(m_module, m_handle, &attribute, 1, found.data());
        return QList<CK_OBJECT_HANDLE>(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count));
    }

    QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, std::size_t limit) const
    {
        std::size_t size = 0;
        unsigned char* value = token_get_attribute(m_module, m_handle, object, type, limit, &size);
        if (value == nullptr)
            return {};
        const QByteArray bytes(reinterpret_cast<const char*>(value), static_cast<qsizetype>(size));
        std::free(value);
        return bytes;
    }

private:
    CK_FUNCTION_LIST* m_module;
    CK_SESSION_HANDLE m_handle = 0;
    bool m_open;
};

struct Kind {
    bool readable = false;
    bool authority = false;
};

Kind kindOf(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &data, static_cast<long>(der.size()));
    const Kind kind{certificate != nullptr, certificate != nullptr && X509_check_ca(certificate) > 0};
    X509_free(certificate);
    return kind;
}

QList<ScannedCertificate> certificatesOn(const token_slot_t& slot)
{
    QList<ScannedCertificate> certificates;
    const PublicSession session(slot);
    if (!session.isOpen())
        return certificates;
    QList<QByteArray> keys;
    for (const CK_OBJECT_HANDLE key : session.find(CKO_PRIVATE_KEY))
        keys.append(session.attribute(key, CKA_ID, TOKEN_MAX_ID));
    const bool hidesKeys = (slot.info.flags & CKF_LOGIN_REQUIRED) != 0;
    for (const CK_OBJECT_HANDLE object : session.find(CKO_CERTIFICATE)) {
        ScannedCertificate certificate{session.attribute(object, CKA_VALUE, TOKEN_MAX_CERTIFICATE),
                                       session.attribute(object, CKA_ID, TOKEN_MAX_ID),
                                       session.attribute(object, CKA_LABEL, TOKEN_MAX_LABEL), false};
        const Kind kind = kindOf(certificate.der);
        if (!kind.readable)
            continue;
        const bool keySeen = keys.contains(certificate.id);
        certificate.signs = !certificate.id.isEmpty() && (keySeen || (hidesKeys && !kind.authority));
        certificates.append(certificate);
    }
    return certificates;
}

} // namespace

Result<QList<ScannedToken>> scanTokens()
{
    const Slots found;
    if (found.fault() != nullptr)
        return Error::of(ErrorCode::TokenUnusable, {{QStringLiteral("token"), QString()},
                                                    {QStringLiteral("reason"), QString::fromUtf8(found.fault())}});
    QList<ScannedToken> tokens;
    for (const token_slot_t& slot : found.all())
        tokens.append({static_cast<quint32>(tokens.size()), slot.info, certificatesOn(slot)});
    return tokens;
}

QString tokenText(QByteArrayView text)
{
    QString shown = QString::fromUtf8(text);
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(QLatin1Char('?')));
    return shown.trimmed();
}

QString tokenName(const CK_TOKEN_INFO& info)
{
    const QString label = tokenText({info.label, sizeof info.label});
    return label.isEmpty() ? tokenText({info.serialNumber, sizeof info.serialNumber}) : label;
}

} // namespace sallyport
