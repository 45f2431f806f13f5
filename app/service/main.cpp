// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyportd: builds the object graph in the open, gives up what it need not keep, serves until told to stop.
#include "app/service/options.h"
#include "core/base/secret.h"
#include "core/ike/charon_engine.h"
#include "core/ike/token/p11kit_token_directory.h"
#include "core/service/recovery.h"
#include "core/service/service.h"
#include "core/tunnel/qt_name_resolver.h"
#include "platform/local_endpoint.h"
#include "platform/platform.h"
#include "platform/service_host.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sallyport;

namespace {

constexpr int kExitUsage = 2;
constexpr int kExitMachine = 14;

// The service has no words of its own: the code and its arguments, on one line.
int failToStart(const char* step, const Error& error)
{
    std::fprintf(stderr, "sallyportd: cannot start (%s): %s\n", step, qPrintable(errorChain(error)));
    return isOfThisMachine(error.code) ? kExitMachine : 1;
}

Result<ipc::Caller> lookUpCaller(qintptr descriptor)
{
    const auto peer = identifyPeer(descriptor);
    if (!peer)
        return peer.error();
    return ipc::Caller{peer->uid, peer->gid, peer->pid, peer->userName};
}

// Unlinks the socket by whatever way main ends.
class SocketGuard {
public:
    explicit SocketGuard(QString path) : m_path(std::move(path)) {}
    ~SocketGuard() { removeLocalEndpoint(m_path); }
    Q_DISABLE_COPY_MOVE(SocketGuard)

private:
    QString m_path;
};

int serve(QCoreApplication& application, const ServiceOptions& options)
{
    LogRing log;
    log.install();
    setLogLevel(options.logLevel);

    // The order is the argument. First what protects secrets, before there can be any.
    prepareSecretMemory();
    if (const auto forbidden = forbidMemoryInspection(); !forbidden)
        return failToStart("memory protection", forbidden.error());

    // It says, for the whole process, whose PKCS#11 modules count: while there is one thread.
    const auto tokens = std::make_shared<P11KitTokenDirectory>();

    // Then what needs rights that are given up next: folders, the socket's mode. Requests are read by the loop at the
    // end.
    if (const auto prepared = prepareStateDirectory(options.stateDirectory); !prepared)
        return failToStart("state directory", prepared.error());
    const auto dataPlane = chooseDataPlane(availableDataPlanes(), options.dataPlane);
    if (!dataPlane)
        return failToStart("data plane", dataPlane.error());
    const DataPlaneTraits traits = (*dataPlane)->traits();

    const auto listening = listenLocally(options.socketPath);
    if (!listening)
        return failToStart("socket", listening.error());
    const SocketGuard socketGuard(options.socketPath);

    // Before anything that starts threads (D-Bus, the engine): capabilities belong to a thread. What stays, and why,
    // stands in the implementation of platform/service_host.h.
    if (const auto dropped = dropPrivileges(); !dropped)
        return failToStart("privileges", dropped.error());

    // What a crash may have left, before anything of ours is added.
    const auto network = makeNetworkConfigurator(options.stateDirectory);
    const auto firewall = makeFirewall();
    if (const auto recovered = recoverMachine(*network, *firewall); !recovered)
        return failToStart("recovery", recovered.error());

    const auto opened = (*dataPlane)->open(kFirewallMark);
    if (!opened)
        return failToStart("data plane", opened.error());
    const auto engine = CharonEngine::create({options.logLevel, kFirewallMark, kRoutingTable, traits.name},
                                             {*opened->sas, opened->control});
    if (!engine)
        return failToStart("IKE engine", engine.error());

    QtNameResolver resolver;
    const auto authority = makeAuthority();
    const auto scheduler = makeSystemScheduler();
    Service service({**engine,
                     resolver,
                     *network,
                     *firewall,
                     *authority,
                     *scheduler,
                     log,
                     lookUpCaller,
                     {traits.name, traits.needsUdpEncapsulation, traits.defaultMtu},
                     QStringLiteral(SALLYPORT_VERSION),
                     tokens});
    if (const auto served = service.listen(*listening); !served)
        return failToStart("socket", served.error());

    std::unique_ptr<ServiceHost> host;
    host = makeServiceHost([&] {
        qCInfo(logService) << "stopping";
        host->reportStopping();
        service.shutDown([&] { application.quit(); });
    });
    qCInfo(logService).noquote() << "sallyportd" << SALLYPORT_VERSION << "libcharon" << (*engine)->version()
                                 << "data plane" << traits.name << "at" << options.socketPath;
    host->reportReady();
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const ParsedOptions parsed = parseOptions(application.arguments());
    if (const auto* answer = std::get_if<PlainAnswer>(&parsed)) {
        std::fputs(qPrintable(answer->text), stdout);
        return 0;
    }
    if (const auto* fault = std::get_if<UsageFault>(&parsed)) {
        std::fprintf(stderr, "sallyportd: %s See sallyportd --help.\n", qPrintable(fault->text));
        return kExitUsage;
    }
    return serve(application, std::get<ServiceOptions>(parsed));
}
