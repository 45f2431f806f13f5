// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the identity chooser says of what is chosen: plain functions of values. Thread: GUI. Trust: user side; labels
// come from whoever wrote the token.
#pragma once

#include "app/client/token_list.h"
#include "core/base/error.h"
#include "core/profile/profile.h"

#include <QDateTime>

namespace sallyport {

// "alice, issued by Example CA, valid for another 23 days. The key is kept in the profile, encrypted."
// `waiting` names a file that lacks its password; `known` are the certificates as far as they are known, own first.
QString identityWords(const LocalSettings& local, bool isInKeychain, const QString& waiting,
                      const QList<QByteArray>& known, const QDateTime& now);

// How a key from a file is kept, and what stands against it.
QString keepingWords(bool inKeychain, bool hasKeychain, bool isInKeychain);

// A certificate on a token, two lines.
QString tokenRow(const Token& token, const ListedCertificate& listed, const QDateTime& now);

// "Choose the certificate to sign in with.", or why there is nothing to choose from.
QString tokensWords(const QList<Token>& tokens);

// What is wrong with a file that was chosen, with a next step. The words for profiles do not fit a certificate's file.
QString fileProblemWords(const Error& error);

// What the profile's key is called in a failure.
QString keyName();

} // namespace sallyport
