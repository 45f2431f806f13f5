// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of ipsec.conf that have no effect here (ipsec_conf_reader.h): kept or refused, and why. Thread: no state.
// Trust: user side.
#include "core/formats/strongswan/ipsec_conf_reader.h"

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

using Side = SidedKey::Side;

struct Note {
    Side side;
    const char* name;
    const char* note;
};

constexpr const char* kOwnReconnect = "Sallyport decides by itself when to connect again";
constexpr const char* kOwnMargins = "Sallyport chooses its own margins and lifetimes";
constexpr const char* kNoVolume = "keys are renewed by time, not by volume";
constexpr const char* kIkev1Only = "only for IKEv1";
constexpr const char* kNoMediation = "mediation is not supported";
constexpr const char* kMarks = "Sallyport sets its own marks and routes";
constexpr const char* kPlatform = "a detail of packet processing; Sallyport has its own";
constexpr const char* kNotChecked = "not checked in this version";
constexpr const char* kNoPorts = "limits to protocols and ports are not supported";
constexpr const char* kScript = "scripts of a profile are never run";
constexpr const char* kOwnScript = "it is a switch of a script; scripts of a profile are never run";
constexpr const char* kServer = "a server's setting";
constexpr const char* kSecondRound = "the gateway proves itself once, in the first round";
constexpr const char* kRawKey = "raw public keys are not supported; a certificate is needed";

constexpr std::array kKept{
    Note{Side::Both, "dpdaction", kOwnReconnect},
    Note{Side::Both, "dpdtimeout", kIkev1Only},
    Note{Side::Both, "closeaction", kOwnReconnect},
    Note{Side::Both, "keyingtries", kOwnReconnect},
    Note{Side::Both, "rekeyfuzz", kOwnMargins},
    Note{Side::Both, "rekey", "keys are renewed all the same, as the gateway may ask for it at any time"},
    Note{Side::Both, "lifebytes", kNoVolume},
    Note{Side::Both, "lifepackets", kNoVolume},
    Note{Side::Both, "marginbytes", kNoVolume},
    Note{Side::Both, "marginpackets", kNoVolume},
    Note{Side::Both, "compress", "compression is not supported"},
    Note{Side::Both, "replay_window", kPlatform},
    Note{Side::Both, "replay-window", kPlatform},
    Note{Side::Both, "tfc", kPlatform},
    Note{Side::Both, "reqid", kPlatform},
    Note{Side::Both, "installpolicy", kPlatform},
    Note{Side::Both, "hw_offload", kPlatform},
    Note{Side::Both, "nic-offload", kPlatform},
    Note{Side::Both, "priority", kPlatform},
    Note{Side::Both, "ikedscp", "not set on IKE packets in this version"},
    Note{Side::Both, "mark", kMarks},
    Note{Side::Both, "mark_in", kMarks},
    Note{Side::Both, "mark_out", kMarks},
    Note{Side::Both, "mark-in", kMarks},
    Note{Side::Both, "mark-out", kMarks},
    Note{Side::Both, "aggressive", kIkev1Only},
    Note{Side::Both, "modeconfig", kIkev1Only},
    Note{Side::Both, "modecfgpull", kIkev1Only},
    Note{Side::Both, "xauth", kIkev1Only},
    Note{Side::Both, "mediation", kNoMediation},
    Note{Side::Both, "mediated_by", kNoMediation},
    Note{Side::Both, "me_peerid", kNoMediation},
    Note{Side::Both, "pfs", "whether keys are renewed with a new exchange is said in esp"},
    Note{Side::Both, "pfsgroup", kIkev1Only},
    Note{Side::Both, "enable-tcp", "IKE over TCP is not supported in this version"},
    Note{Side::Both, "tcp-remoteport", "IKE over TCP is not supported in this version"},
    Note{Side::Both, "retransmit-timeout", kOwnReconnect},
    Note{Side::Both, "retransmit-interval", kOwnReconnect},
    Note{Side::Both, "initial-contact", "one connection a profile, always"},
    Note{Side::Both, "ms-dh-downgrade", kServer},
    Note{Side::Both, "esn", "said in esp"},
    Note{Side::Ours, "ikeport", "the system chooses it"},
    Note{Side::Ours, "allowany", "the system chooses the address"},
    Note{Side::Ours, "id2", "the second round has the same identity, or the user name"},
    Note{Side::Ours, "ca", "the certificate is chosen by its file"},
    Note{Side::Ours, "ca2", "the certificate is chosen by its file"},
    Note{Side::Ours, "certpolicy", kNotChecked},
    Note{Side::Ours, "groups", kServer},
    Note{Side::Ours, "groups2", kServer},
    Note{Side::Ours, "protoport", kNoPorts},
    Note{Side::Ours, "dns", "the DNS servers that the gateway hands out are always asked for"},
    Note{Side::Ours, "nexthop", "the system chooses the route"},
    Note{Side::Theirs, "allowany", "the gateway keeps its address, or moves with MOBIKE"},
    Note{Side::Theirs, "ca2", kNotChecked},
    Note{Side::Theirs, "certpolicy", kNotChecked},
    Note{Side::Theirs, "groups", kNotChecked},
    Note{Side::Theirs, "groups2", kNotChecked},
    Note{Side::Theirs, "protoport", kNoPorts},
    Note{Side::Theirs, "sendcert", "the gateway decides what it sends"},
    Note{Side::Theirs, "nexthop", "the system chooses the route"},
};

