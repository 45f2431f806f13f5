// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile on its way out of a Windows file, whichever of the three formats it is: what their readers do alike.
// Thread: a value. Trust: user side; what it is given is hostile.
#pragma once

#include "core/formats/profile_import.h"
#include "core/formats/windows/windows_suite.h"
#include "core/formats/windows/windows_xml.h"

#include <QHash>

namespace sallyport {

// The certificates among the companions, by SHA-1 thumbprint, which is all that Windows says of an authority.
class ThumbprintIndex {
public:
    explicit ThumbprintIndex(const CompanionFiles& companions);

    struct Found {
        QString path;
        QByteArray der;
    };
    std::optional<Found> find(const QByteArray& sha1) const;

private:
    QHash<QByteArray, Found> m_certificates;
};

// "1a 2b 3c ...", "1A2B3C": 20 bytes, or nothing.
QByteArray thumbprintFromText(const QString& text);
QByteArray thumbprintOf(const QByteArray& der);

class WindowsDraft {
public:
    WindowsDraft(const ImportSource& source, const char* format) : m_source(&source), m_format(format) {}

    Profile profile;
    ImportReport report;
    SuiteMarks suiteMarks;
    QStringList usedCompanions;
    QList<ImportedSecret> secrets; // their profileId is filled in by finish()

    const QString& file() const { return m_source->file; }
    const ImportSource& source() const { return *m_source; }

    // What the format gives back at export: by the part of the file it stood in, in its order.
    void keepNode(const QString& section, const XmlNode& node);
    void keepValue(const QString& section, const QString& key, const QString& value);

    // "host;friendly name,other": the first is taken. False, with a line, where there is none.
    bool takeServers(const QString& key, const QString& value);
    // The authority with that thumbprint is trusted for the gateway, if it was given together with the file.
    void takeThumbprint(const QString& key, const QByteArray& sha1);
    // A network that goes through the tunnel, or around it. ProfileFieldInvalid.
    Result<void> takeRoute(const QString& key, const QString& network, bool excluded);
    // "corp.example.org" or ".corp.example.org" (and below); "." is everything. The servers are one list a profile:
    // a rule with others than the first rule's is not taken, and false is returned.
    Result<bool> takeDnsRule(const QString& key, const QString& suffix, const QStringList& servers);
    void takeMethod(const QString& key, const QString& said, AuthenticationMethod method, const QString& note = {});

    // What holds when all keys are read: the routes against the tunnel's kind, the identifier, the rules of a profile.
    void takeRouting(const QString& key, const QString& said, bool forced);
    Result<void> finish();

    Error invalid(const QString& field, const QString& value, const QString& rule) const;
    Error missing(const QString& field) const;

private:
    const ImportSource* m_source;
    const char* m_format;
    std::optional<ThumbprintIndex> m_thumbprints; // made when first asked
    bool m_hasDnsRule = false;
};

// "true", "1", "$true" in whatever case.
bool saysTrue(const QString& text);

} // namespace sallyport
