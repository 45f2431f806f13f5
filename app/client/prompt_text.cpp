// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/prompt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxShownCharacters = 1000;
constexpr qsizetype kMaxShownLines = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

QString passwordOf(const QString& user, const QString& host)
{
    return user.isEmpty() ? Words::tr("the password for %1").arg(host)
                          : Words::tr("the password of %1 at %2").arg(user, host);
}

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f;
}

} // namespace

QString needWords(SecretNeed::Kind kind, const Profile& profile)
{
    switch (kind) {
    case SecretNeed::Kind::KeyPassword:
        return Words::tr("the password of the client key in %1").arg(profile.name);
    case SecretNeed::Kind::Pin:
        return Words::tr("the PIN of the token with the certificate of %1").arg(profile.name);
    case SecretNeed::Kind::PreSharedKey:
        return Words::tr("the pre-shared key of %1").arg(profile.gateway.host);
    case SecretNeed::Kind::Password:
        break;
    }
    return passwordOf(profile.local.userName, profile.gateway.host);
}

QString promptWords(const Prompt& prompt, const Profile& profile)
{
    switch (prompt.kind) {
    case PromptKind::OneTimeCode:
        return Words::tr("what %1 asks for").arg(profile.gateway.host);
    case PromptKind::Pin:
        return needWords(SecretNeed::Kind::Pin, profile);
    case PromptKind::PreSharedKey:
        return needWords(SecretNeed::Kind::PreSharedKey, profile);
    case PromptKind::Message:
        return Words::tr("to read what %1 says").arg(profile.gateway.host);
    case PromptKind::Password:
        break;
    }
    return passwordOf(prompt.userName.isEmpty() ? profile.local.userName : prompt.userName, profile.gateway.host);
}

bool isTypedHidden(PromptKind kind, const QString& serverText)
{
    if (kind != PromptKind::OneTimeCode)
        return kind != PromptKind::Message;
    const QStringList secrets{QStringLiteral("pass"), QStringLiteral("pin"), QStringLiteral("kennwort")};
    return std::any_of(secrets.begin(), secrets.end(),
                       [&serverText](const QString& word) { return serverText.contains(word, Qt::CaseInsensitive); });
}

std::optional<SecretKind> savedAs(PromptKind kind)
{
    if (kind == PromptKind::Password)
        return SecretKind::Password;
    if (kind == PromptKind::PreSharedKey)
        return SecretKind::PreSharedKey;
    return std::nullopt;
}

QString shownServerText(const QString& text)
{
    QString shown;
    qsizetype lines = 1;
    for (const QChar c : text) {
        if (shown.size() == kMaxShownCharacters)
            break;
        if (c == QLatin1Char('\n')) {
            if (++lines > kMaxShownLines)
                break;
            shown += c;
        } else if (c == QLatin1Char('\t')) {
            shown += QLatin1Char(' ');
        } else if (c.category() != QChar::Other_Control && !turnsDirection(c.unicode())) {
            shown += c;
        }
    }
    return shown.trimmed();
}

} // namespace sallyport
