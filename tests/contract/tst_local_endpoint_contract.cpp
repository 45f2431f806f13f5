// SPDX-License-Identifier: GPL-3.0-or-later
//
// What platform/local_endpoint.h and platform/peer_identity.h promise, asked of this operating system.
#include "foreign_client.h"
#include "isolated_machine.h"

#include "platform/local_endpoint.h"
#include "platform/peer_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace sallyport {
namespace {

const auto kFolder = QStringLiteral("/run/sallyport");
const auto kPath = QStringLiteral("/run/sallyport/sallyportd.sock");

mode_t modeOf(const QString& path)
{
    struct stat status {};
    return lstat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

int tryConnect(const QString& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, qPrintable(path), sizeof address.sun_path - 1);
    const int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int number = connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? 0 : errno;
    close(client);
    return number;
}

} // namespace

class LocalEndpointContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QDir(kFolder).removeRecursively(); }

    void clientsLookInTheServicesFolder() { QCOMPARE(defaultSocketPath(), kPath); }

    void theFolderIsMadeAndTheSocketAnswers()
    {
        const mode_t before = umask(077); // a service's usual umask must not keep clients out
        const Result<qintptr> listener = listenLocally(kPath);
        QCOMPARE(umask(before), mode_t(077));
        QVERIFY(listener);
        QCOMPARE(modeOf(kFolder), mode_t(0755));
        QCOMPARE(modeOf(kPath), mode_t(0666));
        QCOMPARE(tryConnect(kPath), 0);
        close(static_cast<int>(*listener));
    }

    void theModeIsFinalFromTheFirstMoment()
    {
        QVERIFY(QDir().mkpath(kFolder));
        const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        QVERIFY(inotify_add_watch(watch, qPrintable(kFolder), IN_CREATE | IN_ATTRIB | IN_MOVED_TO) >= 0);
        const Result<qintptr> listener = listenLocally(kPath);
        QVERIFY(listener);
        alignas(inotify_event) char events[4096];
        const ssize_t size = read(watch, events, sizeof events);
        QVERIFY(size > 0);
        const auto* event = reinterpret_cast<const inotify_event*>(events);
        QCOMPARE(event->mask, quint32(IN_CREATE));
        QCOMPARE(size, static_cast<ssize_t>(sizeof(inotify_event) + event->len)); // nothing came after: no chmod
        close(watch);
        close(static_cast<int>(*listener));
    }

    void aStaleSocketIsReplaced()
    {
        close(static_cast<int>(listenLocally(kPath).value()));
        QCOMPARE(tryConnect(kPath), ECONNREFUSED);
        const Result<qintptr> listener = listenLocally(kPath);
        QVERIFY(listener);
        QCOMPARE(tryConnect(kPath), 0);
        close(static_cast<int>(*listener));
    }

    void aLiveSocketIsRefused()
    {
        const Result<qintptr> first = listenLocally(kPath);
        QVERIFY(first);
        refused(kPath);
        QCOMPARE(tryConnect(kPath), 0);
        close(static_cast<int>(*first));
    }

    void aSymlinkIsRefusedAndStays()
    {
        close(static_cast<int>(listenLocally(QStringLiteral("/run/sallyport/other.sock")).value()));
        QCOMPARE(symlink("/run/sallyport/other.sock", qPrintable(kPath)), 0);
        refused(kPath);
        QVERIFY(QFileInfo(kPath).isSymLink());
        QVERIFY(QFileInfo::exists(QStringLiteral("/run/sallyport/other.sock")));
    }

    void aFileIsRefusedAndStays()
    {
        QVERIFY(QDir().mkpath(kFolder));
        QFile file(kPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        refused(kPath);
        QCOMPARE(file.size(), 8);
        removeLocalEndpoint(kPath);
        QCOMPARE(file.size(), 8);
    }

    void aFolderThatOthersCanWriteToIsRefused()
    {
        QVERIFY(QDir().mkpath(kFolder));
        for (const mode_t mode : {0777, 0775, 01777}) {
            QCOMPARE(chmod(qPrintable(kFolder), mode), 0);
            refused(kPath);
        }
    }

    void aFolderOfAnotherUserIsRefused()
    {
        QVERIFY(QDir().mkpath(kFolder));
        QCOMPARE(chown(qPrintable(kFolder), 65534, 65534), 0);
        refused(kPath);
    }

    void aFolderThatIsASymlinkIsRefused()
    {
        QVERIFY(QDir().mkpath(QStringLiteral("/run/elsewhere")));
        QCOMPARE(symlink("/run/elsewhere", qPrintable(kFolder)), 0);
        refused(kPath);
        QFile::remove(kFolder);
    }

    void aNameTooLongForASocketIsRefused() { refused(kFolder + QLatin1Char('/') + QString(120, QLatin1Char('a'))); }

    void removingTakesTheSocketAway()
    {
        close(static_cast<int>(listenLocally(kPath).value()));
        removeLocalEndpoint(kPath);
        QVERIFY(!QFileInfo::exists(kPath));
        removeLocalEndpoint(kPath);
    }

    void theKernelSaysWhoConnected()
    {
        const ForeignClient client(65534, 65534);
        const Result<PeerIdentity> peer = identifyPeer(client.descriptor());
        QVERIFY(peer);
        QCOMPARE(peer->uid, 65534U);
        QCOMPARE(peer->gid, 65534U);
        QCOMPARE(peer->pid, client.pid());
        QCOMPARE(peer->userName, QStringLiteral("nobody"));
        QVERIFY(!peer->isAdministrator());
        QVERIFY(identifyPeer(ForeignClient(0, 0).descriptor())->isAdministrator());
    }

    void aUserWithoutNameIsANumber()
    {
        QCOMPARE(identifyPeer(ForeignClient(54321, 1).descriptor())->userName, QStringLiteral("54321"));
    }

    void whereTheKernelSaysNothingNobodyIsTrusted()
    {
        int pipes[2];
        QCOMPARE(pipe(pipes), 0);
        for (const qintptr descriptor : {qintptr(pipes[0]), qintptr(-1), qintptr(socket(AF_UNIX, SOCK_STREAM, 0)),
                                         qintptr(socket(AF_INET, SOCK_STREAM, 0))}) {
            const Result<PeerIdentity> peer = identifyPeer(descriptor);
            QVERIFY(!peer);
            QCOMPARE(peer.error().code, ErrorCode::ServiceUntrusted);
        }
    }

private:
    static void refused(const QString& path)
    {
        const Result<qintptr> listener = listenLocally(path);
        QVERIFY(!listener);
        QCOMPARE(listener.error().code, ErrorCode::ServiceUnreachable);
        QCOMPARE(listener.error().arguments.value(QLatin1String("socket")).toString(), path);
        QVERIFY(!listener.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
    }
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    sallyport::LocalEndpointContract contract;
    return QTest::qExec(&contract, argc, argv);
}

#include "tst_local_endpoint_contract.moc"
