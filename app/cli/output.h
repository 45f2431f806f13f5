// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says: results to standard output, failures and progress to standard error. Thread: the main one.
// Trust: user side; names and server texts come from strangers, so nothing that steers a terminal gets through.
#pragma once

#include "core/base/error.h"
#include "core/profile/connection_status.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace sallyport {

// What is wrong with the way a command was called.
struct UsageFault {
    QString explanation; // a sentence
    QString nextStep;    // a sentence
};

class Output {
public:
    // `streaming`: one object a line, failures too.
    explicit Output(bool json, bool streaming = false) : m_json(json), m_streaming(streaming) {}

    bool isJson() const { return m_json; }

    void line(const QString& text) const;             // standard output
    void bytes(const QByteArray& text) const;         // standard output, as they are
    void progress(const QString& text) const;         // standard error; nothing with --json
    void toPerson(const QString& text) const;         // standard error, whatever standard output is for
    void object(const QJsonObject& object) const;     // standard output, on several lines
    void objectLine(const QJsonObject& object) const; // standard output, on one line

    // Three lines on standard error, or {"error": ...} on standard output. Returns the exit code.
    int fail(const Error& error) const;
    // Three lines on standard error, and with --json {"error": ...} with the code "Usage" too. Returns the exit code.
    int failUsage(const UsageFault& fault) const;

private:
    void failure(const QJsonObject& error) const;

    bool m_json;
    bool m_streaming;
};

// {"code", "arguments", "title", "explanation", "nextStep"}
QJsonObject errorWithWords(const Error& error);
// An array of these, in the words of a notice.
QJsonArray noticesWithWords(const QList<Error>& notices);
// The object of the `status --json` contract.
QJsonObject statusWithWords(const ConnectionStatus& status);

} // namespace sallyport
