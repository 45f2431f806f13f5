// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_view.h"

#include <QJsonArray>

namespace sallyport {
namespace {

constexpr qsizetype kLabelWidth = 10;

QString validityName(Validity validity)
{
    switch (validity) {
    case Validity::NotYet:
        return QStringLiteral("notYet");
    case Validity::Good:
        return QStringLiteral("good");
    case Validity::EndsSoon:
        return QStringLiteral("endsSoon");
    case Validity::Ended:
        break;
    }
    return QStringLiteral("ended");
}

QString sourceName(CertificateView::Source source)
{
    switch (source) {
    case CertificateView::Source::None:
        return QStringLiteral("none");
    case CertificateView::Source::Opened:
        return QStringLiteral("opened");
    case CertificateView::Source::Noted:
        return QStringLiteral("noted");
    case CertificateView::Source::Token:
        return QStringLiteral("token");
    case CertificateView::Source::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString headingOf(CertificateView::Source source)
{
    switch (source) {
    case CertificateView::Source::Noted:
        return QStringLiteral("Your certificate, as it was when the key was last opened");
    case CertificateView::Source::Token:
        return QStringLiteral("Your certificate, on its token");
    case CertificateView::Source::Unknown:
        return QStringLiteral("Your certificate is not known before its key or token has been opened once "
                              "(--password-stdin opens a key)");
    case CertificateView::Source::None:
    case CertificateView::Source::Opened:
        break;
    }
    return QStringLiteral("Your certificate");
}

void add(QStringList* lines, const char* label, const QString& words)
{
    if (!words.isEmpty())
        lines->append(QStringLiteral("     %1 %2").arg(QString::fromLatin1(label).leftJustified(kLabelWidth), words));
}

void describe(QStringList* lines, const QList<QByteArray>& certificates, const QDateTime& now)
{
    int number = 0;
    for (const QByteArray& der : inChainOrder(certificates)) {
        const std::optional<CertificateFacts> facts = certificateFacts(der);
        lines->append(QStringLiteral("  %1  %2")
                          .arg(++number)
                          .arg(facts ? facts->subject : QStringLiteral("(not a readable certificate)")));
        if (!facts)
            continue;
        add(lines, "Issued by", facts->issuer == facts->subject ? QStringLiteral("itself") : facts->issuer);
        add(lines, "Names", facts->names.join(QStringLiteral(", ")));
        const QString day = QStringLiteral("yyyy-MM-dd");
        add(lines, "Valid",
            QStringLiteral("%1 to %2, %3")
                .arg(facts->notBefore.toString(day), facts->notAfter.toString(day), validityText(*facts, now)));
        add(lines, "SHA-256", facts->fingerprint);
    }
}

QJsonArray toJson(const QList<QByteArray>& certificates, const QDateTime& now)
{
    QJsonArray array;
    for (const QByteArray& der : inChainOrder(certificates)) {
        const std::optional<CertificateFacts> facts = certificateFacts(der);
        if (!facts)
            continue;
        array.append(QJsonObject{{QStringLiteral("subject"), facts->subject},
                                 {QStringLiteral("issuer"), facts->issuer},
                                 {QStringLiteral("names"), QJsonArray::fromStringList(facts->names)},
                                 {QStringLiteral("notBefore"), facts->notBefore.toString(Qt::ISODate)},
                                 {QStringLiteral("notAfter"), facts->notAfter.toString(Qt::ISODate)},
                                 {QStringLiteral("daysLeft"), daysLeft(*facts, now)},
                                 {QStringLiteral("validity"), validityName(validityOf(*facts, now))},
                                 {QStringLiteral("authority"), facts->isAuthority},
                                 {QStringLiteral("sha256"), facts->fingerprint}});
    }
    return array;
}

} // namespace

QStringList certificateLines(const CertificateView& view, const QDateTime& now)
{
    QStringList lines;
    if (!view.gateway.isEmpty())
        lines.append(QStringLiteral("What proves the gateway"));
    describe(&lines, view.gateway, now);
    if (view.source != CertificateView::Source::None)
        lines.append(headingOf(view.source));
    describe(&lines, view.client, now);
    return lines;
}

QJsonObject certificatesToJson(const CertificateView& view, const QDateTime& now)
{
    return {{QStringLiteral("gateway"), toJson(view.gateway, now)},
            {QStringLiteral("client"), toJson(view.client, now)},
            {QStringLiteral("clientSource"), sourceName(view.source)}};
}

} // namespace sallyport
