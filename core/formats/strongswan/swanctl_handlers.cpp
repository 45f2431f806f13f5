// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each key of a connection does (swanctl_reader.h). Thread: one. Trust: user side; hostile values.
#include "core/formats/strongswan/strongswan_values.h"
#include "core/formats/strongswan/swanctl_reader.h"

namespace sallyport {

void SwanctlReader::readVersion(const QString& path, const QString& said)
{
    m_draft.applied(path, said, said == QLatin1String("2") ? QString() : QStringLiteral("IKEv2 alone"));
}

void SwanctlReader::readHost(const QString& path, const QString& said)
{
    m_draft.setHost(path, said);
}

void SwanctlReader::readPort(const QString& path, const QString& said)
{
    m_draft.setPort(path, said);
}

void SwanctlReader::readLocalAddress(const QString& path, const QString& said)
{
    if (said.startsWith(QLatin1Char('%')))
        m_draft.applied(path, said);
    else
        m_draft.keep(path, said, QStringLiteral("the system chooses the address"));
}

void SwanctlReader::readIkeProposals(const QString& path, const QString& said)
{
    m_draft.setProposals(path, said, ProposalProtocol::Ike);
}

void SwanctlReader::readEspProposals(const QString& path, const QString& said)
{
    m_draft.setProposals(path, said, ProposalProtocol::Esp);
}

void SwanctlReader::readVirtualAddress(const QString& path, const QString& said)
{
    m_draft.setVirtualAddress(path, said);
}

void SwanctlReader::readEncapsulation(const QString& path, const QString& said)
{
    m_draft.setFlag(path, said, &m_draft.profile.exchange.forceUdpEncapsulation);
}

void SwanctlReader::readMobike(const QString& path, const QString& said)
{
    m_draft.setFlag(path, said, &m_draft.profile.exchange.mobike);
}

void SwanctlReader::readFragmentation(const QString& path, const QString& said)
{
    if (said == QLatin1String("force") || said == QLatin1String("accept")) {
        m_draft.profile.exchange.fragmentation = true;
        m_draft.applied(path, said, QStringLiteral("as yes"));
        return;
    }
    m_draft.setFlag(path, said, &m_draft.profile.exchange.fragmentation);
}

void SwanctlReader::readDeadPeer(const QString& path, const QString& said)
{
    m_draft.setSeconds(path, said, &m_draft.profile.exchange.deadPeerSeconds,
                       QStringLiteral("as often as Sallyport does it by itself"));
}

void SwanctlReader::readCertificateRequest(const QString& path, const QString& said)
{
    m_draft.setFlag(path, said, &m_draft.profile.gateway.sendCertificateRequest);
}

void SwanctlReader::readReauthentication(const QString& path, const QString& said)
{
    m_draft.setSeconds(path, said, &m_draft.profile.exchange.reauthenticationSeconds,
                       QStringLiteral("when the gateway asks for it"));
}

void SwanctlReader::readIkeRekey(const QString& path, const QString& said)
{
    m_draft.setSeconds(path, said, &m_draft.profile.exchange.ikeRekeySeconds,
                       QStringLiteral("as often as Sallyport does it by itself"));
}

void SwanctlReader::readChildRekey(const QString& path, const QString& said)
{
    m_draft.setSeconds(path, said, &m_draft.profile.exchange.childRekeySeconds,
                       QStringLiteral("as often as Sallyport does it by itself"));
}

void SwanctlReader::readIdle(const QString& path, const QString& said)
{
    m_draft.setSeconds(path, said, &m_draft.profile.exchange.idleDisconnectSeconds, QStringLiteral("never"));
}

void SwanctlReader::readRound(const QString& path, const QString& said)
{
    m_draft.applied(path, said, QStringLiteral("the order of the rounds"));
}

void SwanctlReader::readLocalIdentity(const QString& path, const QString& said)
{
    m_draft.setLocalIdentity(path, said);
}

void SwanctlReader::readUserName(const QString& path, const QString& said)
{
    m_draft.setUserName(path, said);
}

void SwanctlReader::readAaa(const QString& path, const QString& said)
{
    m_draft.setAaaServer(path, said);
}

void SwanctlReader::readGatewayIdentity(const QString& path, const QString& said)
{
    m_draft.setGatewayIdentity(path, said);
}

void SwanctlReader::readGatewayCertificates(const QString& path, const QString& said)
{
    m_credentials.addGatewayCertificates(path, said, false);
}

void SwanctlReader::readGatewayAuthorities(const QString& path, const QString& said)
{
    m_credentials.addGatewayCertificates(path, said, true);
}

void SwanctlReader::readIssuer(const QString& path, const QString& said)
{
    m_credentials.expectIssuer(said);
    m_draft.keep(path, said, QStringLiteral("not checked in this version"));
}

void SwanctlReader::readRevocation(const QString& path, const QString& said)
{
    const bool isStrict = said == QLatin1String("strict");
    m_draft.profile.gateway.revocation.strict = isStrict;
    if (isStrict || said == QLatin1String("relaxed"))
        m_draft.applied(path, said);
    else
        m_draft.keep(path, said, QStringLiteral("as relaxed: the connection goes on where nobody answers"));
}

void SwanctlReader::readGatewayMethod(const QString& path, const QString& said)
{
    m_draft.setGatewayMethod(path, said);
}

void SwanctlReader::readLocalNetworks(const QString& path, const QString& said)
{
    if (said == QLatin1String("dynamic"))
        m_draft.applied(path, said);
    else
        m_draft.keep(path, said, QStringLiteral("this machine's address in the tunnel alone is used"));
}

void SwanctlReader::readRemoteNetworks(const QString& path, const QString& said)
{
    m_draft.setNetworks(path, said, &m_draft.profile.includedSubnets);
}

void SwanctlReader::readMode(const QString& path, const QString& said)
{
    if (said == QLatin1String("tunnel"))
        m_draft.applied(path, said);
    else
        m_draft.refused(path, said, QStringLiteral("tunnel mode is used"));
}

void SwanctlReader::readStartAction(const QString& path, const QString& said)
{
    const bool isTrap = said == QLatin1String("trap");
    m_draft.profile.connectAtLogin = isTrap || said.contains(QLatin1String("start"));
    m_draft.applied(path, said, isTrap ? QStringLiteral("when you log in, not with the first packet") : QString());
}

void SwanctlReader::skip(const QString&, const QString&) {}

} // namespace sallyport
