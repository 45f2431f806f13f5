// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a profile says, on a few pages; what is wrong stands below each field while it is typed. Saving is
// its owner's work: it emits the whole profile and stays open until accept() or setSaveError(). Thread: GUI. Trust:
// user side.
#pragma once

#include "app/client/field_problems.h"
#include "app/client/token_list.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QMessageBox;

namespace Ui {
class ProfileEditor;
}

namespace sallyport {

class ChangesPage;
class GeneralPage;
class SettingPage;

class ProfileEditor : public QDialog {
    Q_OBJECT

public:
    explicit ProfileEditor(QWidget* parent = nullptr);
    ~ProfileEditor() override;

    // A new one: a fresh id and no name.
    void edit(const Profile& profile);
    // As it is typed now; what is no value yet is as it was.
    Profile profile() const;
    bool hasChanges() const;
    // Why it can't be saved as it is, all pages together.
    QList<FieldProblem> problems() const;

    // A key of profile_fields.h; nothing for one that has no field here.
    void focusField(const QString& field);
    void choosePage(int index);

    // IdentityChooser's, after edit().
    void setKnownCertificates(const QList<QByteArray>& der);
    void setTokens(const QList<Token>& tokens);
    void setTokensFailed(const Error& error);

    // Saving failed: what was typed is still there.
    void setSaveError(const Error& error);

    // Esc, Cancel and the window's own button: asks where something would get lost.
    void reject() override;

Q_SIGNALS:
    void saveRequested(const sallyport::Profile& profile);
    void tokensWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void add(SettingPage* page);
    void refresh();
    void showReason(const QString& words);
    void lock();
    void fitList();
    void fitPages();
    void save();
    void askToDiscard();

    std::unique_ptr<Ui::ProfileEditor> m_ui;
    GeneralPage* m_general;
    ChangesPage* m_changes;
    QList<SettingPage*> m_pages;
    QPointer<QMessageBox> m_question;
    Profile m_original;
    QString m_firstFault; // the field to be gone to
};

} // namespace sallyport
