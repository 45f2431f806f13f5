// SPDX-License-Identifier: GPL-3.0-or-later
#include "soft_token.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <openssl/pem.h>

namespace sallyport::test {
namespace {

const QString kSecurityOfficer = QStringLiteral("87654321");

QByteArray pemOf(const Key& key)
{
    BIO* out = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    const QByteArray pem(data, size);
    BIO_free(out);
    return pem;
}

// Where p11-kit says that SoftHSM is.
QString moduleOfSoftHsm()
{
    QFile file(QStringLiteral("/usr/share/p11-kit/modules/softhsm2.module"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("module:"))
            return QString::fromUtf8(line.mid(7).trimmed());
    }
    return {};
}

} // namespace

SoftToken::SoftToken()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("tokens"));
    const QByteArray configuration = "directories.tokendir = " + m_folder.filePath(QStringLiteral("tokens")).toUtf8() +
                                     "\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = false\n";
    qputenv("SOFTHSM2_CONF", write(QStringLiteral("softhsm2.conf"), configuration).toUtf8());
    m_ready = m_folder.isValid() && !moduleOfSoftHsm().isEmpty();
}

bool SoftToken::make(const QString& label, const QString& pin)
{
    return run(QStringLiteral("softhsm2-util"),
               {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), label,
                QStringLiteral("--so-pin"), kSecurityOfficer, QStringLiteral("--pin"), pin});
}

bool SoftToken::addCertificate(const QString& token, const QString& pin, const QByteArray& der, const QString& id,
                               const QString& label)
{
    return run(QStringLiteral("pkcs11-tool"),
               {QStringLiteral("--module"), moduleOfSoftHsm(), QStringLiteral("--token-label"), token,
                QStringLiteral("--login"), QStringLiteral("--pin"), pin, QStringLiteral("--write-object"),
                write(QStringLiteral("certificate.der"), der), QStringLiteral("--type"), QStringLiteral("cert"),
                QStringLiteral("--id"), id, QStringLiteral("--label"), label});
}

bool SoftToken::addKey(const QString& token, const QString& pin, const Key& key, const QString& id,
                       const QString& label)
{
    return run(QStringLiteral("softhsm2-util"),
               {QStringLiteral("--import"), write(QStringLiteral("key.pem"), pemOf(key)), QStringLiteral("--token"),
                token, QStringLiteral("--pin"), pin, QStringLiteral("--id"), id, QStringLiteral("--label"), label});
}

bool SoftToken::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        qWarning().noquote() << program << process.errorString() << process.readAll();
    return done;
}

QString SoftToken::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning().noquote() << file.fileName() << file.errorString();
    return file.fileName();
}

} // namespace sallyport::test
