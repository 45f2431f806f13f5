// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/secret_store.h"

#include "app/client/import_batch.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sallyport {
namespace {

constexpr std::array kKinds{SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12Password,
                            SecretKind::Pkcs12};

constexpr std::array kPasswordKinds{SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12Password};

bool turnsElsewhere(const FieldChange& change)
{
    static const QStringList keys{QStringLiteral("remote.addr"), QStringLiteral("remote.id"),
                                  QStringLiteral("remote.cert"), QStringLiteral("sallyport.aaaServer")};
    return keys.contains(change.key);
}

KeychainEntry entryOf(const Profile& profile, SecretKind kind)
{
    return {profile.id, kind, profile.name};
}

Error keyMissing(const Profile& profile)
{
    return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), profile.name}});
}

bool holds(const Secret& secret, const QByteArray& bytes)
{
    const auto revealed = secret.reveal();
    return std::equal(revealed.begin(), revealed.end(), bytes.begin(), bytes.end(),
                      [](unsigned char left, char right) { return left == static_cast<unsigned char>(right); });
}

// Several calls in a row, each begun when the one before it was answered: together they would run into one limit.
// Lives in the callbacks of its calls.
class Sequence : public std::enable_shared_from_this<Sequence> {
public:
    using Step = std::function<void(Keychain::WriteAnswer)>;
    enum class OnFailure { Stop, GoOn };

    Sequence(std::vector<Step> steps, OnFailure onFailure, Keychain::WriteAnswer answer)
        : m_steps(std::move(steps)), m_onFailure(onFailure), m_answer(std::move(answer))
    {
    }

    void next()
    {
        const bool isStopped = m_failure && m_onFailure == OnFailure::Stop;
        if (isStopped || m_next == m_steps.size()) {
            m_answer(m_failure ? Result<void>(*m_failure) : Result<void>());
            return;
        }
        m_steps[m_next++]([self = shared_from_this()](const Result<void>& result) {
            if (!result && !self->m_failure)
                self->m_failure = result.error();
            self->next();
        });
    }

private:
    std::vector<Step> m_steps;
    OnFailure m_onFailure;
    Keychain::WriteAnswer m_answer;
    std::size_t m_next = 0;
    std::optional<Error> m_failure;
};

void runInTurn(std::vector<Sequence::Step> steps, Sequence::OnFailure onFailure, QObject* context,
               Keychain::WriteAnswer answer)
{
    const auto sequence = std::make_shared<Sequence>(std::move(steps), onFailure, std::move(answer));
    // Queued, so that an answer never comes before its question has returned, even where there is nothing to do.
    QMetaObject::invokeMethod(
        context, [sequence] { sequence->next(); }, Qt::QueuedConnection);
}

// Which profiles lost their passwords, counted while a Sequence runs.
struct Forgetting {
    QList<Profile> profiles;
    std::size_t answered = 0; // removals, kPasswordKinds a profile
    QStringList refused;      // ids
    std::optional<Error> failure;

    // What to tell the sequence: only an entry's own fault lets it go on.
    Result<void> take(const QString& id, const Result<void>& removed)
    {
        if (removed) {
            ++answered;
            return {};
        }
        if (!failure)
            failure = removed.error();
        if (removed.error().code != ErrorCode::KeychainRefused)
            return removed;
        ++answered;
        refused.append(id);
        return {};
    }

    ForgottenPasswords result(const Result<void>& end) const
    {
        const bool isUnavailable = !end && end.error().code == ErrorCode::KeychainUnavailable;
        ForgottenPasswords result;
        const std::size_t asked = answered / kPasswordKinds.size();
        for (qsizetype at = 0; at < profiles.size(); ++at) {
            const Profile& profile = profiles.at(at);
            if (refused.contains(profile.id))
                result.kept.append(profile);
            else if (static_cast<std::size_t>(at) < asked)
                result.forgotten.append(profile);
            else if (!isUnavailable)
                result.kept.append(profile);
        }
        if (!result.kept.isEmpty())
            result.failure = failure;
        return result;
    }
};

} // namespace

QList<Profile> profilesTurnedElsewhere(const ImportPreview& saved)
{
    QList<Profile> turned;
    for (const ImportItem& item : saved.items) {
        if (item.kind == ImportItem::Kind::Replaces && !item.problem &&
            std::any_of(item.changes.begin(), item.changes.end(), turnsElsewhere))
            turned.append(item.profile);
    }
    return turned;
}

void SecretStore::find(const Profile& profile, SecretKind kind, QObject* context, ReadAnswer answer)
{
    m_keychain.read(entryOf(profile, kind), context, std::move(answer));
}

void SecretStore::save(const Profile& profile, SecretKind kind, const Secret& secret, QObject* context,
                       WriteAnswer answer)
{
    m_keychain.write(entryOf(profile, kind), secret, context, std::move(answer));
}

void SecretStore::remove(const Profile& profile, SecretKind kind, QObject* context, WriteAnswer answer)
{
    m_keychain.remove(entryOf(profile, kind), context, std::move(answer));
}

