// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connection_controller.h"

#include "app/client/error_text.h"
#include "app/client/prompt_text.h"
#include "core/formats/pkcs12.h"
#include "core/profile/profile_readiness.h"

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

PromptRequest::Kind requestKindOf(SecretNeed::Kind kind)
{
    switch (kind) {
    case SecretNeed::Kind::KeyPassword:
        return PromptRequest::Kind::Pkcs12;
    case SecretNeed::Kind::PreSharedKey:
        return PromptRequest::Kind::PreSharedKey;
    case SecretNeed::Kind::Password:
    case SecretNeed::Kind::Pin: // asked by the service
        break;
    }
    return PromptRequest::Kind::SignIn;
}

SecretNeed::Kind needOf(PromptRequest::Kind kind)
{
    if (kind == PromptRequest::Kind::Pkcs12)
        return SecretNeed::Kind::KeyPassword;
    return kind == PromptRequest::Kind::PreSharedKey ? SecretNeed::Kind::PreSharedKey : SecretNeed::Kind::Password;
}

bool opensKey(const Profile& profile, const Secret& password)
{
    const Result<Credentials> opened = openPkcs12(profile.name, profile.local.pkcs12, password);
    return opened || opened.error().code != ErrorCode::Pkcs12PasswordWrong;
}

} // namespace

ConnectionController::ConnectionController(ServiceClient& service, ProfileLibrary& library, SecretStore& secrets,
                                           CertificateNotes notes, QObject* parent)
    : QObject(parent), m_service(service), m_library(library), m_secrets(secrets), m_watch(std::move(notes))
{
    connect(&library, &ProfileLibrary::changed, this, [this] { m_watch.clear(); });
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
    view.lockedFields = profile->management.lockedFields;
    view.tags = profile->tags;
    view.care = m_watch.sentences(*profile, QDateTime::currentDateTimeUtc());
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
        Q_EMIT promptRequested(profile->id);
        return;
    }
    if (m_local.value(profile->id).lookup == 0)
        withKey(profile->id, [this](const Profile& whole) { begin(whole); });
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

void ConnectionController::begin(const Profile& profile, const std::optional<Refusal>& refusal)
{
    if (Result<void> ready = checkConnectable(profile); !ready)
        return fail(profile.id, ready.error());
    Local& local = m_local[profile.id];
    local = {};
    local.needs = secretNeeds(profile);
    local.refusal = refusal;
    obtainNext(profile);
}

void ConnectionController::obtainNext(const Profile& profile)
{
    Local& local = m_local[profile.id];
    if (local.needs.isEmpty())
        return start(profile);
    const SecretNeed need = local.needs.takeFirst();
    if (local.refusal && local.refusal->kind == need.kind)
        return askFor(profile, need.kind, local.refusal->problem);
    lookUp(profile, need);
}

void ConnectionController::lookUp(const Profile& profile, const SecretNeed& need)
{
    const std::optional<SecretKind> kind = savedAs(need.kind);
    if (!kind)
        return obtainNext(profile);
    const quint64 number = ++m_lookups;
    m_local[profile.id].lookup = number;
    Q_EMIT viewChanged(profile.id);
    m_secrets.find(profile, *kind, this, [this, profile, need, number](const Result<std::optional<Secret>>& found) {
        // Cancelled meanwhile, or asked anew.
        Local& local = m_local[profile.id];
        if (local.lookup != number)
            return;
        local.lookup = 0;
        const bool isThere = found && *found;
        if (isThere && need.kind == SecretNeed::Kind::KeyPassword && !opensKey(profile, **found))
            return askFor(profile, need.kind, tr("The saved password does not fit"));
        if (isThere)
            local.typed.of(need.kind) = **found;
        else if (need.atOnce)
            return askFor(profile, need.kind, found ? QString() : errorText(found.error()).title);
        obtainNext(profile);
    });
}

void ConnectionController::connectProfileWith(const QString& profileId, const Secret& first)
{
    withKey(profileId, [this, first](const Profile& profile) {
        Local& local = m_local[profile.id];
        local = {};
        local.needs = secretNeeds(profile);
        if (!local.needs.isEmpty())
            local.typed.of(local.needs.takeFirst().kind) = first;
        obtainNext(profile);
    });
}

