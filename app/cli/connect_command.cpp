// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connect_command.h"

#include "app/cli/terminal.h"
#include "app/client/connect_preparation.h"
#include "app/client/error_text.h"
#include "app/client/profile_library.h"

namespace sallyport {
namespace {

constexpr int kGiveUpLimitMs = 6000;

QString passwordPrompt(const Profile& profile)
{
    return !usesPassword(profile.method)
               ? QStringLiteral("the password of the client key in %1").arg(profile.name)
               : QStringLiteral("the password of %1 at %2").arg(profile.local.userName, profile.gateway.host);
}

Error unanswered(const QString& prompt)
{
    return Error::of(ErrorCode::PromptUnanswered, {{QStringLiteral("prompt"), prompt}});
}

Error cancelled(const QString& prompt)
{
    return Error::of(ErrorCode::PromptCancelled, {{QStringLiteral("prompt"), prompt}});
}

} // namespace

ConnectCommand::ConnectCommand(Arguments arguments, Keychain& keychain, QObject* parent)
    : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status | ServiceClient::Topic::Prompts, parent),
      m_secrets(keychain)
{
    connect(&service(), &ServiceClient::statusChanged, this, &ConnectCommand::handleStatus);
    connect(&service(), &ServiceClient::promptRaised, this, &ConnectCommand::handlePrompt);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        giveUp(Error::of(ErrorCode::TimedOut, {{QStringLiteral("seconds"), *this->arguments().timeoutSeconds}}));
    });
    m_giveUpLimit.setSingleShot(true);
    connect(&m_giveUpLimit, &QTimer::timeout, this, [this] { fail(*m_givingUp); });
    connect(&m_interrupt, &Interrupt::interrupted, this,
            [this] { giveUp(cancelled(QStringLiteral("to wait until the connection is up"))); });
}