void SecretStore::forget(const Profile& profile, QObject* context, WriteAnswer answer)
{
    std::vector<Sequence::Step> steps;
    for (const SecretKind kind : kKinds) {
        steps.push_back([&keychain = m_keychain, entry = entryOf(profile, kind), context](Keychain::WriteAnswer done) {
            keychain.remove(entry, context, std::move(done));
        });
    }
    runInTurn(std::move(steps), Sequence::OnFailure::GoOn, context, std::move(answer));
}

void SecretStore::forgetPasswords(const QList<Profile>& profiles, QObject* context, ForgottenAnswer answer)
{
    const auto forgetting = std::make_shared<Forgetting>();
    forgetting->profiles = profiles;
    std::vector<Sequence::Step> steps;
    for (const Profile& profile : profiles) {
        for (const SecretKind kind : kPasswordKinds) {
            steps.push_back([&keychain = m_keychain, entry = entryOf(profile, kind), context,
                             forgetting](Keychain::WriteAnswer done) {
                keychain.remove(entry, context, [forgetting, id = entry.profileId, done](const Result<void>& removed) {
                    done(forgetting->take(id, removed));
                });
            });
        }
    }
    runInTurn(std::move(steps), Sequence::OnFailure::Stop, context,
              [forgetting, answer = std::move(answer)](const Result<void>& end) { answer(forgetting->result(end)); });
}

void SecretStore::rename(const Profile& profile, QObject* context, WriteAnswer answer)
{
    std::vector<Sequence::Step> steps;
    for (const SecretKind kind : kKinds) {
        steps.push_back([&keychain = m_keychain, entry = entryOf(profile, kind), context](Keychain::WriteAnswer done) {
            keychain.read(entry, context, [&keychain, entry, context, done](const auto& found) {
                if (!found)
                    done(found.error());
                else if (!*found)
                    done({});
                else
                    keychain.write(entry, **found, context, done);
            });
        });
    }
    runInTurn(std::move(steps), Sequence::OnFailure::Stop, context, std::move(answer));
}

void SecretStore::saveImported(const QList<Profile>& profiles, const QList<ImportedSecret>& secrets, QObject* context,
                               WriteAnswer answer)
{
    std::vector<Sequence::Step> steps;
    for (const ImportedSecret& imported : secrets) {
        const auto profile = std::find_if(profiles.begin(), profiles.end(), [&imported](const Profile& candidate) {
            return candidate.id == imported.profileId;
        });
        if (profile == profiles.end())
            continue; // the person took the others only
        steps.push_back(
            [&keychain = m_keychain, entry = entryOf(*profile, imported.kind), secret = imported.secret,
             context](Keychain::WriteAnswer done) { keychain.write(entry, secret, context, std::move(done)); });
    }
    runInTurn(std::move(steps), Sequence::OnFailure::Stop, context, std::move(answer));
}

void SecretStore::moveKeyToKeychain(const Profile& profile, QObject* context, ProfileAnswer answer)
{
    if (profile.local.pkcs12.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [profile, answer] { answer(profile); }, Qt::QueuedConnection);
        return;
    }
    const KeychainEntry entry = entryOf(profile, SecretKind::Pkcs12);
    const auto compare = [profile, entry, answer](const Result<std::optional<Secret>>& found) {
        if (!found) {
            answer(found.error());
            return;
        }
        if (!*found || !holds(**found, profile.local.pkcs12)) {
            answer(
                Error::of(ErrorCode::KeychainRefused,
                          {{QStringLiteral("entry"), entry.profileName},
                           {QStringLiteral("reason"), QStringLiteral("the key did not come back as it was given")}}));
            return;
        }
        Profile moved = profile;
        moved.local.pkcs12.clear();
        moved.local.keyInKeychain = true;
        answer(moved);
    };
    m_keychain.write(entry, Secret::fromBytes(profile.local.pkcs12), context,
                     [&keychain = m_keychain, entry, context, compare, answer](const Result<void>& written) {
                         if (written)
                             keychain.read(entry, context, compare);
                         else
                             answer(written.error());
                     });
}

void SecretStore::restoreKey(const Profile& profile, QObject* context, ProfileAnswer answer)
{
    if (!profile.local.keyInKeychain) {
        QMetaObject::invokeMethod(
            context, [profile, answer] { answer(profile); }, Qt::QueuedConnection);
        return;
    }
    m_keychain.read(
        entryOf(profile, SecretKind::Pkcs12), context, [profile, answer](const Result<std::optional<Secret>>& found) {
            if (!found) {
                answer(found.error());
                return;
            }
            if (!*found) {
                answer(keyMissing(profile));
                return;
            }
            const auto bytes = (**found).reveal();
            Profile restored = profile;
            restored.local.pkcs12 =
                QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            restored.local.keyInKeychain = false;
            answer(restored);
        });
}

} // namespace sallyport
