// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of the window by themselves: painting the graph, and a list of 1,000 profiles. Prints JSON. With a folder as
// its argument it only writes those profiles into it, for desktop.py to start the program with.
#include "app/client/profile_library.h"
#include "app/gui/actions.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/theme.h"
#include "app/gui/traffic/traffic_graph.h"
#include "app/gui/traffic/traffic_history.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace sallyport;

namespace {

constexpr int kProfiles = 1000;
constexpr int kFrames = 200;
constexpr int kRounds = 9;
constexpr QSize kGraphSize{900, 150};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QList<Profile> samples()
{
    QList<Profile> profiles;
    for (int number = 0; number < kProfiles; ++number) {
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-%1").arg(number, 12, 16, QLatin1Char('0'));
        profile.name = QStringLiteral("Customer %1").arg(number);
        profile.gateway.host = QStringLiteral("vpn%1.example.org").arg(number);
        profile.local.userName = QStringLiteral("alice");
        profile.tags = {QStringLiteral("Customers/%1").arg(number % 20)};
        profiles.append(profile);
    }
    return profiles;
}

QList<ConnectionView> viewsOf(const QList<Profile>& profiles)
{
    QList<ConnectionView> views;
    for (const Profile& profile : profiles) {
        ConnectionView view;
        view.profileId = profile.id;
        view.profileName = profile.name;
        view.gatewayHost = profile.gateway.host;
        view.userName = profile.local.userName;
        view.tags = profile.tags;
        view.serviceAvailable = true;
        views.append(view);
    }
    return views;
}

// Five minutes, all of their seconds used, and each frame with another one, as it is while traffic flows.
QJsonObject graphFrames()
{
    TrafficGraph graph;
    graph.resize(kGraphSize);
    TrafficHistory history;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    Traffic total;
    int second = 0;
    const auto goOn = [&] {
        total.rxBytes += static_cast<quint64>(5e6 * (1.2 + std::sin(second / 9.0)));
        total.txBytes += static_cast<quint64>(1e6 * (1.1 + std::cos(second / 4.0)));
        history.add(begin.addSecs(second++), total);
    };
    while (second <= TrafficHistory::kSeconds)
        goOn();
    QPixmap target(kGraphSize);
    QList<double> frames;
    for (int frame = 0; frame < kFrames; ++frame) {
        goOn();
        frames.append(milliseconds([&] {
            graph.setHistory(history);
            graph.render(&target);
        }));
    }
    return {{QStringLiteral("points"), TrafficHistory::kSeconds},
            {QStringLiteral("medianMs"), median(frames)},
            {QStringLiteral("maxMs"), *std::max_element(frames.cbegin(), frames.cend())}};
}

// A key is over when the list is painted as it asks for.
QJsonObject listOfThousand()
{
    ProfileListModel model;
    Actions actions;
    MainWindow window(model, actions);
    window.resize(980, 640);
    const QList<ConnectionView> views = viewsOf(samples());
    QList<double> filling;
    QList<double> keys;
    QPixmap target(window.size());
    for (int round = 0; round < kRounds; ++round) {
        model.setViews({});
        filling.append(milliseconds([&] {
            model.setViews(views);
            window.render(&target);
        }));
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("search"));
        const QString typed = QStringLiteral("customer 99");
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            keys.append(milliseconds([&] {
                search->setText(typed.left(length));
                window.render(&target);
            }));
        }
        search->setText({});
    }
    return {{QStringLiteral("profiles"), kProfiles},
            {QStringLiteral("fillMedianMs"), median(filling)},
            {QStringLiteral("keyMedianMs"), median(keys)},
            {QStringLiteral("keyMaxMs"), *std::max_element(keys.cbegin(), keys.cend())}};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (const QStringList arguments = QApplication::arguments(); arguments.size() > 1) {
        const Result<void> written = ProfileLibrary(arguments.at(1)).replaceAll(samples());
        if (!written)
            std::fprintf(stderr, "%s\n", qPrintable(errorChain(written.error())));
        return written ? 0 : 1;
    }
    applyTheme(application, ThemeChoice::Light);
    const QJsonObject measured{{QStringLiteral("graph"), graphFrames()}, {QStringLiteral("list"), listOfThousand()}};
    std::fputs(QJsonDocument(measured).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
