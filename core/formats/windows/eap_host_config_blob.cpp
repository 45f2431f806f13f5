// SPDX-License-Identifier: GPL-3.0-or-later
//
// How EAP is done, out of a phone book's binary form.
#include "core/formats/windows/eap_host_config.h"

#include <QtEndian>

namespace sallyport {
namespace {

constexpr QByteArrayView kBlobMagic("1DBC");
constexpr qsizetype kBlobHeader = 12; // magic, type, size

quint32 numberAt(const QByteArray& blob, qsizetype at)
{
    return qFromLittleEndian<quint32>(blob.constData() + at);
}

// What follows the thumbprints: names in UTF-16, ended by a zero.
QString wideTextAt(const QByteArray& blob, qsizetype at)
{
    QString text;
    for (; at + 1 < blob.size() && text.size() < 1024; at += 2) {
        const auto unit = qFromLittleEndian<quint16>(blob.constData() + at);
        if (unit == 0)
            return text;
        if (unit < 0x20 || unit > 0x7e)
            return {};
        text.append(QChar(unit));
    }
    return {};
}

struct BlobTrust {
    QList<QByteArray> thumbprints;
    QString serverNames;
};

// The layout of TLS inside PEAP differs by Windows' version, but trust always stands as a number of thumbprints, each
// with its length before it, and the names behind.
BlobTrust trustIn(const QByteArray& blob)
{
    constexpr quint32 kSha1 = 20;
    BlobTrust trust;
    for (qsizetype at = kBlobHeader; at + 28 <= blob.size(); ++at) {
        const quint32 count = numberAt(blob, at);
        if (count == 0 || count > 8 || numberAt(blob, at + 4) != kSha1)
            continue;
        qsizetype next = at + 4;
        for (quint32 i = 0; i < count && next + 24 <= blob.size() && numberAt(blob, next) == kSha1; ++i, next += 24) {
            const QByteArray sha1 = blob.sliced(next + 4, kSha1);
            if (!trust.thumbprints.contains(sha1) && trust.thumbprints.size() < 32)
                trust.thumbprints.append(sha1);
        }
        if (trust.serverNames.isEmpty())
            trust.serverNames = wideTextAt(blob, next);
        at = next - 1;
    }
    return trust;
}

} // namespace

Result<void> takeEapBlob(int type, const QString& hex, WindowsDraft* draft)
{
    const QString typeKey = QStringLiteral("CustomAuthKey");
    const QString dataKey = QStringLiteral("CustomAuthData");
    const auto method = methodOfEapType(type);
    if (!method)
        return draft->invalid(typeKey, QString::number(type),
                              QStringLiteral("13 (TLS), 21 (TTLS), 25 (PEAP) or 26 (MSCHAPv2)"));
    draft->takeMethod(typeKey, QString::number(type), *method);
    if (hex.isEmpty() || hex == QLatin1String("0"))
        return {};
    const QString said = QStringLiteral("%1 digits").arg(hex.size());
    draft->keepValue(QStringLiteral("values"), dataKey, hex);
    const QByteArray blob = QByteArray::fromHex(hex.toLatin1());
    const bool isKnown =
        blob.size() >= kBlobHeader && blob.startsWith(kBlobMagic) && numberAt(blob, 4) == static_cast<quint32>(type);
    if (!isKnown) {
        draft->report.kept(dataKey, said, QStringLiteral("not a layout that Sallyport knows"));
        return {};
    }
    const bool saysTrust = *method != AuthenticationMethod::EapMschapv2 && *method != AuthenticationMethod::EapGtc;
    const BlobTrust trust = saysTrust ? trustIn(blob) : BlobTrust();
    draft->report.kept(dataKey, said,
                       saysTrust ? QStringLiteral("read for names and authorities; the rest has no effect")
                                 : QStringLiteral("options of Windows' own dialog"));
    for (const QByteArray& sha1 : trust.thumbprints)
        draft->takeThumbprint(dataKey + QStringLiteral(".TrustedRootCA"), sha1);
    if (trust.serverNames.isEmpty())
        return {};
    const QString name = plainServerName(trust.serverNames);
    const QString namesKey = dataKey + QStringLiteral(".ServerNames");
    if (name.isEmpty()) {
        draft->report.kept(namesKey, trust.serverNames, QStringLiteral("a pattern; only whole names can be checked"));
    } else {
        draft->profile.local.aaaServer = name;
        draft->report.applied(namesKey, trust.serverNames,
                              name == trust.serverNames ? QString() : QStringLiteral("of these names, %1").arg(name));
    }
    return {};
}

} // namespace sallyport
