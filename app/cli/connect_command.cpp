// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connect_command.h"

#include "app/cli/terminal.h"
#include "app/client/certificate_notes.h"
#include "app/client/error_text.h"
#include "app/client/profile_library.h"
#include "app/client/prompt_text.h"
#include "core/profile/profile_readiness.h"

#include <QJsonArray>

namespace sallyport {
namespace {

constexpr int kGiveUpLimitMs = 6000;

Error unanswered(const QString& prompt)
{
    return Error::of(ErrorCode::PromptUnanswered, {{QStringLiteral("prompt"), prompt}});
}

Error cancelled(const QString& prompt)
{
    return Error::of(ErrorCode::PromptCancelled, {{QStringLiteral("prompt"), prompt}});
}

QString timeLeft(const QDateTime& expires)
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expires);
    return expires.isValid() && seconds > 0 ? QStringLiteral(" (within %1 s)").arg(seconds) : QString();
}

// Without a terminal nobody can be asked here: the service then asks in a window, or says NobodyToAsk.
ServiceClient::Topics topicsHere()
{
    return hasTerminal() ? ServiceClient::Topic::Status | ServiceClient::Topic::Prompts
                         : ServiceClient::Topics(ServiceClient::Topic::Status);
}

} // namespace

ConnectCommand::ConnectCommand(Arguments arguments, Keychain& keychain, QObject* parent)
    : OnlineCommand(std::move(arguments), topicsHere(), parent), m_secrets(keychain)
{
    connect(&service(), &ServiceClient::statusChanged, this, &ConnectCommand::handleStatus);
    connect(&service(), &ServiceClient::promptRaised, this, &ConnectCommand::handlePrompt);
    connect(&service(), &ServiceClient::promptWithdrawn, this, [this](const QString& id) {
        if (id == m_questionId)
            m_question.reset(); // its end follows as a status
    });
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
    if (Result<void> ready = checkConnectable(m_profile); !ready)
        return fail(ready.error());
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
    const auto proceed = [this] {
        m_needs = secretNeeds(m_profile);
        obtainNext();
    };
    if (!m_profile.local.keyInKeychain || !m_profile.local.pkcs12.isEmpty())
        return proceed();
    m_secrets.restoreKey(m_profile, this, [this, proceed](const Result<Profile>& whole) {
        if (!whole)
            return fail(whole.error());
        m_profile = *whole;
        proceed();
    });
}

void ConnectCommand::obtainNext()
{
    while (!m_needs.isEmpty()) {
        const SecretNeed need = m_needs.takeFirst();
        if (!arguments().passwordStdin)
            return lookUp(need);
        if (!readLine(need))
            return;
    }
    prepare();
}

bool ConnectCommand::readLine(const SecretNeed& need)
{
    Result<Secret> line = readSecretLine();
    if (line)
        m_typed.of(need.kind) = *line;
    else if (need.atOnce)
        fail(line.error());
    // What may be a code that is good for one time is never saved.
    if (const std::optional<SecretKind> kind = savedAs(need.kind); line && kind && need.atOnce)
        m_unsaved.insert(*kind, *line);
    return line || !need.atOnce;
}

void ConnectCommand::lookUp(const SecretNeed& need)
{
    const std::optional<SecretKind> kind = savedAs(need.kind);
    if (!kind)
        return obtainNext();
    m_secrets.find(m_profile, *kind, this, [this, need](const Result<std::optional<Secret>>& found) {
        if (!found)
            sayKeychainProblem(found.error());
        if (found && *found) {
            m_typed.of(need.kind) = **found;
            m_fromKeychain.append(need.kind);
        } else if (need.atOnce) {
            return askFor(need.kind, {});
        }
        obtainNext();
    });
}

void ConnectCommand::sayKeychainProblem(const Error& error) const
{
    const ErrorText text = errorText(error);
    output().progress(QStringLiteral("%1. %2").arg(text.title, text.explanation));
}

void ConnectCommand::askFor(SecretNeed::Kind kind, const QString& why)
{
    const QString words = needWords(kind, m_profile);
    if (!hasTerminal())
        return fail(unanswered(words));
    if (!why.isEmpty())
        output().progress(why);
    const std::optional<Secret> typed = askSecret(QStringLiteral("Type %1: ").arg(words));
    if (!typed)
        return fail(cancelled(words));
    m_typed.of(kind) = *typed;
    m_fromKeychain.removeAll(kind);
    if (const std::optional<SecretKind> saved = savedAs(kind))
        m_unsaved.insert(*saved, *typed);
    obtainNext();
}

void ConnectCommand::prepare()
{
    const Result<Credentials> credentials = prepareCredentials(m_profile, m_typed, QDateTime::currentDateTimeUtc());
    if (!credentials)
        return failConnecting(credentials.error());
    warnOfCertificates(*credentials);
    request(*credentials);
}

