// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_folder.h"

#include "core/base/log.h"
#include "core/formats/sswan.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxNamesAside = 1000; // of one name
constexpr qsizetype kMaxAsideNamed = 100;

QFileInfoList sswanFiles(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.sswan")}, QDir::Files, QDir::Name);
}

// Whichever of the two times is later: a copy may bring an old time of modification along.
std::chrono::milliseconds ageOf(const QFileInfo& file)
{
    const QDateTime latest = qMax(file.lastModified(), file.metadataChangeTime());
    return std::chrono::milliseconds(latest.msecsTo(QDateTime::currentDateTimeUtc()));
}

Error sameIdTwice(const QString& path, const QString& id)
{
    return Error::of(ErrorCode::ProfileFieldInvalid,
                     {{QStringLiteral("file"), path},
                      {QStringLiteral("field"), QStringLiteral("uuid")},
                      {QStringLiteral("value"), id},
                      {QStringLiteral("rule"), QStringLiteral("no two profiles have the same")}});
}

} // namespace

Result<Profile> profileFromFile(const QString& file, const QByteArray& bytes)
{
    return readSswanProfile(file, bytes);
}

ProfileFolder::ProfileFolder(QString path, Distrust distrust, std::chrono::milliseconds settleTime)
    : m_path(std::move(path)), m_distrust(std::move(distrust)), m_settleTime(settleTime)
{
}

QString ProfileFolder::damagedFolder() const
{
    return m_path + QStringLiteral("/damaged");
}

void ProfileFolder::scan()
{
    m_profiles.clear();
    m_paths.clear();
    m_damaged.clear();
    m_isUnsettled = false;
    QHash<QString, Seen> earlier = std::exchange(m_seen, {});
    QFileInfoList files = sswanFiles(m_path);
    if (files.size() > kMaxProfiles) {
        m_damaged.append(
            Error::of(ErrorCode::LimitExceeded,
                      {{QStringLiteral("what"),
                        QStringLiteral("profiles in %1, of %2 that are there").arg(m_path).arg(files.size())},
                       {QStringLiteral("limit"), static_cast<qint64>(kMaxProfiles)}}));
        files.resize(kMaxProfiles);
    }
    for (const QFileInfo& file : files) {
        Seen seen = earlier.take(file.filePath());
        if (!look(file, &seen))
            continue;
        take(file, seen);
        m_seen.insert(file.filePath(), seen);
    }
    if (!m_distrust)
        nameWhatWasSetAside();
}

bool ProfileFolder::look(const QFileInfo& file, Seen* seen)
{
    if (m_distrust) {
        if (std::optional<Error> reason = m_distrust(file)) {
            *seen = {}; // read anew once it may be
            seen->error = reason;
            return true;
        }
    }
    const bool isKnown = seen->wasSettled && seen->modified == file.lastModified() &&
                         seen->changed == file.metadataChangeTime() && seen->size == file.size();
    if (isKnown)
        return true;
    const std::chrono::milliseconds age = ageOf(file);
    *seen = {file.lastModified(), file.metadataChangeTime(), file.size(), age >= m_settleTime, {}, {}};
    const Result<QByteArray> bytes = readImportFile(file.filePath());
    const Result<Profile> profile = bytes ? profileFromFile(file.filePath(), *bytes) : Result<Profile>(bytes.error());
    if (profile) {
        seen->profile = *profile;
        return true;
    }
    seen->error = profile.error();
    qCWarning(logClient).noquote() << errorChain(profile.error());
    // Other faults are a matter of rights, or of a version that knows more than ours: the file is not broken.
    if (profile.error().code != ErrorCode::ProfileSyntax || m_distrust)
        return true;
    if (age >= std::chrono::milliseconds(0) && !seen->wasSettled)
        m_isUnsettled = true;
    return !(seen->wasSettled && setAside(file, *bytes));
}

