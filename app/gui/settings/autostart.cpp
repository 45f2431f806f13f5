// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace sallyport {
namespace {

constexpr qint64 kMaxEntry = 64 * 1024;

Error failed(const QString& reason)
{
    return Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), reason}});
}

// Desktop Entry Specification 1.5, "The Exec key": quoted, four characters escaped inside, a per cent sign doubled;
// and all of it once more for the backslash of a string value.
QString quotedForExec(const QString& program)
{
    QString text;
    for (const QChar c : program) {
        if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$') || c == QLatin1Char('\\'))
            text += QLatin1Char('\\');
        else if (c == QLatin1Char('%'))
            text += QLatin1Char('%');
        text += c;
    }
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString escapedString(QString value)
{
    return value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

} // namespace

Autostart::Autostart(QString folder, QString program) : m_folder(std::move(folder)), m_program(std::move(program)) {}

QString Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

QString Autostart::thisProgram()
{
    return QCoreApplication::applicationFilePath();
}

QString Autostart::file() const
{
    return m_folder + QStringLiteral("/org.sallyport.Sallyport.desktop");
}

bool Autostart::isOn() const
{
    QFile file(this->file());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(kMaxEntry).split('\n');
    const auto says = [&lines](const char* name, const char* value) {
        for (const QByteArray& line : lines) {
            const qsizetype equals = line.indexOf('=');
            if (equals > 0 && line.first(equals).trimmed() == name && line.sliced(equals + 1).trimmed() == value)
                return true;
        }
        return false;
    };
    return !says("Hidden", "true") && !says("X-GNOME-Autostart-enabled", "false");
}

Result<void> Autostart::set(bool on)
{
    if (!on) {
        QFile file(this->file());
        if (file.exists() && !file.remove())
            return failed(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        return {};
    }
    for (const QChar c : m_program) {
        if (c < QLatin1Char(' ')) // no entry can carry it
            return failed(QStringLiteral("the program's path has a control character"));
    }
    if (!QDir().mkpath(m_folder))
        return failed(QStringLiteral("%1 can't be made").arg(m_folder));
    QSaveFile file(this->file());
    if (!file.open(QIODevice::WriteOnly))
        return failed(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    file.write(entry());
    if (!file.commit())
        return failed(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    return {};
}

QByteArray Autostart::entry() const
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Sallyport\n"
                          "Exec=%1 --background\n"
                          "TryExec=%2\n"
                          "Icon=org.sallyport.Sallyport\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(quotedForExec(m_program), escapedString(m_program))
        .toUtf8();
}

} // namespace sallyport
