// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/strongswan_credentials.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/strongswan_values.h"
#include "core/formats/strongswan/swanctl.h"

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxGatewayCertificates = 16; // the profile's own limits
constexpr qsizetype kMaxGatewayBytes = 256 * 1024;
constexpr qsizetype kMaxNamed = 16;
constexpr qsizetype kMaxKeyBytes = 64 * 1024;

const QString kGiveFile = QStringLiteral("give the file together with this one");

constexpr qsizetype kMaxRecognised = 64 * 1024;

// A distinguished name, however it is spaced, ordered and separated.
QStringList namesIn(const QString& distinguished)
{
    QString text = distinguished.simplified().toLower();
    text.replace(QLatin1Char('/'), QLatin1Char(','));
    QStringList names;
    for (const QString& part : strongswanList(text)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        names.append(part.left(equals).trimmed() + QLatin1Char('=') + part.mid(equals + 1).trimmed());
    }
    names.sort();
    return names;
}

// A key in DER under each label that it may have.
QList<QByteArray> asPem(const QByteArray& bytes)
{
    if (looksLikePem(bytes))
        return {bytes};
    if (!bytes.startsWith('\x30'))
        return {};
    QList<QByteArray> texts;
    for (const char* label : {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"}) {
        QByteArray base64 = bytes.toBase64();
        QByteArray text;
        text.reserve(2 * base64.size() + 128);
        text.append("-----BEGIN ").append(label).append("-----\n");
        for (qsizetype at = 0; at < base64.size(); at += 64)
            text.append(base64.constData() + at, std::min<qsizetype>(64, base64.size() - at)).append('\n');
        text.append("-----END ").append(label).append("-----\n");
        wipe(base64);
        texts.append(text);
    }
    return texts;
}

} // namespace

Error StrongswanCredentials::passwordWanted() const
{
    return Error::of(ErrorCode::Pkcs12PasswordWrong, {{QStringLiteral("file"), m_draft->source().file}});
}

QList<CompanionFiles::Found> StrongswanCredentials::filesIn(const QString& folder) const
{
    return m_tree
        .matching([&folder](const QString& path) {
            const QString parent = path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('/'))));
            return parent == folder || parent.endsWith(QLatin1Char('/') + folder);
        })
        .mid(0, kMaxNamed);
}

QString StrongswanCredentials::addGatewayCertificate(const QByteArray& bytes)
{
    const auto der = certificateFromBytes(bytes);
    if (!der)
        return QStringLiteral("the file holds no X.509 certificate");
    QList<QByteArray>& all = m_draft->profile.gateway.certificates;
    qsizetype size = der->size();
    for (const QByteArray& one : std::as_const(all))
        size += one.size();
    if (all.contains(*der))
        return {};
    if (all.size() >= kMaxGatewayCertificates || size > kMaxGatewayBytes)
        return QStringLiteral("more than 16 certificates, or 256 KiB");
    all.append(*der);
    return {};
}

void StrongswanCredentials::addGatewayCertificates(const QString& path, const QString& said, bool areAuthorities)
{
    const QStringList names = strongswanList(said);
    if (names.isEmpty())
        m_draft->applied(path, said, QStringLiteral("the default"));
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i >= kMaxNamed) {
            m_draft->refused(path, QString::number(names.size()), QStringLiteral("more than 16 certificates"));
            return;
        }
        const QString& name = names.at(i);
        if (name.startsWith(QLatin1Char('%'))) { // %smartcard
            m_draft->refused(path, name,
                             QStringLiteral("the gateway's certificate has to be in a file; export it from the card"));
            m_missing.append(name);
            continue;
        }
        const auto found = m_tree.find(name, areAuthorities ? m_folders.authorities : m_folders.certificates);
        if (!found) {
            m_draft->refused(path, name, kGiveFile);
            m_missing.append(name);
            continue;
        }
        if (const QString fault = addGatewayCertificate(found->bytes); !fault.isEmpty()) {
            m_draft->refused(path, name, fault);
            m_missing.append(name);
            continue;
        }
        m_used.insert(found->path);
        m_draft->applied(path, name, certificateSubject(m_draft->profile.gateway.certificates.last()));
    }
}

