// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the window shows of one connection, as one value, and the plain questions that every widget asks of it.
// Thread: GUI, values. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// What a person is asked for, and why again where it did not hold the first time.
struct PromptRequest {
    enum class Kind { SignIn, Pkcs12, PreSharedKey, ServicePrompt };
    Kind kind = Kind::SignIn;
    QString promptId; // ServicePrompt
    QString userName;
    QString serverText;                      // the gateway's own words, plain text, bounded
    QString problem;                         // one sentence; empty the first time
    bool maySave = false;                    // the person may have the keychain remember it
    PromptKind asked = PromptKind::Password; // ServicePrompt
    QDateTime expires = {};                  // ServicePrompt: when the service stops waiting
    bool operator==(const PromptRequest&) const = default;
};

struct ConnectionView {
    QString profileId; // empty: there is no profile to show
    QString profileName;
    QString gatewayHost;
    QString userName;
    ConnectionStatus status;
    QString managedBy;        // who set the profile up and locks it; empty: the person's own
    bool isSystem = false;    // set up for this computer: it can't be renamed or deleted here
    QStringList lockedFields; // keys that whoever manages it has locked
    QStringList tags;
    bool serviceAvailable = false;
    bool asksKeychain = false; // on the way to connecting
    QStringList care;          // sentences about certificates that end soon
    std::optional<Error> problem;
    std::optional<PromptRequest> request;
};

// What the one large control does next.
enum class SwitchMeaning { Connect, Cancel, Disconnect };
SwitchMeaning switchMeaningOf(const ConnectionView& view);

// The act that the problem card offers.
enum class Remedy { TryAgain, EnterPassword, OpenField, ImportProfile, ReachService, Reconnect };
Remedy remedyOf(const ConnectionView& view);
// OpenField: the key of profile_fields.h that a person would look at; else empty.
QString remedyField(const ConnectionView& view);
QString remedyText(Remedy remedy);

// The state in one line of plain words.
QString stateLineOf(const ConnectionView& view, const QDateTime& now);
// Whether that line changes as time goes by.
bool stateLineMoves(const ConnectionView& view);

} // namespace sallyport
