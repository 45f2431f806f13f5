// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person's session of the test's own: home and runtime folder that go with it, a session bus that starts nothing by
// itself, and on it the real gnome-keyring, or a KWallet that does what the test wants. The environment of this process
// points there as long as it lives. Thread: the test's. Trust: tests only.
#pragma once

#include <QByteArray>
#include <QDBusContext>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sallyport {

// org.kde.kwalletd5 as far as QtKeychain and we ask it.
class FakeWallet : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    enum class Behaviour { Obliging, Refusing, Hanging };
    Behaviour behaviour = Behaviour::Obliging;
    QMap<QString, QByteArray> passwords; // "folder/key"
    QMap<QString, QByteArray> streams;

public Q_SLOTS:
    Q_SCRIPTABLE QString networkWallet() { return QStringLiteral("kdewallet"); }
    Q_SCRIPTABLE int open(const QString& wallet, qlonglong window, const QString& program);
    Q_SCRIPTABLE bool keyDoesNotExist(const QString& wallet, const QString& folder, const QString& key);
    Q_SCRIPTABLE int entryType(int handle, const QString& folder, const QString& key, const QString& program);
    Q_SCRIPTABLE QString readPassword(int handle, const QString& folder, const QString& key, const QString& program);
    Q_SCRIPTABLE QByteArray readEntry(int handle, const QString& folder, const QString& key, const QString& program);
    Q_SCRIPTABLE int writePassword(int handle, const QString& folder, const QString& key, const QString& value,
                                   const QString& program);
    Q_SCRIPTABLE int writeEntry(int handle, const QString& folder, const QString& key, const QByteArray& value,
                                const QString& program);
    Q_SCRIPTABLE int removeEntry(int handle, const QString& folder, const QString& key, const QString& program);
};

class KeyringSession {
public:
    enum class Bus { There, Missing };
    explicit KeyringSession(Bus bus = Bus::There);
    ~KeyringSession();
    KeyringSession(const KeyringSession&) = delete;
    KeyringSession& operator=(const KeyringSession&) = delete;

    void chooseDesktop(const QByteArray& desktop, const QByteArray& kdeVersion = {}); // XDG_CURRENT_DESKTOP

    void startKeyring(); // with an open keyring
    void lockKeyring();
    void stopKeyring(); // SIGSTOP
    void continueKeyring();
    // What secret-tool finds of the attribute `user`.
    QByteArray search(const QString& user);

    FakeWallet& startWallet();

    // Whether any file below the home holds the bytes.
    bool isInAnyFile(const QByteArray& bytes) const;

private:
    void replaceVariable(const char* name, const QByteArray& value);

    QTemporaryDir m_folder;
    QMap<QByteArray, QByteArray> m_oldEnvironment;
    QProcess m_bus;
    QProcess m_keyring;
    std::unique_ptr<FakeWallet> m_wallet;
};

} // namespace sallyport
