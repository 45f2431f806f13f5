// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the gateway proves itself by: authorities or its own certificate, or, while the list is empty, the authorities
// that this computer trusts. A value shown and edited. Thread: GUI. Trust: user side; files are hostile.
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class TrustList;
}

namespace sallyport {

class TrustList : public QWidget {
    Q_OBJECT

public:
    explicit TrustList(QWidget* parent = nullptr);
    ~TrustList() override;

    void setCertificates(const QList<QByteArray>& der);
    QList<QByteArray> certificates() const { return m_certificates; }
    // Locked: can be looked at, not changed.
    void setReadOnly(bool readOnly);

    // What "Add from a file" and a drop do. What is wrong with a file stands below the list; the others are taken.
    void addFiles(const QStringList& paths);

Q_SIGNALS:
    void changed(); // by the person, not by setCertificates()

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAll(int current);
    void showButtons();
    void showProblems(const QStringList& sentences);
    void askForFiles();
    void viewChosen();
    void removeChosen();

    std::unique_ptr<Ui::TrustList> m_ui;
    QList<QByteArray> m_certificates;
    bool m_isReadOnly = false;
};

} // namespace sallyport
