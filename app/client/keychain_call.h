// SPDX-License-Identifier: GPL-3.0-or-later
//
// One call of a keychain and its reply, as they pass through the pipes between a program and sallyport-keychain: a line
// of JSON, then the secret's bytes. Thread: values. Trust: user side; the peer is our own program of the same user, yet
// what it says is bounded and checked.
#pragma once

#include "app/client/keychain.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

constexpr qsizetype kMaxKeychainBytes = 16 * 1024 * 1024; // a line and its secret

// Where secrets can lie. A desktop has one that it prefers; a person who changes desktops leaves secrets in another.
enum class KeychainStore {
    System,        // the only one there is (Windows, macOS)
    SecretService, // gnome-keyring, KeePassXC, KWallet 6
    KWallet,       // KWallet 5
};

struct KeychainCall {
    enum class Action { Read, Write, Remove };
    Action action = Action::Read;
    QString key;                        // never changes with the profile's name
    QString label;                      // for people
    std::optional<KeychainStore> store; // nothing: the one that this desktop prefers
    bool isText = true;                 // as a text that a person can look at in the keychain's own window
    Secret secret;
};

struct KeychainReply {
    enum class Outcome { Done, Absent, Locked, Refused, Unavailable };
    Outcome outcome = Outcome::Unavailable;
    QString reason;                         // of Refused and Unavailable
    std::optional<KeychainStore> elsewhere; // another store has an entry of this key
    Secret secret;
};

// "password of 1b4e28ba-2fa1-11d2-883f-0016d3cca427": found again whatever the profile is called now.
QString keychainKey(const KeychainEntry& entry);
// "Sallyport: Head office (password)": what keychain windows show.
QString keychainLabel(const KeychainEntry& entry);
// Text goes in as text; what is none (a PKCS#12, bytes of a pre-shared key) goes in encoded.
bool isKeychainText(SecretKind kind, const Secret& secret);

// The bytes hold the secret: whoever gets them wipes them.
QByteArray encodeKeychainCall(const KeychainCall& call);
std::optional<KeychainCall> decodeKeychainCall(const QByteArray& bytes);
QByteArray encodeKeychainReply(const KeychainReply& reply);
std::optional<KeychainReply> decodeKeychainReply(const QByteArray& bytes);

} // namespace sallyport
