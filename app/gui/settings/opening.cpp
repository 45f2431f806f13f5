// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/opening.h"

#include "app/gui/settings/sallyport_link.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace sallyport {
namespace {

constexpr qsizetype kMaxFiles = 256;
constexpr qsizetype kMaxText = 4096;

Error malformed(const char* reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

Error tooMuch(const char* what, qint64 limit)
{
    return Error::of(ErrorCode::LimitExceeded,
                     {{QStringLiteral("what"), QString::fromLatin1(what)}, {QStringLiteral("limit"), limit}});
}

// "https://...": an address of something that is not on this computer. A file may have a colon in its name.
bool isForeignAddress(const QString& word)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    return scheme.match(word).hasMatch();
}

} // namespace

Result<Opening> openingOf(const QStringList& words, const QString& folder)
{
    Opening opening;
    for (const QString& word : words) {
        if (isSallyportLink(word)) {
            if (!opening.link.isEmpty())
                return malformed("one link at a time");
            opening.link = word;
            continue;
        }
        QString path = word;
        if (word.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
            const QUrl address(word);
            path = address.isLocalFile() && address.host().isEmpty() ? address.toLocalFile() : QString();
            if (path.isEmpty())
                return malformed("a file that is not on this computer");
        } else if (isForeignAddress(word)) {
            return malformed("an address that is no file on this computer");
        }
        opening.files.append(QDir::cleanPath(QDir(folder).absoluteFilePath(path)));
    }
    return opening;
}

QByteArray openingToLine(const Opening& opening)
{
    const QJsonObject object{{QStringLiteral("files"), QJsonArray::fromStringList(opening.files)},
                             {QStringLiteral("link"), opening.link},
                             {QStringLiteral("background"), opening.background},
                             {QStringLiteral("activationToken"), opening.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Opening> openingFromLine(const QByteArray& line)
{
    if (line.size() > kMaxOpeningBytes)
        return tooMuch("bytes", kMaxOpeningBytes);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return malformed("not an object");
    const QJsonObject object = document.object();
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    if (files.size() > kMaxFiles)
        return tooMuch("files", kMaxFiles);
    Opening opening;
    for (const QJsonValue& value : files) {
        const QString path = value.toString();
        if (path.size() > kMaxText || !QDir::isAbsolutePath(path))
            return malformed("a file without its whole path");
        opening.files.append(path);
    }
    opening.link = object.value(QLatin1String("link")).toString();
    opening.background = object.value(QLatin1String("background")).toBool();
    opening.activationToken = object.value(QLatin1String("activationToken")).toString();
    if (opening.link.size() > kMaxText || opening.activationToken.size() > kMaxText)
        return tooMuch("characters", kMaxText);
    return opening;
}

} // namespace sallyport
