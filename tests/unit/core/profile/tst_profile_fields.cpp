// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_fields.h"
#include "sample_profile.h"

#include <QSet>
#include <QTest>

using namespace sallyport;

class TestProfileFields : public QObject {
    Q_OBJECT

    static Profile everythingSet()
    {
        Profile profile = sampleProfile();
        profile.method = AuthenticationMethod::EapPeap;
        profile.local.pkcs12 = "p12";
        profile.local.keyInKeychain = true;
        profile.connectAtLogin = true;
        profile.tags = {QStringLiteral("Customers/ACME")};
        profile.management = {QStringLiteral("IT"), {QStringLiteral("remote.addr")}};
        return profile;
    }

private Q_SLOTS:
    void copyingEveryFieldCopiesTheProfile()
    {
        const Profile from = everythingSet();
        Profile to;
        for (const ProfileField& field : profileFields())
            field.copy(from, &to);
        QVERIFY(to == from);
    }

    void everyFieldOfAFullProfileSaysSomethingAndDiffersFromAFreshOne()
    {
        const Profile full = everythingSet();
        const Profile fresh;
        QSet<QString> keys;
        for (const ProfileField& field : profileFields()) {
            QVERIFY2(!field.isSame(full, fresh), field.key);
            QVERIFY2(isSet(field, full), field.key);
            keys.insert(QString::fromLatin1(field.key));
            QCOMPARE(profileField(QString::fromLatin1(field.key)), &field);
        }
        QCOMPARE(keys.size(), static_cast<qsizetype>(profileFields().size()));
        QCOMPARE(profileField(u"no.such"), nullptr);
    }

    void changesNameWhatDiffersBeforeAndAfter()
    {
        const Profile before = sampleProfile();
        Profile after = before;
        QVERIFY(changesBetween(before, after).isEmpty());
        after.gateway.host = QStringLiteral("new.example.org");
        after.exchange.mobike = true;
        const QList<FieldChange> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().key, QStringLiteral("remote.addr"));
        QCOMPARE(changes.first().before, QStringLiteral("vpn.example.org"));
        QCOMPARE(changes.first().after, QStringLiteral("new.example.org"));
        QCOMPARE(changes.last().key, QStringLiteral("sallyport.mobike"));
    }

    void aKeyIsNeverShown()
    {
        Profile profile;
        profile.local.pkcs12 = "very secret bytes";
        QVERIFY(!profileField(u"local.p12")->shown(profile).contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestProfileFields)
#include "tst_profile_fields.moc"
