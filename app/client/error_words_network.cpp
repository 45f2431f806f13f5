// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reaching and agreeing with a gateway, and what this computer could not do for it, in words (error_words.h).
#include "app/client/error_words.h"

#include <array>

namespace sallyport {
namespace {

constexpr std::array kWords{
    ErrorWords{ErrorCode::GatewayNameUnknown, QT_TRANSLATE_NOOP("ErrorText", "The name {host} can't be found"),
               QT_TRANSLATE_NOOP("ErrorText", "The name server has no address for it[: {reason}]."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Check that this computer is online and that the gateway's name in the profile is spelled right.")},
    ErrorWords{
        ErrorCode::GatewaySilent, QT_TRANSLATE_NOOP("ErrorText", "The gateway does not answer"),
        QT_TRANSLATE_NOOP("ErrorText", "{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds]."),
        QT_TRANSLATE_NOOP("ErrorText", "Try another network: some networks block VPNs (UDP ports 500 and 4500). If it "
                                       "stays silent, ask the administrator whether the gateway is up.")},
    ErrorWords{ErrorCode::FloatedPortSilent, QT_TRANSLATE_NOOP("ErrorText", "The gateway answers on one port only"),
               QT_TRANSLATE_NOOP("ErrorText", "{host}[ ({address})] answered on UDP port {answered}, but not on UDP "
                                              "port {port}[ for {seconds} seconds]. The connection needs both."),
               QT_TRANSLATE_NOOP("ErrorText", "Try another network: this one, or the gateway's own firewall, holds UDP "
                                              "port {port} back. Tell its administrator.")},
    ErrorWords{
        ErrorCode::GatewayUnreachable, QT_TRANSLATE_NOOP("ErrorText", "The gateway can't be reached from this network"),
        QT_TRANSLATE_NOOP("ErrorText", "The network did not carry anything to {host}[ ({address})][: {reason}]."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that this computer is online, then connect again.")},
    ErrorWords{ErrorCode::GatewayLost, QT_TRANSLATE_NOOP("ErrorText", "The connection to the gateway was lost"),
               QT_TRANSLATE_NOOP("ErrorText", "{host} has not answered[ for {seconds} seconds]."),
               QT_TRANSLATE_NOOP("ErrorText", "Check that this computer is online, then connect again.")},
    ErrorWords{ErrorCode::GatewayClosed, QT_TRANSLATE_NOOP("ErrorText", "The gateway ended the connection"),
               QT_TRANSLATE_NOOP("ErrorText", "{host} closed the tunnel."),
               QT_TRANSLATE_NOOP("ErrorText", "Connect again; if it keeps closing, ask the administrator.")},
    ErrorWords{
        ErrorCode::IdleDisconnected, QT_TRANSLATE_NOOP("ErrorText", "Disconnected because nothing was sent"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then."),
        QT_TRANSLATE_NOOP("ErrorText", "Connect again when you need it.")},
    ErrorWords{ErrorCode::ProposalRefused,
               QT_TRANSLATE_NOOP("ErrorText", "The gateway does not agree to any of the offered algorithms"),
               QT_TRANSLATE_NOOP("ErrorText", "For {protocol} this computer offered {offered}."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Ask the administrator which current algorithms the gateway takes and put them into the profile.")},
    ErrorWords{
        ErrorCode::SelectorsRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused the networks asked for"),
        QT_TRANSLATE_NOOP("ErrorText", "This computer asked for {offered}."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the networks in the profile against what the administrator gave you.")},
    ErrorWords{
        ErrorCode::NoAddressOffered, QT_TRANSLATE_NOOP("ErrorText", "The gateway gave this computer no address"),
        QT_TRANSLATE_NOOP("ErrorText", "{host} has no virtual IP address left, or none for you."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Connect again later; if it stays so, ask the administrator to look at the address pool.")},
    ErrorWords{
        ErrorCode::GatewayRedirects, QT_TRANSLATE_NOOP("ErrorText", "The gateway sends you to another one"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "{host} asks to connect to {target} instead. Sallyport does not follow that by itself."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Ask the administrator; if it is right, make a profile with that gateway's name.")},
    ErrorWords{ErrorCode::NegotiationFailed, QT_TRANSLATE_NOOP("ErrorText", "The gateway broke off the negotiation"),
               QT_TRANSLATE_NOOP("ErrorText", "{host} answered {notify}."),
               QT_TRANSLATE_NOOP("ErrorText", "Tell the administrator this word; the gateway's log says why.")},
    ErrorWords{ErrorCode::DataPlaneUnavailable,
               QT_TRANSLATE_NOOP("ErrorText", "This computer can't carry the tunnel's packets"),
               QT_TRANSLATE_NOOP("ErrorText", "The data plane \"{dataPlane}\" did not start: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Look in the service's log for the cause; where /dev/net/tun is missing, "
                                              "ask the administrator to load the kernel's module tun.")},
    ErrorWords{ErrorCode::AddressNotApplied, QT_TRANSLATE_NOOP("ErrorText", "The tunnel's address could not be set"),
               QT_TRANSLATE_NOOP("ErrorText", "Setting {address} failed: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Disconnect other VPNs that use the same address, then connect again.")},
    ErrorWords{ErrorCode::RouteNotApplied, QT_TRANSLATE_NOOP("ErrorText", "A route into the tunnel could not be set"),
               QT_TRANSLATE_NOOP("ErrorText", "Setting the route to {route} failed: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Disconnect other VPNs that use the same network, then connect again.")},
    ErrorWords{ErrorCode::DnsNotApplied, QT_TRANSLATE_NOOP("ErrorText", "The office's name servers could not be set"),
               QT_TRANSLATE_NOOP("ErrorText", "Changing this computer's DNS settings failed: {reason}."),
               QT_TRANSLATE_NOOP(
                   "ErrorText", "See the service's log for which program holds the DNS settings, then connect again.")},
    ErrorWords{
        ErrorCode::FirewallUnavailable, QT_TRANSLATE_NOOP("ErrorText", "Traffic can't be blocked on this computer"),
        QT_TRANSLATE_NOOP("ErrorText", "The firewall rules were refused: {reason}."),
        QT_TRANSLATE_NOOP("ErrorText", "Turn off blocking in the profile, or ask for the missing firewall support.")},
    ErrorWords{
        ErrorCode::IkeEngineFailed, QT_TRANSLATE_NOOP("ErrorText", "The service's IKE engine failed"),
        QT_TRANSLATE_NOOP("ErrorText", "It said: {reason}."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Restart the Sallyport service; if it happens again, report it with the service's log.")},
    ErrorWords{ErrorCode::JournalUnusable,
               QT_TRANSLATE_NOOP("ErrorText", "The service can't note what it changes on this computer"),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash."),
               QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, or repair the rights of that folder.")},
};

} // namespace

std::span<const ErrorWords> networkWords()
{
    return kWords;
}

} // namespace sallyport
