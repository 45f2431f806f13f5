// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows' cryptography suite: exactly one proposal for IKE and one for ESP, in six words of its own, and strongSwan's
// notation for the same. Thread: no state. Trust: user side.
#pragma once

#include "core/formats/import_report.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

// The words as ProfileXML and Set-VpnConnectionIPsecConfiguration have them; empty: not said.
struct WindowsSuite {
    QString authenticationTransform; // ESP: "SHA256128", "GCMAES256"
    QString cipherTransform;         // ESP: "AES256", "GCMAES256"
    QString encryption;              // IKE: "AES256", "AES_GCM_256" (ProfileXML) or "GCMAES256" (PowerShell)
    QString integrity;               // IKE: "SHA256"
    QString dhGroup;                 // IKE: "Group14", "ECP384"
    QString pfsGroup;                // ESP: "PFS2048", "PFSMM", "None"
    bool operator==(const WindowsSuite&) const = default;
};

enum class SuiteDialect {
    ProfileXml, // no way to go without PFS
    PowerShell,
};

struct SuiteMarks {
    bool ike = false;
    bool esp = false;
};

// Puts the suite into the profile. Each word gets its line under `section`, and so does what became of the proposals.
void applySuite(const WindowsSuite& suite, const QString& section, Profile* profile, ImportReport* report);

// A phone book's CustomIPSecPolicies: six little-endian numbers in hex. Nothing for anything else.
std::optional<WindowsSuite> suiteFromPhoneBook(const QString& hex);

// What a Windows file says of a profile's proposals. Windows must be told all six words or none, and its own default
// has a group that is too weak: there is always a suite.
struct SuiteChoice {
    WindowsSuite suite;
    QString ikeNote; // empty: exactly what the profile says
    QString espNote;
    bool isIkeChosen = false; // the profile says nothing: ours for Windows
    bool isEspChosen = false;
};
SuiteChoice suiteFor(const Profile& profile, SuiteDialect dialect);

// The remark in an exported file (a comment of its format) by which a reader knows that a proposal was only chosen for
// Windows: as long as it is still the one chosen, the profile goes on saying nothing.
SuiteMarks suiteMarksIn(const QString& text);
QString suiteMarkText(const SuiteChoice& choice); // "sallyport-chosen: ike esp"; empty where nothing was chosen
void forgetChosenSuite(const WindowsSuite& suite, SuiteMarks marks, SuiteDialect dialect, Profile* profile,
                       ImportReport* report);

} // namespace sallyport
