// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_controller.h"

#include <QFileDialog>

namespace sallyport {

ImportController::ImportController(ProfileLibrary& library, QWidget& window, QObject* parent)
    : QObject(parent), m_library(library), m_window(window)
{
}

void ImportController::chooseFiles()
{
    auto* chooser = new QFileDialog(&m_window, tr("Import a VPN profile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("VPN profiles and certificates (*.sswan *.p12 *.pfx *.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &ImportController::start);
    chooser->open();
}

void ImportController::start(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (m_dialog)
        m_dialog->reject();
    m_session = ImportSession::fromPaths(paths);
    m_dialog = new ImportDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::passwordEntered, this, &ImportController::openWith);
    connect(m_dialog, &ImportDialog::saveChosen, this, &ImportController::save);
    connect(m_dialog, &ImportDialog::finished, this, [this] { m_session.forget(); });
    m_dialog->setSession(m_session, m_library.profiles());
    m_dialog->open();
}

void ImportController::openWith(const Secret& password)
{
    m_session.openWith(password);
    m_dialog->setSession(m_session, m_library.profiles());
}

void ImportController::save(const ImportForm& form)
{
    const Result<QList<Profile>> profiles = m_session.assemble(form, m_library.profiles());
    if (!profiles)
        return m_dialog->showProblem(profiles.error());
    for (const Profile& profile : *profiles) {
        const Result<void> saved = m_library.save(profile);
        if (!saved)
            return m_dialog->showProblem(saved.error());
    }
    const QString first = profiles->first().id;
    m_dialog->accept();
    Q_EMIT imported(first);
}

} // namespace sallyport
