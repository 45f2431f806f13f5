// SPDX-License-Identifier: GPL-3.0-or-later
//
// tokens: the certificates that the service finds on smart cards and other tokens. Thread: the main one. Trust: user
// side; what a token says of itself is a stranger's text.
#pragma once

#include "app/cli/online_command.h"

namespace sallyport {

class TokensCommand : public OnlineCommand {
    Q_OBJECT

public:
    TokensCommand(Arguments arguments, QObject* parent)
        : OnlineCommand(std::move(arguments), ServiceClient::Topic::Status, parent)
    {
    }

protected:
    void begin() override;
};

// A line a token, and below it one a certificate with its URI.
QStringList tokenLines(const QList<Token>& tokens, const QDateTime& now);
QJsonObject tokensToJson(const QList<Token>& tokens, const QDateTime& now);

} // namespace sallyport
