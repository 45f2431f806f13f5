// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_commands.h"

#include "app/client/profile_library.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan.h"

#include <QJsonArray>
#include <QSaveFile>

namespace sallyport {
namespace {

QString methodWords(const Profile& profile)
{
    return profile.method == AuthenticationMethod::Certificate ? QStringLiteral("client certificate")
                                                               : QStringLiteral("user name and password");
}

QJsonObject briefly(const Profile& profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("type"), authenticationMethodName(profile.method)},
            {QStringLiteral("gateway"), QJsonObject{{QStringLiteral("host"), profile.gateway.host},
                                                    {QStringLiteral("port"), profile.gateway.port}}},
            {QStringLiteral("userName"), profile.local.userName}};
}

QJsonObject fully(const Profile& profile)
{
    QJsonObject object = profileToWire(profile);
    object.insert(QStringLiteral("hasClientKey"), !profile.local.pkcs12.isEmpty());
    object.insert(QStringLiteral("kept"), profile.unknown);
    QJsonObject gateway = object.value(QStringLiteral("gateway")).toObject();
    gateway.insert(QStringLiteral("authority"), certificateSubject(profile.gateway.certificate));
    object.insert(QStringLiteral("gateway"), gateway);
    return object;
}

void field(const Output& output, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        output.line(QStringLiteral("  %1 %2").arg(name.leftJustified(17), value));
}

QString joined(const QList<Subnet>& subnets)
{
    QStringList texts;
    for (const Subnet& subnet : subnets)
        texts.append(subnetToString(subnet));
    return texts.join(QStringLiteral(", "));
}

void describe(const Output& output, const Profile& profile)
{
    QStringList dnsServers;
    for (const QHostAddress& server : profile.dnsServers)
        dnsServers.append(server.toString());
    output.line(profile.name);
    field(output, QStringLiteral("Id"), profile.id);
    field(output, QStringLiteral("Gateway"),
          QStringLiteral("%1, port %2").arg(profile.gateway.host).arg(profile.gateway.port));
    field(output, QStringLiteral("Must prove to be"), profile.gateway.expectedIdentity());
    field(output, QStringLiteral("Authority"),
          profile.gateway.certificate.isEmpty() ? QStringLiteral("those that this computer trusts")
                                                : certificateSubject(profile.gateway.certificate));
    field(output, QStringLiteral("Sign-in"), methodWords(profile));
    field(output, QStringLiteral("User name"), profile.local.userName);
    field(output, QStringLiteral("Identity"), profile.local.identity);
    if (profile.method == AuthenticationMethod::Certificate)
        field(output, QStringLiteral("Client key"),
              profile.local.pkcs12.isEmpty() ? QStringLiteral("missing") : QStringLiteral("in the profile, encrypted"));
    field(output, QStringLiteral("IKE proposal"), profile.ikeProposal);
    field(output, QStringLiteral("ESP proposal"), profile.espProposal);
    field(output, QStringLiteral("DNS servers"), dnsServers.join(QStringLiteral(", ")));
    field(output, QStringLiteral("MTU"), profile.mtu == 0 ? QString() : QString::number(profile.mtu));
    field(output, QStringLiteral("Networks"), joined(profile.includedSubnets));
    field(output, QStringLiteral("Left out"), joined(profile.excludedSubnets));
    field(output, QStringLiteral("When down"),
          profile.killSwitch ? QStringLiteral("traffic is to be blocked; this version cannot block it, so it refuses "
                                              "to connect this profile")
                             : QString());
    field(output, QStringLiteral("Kept unread"), profile.unknown.keys().join(QStringLiteral(", ")));
}

} // namespace

int runList(const Output& output)
{
    const ProfileLibrary library;
    if (output.isJson()) {
        QJsonArray profiles;
        for (const Profile& profile : library.profiles())
            profiles.append(briefly(profile));
        QJsonArray damaged;
        for (const Error& error : library.damaged())
            damaged.append(errorWithWords(error));
        output.object({{QStringLiteral("profiles"), profiles}, {QStringLiteral("damaged"), damaged}});
        return 0;
    }
    qsizetype widest = 0;
    for (const Profile& profile : library.profiles())
        widest = qMax(widest, profile.name.size());
    for (const Profile& profile : library.profiles())
        output.line(
            QStringLiteral("%1  %2  %3").arg(profile.name.leftJustified(widest), profile.id, profile.gateway.host));
    if (library.profiles().isEmpty())
        output.progress(QStringLiteral("There are no profiles yet: sallyportctl import FILE"));
    for (const Error& error : library.damaged())
        output.fail(error); // said, but the list itself was given
    return 0;
}

int runShow(const Arguments& arguments, const Output& output)
{
    const ProfileLibrary library;
    const Result<Profile> profile = library.find(arguments.operands.first());
    if (!profile)
        return output.fail(profile.error());
    if (output.isJson())
        output.object({{QStringLiteral("profile"), fully(*profile)}});
    else
        describe(output, *profile);
    return 0;
}

int runDelete(const Arguments& arguments, const Output& output)
{
    ProfileLibrary library;
    const Result<Profile> profile = library.find(arguments.operands.first());
    if (!profile)
        return output.fail(profile.error());
    if (Result<void> removed = library.remove(profile->id); !removed)
        return output.fail(removed.error());
    if (output.isJson())
        output.object({{QStringLiteral("deleted"), briefly(*profile)}});
    else
        output.line(QStringLiteral("Deleted %1.").arg(profile->name));
    return 0;
}

int runExport(const Arguments& arguments, const Output& output)
{
    const ProfileLibrary library;
    const Result<Profile> profile = library.find(arguments.operands.first());
    if (!profile)
        return output.fail(profile.error());
    const QByteArray bytes = writeSswan(*profile);
    if (arguments.output.isEmpty()) {
        output.bytes(bytes);
        return 0;
    }
    QSaveFile file(arguments.output);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit()) {
        return output.fail(Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), arguments.output},
                                                                  {QStringLiteral("reason"), file.errorString()}}));
    }
    if (output.isJson())
        output.object({{QStringLiteral("exported"), arguments.output}});
    else
        output.line(QStringLiteral("Wrote %1.").arg(arguments.output));
    return 0;
}

} // namespace sallyport
