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

bool showsError(ConnectionState state)
{
    return state == ConnectionState::Disconnected || state == ConnectionState::Reconnecting ||
           state == ConnectionState::Blocked;
}

PasswordRequest signInRequest(const Profile& profile, const QString& problem = {})
{
    return {PasswordRequest::Kind::SignIn, {}, profile.local.userName, {}, problem};
}

} // namespace

ConnectionController::ConnectionController(ServiceClient& service, ProfileLibrary& library, QObject* parent)
    : QObject(parent), m_service(service), m_library(library)
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
    view.status = m_service.status(profile->id);
    const Local local = m_local.value(profile->id);
    view.request = local.request;
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
    if (profile->method == AuthenticationMethod::EapMschapv2)
        return ask(profile->id, signInRequest(*profile));
    // A PKCS#12 may have no password at all: then there is nothing to ask.
    const Result<Credentials> credentials = prepareCredentials(*profile, {});
    if (!credentials && credentials.error().code == ErrorCode::Pkcs12PasswordWrong)
        return ask(profile->id, {PasswordRequest::Kind::Pkcs12, {}, {}, {}, {}});
    startWith(*profile, credentials);
}

void ConnectionController::connectProfileWith(const QString& profileId, const Secret& password)
{
    const Result<Profile> profile = m_library.find(profileId);
    if (!profile)
        return fail(profileId, profile.error());
    const Result<Credentials> credentials = prepareCredentials(*profile, password);
    if (!credentials && credentials.error().code == ErrorCode::Pkcs12PasswordWrong)
        return ask(profile->id, {PasswordRequest::Kind::Pkcs12, {}, {}, {}, errorText(credentials.error()).title});
    startWith(*profile, credentials);
}

void ConnectionController::startWith(const Profile& profile, const Result<Credentials>& credentials)
{
    if (!credentials)
        return fail(profile.id, credentials.error());
    start(profile, *credentials);
}

void ConnectionController::start(const Profile& profile, const Credentials& credentials)
{
    const QString id = profile.id;
    m_local[id] = {std::nullopt, std::nullopt, true};
    m_service.connectProfile(profile, credentials, this, [this, id](const Result<void>& result) {
        if (!result)
            fail(id, result.error());
    });
    Q_EMIT profileUsed(id);
    Q_EMIT viewChanged(id);
}

void ConnectionController::ask(const QString& profileId, PasswordRequest request)
{
    m_local[profileId] = {std::move(request), std::nullopt, false};
    Q_EMIT viewChanged(profileId);
    Q_EMIT passwordRequested(profileId);
}

void ConnectionController::fail(const QString& profileId, const Error& error)
{
    m_local[profileId] = {std::nullopt, error, false};
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

void ConnectionController::submitPassword(const QString& profileId, const Secret& password)
{
    const std::optional<PasswordRequest> request = std::exchange(m_local[profileId].request, std::nullopt);
    if (!request)
        return;
    if (request->kind != PasswordRequest::Kind::ServicePrompt)
        return connectProfileWith(profileId, password);
    m_local[profileId] = {std::nullopt, std::nullopt, true};
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
        if (std::exchange(local.started, false) && refused && profile &&
            profile->method == AuthenticationMethod::EapMschapv2)
            return ask(id, signInRequest(*profile, errorText(*status.error).title));
    } else {
        // It is under way, by us or by someone else: our own question is out of date.
        local.error.reset();
        if (local.request && local.request->kind != PasswordRequest::Kind::ServicePrompt)
            local.request.reset();
    }
    if (status.state == ConnectionState::Connected)
        local.started = false;
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
