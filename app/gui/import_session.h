// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files on their way to becoming profiles: read, looked into, put together, shown before anything is saved. One bad
// file holds all back, so that nothing is half imported. Thread: GUI, a value. Trust: user side; every byte is hostile
// until core/formats and validateProfile() have passed it.
#pragma once

#include "core/formats/profile_import.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// What the person adds where the files are only parts (certificates, a client key).
struct ImportForm {
    QString targetId; // the profile that takes the parts; empty: a new one of the fields below
    QString name;
    QString gateway;
    QString userName; // without it and with a client key: certificate
};

class ImportSession {
public:
    struct File {
        QString name; // without its folder
        QByteArray bytes;
        std::optional<Imported> content;
        std::optional<Error> error;
    };

    static constexpr int kMaxFiles = 16;

    static ImportSession fromPaths(const QStringList& paths);

    // Looks into the encrypted files once more.
    void openWith(const Secret& password);
    // A PEM may hold a key in the clear: what was read is overwritten.
    void forget();

    const QList<File>& files() const { return m_files; }
    QStringList names() const;
    // The first file's that could not be read.
    std::optional<Error> error() const;
    bool needsPassword() const; // a file does not open without one
    bool takesPassword() const; // one would show more (who the client certificate is for)
    QList<Profile> profiles() const;
    bool isPartsOnly() const;
    bool hasClientKey() const;
    bool needsUserName() const; // a profile signs in with one and does not say which
    QList<ReportLine> report() const;

    // The complete, valid profiles to be saved. The first file's error, or the first profile's.
    Result<QList<Profile>> assemble(const ImportForm& form, const QList<Profile>& existing) const;

private:
    QList<Imported> contents() const;
    // `profile` without what the parts are to replace.
    Imported opened(Profile profile) const;

    QList<File> m_files;
};

} // namespace sallyport