void ConnectionController::takeTyped(const Profile& profile, SecretNeed::Kind kind, const Secret& typed, bool save)
{
    const SecretKind saved = savedAs(kind).value_or(SecretKind::Password);
    if (kind == SecretNeed::Kind::KeyPassword) {
        if (!opensKey(profile, typed))
            return askFor(
                profile, kind,
                errorText(Error::of(ErrorCode::Pkcs12PasswordWrong, {{QStringLiteral("file"), profile.name}})).title);
        if (save) // it has proved right
            saveSecret(profile, saved, typed);
    } else if (save) {
        m_local[profile.id].unsaved.insert(saved, typed);
    }
    if (kind == SecretNeed::Kind::PreSharedKey) {
        if (Result<void> strong = checkPreSharedKey(typed, profile); !strong)
            return askFor(profile, kind, errorText(strong.error()).title);
    }
    m_local[profile.id].typed.of(kind) = typed;
    obtainNext(profile);
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

ConnectionController::Local& ConnectionController::startLocally(const QString& profileId)
{
    Local started;
    started.started = true;
    started.unsaved = std::exchange(m_local[profileId].unsaved, {});
    return m_local[profileId] = std::move(started);
}

void ConnectionController::start(const Profile& profile)
{
    const QString id = profile.id;
    const Result<Credentials> credentials =
        prepareCredentials(profile, m_local[id].typed, QDateTime::currentDateTimeUtc());
    if (!credentials)
        return fail(id, credentials.error());
    startLocally(id);
    m_watch.note(profile, credentials->certificates);
    m_service.connectProfile(profile, *credentials, this, [this, id](const Result<void>& result) {
        if (!result)
            fail(id, result.error());
    });
    Q_EMIT profileUsed(id);
    Q_EMIT viewChanged(id);
}

void ConnectionController::ask(const QString& profileId, PromptRequest request)
{
    Local& local = m_local[profileId];
    local.request = std::move(request);
    local.error.reset();
    local.started = false;
    local.lookup = 0;
    Q_EMIT viewChanged(profileId);
    Q_EMIT promptRequested(profileId);
}

void ConnectionController::askFor(const Profile& profile, SecretNeed::Kind kind, const QString& problem)
{
    const QString user = kind == SecretNeed::Kind::Password ? profile.local.userName : QString();
    ask(profile.id, {requestKindOf(kind), {}, user, {}, problem, true, PromptKind::Password, {}});
}

void ConnectionController::fail(const QString& profileId, const Error& error)
{
    Local local;
    local.error = error;
    m_local[profileId] = local;
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

void ConnectionController::forgetProfile(const QString& profileId)
{
    m_watch.forget(profileId);
    disconnectProfile(profileId);
}

void ConnectionController::submit(const QString& profileId, const Secret& typed, bool save)
{
    const std::optional<PromptRequest> request = std::exchange(m_local[profileId].request, std::nullopt);
    if (!request)
        return;
    if (request->kind == PromptRequest::Kind::ServicePrompt)
        return answerService(profileId, *request, typed, save);
    const SecretNeed::Kind kind = needOf(request->kind);
    withKey(profileId, [this, kind, typed, save](const Profile& profile) { takeTyped(profile, kind, typed, save); });
}

void ConnectionController::answerService(const QString& profileId, const PromptRequest& request, const Secret& typed,
                                         bool save)
{
    const Result<Profile> profile = m_library.find(profileId);
    if (request.asked == PromptKind::PreSharedKey && profile) {
        if (Result<void> strong = checkPreSharedKey(typed, *profile); !strong) {
            PromptRequest again = request;
            again.problem = errorText(strong.error()).title;
            return ask(profileId, again);
        }
    }
    Local& local = startLocally(profileId);
    if (const std::optional<SecretKind> kind = savedAs(request.asked); save && kind)
        local.unsaved.insert(*kind, typed);
    Credentials credentials;
    if (request.asked != PromptKind::Message)
        credentials.password = typed;
    m_service.answerPrompt(request.promptId, credentials, this, [this, profileId](const Result<void>& result) {
        if (!result)
            fail(profileId, result.error());
    });
    Q_EMIT viewChanged(profileId);
}

void ConnectionController::cancelPrompt(const QString& profileId)
{
    const std::optional<PromptRequest> request = std::exchange(m_local[profileId].request, std::nullopt);
    if (request && request->kind == PromptRequest::Kind::ServicePrompt) {
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
    case Remedy::OpenField:
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
    Q_EMIT allViewsChanged();
}

void ConnectionController::handleStatus(const ConnectionStatus& status)
{
    const QString id = status.profileId;
    Local& local = m_local[id];
    const Result<Profile> profile = m_library.find(id);
    if (status.state == ConnectionState::Disconnected) {
        local.unsaved.clear();
        const bool isOurs = std::exchange(local.started, false);
        const std::optional<SecretNeed::Kind> refused =
            isOurs && status.error && profile ? refusedNeed(*status.error, *profile) : std::nullopt;
        if (refused) {
            const Refusal refusal{*refused, errorText(*status.error).title};
            return withKey(id, [this, refusal](const Profile& whole) { begin(whole, refusal); });
        }
    } else {
        // It is under way, by us or by someone else: our own question is out of date.
        if (local.error && !isAboutKeychain(local.error->code))
            local.error.reset();
        if (local.request && local.request->kind != PromptRequest::Kind::ServicePrompt)
            local.request.reset();
    }
    if (status.state == ConnectionState::Connected) {
        local.started = false;
        const QHash<SecretKind, Secret> proved = std::exchange(local.unsaved, {});
        for (auto secret = proved.begin(); profile && secret != proved.end(); ++secret)
            saveSecret(*profile, secret.key(), secret.value());
    }
    Q_EMIT viewChanged(id);
}

void ConnectionController::handlePrompt(const Prompt& prompt)
{
    ask(prompt.profileId, {PromptRequest::Kind::ServicePrompt,
                           prompt.id,
                           prompt.userName,
                           shownServerText(prompt.serverText),
                           {},
                           savedAs(prompt.kind).has_value(),
                           prompt.kind,
                           prompt.expires});
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