void StrongswanCredentials::addDefaultAuthorities()
{
    QList<CompanionFiles::Found> files = filesIn(m_folders.authorities);
    if (files.isEmpty()) { // a folder without strongSwan's own folders in it: what lies beside the file
        for (const CompanionFiles::Found& file : m_tree.beside()) {
            const auto der = certificateFromBytes(file.bytes);
            const bool holdsKey = file.bytes.contains("PRIVATE KEY");
            if (der && !holdsKey && isAuthority(*der) && files.size() < kMaxNamed)
                files.append(file);
        }
    }
    for (const CompanionFiles::Found& file : files) {
        const auto der = certificateFromBytes(file.bytes);
        if (!der || !addGatewayCertificate(file.bytes).isEmpty())
            continue;
        m_used.insert(file.path);
        m_draft->applied(m_folders.authorities + QLatin1Char('/') + file.path.section(QLatin1Char('/'), -1),
                         certificateSubject(*der),
                         QStringLiteral("an authority that the gateway's certificate may have"));
    }
}

void StrongswanCredentials::settleTrust(const QString& folder)
{
    const QList<QByteArray>& all = m_draft->profile.gateway.certificates;
    if (m_draft->profile.method == AuthenticationMethod::PreSharedKey) {
        m_missing.clear();
        return;
    }
    // What is named and missing is not made up for by whatever else lies there.
    if (all.isEmpty() && m_missing.isEmpty())
        addDefaultAuthorities();
    for (const QString& issuer : std::as_const(m_issuers)) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&issuer](const QByteArray& der) {
            return namesIn(certificateSubject(der)) == namesIn(issuer);
        });
        if (!isThere)
            m_missing.append(issuer);
    }
    if (all.isEmpty() && m_missing.isEmpty())
        m_missing.append(folder);
}

QList<MissingTrust> StrongswanCredentials::missingTrust(const QString& profileId) const
{
    QList<MissingTrust> missing;
    for (const QString& name : m_missing)
        missing.append({profileId, name.left(1024)});
    return missing;
}

Result<void> StrongswanCredentials::setClientKey(const QString& path, const QString& certificates)
{
    QStringList missing;
    const QStringList names = strongswanList(certificates);
    for (const QString& name : names.mid(0, kMaxNamed)) {
        if (name.startsWith(QLatin1Char('%'))) {
            setTokenKey(path, name, keyIdOfSmartcard(name));
            return {};
        }
        const auto found = m_tree.find(name, m_folders.certificates);
        if (!found) {
            missing.append(name);
            continue;
        }
        Result<bool> used = useKeyOf(path, name, *found);
        if (!used)
            return used.error();
        if (*used)
            return {};
    }
    Result<bool> used = usePkcs12(path);
    if (!used)
        return used.error();
    if (*used && !names.isEmpty())
        m_draft->applied(path, certificates, QStringLiteral("with the key, from the PKCS#12 file"));
    if (*used)
        return {};
    QList<StrongswanTokenKey>& onTokens = m_secrets->tokenKeys;
    if (names.isEmpty() && onTokens.size() == 1 && m_draft->profile.local.token.isEmpty())
        setTokenKey(path, onTokens.first().id, onTokens.first().id);
    if (names.isEmpty())
        return {};
    m_draft->refused(path, certificates,
                     missing.isEmpty() ? QStringLiteral("the private key of it is not there; give its file together "
                                                        "with this one, or a PKCS#12 file")
                                       : kGiveFile + QStringLiteral(", and that of its key"));
    return {};
}

Result<bool> StrongswanCredentials::usePkcs12(const QString& path)
{
    QList<CompanionFiles::Found> files;
    StrongswanKeyFile* named = nullptr;
    for (StrongswanKeyFile& keyFile : m_secrets->keyFiles) {
        const auto found = keyFile.isPkcs12 ? m_tree.find(keyFile.file, m_folders.containers) : std::nullopt;
        if (!found)
            continue;
        named = &keyFile;
        files.append(*found);
    }
    if (files.isEmpty())
        files = filesIn(m_folders.containers);
    files.removeIf([](const CompanionFiles::Found& file) { return !looksLikePkcs12(file.bytes); });
    if (files.isEmpty())
        return false;
    if (files.size() > 1) {
        m_draft->refused(path, QString::number(files.size()),
                         QStringLiteral("several PKCS#12 files; give only the one that is meant"));
        return false;
    }
    m_draft->profile.local.pkcs12 = files.first().bytes;
    m_used.insert(files.first().path);
    m_draft->applied(QStringLiteral("pkcs12"), files.first().path,
                     QStringLiteral("kept encrypted as it came; its password is asked at connect"));
    if (named != nullptr) {
        named->isUsed = true;
        if (!named->passphrase.isEmpty())
            m_found.append({QString(), SecretKind::Pkcs12Password, named->passphrase});
    }
    return true;
}

