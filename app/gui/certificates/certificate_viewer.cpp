// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/certificate_viewer.h"

#include "app/client/certificate_care.h"
#include "app/gui/certificates/fixed_font.h"
#include "app/gui/fact_card.h"
#include "app/gui/theme.h"
#include "core/formats/pkcs12.h"
#include "ui_certificate_viewer.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QScreen>
#include <QStyle>

namespace sallyport {
namespace {

constexpr int kListEms = 11;
constexpr QSize kWindowEms(48, 38);

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QString();
}

QString listText(const QByteArray& der, const QDateTime& now)
{
    const Result<CertificateDetails> details = certificateDetails(der);
    if (!details)
        return CertificateViewer::tr("Not readable");
    return shortName(details->subject) + QLatin1Char('\n') + validityInWords(*details, now);
}

QString fileName(const QByteArray& der)
{
    const Result<CertificateDetails> details = certificateDetails(der);
    QString name = details ? shortName(details->subject) : QString();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    return (name.isEmpty() ? QStringLiteral("certificate") : name.left(64)) + QStringLiteral(".pem");
}

} // namespace

CertificateViewer::CertificateViewer(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CertificateViewer>()), m_facts(new FactCard(tr("What it says"), this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->fingerprintLabel->setFont(fontFor(TypeRole::Strong, font()));
    m_ui->fingerprint->setFont(fixedFont(font()));
    m_ui->fingerprint->setFocusPolicy(Qt::StrongFocus); // selectable text alone would take clicks only
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->factsLayout->insertWidget(m_ui->factsLayout->indexOf(m_ui->fingerprintCard), m_facts);
    m_ui->chain->setMinimumWidth(kListEms * fontMetrics().height());
    m_ui->chain->setMaximumWidth(kListEms * fontMetrics().height() * 3 / 2);
    m_ui->note->hide();
    resize((kWindowEms * fontMetrics().height()).boundedTo(screen()->availableSize() * 9 / 10));
    connect(m_ui->chain, &QListWidget::currentRowChanged, this, &CertificateViewer::showChosen);
    connect(m_ui->copy, &QPushButton::clicked, this, &CertificateViewer::copy);
    connect(m_ui->save, &QPushButton::clicked, this, &CertificateViewer::askWhere);
    connect(m_ui->close, &QPushButton::clicked, this, &CertificateViewer::reject);
}

CertificateViewer::~CertificateViewer() = default;

void CertificateViewer::setChain(const QList<QByteArray>& der, const QDateTime& now)
{
    m_now = now;
    m_chain = inChainOrder(der);
    m_ui->chain->clear();
    for (const QByteArray& certificate : std::as_const(m_chain))
        m_ui->chain->addItem(listText(certificate, now));
    m_ui->chain->setVisible(m_chain.size() > 1);
    m_ui->chain->setCurrentRow(m_chain.isEmpty() ? -1 : 0);
    showChosen();
}

void CertificateViewer::showChosen()
{
    m_ui->note->hide();
    const QByteArray der = m_chain.value(m_ui->chain->currentRow());
    const Result<CertificateDetails> details = certificateDetails(der);
    for (QWidget* widget : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_ui->fingerprintCard),
                            static_cast<QWidget*>(m_ui->validity)})
        widget->setVisible(static_cast<bool>(details));
    m_ui->copy->setEnabled(static_cast<bool>(details));
    m_ui->save->setEnabled(static_cast<bool>(details));
    if (details)
        showDetails(*details);
    else
        showUnreadable();
}

void CertificateViewer::showUnreadable()
{
    m_ui->title->setText(m_chain.isEmpty() ? tr("There is no certificate to show") : tr("Not readable"));
    m_ui->problems->setText(m_chain.isEmpty() ? QString() : tr("This is not a certificate, or it is damaged."));
    m_ui->problems->setVisible(!m_chain.isEmpty());
}

void CertificateViewer::showDetails(const CertificateDetails& details)
{
    m_ui->title->setText(shortName(details.subject));
    QString validity = validityInWords(details, m_now);
    validity[0] = validity.at(0).toUpper();
    m_ui->validity->setText(validity);
    const QStringList problems = certificateProblems(details, m_now);
    m_ui->problems->setText(problems.join(QLatin1Char('\n')));
    m_ui->problems->setVisible(!problems.isEmpty());

    QList<Fact> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(tr("Belongs to"), details.subject);
    add(tr("Good for"), details.names.join(QLatin1Char('\n')));
    add(tr("Issued by"), details.selfSigned ? tr("itself") : details.issuer);
    add(tr("Valid from"), timeText(details.notBefore));
    add(tr("Valid until"), timeText(details.notAfter));
    add(tr("Use"), details.isCa ? tr("authority: may issue other certificates") : tr("its own name only"));
    add(tr("Key"), details.key);
    add(tr("Signed with"), details.signature);
    add(tr("Serial number"), details.serial);
    m_facts->setFacts(facts);
    m_ui->fingerprint->setText(fingerprintInGroups(details.sha256));

    const bool isLast = m_ui->chain->currentRow() + 1 == m_chain.size();
    if (isLast && !details.selfSigned)
        note(tr("The certificate of its issuer is not here."), "muted");
}

void CertificateViewer::note(const QString& words, const char* role)
{
    m_ui->note->setProperty("role", QString::fromLatin1(role));
    style()->unpolish(m_ui->note); // the style sheet goes by the property
    style()->polish(m_ui->note);
    m_ui->note->setText(words);
    m_ui->note->show();
}

QByteArray CertificateViewer::chosenPem() const
{
    return certificatePem(m_chain.value(m_ui->chain->currentRow()));
}

void CertificateViewer::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(chosenPem()));
    note(tr("Copied."), "muted");
}

void CertificateViewer::askWhere()
{
    auto* chooser = new QFileDialog(this, tr("Save the certificate"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("pem"));
    chooser->selectFile(fileName(m_chain.value(m_ui->chain->currentRow())));
    connect(chooser, &QFileDialog::fileSelected, this, &CertificateViewer::saveTo);
    chooser->open();
}

void CertificateViewer::saveTo(const QString& path)
{
    const QByteArray pem = chosenPem();
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit();
    if (isSaved)
        note(tr("Saved as %1.").arg(path), "muted");
    else
        note(tr("It could not be saved as %1: %2").arg(path, file.errorString()), "bad");
}

} // namespace sallyport
