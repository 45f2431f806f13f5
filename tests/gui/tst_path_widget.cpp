// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/path_widget.h"
#include "app/gui/theme.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QTest>

using namespace sallyport;
using Kind = PathStation::Kind;
using Tone = PathStation::Tone;
using Stretch = PathPicture::Stretch;

class tst_PathWidget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void stationsFollowWhereTheNatIs_data();
    void stationsFollowWhereTheNatIs();
    void tunnelIsDoubleAndNamesItsPort();
    void earlierPortIsATraceOnlyAfterAFloat();
    void beforeTheGatewayAnswersNothingIsClaimed();
    void failureMarksItsStation_data();
    void failureMarksItsStation();
    void natThereIsSaidAsNotCertain();
    void ipv6AddressesAreBracketed();
    void stationsTakeTheFocusInOrderAndHaveNames();
    void narrowWindowsStackTheStations();
    void linesAndRingsArePainted();

private:
    QList<Kind> kinds(const PathPicture& picture) const;
};

QList<Kind> tst_PathWidget::kinds(const PathPicture& picture) const
{
    QList<Kind> kinds;
    for (const PathStation& station : picture.stations)
        kinds.append(station.kind);
    return kinds;
}

void tst_PathWidget::stationsFollowWhereTheNatIs_data()
{
    QTest::addColumn<bool>("here");
    QTest::addColumn<bool>("there");
    QTest::addColumn<QList<Kind>>("expected");
    QTest::newRow("no NAT") << false << false << QList<Kind>{Kind::Laptop, Kind::Gateway, Kind::Office};
    QTest::newRow("NAT here") << true << false << QList<Kind>{Kind::Laptop, Kind::NatHere, Kind::Gateway, Kind::Office};
    QTest::newRow("NAT there") << false << true
                               << QList<Kind>{Kind::Laptop, Kind::NatThere, Kind::Gateway, Kind::Office};
    QTest::newRow("both") << true << true
                          << QList<Kind>{Kind::Laptop, Kind::NatHere, Kind::NatThere, Kind::Gateway, Kind::Office};
}

void tst_PathWidget::stationsFollowWhereTheNatIs()
{
    QFETCH(bool, here);
    QFETCH(bool, there);
    const PathPicture picture = pathPictureOf(fixtures::connected(here, there), fixtures::office().gateway.host);
    QTEST(kinds(picture), "expected");
    PathWidget widget;
    widget.setPicture(picture);
    QCOMPARE(widget.stations().size(), picture.stations.size());
    QCOMPARE(picture.caption.contains(QStringLiteral("changes your address")), here);
    QCOMPARE(picture.caption.contains(QStringLiteral("or it forces UDP")), there);
}

void tst_PathWidget::tunnelIsDoubleAndNamesItsPort()
{
    const PathPicture picture = pathPictureOf(fixtures::connected(true, false), fixtures::office().gateway.host);
    QCOMPARE(picture.stretch, Stretch::Tunnel);
    QCOMPARE(picture.label, QStringLiteral("UDP 4500"));
    QCOMPARE(picture.stations.first().lines, QStringList{QStringLiteral("192.168.1.23:40112")});
    QCOMPARE(picture.stations.at(picture.gatewayIndex()).lines, QStringList{QStringLiteral("203.0.113.10:4500")});
    QVERIFY(picture.stations.last().lines.first() == QLatin1String("10.1.0.0/16"));
    QVERIFY(picture.stations.first().detail.contains(QStringLiteral("10.9.0.1")));
    for (const PathStation& station : picture.stations)
        QCOMPARE(station.tone, Tone::Secured);
    ConnectionStatus plainEsp = fixtures::connected(false, false);
    plainEsp.encapsulation = QStringLiteral("none");
    QCOMPARE(pathPictureOf(plainEsp, {}).label, QStringLiteral("ESP"));
}

