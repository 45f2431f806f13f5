// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edit_commands.h"

#include "app/cli/profile_commands.h"
#include "app/client/certificate_notes.h"
#include "app/client/error_text.h"
#include "core/profile/profile_readiness.h"
#include "core/profile/token_uri.h"

namespace sallyport {

EditCommand::EditCommand(Arguments arguments, Keychain& keychain, QObject* parent)
    : KeychainCommand(std::move(arguments), keychain, parent)
{
}

void EditCommand::start()
{
    const Result<Profile> profile = library().find(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    const QString& command = arguments().command;
    if (command == QLatin1String("rename"))
        return rename(m_profile);
    if (command == QLatin1String("duplicate"))
        return duplicate(m_profile);
    if (command == QLatin1String("tag"))
        return tag(m_profile);
    if (command == QLatin1String("use-token"))
        return useToken(m_profile);
    if (command == QLatin1String("delete"))
        return remove(m_profile);
    forgetPasswords({SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12Password});
}

void EditCommand::report(const QString& key, const QString& sentence, const Profile& profile,
                         const Result<void>& keychain)
{
    if (output().isJson()) {
        QJsonObject object{{key, profileBriefly(profile)}};
        if (!keychain)
            object.insert(QStringLiteral("keychain"), errorWithWords(keychain.error()));
        output().object(object);
    } else {
        output().line(sentence);
    }
    if (!keychain) {
        const ErrorText text = errorText(keychain.error());
        output().progress(QStringLiteral("What the keychain holds for it stayed as it was. %1. %2")
                              .arg(text.title, text.explanation));
    }
    finish(0);
}

void EditCommand::rename(const Profile& profile)
{
    const QString& name = arguments().operands.at(1);
    if (Result<void> renamed = library().rename(profile.id, name); !renamed)
        return fail(renamed.error());
    m_profile.name = name;
    const QString sentence = QStringLiteral("Renamed %1 to %2.").arg(profile.name, name);
    secrets().rename(m_profile, this, [this, sentence](const Result<void>& keychain) {
        report(QStringLiteral("renamed"), sentence, m_profile, keychain);
    });
}

void EditCommand::duplicate(const Profile& profile)
{
    const Result<Profile> copy = library().duplicate(profile.id, arguments().operands.at(1));
    if (!copy)
        return fail(copy.error());
    report(QStringLiteral("duplicated"), QStringLiteral("Made %1 from %2.").arg(copy->name, profile.name), *copy);
}

void EditCommand::tag(Profile profile)
{
    for (const QString& word : arguments().operands.sliced(1)) {
        const QString tag = word.mid(1);
        const bool adds = word.startsWith(QLatin1Char('+'));
        if ((!adds && !word.startsWith(QLatin1Char('-'))) || tag.isEmpty())
            return finish(
                output().failUsage({QStringLiteral("tag takes +TAG and -TAG, not %1.").arg(word),
                                    QStringLiteral("For example: sallyportctl tag Office +Customers -Test")}));
        profile.tags.removeAll(tag);
        if (adds)
            profile.tags.append(tag);
    }
    if (Result<void> saved = library().save(profile); !saved)
        return fail(saved.error());
    report(QStringLiteral("tagged"),
           profile.tags.isEmpty() ? QStringLiteral("%1 has no tags.").arg(profile.name)
                                  : QStringLiteral("%1: %2").arg(profile.name, profile.tags.join(QStringLiteral(", "))),
           profile);
}

void EditCommand::useToken(Profile profile)
{
    const QString field = QStringLiteral("sallyport.token");
    const QString& uri = arguments().operands.at(1);
    if (const QString fault = tokenUriFault(uri); !fault.isEmpty())
        return fail(Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), profile.name},
                                                               {QStringLiteral("field"), field},
                                                               {QStringLiteral("value"), uri.left(kMaxTokenUri)},
                                                               {QStringLiteral("rule"), fault}}));
    profile.local.token = uri;
    // Of the rules for connecting only the token's: what else is missing may come later.
    const Result<void> ready = checkConnectable(profile);
    if (!ready && ready.error().arguments.value(QLatin1String("field")) == field)
        return fail(ready.error());
    if (Result<void> saved = library().save(profile); !saved)
        return fail(saved.error());
    report(QStringLiteral("changed"),
           QStringLiteral("%1 signs in with the certificate on the token.").arg(profile.name), profile);
}

void EditCommand::remove(const Profile& profile)
{
    if (Result<void> removed = library().remove(profile.id); !removed)
        return fail(removed.error());
    CertificateNotes().remove(profile.id);
    secrets().forget(profile, this, [this](const Result<void>& keychain) {
        report(QStringLiteral("deleted"), QStringLiteral("Deleted %1.").arg(m_profile.name), m_profile, keychain);
    });
}

void EditCommand::forgetPasswords(QList<SecretKind> kinds)
{
    if (kinds.isEmpty())
        return report(QStringLiteral("forgotten"),
                      QStringLiteral("The keychain holds no password of %1.").arg(m_profile.name), m_profile);
    const SecretKind kind = kinds.takeFirst();
    secrets().remove(m_profile, kind, this, [this, kinds](const Result<void>& done) {
        if (!done)
            return fail(done.error());
        forgetPasswords(kinds);
    });
}

} // namespace sallyport
