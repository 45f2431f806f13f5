// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_controller.h"

#include "app/client/error_text.h"

#include <QFileDialog>
#include <QMessageBox>

namespace sallyport {

ImportController::ImportController(ProfileLibrary& library, SecretStore& secrets, QWidget& window, QObject* parent)
    : QObject(parent), m_library(library), m_secrets(secrets), m_window(window)
{
}

void ImportController::chooseFiles()
{
    auto* chooser = new QFileDialog(&m_window, tr("Import VPN profiles"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    // Recognised by what is in them: the names only make the usual ones easy to find.
    chooser->setNameFilters({tr("VPN profiles and certificates (%1)")
                                 .arg(QStringLiteral("*.sswan *.mobileconfig *.nmconnection *.conf *.secrets *.xml "
                                                     "*.pbk *.ps1 *.json *.p12 *.pfx *.pem *.crt *.cer *.der")),
                             tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &ImportController::start);
    chooser->open();
}

void ImportController::chooseFolder()
{
    auto* chooser = new QFileDialog(&m_window, tr("Import a folder of VPN profiles"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    connect(chooser, &QFileDialog::filesSelected, this, &ImportController::start);
    chooser->open();
}

void ImportController::start(const QStringList& paths)
{
    if (!paths.isEmpty())
        show(ImportBatch::fromPaths(paths, ImportBatch::Labels::Short));
}

void ImportController::startWithText(const QString& text)
{
    if (!text.trimmed().isEmpty())
        show(ImportBatch::fromBytes(tr("pasted text"), text.toUtf8()));
}

void ImportController::show(ImportBatch batch)
{
    if (m_dialog)
        m_dialog->reject();
    m_batch = std::move(batch);
    m_systemAuthorities = false;
    m_dialog = new ImportDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::passwordEntered, this, &ImportController::openWith);
    connect(m_dialog, &ImportDialog::systemAuthoritiesChosen, this, [this](bool will) {
        m_systemAuthorities = will;
        refresh();
    });
    connect(m_dialog, &ImportDialog::saveChosen, this, &ImportController::save);
    connect(m_dialog, &ImportDialog::finished, this, [this] { m_batch.forget(); });
    refresh();
    m_dialog->open();
}

void ImportController::refresh()
{
    ImportWishes wishes;
    wishes.systemAuthorities = m_systemAuthorities;
    m_dialog->setContent(m_batch, m_batch.preview(m_library, wishes), m_library.profiles());
}

void ImportController::openWith(const Secret& password)
{
    m_batch.unlockAll(password);
    refresh();
}

void ImportController::save(const ImportWishes& wishes, bool keepSecrets)
{
    const ImportPreview preview = m_batch.preview(m_library, wishes);
    if (const Result<void> saved = saveImport(m_library, preview); !saved)
        return m_dialog->showProblem(saved.error());
    const QString first = preview.profiles().first().id;
    const auto goOn = [this, preview, keepSecrets] {
        if (keepSecrets)
            this->keepSecrets(preview);
        else
            m_dialog->accept();
    };
    if (const QList<Profile> turned = profilesTurnedElsewhere(preview); !turned.isEmpty())
        forgetPasswords(turned, goOn);
    else
        goOn();
    Q_EMIT imported(first);
}

void ImportController::forgetPasswords(const QList<Profile>& profiles, const std::function<void()>& next)
{
    m_dialog->setBusy(true);
    const QPointer<ImportDialog> dialog = m_dialog;
    // Not the dialog's: closing it stops nothing.
    m_secrets.forgetPasswords(profiles, this, [this, dialog, next](const ForgottenPasswords& result) {
        if (!result.kept.isEmpty())
            warnOfKept(result);
        if (dialog && dialog == m_dialog && dialog->isVisible())
            next();
    });
}

void ImportController::warnOfKept(const ForgottenPasswords& result)
{
    QStringList names;
    for (const Profile& profile : result.kept)
        names.append(QStringLiteral("“%1”").arg(profile.name));
    const ErrorText text = errorText(*result.failure);
    auto* warning = new QMessageBox(QMessageBox::Warning, tr("Saved passwords are still there"),
                                    tr("The keychain still holds passwords of profiles that have another gateway now, "
                                       "and connecting would send them there: %1.")
                                        .arg(names.join(QStringLiteral(", "))),
                                    QMessageBox::Ok, &m_window);
    warning->setTextFormat(Qt::PlainText); // the names are a stranger's
    warning->setInformativeText(QStringLiteral("%1. %2").arg(text.title, text.explanation));
    warning->setAttribute(Qt::WA_DeleteOnClose);
    warning->setObjectName(QStringLiteral("keptPasswords"));
    warning->open();
}

void ImportController::keepSecrets(const ImportPreview& saved)
{
    m_dialog->setBusy(true);
    m_secrets.saveImported(saved.profiles(), saved.secrets(), m_dialog, [this](const Result<void>& kept) {
        if (kept)
            m_dialog->accept();
        else
            m_dialog->showSavedWithout(kept.error());
    });
}

} // namespace sallyport
