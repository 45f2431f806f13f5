// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/keychain_process.h"

#include <QCoreApplication>
#include <QProcess>

#include <utility>

namespace sallyport {
namespace {

// Most replies fit; a growing array would leave its smaller self behind unwiped.
constexpr qsizetype kUsualReply = 64 * 1024;

// QProcess's own destructor complains about a child that is still there, and waits for it.
class QuietProcess : public QProcess {
public:
    using QProcess::QProcess;
    ~QuietProcess() override
    {
        if (state() == NotRunning)
            return;
        kill();
        setProcessState(NotRunning);
    }
};

} // namespace

KeychainProcess::KeychainProcess(QString program, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_process(std::make_unique<QuietProcess>())
{
    m_output.reserve(kUsualReply);
    // What libraries say there is nobody's business; on a shell's terminal it would stand between our own lines.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &KeychainProcess::takeOutput);
    connect(m_process.get(), &QProcess::finished, this, &KeychainProcess::conclude);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(QStringLiteral("%1: %2").arg(m_program, m_process->errorString()));
    });
}

KeychainProcess::~KeychainProcess()
{
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning) {
        // Killed now, collected when the loop hears of its end, so that nobody waits here.
        QProcess* dying = m_process.release();
        dying->setParent(qApp);
        connect(dying, &QProcess::finished, dying, &QObject::deleteLater);
        dying->kill();
    }
    wipe(m_call);
    wipe(m_output);
}

void KeychainProcess::start(const KeychainCall& call)
{
    m_call = encodeKeychainCall(call);
    m_process->start(m_program, QStringList());
    // QProcess shares this array instead of copying it, so that wiping ours at the end wipes the only one.
    m_process->write(m_call);
    m_process->closeWriteChannel();
}

void KeychainProcess::takeOutput()
{
    QByteArray piece = m_process->readAllStandardOutput();
    if (m_output.size() + piece.size() > kMaxKeychainBytes)
        m_process->kill();
    else
        m_output.append(piece);
    wipe(piece);
}

void KeychainProcess::conclude()
{
    takeOutput();
    auto reply = decodeKeychainReply(m_output);
    if (m_process->exitStatus() != QProcess::NormalExit || !reply) {
        fail(QStringLiteral("%1 ended without a reply").arg(m_program));
        return;
    }
    m_reply = std::move(*reply);
    m_isFinished = true;
    Q_EMIT finished();
}

void KeychainProcess::fail(const QString& reason)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_reply = {};
    m_reply.reason = reason;
    Q_EMIT finished();
}

} // namespace sallyport
