// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connection_controller.h"

#include "app/client/connect_preparation.h"
#include "app/client/error_text.h"

namespace sallyport {
namespace {

bool isAboutService(ErrorCode code)
{
    return code == ErrorCode::ServiceUnreachable || code == ErrorCode::ServiceIncompatible ||
           code == ErrorCode::ServiceUntrusted;
}

bool isAboutKeychain(ErrorCode code)
{
    return code == ErrorCode::KeychainUnavailable || code == ErrorCode::KeychainLocked ||
           code == ErrorCode::KeychainRefused || code == ErrorCode::KeychainSilent;
}

bool showsError(ConnectionState state)
{
    return state == ConnectionState::Disconnected || state == ConnectionState::Reconnecting ||
           state == ConnectionState::Blocked;
}

PasswordRequest signInRequest(const Profile& profile, const QString& problem = {})
{
    return {PasswordRequest::Kind::SignIn, {}, profile.local.userName, {}, problem, true};
}

PasswordRequest keyRequest(const QString& problem = {})
{
    return {PasswordRequest::Kind::Pkcs12, {}, {}, {}, problem, true};
}

bool isWrongPassword(const Result<Credentials>& credentials)
{
    return !credentials && credentials.error().code == ErrorCode::Pkcs12PasswordWrong;
}

} // namespace

ConnectionController::ConnectionController(ServiceClient& service, ProfileLibrary& library, SecretStore& secrets,
                                           QObject* parent)
    : QObject(parent), m_service(service), m_library(library), m_secrets(secrets)
{
    connect(&service, &ServiceClient::availabilityChanged, this, &ConnectionController::handleAvailability);
    connect(&service, &ServiceClient::statusChanged, this, &ConnectionController::handleStatus);
    connect(&service, &ServiceClient::promptRaised, this, &ConnectionController::handlePrompt);
    connect(&service, &ServiceClient::promptWithdrawn, this, &ConnectionController::handleWithdrawn);
}

ConnectionView ConnectionController::view(const QString& profileId) const
{
    ConnectionView view;
    view.serviceAvailable = m_service.isAvailable();
    if (!view.serviceAvailable && m_serviceHeard)
        view.problem = m_service.unavailableReason();
    const Result<Profile> profile = m_library.find(profileId);
    if (profileId.isEmpty() || !profile)
        return view;
    view.profileId = profile->id;
    view.profileName = profile->name;
    view.gatewayHost = profile->gateway.host;
    view.userName = profile->local.userName;
    view.managedBy = profile->management.managedBy;
    view.isSystem = m_library.isSystem(profile->id);
    view.tags = profile->tags;
    view.status = m_service.status(profile->id);
    const Local local = m_local.value(profile->id);
    view.request = local.request;
    view.asksKeychain = local.lookup != 0;
    if (!view.problem && local.error)
        view.problem = local.error;
    if (!view.problem && showsError(view.status.state))
        view.problem = view.status.error;
    return view;
}

void ConnectionController::toggle(const QString& profileId)
{
    if (switchMeaningOf(view(profileId)) == SwitchMeaning::Connect)
        connectProfile(profileId);
    else
        disconnectProfile(profileId);
}

void ConnectionController::connectProfile(const QString& profileId)
{
    const Result<Profile> profile = m_library.find(profileId);
    if (!profile)
        return fail(profileId, profile.error());
    if (m_local.value(profile->id).request) {
        Q_EMIT passwordRequested(profile->id);
        return;
    }
    if (m_local.value(profile->id).lookup == 0)
        withKey(profile->id, [this](const Profile& whole) { proceed(whole); });
}

void ConnectionController::withKey(const QString& profileId, const std::function<void(const Profile& profile)>& then)
{
    const Result<Profile> profile = m_library.find(profileId);
    if (!profile)
        return fail(profileId, profile.error());
    if (!profile->local.keyInKeychain || !profile->local.pkcs12.isEmpty())
        return then(*profile);
    const quint64 number = ++m_lookups;
    m_local[profileId].lookup = number;
    Q_EMIT viewChanged(profileId);
    m_secrets.restoreKey(*profile, this, [this, profileId, number, then](const Result<Profile>& whole) {
        if (m_local.value(profileId).lookup != number)
            return;
        m_local[profileId].lookup = 0;
        if (whole)
            then(*whole);
        else
            fail(profileId, whole.error());
    });
}

void ConnectionController::proceed(const Profile& profile)
{
    if (usesPassword(profile.method) && isSupported(profile.method))
        return lookUp(profile, SecretKind::Password);
    // A PKCS#12 may have no password at all: then there is nothing to ask.
    const Result<Credentials> credentials = prepareCredentials(profile, {});
    if (isWrongPassword(credentials))
        lookUp(profile, SecretKind::Pkcs12Password);
    else
        startWith(profile, credentials);
}

void ConnectionController::lookUp(const Profile& profile, SecretKind kind)
{
    const quint64 number = ++m_lookups;
    m_local[profile.id] = {};
    m_local[profile.id].lookup = number;
    Q_EMIT viewChanged(profile.id);
    m_secrets.find(profile, kind, this, [this, profile, kind, number](const Result<std::optional<Secret>>& found) {
        // Cancelled meanwhile, or asked anew.
        if (m_local.value(profile.id).lookup != number)
            return;
        m_local[profile.id].lookup = 0;
        if (found && *found)
            return useFound(profile, kind, **found);
        const QString problem = found ? QString() : errorText(found.error()).title;
        ask(profile.id, kind == SecretKind::Password ? signInRequest(profile, problem) : keyRequest(problem));
    });
}

void ConnectionController::useFound(const Profile& profile, SecretKind kind, const Secret& secret)
{
    const Result<Credentials> credentials = prepareCredentials(profile, secret);
    if (kind == SecretKind::Pkcs12Password && isWrongPassword(credentials))
        return ask(profile.id, keyRequest(tr("The saved password does not fit")));
    startWith(profile, credentials);
}

void ConnectionController::connectProfileWith(const QString& profileId, const Secret& password)
{
    withKey(profileId, [this, password](const Profile& profile) { connectTyped(profile, password, false); });
}

void ConnectionController::connectTyped(const Profile& profile, const Secret& password, bool save)
{
    const Result<Credentials> credentials = prepareCredentials(profile, password);
    if (isWrongPassword(credentials))
        return ask(profile.id, keyRequest(errorText(credentials.error()).title));
    if (!credentials)
        return fail(profile.id, credentials.error());
    const bool isProved = !usesPassword(profile.method); // it opened the key
    start(profile, *credentials, save && !isProved ? std::optional(password) : std::nullopt);
    if (save && isProved)
        saveSecret(profile, SecretKind::Pkcs12Password, password);
}

void ConnectionController::saveSecret(const Profile& profile, SecretKind kind, const Secret& secret)
{
    const QString id = profile.id;
    m_secrets.save(profile, kind, secret, this, [this, id](const Result<void>& saved) {
        if (saved)
            return;
        m_local[id].error = saved.error(); // said beside the connection, which goes on
        Q_EMIT viewChanged(id);
    });
}

void ConnectionController::startWith(const Profile& profile, const Result<Credentials>& credentials)
{
    if (!credentials)
        return fail(profile.id, credentials.error());
    start(profile, *credentials);
}

void ConnectionController::start(const Profile& profile, const Credentials& credentials,
                                 const std::optional<Secret>& unsaved)
{
    const QString id = profile.id;
    m_local[id] = {std::nullopt, std::nullopt, true, 0, unsaved};
    m_service.connectProfile(profile, credentials, this, [this, id](const Result<void>& result) {
        if (!result)
            fail(id, result.error());
    });
    Q_EMIT profileUsed(id);
    Q_EMIT viewChanged(id);
}

void ConnectionController::ask(const QString& profileId, PasswordRequest request)
{
    m_local[profileId] = {std::move(request), std::nullopt, false, 0, std::nullopt};
    Q_EMIT viewChanged(profileId);
    Q_EMIT passwordRequested(profileId);
}

void ConnectionController::fail(const QString& profileId, const Error& error)
{
    m_local[profileId] = {std::nullopt, error, false, 0, std::nullopt};
    Q_EMIT viewChanged(profileId);
}

void ConnectionController::disconnectProfile(const QString& profileId)
{
    m_local.remove(profileId);
    // Nothing to end: it was only the question that stood open.
    if (m_service.status(profileId).state != ConnectionState::Disconnected) {
        m_service.disconnectProfile(profileId, this, [this, profileId](const Result<void>& result) {
            if (!result)
                fail(profileId, result.error());
        });
    }
    Q_EMIT viewChanged(profileId);
}

void ConnectionController::submitPassword(const QString& profileId, const Secret& password, bool save)
{
    const std::optional<PasswordRequest> request = std::exchange(m_local[profileId].request, std::nullopt);
    if (!request)
        return;
    if (request->kind != PasswordRequest::Kind::ServicePrompt)
        return withKey(profileId,
                       [this, password, save](const Profile& profile) { connectTyped(profile, password, save); });
    m_local[profileId] = {std::nullopt, std::nullopt, true, 0, std::nullopt};
    Credentials credentials;
    credentials.password = password;
    m_service.answerPrompt(request->promptId, credentials, this, [this, profileId](const Result<void>& result) {
        if (!result)
            fail(profileId, result.error());
    });
    Q_EMIT viewChanged(profileId);
}

void ConnectionController::cancelPassword(const QString& profileId)
{
    const std::optional<PasswordRequest> request = std::exchange(m_local[profileId].request, std::nullopt);
    if (request && request->kind == PasswordRequest::Kind::ServicePrompt) {
        m_service.cancelPrompt(request->promptId, this, [this, profileId](const Result<void>& result) {
            if (!result)
                fail(profileId, result.error());
        });
    }
    Q_EMIT viewChanged(profileId);
}

void ConnectionController::remedy(const QString& profileId, Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
    case Remedy::EnterPassword:
    case Remedy::Reconnect:
        return connectProfile(profileId);
    case Remedy::ReachService:
        return m_service.open();
    case Remedy::ImportProfile:
        return;
    }
}

