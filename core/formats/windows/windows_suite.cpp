// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/windows_suite.h"
#include "core/formats/proposal_mending.h"

#include <QtEndian>

#include <array>
#include <span>

namespace sallyport {
namespace {

constexpr QLatin1String kMark("sallyport-chosen:");

// A Windows word, the number a phone book has for it, and strongSwan's word.
struct Word {
    const char* windows;
    int number; // -1: only another spelling
    const char* ours;
};

// IKEEXT_CIPHER_TYPE
constexpr std::array kIkeCiphers{
    Word{"DES", 0, "des"},
    Word{"DES3", 1, "3des"},
    Word{"AES128", 2, "aes128"},
    Word{"AES192", 3, "aes192"},
    Word{"AES256", 4, "aes256"},
    Word{"AES_GCM_128", 5, "aes128gcm16"},
    Word{"AES_GCM_256", 6, "aes256gcm16"},
    Word{"GCMAES128", -1, "aes128gcm16"},
    Word{"GCMAES256", -1, "aes256gcm16"},
};
// IKEEXT_INTEGRITY_TYPE
constexpr std::array kIkeIntegrity{
    Word{"MD5", 0, "md5"},       Word{"SHA196", 1, "sha1"}, Word{"SHA256", 2, "sha256"},
    Word{"SHA384", 3, "sha384"}, Word{"SHA1", -1, "sha1"},
};
// IKEEXT_DH_GROUP
constexpr std::array kGroups{
    Word{"None", 0, ""},
    Word{"Group1", 1, "modp768"},
    Word{"Group2", 2, "modp1024"},
    Word{"Group14", 3, "modp2048"},
    Word{"ECP256", 4, "ecp256"},
    Word{"ECP384", 5, "ecp384"},
    Word{"Group24", 6, "modp2048s256"},
};
// IPSEC_CIPHER_CONFIG
constexpr std::array kEspCiphers{
    Word{"None", 0, "null"},
    Word{"DES", 1, "des"},
    Word{"DES3", 2, "3des"},
    Word{"AES128", 3, "aes128"},
    Word{"AES192", 4, "aes192"},
    Word{"AES256", 5, "aes256"},
    Word{"GCMAES128", 6, "aes128gcm16"},
    Word{"GCMAES192", 7, "aes192gcm16"},
    Word{"GCMAES256", 8, "aes256gcm16"},
};
// IPSEC_AUTH_CONFIG; with an AEAD cipher the word repeats it and says nothing more.
constexpr std::array kEspIntegrity{
    Word{"MD596", 0, "md5"},  Word{"SHA196", 1, "sha1"}, Word{"SHA256128", 2, "sha256"},
    Word{"GCMAES128", 3, ""}, Word{"GCMAES192", 4, ""},  Word{"GCMAES256", 5, ""},
};
// IPSEC_PFS_GROUP; PFSMM is the group of IKE.
constexpr std::array kPfsGroups{
    Word{"None", 0, ""},           Word{"PFS1", 1, "modp768"},
    Word{"PFS2", 2, "modp1024"},   Word{"PFS2048", 3, "modp2048"},
    Word{"ECP256", 4, "ecp256"},   Word{"ECP384", 5, "ecp384"},
    Word{"PFSMM", 6, ""},          Word{"PFS24", 7, "modp2048s256"},
    Word{"PFS14", -1, "modp2048"},
};

const Word* byWindows(std::span<const Word> words, const QString& text)
{
    for (const Word& word : words) {
        if (text.compare(QLatin1String(word.windows), Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

QString byNumber(std::span<const Word> words, quint32 number)
{
    for (const Word& word : words) {
        if (word.number >= 0 && static_cast<quint32>(word.number) == number)
            return QString::fromLatin1(word.windows);
    }
    return {};
}

// The Windows word whose meaning stands among a proposal's algorithms; the algorithm is then taken out.
QString takeByOurs(std::span<const Word> words, QStringList* algorithms)
{
    for (qsizetype i = 0; i < algorithms->size(); ++i) {
        for (const Word& word : words) {
            if (word.number >= 0 && *word.ours != '\0' && algorithms->at(i) == QLatin1String(word.ours)) {
                algorithms->removeAt(i);
                return QString::fromLatin1(word.windows);
            }
        }
    }
    return {};
}

bool isWeak(const QString& ours)
{
    static const QStringList weak{QStringLiteral("des"),      QStringLiteral("3des"),        QStringLiteral("md5"),
                                  QStringLiteral("sha1"),     QStringLiteral("null"),        QStringLiteral("modp768"),
                                  QStringLiteral("modp1024"), QStringLiteral("modp2048s256")};
    return weak.contains(ours);
}

// strongSwan's word, with the Windows word's line in the report.
QString said(std::span<const Word> words, const QString& text, const QString& key, ImportReport* report)
{
    if (text.isEmpty())
        return {};
    const Word* word = byWindows(words, text);
    if (word == nullptr) {
        report->refused(key, text, QStringLiteral("not an algorithm of Windows that Sallyport knows"));
        return QStringLiteral("unknown");
    }
    const QString ours = QString::fromLatin1(word->ours);
    if (isWeak(ours))
        report->refused(key, text, QStringLiteral("too weak"));
    else
        report->applied(key, text);
    return ours;
}

QString joined(const QStringList& algorithms)
{
    QStringList named = algorithms;
    named.removeAll(QString());
    return named.join(QLatin1Char('-'));
}

// Each key of the suite that is absent is taken from what Windows would choose, as far as that is not weak.
QString ikeProposal(const QString& encryption, const QString& integrity, const QString& group)
{
    const QString hash = integrity.isEmpty() ? QStringLiteral("sha256") : integrity;
    const bool isAead = encryption.contains(QLatin1String("gcm"));
    return joined({encryption, isAead ? QLatin1String("prf") + hash : hash,
                   group.isEmpty() ? QStringLiteral("modp2048") : group});
}

QString espProposal(const QString& cipher, const QString& integrity, const QString& group)
{
    const bool isAead = cipher.contains(QLatin1String("gcm"));
    const QString hash = integrity.isEmpty() ? QStringLiteral("sha256") : integrity;
    return joined({cipher, isAead ? QString() : hash, group});
}

} // namespace

void applySuite(const WindowsSuite& suite, const QString& section, Profile* profile, ImportReport* report)
{
    const auto key = [&section](const char* name) { return section + QLatin1Char('.') + QLatin1String(name); };
    const QString encryption = said(kIkeCiphers, suite.encryption, key("EncryptionMethod"), report);
    const QString integrity = said(kIkeIntegrity, suite.integrity, key("IntegrityCheckMethod"), report);
    const QString group = said(kGroups, suite.dhGroup, key("DHGroup"), report);
    const QString cipher = said(kEspCiphers, suite.cipherTransform, key("CipherTransformConstants"), report);
    const QString espHash =
        said(kEspIntegrity, suite.authenticationTransform, key("AuthenticationTransformConstants"), report);
    QString pfs = said(kPfsGroups, suite.pfsGroup, key("PfsGroup"), report);
    if (suite.pfsGroup.compare(QLatin1String("PFSMM"), Qt::CaseInsensitive) == 0)
        pfs = group;
    if (!encryption.isEmpty())
        profile->ikeProposal = usableProposals(ProposalProtocol::Ike, section + QStringLiteral(" (IKE)"),
                                               {ikeProposal(encryption, integrity, group)}, report);
    else if (!integrity.isEmpty() || !group.isEmpty())
        report->refused(section, QStringLiteral("IKE"), QStringLiteral("EncryptionMethod is missing: nothing to use"));
    if (!cipher.isEmpty())
        profile->espProposal = usableProposals(ProposalProtocol::Esp, section + QStringLiteral(" (ESP)"),
                                               {espProposal(cipher, espHash, pfs)}, report);
    else if (!espHash.isEmpty() || !pfs.isEmpty())
        report->refused(section, QStringLiteral("ESP"),
                        QStringLiteral("CipherTransformConstants is missing: nothing to use"));
}

std::optional<WindowsSuite> suiteFromPhoneBook(const QString& hex)
{
    constexpr qsizetype kNumbers = 6;
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != kNumbers * 4 || hex.size() != bytes.size() * 2)
        return std::nullopt;
    const auto number = [&bytes](qsizetype index) { return qFromLittleEndian<quint32>(bytes.constData() + index * 4); };
    // The order that Set-VpnConnectionIPsecConfiguration writes, which is not the one of mprapi.h.
    WindowsSuite suite;
    suite.integrity = byNumber(kIkeIntegrity, number(0));
    suite.encryption = byNumber(kIkeCiphers, number(1));
    suite.dhGroup = byNumber(kGroups, number(2));
    suite.cipherTransform = byNumber(kEspCiphers, number(3));
    suite.authenticationTransform = byNumber(kEspIntegrity, number(4));
    suite.pfsGroup = byNumber(kPfsGroups, number(5));
    const bool isWhole = !suite.integrity.isEmpty() && !suite.encryption.isEmpty() && !suite.dhGroup.isEmpty() &&
                         !suite.cipherTransform.isEmpty() && !suite.authenticationTransform.isEmpty() &&
                         !suite.pfsGroup.isEmpty();
    return isWhole ? std::optional(suite) : std::nullopt;
}

namespace {

QString oursOf(std::span<const Word> words, const QString& windows)
{
    const Word* word = byWindows(words, windows);
    return word == nullptr ? QString() : QString::fromLatin1(word->ours);
}

struct IkeWords {
    QString encryption;
    QString integrity;
    QString group;
    QString ours; // what a reader makes of the three
};

QStringList algorithmsOf(const QString& proposal)
{
    QStringList algorithms = proposal.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    for (QString& name : algorithms) { // other spellings of the same
        if (name == QLatin1String("aes"))
            name = QStringLiteral("aes128");
        else if (name.startsWith(QLatin1String("sha2_")))
            name.remove(3, 2);
        else if (name.startsWith(QLatin1String("aes")) && name.endsWith(QLatin1String("gcm")))
            name.append(QLatin1String("16"));
        else if (name.startsWith(QLatin1String("aes")) && name.endsWith(QLatin1String("gcm128")))
            name.replace(QLatin1String("gcm128"), QLatin1String("gcm16"));
    }
    return algorithms;
}

std::optional<IkeWords> ikeWords(const QString& proposal)
{
    QStringList algorithms = algorithmsOf(proposal);
    IkeWords words;
    words.encryption = takeByOurs(kIkeCiphers, &algorithms);
    const bool isAead = words.encryption.startsWith(QLatin1String("AES_GCM"));
    if (isAead) {
        for (QString& name : algorithms) {
            if (name.startsWith(QLatin1String("prf")))
                name.remove(0, 3);
        }
    }
    words.integrity = takeByOurs(kIkeIntegrity, &algorithms);
    words.group = takeByOurs(kGroups, &algorithms);
    if (words.encryption.isEmpty() || words.integrity.isEmpty() || words.group.isEmpty())
        return std::nullopt;
    words.ours = ikeProposal(oursOf(kIkeCiphers, words.encryption), oursOf(kIkeIntegrity, words.integrity),
                             oursOf(kGroups, words.group));
    return words;
}

struct EspWords {
    QString cipher;
    QString authentication;
    QString group; // empty: no PFS
    QString ours;
};

std::optional<EspWords> espWords(const QString& proposal)
{
    QStringList algorithms = algorithmsOf(proposal);
    EspWords words;
    words.cipher = takeByOurs(kEspCiphers, &algorithms);
    const bool isAead = words.cipher.startsWith(QLatin1String("GCM"));
    words.authentication = isAead ? words.cipher : takeByOurs(kEspIntegrity, &algorithms);
    words.group = takeByOurs(kPfsGroups, &algorithms);
    if (words.cipher.isEmpty() || words.authentication.isEmpty())
        return std::nullopt;
    words.ours = espProposal(oursOf(kEspCiphers, words.cipher), oursOf(kEspIntegrity, words.authentication),
                             oursOf(kPfsGroups, words.group));
    return words;
}

// The first proposal that Windows has words for, and what must be said of it.
template <typename Words>
std::optional<Words> firstOf(const QString& text, std::optional<Words> (*wordsOf)(const QString&), QString* note)
{
    const QStringList proposals = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& proposal : proposals) {
        const auto words = wordsOf(proposal);
        if (!words)
            continue;
        if (text != words->ours)
            *note = QStringLiteral("Windows takes one proposal with one algorithm of each kind: from %1").arg(proposal);
        return words;
    }
    if (!proposals.isEmpty())
        *note = QStringLiteral("Windows has none of these: its strongest one instead");
    return std::nullopt;
}

} // namespace

SuiteChoice suiteFor(const Profile& profile, SuiteDialect dialect)
{
    const QString needed = QStringLiteral("Windows is told a strong suite, because its own default is weak");
    SuiteChoice choice;
    choice.isIkeChosen = profile.ikeProposal.isEmpty();
    choice.isEspChosen = profile.espProposal.isEmpty();
    if (choice.isIkeChosen)
        choice.ikeNote = needed;
    if (choice.isEspChosen)
        choice.espNote = needed;
    const auto ike = firstOf(profile.ikeProposal, ikeWords, &choice.ikeNote);
    const auto esp = firstOf(profile.espProposal, espWords, &choice.espNote);
    WindowsSuite& suite = choice.suite;
    suite.encryption = ike ? ike->encryption : QStringLiteral("AES_GCM_256");
    suite.integrity = ike ? ike->integrity : QStringLiteral("SHA384");
    suite.dhGroup = ike ? ike->group : QStringLiteral("ECP384");
    suite.cipherTransform = esp ? esp->cipher : QStringLiteral("GCMAES256");
    suite.authenticationTransform = esp ? esp->authentication : QStringLiteral("GCMAES256");
    suite.pfsGroup = esp ? esp->group : QString();
    if (dialect == SuiteDialect::PowerShell)
        suite.encryption.replace(QLatin1String("AES_GCM_"), QLatin1String("GCMAES"));
    if (!suite.pfsGroup.isEmpty())
        return choice;
    if (dialect == SuiteDialect::PowerShell) {
        suite.pfsGroup = QStringLiteral("None");
    } else {
        suite.pfsGroup = QStringLiteral("PFSMM");
        if (choice.espNote.isEmpty())
            choice.espNote = QStringLiteral("a ProfileXML can't go without PFS: it takes the group of IKE");
    }
    return choice;
}

SuiteMarks suiteMarksIn(const QString& text)
{
    const qsizetype at = text.indexOf(kMark);
    if (at < 0)
        return {};
    const QStringView words = QStringView(text).sliced(at + kMark.size()).left(10);
    return {words.startsWith(QLatin1String(" ike")),
            words.startsWith(QLatin1String(" esp")) || words.startsWith(QLatin1String(" ike esp"))};
}

QString suiteMarkText(const SuiteChoice& choice)
{
    if (!choice.isIkeChosen && !choice.isEspChosen)
        return {};
    return kMark + (choice.isIkeChosen ? QLatin1String(" ike") : QLatin1String()) +
           (choice.isEspChosen ? QLatin1String(" esp") : QLatin1String());
}

void forgetChosenSuite(const WindowsSuite& suite, SuiteMarks marks, SuiteDialect dialect, Profile* profile,
                       ImportReport* report)
{
    const QString note = QStringLiteral("chosen for Windows when it was exported: Sallyport's current set is offered");
    Profile silent;
    silent.ikeProposal = marks.ike ? QString() : profile->ikeProposal;
    silent.espProposal = marks.esp ? QString() : profile->espProposal;
    const WindowsSuite chosen = suiteFor(silent, dialect).suite;
    if (marks.ike && suite.encryption == chosen.encryption && suite.integrity == chosen.integrity &&
        suite.dhGroup == chosen.dhGroup) {
        report->applied(QStringLiteral("IKE"), profile->ikeProposal, note);
        profile->ikeProposal.clear();
    }
    if (marks.esp && suite.cipherTransform == chosen.cipherTransform &&
        suite.authenticationTransform == chosen.authenticationTransform && suite.pfsGroup == chosen.pfsGroup) {
        report->applied(QStringLiteral("ESP"), profile->espProposal, note);
        profile->espProposal.clear();
    }
}

} // namespace sallyport
