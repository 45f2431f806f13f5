// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the person's intents and turns them into requests: which password is needed, whether the keychain has it, what
// goes to the service, what is shown of it. Holds a password between two calls only where it is to be saved once it has
// proved right. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/profile_library.h"
#include "app/client/secret_store.h"
#include "app/client/service_client.h"
#include "app/gui/connection_view.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace sallyport {

class ConnectionController : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it.
    ConnectionController(ServiceClient& service, ProfileLibrary& library, SecretStore& secrets,
                         QObject* parent = nullptr);

    // What is to be shown of a profile; of none if `profileId` is not in the library.
    ConnectionView view(const QString& profileId) const;

    void toggle(const QString& profileId);
    void connectProfile(const QString& profileId);
    void connectProfileWith(const QString& profileId, const Secret& password);
    // Also ends a block and takes back a question that is still open.
    void disconnectProfile(const QString& profileId);
    // `save`: in the keychain, once it has proved right.
    void submitPassword(const QString& profileId, const Secret& password, bool save = false);
    void cancelPassword(const QString& profileId);
    // Does what the problem card offers, ImportProfile excepted: that is a window's business.
    void remedy(const QString& profileId, Remedy remedy);

Q_SIGNALS:
    void viewChanged(const QString& profileId);
    void passwordRequested(const QString& profileId); // bring it to the front
    void profileUsed(const QString& profileId);

private:
    // What this window adds to the service's state.
    struct Local {
        std::optional<PasswordRequest> request;
        std::optional<Error> error;
        bool started = false;          // the attempt under way has our password in it
        quint64 lookup = 0;            // number of the question to the keychain that is open
        std::optional<Secret> unsaved; // the password of the attempt under way, to be saved when it is connected
    };

    void ask(const QString& profileId, PasswordRequest request);
    void fail(const QString& profileId, const Error& error);
    void proceed(const Profile& profile);
    void lookUp(const Profile& profile, SecretKind kind);
    void useFound(const Profile& profile, SecretKind kind, const Secret& secret);
    void withKey(const QString& profileId, const std::function<void(const Profile& profile)>& then);
    void connectTyped(const Profile& profile, const Secret& password, bool save);
    void saveSecret(const Profile& profile, SecretKind kind, const Secret& secret);
    void start(const Profile& profile, const Credentials& credentials, const std::optional<Secret>& unsaved = {});
    void startWith(const Profile& profile, const Result<Credentials>& credentials);
    void handleAvailability(bool available);
    void handleStatus(const ConnectionStatus& status);
    void handlePrompt(const Prompt& prompt);
    void handleWithdrawn(const QString& promptId);

    ServiceClient& m_service;
    ProfileLibrary& m_library;
    SecretStore& m_secrets;
    quint64 m_lookups = 0;
    QHash<QString, Local> m_local; // by profile id
    bool m_serviceHeard = false;   // it answered, or failed to
};

} // namespace sallyport
