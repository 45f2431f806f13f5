// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library_controller.h"

#include "app/client/error_text.h"
#include "app/client/profile_backup.h"
#include "app/client/profile_text.h"

#include <QDate>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

namespace sallyport {

LibraryController::LibraryController(ProfileLibrary& library, SecretStore& secrets, QWidget& window, QObject* parent)
    : QObject(parent), m_library(library), m_secrets(secrets), m_window(window)
{
}

void LibraryController::showProblem(const Error& error)
{
    const ErrorText text = errorText(error);
    auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QStringLiteral("%1 %2").arg(text.explanation, text.nextStep).trimmed());
    box->open();
}

void LibraryController::askText(const QString& title, const QString& label, const QString& text,
                                std::function<void(const QString& text)> then)
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString& typed) { then(typed.trimmed()); });
    dialog->open();
}

void LibraryController::create()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    openEditor(profile, {});
}

void LibraryController::edit(const QString& id, const QString& field)
{
    m_library.reload();
    if (const Result<Profile> profile = m_library.find(id))
        openEditor(*profile, field);
}

void LibraryController::openEditor(const Profile& profile, const QString& field)
{
    if (m_editor && m_editor->isVisible()) { // what is typed there is not thrown away for another one
        m_editor->raise();
        m_editor->activateWindow();
        return;
    }
    m_editor = new ProfileEditor(&m_window);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    m_editor->edit(profile);
    if (m_notes)
        m_editor->setKnownCertificates(m_notes->find(profile));
    connect(m_editor, &ProfileEditor::tokensWanted, this, &LibraryController::tokensWanted);
    connect(m_editor, &ProfileEditor::saveRequested, this, &LibraryController::saveEdited);
    m_editor->open();
    if (!field.isEmpty())
        m_editor->focusField(field);
}

void LibraryController::saveEdited(const Profile& profile)
{
    if (!profile.local.keyInKeychain || profile.local.pkcs12.isEmpty())
        return keepEdited(profile);
    m_secrets.moveKeyToKeychain(profile, m_editor, [this](const Result<Profile>& moved) {
        if (moved)
            keepEdited(*moved);
        else
            m_editor->setSaveError(moved.error());
    });
}

void LibraryController::keepEdited(const Profile& profile)
{
    const Result<Profile> before = m_library.find(profile.id);
    if (const Result<void> saved = m_library.save(profile); !saved)
        return m_editor->setSaveError(saved.error());
    // The entries are found under the old name too: a keychain that does not answer loses nothing.
    if (before && before->name != profile.name)
        m_secrets.rename(profile, this, [](const Result<void>&) {});
    // Only now that the profile does without it.
    if (before && before->local.keyInKeychain && !profile.local.keyInKeychain)
        m_secrets.remove(profile, SecretKind::Pkcs12, this, [this](const Result<void>& removed) {
            if (!removed)
                showProblem(removed.error());
        });
    if (m_editor)
        m_editor->accept();
    if (!before)
        Q_EMIT profileAdded(profile.id);
}

void LibraryController::rename(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    askText(tr("Rename"), tr("Name of the profile"), profile->name, [this, id](const QString& name) {
        if (const Result<void> renamed = m_library.rename(id, name); !renamed)
            return showProblem(renamed.error());
        // The entries are found under the old name too: a keychain that does not answer loses nothing.
        if (const Result<Profile> now = m_library.find(id))
            m_secrets.rename(*now, this, [](const Result<void>&) {});
    });
}

void LibraryController::editTags(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    askText(tr("Tags"), tr("Tags, with commas between them, such as: Customers/ACME, test"),
            profile->tags.join(QStringLiteral(", ")), [this, id](const QString& text) {
                m_library.reload(); // another client may have changed it while the question stood open
                Result<Profile> changed = m_library.find(id);
                if (!changed)
                    return;
                changed->tags = tagsOfText(text);
                if (const Result<void> saved = m_library.save(*changed); !saved)
                    showProblem(saved.error());
            });
}

void LibraryController::duplicate(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    askText(tr("Duplicate"), tr("Name of the copy"), tr("%1 (copy)").arg(profile->name),
            [this, id](const QString& name) {
                const Result<Profile> copy = m_library.duplicate(id, name);
                if (!copy)
                    return showProblem(copy.error());
                Q_EMIT profileAdded(copy->id);
            });
}

void LibraryController::remove(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete"), tr("Delete “%1”?").arg(profile->name),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its client key and its saved passwords are deleted with it. This can't be undone."));
    QPushButton* confirm = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDelete"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, gone = *profile] {
        Q_EMIT deleting(gone.id);
        if (const Result<void> removed = m_library.remove(gone.id); !removed)
            return showProblem(removed.error());
        m_secrets.forget(gone, this, [this](const Result<void>& forgotten) {
            if (!forgotten)
                showProblem(forgotten.error());
        });
    });
    box->open();
}

