// SPDX-License-Identifier: GPL-3.0-or-later
//
// Valid profiles by chance, and the check that no writer and reader lose what they claim to carry. Thread: values.
// Trust: test.
#pragma once

#include "core/formats/profile_export.h"
#include "core/formats/profile_import.h"
#include "core/profile/profile_fields.h"
#include "test_identity.h"

#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

namespace sallyport::test {

constexpr const char* kIdentityPassword = "geheim-für Möwe";

// Certificates cost time to make, so all generated profiles choose from these.
struct GeneratorParties {
    Party root = makeParty("Generated Root", nullptr, true);
    Party otherRoot = makeParty("Other Root", nullptr, true);
    Party alice = makeParty("alice", &root, false);
    QByteArray identity = pkcs12(&alice, &root.certificate, kIdentityPassword);
};

inline const GeneratorParties& generatorParties()
{
    static const GeneratorParties parties;
    return parties;
}

template <typename T> const T& oneOf(QRandomGenerator& random, const QList<T>& items)
{
    return items.at(random.bounded(static_cast<int>(items.size())));
}

inline QString anyText(QRandomGenerator& random, int longest)
{
    // What breaks out of quoting, is cut at, or is mistaken for something else.
    static const QStringList kPieces = {
        QStringLiteral("a"),   QStringLiteral("Zürich"), QStringLiteral("東京"),       QStringLiteral("\""),
        QStringLiteral("'"),   QStringLiteral("\\"),     QStringLiteral("#"),          QStringLiteral(";"),
        QStringLiteral("="),   QStringLiteral("$(x)"),   QStringLiteral("`"),          QStringLiteral("%"),
        QStringLiteral("<&>"), QStringLiteral("]]>"),    QStringLiteral("{}"),         QStringLiteral("[x]"),
        QStringLiteral(", "),  QStringLiteral(":"),      QStringLiteral("\U0001F511"), QStringLiteral("-n"),
        QStringLiteral("é"),   QStringLiteral("/../"),   QStringLiteral("@{x}"),       QStringLiteral("x y")};
    QString text = QStringLiteral("N");
    const int pieces = random.bounded(1, longest);
    for (int i = 0; i < pieces; ++i)
        text.append(oneOf(random, kPieces));
    return text.simplified().left(100);
}

inline QList<Subnet> anySubnets(QRandomGenerator& random, const QStringList& from)
{
    QList<Subnet> subnets;
    for (const QString& text : from) {
        if (random.bounded(2) == 0)
            subnets.append(*subnetFromString(text));
    }
    return subnets;
}

inline ExchangeSettings anyExchange(QRandomGenerator& random)
{
    ExchangeSettings exchange;
    const auto seldom = [&random] { return random.bounded(3) == 0; };
    exchange.mobike = !seldom();
    exchange.fragmentation = !seldom();
    exchange.forceUdpEncapsulation = seldom();
    exchange.followRedirects = seldom();
    exchange.natKeepaliveSeconds = seldom() ? random.bounded(1, 600) : 20;
    exchange.deadPeerSeconds = seldom() ? random.bounded(5, 4000) : 0;
    exchange.ikeRekeySeconds = seldom() ? random.bounded(10, 1440) * 60 : 0;
    exchange.childRekeySeconds = seldom() ? random.bounded(10, 1440) * 60 : 0;
    exchange.reauthenticationSeconds = seldom() ? random.bounded(60, 100000) : 0;
    exchange.idleDisconnectSeconds = seldom() ? random.bounded(10, 100000) : 0;
    return exchange;
}

// Valid by validateProfile(); an identity, where there is one, opens with kIdentityPassword.
inline Profile generateProfile(QRandomGenerator& random)
{
    const auto often = [&random] { return random.bounded(2) == 0; };
    const auto words = [](std::initializer_list<const char*> items) {
        QStringList list;
        for (const char* item : items)
            list.append(QString::fromUtf8(item));
        return list;
    };
    const GeneratorParties& parties = generatorParties();
    Profile p;
    quint32 seed[4];
    random.fillRange(seed);
    p.id = QUuid::createUuidV5(QUuid(), QByteArray(reinterpret_cast<const char*>(seed), sizeof(seed)))
               .toString(QUuid::WithoutBraces);
    p.name = anyText(random, 8);
    p.method = static_cast<AuthenticationMethod>(random.bounded(9));
    p.gateway.host = oneOf(random, words({"vpn.example.org", "gw-1.corp.example", "192.0.2.17", "2001:db8::7"}));
    p.gateway.port = often() ? 500 : static_cast<quint16>(random.bounded(1, 65536));
    if (often())
        p.gateway.identity =
            oneOf(random, words({"gw.example.org", "CN=gw, O=Corp \"A\"", "admin@example.org", "192.0.2.9"}));
    if (often())
        p.gateway.certificates.append(der(parties.root.certificate));
    if (!p.gateway.certificates.isEmpty() && random.bounded(4) == 0)
        p.gateway.certificates.append(der(parties.otherRoot.certificate));
    p.gateway.sendCertificateRequest = random.bounded(4) != 0;
    p.gateway.revocation = {often(), often(), often()};
    if (usesPassword(p.method))
        p.local.userName = oneOf(random, words({"alice", "CORP\\alice", "alice@example.org", "Ann Ä. \"x\" #1"}));
    if (often())
        p.local.identity = oneOf(random, words({"laptop@example.org", "CN=alice, O=Test", "laptop-7.example.org"}));
    if (usesTls(p.method))
        p.local.aaaServer = oneOf(random, words({"radius.example.org", "CN=aaa, O=Corp"}));
    if (often())
        p.local.innerMethod = oneOf(random, QList<InnerMethod>{InnerMethod::Mschapv2, InnerMethod::Gtc});
    const bool hasToken = canUseCertificate(p.method) && random.bounded(3) == 0;
    if (hasToken)
        p.local.token = oneOf(random, words({"pkcs11:id=%01%0a;type=cert", "pkcs11:token=Company%20Card;object=%C3%84",
                                             "pkcs11:token=Card;serial=0815;id=%ff"}));
    else if (usesCertificate(p.method) || (canUseCertificate(p.method) && often()))
        p.local.pkcs12 = parties.identity;
    if (often())
        p.ikeProposal = oneOf(random, words({"aes256gcm16-prfsha384-ecp384", "aes256-sha256-modp2048",
                                             "aes128-sha256-ecp256,aes256gcm16-prfsha256-x25519"}));
    if (often())
        p.espProposal =
            oneOf(random, words({"aes256gcm16-ecp384", "aes128-sha256", "chacha20poly1305", "aes256-sha256-modp2048"}));
    p.exchange = anyExchange(random);
    if (often())
        p.dnsServers.append(QHostAddress(QStringLiteral("10.1.0.53")));
    if (often())
        p.dnsServers.append(QHostAddress(QStringLiteral("2001:db8::53")));
    if (often())
        p.dnsDomains = words({"corp.example", "lab.example.org"});
    p.mtu = often() ? 0 : random.bounded(1280, 1501);
    p.includedSubnets = anySubnets(random, words({"10.0.0.0/8", "192.0.2.0/25", "2001:db8:1::/48", "198.51.100.7/32"}));
    p.excludedSubnets = anySubnets(random, words({"10.9.0.0/16", "2001:db8:1:9::/64"}));
    p.killSwitch = random.bounded(4) == 0;
    p.connectAtLogin = random.bounded(4) == 0;
    if (often())
        p.tags = words({"Customers/ACME", "München office"});
    if (random.bounded(4) == 0) {
        p.management.managedBy = QStringLiteral("Example Corp IT");
        p.management.lockedFields = words({"remote.addr", "remote.id"});
    }
    return p;
}

// Everything that a writer may be given.
inline ExportRequest fullRequest(const Profile& profile)
{
    ExportRequest request;
    request.profile = profile;
    request.password = Secret::fromBytes("a-password-of-20-and-more \"#;$'\\");
    if (!profile.local.pkcs12.isEmpty())
        request.pkcs12Password = Secret::fromBytes(kIdentityPassword);
    return request;
}

// The files of an export as what is imported: the first with the others beside it.
inline ImportSource sourceFrom(const Exported& exported)
{
    ImportSource source;
    source.file = exported.files.first().path;
    source.bytes = exported.files.first().bytes;
    source.password = Secret::fromBytes(kIdentityPassword);
    for (const ExportedFile& file : exported.files.sliced(1))
        source.companions.add(file.path, file.bytes);
    return source;
}

// Exports, imports again, and says in words what was lost against what the export's report claims; empty: nothing.
// A field Applied without a note comes back the same (a PKCS#12: there at all, it may have been wrapped anew); one
// Refused comes back unset; one Applied with a note may come back another.
inline QString lossOf(const QString& format, const Profile& profile)
{
    const Result<Exported> exported = exportProfile(format, fullRequest(profile));
    if (!exported) {
        return exported.error().code == ErrorCode::ExportImpossible ? QString() : errorChain(exported.error());
    }
    const Result<Exported> again = exportProfile(format, fullRequest(profile));
    if (!again || again->report != exported->report)
        return QStringLiteral("two exports differ");
    const Result<Imported> imported = importFile(sourceFrom(*exported));
    if (!imported)
        return QStringLiteral("not read again: ") + errorChain(imported.error());
    if (imported->format != format || imported->profiles.size() != 1)
        return QStringLiteral("read as %1 with %2 profiles").arg(imported->format).arg(imported->profiles.size());
    const Profile& back = imported->profiles.first();
    const Profile fresh;
    QSet<QString> told;
    for (const ReportLine& line : exported->report) {
        const ProfileField* field = profileField(line.key);
        if (field == nullptr)
            continue;
        told.insert(line.key);
        const bool isIdentity = line.key == QLatin1String("local.p12");
        const bool isSame =
            isIdentity ? back.local.pkcs12.isEmpty() == profile.local.pkcs12.isEmpty() : field->isSame(profile, back);
        if (line.verdict == ReportLine::Verdict::Applied && line.note.isEmpty() && !isSame)
            return QStringLiteral("%1: \"%2\" came back as \"%3\"")
                .arg(line.key, field->shown(profile), field->shown(back));
        const bool isNaming = line.key == QLatin1String("uuid") || line.key == QLatin1String("name");
        if (line.verdict == ReportLine::Verdict::Refused && !isNaming && !field->isSame(back, fresh))
            return QStringLiteral("%1: refused, but came back as \"%2\"").arg(line.key, field->shown(back));
    }
    for (const ProfileField& field : profileFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (isSet(field, profile) && !told.contains(key))
            return key + QStringLiteral(": not in the report");
        if (!isSet(field, profile) && !told.contains(key) && !field.isSame(back, fresh) && key != QLatin1String("uuid"))
            return QStringLiteral("%1: was not set, came back as \"%2\"").arg(key, field.shown(back));
    }
    return {};
}

} // namespace sallyport::test