constexpr std::array kRefused{
    Note{Side::Both, "ah", "AH does not encrypt; only ESP is used"},
    Note{Side::Both, "xauth_identity", kIkev1Only},
    Note{Side::Both, "modecfgdns", kServer},
    Note{Side::Both, "modecfgdomains", kServer},
    Note{Side::Ours, "updown", kScript},
    Note{Side::Ours, "firewall", kOwnScript},
    Note{Side::Ours, "hostaccess", kOwnScript},
    Note{Side::Ours, "cert2", "one certificate a profile"},
    Note{Side::Ours, "sigkey", kRawKey},
    Note{Side::Ours, "modecfgserver", kServer},
    Note{Side::Ours, "autheap", "said by the method"},
    Note{Side::Theirs, "updown", kScript},
    Note{Side::Theirs, "firewall", kOwnScript},
    Note{Side::Theirs, "hostaccess", kOwnScript},
    Note{Side::Theirs, "auth2", kSecondRound},
    Note{Side::Theirs, "id2", kSecondRound},
    Note{Side::Theirs, "cert2", kSecondRound},
    Note{Side::Theirs, "sigkey", kRawKey},
    Note{Side::Theirs, "dns", kServer},
    Note{Side::Theirs, "sourceip", kServer},
    Note{Side::Theirs, "modecfgclient", kServer},
    Note{Side::Theirs, "autheap", "the gateway must prove itself with a certificate"},
};

template <typename Table> const char* noteIn(const Table& table, const SidedKey& key)
{
    const auto* found = std::find_if(table.begin(), table.end(), [&key](const Note& note) {
        return key.side == note.side && key.name == QLatin1String(note.name);
    });
    return found == table.end() ? nullptr : found->note;
}

} // namespace

SidedKey sidedKey(const QString& key, bool leftIsOurs)
{
    const bool isLeft = key.startsWith(QLatin1String("left"));
    const bool isRight = key.startsWith(QLatin1String("right"));
    if (!isLeft && !isRight)
        return {Side::Both, key};
    return {isLeft == leftIsOurs ? Side::Ours : Side::Theirs, key.mid(isLeft ? 4 : 5)};
}

const char* ipsecKeptNote(const SidedKey& key)
{
    return noteIn(kKept, key);
}

const char* ipsecRefusedNote(const SidedKey& key)
{
    return noteIn(kRefused, key);
}

} // namespace sallyport
