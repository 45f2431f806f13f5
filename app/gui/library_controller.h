// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with profiles besides connecting: make, edit, name, tag, copy, delete, export, back up and restore
// them. Asks in dialogs over the window, which it never blocks. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/certificate_notes.h"
#include "app/client/profile_library.h"
#include "app/client/secret_store.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/export_dialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace sallyport {

class LibraryController : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it.
    LibraryController(ProfileLibrary& library, SecretStore& secrets, QWidget& window, QObject* parent = nullptr);

    // What is known of client keys without their passwords, for the editor.
    void useNotes(const CertificateNotes& notes) { m_notes = notes; }

    void create();
    // Each with a profile's id; nothing for one that is not there.
    // `field`: the key of profile_fields.h to begin with.
    void edit(const QString& id, const QString& field = {});
    void rename(const QString& id);
    void editTags(const QString& id);
    void duplicate(const QString& id);
    void remove(const QString& id);
    void forgetPasswords(const QString& id);
    void exportProfile(const QString& id);

    void backUp();
    void restore(); // emits restoreChosen

    ExportDialog* exportDialog() const { return m_export; }
    ProfileEditor* editor() const { return m_editor; } // null while none is open
    // What a file chooser would give back, for the dialog that is open.
    void exportTo(const QString& path);
    void backUpTo(const QString& path);

Q_SIGNALS:
    void profileAdded(const QString& id);
    void restoreChosen(const QStringList& paths); // to be shown like any import
    void deleting(const QString& id);             // its connection is to be ended
    void tokensWanted();                          // for editor()

private:
    void askText(const QString& title, const QString& label, const QString& text,
                 std::function<void(const QString& text)> then);
    void showProblem(const Error& error);
    void openEditor(const Profile& profile, const QString& field);
    void saveEdited(const Profile& profile);
    void keepEdited(const Profile& profile);
    void refreshExport();
    void collectSecrets(std::function<void()> then);
    Result<Exported> planned() const;

    ProfileLibrary& m_library;
    SecretStore& m_secrets;
    QWidget& m_window;
    std::optional<CertificateNotes> m_notes;
    QPointer<ProfileEditor> m_editor; // deletes itself when closed
    QPointer<ExportDialog> m_export;  // the same
    Profile m_exported;
    // From the keychain, while that dialog is open and wants them.
    std::optional<Secret> m_password;
    std::optional<Secret> m_keyPassword;
};

} // namespace sallyport
