// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring_session.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <sys/prctl.h>

#include <csignal>
#include <functional>

namespace sallyport {
namespace {

constexpr int kPatienceMs = 10000;
const QString kConnection = QStringLiteral("keyring session");
const QString kWalletConnection = QStringLiteral("fake wallet");
const QString kSecrets = QStringLiteral("org.freedesktop.secrets");

void waitUntil(const std::function<bool()>& done, const char* what)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kPatienceMs)
            qFatal("%s did not come up", what);
        QThread::msleep(10);
    }
}

void launch(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    if (!process.waitForStarted(kPatienceMs))
        qFatal("%s cannot be started; is its package installed?", qPrintable(program));
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill(); // also what is stopped
    process.waitForFinished(kPatienceMs);
}

} // namespace

int FakeWallet::open(const QString&, qlonglong, const QString&)
{
    if (behaviour == Behaviour::Hanging)
        setDelayedReply(true);
    return behaviour == Behaviour::Refusing ? -1 : 1;
}

bool FakeWallet::keyDoesNotExist(const QString&, const QString& folder, const QString& key)
{
    return entryType(1, folder, key, {}) == 0;
}

int FakeWallet::entryType(int, const QString& folder, const QString& key, const QString&)
{
    const QString name = folder + QLatin1Char('/') + key;
    return passwords.contains(name) ? 1 : streams.contains(name) ? 2 : 0;
}

QString FakeWallet::readPassword(int, const QString& folder, const QString& key, const QString&)
{
    return QString::fromUtf8(passwords.value(folder + QLatin1Char('/') + key));
}

QByteArray FakeWallet::readEntry(int, const QString& folder, const QString& key, const QString&)
{
    return streams.value(folder + QLatin1Char('/') + key);
}

int FakeWallet::writePassword(int handle, const QString& folder, const QString& key, const QString& value,
                              const QString& program)
{
    removeEntry(handle, folder, key, program);
    passwords.insert(folder + QLatin1Char('/') + key, value.toUtf8());
    return 0;
}

int FakeWallet::writeEntry(int handle, const QString& folder, const QString& key, const QByteArray& value,
                           const QString& program)
{
    removeEntry(handle, folder, key, program);
    streams.insert(folder + QLatin1Char('/') + key, value);
    return 0;
}

int FakeWallet::removeEntry(int, const QString& folder, const QString& key, const QString&)
{
    const QString name = folder + QLatin1Char('/') + key;
    return passwords.remove(name) + streams.remove(name) > 0 ? 0 : -3;
}

KeyringSession::KeyringSession(Bus bus)
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
    const QByteArray folder = m_folder.path().toUtf8();
    replaceVariable("HOME", folder);
    replaceVariable("XDG_RUNTIME_DIR", folder);
    for (const char* name : {"XDG_CURRENT_DESKTOP", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "DESKTOP_SESSION", "DISPLAY",
                             "WAYLAND_DISPLAY", "KDE_SESSION_VERSION", "KDE_FULL_SESSION", "DBUS_SESSION_BUS_ADDRESS"})
        replaceVariable(name, {});
    if (bus == Bus::Missing)
        return;
    const QString socket = m_folder.filePath(QStringLiteral("session_bus"));
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("cannot write the bus configuration");
    configuration.write("<busconfig><type>session</type><listen>unix:path=" + socket.toUtf8() +
                        "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow user=\"*\"/><allow "
                        "own=\"*\"/><allow send_type=\"method_call\"/><allow send_destination=\"*\"/><allow "
                        "receive_sender=\"*\"/></policy></busconfig>");
    configuration.close();
    launch(m_bus, QStringLiteral("dbus-daemon"),
           {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--nosyslog"),
            QStringLiteral("--config-file=") + configuration.fileName()});
    const QString address = QStringLiteral("unix:path=") + socket;
    waitUntil(
        [&address] {
            QDBusConnection::disconnectFromBus(kConnection); // the attempt before, which came too early
            return QDBusConnection::connectToBus(address, kConnection).isConnected();
        },
        "dbus-daemon");
    replaceVariable("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
}

KeyringSession::~KeyringSession()
{
    QDBusConnection::disconnectFromBus(kWalletConnection);
    QDBusConnection::disconnectFromBus(kConnection);
    end(m_keyring);
    end(m_bus);
    for (auto variable = m_oldEnvironment.cbegin(); variable != m_oldEnvironment.cend(); ++variable) {
        if (variable.value().isNull())
            qunsetenv(variable.key().constData());
        else
            qputenv(variable.key().constData(), variable.value());
    }
}

void KeyringSession::chooseDesktop(const QByteArray& desktop, const QByteArray& kdeVersion)
{
    replaceVariable("XDG_CURRENT_DESKTOP", desktop);
    replaceVariable("KDE_SESSION_VERSION", kdeVersion);
}

void KeyringSession::startKeyring()
{
    launch(m_keyring, QStringLiteral("gnome-keyring-daemon"),
           {QStringLiteral("--unlock"), QStringLiteral("--components=secrets"), QStringLiteral("--foreground")});
    m_keyring.write("open sesame");
    m_keyring.closeWriteChannel();
    waitUntil(
        [this] {
            m_keyring.waitForBytesWritten(10);
            return QDBusConnection(kConnection).interface()->isServiceRegistered(kSecrets).value();
        },
        "gnome-keyring-daemon");
}

void KeyringSession::lockKeyring()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    call.setArguments({QVariant::fromValue(collections)});
    const QDBusMessage reply = QDBusConnection(kConnection).call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("the keyring cannot be locked: %s", qPrintable(reply.errorMessage()));
}

void KeyringSession::stopKeyring()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void KeyringSession::continueKeyring()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

QByteArray KeyringSession::search(const QString& user)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels); // it writes attributes to standard error
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("user"), user});
    if (!tool.waitForFinished(kPatienceMs))
        qFatal("secret-tool does not end");
    return tool.readAll();
}

FakeWallet& KeyringSession::startWallet()
{
    m_wallet = std::make_unique<FakeWallet>();
    QDBusConnection bus =
        QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), kWalletConnection);
    if (!bus.registerObject(QStringLiteral("/modules/kwalletd5"), m_wallet.get(),
                            QDBusConnection::ExportScriptableSlots) ||
        !bus.registerService(QStringLiteral("org.kde.kwalletd5")))
        qFatal("the fake wallet cannot be registered");
    return *m_wallet;
}

bool KeyringSession::isInAnyFile(const QByteArray& bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray content = file.readAll();
            if (content.contains(bytes) || content.contains(bytes.toBase64()))
                return true;
        }
    }
    return false;
}

void KeyringSession::replaceVariable(const char* name, const QByteArray& value)
{
    if (!m_oldEnvironment.contains(name))
        m_oldEnvironment.insert(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
    if (value.isEmpty())
        qunsetenv(name);
    else
        qputenv(name, value);
}

} // namespace sallyport
