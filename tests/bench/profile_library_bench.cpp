// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library of 1,000 profiles: how long until it is open, found in, changed. Prints JSON; beside our time that of just
// reading the same files, which no library can beat.
#include "../unit/core/formats/test_identity.h"

#include "app/client/profile_library.h"
#include "app/client/profile_search.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace sallyport;

namespace {

constexpr int kProfiles = 1000;
constexpr int kRounds = 9;

// As a company with a private authority would hand them out, half with a client key.
Profile sample(int number)
{
    static test::Party alice = test::makeParty("alice", nullptr, false);
    static const QByteArray key = test::pkcs12(&alice, nullptr, "geheim");
    static const QByteArray authority = test::der(alice.certificate);
    Profile profile;
    profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-%1").arg(number, 12, 16, QLatin1Char('0'));
    profile.name = QStringLiteral("Customer %1").arg(number);
    profile.gateway.host = QStringLiteral("vpn%1.example.org").arg(number);
    profile.gateway.certificates = {authority};
    profile.local.userName = QStringLiteral("alice");
    profile.tags = {QStringLiteral("Customers/%1").arg(number % 20), QStringLiteral("Work")};
    profile.includedSubnets = {*subnetFromString(QStringLiteral("10.1.0.0/16"))};
    if (number % 2 == 0) {
        profile.method = AuthenticationMethod::Certificate;
        profile.local.pkcs12 = key;
    }
    return profile;
}

void require(const Result<void>& result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(errorChain(result.error())));
    std::exit(1);
}

void require(bool condition, const char* what)
{
    if (condition)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

// Both by the clock and by what of the processor it took, which says more on a busy machine.
template <typename Work> QJsonObject measure(Work work)
{
    QList<double> milliseconds;
    const std::clock_t before = std::clock();
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double processor = static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    std::sort(milliseconds.begin(), milliseconds.end());
    return {{QStringLiteral("medianMs"), milliseconds.at(kRounds / 2)},
            {QStringLiteral("minMs"), milliseconds.first()},
            {QStringLiteral("maxMs"), milliseconds.last()},
            {QStringLiteral("processorMs"), processor / kRounds}};
}

double median(const QJsonObject& measured)
{
    return measured.value(QStringLiteral("medianMs")).toDouble();
}

void readAll(const QString& folder)
{
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        require(file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty(), "a file could not be read");
    }
}

QJsonObject run(const QString& folder)
{
    ProfileFolders folders = ProfileFolders::of(folder);
    folders.settleTime = std::chrono::milliseconds(0); // as if they had been there for a while
    ProfileLibrary library(folders);
    QList<Profile> all;
    for (int number = 0; number < kProfiles; ++number)
        all.append(sample(number));
    QElapsedTimer restoring;
    restoring.start();
    require(library.replaceAll(all));
    const double restored = static_cast<double>(restoring.nsecsElapsed()) / 1e6;

    const QJsonObject reading = measure([&](int) { readAll(folder); });
    const QJsonObject loading =
        measure([&](int) { require(ProfileLibrary(folders).profiles().size() == kProfiles, "some did not load"); });
    const QJsonObject again = measure([&](int) { library.reload(); });
    const QJsonObject searching = measure([&](int) {
        const auto found =
            searchProfiles(library.profiles(), QStringLiteral("CUSTOMER alice 999"), {QStringLiteral("customers")});
        require(found.size() == 1, "the search found something else");
    });
    const QJsonObject saving = measure([&](int round) {
        Profile changed = sample(500);
        changed.mtu = 1300 + round;
        require(library.save(changed));
    });
    return {{QStringLiteral("what"), QStringLiteral("a library of 1,000 profiles")},
            {QStringLiteral("profiles"), kProfiles},
            {QStringLiteral("rounds"), kRounds},
            {QStringLiteral("readFilesOnly"), reading},
            {QStringLiteral("load"), loading},
            {QStringLiteral("loadToReadRatio"), median(loading) / median(reading)},
            {QStringLiteral("reloadUnchanged"), again},
            {QStringLiteral("search"), searching},
            {QStringLiteral("saveOne"), saving},
            {QStringLiteral("restoreAllMs"), restored}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    require(temporary.isValid(), "no temporary folder");
    const QJsonObject measured = run(temporary.filePath(QStringLiteral("profiles")));
    std::fputs(QJsonDocument(measured).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