void ConnectCommand::start()
{
    const ProfileLibrary library;
    Result<Profile> profile = library.find(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    if (Result<void> valid = validateProfile(m_profile, m_profile.name); !valid)
        return fail(valid.error());
    if (Result<void> supported = checkMethod(m_profile); !supported)
        return fail(supported.error());
    OnlineCommand::start();
}

void ConnectCommand::begin()
{
    const ConnectionStatus before = service().status(m_profile.id);
    if (before.state == ConnectionState::Connected)
        return reportConnected(before, {});
    obtainKey();
}

void ConnectCommand::obtainKey()
{
    if (!m_profile.local.keyInKeychain || !m_profile.local.pkcs12.isEmpty())
        return obtainPassword();
    m_secrets.restoreKey(m_profile, this, [this](const Result<Profile>& whole) {
        if (!whole)
            return fail(whole.error());
        m_profile = *whole;
        obtainPassword();
    });
}

SecretKind ConnectCommand::passwordKind() const
{
    return usesPassword(m_profile.method) ? SecretKind::Password : SecretKind::Pkcs12Password;
}

void ConnectCommand::obtainPassword()
{
    if (arguments().passwordStdin) {
        Result<Secret> line = readSecretLine();
        return line ? usePassword(*line) : fail(line.error());
    }
    if (!needsPassword(m_profile))
        return usePassword({});
    m_secrets.find(m_profile, passwordKind(), this, [this](const Result<std::optional<Secret>>& found) {
        if (!found)
            sayKeychainProblem(found.error());
        if (!found || !*found)
            return askForPassword({});
        m_passwordIsSaved = true;
        usePassword(**found);
    });
}

void ConnectCommand::sayKeychainProblem(const Error& error) const
{
    const ErrorText text = errorText(error);
    output().progress(QStringLiteral("%1. %2").arg(text.title, text.explanation));
}

void ConnectCommand::askForPassword(const QString& why)
{
    const QString prompt = passwordPrompt(m_profile);
    if (!hasTerminal())
        return fail(unanswered(prompt));
    if (!why.isEmpty())
        output().progress(why);
    const std::optional<Secret> typed = askSecret(QStringLiteral("Type %1: ").arg(prompt));
    if (!typed)
        return fail(cancelled(prompt));
    m_passwordIsSaved = false;
    usePassword(*typed);
}

void ConnectCommand::usePassword(const Secret& password)
{
    const Result<Credentials> credentials = prepareCredentials(m_profile, password);
    if (!credentials)
        return failConnecting(credentials.error());
    m_password = password;
    request(*credentials);
}

void ConnectCommand::request(const Credentials& credentials)
{
    m_sinceBefore = service().status(m_profile.id).since;
    m_requested = true;
    m_wasActive = false;
    if (arguments().timeoutSeconds)
        m_timeout.start(*arguments().timeoutSeconds * 1000);
    service().connectProfile(m_profile, credentials, this, [this](const Result<void>& answer) {
        if (!answer)
            return fail(answer.error());
        handleStatus(service().status(m_profile.id)); // what came before the answer was perhaps not looked at
    });
}

bool ConnectCommand::canAskAnew(const Error& error) const
{
    const bool isRefused = error.code == ErrorCode::SignInRefused || error.code == ErrorCode::Pkcs12PasswordWrong;
    return m_passwordIsSaved && isRefused && hasTerminal();
}

void ConnectCommand::failConnecting(const Error& error)
{
    const bool isSaved =
        m_passwordIsSaved && (error.code == ErrorCode::SignInRefused || error.code == ErrorCode::Pkcs12PasswordWrong);
    if (canAskAnew(error)) {
        m_timeout.stop();
        m_requested = false;
        return askForPassword(QStringLiteral("The password that the keychain keeps was refused. --save-password "
                                             "replaces it."));
    }
    if (isSaved)
        output().progress(
            QStringLiteral("That was the password which the keychain keeps; forget-password removes it."));
    fail(error);
}

void ConnectCommand::handleStatus(const ConnectionStatus& status)
{
    if (status.profileId != m_profile.id || !m_requested || m_isConnected || isFinished())
        return;
    const bool isOurs = m_wasActive || status.since != m_sinceBefore;
    switch (status.state) {
    case ConnectionState::Connecting:
    case ConnectionState::AwaitingUser:
        m_wasActive = true;
        return showPhase(status);
    case ConnectionState::Connected:
        if (!m_givingUp)
            finishConnected(status);
        return;
    case ConnectionState::Disconnecting:
        return;
    case ConnectionState::Disconnected:
    case ConnectionState::Blocked:
        if (!isOurs)
            return;
        if (m_givingUp)
            return fail(*m_givingUp);
        return failConnecting(
            status.error.value_or(cancelled(QStringLiteral("to leave the connection alone until it is up"))));
    case ConnectionState::Reconnecting:
        // The first attempt failed and the service would try again for ever; the shell wants an answer.
        if (isOurs && !m_givingUp && status.error)
            giveUp(*status.error);
        return;
    }
}

void ConnectCommand::showPhase(const ConnectionStatus& status)
{
    const QString text = stateText(status, QDateTime::currentDateTimeUtc());
    if (text == m_lastPhase || m_givingUp)
        return;
    m_lastPhase = text;
    output().progress(text);
}

void ConnectCommand::handlePrompt(const Prompt& prompt)
{
    if (prompt.profileId != m_profile.id || !m_requested || isFinished() || m_givingUp)
        return;
    const QString what = passwordPrompt(m_profile);
    const auto refuse = [this, &prompt](const Error& error) {
        service().cancelPrompt(prompt.id, this, [](const Result<void>&) {}); // the disconnect that follows ends it too
        giveUp(error);
    };
    if (!hasTerminal())
        return refuse(unanswered(what));
    if (!prompt.serverText.isEmpty())
        output().progress(prompt.serverText);
    std::optional<Secret> typed = askSecret(QStringLiteral("Type %1: ").arg(what));
    if (!typed)
        return refuse(cancelled(what));
    m_password = *typed;
    m_passwordIsSaved = false;
    Credentials credentials;
    credentials.password = std::move(*typed);
    service().answerPrompt(prompt.id, credentials, this, [this](const Result<void>& answer) {
        if (!answer)
            giveUp(answer.error());
    });
}

void ConnectCommand::finishConnected(const ConnectionStatus& status)
{
    m_timeout.stop();
    m_isConnected = true;
    if (!arguments().savePasswords || m_passwordIsSaved || m_password.isEmpty())
        return reportConnected(status, {});
    m_secrets.save(m_profile, passwordKind(), m_password, this, [this, status](const Result<void>& saved) {
        if (!saved)
            sayKeychainProblem(saved.error());
        reportConnected(status, static_cast<bool>(saved));
    });
}

void ConnectCommand::reportConnected(const ConnectionStatus& status, const std::optional<bool>& isPasswordSaved)
{
    if (output().isJson()) {
        QJsonObject object{{QStringLiteral("connection"), statusWithWords(status)}};
        if (isPasswordSaved)
            object.insert(QStringLiteral("passwordSaved"), *isPasswordSaved);
        output().object(object);
    } else {
        output().line(QStringLiteral("Connected to %1 through %2 port %3, as %4.")
                          .arg(status.profileName, status.gateway.address.toString())
                          .arg(status.gateway.port)
                          .arg(status.virtualIps.join(QStringLiteral(", "))));
        if (isPasswordSaved.value_or(false))
            output().line(QStringLiteral("The password is in the keychain."));
    }
    finish(0);
}

void ConnectCommand::giveUp(const Error& error)
{
    if (m_givingUp || m_isConnected || isFinished())
        return;
    m_givingUp = error;
    m_timeout.stop();
    if (!m_requested)
        return fail(error);
    m_giveUpLimit.start(kGiveUpLimitMs);
    service().disconnectProfile(m_profile.id, this, [this](const Result<void>& answer) {
        const ConnectionState state = service().status(m_profile.id).state;
        if (!answer || state == ConnectionState::Disconnected)
            fail(*m_givingUp);
    });
}

} // namespace sallyport
