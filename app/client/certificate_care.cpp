// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_care.h"

#include "app/client/certificate_details.h"
#include "core/formats/certificate.h"
#include "core/formats/openssl_types.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateCare)
};

X509Ptr parse(const QByteArray& der)
{
    if (der.isEmpty() || der.size() > kMaxCertificateBytes)
        return nullptr;
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    X509Ptr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
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
    const Result<CertificateDetails> details = certificateDetails(der);
    if (!details)
        return std::nullopt;
    return CertificateFacts{details->subject,  details->issuer, details->names, details->notBefore,
                            details->notAfter, details->sha256, details->isCa};
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
