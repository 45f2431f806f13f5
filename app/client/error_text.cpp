// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the evidence into the words of error_words.h.
#include "app/client/error_text.h"

#include "app/client/error_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

// SignInRefused in a round with a certificate: there is no password to type again.
constexpr ErrorWords kCertificateRefused{
    ErrorCode::SignInRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused your certificate"),
    QT_TRANSLATE_NOOP("ErrorText", "It did not accept the client certificate[ of {user}] for signing in."),
    QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator whether the gateway knows this certificate or has blocked "
                                   "it; import the new one if you were given another.")};

constexpr ErrorWords kSharedKeyRefused{
    ErrorCode::SignInRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused the pre-shared key"),
    QT_TRANSLATE_NOOP("ErrorText", "It did not accept the key[ for {user}]."),
    QT_TRANSLATE_NOOP("ErrorText", "Type the key again; if it is right, ask the administrator whether the key or the "
                                   "identity in the profile has changed.")};

// RevocationUnknown where the profile does not insist: the connection goes on.
constexpr ErrorWords kRevocationNotice{
    ErrorCode::RevocationUnknown,
    QT_TRANSLATE_NOOP("ErrorText", "Whether the gateway's certificate was revoked is not known"),
    QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} could not be checked[ at {url}]: {reason}. The "
                                   "profile does not ask for an answer, so the connection goes on."),
    QT_TRANSLATE_NOOP("ErrorText", "Nothing has to be done now; if it stays so, tell the administrator.")};

// What the service says for machines, as part of a sentence.
struct MachineWord {
    const char* argument;
    const char* word;
    const char* text;
};

constexpr std::array kMachineWords{
    MachineWord{"round", "certificate", QT_TRANSLATE_NOOP("ErrorArgument", "the client certificate")},
    MachineWord{"round", "eap", QT_TRANSLATE_NOOP("ErrorArgument", "the password or code")},
    MachineWord{"round", "password", QT_TRANSLATE_NOOP("ErrorArgument", "the password")},
    MachineWord{"round", "shared-key", QT_TRANSLATE_NOOP("ErrorArgument", "the pre-shared key")},
    MachineWord{"method", "ikev2-eap", "EAP-MSCHAPv2"},
    MachineWord{"method", "ikev2-eap-gtc", "EAP-GTC"},
    MachineWord{"method", "ikev2-eap-tls", "EAP-TLS"},
    MachineWord{"method", "ikev2-eap-ttls", "EAP-TTLS"},
    MachineWord{"method", "ikev2-eap-peap", "EAP-PEAP"},
    MachineWord{"method", "ikev2-eap-auto", "EAP"},
    MachineWord{"prompt", "password", QT_TRANSLATE_NOOP("ErrorArgument", "the password")},
    MachineWord{"prompt", "oneTimeCode", QT_TRANSLATE_NOOP("ErrorArgument", "the one-time code")},
    MachineWord{"prompt", "pin", QT_TRANSLATE_NOOP("ErrorArgument", "the PIN of the token")},
    MachineWord{"prompt", "preSharedKey", QT_TRANSLATE_NOOP("ErrorArgument", "the pre-shared key")},
    MachineWord{"prompt", "message", QT_TRANSLATE_NOOP("ErrorArgument", "to read what the gateway says")},
    MachineWord{"reason", "disabled", QT_TRANSLATE_NOOP("ErrorArgument", "the account is disabled")},
    MachineWord{"reason", "hours", QT_TRANSLATE_NOOP("ErrorArgument", "not at this time of day")},
    MachineWord{"reason", "dial-in", QT_TRANSLATE_NOOP("ErrorArgument", "the account may not use the VPN")},
};

constexpr qsizetype kMaxListed = 12;

