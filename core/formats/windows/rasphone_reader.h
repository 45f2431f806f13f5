// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entry of a phone book, key by key, into a profile. Thread: values. Trust: user side; hostile input.
#pragma once

#include "core/formats/windows/windows_draft.h"

namespace sallyport {

struct PhoneBookEntry {
    QString name;
    QList<std::pair<QString, QString>> keys; // as they stand in the file
    QHash<QString, QString> values;          // the first of each, by lower-case key; all of "customauthdata", joined

    QString value(QLatin1String lowerCaseKey) const { return values.value(lowerCaseKey); }
};

// Why it is no IKEv2 connection; empty where it is one.
QString whyNotIke(const PhoneBookEntry& entry);

class PhoneBookReader {
public:
    PhoneBookReader(const PhoneBookEntry& entry, WindowsDraft* draft) : m_entry(entry), m_draft(draft) {}

    Result<void> read();

private:
    struct Key {
        const char* name; // lower case
        Result<void> (PhoneBookReader::*handler)(const QString& key, const QString& value);
    };
    static const Key kKeys[];

    Result<void> readKey(const QString& key, const QString& value, int* others);
    Result<void> readMethod();

    Result<void> readPhoneNumber(const QString& key, const QString& value);
    Result<void> readGuid(const QString& key, const QString& value);
    Result<void> readStrategy(const QString& key, const QString& value);
    Result<void> readHow(const QString& key, const QString& value);
    Result<void> readPolicies(const QString& key, const QString& value);
    Result<void> readPrioritize(const QString& key, const QString& value);
    Result<void> readDns(const QString& key, const QString& value);
    Result<void> readMobility(const QString& key, const QString& value);
    Result<void> readFragmentation(const QString& key, const QString& value);
    Result<void> readLocalIdentity(const QString& key, const QString& value);
    Result<void> readGatewayIdentity(const QString& key, const QString& value);
    Result<void> readPreSharedKey(const QString& key, const QString& value);
    Result<void> readNameCheck(const QString& key, const QString& value);
    Result<void> readIdle(const QString& key, const QString& value);
    Result<void> readUserName(const QString& key, const QString& value);

    const PhoneBookEntry& m_entry;
    WindowsDraft* m_draft;
    bool m_hasSharedKey = false;
};

} // namespace sallyport
