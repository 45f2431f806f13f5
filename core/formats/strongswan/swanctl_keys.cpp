// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of swanctl.conf that have no effect here (swanctl_reader.h): kept or refused, and why. Thread: no state.
// Trust: user side.
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/swanctl_reader.h"

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct Note {
    const char* place;
    const char* key;
    const char* note;
};

constexpr const char* kSystemChooses = "the system chooses it";
constexpr const char* kIkev1Only = "only for IKEv1";
constexpr const char* kOwnMargins = "Sallyport chooses its own margins and lifetimes";
constexpr const char* kNoVolume = "keys are renewed by time, not by volume";
constexpr const char* kOwnReconnect = "Sallyport decides by itself when to connect again";
constexpr const char* kNoPpk = "post-quantum pre-shared keys are not supported in this version";
constexpr const char* kNoMediation = "mediation is not supported";
constexpr const char* kGatewayCard = "the gateway's certificate has to be in a file; export it from the card";
constexpr const char* kNotChecked = "not checked in this version";
constexpr const char* kPlatform = "a detail of strongSwan's packet processing; Sallyport has its own";
constexpr const char* kMarks = "Sallyport sets its own marks and routes";
constexpr const char* kScript = "scripts of a profile are never run";
constexpr const char* kServer = "a server's setting";

constexpr std::array kKept{
    Note{"", "local_port", kSystemChooses},
    Note{"", "aggressive", kIkev1Only},
    Note{"", "pull", kIkev1Only},
    Note{"", "dscp", "not set on IKE packets in this version"},
    Note{"", "dpd_timeout", kIkev1Only},
    Note{"", "childless", "not supported in this version"},
    Note{"", "send_cert", "the certificate is sent whenever the gateway may need it"},
    Note{"", "ocsp", "OCSP inside IKE is not supported in this version"},
    Note{"", "ppk_id", kNoPpk},
    Note{"", "ppk_required", kNoPpk},
    Note{"", "keyingtries", kOwnReconnect},
    Note{"", "unique", "one connection a profile, always"},
    Note{"", "over_time", kOwnMargins},
    Note{"", "rand_time", kOwnMargins},
    Note{"", "if_id_in", kMarks},
    Note{"", "if_id_out", kMarks},
    Note{"", "mediation", kNoMediation},
    Note{"", "mediated_by", kNoMediation},
    Note{"", "mediation_peer", kNoMediation},
    Note{"remote", "eap_id", kServer},
    Note{"remote", "groups", kNotChecked},
    Note{"remote", "cert_policy", kNotChecked},
    Note{"children", "life_time", kOwnMargins},
    Note{"children", "rand_time", kOwnMargins},
    Note{"children", "rekey_bytes", kNoVolume},
    Note{"children", "life_bytes", kNoVolume},
    Note{"children", "rand_bytes", kNoVolume},
    Note{"children", "rekey_packets", kNoVolume},
    Note{"children", "life_packets", kNoVolume},
    Note{"children", "rand_packets", kNoVolume},
    Note{"children", "dpd_action", kOwnReconnect},
    Note{"children", "close_action", kOwnReconnect},
    Note{"children", "ipcomp", "compression is not supported"},
    Note{"children", "hw_offload", kPlatform},
    Note{"children", "replay_window", kPlatform},
    Note{"children", "copy_df", kPlatform},
    Note{"children", "copy_ecn", kPlatform},
    Note{"children", "copy_dscp", kPlatform},
    Note{"children", "tfc_padding", kPlatform},
    Note{"children", "policies", kPlatform},
    Note{"children", "policies_fwd_out", kPlatform},
    Note{"children", "priority", kPlatform},
    Note{"children", "reqid", kPlatform},
    Note{"children", "label", kPlatform},
    Note{"children", "label_mode", kPlatform},
    Note{"children", "per_cpu_sas", kPlatform},
    Note{"children", "interface", kMarks},
    Note{"children", "if_id_in", kMarks},
    Note{"children", "if_id_out", kMarks},
    Note{"children", "mark_in", kMarks},
    Note{"children", "mark_in_sa", kMarks},
    Note{"children", "mark_out", kMarks},
    Note{"children", "set_mark_in", kMarks},
    Note{"children", "set_mark_out", kMarks},
};

constexpr std::array kRefused{
    Note{"", "pools", kServer},
    Note{"local", "slot", kOwnModules},
    Note{"local", "module", kOwnModules},
    Note{"local", "pubkeys", "raw public keys are not supported; a certificate is needed"},
    Note{"local", "xauth_id", kIkev1Only},
    Note{"remote", "handle", kGatewayCard},
    Note{"remote", "slot", kGatewayCard},
    Note{"remote", "module", kGatewayCard},
    Note{"remote", "pubkeys", "raw public keys are not supported; a certificate is needed"},
    Note{"children", "ah_proposals", "AH does not encrypt; only ESP is used"},
    Note{"children", "sha256_96", "SHA-256 cut to 96 bits is too weak"},
    Note{"children", "updown", kScript},
    Note{"children", "hostaccess", "it is a switch of strongSwan's own script; scripts of a profile are never run"},
};

template <typename Table> const char* noteIn(const Table& table, QStringView place, QStringView key)
{
    const auto* found = std::find_if(table.begin(), table.end(), [&](const Note& note) {
        return place == QLatin1String(note.place) && key == QLatin1String(note.key);
    });
    return found == table.end() ? nullptr : found->note;
}

} // namespace

const char* swanctlKeptNote(QStringView place, QStringView key)
{
    return noteIn(kKept, place, key);
}

const char* swanctlRefusedNote(QStringView place, QStringView key)
{
    return noteIn(kRefused, place, key);
}

} // namespace sallyport