QString dateText(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return text;
    // ISO order: the same words in each language, and no doubt about day and month in the one place where it matters.
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

// "a", "a and b", "a, b and c", "a, b and 30 more".
QString listText(const QJsonArray& array)
{
    QStringList items;
    for (const QJsonValue& item : array) {
        if (!item.toString().isEmpty())
            items.append(item.toString());
    }
    if (items.size() > kMaxListed) {
        const QString rest = QCoreApplication::translate("ErrorText", "%1 more").arg(items.size() - kMaxListed);
        items = items.first(kMaxListed);
        items.append(rest);
    }
    if (items.size() < 2)
        return items.join(QString());
    const QString last = items.takeLast();
    return QCoreApplication::translate("ErrorText", "%1 and %2").arg(items.join(QStringLiteral(", ")), last);
}

QString machineWord(const QString& argument, const QString& word)
{
    const auto* found = std::find_if(kMachineWords.begin(), kMachineWords.end(), [&](const MachineWord& candidate) {
        return argument == QLatin1String(candidate.argument) && word == QLatin1String(candidate.word);
    });
    return found == kMachineWords.end() ? word : QCoreApplication::translate("ErrorArgument", found->text);
}

// Empty for an argument that is missing or says nothing.
QString argumentText(const QJsonObject& arguments, const QString& name)
{
    const QJsonValue value = arguments.value(name);
    if (value.isArray()) {
        const QString list = listText(value.toArray());
        const bool isNone = list.isEmpty() && name == QLatin1String("found");
        return isNone ? QCoreApplication::translate("ErrorArgument", "none") : list;
    }
    if (value.isDouble()) {
        if (name == QLatin1String("size") || name == QLatin1String("limit"))
            return value.toInteger() < 1024 ? QString::number(value.toInteger())
                                            : QLocale().formattedDataSize(value.toInteger());
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    }
    if (name == QLatin1String("notAfter") || name == QLatin1String("notBefore") || name == QLatin1String("now") ||
        name == QLatin1String("since"))
        return dateText(value.toString());
    if (const QString word = machineWord(name, value.toString()); word != value.toString())
        return word;
    if (name == QLatin1String("reason") || name == QLatin1String("rule") || name == QLatin1String("message")) {
        QString text = QCoreApplication::translate("ErrorArgument", value.toString().toUtf8().constData());
        while (text.endsWith(QLatin1Char('.')))
            text.chop(1); // the sentence around it brings its own
        return text;
    }
    return value.toString();
}

// One pass, so that an argument with braces in it stays as it is.
QString filled(QStringView pattern, const QJsonObject& arguments, bool* complete)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (c == QLatin1Char('{')) {
            const qsizetype end = pattern.indexOf(QLatin1Char('}'), at);
            const QString value = argumentText(arguments, pattern.sliced(at + 1, end - at - 1).toString());
            if (value.isEmpty())
                *complete = false;
            text += value.isEmpty() ? QCoreApplication::translate("ErrorText", "(not known)") : value;
            at = end;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = pattern.indexOf(QLatin1Char(']'), at);
            bool partComplete = true;
            const QString part = filled(pattern.sliced(at + 1, end - at - 1), arguments, &partComplete);
            if (partComplete)
                text += part;
            at = end;
        } else {
            text += c;
        }
    }
    return text;
}

QString sentence(const char* pattern, const QJsonObject& arguments)
{
    bool complete = true;
    const QString translated = QCoreApplication::translate("ErrorText", pattern);
    QString text = filled(translated, arguments, &complete);
    // "[{file}: ]the field ..." begins with "the" where no file is named.
    const qsizetype optionalEnd = translated.startsWith(QLatin1Char('[')) ? translated.indexOf(QLatin1Char(']')) : -1;
    if (optionalEnd >= 0 && text.startsWith(translated.mid(optionalEnd + 1).section(QLatin1Char(' '), 0, 0)))
        text[0] = text.at(0).toUpper();
    return text;
}

const ErrorWords* wordsFor(ErrorCode code)
{
    for (const auto& table : {signInWords(), proofWords(), networkWords(), profileWords(), serviceWords()}) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [code](const ErrorWords& candidate) { return candidate.code == code; });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

// What was refused decides what can be done about it: `round` says it, and where there is but one, `method`.
const ErrorWords* refusalWords(const QJsonObject& arguments)
{
    const QString round = arguments.value(QLatin1String("round")).toString();
    const QString method = arguments.value(QLatin1String("method")).toString();
    const QString key = QStringLiteral("shared-key");
    if (round == key || method == key || method == QLatin1String("ikev2-psk"))
        return &kSharedKeyRefused;
    const QStringList byCertificate{QStringLiteral("certificate"), QStringLiteral("ikev2-cert"),
                                    QStringLiteral("ikev2-eap-tls"), QStringLiteral("EAP-TLS")};
    if (round == QLatin1String("certificate") || byCertificate.contains(method))
        return &kCertificateRefused;
    return wordsFor(ErrorCode::SignInRefused);
}

ErrorText withEvidence(const ErrorWords& words, const QJsonObject& arguments)
{
    return {sentence(words.title, arguments), sentence(words.explanation, arguments),
            sentence(words.nextStep, arguments)};
}

} // namespace

ErrorText errorText(const Error& error)
{
    if (error.code == ErrorCode::SignInRefused) {
        QJsonObject arguments = error.arguments;
        if (arguments.value(QLatin1String("round")).toString().isEmpty())
            arguments.insert(QStringLiteral("round"), QStringLiteral("password"));
        if (arguments.value(QLatin1String("method")) == QLatin1String("password"))
            arguments.remove(QStringLiteral("method")); // said by the round
        return withEvidence(*refusalWords(error.arguments), arguments);
    }
    const ErrorWords* words = wordsFor(error.code);
    if (words == nullptr) // the unit test walks the whole catalogue, so only a wrong cast gets here
        return errorText(Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), errorCodeName(error.code)}}));
    return withEvidence(*words, error.arguments);
}

ErrorText noticeText(const Error& notice)
{
    return notice.code == ErrorCode::RevocationUnknown ? withEvidence(kRevocationNotice, notice.arguments)
                                                       : errorText(notice);
}

} // namespace sallyport
