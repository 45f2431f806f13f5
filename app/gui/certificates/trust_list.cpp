// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/trust_list.h"

#include "app/client/certificate_details.h"
#include "app/client/certificate_files.h"
#include "app/gui/certificates/certificate_viewer.h"
#include "app/gui/certificates/identity_words.h"
#include "app/gui/dropped_files.h"
#include "ui_trust_list.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>

namespace sallyport {
namespace {

constexpr qsizetype kMaxCertificates = 16; // as the profile's rules have it
constexpr int kVisibleRows = 3;

QString rowText(const QByteArray& der)
{
    const Result<CertificateDetails> details = certificateDetails(der);
    if (!details)
        return TrustList::tr("Not readable");
    const QString kind = details->isCa ? TrustList::tr("authority") : TrustList::tr("the gateway's own certificate");
    return QStringLiteral("%1\n%2, %3")
        .arg(shortName(details->subject), kind, validityInWords(*details, QDateTime::currentDateTimeUtc()));
}

} // namespace

TrustList::TrustList(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::TrustList>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->list->setFixedHeight((fontMetrics().lineSpacing() * 2 + 8) * kVisibleRows + 16);
    m_ui->list->installEventFilter(this);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &TrustList::showButtons);
    connect(m_ui->list, &QListWidget::itemActivated, this, &TrustList::viewChosen);
    connect(m_ui->add, &QPushButton::clicked, this, &TrustList::askForFiles);
    connect(m_ui->view, &QPushButton::clicked, this, &TrustList::viewChosen);
    connect(m_ui->remove, &QPushButton::clicked, this, &TrustList::removeChosen);
    setCertificates({});
}

TrustList::~TrustList() = default;

void TrustList::setCertificates(const QList<QByteArray>& der)
{
    m_certificates = der;
    showProblems({});
    showAll(0);
}

void TrustList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setAcceptDrops(!readOnly);
    showButtons();
}

void TrustList::showAll(int current)
{
    m_ui->list->clear();
    for (const QByteArray& der : std::as_const(m_certificates))
        m_ui->list->addItem(rowText(der));
    m_ui->list->setCurrentRow(qMin(current, static_cast<int>(m_certificates.size()) - 1));
    m_ui->list->setVisible(!m_certificates.isEmpty());
    m_ui->explanation->setText(m_certificates.isEmpty()
                                   ? tr("The gateway is trusted if one of this computer's authorities vouches for it.")
                                   : tr("The gateway is trusted only if one of these vouches for it."));
    showButtons();
}

void TrustList::showButtons()
{
    const bool isChosen = m_ui->list->currentRow() >= 0;
    m_ui->view->setVisible(!m_certificates.isEmpty());
    m_ui->remove->setVisible(!m_certificates.isEmpty());
    m_ui->view->setEnabled(isChosen);
    m_ui->remove->setEnabled(isChosen && !m_isReadOnly);
    m_ui->add->setEnabled(!m_isReadOnly);
}

void TrustList::showProblems(const QStringList& sentences)
{
    m_ui->problem->setText(sentences.join(QLatin1Char('\n')));
    m_ui->problem->setVisible(!sentences.isEmpty());
}

void TrustList::askForFiles()
{
    auto* chooser = new QFileDialog(this, tr("Add what proves the gateway"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &TrustList::addFiles);
    chooser->open();
}

void TrustList::addFiles(const QStringList& paths)
{
    if (m_isReadOnly)
        return;
    QStringList problems;
    const qsizetype before = m_certificates.size();
    for (const QString& path : paths) {
        const Result<QList<ChosenFile>> files = readChosenFiles({path});
        const Result<QList<QByteArray>> found = files ? readTrust(files->first()) : files.error();
        if (!found) {
            problems.append(fileProblemWords(found.error()));
            continue;
        }
        for (const QByteArray& der : *found) {
            if (m_certificates.contains(der))
                continue;
            if (m_certificates.size() == kMaxCertificates) {
                problems.append(tr("There is room for %n certificates; the others were left out.", nullptr,
                                   static_cast<int>(kMaxCertificates)));
                break;
            }
            m_certificates.append(der);
        }
    }
    const bool isGrown = m_certificates.size() > before;
    if (isGrown)
        showAll(static_cast<int>(m_certificates.size()) - 1);
    else if (problems.isEmpty() && !paths.isEmpty())
        problems.append(tr("That one is in the list already."));
    showProblems(problems);
    if (isGrown)
        Q_EMIT changed();
}

void TrustList::viewChosen()
{
    const QByteArray der = m_certificates.value(m_ui->list->currentRow());
    if (der.isEmpty())
        return;
    QList<QByteArray> chain{der}; // those below may vouch for it
    for (const QByteArray& other : std::as_const(m_certificates)) {
        const Result<CertificateDetails> own = certificateDetails(der);
        const Result<CertificateDetails> candidate = certificateDetails(other);
        if (other != der && own && candidate && own->issuer == candidate->subject)
            chain.append(other);
    }
    auto* viewer = new CertificateViewer(this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->setChain(chain);
    viewer->open();
}

void TrustList::removeChosen()
{
    const int row = m_ui->list->currentRow();
    if (row < 0 || m_isReadOnly)
        return;
    m_certificates.removeAt(row);
    showProblems({});
    showAll(row);
    (m_certificates.isEmpty() ? static_cast<QWidget*>(m_ui->add) : m_ui->list)->setFocus();
    Q_EMIT changed();
}

bool TrustList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TrustList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrustList::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sallyport