void ConnectionController::handleAvailability(bool available)
{
    m_serviceHeard = true;
    for (Local& local : m_local) {
        local.started = false;
        if (available && local.error && isAboutService(local.error->code))
            local.error.reset();
    }
    for (const Profile& profile : m_library.profiles())
        Q_EMIT viewChanged(profile.id);
    if (m_library.profiles().isEmpty())
        Q_EMIT viewChanged({});
}

void ConnectionController::handleStatus(const ConnectionStatus& status)
{
    const QString id = status.profileId;
    Local& local = m_local[id];
    if (status.state == ConnectionState::Disconnected) {
        const bool refused = status.error && status.error->code == ErrorCode::SignInRefused;
        const Result<Profile> profile = m_library.find(id);
        local.unsaved.reset();
        if (std::exchange(local.started, false) && refused && profile && usesPassword(profile->method))
            return ask(id, signInRequest(*profile, errorText(*status.error).title));
    } else {
        // It is under way, by us or by someone else: our own question is out of date.
        if (local.error && !isAboutKeychain(local.error->code))
            local.error.reset();
        if (local.request && local.request->kind != PasswordRequest::Kind::ServicePrompt)
            local.request.reset();
    }
    if (status.state == ConnectionState::Connected) {
        local.started = false;
        const std::optional<Secret> proved = std::exchange(local.unsaved, std::nullopt);
        if (const Result<Profile> profile = m_library.find(id); proved && profile)
            saveSecret(*profile, SecretKind::Password, *proved);
    }
    Q_EMIT viewChanged(id);
}

void ConnectionController::handlePrompt(const Prompt& prompt)
{
    ask(prompt.profileId, {PasswordRequest::Kind::ServicePrompt, prompt.id, prompt.userName, prompt.serverText, {}});
}

void ConnectionController::handleWithdrawn(const QString& promptId)
{
    for (auto local = m_local.begin(); local != m_local.end(); ++local) {
        if (local->request && local->request->promptId == promptId) {
            local->request.reset();
            Q_EMIT viewChanged(local.key());
            return;
        }
    }
}

} // namespace sallyport