QString ProfileFolder::moveAside(const QFileInfo& file) const
{
    if (!QDir().mkpath(damagedFolder()))
        return {};
    for (int number = 1; number < kMaxNamesAside; ++number) {
        const QString name =
            number == 1 ? file.fileName()
                        : QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
        const QString aside = damagedFolder() + QLatin1Char('/') + name;
        if (QFile::exists(aside))
            continue;
        if (!QFile::rename(file.filePath(), aside)) // never over another
            return {};
        qCWarning(logClient).noquote() << "set aside" << file.filePath() << "as" << aside;
        return aside;
    }
    return {};
}

bool ProfileFolder::setAside(const QFileInfo& file, const QByteArray& content) const
{
    QFile aside(moveAside(file));
    if (aside.fileName().isEmpty())
        return false;
    // Another client may have saved a good one in this moment: that one goes back, unless a third is there already.
    if (aside.open(QIODevice::ReadOnly) && aside.readAll() != content) {
        aside.close();
        return !QFile::rename(aside.fileName(), file.filePath());
    }
    return true;
}

Result<ProfileFolder::Aside> ProfileFolder::makeRoom(const QString& id) const
{
    const QFileInfo file(pathOf(id));
    if (m_paths.contains(id) || !file.isFile())
        return Aside{};
    // Not if another client has saved the profile in this moment.
    const Result<QByteArray> bytes = readImportFile(file.filePath());
    const Result<Profile> profile = bytes ? profileFromFile(file.filePath(), *bytes) : Result<Profile>(bytes.error());
    if (profile && profile->id == id)
        return Aside{};
    const QString aside = moveAside(file);
    if (aside.isEmpty())
        return Error::of(ErrorCode::ProfileNotSaved,
                         {{QStringLiteral("path"), file.filePath()},
                          {QStringLiteral("reason"), QStringLiteral("a file that can't be used is in its place, and "
                                                                    "can't be moved to %1")
                                                         .arg(damagedFolder())}});
    return Aside{file.filePath(), aside};
}

void ProfileFolder::putBack(const Aside& aside)
{
    if (!aside.to.isEmpty())
        QFile::rename(aside.to, aside.from); // never over another
}

void ProfileFolder::take(const QFileInfo& file, const Seen& seen)
{
    if (seen.error) {
        m_damaged.append(*seen.error);
        return;
    }
    const QString id = seen.profile->id;
    if (m_paths.contains(id)) {
        m_damaged.append(sameIdTwice(file.filePath(), id));
        return;
    }
    m_paths.insert(id, file.filePath());
    m_profiles.append({file.filePath(), *seen.profile});
}

void ProfileFolder::nameWhatWasSetAside()
{
    const QFileInfoList files = sswanFiles(damagedFolder());
    for (const QFileInfo& file : files.first(qMin(files.size(), kMaxAsideNamed))) {
        const Result<QByteArray> bytes = readImportFile(file.filePath());
        const Result<Profile> profile =
            bytes ? profileFromFile(file.filePath(), *bytes) : Result<Profile>(bytes.error());
        if (!profile) {
            m_damaged.append(profile.error());
            continue;
        }
        m_damaged.append(Error::of(
            ErrorCode::ProfileUnreadable,
            {{QStringLiteral("file"), file.filePath()},
             {QStringLiteral("reason"), QStringLiteral("it lies where damaged files are set aside, but it is whole: "
                                                       "import it again")}}));
    }
}

QString ProfileFolder::pathOf(const QString& id) const
{
    const auto known = m_paths.constFind(id);
    if (known != m_paths.cend())
        return *known;
    QString path = QStringLiteral("%1/%2.sswan").arg(m_path, id);
    for (int number = 2; m_seen.value(path).profile; ++number) // another's, under a name that a person gave it
        path = QStringLiteral("%1/%2 (%3).sswan").arg(m_path, id).arg(number);
    return path;
}

} // namespace sallyport
