// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: the profiles on the left, the chosen one's connection on the right. Renders values, emits intents.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"

#include <QMainWindow>
#include <QStringList>

#include <memory>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace sallyport {

class Actions;
class ConnectionPage;
class ProfileFilter;
class ProfileListModel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // Both are borrowed and outlive it.
    MainWindow(ProfileListModel& profiles, Actions& actions, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Empty while there is nothing to choose.
    QString chosenProfile() const;
    void chooseProfile(const QString& profileId);
    // Of the chosen profile; a view without a profile shows the empty state.
    void setView(const ConnectionView& view, const QDateTime& now);
    // Profile files that could not be read: said below the list, the reasons in the tool tip.
    void setDamaged(const QList<Error>& damaged);
    // After another theme came in force: what was painted from the old one.
    void refreshTheme();
    void bringToFront();
    void focusSearch();
    ConnectionPage& page() const;

Q_SIGNALS:
    void profileChosen(const QString& profileId);
    void filesDropped(const QStringList& paths);
    void remedyChosen(sallyport::Remedy remedy); // of the empty state's card; the page has its own
    void closeWanted();                          // by the person; it stays until somebody hides it

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void placeActions(Actions& actions);
    void fillMenu(Actions& actions);
    void keepChoice();

    std::unique_ptr<Ui::MainWindow> m_ui;
    ProfileListModel& m_profiles;
    ProfileFilter* m_filter;
    QMenu* m_menu; // of the chosen profile, and of all
    QString m_chosen;
};

} // namespace sallyport
