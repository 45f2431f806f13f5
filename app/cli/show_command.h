// SPDX-License-Identifier: GPL-3.0-or-later
//
// show: what one profile says, its certificates, and what the last connection learnt of them. Works without the
// service too, which is asked only for what it alone knows. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/certificate_view.h"
#include "app/cli/online_command.h"

namespace sallyport {

class ShowCommand : public OnlineCommand {
    Q_OBJECT

public:
    ShowCommand(Arguments arguments, QObject* parent);

    void start() override;

protected:
    void begin() override;
    void handleUnavailable(const Error& reason) override;

private:
    // False: it failed.
    bool openKey();
    void print();
    void printLines(const QDateTime& now, const QStringList& warnings) const;
    QJsonObject toJson(const QDateTime& now, const QStringList& warnings) const;

    Profile m_profile;
    bool m_isSystem = false;
    CertificateView m_certificates;
    QList<Error> m_notices;
};

} // namespace sallyport
