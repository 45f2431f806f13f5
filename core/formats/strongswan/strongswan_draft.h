// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile while it is made of one strongSwan connection, from swanctl.conf or ipsec.conf: each setter takes a key and
// what the file says, fills the profile and writes the key's line of the report. Thread: one. Trust: user side.
#pragma once

#include "core/formats/import_report.h"
#include "core/formats/profile_import.h"
#include "core/formats/proposal_mending.h"

#include <QStringList>

#include <optional>

namespace sallyport {

// One authentication round of our side, as the file says it.
struct StrongswanRound {
    QString key; // of its method: "local.auth"
    QString method;
    QString said = {}; // what the file says, where that is another word
};

class StrongswanDraft {
public:
    // `prefix` goes before every key of the report: "connections.home.".
    StrongswanDraft(const char* format, const QString& prefix, const ImportSource& source)
        : m_format(QString::fromLatin1(format)), m_prefix(prefix), m_source(source)
    {
    }

    Profile profile;
    ImportReport report;
    QString defaultUserName; // an identity that EAP takes where no user name is given
    bool usesRemotePsk = false;

    // With the prefix, but for what stands outside of the connection: authorities, files.
    QString keyOf(const QString& path) const;
    const ImportSource& source() const { return m_source; }
    Error invalid(const QString& path, const QString& value, const QString& rule) const;

    void applied(const QString& path, const QString& said, const QString& note = {});
    // Saved under the format's name in Profile::foreign, so that exporting to it gives it back; as `stored` where its
    // name there is another than the file's.
    void keep(const QString& path, const QString& said, const QString& note, const QString& stored = {});
    void refused(const QString& path, const QString& said, const QString& note);
    // A password where none belongs: never shown, never kept.
    void refuseSecret(const QString& path);

    void setHost(const QString& path, const QString& said); // the first of a list that can be dialled
    void setPort(const QString& path, const QString& said);
    void setFlag(const QString& path, const QString& said, bool* target);
    // `margin` is taken off what is longer; `zero` says what no time at all means.
    void setSeconds(const QString& path, const QString& said, int* target, const QString& zero, int margin = 0);
    void setProposals(const QString& path, const QString& said, ProposalProtocol protocol);
    // The connection is refused in finish() where a profile can't have these networks: with fewer, or with none, which
    // is everything, it would be another connection.
    void setNetworks(const QString& path, const QString& said, QList<Subnet>* target);
    void checkNetworks(const QString& path, const QString& said); // that there are not too many in all
    void setExclusions(const QString& path, const QString& said);
    void setVirtualAddress(const QString& path, const QString& said);
    void setGatewayIdentity(const QString& path, const QString& said);
    void setLocalIdentity(const QString& path, const QString& said);
    void setUserName(const QString& path, const QString& said);
    void setAaaServer(const QString& path, const QString& said);
    // ProfileFieldInvalid for what is not IKEv2, or no combination that exists here.
    Result<void> setMethod(const QList<StrongswanRound>& rounds);
    void setGatewayMethod(const QString& path, const QString& said); // how the gateway proves itself

    // Name, id and what follows from several keys; the profile holds, or the error says why it does not.
    Result<void> finish(const QString& name);

private:
    struct Networks {
        QList<Subnet> subnets;
        QStringList everything; // 0.0.0.0/0, ::/0
        QStringList bad;
        bool hasDynamic = false;
        bool isNarrowed = false; // to protocols or ports
        bool isTooMuch = false;
    };
    static Networks readNetworks(const QString& said);
    void refuseConnection(const QString& path, const QString& said, const QString& rule);
    // Why the profile's rules would not take it; empty where they do.
    QString objection(const char* field, const Profile& probe) const;

    QString m_format;
    QString m_prefix;
    const ImportSource& m_source;
    std::optional<Error> m_fault;
};

// The first of a list that is a host name or an address, and not "%any", a network, a range; empty where none is.
QString dialledHost(const QString& list);

} // namespace sallyport
