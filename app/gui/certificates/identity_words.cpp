// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/identity_words.h"

#include "app/client/certificate_details.h"
#include "app/client/error_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IdentityChooser)
};

// "alice, issued by Example CA, valid for another 23 days"; empty where nothing is known.
QString certificateWords(const QByteArray& der, const QDateTime& now)
{
    const Result<CertificateDetails> details = certificateDetails(der);
    if (!details)
        return {};
    const QString name = shortName(details->subject);
    const QString validity = validityInWords(*details, now);
    if (details->selfSigned)
        return QStringLiteral("%1, %2").arg(name, validity);
    return Words::tr("%1, issued by %2, %3").arg(name, shortName(details->issuer), validity);
}

// The name of the object in a PKCS#11 URI (RFC 7512), else of its token.
QString nameInUri(const QString& uri)
{
    QString name;
    for (const QString& attribute : uri.mid(uri.indexOf(QLatin1Char(':')) + 1).split(QLatin1Char(';'))) {
        const QString value = QUrl::fromPercentEncoding(attribute.section(QLatin1Char('='), 1).toUtf8());
        if (attribute.startsWith(QLatin1String("object=")))
            return value;
        if (attribute.startsWith(QLatin1String("token=")))
            name = value;
    }
    return name;
}

QString sentence(const QString& words)
{
    return words.isEmpty() ? QString() : words + QLatin1String(". ");
}

} // namespace

QString identityWords(const LocalSettings& local, bool isInKeychain, const QString& waiting,
                      const QList<QByteArray>& known, const QDateTime& now)
{
    const QString certificate = certificateWords(known.value(0), now);
    if (!local.token.isEmpty()) {
        if (!certificate.isEmpty())
            return sentence(certificate) + Words::tr("It is on a token, which has to be there when you connect.");
        return Words::tr("%1, on a token that is not seen now.").arg(nameInUri(local.token));
    }
    if (!waiting.isEmpty())
        return Words::tr("%1 is not in use yet: its password is missing.").arg(waiting);
    if (isInKeychain && local.keyInKeychain)
        return sentence(certificate) + Words::tr("The key is in the keychain.");
    if (local.pkcs12.isEmpty())
        return Words::tr("No certificate is chosen.");
    const QString what = certificate.isEmpty()
                             ? Words::tr("A key and its certificate, closed by a password.") + QLatin1Char(' ')
                             : sentence(certificate);
    return what + (local.keyInKeychain ? Words::tr("The key moves to the keychain when you save.")
                                       : Words::tr("The key is kept in the profile, as it came."));
}

QString keepingWords(bool inKeychain, bool hasKeychain, bool isInKeychain)
{
    if (inKeychain && !hasKeychain)
        return Words::tr("This desktop has no keychain that answers. Keep the key in the profile instead.");
    if (inKeychain)
        return Words::tr("The key lies in the keychain of your desktop; the profile alone can't sign in.");
    if (isInKeychain)
        return Words::tr("The key is in the keychain now. To keep it in the profile, choose its file again.");
    return Words::tr("A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.");
}

QString tokenRow(const Token& token, const ListedCertificate& listed, const QDateTime& now)
{
    const QString certificate = certificateWords(listed.certificate, now);
    const QString name = listed.label.isEmpty() ? nameInUri(listed.uri) : listed.label;
    const QString where = Words::tr("on %1").arg(token.label.isEmpty() ? token.manufacturer : token.label);
    return certificate.isEmpty() ? QStringLiteral("%1\n%2").arg(name, where)
                                 : QStringLiteral("%1\n%2 (%3)").arg(certificate, where, name);
}

QString tokensWords(const QList<Token>& tokens)
{
    if (tokens.isEmpty())
        return Words::tr("No token was found. Insert it and look again.");
    const bool hasAny =
        std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return !token.certificates.isEmpty(); });
    return hasAny ? Words::tr("Choose the certificate to sign in with. Its PIN is asked when you connect.")
                  : Words::tr("The token that was found has no certificate to sign in with.");
}

QString fileProblemWords(const Error& error)
{
    const QString file = error.arguments.value(QLatin1String("file")).toString();
    if (error.code == ErrorCode::ProfileFormatUnknown)
        return Words::tr(
                   "%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as "
                   ".p12 or .pem.")
            .arg(file);
    if (error.code == ErrorCode::ClientKeyMissing)
        return Words::tr("%1 has no private key in it. Choose the .p12 file, or certificate and key together.")
            .arg(file);
    const ErrorText text = errorText(error);
    return QStringLiteral("%1. %2 %3").arg(text.title, text.explanation, text.nextStep).trimmed();
}

QString keyName()
{
    return Words::tr("The key of this profile");
}

} // namespace sallyport
