// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_dialog.h"

#include "app/client/error_text.h"
#include "app/gui/import_words.h"
#include "app/gui/report_model.h"
#include "app/gui/theme.h"
#include "core/base/secret.h"
#include "ui_import_dialog.h"

namespace sallyport {

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()),
      m_report(new ReportModel(ReportModel::Direction::Import, this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->problemTitle->setFont(fontFor(TypeRole::Strong, font()));
    m_ui->report->setReport(m_report);
    connect(m_ui->systemAuthorities, &QCheckBox::toggled, this, &ImportDialog::systemAuthoritiesChosen);
    connect(m_ui->onlyExceptions, &QCheckBox::toggled, m_report, &ReportModel::setOnlyExceptions);
    connect(m_ui->openFile, &QPushButton::clicked, this, &ImportDialog::submit);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &ImportDialog::submit);
    connect(m_ui->target, &QComboBox::currentIndexChanged, this, &ImportDialog::updateForm);
    connect(m_ui->gateway, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    connect(m_ui->user, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveChosen(wishes(), m_ui->keepSecrets->isVisibleTo(this) && m_ui->keepSecrets->isChecked());
    });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setContent(const ImportBatch& batch, const ImportPreview& preview, const QList<Profile>& existing)
{
    m_partsOnly = batch.isPartsOnly();
    m_hasClientKey = batch.hasClientKey();
    m_needsUserName = batch.needsUserName();
    const std::optional<Error> problem = importProblem(batch, preview);
    m_usable = !problem && batch.locked() < 0 && !batch.entries().isEmpty();
    m_ui->title->setText(tr("Import %1").arg(batch.labels().join(QStringLiteral(", "))));
    m_ui->summary->setText(importSummary(batch, preview));
    m_ui->summary->setVisible(!m_ui->summary->text().isEmpty());
    m_ui->notice->setText(importNotice(preview));
    m_ui->notice->setVisible(!m_ui->notice->text().isEmpty());
    showPasswordRow(batch);
    const QList<ReportSection> sections = importSections(batch, preview);
    m_report->setSections(sections);
    m_ui->counts->setText(tr("%1 applied, %2 kept without effect, %3 refused")
                              .arg(m_report->count(ReportLine::Verdict::Applied))
                              .arg(m_report->count(ReportLine::Verdict::Kept))
                              .arg(m_report->count(ReportLine::Verdict::Refused)));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->report), static_cast<QWidget*>(m_ui->counts),
                            static_cast<QWidget*>(m_ui->onlyExceptions)})
        widget->setVisible(!sections.isEmpty());
    m_ui->keepSecrets->setVisible(!preview.secrets().isEmpty());
    m_ui->form->setVisible(m_partsOnly || m_needsUserName);
    fillTargets(existing);
    const bool lacksTrust = problem && problem->code == ErrorCode::GatewayTrustMissing;
    m_ui->systemAuthorities->setVisible(lacksTrust || m_ui->systemAuthorities->isChecked());
    m_ui->problem->hide();
    if (problem)
        showProblem(*problem);
    updateForm();
}

void ImportDialog::showPasswordRow(const ImportBatch& batch)
{
    const qsizetype locked = batch.locked();
    m_ui->passwordRow->setVisible(locked >= 0 || batch.takesPassword());
    m_ui->passwordLabel->setText(locked >= 0 ? tr("&Password of %1").arg(batch.entries().at(locked).label)
                                             : tr("&Password of the file"));
    if (locked >= 0)
        m_ui->password->setFocus();
}

void ImportDialog::showSavedWithout(const Error& error)
{
    setBusy(false);
    showProblem(error);
    m_ui->problemTitle->setText(tr("The profiles are saved, their passwords are not"));
    m_ui->save->hide();
    m_ui->keepSecrets->hide();
    m_ui->cancel->setText(tr("Close"));
    m_ui->cancel->setFocus();
}

void ImportDialog::setBusy(bool busy)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->save), static_cast<QWidget*>(m_ui->form),
                            static_cast<QWidget*>(m_ui->passwordRow), static_cast<QWidget*>(m_ui->keepSecrets)})
        widget->setEnabled(!busy);
    if (busy)
        m_ui->notice->setText(tr("Asking the keychain…"));
    m_ui->notice->setVisible(!m_ui->notice->text().isEmpty());
}

void ImportDialog::fillTargets(const QList<Profile>& existing)
{
    const QString chosen = m_ui->target->currentData().toString();
    m_ui->target->clear();
    m_ui->target->addItem(tr("A new profile"), QString());
    for (const Profile& profile : existing)
        m_ui->target->addItem(profile.name, profile.id);
    m_ui->target->setCurrentIndex(qMax(0, m_ui->target->findData(chosen)));
}

void ImportDialog::showProblem(const Error& error)
{
    const ErrorText text = errorText(error);
    m_ui->problemTitle->setText(text.title);
    m_ui->problemText->setText(QStringLiteral("%1 %2").arg(text.explanation, text.nextStep).trimmed());
    m_ui->problem->setAccessibleName(text.title);
    m_ui->problem->setAccessibleDescription(m_ui->problemText->text());
    m_ui->problem->show();
}

void ImportDialog::submit()
{
    QString text = m_ui->password->text();
    m_ui->password->setText({});
    const Secret password = Secret::fromString(text);
    wipe(text);
    Q_EMIT passwordEntered(password);
}

ImportWishes ImportDialog::wishes() const
{
    ImportWishes wishes;
    wishes.targetId = m_ui->target->currentData().toString();
    wishes.userName = m_ui->user->text().trimmed();
    wishes.systemAuthorities = m_ui->systemAuthorities->isChecked();
    if (m_partsOnly && wishes.targetId.isEmpty()) {
        wishes.gateway = m_ui->gateway->text().trimmed();
        wishes.name = m_ui->name->text().trimmed();
    }
    return wishes;
}

void ImportDialog::updateForm()
{
    const bool isNew = m_partsOnly && m_ui->target->currentData().toString().isEmpty();
    const bool asksUser = m_needsUserName || (isNew && !m_hasClientKey); // a client key signs in by itself
    const std::pair<QWidget*, bool> shown[] = {
        {m_ui->target, m_partsOnly}, {m_ui->targetLabel, m_partsOnly},
        {m_ui->gateway, isNew},      {m_ui->gatewayLabel, isNew},
        {m_ui->name, isNew},         {m_ui->nameLabel, isNew},
        {m_ui->user, asksUser},      {m_ui->userLabel, asksUser},
    };
    for (const auto& [field, visible] : shown)
        field->setVisible(visible);
    const bool gatewayFilled = !isNew || !m_ui->gateway->text().trimmed().isEmpty();
    const bool userFilled = !asksUser || !m_ui->user->text().trimmed().isEmpty();
    m_ui->save->setEnabled(m_usable && gatewayFilled && userFilled);
}

} // namespace sallyport
