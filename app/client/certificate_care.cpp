// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_care.h"

#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"
#include "core/formats/pkcs12.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxNames = 32;
constexpr int kIpv4Bytes = 4;
constexpr int kIpv6Bytes = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateCare)
};

using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>>;

X509Ptr parse(const QByteArray& der)
{
    if (der.isEmpty() || der.size() > kMaxCertificateBytes)
        return nullptr;
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

// As certificateSubject() writes it.
QString nameText(const X509_NAME* name)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    constexpr unsigned long kFlags = (XN_FLAG_RFC2253 | XN_FLAG_SEP_CPLUS_SPC | ASN1_STRFLGS_UTF8_CONVERT) &
                                     ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SEP_COMMA_PLUS;
    X509_NAME_print_ex(out.get(), name, 0, kFlags);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, size);
}

QDateTime timeOf(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString addressText(const ASN1_OCTET_STRING* address)
{
    const unsigned char* bytes = ASN1_STRING_get0_data(address);
    switch (ASN1_STRING_length(address)) {
    case kIpv4Bytes:
        return QHostAddress((quint32(bytes[0]) << 24) | (quint32(bytes[1]) << 16) | (quint32(bytes[2]) << 8) | bytes[3])
            .toString();
    case kIpv6Bytes:
        return QHostAddress(bytes).toString();
    default:
        return {};
    }
}

QStringList namesOf(const X509* certificate)
{
    QStringList names;
    const GeneralNamesPtr all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all != nullptr && i < sk_GENERAL_NAME_num(all.get()) && names.size() < kMaxNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS || name->type == GEN_EMAIL)
            names.append(QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.ia5)),
                                             ASN1_STRING_length(name->d.ia5)));
        else if (name->type == GEN_IPADD)
            names.append(addressText(name->d.iPAddress));
    }
    names.removeAll(QString());
    return names;
}

QString dayText(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
}

Error outOfDate(ErrorCode code, const CertificateFacts& facts, const QDateTime& now)
{
    const bool isOver = code == ErrorCode::ClientCertificateExpired;
    const QDateTime& bound = isOver ? facts.notAfter : facts.notBefore;
    return Error::of(code,
                     {{QStringLiteral("subject"), facts.subject},
                      {isOver ? QStringLiteral("notAfter") : QStringLiteral("notBefore"), bound.toString(Qt::ISODate)},
                      {QStringLiteral("now"), now.toUTC().toString(Qt::ISODate)}});
}

// By key, not by name alone: the renewed certificate of a CA has the same name.
bool vouchesFor(X509* issuer, X509* subject)
{
    const bool isIssuer = X509_check_issued(issuer, subject) == X509_V_OK;
    ERR_clear_error();
    return isIssuer;
}

} // namespace

std::optional<CertificateFacts> certificateFacts(const QByteArray& der)
{
    const X509Ptr certificate = parse(der);
    if (certificate == nullptr)
        return std::nullopt;
    CertificateFacts facts;
    facts.subject = certificateSubject(der);
    facts.issuer = nameText(X509_get_issuer_name(certificate.get()));
    facts.names = namesOf(certificate.get());
    facts.notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    facts.fingerprint =
        QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')).toUpper();
    facts.isAuthority = isAuthority(der);
    return facts;
}

qint64 daysLeft(const CertificateFacts& facts, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(facts.notAfter);
    constexpr qint64 kDay = 24 * 3600;
    return seconds >= 0 ? seconds / kDay : -1 - (-seconds - 1) / kDay;
}

Validity validityOf(const CertificateFacts& facts, const QDateTime& now)
{
    if (now > facts.notAfter)
        return Validity::Ended;
    if (now < facts.notBefore)
        return Validity::NotYet;
    return now.addDays(kCareDays) >= facts.notAfter ? Validity::EndsSoon : Validity::Good;
}

