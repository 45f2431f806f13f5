// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes files to saved profiles: keeps the session of one import, shows it in the dialog, saves on the person's word.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/client/profile_library.h"
#include "app/gui/import_dialog.h"
#include "app/gui/import_session.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sallyport {

class ImportController : public QObject {
    Q_OBJECT

public:
    // Both are borrowed and outlive it; the dialogs open over `window`.
    ImportController(ProfileLibrary& library, QWidget& window, QObject* parent = nullptr);

    // Asks which files; never blocks.
    void chooseFiles();
    // Shows what they would become. A second import takes the place of an open one.
    void start(const QStringList& paths);
    ImportDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void imported(const QString& profileId); // the first one saved

private:
    void openWith(const Secret& password);
    void save(const ImportForm& form);

    ProfileLibrary& m_library;
    QWidget& m_window;
    ImportSession m_session;
    QPointer<ImportDialog> m_dialog; // deletes itself when closed
};

} // namespace sallyport
