// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the person's intents and turns them into requests: what has to be typed, whether the keychain has it, what goes
// to the service, what is shown of it. Holds a secret between two calls only while others are still to be typed, or
// where it is to be saved once it has proved right. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/connect_preparation.h"
#include "app/client/profile_library.h"
#include "app/client/secret_store.h"
#include "app/client/service_client.h"
#include "app/gui/certificate_watch.h"
#include "app/gui/connection_view.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace sallyport {

class ConnectionController : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it.
    // `notes`: of the client certificates that were seen.
    ConnectionController(ServiceClient& service, ProfileLibrary& library, SecretStore& secrets, CertificateNotes notes,
                         QObject* parent = nullptr);

    // What is to be shown of a profile; of none if `profileId` is not in the library.
    ConnectionView view(const QString& profileId) const;

    void toggle(const QString& profileId);
    void connectProfile(const QString& profileId);
    // `first`: the first of what has to be typed for it.
    void connectProfileWith(const QString& profileId, const Secret& first);
    // Also ends a block and takes back a question that is still open.
    void disconnectProfile(const QString& profileId);
    // Disconnects it and drops what was noted of it: it is being deleted.
    void forgetProfile(const QString& profileId);
    // What was typed into the question that is open. `save`: in the keychain, once it has proved right.
    void submit(const QString& profileId, const Secret& typed, bool save = false);
    void cancelPrompt(const QString& profileId);
    // Does what the problem card offers, ImportProfile excepted: that is a window's business.
    void remedy(const QString& profileId, Remedy remedy);

Q_SIGNALS:
    void viewChanged(const QString& profileId);
    void allViewsChanged();
    void promptRequested(const QString& profileId); // bring it to the front
    void profileUsed(const QString& profileId);

private:
    // What was refused, and what is said of it when it is asked for anew.
    struct Refusal {
        SecretNeed::Kind kind;
        QString problem;
    };
    // What this window adds to the service's state.
    struct Local {
        std::optional<PromptRequest> request;
        std::optional<Error> error;
        bool started = false;    // the attempt under way has our secrets in it
        quint64 lookup = 0;      // number of the question to the keychain that is open
        QList<SecretNeed> needs; // still to be obtained before connecting
        TypedSecrets typed;
        std::optional<Refusal> refusal;
        QHash<SecretKind, Secret> unsaved; // of the attempt under way, to be saved when it is connected
    };

    void ask(const QString& profileId, PromptRequest request);
    void askFor(const Profile& profile, SecretNeed::Kind kind, const QString& problem);
    void fail(const QString& profileId, const Error& error);
    void withKey(const QString& profileId, const std::function<void(const Profile& profile)>& then);
    // Obtains what the profile needs, one after the other, then connects.
    void begin(const Profile& profile, const std::optional<Refusal>& refusal = {});
    void obtainNext(const Profile& profile);
    void lookUp(const Profile& profile, const SecretNeed& need);
    void takeTyped(const Profile& profile, SecretNeed::Kind kind, const Secret& typed, bool save);
    void answerService(const QString& profileId, const PromptRequest& request, const Secret& typed, bool save);
    void saveSecret(const Profile& profile, SecretKind kind, const Secret& secret);
    void start(const Profile& profile);
    // What is left of it when an attempt begins.
    Local& startLocally(const QString& profileId);
    void handleAvailability(bool available);
    void handleStatus(const ConnectionStatus& status);
    void handlePrompt(const Prompt& prompt);
    void handleWithdrawn(const QString& promptId);

    ServiceClient& m_service;
    ProfileLibrary& m_library;
    SecretStore& m_secrets;
    mutable CertificateWatch m_watch; // keeps what it has looked up
    quint64 m_lookups = 0;
    QHash<QString, Local> m_local; // by profile id
    bool m_serviceHeard = false;   // it answered, or failed to
};

} // namespace sallyport