void tst_PathWidget::earlierPortIsATraceOnlyAfterAFloat()
{
    const PathPicture floated = pathPictureOf(fixtures::connecting(ConnectPhase::SigningIn, true), {});
    QCOMPARE(floated.earlierLabel, QStringLiteral("UDP 500"));
    QCOMPARE(floated.label, QStringLiteral("UDP 4500"));
    const QString time =
        QLocale().toString(fixtures::now().addSecs(-1).toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    QVERIFY2(floated.caption.contains(time), qPrintable(floated.caption));

    const PathPicture stayed = pathPictureOf(fixtures::connecting(ConnectPhase::SigningIn, false), {});
    QVERIFY(stayed.earlierLabel.isEmpty());
    QCOMPARE(stayed.label, QStringLiteral("UDP 500"));
    QVERIFY(stayed.caption.contains(QStringLiteral("No NAT")));
}

void tst_PathWidget::beforeTheGatewayAnswersNothingIsClaimed()
{
    const PathPicture resolving = pathPictureOf(fixtures::connecting(ConnectPhase::Resolving, false), {});
    QCOMPARE(resolving.stretch, Stretch::None);
    const PathPicture contacting = pathPictureOf(fixtures::connecting(ConnectPhase::Contacting, false), {});
    QCOMPARE(contacting.stretch, Stretch::Asking);
    QCOMPARE(contacting.stations.at(contacting.gatewayIndex()).tone, Tone::Idle);
    QVERIFY(contacting.caption.isEmpty());
    const PathPicture off = pathPictureOf(fixtures::disconnected(), QStringLiteral("vpn.example.org"));
    QCOMPARE(off.stations.at(off.gatewayIndex()).lines, QStringList{QStringLiteral("vpn.example.org")});
    QVERIFY(off.label.isEmpty());
}

void tst_PathWidget::failureMarksItsStation_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Kind>("station");
    QTest::newRow("name") << ErrorCode::GatewayNameMismatch << Kind::Gateway;
    QTest::newRow("silent") << ErrorCode::GatewaySilent << Kind::Gateway;
    QTest::newRow("route") << ErrorCode::RouteNotApplied << Kind::Laptop;
    QTest::newRow("data plane") << ErrorCode::DataPlaneUnavailable << Kind::Laptop;
}

void tst_PathWidget::failureMarksItsStation()
{
    QFETCH(ErrorCode, code);
    QFETCH(Kind, station);
    const PathPicture picture = pathPictureOf(fixtures::failed(Error::of(code)), {});
    for (const PathStation& one : picture.stations)
        QCOMPARE(one.tone == Tone::Failed, one.kind == station);
}

void tst_PathWidget::natThereIsSaidAsNotCertain()
{
    const PathPicture picture = pathPictureOf(fixtures::connected(false, true), {});
    QVERIFY(picture.stations.at(1).detail.contains(QStringLiteral("or it forces UDP")));
}

void tst_PathWidget::ipv6AddressesAreBracketed()
{
    ConnectionStatus status = fixtures::connected(false, false);
    status.gateway = {QHostAddress(QStringLiteral("2001:db8::10")), 4500};
    const PathPicture picture = pathPictureOf(status, {});
    QCOMPARE(picture.stations.at(picture.gatewayIndex()).lines, QStringList{QStringLiteral("[2001:db8::10]:4500")});
}

void tst_PathWidget::stationsTakeTheFocusInOrderAndHaveNames()
{
    PathWidget widget;
    widget.setPicture(pathPictureOf(fixtures::connected(true, true), fixtures::office().gateway.host));
    widget.resize(700, 200);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    widget.stations().first()->setFocus(Qt::TabFocusReason);
    for (StationWidget* station : widget.stations()) {
        QVERIFY(station->hasFocus());
        QVERIFY(station->accessibleName().startsWith(station->station().title));
        QVERIFY(!station->accessibleDescription().isEmpty());
        QCOMPARE(station->toolTip(), station->station().detail);
        QTest::keyClick(station, Qt::Key_Tab);
    }
}

void tst_PathWidget::narrowWindowsStackTheStations()
{
    PathWidget widget;
    widget.setPicture(pathPictureOf(fixtures::connected(true, true), fixtures::office().gateway.host));
    widget.resize(800, 200);
    widget.show();
    QCOMPARE(widget.stations().first()->y(), widget.stations().last()->y());
    QVERIFY(widget.stations().last()->geometry().right() <= widget.width());
    widget.resize(260, widget.heightForWidth(260));
    QTest::qWait(1);
    QCOMPARE(widget.stations().first()->x(), widget.stations().last()->x());
    QVERIFY(widget.stations().last()->y() > widget.stations().first()->y());
    QVERIFY(widget.stations().last()->geometry().bottom() <= widget.height());
}

void tst_PathWidget::linesAndRingsArePainted()
{
    PathWidget widget;
    widget.resize(700, 200);
    widget.setPicture(pathPictureOf(fixtures::connected(true, false), fixtures::office().gateway.host));
    const Theme& theme = Theme::lightTheme();
    const int secured = fixtures::pixelsLike(widget.grab().toImage(), theme.ok);
    QVERIFY(secured > 1000); // two lines over most of the width, and four rings
    widget.setPicture(pathPictureOf(fixtures::disconnected(), fixtures::office().gateway.host));
    QCOMPARE(fixtures::pixelsLike(widget.grab().toImage(), theme.ok), 0);
    widget.setPicture(pathPictureOf(fixtures::failed(fixtures::nameMismatch()), {}));
    QVERIFY(fixtures::pixelsLike(widget.grab().toImage(), theme.bad) > 50);
}

QTEST_MAIN(tst_PathWidget)
#include "tst_path_widget.moc"