void ConnectCommand::warnOfCertificates(const Credentials& credentials)
{
    CertificateNotes().note(m_profile, credentials.certificates);
    m_warnings = certificateWarnings(m_profile, credentials.certificates, QDateTime::currentDateTimeUtc());
    for (const CertificateWarning& warning : std::as_const(m_warnings))
        output().progress(warningText(warning));
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

void ConnectCommand::failConnecting(const Error& error)
{
    const std::optional<SecretNeed::Kind> refused = refusedNeed(error, m_profile);
    const bool wasSaved = refused && m_fromKeychain.contains(*refused);
    if (wasSaved && hasTerminal()) {
        m_timeout.stop();
        m_requested = false;
        return askFor(*refused, QStringLiteral("What the keychain keeps was refused. --save-password replaces it."));
    }
    if (wasSaved)
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
    const QString said = shownServerText(prompt.serverText);
    for (const QString& line : said.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        output().toPerson(line);
    askAtTerminal(prompt);
}

void ConnectCommand::askAtTerminal(const Prompt& prompt)
{
    const QString words = promptWords(prompt, m_profile);
    const bool isMessage = prompt.kind == PromptKind::Message;
    const QString question = isMessage ? QStringLiteral("Press Enter to go on%1. ").arg(timeLeft(prompt.expires))
                                       : QStringLiteral("Type %1%2: ").arg(words, timeLeft(prompt.expires));
    const bool isHidden = isMessage || isTypedHidden(prompt.kind, prompt.serverText);
    m_questionId = prompt.id;
    m_question = std::make_unique<TerminalQuestion>(
        question, isHidden ? TerminalQuestion::Echo::Hidden : TerminalQuestion::Echo::Shown, prompt.expires);
    connect(m_question.get(), &TerminalQuestion::answered, this,
            [this, prompt](const Secret& typed) { answer(prompt, typed); });
    connect(m_question.get(), &TerminalQuestion::cancelled, this,
            [this, prompt, words] { refuse(prompt, cancelled(words)); });
    connect(m_question.get(), &TerminalQuestion::expired, this,
            [this, prompt, words] { refuse(prompt, unanswered(words)); });
}

void ConnectCommand::answer(const Prompt& prompt, const Secret& typed)
{
    Credentials credentials;
    if (prompt.kind != PromptKind::Message)
        credentials.password = typed;
    if (prompt.kind == PromptKind::PreSharedKey) {
        if (Result<void> strong = checkPreSharedKey(typed, m_profile); !strong)
            return refuse(prompt, strong.error());
    }
    if (const std::optional<SecretKind> kind = savedAs(prompt.kind))
        m_unsaved.insert(*kind, typed);
    service().answerPrompt(prompt.id, credentials, this, [this](const Result<void>& answer) {
        if (!answer)
            giveUp(answer.error());
    });
}

void ConnectCommand::refuse(const Prompt& prompt, const Error& error)
{
    service().cancelPrompt(prompt.id, this, [](const Result<void>&) {}); // the disconnect that follows ends it too
    giveUp(error);
}

void ConnectCommand::finishConnected(const ConnectionStatus& status)
{
    m_timeout.stop();
    m_isConnected = true;
    const QList<SecretKind> kinds = arguments().savePasswords ? m_unsaved.keys() : QList<SecretKind>();
    if (kinds.isEmpty())
        return reportConnected(status, {});
    saveNext(kinds, status, true);
}

void ConnectCommand::saveNext(QList<SecretKind> kinds, const ConnectionStatus& status, bool isAllSaved)
{
    if (kinds.isEmpty())
        return reportConnected(status, isAllSaved);
    const SecretKind kind = kinds.takeFirst();
    m_secrets.save(m_profile, kind, m_unsaved.value(kind), this,
                   [this, kinds, status, isAllSaved](const Result<void>& saved) {
                       if (!saved)
                           sayKeychainProblem(saved.error());
                       saveNext(kinds, status, isAllSaved && saved);
                   });
}

void ConnectCommand::reportConnected(const ConnectionStatus& status, const std::optional<bool>& isPasswordSaved)
{
    if (output().isJson()) {
        QJsonObject object{{QStringLiteral("connection"), statusWithWords(status)}};
        if (isPasswordSaved)
            object.insert(QStringLiteral("passwordSaved"), *isPasswordSaved);
        QJsonArray warnings;
        for (const CertificateWarning& warning : std::as_const(m_warnings))
            warnings.append(warningText(warning));
        object.insert(QStringLiteral("warnings"), warnings);
        output().object(object);
    } else {
        for (const Error& notice : status.notices)
            output().progress(noticeText(notice).title + QLatin1Char('.'));
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
    m_question.reset();
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
