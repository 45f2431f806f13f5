// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certificate and those that vouch for it: the chain on the left, what the chosen one says on the right. Only shows;
// what proves a gateway is the service's decision. Thread: GUI. Trust: user side; the certificates are hostile.
#pragma once

#include "app/client/certificate_details.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CertificateViewer;
}

namespace sallyport {

class FactCard;

class CertificateViewer : public QDialog {
    Q_OBJECT

public:
    explicit CertificateViewer(QWidget* parent = nullptr);
    ~CertificateViewer() override;

    // In any order; the first is the one that is looked at.
    void setChain(const QList<QByteArray>& der, const QDateTime& now = QDateTime::currentDateTimeUtc());

    // The PEM of the chosen certificate, for "Copy" and "Save"; empty where it is none.
    QByteArray chosenPem() const;
    // Writes it whole or not at all; what went wrong stands below the facts.
    void saveTo(const QString& path);

private:
    void showChosen();
    void showDetails(const CertificateDetails& details);
    void showUnreadable();
    void note(const QString& words, const char* role);
    void copy();
    void askWhere();

    std::unique_ptr<Ui::CertificateViewer> m_ui;
    FactCard* m_facts;
    QList<QByteArray> m_chain;
    QDateTime m_now;
};

} // namespace sallyport
