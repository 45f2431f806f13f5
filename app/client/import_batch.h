// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files and folders on their way to becoming profiles: read within limits, opened each with the others at hand, put
// together, shown before anything is saved. GUI and CLI do the same with it: make one, ask for the passwords of
// locked() files and unlock() them, show preview(), saveImport(). Thread: any, a value; reads small files directly,
// asks nobody, so it never waits. Trust: user side; every byte is hostile until core/formats has passed it.
#pragma once

#include "app/client/import_plan.h"
#include "core/profile/profile_fields.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

class ProfileLibrary;

constexpr int kMaxBatchFiles = 256;
constexpr int kMaxFolderDepth = 8;
constexpr qint64 kMaxBatchBytes = 32 * 1024 * 1024; // together; each file has kMaxImportBytes

// What became of one file (or of PEM files that were read as one).
struct BatchEntry {
    enum class Outcome {
        Imported,  // `content` is there: profiles, or parts of one
        Locked,    // `error` is Pkcs12PasswordWrong: unlock() it
        Failed,    // `error` says why
        NoProfile, // found in a folder, and nothing that we know: worth a quiet line, no more
        Used,      // another file took it along: `usedBy`
    };
    Outcome outcome = Outcome::NoProfile;
    QString label;       // for people: "office.mobileconfig", "client.pem + ca.pem"; also `file` in reports and errors
    bool isNamed = true; // given by its name, dropped or pasted: its failure holds everything back. Else: in a folder
    std::optional<Imported> content = {};
    std::optional<Error> error = {};
    QString usedBy = {};
    bool isPart = false;      // certificates or a key, no profile of its own
    bool hasPassword = false; // one was given: it fits (Imported), or does not (Locked)
};

// One profile as it would be saved.
struct ImportItem {
    enum class Kind { New, Replaces, Same };
    Kind kind = Kind::New;
    Profile profile;
    QString file;                       // label of its entry
    QString replaced = {};              // Replaces: the name of what is there now
    QList<FieldChange> changes = {};    // Replaces: what differs; nothing if only keys that we just keep
    std::optional<Error> problem = {};  // why it can't be saved; it is left out then
    QList<ImportedSecret> secrets = {}; // came with it (or opened its key): for the keychain, if the person wants that
};

struct ImportPreview {
    QList<ImportItem> items;
    QList<ReportLine> remarks;    // what became of certificates and keys that came in files of their own
    std::optional<Error> problem; // why nothing can be saved: a named file failed, or there is nothing to save

    bool canSave() const { return !problem; }
    QList<Profile> profiles() const;       // those that saveImport() saves
    QList<ImportedSecret> secrets() const; // theirs
    // Some file or profile found in a folder was left out, the others can be saved.
    bool leavesOut = false;
};

class ImportBatch {
public:
    // How labels are made of paths: as they were given (CLI), or without the folder they share (GUI).
    enum class Labels { AsGiven, Short };

    // Regular files and folders. A file too large is not opened; a folder is walked without following links out of it,
    // hidden files are passed over.
    static ImportBatch fromPaths(const QStringList& paths, Labels labels = Labels::AsGiven);
    // Pasted or dropped text.
    static ImportBatch fromBytes(const QString& name, const QByteArray& bytes);
    // A backup of many profiles, which may be larger than what fromPaths() opens (smaller ones it recognises itself).
    static ImportBatch fromBackup(const QString& path);

    // In the order in which they were given; folders sorted.
    const QList<BatchEntry>& entries() const { return m_entries; }

    // Index of the next entry that needs a password, or -1. What is asked for is `entries()[i].error`'s `file`.
    qsizetype locked() const;
    // Tries this password for one entry, which stays locked where it does not fit. Indexes change with it: ask locked()
    // again.
    void unlock(qsizetype index, const Secret& password);
    // The same for all that are locked now, or may be opened with it (a PKCS#12 shows more when opened).
    void unlockAll(const Secret& password);
    // Whether a password, though nothing is locked, would show more: who the client certificate is for.
    bool takesPassword() const;

    // Only certificates and keys: they need wishes.gateway or wishes.targetId.
    bool isPartsOnly() const;
    bool hasClientKey() const;
    // Whether a profile signs in with a user name and does not say which: wishes.userName.
    bool needsUserName() const;
    QStringList labels() const;
    // Paths that the files name and that were not given with them.
    QStringList wantedFiles() const;

    // What would be saved, compared with what is there. Failures are in it.
    ImportPreview preview(const ProfileLibrary& library, const ImportWishes& wishes = {}) const;

    // A file may hold a key in the clear: what was read is overwritten. The batch is empty after it.
    void forget();

private:
    struct File {
        QString path; // as the other files may name it
        QString label;
        QByteArray bytes;
        bool isNamed = true;
        std::optional<Error> error = {};
    };
    // One file, or several PEM files one behind the other.
    struct Source {
        QList<qsizetype> files; // the first is where its entry stands
        QString label;
        QByteArray bytes;
    };
    using UsedBy = QHash<QString, QString>; // path -> label of the entry that took it along

    void collectFile(const QString& path, bool isNamed);
    void collectFolder(const QString& folder);
    void makeLabelsShort();
    void read();
    BatchEntry readSource(const Source& source, const UsedBy& usedBy) const;
    UsedBy companionUse(const QHash<qsizetype, BatchEntry>& entries) const;
    QList<Source> profileSources() const;
    QList<Source> partSources(const UsedBy& usedBy) const;
    Error withLabels(Error error) const;
    QList<Imported> contents(bool withPartsFromFolders) const;
    Result<ImportPlan> plan(const ProfileLibrary& library, const ImportWishes& wishes, ImportPreview* preview) const;
    void explainNothing(ImportPreview* preview) const;
    QList<ImportedSecret> secretsFor(const Profile& profile) const;

    QStringList m_folders;
    QList<File> m_files;
    QList<BatchEntry> m_entries;
    QHash<QString, Secret> m_passwords; // by label
    std::optional<Error> m_problem;     // too many files, too large a folder
};

// Everything of the preview that has no problem, or nothing at all. preview.problem, and
// ProfileLibrary::replaceAll()'s.
Result<void> saveImport(ProfileLibrary& library, const ImportPreview& preview);

} // namespace sallyport
