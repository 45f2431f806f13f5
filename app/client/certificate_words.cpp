// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_details.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sallyport {
namespace {

constexpr qint64 kDay = 24 * 3600;
constexpr int kGroup = 4;       // digits
constexpr int kGroupsALine = 8; // so that 256 bits make two lines

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateDetails)
};

// ISO order: no doubt about day and month in the one place where it matters.
QString dayText(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace

QString validityInWords(const CertificateDetails& details, const QDateTime& now)
{
    if (!details.notBefore.isValid() || !details.notAfter.isValid())
        return Words::tr("its dates can't be read");
    if (now < details.notBefore)
        return Words::tr("not valid before %1").arg(dayText(details.notBefore));
    const qint64 seconds = now.secsTo(details.notAfter);
    const int days = static_cast<int>(qAbs(seconds) / kDay);
    if (seconds < 0) {
        if (days == 0)
            return Words::tr("expired less than a day ago");
        return days == 1 ? Words::tr("expired 1 day ago") : Words::tr("expired %n days ago", nullptr, days);
    }
    if (days == 0)
        return Words::tr("valid for less than a day");
    return days == 1 ? Words::tr("valid for another day") : Words::tr("valid for another %n days", nullptr, days);
}

QString shortName(const QString& subject)
{
    // RFC 4514: what a value itself has of separators comes with a backslash before it.
    static const QRegularExpression commonName(QStringLiteral("(?:^|, )CN=((?:\\\\.|[^,\\\\+])+)"));
    const QRegularExpressionMatch match = commonName.match(subject);
    if (!match.hasMatch())
        return subject;
    static const QRegularExpression escaped(QStringLiteral("\\\\([,+\"\\\\<>;# =])"));
    return match.captured(1).replace(escaped, QStringLiteral("\\1")).trimmed();
}

QString fingerprintInGroups(const QString& sha256)
{
    QString digits = sha256;
    digits.remove(QLatin1Char(':'));
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += kGroup) {
        if (at > 0)
            text += at / kGroup % kGroupsALine == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        text += digits.mid(at, kGroup);
    }
    return text;
}

QStringList certificateProblems(const CertificateDetails& details, const QDateTime& now)
{
    QStringList problems;
    if (details.notAfter.isValid() && now > details.notAfter)
        problems.append(
            Words::tr("It expired on %1. Ask the administrator for its successor.").arg(dayText(details.notAfter)));
    if (details.notBefore.isValid() && now < details.notBefore)
        problems.append(
            Words::tr("It is not valid before %1. Check this computer's clock.").arg(dayText(details.notBefore)));
    if (details.isKeyWeak)
        problems.append(details.key.isEmpty()
                            ? Words::tr("Its key is of a kind that Sallyport does not know.")
                            : Words::tr("Its key (%1) is too weak to prove anything.").arg(details.key));
    if (details.isSignatureWeak)
        problems.append(details.signature.isEmpty()
                            ? Words::tr("It is signed in a way that Sallyport does not know.")
                            : Words::tr("It is signed with %1, which can be forged.").arg(details.signature));
    return problems;
}

} // namespace sallyport
