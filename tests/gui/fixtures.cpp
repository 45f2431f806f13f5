// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures.h"

#include "core/formats/pkcs12.h"

#include <QJsonArray>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sallyport::fixtures {
namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePointer = std::unique_ptr<X509, decltype(&X509_free)>;

KeyPointer makeKey()
{
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free};
}

CertificatePointer makeCertificate(EVP_PKEY* key, const char* commonName, bool isAuthority)
{
    CertificatePointer certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400L * 3650);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(commonName), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION* constraints =
        X509V3_EXT_conf_nid(nullptr, &context, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    X509_add_ext(certificate.get(), constraints, -1);
    X509_EXTENSION_free(constraints);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

template <typename Write> QByteArray derOf(Write write)
{
    unsigned char* bytes = nullptr;
    const int length = write(&bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

} // namespace

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 2), QTime(14, 5, 10), Qt::UTC);
}

Profile office()
{
    Profile profile;
    profile.id = QStringLiteral("1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01");
    profile.name = QStringLiteral("Example Office");
    profile.gateway.host = QStringLiteral("vpn.example.org");
    profile.local.userName = QStringLiteral("alice");
    return profile;
}

QByteArray clientPkcs12(const QString& password)
{
    const KeyPointer key = makeKey();
    const CertificatePointer certificate = makeCertificate(key.get(), "bob", false);
    Credentials identity;
    identity.certificates = {derOf([&](unsigned char** out) { return i2d_X509(certificate.get(), out); })};
    PKCS8_PRIV_KEY_INFO* pkcs8 = EVP_PKEY2PKCS8(key.get());
    identity.privateKey =
        Secret::fromBytes(derOf([&](unsigned char** out) { return i2d_PKCS8_PRIV_KEY_INFO(pkcs8, out); }));
    PKCS8_PRIV_KEY_INFO_free(pkcs8);
    return makePkcs12(identity, QStringLiteral("bob"), Secret::fromString(password)).value();
}

QByteArray authorityPem()
{
    const KeyPointer key = makeKey();
    const CertificatePointer certificate = makeCertificate(key.get(), "Example Authority", true);
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate.get());
    char* data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    const QByteArray pem(data, length);
    BIO_free(memory);
    return pem;
}

Profile warehouse()
{
    static const QByteArray pkcs12 = clientPkcs12(QStringLiteral("letmein"));
    Profile profile;
    profile.id = QStringLiteral("2f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b02");
    profile.name = QStringLiteral("Warehouse");
    profile.method = AuthenticationMethod::Certificate;
    profile.gateway.host = QStringLiteral("gw.warehouse.example.org");
    profile.local.pkcs12 = pkcs12;
    return profile;
}

ConnectionStatus disconnected()
{
    ConnectionStatus status;
    status.profileId = office().id;
    status.profileName = office().name;
    status.gatewayHost = office().gateway.host;
    status.since = now();
    return status;
}

ConnectionStatus failed(const Error& error)
{
    ConnectionStatus status = disconnected();
    status.gateway = {QHostAddress(QStringLiteral("203.0.113.10")), 4500};
    status.local = {QHostAddress(QStringLiteral("192.168.1.23")), 40112};
    status.natHere = true;
    status.error = error;
    return status;
}

ConnectionStatus connecting(ConnectPhase phase, bool natHere)
{
    ConnectionStatus status = disconnected();
    status.state = ConnectionState::Connecting;
    status.phase = phase;
    status.gateway = {QHostAddress(QStringLiteral("203.0.113.10")), 500};
    status.local = {QHostAddress(QStringLiteral("192.168.1.23")), 40112};
    if (phase >= ConnectPhase::NatDetection) {
        status.natHere = natHere;
        if (natHere) {
            status.gateway.port = 4500;
            status.floatedAt = now().addSecs(-1);
            status.encapsulation = QStringLiteral("udp");
        }
    }
    return status;
}

ConnectionStatus connected(bool natHere, bool natThere)
{
    ConnectionStatus status = connecting(ConnectPhase::SettingUp, natHere);
    status.state = ConnectionState::Connected;
    status.phase = ConnectPhase::None;
    status.since = now().addSecs(-8040);
    status.natThere = natThere;
    status.gateway.port = 4500;
    status.floatedAt = now().addSecs(-8043);
    status.encapsulation = QStringLiteral("udp");
    status.virtualIps = {QStringLiteral("10.9.0.1")};
    status.routes = {QStringLiteral("10.1.0.0/16"), QStringLiteral("10.2.0.0/16")};
    status.dnsServers = {QStringLiteral("10.1.0.53")};
    status.dnsDomains = {QStringLiteral("corp.example.org")};
    status.ikeProposal = QStringLiteral("AES_GCM_16_256/PRF_HMAC_SHA2_384/CURVE_25519");
    status.espProposal = QStringLiteral("AES_GCM_16_256/NO_EXT_SEQ");
    status.dataPlane = QStringLiteral("userspace");
    status.link = QStringLiteral("sallyport0");
    status.traffic = {48'512'331, 3'204'118, 41'230, 22'981};
    return status;
}

ConnectionStatus reconnecting()
{
    ConnectionStatus status = connected(true, false);
    status.state = ConnectionState::Reconnecting;
    status.attempt = 2;
    status.nextAttempt = now().addSecs(8);
    status.error = Error::of(ErrorCode::GatewayLost,
                             {{QStringLiteral("host"), status.gatewayHost}, {QStringLiteral("seconds"), 30}});
    return status;
}

ConnectionStatus blocked()
{
    ConnectionStatus status = failed(Error::of(
        ErrorCode::GatewayLost, {{QStringLiteral("host"), office().gateway.host}, {QStringLiteral("seconds"), 30}}));
    status.state = ConnectionState::Blocked;
    status.trafficBlocked = true;
    return status;
}

Error nameMismatch()
{
    return Error::of(
        ErrorCode::GatewayNameMismatch,
        {{QStringLiteral("expected"), QStringLiteral("vpn.example.org")},
         {QStringLiteral("names"), QJsonArray{QStringLiteral("gw.example.org"), QStringLiteral("gw2.example.org")}}});
}

Error signInRefused()
{
    return Error::of(ErrorCode::SignInRefused, {{QStringLiteral("user"), QStringLiteral("alice")},
                                                {QStringLiteral("method"), QStringLiteral("EAP-MSCHAPv2")}});
}

Error serviceUnreachable()
{
    return Error::of(ErrorCode::ServiceUnreachable,
                     {{QStringLiteral("socket"), QStringLiteral("/run/sallyport/sallyportd.sock")},
                      {QStringLiteral("reason"), QStringLiteral("No such file or directory")}});
}

ConnectionView view(const ConnectionStatus& status)
{
    ConnectionView view;
    view.profileId = office().id;
    view.profileName = office().name;
    view.gatewayHost = office().gateway.host;
    view.status = status;
    view.serviceAvailable = true;
    if (status.state != ConnectionState::Connected)
        view.problem = status.error;
    return view;
}

ConnectionView viewWithoutService()
{
    ConnectionView without = view(disconnected());
    without.serviceAvailable = false;
    without.problem = serviceUnreachable();
    return without;
}

bool isPainted(const QImage& image)
{
    if (image.isNull())
        return false;
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return true;
        }
    }
    return false;
}

int pixelsLike(const QImage& image, const QColor& colour)
{
    constexpr int kTolerance = 24;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) < kTolerance && qAbs(pixel.green() - colour.green()) < kTolerance &&
                qAbs(pixel.blue() - colour.blue()) < kTolerance)
                ++count;
        }
    }
    return count;
}

} // namespace sallyport::fixtures
