// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_commands.h"

#include "app/client/field_text.h"
#include "app/client/profile_library.h"
#include "app/client/profile_search.h"
#include "core/formats/pkcs12.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {
namespace {

QJsonArray fieldsOf(const Profile& profile)
{
    QJsonArray fields;
    for (const ProfileField& field : profileFields()) {
        const QString words = fieldWords(field, profile);
        if (words.isEmpty())
            continue;
        const QString key = QString::fromLatin1(field.key);
        fields.append(QJsonObject{{QStringLiteral("key"), key},
                                  {QStringLiteral("label"), fieldLabel(key)},
                                  {QStringLiteral("value"), words},
                                  {QStringLiteral("locked"), isLockedField(profile.management, field.key)}});
    }
    return fields;
}

// What people would miss if it were not said, though the profile leaves it to its default.
QString wordsByDefault(const QString& key, const Profile& profile)
{
    if (key == QLatin1String("remote.port"))
        return QString::number(profile.gateway.port);
    if (key == QLatin1String("remote.id"))
        return profile.gateway.expectedIdentity();
    if (key == QLatin1String("remote.cert"))
        return QStringLiteral("those that this computer trusts");
    if (key == QLatin1String("local.p12") && usesCertificate(profile.method) && !profile.local.keyInKeychain &&
        profile.local.token.isEmpty())
        return QStringLiteral("missing");
    return {};
}

// "  [system, managed by Example Corp IT]  #Customers #Test"
QString marks(const Profile& profile, bool isSystem)
{
    QStringList marks;
    if (isSystem)
        marks.append(QStringLiteral("system"));
    if (!profile.management.managedBy.isEmpty())
        marks.append(QStringLiteral("managed by %1").arg(profile.management.managedBy));
    QString text = marks.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(marks.join(QStringLiteral(", ")));
    for (const QString& tag : profile.tags)
        text += QStringLiteral("  #%1").arg(tag);
    return text;
}

void printList(const Output& output, const ProfileLibrary& library, const QList<Profile>& found)
{
    qsizetype widest = 0;
    qsizetype widestHost = 0;
    for (const Profile& profile : found) {
        widest = std::max(widest, profile.name.size());
        widestHost = std::max(widestHost, profile.gateway.host.size());
    }
    for (const Profile& profile : found) {
        const QString tail = marks(profile, library.isSystem(profile.id));
        const QString host = tail.isEmpty() ? profile.gateway.host : profile.gateway.host.leftJustified(widestHost);
        output.line(QStringLiteral("%1  %2  %3%4").arg(profile.name.leftJustified(widest), profile.id, host, tail));
    }
    if (library.profiles().isEmpty())
        output.progress(QStringLiteral("There are no profiles yet: sallyportctl import FILE"));
    else if (found.isEmpty())
        output.progress(QStringLiteral("None of the %1 profiles is like that.").arg(library.profiles().size()));
    for (const Error& error : library.damaged())
        output.fail(error); // said, but the list itself was given
}

} // namespace

QJsonObject profileFully(const Profile& profile, bool isSystem)
{
    QJsonObject object = profileToWire(profile);
    object.insert(QStringLiteral("hasClientKey"), !profile.local.pkcs12.isEmpty() || profile.local.keyInKeychain);
    object.insert(QStringLiteral("kept"), profile.unknown);
    object.insert(QStringLiteral("keptOf"), QJsonArray::fromStringList(profile.foreign.keys()));
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(profile.tags));
    object.insert(QStringLiteral("managedBy"), profile.management.managedBy);
    object.insert(QStringLiteral("system"), isSystem);
    object.insert(QStringLiteral("fields"), fieldsOf(profile));
    QJsonObject gateway = object.value(QStringLiteral("gateway")).toObject();
    gateway.insert(QStringLiteral("authority"), certificateSubject(profile.gateway.certificates.value(0)));
    object.insert(QStringLiteral("gateway"), gateway);
    return object;
}

QStringList profileLines(const Profile& profile)
{
    struct Line {
        QString label;
        QString words;
    };
    QList<Line> lines;
    for (const ProfileField& field : profileFields()) {
        const QString key = QString::fromLatin1(field.key);
        const bool isLocked =
            isLockedField(profile.management, field.key) && isSet(field, profile) && key != QLatin1String("uuid");
        QString words = fieldWords(field, profile);
        if (words.isEmpty())
            words = wordsByDefault(key, profile);
        if (!words.isEmpty() && key != QLatin1String("name"))
            lines.append({fieldLabel(key), isLocked && !profile.management.lockedFields.isEmpty()
                                               ? QStringLiteral("%1 (locked)").arg(words)
                                               : words});
    }
    if (!profile.unknown.isEmpty())
        lines.append({QStringLiteral("Kept unread"), profile.unknown.keys().join(QStringLiteral(", "))});
    if (!profile.foreign.isEmpty())
        lines.append({QStringLiteral("Kept for"), profile.foreign.keys().join(QStringLiteral(", "))});
    qsizetype widest = 0;
    for (const Line& line : std::as_const(lines))
        widest = std::max(widest, line.label.size());
    QStringList all{profile.name};
    for (const Line& line : std::as_const(lines))
        all.append(QStringLiteral("  %1  %2").arg(line.label.leftJustified(widest), line.words));
    return all;
}

QJsonObject profileBriefly(const Profile& profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("type"), authenticationMethodName(profile.method)},
            {QStringLiteral("gateway"), QJsonObject{{QStringLiteral("host"), profile.gateway.host},
                                                    {QStringLiteral("port"), profile.gateway.port}}},
            {QStringLiteral("userName"), profile.local.userName},
            {QStringLiteral("tags"), QJsonArray::fromStringList(profile.tags)},
            {QStringLiteral("managedBy"), profile.management.managedBy}};
}

int runList(const Arguments& arguments, const Output& output)
{
    const ProfileLibrary library;
    const QList<Profile> found = searchProfiles(library.profiles(), arguments.search, arguments.tags);
    if (!output.isJson()) {
        printList(output, library, found);
        return 0;
    }
    QJsonArray profiles;
    for (const Profile& profile : found) {
        QJsonObject object = profileBriefly(profile);
        object.insert(QStringLiteral("system"), library.isSystem(profile.id));
        profiles.append(object);
    }
    QJsonArray damaged;
    for (const Error& error : library.damaged())
        damaged.append(errorWithWords(error));
    output.object({{QStringLiteral("profiles"), profiles},
                   {QStringLiteral("damaged"), damaged},
                   {QStringLiteral("tags"), QJsonArray::fromStringList(library.tags())}});
    return 0;
}

} // namespace sallyport
