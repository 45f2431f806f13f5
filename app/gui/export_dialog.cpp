// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_dialog.h"

#include "app/client/error_text.h"
#include "app/gui/report_model.h"
#include "app/gui/theme.h"
#include "ui_export_dialog.h"

namespace sallyport {
namespace {

QString formatWords(const FormatWriter& writer)
{
    struct Known {
        const char* name;
        QString words;
    };
    const Known known[] = {
        {"sswan", ExportDialog::tr("strongSwan (Android, Sallyport): carries everything")},
        {"mobileconfig", ExportDialog::tr("Apple configuration profile (macOS, iOS)")},
        {"profilexml", ExportDialog::tr("Windows ProfileXML (Always On VPN, Intune)")},
        {"powershell", ExportDialog::tr("Windows PowerShell script")},
        {"nmconnection", ExportDialog::tr("NetworkManager with its strongSwan plugin")},
        {"swanctl", ExportDialog::tr("strongSwan, swanctl.conf")},
        {"ipsec", ExportDialog::tr("strongSwan, ipsec.conf")},
        {"managed-sswan", ExportDialog::tr("strongSwan for Android, managed configuration")},
        {"pkcs12", ExportDialog::tr("Only the client key and certificate, PKCS#12")},
        {"pem", ExportDialog::tr("Only the certificates and key, PEM")},
    };
    for (const Known& format : known) {
        if (qstrcmp(format.name, writer.name) == 0)
            return QStringLiteral("%1 (%2)").arg(format.words, QString::fromLatin1(writer.extension));
    }
    return QString::fromLatin1(writer.name);
}

} // namespace

ExportDialog::ExportDialog(const QString& profileName, bool hasClientKey, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()),
      m_report(new ReportModel(ReportModel::Direction::Export, this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->title->setText(tr("Export %1").arg(profileName));
    for (const FormatWriter& writer : exportFormats())
        m_ui->format->addItem(formatWords(writer), QString::fromLatin1(writer.name));
    m_ui->report->setReport(m_report);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->keyPasswordLabel), static_cast<QWidget*>(m_ui->keyPassword),
                            static_cast<QWidget*>(m_ui->oldPkcs12)})
        widget->setVisible(hasClientKey);
    m_ui->warning->hide();
    m_ui->problem->hide();
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::choiceChanged);
    connect(m_ui->keyPassword, &QLineEdit::editingFinished, this, &ExportDialog::choiceChanged);
    connect(m_ui->oldPkcs12, &QCheckBox::toggled, this, &ExportDialog::choiceChanged);
    connect(m_ui->withSecrets, &QCheckBox::toggled, this, &ExportDialog::choiceChanged);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &ExportDialog::saveChosen);
}

ExportDialog::~ExportDialog()
{
    m_ui->keyPassword->setText({}); // and its undo history
}

ExportChoice ExportDialog::choice() const
{
    QString typed = m_ui->keyPassword->text();
    ExportChoice choice{m_ui->format->currentData().toString(), Secret::fromString(typed),
                        m_ui->oldPkcs12->isVisibleTo(this) && m_ui->oldPkcs12->isChecked(),
                        m_ui->withSecrets->isChecked()};
    wipe(typed);
    return choice;
}

void ExportDialog::setPlan(const Exported& exported, const QString& warning)
{
    m_report->setSections({{QString(), exported.report}});
    m_ui->report->show();
    m_ui->problem->hide();
    m_ui->warning->setText(warning);
    m_ui->warning->setVisible(!warning.isEmpty());
    m_ui->save->setEnabled(true);
}

void ExportDialog::setProblem(const Error& error)
{
    const ErrorText text = errorText(error);
    m_ui->problem->setText(QStringLiteral("%1. %2 %3").arg(text.title, text.explanation, text.nextStep).trimmed());
    m_ui->problem->show();
    m_report->setSections({});
    m_ui->report->hide();
    m_ui->warning->hide();
    m_ui->save->setEnabled(false);
}

} // namespace sallyport
