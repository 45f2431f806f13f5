// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/apple_proposals.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/proposal_mending.h"

#include <array>
#include <cstring>

namespace sallyport {
namespace {

constexpr int kShortestLifetime = 10; // minutes
constexpr int kLongestLifetime = 1440;
constexpr QLatin1String kEncryption("EncryptionAlgorithm");
constexpr QLatin1String kIntegrity("IntegrityAlgorithm");
constexpr QLatin1String kGroup("DiffieHellmanGroup");
constexpr QLatin1String kLifetime("LifeTimeInMinutes");

struct Name {
    const char* apple;
    const char* ours;
};

constexpr std::array kEncryptions{
    Name{"AES-256", "aes256"},
    Name{"AES-128", "aes128"},
    Name{"AES-256-GCM", "aes256gcm16"},
    Name{"AES-128-GCM", "aes128gcm16"},
    Name{"3DES", "3des"},
    Name{"ChaCha20Poly1305", "chacha20poly1305"},
    Name{"DES", "des"},
};
constexpr std::array kIntegrities{
    Name{"SHA2-256", "sha256"}, Name{"SHA2-384", "sha384"},   Name{"SHA2-512", "sha512"},
    Name{"SHA1-96", "sha1"},    Name{"SHA1-160", "sha1_160"},
};
constexpr std::array kGroups{
    Name{"14", "modp2048"}, Name{"15", "modp3072"}, Name{"16", "modp4096"}, Name{"17", "modp6144"},
    Name{"18", "modp8192"}, Name{"19", "ecp256"},   Name{"20", "ecp384"},   Name{"21", "ecp521"},
    Name{"31", "x25519"},   Name{"32", "x448"},     Name{"1", "modp768"},   Name{"2", "modp1024"},
    Name{"5", "modp1536"},
};

template <typename Names> QString oursFor(const Names& names, const QString& apple)
{
    for (const Name& name : names) {
        if (apple.compare(QLatin1String(name.apple), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(name.ours);
    }
    return {};
}

template <typename Names> QString appleFor(const Names& names, QStringView ours)
{
    for (const Name& name : names) {
        if (ours == QLatin1String(name.ours))
            return QString::fromLatin1(name.apple);
    }
    return {};
}

bool isAead(const QString& encryption)
{
    return encryption.contains(QLatin1String("gcm")) || encryption.contains(QLatin1String("poly1305"));
}

struct Parts {
    QString encryption = QStringLiteral("aes256"); // Apple's own defaults
    QString integrity = QStringLiteral("sha256");
    QString group = QStringLiteral("modp2048");
    bool areSaid = false;
    QStringList unknown;
};

QString notationOf(ProposalProtocol protocol, const Parts& parts, bool withGroup)
{
    QStringList algorithms{parts.encryption};
    if (!isAead(parts.encryption))
        algorithms.append(parts.integrity);
    else if (protocol == ProposalProtocol::Ike)
        algorithms.append(QStringLiteral("prf") + parts.integrity);
    if (withGroup)
        algorithms.append(parts.group);
    return algorithms.join(QLatin1Char('-'));
}

class ParameterReader {
public:
    ParameterReader(QString key, ImportReport* report) : m_key(std::move(key)), m_report(report) {}

    Parts parts;
    AppleProposal result;

    void read(const QVariantMap& parameters, bool withGroup)
    {
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            const QString said = shownPlistValue(it.value());
            if (it.key() == kEncryption)
                algorithm(it.key(), said, oursFor(kEncryptions, said), &parts.encryption);
            else if (it.key() == kIntegrity)
                algorithm(it.key(), said, oursFor(kIntegrities, said), &parts.integrity);
            else if (it.key() == kGroup && !withGroup)
                keep(it.key(), it.value(), QStringLiteral("without EnablePFS the key exchange is not repeated"));
            else if (it.key() == kGroup)
                algorithm(it.key(), said, oursFor(kGroups, said), &parts.group);
            else if (it.key() == kLifetime)
                lifetime(it.value());
            else if (it.key() == QLatin1String("PostQuantumKeyExchangeMethods"))
                keep(it.key(), it.value(), QStringLiteral("this version has no post-quantum key exchange"));
            else
                keep(it.key(), it.value(), QStringLiteral("not a key that Sallyport knows"));
        }
    }

private:
    void algorithm(const QString& key, const QString& said, const QString& ours, QString* target)
    {
        parts.areSaid = true;
        if (ours.isEmpty()) {
            parts.unknown.append(said);
            m_report->refused(inside(key), said, QStringLiteral("not an algorithm that Apple's format knows"));
            return;
        }
        *target = ours;
        m_report->applied(inside(key), said);
    }

    void lifetime(const QVariant& value)
    {
        bool isNumber = false;
        const qlonglong minutes = value.toLongLong(&isNumber);
        if (!isNumber || minutes < kShortestLifetime || minutes > kLongestLifetime) {
            m_report->refused(inside(kLifetime), shownPlistValue(value),
                              QStringLiteral("not a whole number from 10 to 1440; ignored"));
            return;
        }
        result.lifetimeSeconds = static_cast<int>(minutes) * 60;
        m_report->applied(inside(kLifetime), QString::number(minutes));
    }

    void keep(const QString& key, const QVariant& value, const QString& why)
    {
        result.kept.insert(key, value);
        m_report->kept(inside(key), shownPlistValue(value), why);
    }

    QString inside(const QString& key) const { return m_key + QLatin1Char('.') + key; }

    QString m_key;
    ImportReport* m_report;
};

std::optional<Parts> partsOf(ProposalProtocol protocol, const QString& proposal)
{
    QStringList names = proposal.split(QLatin1Char('-'));
    Parts parts;
    parts.encryption = names.takeFirst();
    if (appleFor(kEncryptions, parts.encryption).isEmpty())
        return std::nullopt;
    const bool hasIntegrity = !isAead(parts.encryption) || protocol == ProposalProtocol::Ike;
    if (hasIntegrity) {
        QString integrity = names.isEmpty() ? QString() : names.takeFirst();
        if (isAead(parts.encryption))
            integrity = integrity.startsWith(QLatin1String("prf")) ? integrity.mid(3) : QString();
        if (appleFor(kIntegrities, integrity).isEmpty())
            return std::nullopt;
        parts.integrity = integrity;
    }
    parts.group = names.isEmpty() ? QString() : names.takeFirst();
    if (!names.isEmpty() || (!parts.group.isEmpty() && appleFor(kGroups, parts.group).isEmpty()) ||
        (parts.group.isEmpty() && protocol == ProposalProtocol::Ike))
        return std::nullopt;
    return parts;
}

std::optional<Parts> firstParts(ProposalProtocol protocol, const QString& proposals)
{
    for (const QString& proposal : proposals.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (auto parts = partsOf(protocol, proposal))
            return parts;
    }
    return std::nullopt;
}

} // namespace

AppleProposal readAppleProposal(ProposalProtocol protocol, const QString& key, const QVariantMap& parameters,
                                bool withGroup, ImportReport* report)
{
    ParameterReader reader(key, report);
    reader.read(parameters, withGroup);
    if (!reader.parts.areSaid)
        return reader.result;
    if (!reader.parts.unknown.isEmpty()) {
        report->applied(key, reader.parts.unknown.join(QStringLiteral(", ")),
                        QStringLiteral("Sallyport's current set is offered instead"));
        return reader.result;
    }
    reader.result.proposal = usableProposals(protocol, key, {notationOf(protocol, reader.parts, withGroup)}, report);
    return reader.result;
}

std::optional<QVariantMap> writeAppleProposal(ProposalProtocol protocol, const QString& proposals)
{
    const auto parts = firstParts(protocol, proposals);
    if (!parts)
        return std::nullopt;
    QVariantMap parameters{{kEncryption, appleFor(kEncryptions, parts->encryption)},
                           {kIntegrity, appleFor(kIntegrities, parts->integrity)}};
    if (!parts->group.isEmpty())
        parameters.insert(kGroup, appleFor(kGroups, parts->group).toLongLong());
    return parameters;
}

bool isAppleProposal(ProposalProtocol protocol, const QString& proposals)
{
    const auto parts = proposals.contains(QLatin1Char(',')) ? std::nullopt : firstParts(protocol, proposals);
    return parts && notationOf(protocol, *parts, !parts->group.isEmpty()) == proposals;
}

bool hasAppleGroup(const QString& proposals)
{
    const auto parts = firstParts(ProposalProtocol::Esp, proposals);
    return parts && !parts->group.isEmpty();
}

} // namespace sallyport
