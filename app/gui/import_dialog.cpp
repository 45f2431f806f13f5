// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_dialog.h"

#include "app/client/error_text.h"
#include "app/gui/import_report_model.h"
#include "app/gui/theme.h"
#include "core/base/secret.h"
#include "ui_import_dialog.h"

#include <QHeaderView>

namespace sallyport {
namespace {

QString summaryOf(const ImportSession& session)
{
    QStringList lines;
    for (const Profile& profile : session.profiles()) {
        const QString way = profile.method == AuthenticationMethod::Certificate
                                ? ImportDialog::tr("with a certificate")
                                : ImportDialog::tr("with user name and password");
        lines.append(ImportDialog::tr("%1: gateway %2, sign-in %3").arg(profile.name, profile.gateway.host, way));
    }
    if (session.isPartsOnly())
        lines.append(session.hasClientKey() ? ImportDialog::tr("A client certificate and its key, no profile.")
                                            : ImportDialog::tr("Certificates, no profile."));
    return lines.join(QLatin1Char('\n'));
}

QString noticeOf(const ImportSession& session, const QList<Profile>& existing)
{
    QStringList lines;
    for (const Profile& profile : session.profiles()) {
        for (const Profile& old : existing) {
            if (old.id == profile.id)
                lines.append(ImportDialog::tr("This replaces the profile “%1” that you have.").arg(old.name));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_report(new ImportReportModel(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->problemTitle->setFont(fontFor(TypeRole::Strong, font()));
    m_ui->report->setModel(m_report);
    m_ui->report->verticalHeader()->hide();
    m_ui->report->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->report->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->report->horizontalHeader()->setSectionResizeMode(ImportReportModel::Setting, QHeaderView::ResizeToContents);
    m_ui->report->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->openFile, &QPushButton::clicked, this, &ImportDialog::submitPassword);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &ImportDialog::submitPassword);
    connect(m_ui->target, &QComboBox::currentIndexChanged, this, &ImportDialog::updateForm);
    connect(m_ui->gateway, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    connect(m_ui->user, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { Q_EMIT saveChosen(form()); });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setSession(const ImportSession& session, const QList<Profile>& existing)
{
    m_partsOnly = session.isPartsOnly();
    m_hasClientKey = session.hasClientKey();
    m_needsUserName = session.needsUserName();
    m_usable = !session.error() && !session.files().isEmpty();
    m_ui->title->setText(tr("Import %1").arg(session.names().join(QStringLiteral(", "))));
    m_ui->summary->setText(summaryOf(session));
    m_ui->summary->setVisible(!m_ui->summary->text().isEmpty());
    m_ui->notice->setText(noticeOf(session, existing));
    m_ui->notice->setVisible(!m_ui->notice->text().isEmpty());
    m_ui->passwordRow->setVisible(session.takesPassword());
    m_report->setLines(session.report());
    m_ui->report->setVisible(!session.report().isEmpty());
    m_ui->form->setVisible(m_partsOnly || m_needsUserName);
    fillTargets(existing);
    m_ui->problem->hide();
    if (const std::optional<Error> error = session.error())
        showProblem(*error);
    updateForm();
    if (session.needsPassword())
        m_ui->password->setFocus();
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

void ImportDialog::submitPassword()
{
    QString text = m_ui->password->text();
    m_ui->password->setText({});
    const Secret password = Secret::fromString(text);
    wipe(text);
    Q_EMIT passwordEntered(password);
}

ImportForm ImportDialog::form() const
{
    return {m_ui->target->currentData().toString(), m_ui->name->text(), m_ui->gateway->text(), m_ui->user->text()};
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