QList<QByteArray> inChainOrder(const QList<QByteArray>& certificates)
{
    QList<QByteArray> rest = certificates;
    QList<QByteArray> chain;
    while (!rest.isEmpty()) {
        const X509Ptr last = chain.isEmpty() ? nullptr : parse(chain.last());
        const auto next = std::find_if(rest.begin(), rest.end(), [&last](const QByteArray& der) {
            const X509Ptr candidate = last == nullptr ? nullptr : parse(der);
            return candidate != nullptr && vouchesFor(candidate.get(), last.get());
        });
        const auto taken = next == rest.end() ? rest.begin() : next;
        chain.append(*taken);
        rest.erase(taken);
    }
    return chain;
}

Result<void> checkClientDates(const QByteArray& der, const QDateTime& now)
{
    const std::optional<CertificateFacts> facts = certificateFacts(der);
    if (!facts)
        return {};
    switch (validityOf(*facts, now)) {
    case Validity::Ended:
        return outOfDate(ErrorCode::ClientCertificateExpired, *facts, now);
    case Validity::NotYet:
        return outOfDate(ErrorCode::ClientCertificateNotYetValid, *facts, now);
    case Validity::Good:
    case Validity::EndsSoon:
        break;
    }
    return {};
}

QList<CertificateWarning> certificateWarnings(const Profile& profile, const QList<QByteArray>& clientCertificates,
                                              const QDateTime& now)
{
    QList<CertificateWarning> warnings;
    const auto look = [&](const QByteArray& der, CertificateWarning::Whose whose) {
        const std::optional<CertificateFacts> facts = certificateFacts(der);
        if (!facts)
            return;
        const Validity validity = validityOf(*facts, now);
        if (validity == Validity::EndsSoon || validity == Validity::Ended)
            warnings.append({whose, facts->subject, facts->notAfter, daysLeft(*facts, now)});
    };
    if (!clientCertificates.isEmpty()) // of a chain the own one; the gateway has the others
        look(clientCertificates.first(), CertificateWarning::Whose::Client);
    for (const QByteArray& der : profile.gateway.certificates)
        look(der, CertificateWarning::Whose::Gateway);
    return warnings;
}

QString warningText(const CertificateWarning& warning)
{
    const QString day = dayText(warning.notAfter);
    QString end;
    if (warning.days < 0)
        end = Words::tr("ended on %1").arg(day);
    else if (warning.days == 0)
        end = Words::tr("ends within a day, on %1").arg(day);
    else
        end = warning.days == 1 ? Words::tr("ends in 1 day, on %1").arg(day)
                                : Words::tr("ends in %1 days, on %2").arg(warning.days).arg(day);
    if (warning.whose == CertificateWarning::Whose::Client)
        return Words::tr("Your certificate (%1) %2. Ask the administrator for a new one.").arg(warning.subject, end);
    return Words::tr("The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.")
        .arg(warning.subject, end);
}

QString validityText(const CertificateFacts& facts, const QDateTime& now)
{
    switch (validityOf(facts, now)) {
    case Validity::NotYet:
        return Words::tr("not valid yet");
    case Validity::Ended:
        return Words::tr("expired");
    case Validity::Good:
    case Validity::EndsSoon:
        break;
    }
    const qint64 days = daysLeft(facts, now);
    return days == 1 ? Words::tr("1 day left") : Words::tr("%1 days left").arg(days);
}

QString revocationText(const RevocationPolicy& policy)
{
    QString asks;
    if (policy.crl && policy.ocsp)
        asks = Words::tr("asked of revocation lists and OCSP");
    else if (policy.crl)
        asks = Words::tr("asked of revocation lists only");
    else if (policy.ocsp)
        asks = Words::tr("asked of OCSP only");
    else
        return policy.strict ? Words::tr("not asked; only an answer that the gateway brings along counts, and one is "
                                         "needed")
                             : Words::tr("not asked");
    return policy.strict ? Words::tr("%1; without an answer it does not connect").arg(asks)
                         : Words::tr("%1; without an answer it connects and says so").arg(asks);
}

} // namespace sallyport
