// SPDX-License-Identifier: GPL-3.0-or-later
//
// A keychain in memory that fails, or stays silent, as a test wants. Thread: the test's. Trust: tests only.
#pragma once

#include "app/client/keychain.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>

namespace sallyport::test {

class FakeKeychain : public Keychain {
public:
    // By "kind/profileId"; the value is what a keychain's window would show and the secret.
    struct Entry {
        QString name;
        QByteArray bytes;
    };
    QMap<QString, Entry> entries;
    QStringList calls;            // "write kind/profileId"
    std::optional<Error> failure; // of every call
    QString failingEntry;         // of the calls of this entry alone
    bool isForgetful = false;     // takes a secret and keeps something else
    bool isSilent = false;        // answers nothing

    static QString keyOf(SecretKind kind, const QString& profileId);

    void read(const KeychainEntry& entry, QObject* context, ReadAnswer answer) override;
    void write(const KeychainEntry& entry, const Secret& secret, QObject* context, WriteAnswer answer) override;
    void remove(const KeychainEntry& entry, QObject* context, WriteAnswer answer) override;

private:
    std::optional<Error> begin(const char* action, const KeychainEntry& entry);
};

} // namespace sallyport::test
