// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real PKCS#11 token (SoftHSM) in a folder of its own, filled by the tools that people use. Needs SoftHSM registered
// with p11-kit, as its package does. Thread: the test's. Trust: tests only.
#pragma once

#include "certificate_maker.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace sallyport::test {

class SoftToken {
public:
    // Also points SOFTHSM2_CONF there, for the modules of this process.
    SoftToken();

    bool isReady() const { return m_ready; }
    bool make(const QString& label, const QString& pin);
    bool addCertificate(const QString& token, const QString& pin, const QByteArray& der, const QString& id,
                        const QString& label);
    bool addKey(const QString& token, const QString& pin, const Key& key, const QString& id, const QString& label);

private:
    bool run(const QString& program, const QStringList& arguments) const;
    QString write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    bool m_ready = false;
};

} // namespace sallyport::test
