// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/desktop_settings.h"

#include "app/client/languages.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kIdLength = 64;

template <typename Value> struct Name {
    Value value;
    const char* name;
};

constexpr std::array kThemes{Name<ThemeChoice>{ThemeChoice::System, "system"},
                             Name<ThemeChoice>{ThemeChoice::Light, "light"},
                             Name<ThemeChoice>{ThemeChoice::Dark, "dark"}};
constexpr std::array kClosings{Name<ClosingDoes>{ClosingDoes::Ask, "ask"},
                               Name<ClosingDoes>{ClosingDoes::KeepRunning, "keep-running"},
                               Name<ClosingDoes>{ClosingDoes::Quit, "quit"}};

template <typename Names> auto valueOf(const Names& names, const QString& name)
{
    const auto* found = std::find_if(names.begin(), names.end(),
                                     [&name](const auto& candidate) { return name == QLatin1String(candidate.name); });
    return found == names.end() ? names.front().value : found->value;
}

template <typename Names, typename Value> QString nameOf(const Names& names, Value value)
{
    const auto* found =
        std::find_if(names.begin(), names.end(), [value](const auto& candidate) { return candidate.value == value; });
    return QString::fromLatin1(found->name);
}

QString key(const char* name)
{
    return QStringLiteral("desktop/") + QLatin1String(name);
}

bool isKnownLanguage(const QString& code)
{
    const QList<KnownLanguage> known = knownLanguages();
    return std::any_of(known.begin(), known.end(), [&code](const KnownLanguage& one) { return one.code == code; });
}

} // namespace

SettingsStore::SettingsStore(QString file, Autostart autostart, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_autostart(std::move(autostart))
{
}

QString SettingsStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/sallyport/settings.ini");
}

DesktopSettings SettingsStore::settings() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    DesktopSettings settings;
    settings.startAtLogin = m_autostart.isOn();
    settings.connectAtStart = file.value(key("connectAtStart")).toString().left(kIdLength);
    settings.language = file.value(key("language")).toString();
    if (!isKnownLanguage(settings.language))
        settings.language.clear();
    settings.theme = valueOf(kThemes, file.value(key("theme")).toString());
    settings.notifications = file.value(key("notifications"), true).toBool();
    settings.closing = valueOf(kClosings, file.value(key("closing")).toString());
    return settings;
}

Result<void> SettingsStore::save(const DesktopSettings& wanted)
{
    const DesktopSettings before = settings();
    if (wanted == before)
        return {};
    Result<void> written = write(wanted);
    if (wanted.startAtLogin != before.startAtLogin) {
        if (const Result<void> set = m_autostart.set(wanted.startAtLogin); !set)
            written = set;
    }
    if (const DesktopSettings now = settings(); !(now == before))
        Q_EMIT changed(now);
    return written;
}

Result<void> SettingsStore::write(const DesktopSettings& settings)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(key("connectAtStart"), settings.connectAtStart);
    file.setValue(key("language"), settings.language);
    file.setValue(key("theme"), nameOf(kThemes, settings.theme));
    file.setValue(key("notifications"), settings.notifications);
    file.setValue(key("closing"), nameOf(kClosings, settings.closing));
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error::of(ErrorCode::Internal,
                         {{QStringLiteral("reason"), QStringLiteral("%1 can't be written").arg(m_file)}});
    return {};
}

} // namespace sallyport
