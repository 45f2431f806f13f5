// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each key of a `conn` does (ipsec_conf_reader.h). Thread: one. Trust: user side; hostile values.
#include "core/formats/strongswan/ipsec_conf_reader.h"
#include "core/formats/strongswan/strongswan_values.h"

namespace sallyport {

void IpsecReader::readHost(const QString& key, const QString& said)
{
    m_draft.setHost(key, said);
}

void IpsecReader::readOwnHost(const QString& key, const QString& said)
{
    if (said.startsWith(QLatin1Char('%')))
        m_draft.applied(key, said, QStringLiteral("the system chooses the address"));
    else
        m_draft.keep(key, said, QStringLiteral("the system chooses the address"), QStringLiteral("left"));
}

void IpsecReader::readPort(const QString& key, const QString& said)
{
    m_draft.setPort(key, said);
}

void IpsecReader::readGatewayIdentity(const QString& key, const QString& said)
{
    if (said == QLatin1String("%fromcert"))
        m_draft.applied(key, said, QStringLiteral("the gateway must prove that it is the host that is dialled"));
    else
        m_draft.setGatewayIdentity(key, said);
}

void IpsecReader::readOwnIdentity(const QString& key, const QString& said)
{
    m_draft.setLocalIdentity(key, said);
}

void IpsecReader::readUserName(const QString& key, const QString& said)
{
    m_draft.setUserName(key, said);
}

void IpsecReader::readAaa(const QString& key, const QString& said)
{
    m_draft.setAaaServer(key, said);
}

void IpsecReader::readGatewayMethod(const QString& key, const QString& said)
{
    m_draft.setGatewayMethod(key, m_dialect == IpsecDialect::Libreswan ? strongswanMethod(said) : said);
}

void IpsecReader::readGatewayCertificate(const QString& key, const QString& said)
{
    m_credentials.addGatewayCertificates(key, said, false);
}

void IpsecReader::readIssuer(const QString& key, const QString& said)
{
    if (!said.startsWith(QLatin1Char('%'))) // %same, %any
        m_credentials.expectIssuer(said);
    m_draft.keep(key, said, QStringLiteral("not checked in this version"), QStringLiteral("rightca"));
}

void IpsecReader::readNetworks(const QString& key, const QString& said)
{
    m_draft.setNetworks(key, said, &m_draft.profile.includedSubnets);
}

void IpsecReader::readOwnNetworks(const QString& key, const QString& said)
{
    if (said == QLatin1String("0.0.0.0/0") || said.startsWith(QLatin1String("%dynamic")) ||
        said == QLatin1String("0.0.0.0/0,::/0"))
        m_draft.applied(key, said, QStringLiteral("this machine's address in the tunnel"));
    else
        m_draft.keep(key, said, QStringLiteral("this machine's address in the tunnel alone is used"),
                     QStringLiteral("leftsubnet"));
}

void IpsecReader::readSourceAddress(const QString& key, const QString& said)
{
    m_draft.setVirtualAddress(key, said);
}

void IpsecReader::readIke(const QString& key, const QString& said)
{
    m_draft.setProposals(key, m_dialect == IpsecDialect::Libreswan ? strongswanProposals(said) : said,
                         ProposalProtocol::Ike);
}

void IpsecReader::readEsp(const QString& key, const QString& said)
{
    m_draft.setProposals(key, m_dialect == IpsecDialect::Libreswan ? strongswanProposals(said) : said,
                         ProposalProtocol::Esp);
}

void IpsecReader::readMobike(const QString& key, const QString& said)
{
    m_draft.setFlag(key, said, &m_draft.profile.exchange.mobike);
}

void IpsecReader::readFragmentation(const QString& key, const QString& said)
{
    if (said == QLatin1String("force") || said == QLatin1String("accept")) {
        m_draft.profile.exchange.fragmentation = true;
        m_draft.applied(key, said, QStringLiteral("as yes"));
        return;
    }
    m_draft.setFlag(key, said, &m_draft.profile.exchange.fragmentation);
}

void IpsecReader::readEncapsulation(const QString& key, const QString& said)
{
    if (said == QLatin1String("auto"))
        m_draft.applied(key, said);
    else
        m_draft.setFlag(key, said, &m_draft.profile.exchange.forceUdpEncapsulation);
}

void IpsecReader::readDeadPeer(const QString& key, const QString& said)
{
    m_draft.setSeconds(key, said, &m_draft.profile.exchange.deadPeerSeconds,
                       QStringLiteral("as often as Sallyport does it by itself"));
}

void IpsecReader::readIdle(const QString& key, const QString& said)
{
    m_draft.setSeconds(key, said, &m_draft.profile.exchange.idleDisconnectSeconds, QStringLiteral("never"));
}

void IpsecReader::readAuto(const QString& key, const QString& said)
{
    const bool isOnDemand = said == QLatin1String("route") || said == QLatin1String("ondemand");
    m_draft.profile.connectAtLogin = isOnDemand || said == QLatin1String("start");
    m_draft.applied(key, said, isOnDemand ? QStringLiteral("when you log in, not with the first packet") : QString());
}

void IpsecReader::readSendCertificate(const QString& key, const QString& said)
{
    m_draft.keep(key, said, QStringLiteral("the certificate is sent whenever the gateway may need it"),
                 QStringLiteral("leftsendcert"));
}

void IpsecReader::accept(const QString& key, const QString& said)
{
    const bool isTruncated = key.startsWith(QLatin1String("sha2"));
    if (isTruncated && strongswanFlag(said).value_or(true))
        m_draft.refused(key, said, QStringLiteral("SHA-256 cut to 96 bits is too weak"));
    else if (key.endsWith(QLatin1String("rsasigkey")) && !said.startsWith(QLatin1String("%cert")))
        m_draft.refused(key, said.left(20),
                        QStringLiteral("raw public keys are not supported; a certificate is "
                                       "needed"));
    else if (key == QLatin1String("phase2") && said != QLatin1String("esp"))
        m_draft.refused(key, said, QStringLiteral("AH does not encrypt; only ESP is used"));
    else
        m_draft.applied(key, said);
}

void IpsecReader::skip(const QString&, const QString&) {}

} // namespace sallyport
