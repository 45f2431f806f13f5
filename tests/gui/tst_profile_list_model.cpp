// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_filter.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/recent_profiles.h"
#include "tests/gui/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class tst_ProfileListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsCarryNameGatewayAndMark();
    void whoManagesAProfileAndItsTagsAreSaid();
    void searchFindsEveryWordWhateverItsAccents();
    void aNewStateChangesTheRowInPlace();
    void anotherOrderResetsTheModel();
    void aViewOfAnUnknownProfileChangesNothing();
    void anOpenQuestionMarksTheRow();
    void lastUsedComesFirstAndSurvives();

private:
    ConnectionView warehouseView() const;
};

ConnectionView tst_ProfileListModel::warehouseView() const
{
    ConnectionView view = fixtures::view(ConnectionStatus());
    view.profileId = fixtures::warehouse().id;
    view.profileName = fixtures::warehouse().name;
    view.gatewayHost = fixtures::warehouse().gateway.host;
    return view;
}

void tst_ProfileListModel::rowsCarryNameGatewayAndMark()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setViews({fixtures::view(fixtures::connected(true, false)), warehouseView()});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(Qt::DisplayRole).toString(), QStringLiteral("Example Office"));
    QCOMPARE(first.data(ProfileListModel::GatewayRole).toString(), QStringLiteral("vpn.example.org"));
    QCOMPARE(first.data(ProfileListModel::MarkRole).toInt(), static_cast<int>(Mark::Connected));
    QCOMPARE(first.data(ProfileListModel::IdRole).toString(), fixtures::office().id);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("connected")));
    QVERIFY(
        model.index(1).data(ProfileListModel::SubtitleRole).toString().contains(QStringLiteral("warehouse.example")));
    QCOMPARE(model.indexOf(fixtures::warehouse().id).row(), 1);
    QVERIFY(!model.indexOf(QStringLiteral("nobody")).isValid());
}

void tst_ProfileListModel::whoManagesAProfileAndItsTagsAreSaid()
{
    ConnectionView managed = fixtures::view(fixtures::disconnected());
    managed.managedBy = QStringLiteral("Example Corp IT");
    managed.tags = {QStringLiteral("Customers/ACME")};
    ProfileListModel model;
    model.setViews({managed});
    const QString subtitle = model.index(0).data(ProfileListModel::SubtitleRole).toString();
    QCOMPARE(subtitle, QStringLiteral("vpn.example.org · managed by Example Corp IT · Customers/ACME"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(subtitle));
}

void tst_ProfileListModel::searchFindsEveryWordWhateverItsAccents()
{
    ConnectionView office = fixtures::view(fixtures::disconnected());
    office.profileName = QStringLiteral("Büro Zürich");
    office.tags = {QStringLiteral("Customers/ACME")};
    ProfileListModel model;
    model.setViews({office, warehouseView()});
    ProfileFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 2);
    for (const QString& text : {QStringLiteral("zurich"), QStringLiteral("acme BURO"), QStringLiteral("vpn.example")}) {
        filter.setText(text);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), office.profileName);
    }
    filter.setText(QStringLiteral("zurich warehouse"));
    QCOMPARE(filter.rowCount(), 0);
}

void tst_ProfileListModel::aNewStateChangesTheRowInPlace()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setViews({fixtures::view(fixtures::disconnected()), warehouseView()});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setView(fixtures::view(fixtures::connecting(ConnectPhase::Contacting, false)));
    model.setViews({fixtures::view(fixtures::connected(false, false)), warehouseView()});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2);
    model.setView(fixtures::view(fixtures::connected(false, false)));
    QCOMPARE(changes.size(), 2); // nothing new, nothing said
}

void tst_ProfileListModel::anotherOrderResetsTheModel()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setViews({fixtures::view(fixtures::disconnected()), warehouseView()});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setViews({warehouseView(), fixtures::view(fixtures::disconnected())});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Warehouse"));
    model.setViews({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ProfileListModel::aViewOfAnUnknownProfileChangesNothing()
{
    ProfileListModel model;
    model.setViews({warehouseView()});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setView(fixtures::view(fixtures::connected(true, false)));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void tst_ProfileListModel::anOpenQuestionMarksTheRow()
{
    ProfileListModel model;
    ConnectionView asking = fixtures::view(fixtures::disconnected());
    asking.request = PromptRequest();
    model.setViews({asking});
    QCOMPARE(model.index(0).data(ProfileListModel::MarkRole).toInt(), static_cast<int>(Mark::NeedsYou));
}

void tst_ProfileListModel::lastUsedComesFirstAndSurvives()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const QList<Profile> byName{fixtures::office(), fixtures::warehouse()};
    {
        RecentProfiles recent(file);
        QCOMPARE(recent.sorted(byName).first().id, fixtures::office().id);
        recent.noteUse(fixtures::warehouse().id);
        QCOMPARE(recent.sorted(byName).first().id, fixtures::warehouse().id);
    }
    const RecentProfiles again(file);
    QCOMPARE(again.sorted(byName).first().id, fixtures::warehouse().id);
    QCOMPARE(again.sorted(byName).last().id, fixtures::office().id);
}

QTEST_MAIN(tst_ProfileListModel)
#include "tst_profile_list_model.moc"
