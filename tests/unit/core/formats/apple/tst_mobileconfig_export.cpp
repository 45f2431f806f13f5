// SPDX-License-Identifier: GPL-3.0-or-later
#include "../profile_generator.h"
#include "core/formats/apple/mobileconfig.h"
#include "core/formats/apple/plist.h"
#include "core/formats/pkcs12.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <array>

using namespace sallyport;

namespace {

enum class Type { Text, Flag, Number, Data, Texts, Dictionary, Dictionaries };

// Apple's documented keys, with the type of each and the values that it may have ("10..1440" is a range).
struct Documented {
    const char* path;
    Type type;
    const char* values = "";
};
constexpr std::array kDocumented{
    Documented{"PayloadType", Type::Text, "Configuration"},
    Documented{"PayloadVersion", Type::Number, "1..1"},
    Documented{"PayloadIdentifier", Type::Text},
    Documented{"PayloadUUID", Type::Text},
    Documented{"PayloadDisplayName", Type::Text},
    Documented{"PayloadContent", Type::Dictionaries},
    Documented{"VPN.PayloadType", Type::Text, "com.apple.vpn.managed"},
    Documented{"VPN.PayloadVersion", Type::Number, "1..1"},
    Documented{"VPN.PayloadIdentifier", Type::Text},
    Documented{"VPN.PayloadUUID", Type::Text},
    Documented{"VPN.PayloadDisplayName", Type::Text},
    Documented{"VPN.UserDefinedName", Type::Text},
    Documented{"VPN.VPNType", Type::Text, "IKEv2"},
    Documented{"VPN.IKEv2", Type::Dictionary},
    Documented{"VPN.IKEv2.RemoteAddress", Type::Text},
    Documented{"VPN.IKEv2.LocalIdentifier", Type::Text},
    Documented{"VPN.IKEv2.RemoteIdentifier", Type::Text},
    Documented{"VPN.IKEv2.AuthenticationMethod", Type::Text, "None SharedSecret Certificate"},
    Documented{"VPN.IKEv2.CertificateType", Type::Text, "RSA ECDSA256 ECDSA384 ECDSA521 RSA-PSS"},
    Documented{"VPN.IKEv2.PayloadCertificateUUID", Type::Text},
    Documented{"VPN.IKEv2.SharedSecret", Type::Text},
    Documented{"VPN.IKEv2.ExtendedAuthEnabled", Type::Flag},
    Documented{"VPN.IKEv2.AuthName", Type::Text},
    Documented{"VPN.IKEv2.AuthPassword", Type::Text},
    Documented{"VPN.IKEv2.DeadPeerDetectionRate", Type::Text, "None Low Medium High"},
    Documented{"VPN.IKEv2.DisableMOBIKE", Type::Flag},
    Documented{"VPN.IKEv2.DisableRedirect", Type::Flag},
    Documented{"VPN.IKEv2.DisconnectOnIdle", Type::Flag},
    Documented{"VPN.IKEv2.DisconnectOnIdleTimer", Type::Number, "1..604800"},
    Documented{"VPN.IKEv2.NATKeepAliveInterval", Type::Number, "20..3600"},
    Documented{"VPN.IKEv2.EnablePFS", Type::Flag},
    Documented{"VPN.IKEv2.EnableCertificateRevocationCheck", Type::Flag},
    Documented{"VPN.IKEv2.MTU", Type::Number, "1280..1400"},
    Documented{"VPN.IKEv2.OnDemandEnabled", Type::Flag},
    Documented{"VPN.IKEv2.OnDemandRules", Type::Dictionaries},
    Documented{"VPN.IKEv2.IncludeAllNetworks", Type::Flag},
    Documented{"VPN.IKEv2.IKESecurityAssociationParameters", Type::Dictionary},
    Documented{"VPN.IKEv2.ChildSecurityAssociationParameters", Type::Dictionary},
    Documented{"VPN.DNS", Type::Dictionary},
    Documented{"VPN.DNS.ServerAddresses", Type::Texts},
    Documented{"VPN.DNS.SupplementalMatchDomains", Type::Texts},
    Documented{"SA.EncryptionAlgorithm", Type::Text, "AES-128 AES-256 AES-128-GCM AES-256-GCM ChaCha20Poly1305"},
    Documented{"SA.IntegrityAlgorithm", Type::Text, "SHA2-256 SHA2-384 SHA2-512"},
    Documented{"SA.DiffieHellmanGroup", Type::Number, "14..32"},
    Documented{"SA.LifeTimeInMinutes", Type::Number, "10..1440"},
    Documented{"Rule.Action", Type::Text, "Connect"},
    Documented{"Certificate.PayloadType", Type::Text,
               "com.apple.security.root com.apple.security.pkcs1 com.apple.security.pkcs12"},
    Documented{"Certificate.PayloadVersion", Type::Number, "1..1"},
    Documented{"Certificate.PayloadIdentifier", Type::Text},
    Documented{"Certificate.PayloadUUID", Type::Text},
    Documented{"Certificate.PayloadDisplayName", Type::Text},
    Documented{"Certificate.PayloadContent", Type::Data},
    Documented{"Certificate.Password", Type::Text},
};

bool hasType(const QVariant& value, Type type)
{
    switch (type) {
    case Type::Text:
        return value.typeId() == QMetaType::QString;
    case Type::Flag:
        return value.typeId() == QMetaType::LongLong && (value.toLongLong() == 0 || value.toLongLong() == 1);
    case Type::Number:
        return value.typeId() == QMetaType::LongLong;
    case Type::Data:
        return value.typeId() == QMetaType::QByteArray;
    case Type::Texts:
    case Type::Dictionaries:
        return value.typeId() == QMetaType::QVariantList;
    case Type::Dictionary:
        return value.typeId() == QMetaType::QVariantMap;
    }
    return false;
}

bool hasValue(const QVariant& value, const QString& values)
{
    if (values.isEmpty())
        return true;
    if (!values.contains(QLatin1String("..")))
        return values.split(QLatin1Char(' ')).contains(value.toString());
    const QStringList ends = values.split(QStringLiteral(".."));
    return value.toLongLong() >= ends.first().toLongLong() && value.toLongLong() <= ends.last().toLongLong();
}

// The first key that Apple's documentation would not take, or nothing.
QString undocumented(const QString& prefix, const QVariantMap& dictionary)
{
    for (auto it = dictionary.begin(); it != dictionary.end(); ++it) {
        const QString path = prefix + it.key();
        const auto* known = std::find_if(kDocumented.begin(), kDocumented.end(),
                                         [&](const Documented& key) { return path == QLatin1String(key.path); });
        if (known == kDocumented.end() || !hasType(it.value(), known->type) ||
            !hasValue(it.value(), QString::fromLatin1(known->values)))
            return path + QLatin1Char('=') + it.value().toString();
        const bool isProposal = it.key().endsWith(QLatin1String("AssociationParameters"));
        QString wrong;
        if (known->type == Type::Dictionary)
            wrong = undocumented(isProposal ? QStringLiteral("SA.") : path + QLatin1Char('.'), it.value().toMap());
        for (const QVariant& item : known->type == Type::Dictionaries ? it.value().toList() : QVariantList()) {
            const QVariantMap inner = item.toMap();
            const bool isVpn = inner.contains(QStringLiteral("VPNType"));
            const char* place = path.endsWith(QLatin1String("Rules")) ? "Rule." : (isVpn ? "VPN." : "Certificate.");
            if (wrong.isEmpty())
                wrong = undocumented(QString::fromLatin1(place), inner);
        }
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

class TestMobileconfigExport : public QObject {
    Q_OBJECT

    static QByteArray data(const QString& name)
    {
        QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/mobileconfig/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Profile sample(const QString& name)
    {
        const Result<Imported> imported = readMobileconfig({name, data(name), {}, {}});
        return imported ? imported->profiles.first() : Profile();
    }

    static QVariantMap written(const Profile& profile)
    {
        ExportRequest request;
        request.profile = profile;
        const Result<Exported> exported = exportMobileconfig(request);
        if (!exported)
            return {};
        const Result<QVariantMap> root = readPlist(QString(), exported->files.first().bytes);
        return root ? *root : QVariantMap();
    }

    static QVariantMap vpnOf(const QVariantMap& root)
    {
        return root.value(QStringLiteral("PayloadContent")).toList().value(0).toMap();
    }

private Q_SLOTS:
    void nothingThatIsSaidToBeCarriedGetsLost()
    {
        QRandomGenerator random(7);
        int carried = 0;
        for (int i = 0; i < 300; ++i) {
            const Profile profile = test::generateProfile(random);
            const QString loss = test::lossOf(QStringLiteral("mobileconfig"), profile);
            QVERIFY2(loss.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(loss)));
            carried += profile.method == AuthenticationMethod::EapMschapv2 ? 1 : 0;
        }
        QVERIFY(carried > 20);
    }

    void everyKeyIsOnApplesList()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 60; ++i) { // wrapping keys anew takes its time
            const Profile profile = test::generateProfile(random);
            ExportRequest request = test::fullRequest(profile);
            request.writePkcs12Password = true;
            const Result<Exported> exported = exportMobileconfig(request);
            if (!exported) {
                QCOMPARE(exported.error().code, ErrorCode::ExportImpossible);
                continue;
            }
            const Result<QVariantMap> root = readPlist(QString(), exported->files.first().bytes);
            QVERIFY(root);
            const QString wrong = undocumented(QString(), *root);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void theSameProfileGivesTheSameBytes()
    {
        const Profile profile = sample(QStringLiteral("ConfiguratorEap.mobileconfig"));
        ExportRequest request;
        request.profile = profile;
        const Result<Exported> exported = exportMobileconfig(request);
        QVERIFY(exported);
        QCOMPARE(exportMobileconfig(request)->files.first().bytes, exported->files.first().bytes);
        QVERIFY(exported->files.first().bytes.startsWith("<?xml"));
        QVERIFY(!exported->files.first().holdsSecret);
    }

    void whatWasKeptIsGivenBack()
    {
        for (const char* name : {"Algo.mobileconfig", "SetupIpsecVpn.mobileconfig", "ConfiguratorEap.mobileconfig",
                                 "EapTls.mobileconfig", "Psk.mobileconfig", "AlwaysOn.mobileconfig"}) {
            const Profile profile = sample(QString::fromLatin1(name));
            QVERIFY(!profile.foreign.isEmpty());
            ExportRequest request;
            request.profile = profile;
            const Result<Exported> exported = exportMobileconfig(request);
            QVERIFY(exported);
            const Result<Imported> again = readMobileconfig({QString(), exported->files.first().bytes, {}, {}});
            QVERIFY2(again, again ? "" : qPrintable(errorChain(again.error())));
            Profile back = again->profiles.first();
            const QJsonObject before = profile.foreign.value(QStringLiteral("mobileconfig")).toObject();
            const QJsonObject after = back.foreign.value(QStringLiteral("mobileconfig")).toObject();
            QCOMPARE(after.value(QStringLiteral("file")), before.value(QStringLiteral("file")));
            const QJsonObject payload = before.value(QStringLiteral("payload")).toObject();
            for (auto it = payload.begin(); it != payload.end(); ++it)
                QVERIFY2(after.value(QStringLiteral("payload")).toObject().contains(it.key()), qPrintable(it.key()));
            back.foreign = profile.foreign;
            QCOMPARE(back, profile);
        }
    }

    void whatWasKeptReplacesNothingOfTheProfile()
    {
        Profile profile = sample(QStringLiteral("Psk.mobileconfig"));
        profile.foreign = {};
        profile.dnsServers.clear();
        profile.dnsDomains.clear();
        profile.connectAtLogin = false;
        profile.killSwitch = false;
        profile.mtu = 0;
        profile.ikeProposal.clear();
        profile.espProposal.clear();
        profile.exchange = {};
        Profile forged = profile;
        const QJsonArray rules{QJsonObject{{QStringLiteral("Action"), QStringLiteral("Connect")}}};
        const QJsonObject ikev2{{QStringLiteral("IncludeAllNetworks"), 1},
                                {QStringLiteral("MTU"), 1280},
                                {QStringLiteral("DeadPeerDetectionRate"), QStringLiteral("High")},
                                {QStringLiteral("DisconnectOnIdle"), 1},
                                {QStringLiteral("DisconnectOnIdleTimer"), 60},
                                {QStringLiteral("EnableFallback"), 1},
                                {QStringLiteral("IKESecurityAssociationParameters"),
                                 QJsonObject{{QStringLiteral("EncryptionAlgorithm"), QStringLiteral("AES-128")}}}};
        const QJsonObject payload{
            {QStringLiteral("IKEv2"), ikev2},
            {QStringLiteral("OnDemandEnabled"), 1},
            {QStringLiteral("OnDemandRules"), rules},
            {QStringLiteral("DNS"),
             QJsonObject{{QStringLiteral("ServerAddresses"), QJsonArray{QStringLiteral("192.0.2.66")}},
                         {QStringLiteral("SearchDomains"), QJsonArray{QStringLiteral("corp.example.org")}}}}};
        forged.foreign.insert(
            QStringLiteral("mobileconfig"),
            QJsonObject{{QStringLiteral("payload"), payload},
                        {QStringLiteral("file"), QJsonObject{{QStringLiteral("IsEncrypted"), true}}}});
        ExportRequest request;
        request.profile = forged;
        const Result<Exported> exported = exportMobileconfig(request);
        QVERIFY(exported);
        QVERIFY(!exported->files.first().bytes.contains("IsEncrypted"));
        const Result<Imported> again = readMobileconfig({QString(), exported->files.first().bytes, {}, {}});
        QVERIFY2(again, again ? "" : qPrintable(errorChain(again.error())));
        Profile back = again->profiles.first();
        back.foreign = {};
        QCOMPARE(back, profile);
        QStringList given;
        for (const ReportLine& line : exported->report) {
            if (line.note == QLatin1String("given back as it came"))
                given.append(line.key);
        }
        QCOMPARE(given, (QStringList{QStringLiteral("foreign.DNS.SearchDomains"),
                                     QStringLiteral("foreign.IKEv2.EnableFallback")}));
    }

    void alwaysOnStaysSoUntilItIsChanged()
    {
        Profile profile = sample(QStringLiteral("AlwaysOn.mobileconfig"));
        QCOMPARE(vpnOf(written(profile)).value(QStringLiteral("VPNType")).toString(), QStringLiteral("AlwaysOn"));
        profile.connectAtLogin = false;
        QCOMPARE(vpnOf(written(profile)).value(QStringLiteral("VPNType")).toString(), QStringLiteral("IKEv2"));
    }

    void connectAtLoginGoesBeforeTheRulesThatWereThere()
    {
        Profile profile = sample(QStringLiteral("Algo.mobileconfig"));
        profile.connectAtLogin = true;
        const QVariantMap ikev2 = vpnOf(written(profile)).value(QStringLiteral("IKEv2")).toMap();
        QCOMPARE(ikev2.value(QStringLiteral("OnDemandRules")).toList().size(), 5);
        QCOMPARE(ikev2.value(QStringLiteral("OnDemandEnabled")).toInt(), 1);
    }

    void secretsAreThereOnlyWhenAskedFor()
    {
        Profile profile = sample(QStringLiteral("ConfiguratorEap.mobileconfig"));
        ExportRequest request;
        request.profile = profile;
        QVERIFY(!exportMobileconfig(request)->files.first().bytes.contains("AuthPassword"));
        request.password = Secret::fromBytes("canary");
        const Result<Exported> exported = exportMobileconfig(request);
        QVERIFY(exported->files.first().bytes.contains("canary"));
        QVERIFY(exported->files.first().holdsSecret);
        QCOMPARE(exported->report.last().key, QStringLiteral("AuthPassword"));
        for (const ReportLine& line : exported->report)
            QVERIFY(!line.said.contains(QLatin1String("canary")));
    }

    void theKeyIsWrappedInTheFormThatAppleReads()
    {
        QRandomGenerator random(9);
        Profile profile = test::generateProfile(random);
        profile.method = AuthenticationMethod::Certificate;
        profile.local.pkcs12 = test::generatorParties().identity;
        ExportRequest request = test::fullRequest(profile);
        const Result<Exported> exported = exportMobileconfig(request);
        QVERIFY2(exported, exported ? "" : qPrintable(errorChain(exported.error())));
        const Result<Imported> again = readMobileconfig({QString(), exported->files.first().bytes, {}, {}});
        QVERIFY(again);
        const QByteArray old = again->profiles.first().local.pkcs12;
        const QByteArray tripleDes("\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01\x03"); // pbeWithSHAAnd3-KeyTripleDES-CBC
        QVERIFY(old.contains(tripleDes));
        QVERIFY(openPkcs12(QString(), old, Secret::fromBytes(test::kIdentityPassword)));
        const QVariantMap ikev2 =
            vpnOf(*readPlist(QString(), exported->files.first().bytes)).value(QStringLiteral("IKEv2")).toMap();
        QCOMPARE(ikev2.value(QStringLiteral("CertificateType")).toString(), QStringLiteral("ECDSA256"));
        request.pkcs12Password = Secret::fromBytes("wrong");
        QCOMPARE(exportMobileconfig(request).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void methodsThatApplesFormatLacksAreRefused()
    {
        Profile profile = sample(QStringLiteral("ConfiguratorEap.mobileconfig"));
        ExportRequest request;
        for (const AuthenticationMethod method :
             {AuthenticationMethod::EapGtc, AuthenticationMethod::EapTtls, AuthenticationMethod::EapPeap,
              AuthenticationMethod::CertificateThenEap, AuthenticationMethod::EapTls}) {
            profile.method = method;
            request.profile = profile;
            const Result<Exported> exported = exportMobileconfig(request);
            QVERIFY(!exported);
            QCOMPARE(exported.error().code, ErrorCode::ExportImpossible);
            QVERIFY(!exported.error().arguments.value(QStringLiteral("reason")).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMobileconfigExport)
#include "tst_mobileconfig_export.moc"
