// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes files to saved profiles: keeps the batch of one import, shows it in the dialog, saves on the person's word, and
// gives what secrets came with it to the keychain if the person wants that. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/profile_library.h"
#include "app/client/secret_store.h"
#include "app/gui/import_dialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace sallyport {

class ImportController : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it; the dialogs open over `window`.
    ImportController(ProfileLibrary& library, SecretStore& secrets, QWidget& window, QObject* parent = nullptr);

    // Asks which files; never blocks.
    void chooseFiles();
    void chooseFolder();
    // Shows what files and folders would become. A second import takes the place of an open one.
    void start(const QStringList& paths);
    // The same for text that was pasted or dropped.
    void startWithText(const QString& text);
    ImportDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void imported(const QString& profileId); // the first one saved

private:
    void show(ImportBatch batch);
    void refresh();
    void openWith(const Secret& password);
    void save(const ImportWishes& wishes, bool keepSecrets);
    // Passwords saved for another gateway than the profile has now.
    void forgetPasswords(const QList<Profile>& profiles, const std::function<void()>& next);
    void warnOfKept(const ForgottenPasswords& result);
    void keepSecrets(const ImportPreview& saved);

    ProfileLibrary& m_library;
    SecretStore& m_secrets;
    QWidget& m_window;
    ImportBatch m_batch;
    bool m_systemAuthorities = false; // will do where a file's own were not given with it
    QPointer<ImportDialog> m_dialog;  // deletes itself when closed
};

} // namespace sallyport
