// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says: results to standard output, failures and progress to standard error. Thread: the main one.
// Trust: user side; names and server texts come from strangers, so nothing that steers a terminal gets through.
#pragma once

#include "core/base/error.h"
#include "core/profile/connection_status.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }

    void line(const QString& text) const;             // standard output
    void bytes(const QByteArray& text) const;         // standard output, as they are
    void progress(const QString& text) const;         // standard error; nothing with --json
    void object(const QJsonObject& object) const;     // standard output, on several lines
    void objectLine(const QJsonObject& object) const; // standard output, on one line

    // Three lines on standard error, or {"error": ...} on standard output. Returns the exit code.
    int fail(const Error& error) const;

private:
    bool m_json;
};

// {"code", "arguments", "title", "explanation", "nextStep"}
QJsonObject errorWithWords(const Error& error);
// The object of the `status --json` contract.
QJsonObject statusWithWords(const ConnectionStatus& status);

} // namespace sallyport
