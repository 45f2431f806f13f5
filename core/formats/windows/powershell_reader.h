// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of a script, one by one, into the profiles that they make. Thread: values. Trust: user side; hostile
// input.
#pragma once

#include "core/formats/windows/powershell_script.h"
#include "core/formats/windows/windows_draft.h"
#include "core/formats/windows/windows_suite.h"

#include <memory>
#include <vector>

namespace sallyport {

class PowerShellReader {
public:
    PowerShellReader(const ImportSource& source, SuiteMarks marks) : m_source(&source), m_suiteMarks(marks) {}

    Result<Imported> read(const PsScript& script);

private:
    struct Connection {
        std::unique_ptr<WindowsDraft> draft;
        bool isSplit = false;
        bool hasMethod = false;
        std::optional<Error> fault; // of a command that was to change it
    };
    // A command's parameters by their full names, in its own case.
    struct Bound {
        QString cmdlet;
        QList<std::pair<QString, PsValue>> parameters;
        const PsValue* find(QLatin1String name) const;
        QString text(QLatin1String name) const;
    };
    struct Cmdlet {
        const char* name;
        const char* parameters; // with the positional ones first, "|", then the others
        Result<void> (PowerShellReader::*handler)(const Bound& bound);
    };
    static const Cmdlet kCmdlets[];

    Result<void> readCommand(const PsCommand& command);
    Bound bind(const Cmdlet& cmdlet, const PsCommand& command);
    Connection* connectionOf(const Bound& bound);
    void noteUnread(const PsCommand& command);

    Result<void> addConnection(const Bound& bound);
    Result<void> setConnection(const Bound& bound);
    Result<void> setSuite(const Bound& bound);
    Result<void> addRoute(const Bound& bound);
    Result<void> addTrustedNetwork(const Bound& bound);
    Result<void> addDnsRule(const Bound& bound);
    Result<void> setUserName(const Bound& bound);
    Result<void> importCertificate(const Bound& bound);
    Result<void> importIdentity(const Bound& bound);
    Result<void> certutil(const Bound& bound);
    Result<void> rasdial(const Bound& bound);
    Result<void> keepAll(const Bound& bound);

    Result<void> applyConnection(const Bound& bound, Connection* connection);
    Result<void> applyParameter(const QString& key, const QString& name, const PsValue& value, Connection* connection);
    Result<void> applyMethod(const QString& key, const PsValue& value, bool hasEap, Connection* connection);
    Result<void> applyEap(const QString& key, const PsValue& value, Connection* connection);
    void takeAuthority(const QString& key, const QString& path);
    Result<void> takeIdentity(const QString& key, const QString& path);
    Result<void> finish(Connection* connection, Imported* imported);

    const ImportSource* m_source;
    SuiteMarks m_suiteMarks;
    std::vector<Connection> m_connections;
    Connection* m_touched = nullptr; // by the command being read
    ImportReport m_report;
    QStringList m_usedCompanions;
    QList<QByteArray> m_authorities;
    QStringList m_missingAuthorities; // that the script installs, and that were not given with it
    QByteArray m_pkcs12;
    Secret m_pkcs12Password;
    QHash<QString, int> m_unread; // commands that are none of ours, and how often
    std::optional<Error> m_fault;
};

} // namespace sallyport
