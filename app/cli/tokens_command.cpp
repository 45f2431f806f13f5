// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokens_command.h"

#include "app/client/certificate_care.h"

#include <QJsonArray>

namespace sallyport {
namespace {

QString nameOf(const Token& token)
{
    QStringList of{token.manufacturer};
    if (!token.serial.isEmpty())
        of.append(QStringLiteral("serial %1").arg(token.serial));
    of.removeAll(QString());
    const QString label = token.label.isEmpty() ? QStringLiteral("(no label)") : token.label;
    return of.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, of.join(QStringLiteral(", ")));
}

} // namespace

void TokensCommand::begin()
{
    service().fetchTokens(this, [this](const Result<QList<Token>>& tokens) {
        if (!tokens)
            return fail(tokens.error());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (output().isJson())
            output().object(tokensToJson(*tokens, now));
        else
            for (const QString& line : tokenLines(*tokens, now))
                output().line(line);
        finish(0);
    });
}

QStringList tokenLines(const QList<Token>& tokens, const QDateTime& now)
{
    QStringList lines;
    for (const Token& token : tokens) {
        lines.append(nameOf(token));
        for (const ListedCertificate& certificate : token.certificates) {
            const std::optional<CertificateFacts> facts = certificateFacts(certificate.certificate);
            lines.append(facts ? QStringLiteral("  %1, %2").arg(facts->subject, validityText(*facts, now))
                               : QStringLiteral("  %1").arg(certificate.label));
            lines.append(QStringLiteral("    %1").arg(certificate.uri));
        }
        if (token.certificates.isEmpty())
            lines.append(QStringLiteral("  no certificates"));
    }
    if (lines.isEmpty())
        lines.append(QStringLiteral("No tokens."));
    return lines;
}

QJsonObject tokensToJson(const QList<Token>& tokens, const QDateTime& now)
{
    QJsonArray array;
    for (const Token& token : tokens) {
        QJsonArray certificates;
        for (const ListedCertificate& certificate : token.certificates) {
            QJsonObject object{{QStringLiteral("uri"), certificate.uri}, {QStringLiteral("label"), certificate.label}};
            if (const std::optional<CertificateFacts> facts = certificateFacts(certificate.certificate)) {
                object.insert(QStringLiteral("subject"), facts->subject);
                object.insert(QStringLiteral("issuer"), facts->issuer);
                object.insert(QStringLiteral("notAfter"), facts->notAfter.toString(Qt::ISODate));
                object.insert(QStringLiteral("daysLeft"), daysLeft(*facts, now));
                object.insert(QStringLiteral("sha256"), facts->fingerprint);
            }
            certificates.append(object);
        }
        array.append(QJsonObject{{QStringLiteral("label"), token.label},
                                 {QStringLiteral("manufacturer"), token.manufacturer},
                                 {QStringLiteral("serial"), token.serial},
                                 {QStringLiteral("certificates"), certificates}});
    }
    return {{QStringLiteral("tokens"), array}};
}

} // namespace sallyport