void LibraryController::forgetPasswords(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    const auto answer = [this](const Result<void>& removed) {
        if (!removed)
            showProblem(removed.error());
    };
    // A client key that is kept there stays: without it nobody could connect.
    for (const SecretKind kind : {SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12Password})
        m_secrets.remove(*profile, kind, this, answer);
}

void LibraryController::backUp()
{
    auto* chooser = new QFileDialog(&m_window, tr("Back up all profiles"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(QStringLiteral("sallyport-%1.json").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &LibraryController::backUpTo);
    chooser->open();
}

void LibraryController::backUpTo(const QString& path)
{
    const Result<QByteArray> bytes = writeBackup(m_library.profiles());
    const Result<void> written = bytes ? writeBackupFile(path, *bytes) : Result<void>(bytes.error());
    if (!written)
        showProblem(written.error());
}

void LibraryController::restore()
{
    auto* chooser = new QFileDialog(&m_window, tr("Restore profiles from a backup"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Backups (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &LibraryController::restoreChosen);
    chooser->open();
}

void LibraryController::exportProfile(const QString& id)
{
    const Result<Profile> profile = m_library.find(id);
    if (!profile)
        return;
    if (m_export)
        m_export->reject();
    m_exported = *profile;
    m_export =
        new ExportDialog(profile->name, !profile->local.pkcs12.isEmpty() || profile->local.keyInKeychain, &m_window);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_export, &ExportDialog::choiceChanged, this, [this] { collectSecrets([this] { refreshExport(); }); });
    connect(m_export, &ExportDialog::saveChosen, this, [this] {
        const Result<Exported> exported = planned();
        if (!exported)
            return m_export->setProblem(exported.error());
        auto* chooser = new QFileDialog(m_export, tr("Save the exported profile"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        if (exported->files.size() > 1) {
            chooser->setFileMode(QFileDialog::Directory);
            chooser->setLabelText(QFileDialog::Accept, tr("Save here"));
        } else {
            chooser->setAcceptMode(QFileDialog::AcceptSave);
            chooser->selectFile(exported->files.first().path);
        }
        connect(chooser, &QFileDialog::fileSelected, this, &LibraryController::exportTo);
        chooser->open();
    });
    connect(m_export, &ExportDialog::finished, this, [this] {
        m_password.reset();
        m_keyPassword.reset();
        m_exported = {};
    });
    collectSecrets([this] { refreshExport(); });
    m_export->open();
}

// The client key where the keychain has it, and the saved passwords where the person wants them in the file.
void LibraryController::collectSecrets(std::function<void()> then)
{
    if (m_exported.local.keyInKeychain && m_exported.local.pkcs12.isEmpty()) {
        m_secrets.restoreKey(m_exported, m_export, [this, then](const Result<Profile>& whole) {
            if (!whole)
                return m_export->setProblem(whole.error());
            m_exported = *whole;
            collectSecrets(then);
        });
        return;
    }
    const bool isWanted = m_export->choice().withSecrets;
    if (!isWanted) {
        m_password.reset();
        m_keyPassword.reset();
        return then();
    }
    const SecretKind kind =
        m_exported.method == AuthenticationMethod::PreSharedKey ? SecretKind::PreSharedKey : SecretKind::Password;
    m_secrets.find(m_exported, kind, m_export, [this, then](const Result<std::optional<Secret>>& found) {
        if (!found)
            return m_export->setProblem(found.error());
        m_password = *found;
        m_secrets.find(m_exported, SecretKind::Pkcs12Password, m_export,
                       [this, then](const Result<std::optional<Secret>>& opened) {
                           if (!opened)
                               return m_export->setProblem(opened.error());
                           m_keyPassword = *opened;
                           then();
                       });
    });
}

Result<Exported> LibraryController::planned() const
{
    const ExportChoice choice = m_export->choice();
    ExportWishes wishes;
    wishes.format = choice.format;
    wishes.oldPkcs12 = choice.oldPkcs12;
    wishes.withSecrets = choice.withSecrets;
    wishes.password = m_password;
    wishes.pkcs12Password = choice.keyPassword.isEmpty() ? m_keyPassword : std::optional(choice.keyPassword);
    return planExport(m_exported, wishes);
}

void LibraryController::refreshExport()
{
    const Result<Exported> exported = planned();
    if (!exported)
        return m_export->setProblem(exported.error());
    ExportWishes wishes;
    wishes.format = exported->format;
    wishes.password = m_password;
    wishes.withSecrets = m_export->choice().withSecrets;
    m_export->setPlan(*exported, exportWarning(*exported, wishes));
}

void LibraryController::exportTo(const QString& path)
{
    const Result<Exported> exported = planned();
    if (!exported)
        return m_export->setProblem(exported.error());
    // The file chooser has asked about the one file; in a folder nothing else is replaced.
    const Overwrite overwrite = exported->files.size() == 1 ? Overwrite::Allowed : Overwrite::Never;
    if (const Result<QStringList> written = writeExported(*exported, path, overwrite); !written)
        return m_export->setProblem(written.error());
    m_export->accept();
}

} // namespace sallyport
