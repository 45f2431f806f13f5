// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every QAction of the program, named and enabled here, by one function of state. Window and tray only place them.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

namespace sallyport {

// Which of them may be chosen, given what is shown.
struct ActionRights {
    bool toggle = false;
    bool import = true;
    bool share = false;  // export, duplicate, edit (what is locked shows so): there is a profile
    bool change = false; // rename, tag, delete: and it is the person's own
    bool operator==(const ActionRights&) const = default;
};
ActionRights actionRights(const ConnectionView& view);

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* toggle() const { return m_toggle; } // Connect, Cancel or Disconnect the profile shown
    QAction* create() const { return m_create; }
    QAction* edit() const { return m_edit; }
    QAction* import() const { return m_import; }
    QAction* importFolder() const { return m_importFolder; }
    QAction* paste() const { return m_paste; }
    QAction* exportProfile() const { return m_export; }
    QAction* rename() const { return m_rename; }
    QAction* tag() const { return m_tag; }
    QAction* duplicate() const { return m_duplicate; }
    QAction* remove() const { return m_remove; }
    QAction* forgetPasswords() const { return m_forgetPasswords; }
    QAction* backup() const { return m_backup; }
    QAction* restore() const { return m_restore; }
    QAction* saveReport() const { return m_saveReport; }
    QAction* settings() const { return m_settings; }
    QAction* search() const { return m_search; }
    QAction* open() const { return m_open; }
    QAction* close() const { return m_close; }
    QAction* quit() const { return m_quit; }
    QAction* stateLine() const { return m_stateLine; } // never enabled: it tells
    // One a profile for the tray: checked while it is up or under way.
    QList<QAction*> profiles() const { return m_profiles; }

    void setShownView(const ConnectionView& view);
    void setStateLine(const QString& text);
    // In the order given.
    void setProfileViews(const QList<ConnectionView>& views);

Q_SIGNALS:
    void profileToggled(const QString& profileId);
    void profilesChanged(); // actions came or went

private:
    QAction* add(const QString& text, const QKeySequence& shortcut = {});
    QAction* makeProfileAction(const QString& profileId);

    QAction* m_toggle;
    QAction* m_create;
    QAction* m_edit;
    QAction* m_import;
    QAction* m_importFolder;
    QAction* m_paste;
    QAction* m_export;
    QAction* m_rename;
    QAction* m_tag;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_forgetPasswords;
    QAction* m_backup;
    QAction* m_restore;
    QAction* m_saveReport;
    QAction* m_settings;
    QAction* m_search;
    QAction* m_open;
    QAction* m_close;
    QAction* m_quit;
    QAction* m_stateLine;
    QList<QAction*> m_profiles;
};

} // namespace sallyport