Result<bool> StrongswanCredentials::useKeyOf(const QString& path, const QString& said,
                                             const CompanionFiles::Found& certificate)
{
    const auto der = certificateFromBytes(certificate.bytes);
    if (!der)
        return false;
    struct Candidate {
        CompanionFiles::Found file;
        StrongswanKeyFile* named;
    };
    QList<Candidate> candidates;
    for (StrongswanKeyFile& keyFile : m_secrets->keyFiles) {
        for (const QString& folder : m_folders.keys) {
            const auto found = keyFile.isPkcs12 ? std::nullopt : m_tree.find(keyFile.file, folder);
            if (found && candidates.size() < kMaxNamed) {
                candidates.append({*found, &keyFile});
                break;
            }
        }
    }
    for (const QString& folder : m_folders.keys) {
        for (const CompanionFiles::Found& file : filesIn(folder))
            candidates.append({file, nullptr});
    }
    if (certificate.bytes.contains("PRIVATE KEY-----"))
        candidates.append({certificate, nullptr});
    bool isLocked = false;
    const QByteArray own = certificatePem(*der);
    for (const Candidate& candidate : candidates) {
        if (candidate.file.bytes.size() > kMaxKeyBytes || looksLikePkcs12(candidate.file.bytes))
            continue;
        const Secret& passphrase = candidate.named != nullptr && !candidate.named->passphrase.isEmpty()
                                       ? candidate.named->passphrase
                                       : m_draft->source().password;
        for (QByteArray& pem : asPem(candidate.file.bytes)) {
            QByteArray both = own + pem;
            wipe(pem);
            Result<PemContents> contents = readPem(candidate.file.path, both, passphrase);
            wipe(both);
            isLocked = isLocked || (!contents && contents.error().code == ErrorCode::Pkcs12PasswordWrong);
            if (!contents || !contents->privateKey || contents->certificates.isEmpty())
                continue;
            if (candidate.named != nullptr)
                candidate.named->isUsed = true;
            m_used.insert(candidate.file.path);
            m_used.insert(certificate.path);
            Credentials identity;
            identity.certificates = contents->certificates;
            identity.privateKey = std::move(contents->privateKey);
            const Secret given = candidate.named != nullptr ? candidate.named->passphrase : Secret();
            if (Result<void> wrapped = wrap(path, said, std::move(identity), given); !wrapped)
                return wrapped.error();
            return true;
        }
    }
    if (isLocked)
        return passwordWanted();
    return false;
}

Result<void> StrongswanCredentials::wrap(const QString& path, const QString& said, Credentials identity,
                                         const Secret& passphrase)
{
    const Secret& password = passphrase.isEmpty() ? m_draft->source().password : passphrase;
    if (password.isEmpty())
        return passwordWanted();
    const QString subject = certificateSubject(identity.certificates.first());
    Result<QByteArray> wrapped = makePkcs12(identity, subject, password);
    if (!wrapped)
        return wrapped.error();
    m_draft->profile.local.pkcs12 = std::move(wrapped).value();
    if (passphrase.isEmpty()) {
        m_draft->applied(path, said, QStringLiteral("with its key, encrypted with the password given"));
    } else {
        m_found.append({QString(), SecretKind::Pkcs12Password, passphrase});
        m_draft->applied(path, said, QStringLiteral("with its key, encrypted with the passphrase that it had"));
    }
    return {};
}

bool isStrongswanConfiguration(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(kMaxRecognised);
    return looksLikeSwanctl(start) || looksLikeIpsec(start);
}

} // namespace sallyport
