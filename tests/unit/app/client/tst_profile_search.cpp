// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_search.h"

#include <QTest>

using namespace sallyport;

class TestProfileSearch : public QObject {
    Q_OBJECT

    QList<Profile> m_profiles;

    void add(const char* name, const char* host, const char* user, const QStringList& tags)
    {
        Profile profile;
        profile.name = QString::fromUtf8(name);
        profile.gateway.host = QString::fromUtf8(host);
        profile.local.userName = QString::fromUtf8(user);
        profile.tags = tags;
        m_profiles.append(profile);
    }

    QStringList found(const QString& text, const QStringList& tags = {}) const
    {
        QStringList names;
        for (const Profile& profile : searchProfiles(m_profiles, text, tags))
            names.append(profile.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        add("Büro Zürich", "vpn-zh.example.ch", "alice@example.ch", {QStringLiteral("Work/Switzerland")});
        add("Home", "home.example.net", "bob", {QStringLiteral("Private")});
        add("Straße", "gw.example.de", "ALICE", {QStringLiteral("Work"), QStringLiteral("Müller GmbH")});
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QString zurich = QStringLiteral("Büro Zürich");
        const QString home = QStringLiteral("Home");
        const QString road = QStringLiteral("Straße");
        QTest::newRow("nothing asks for nothing") << QString() << QStringList{zurich, home, road};
        QTest::newRow("blanks too") << QStringLiteral(" \t ") << QStringList{zurich, home, road};
        QTest::newRow("name without accents") << QStringLiteral("buro ZURICH") << QStringList{zurich};
        QTest::newRow("accents where there are none") << QStringLiteral("hömé") << QStringList{home};
        QTest::newRow("composed by two characters") << QStringLiteral("Zu\u0308rich") << QStringList{zurich};
        QTest::newRow("sharp s") << QStringLiteral("STRASSE") << QStringList{road};
        QTest::newRow("host") << QStringLiteral("example.net") << QStringList{home};
        QTest::newRow("user") << QStringLiteral("alice") << QStringList{zurich, road};
        QTest::newRow("tag") << QStringLiteral("private") << QStringList{home};
        QTest::newRow("words of different fields, any order") << QStringLiteral("muller alice gw") << QStringList{road};
        QTest::newRow("every word counts") << QStringLiteral("alice private") << QStringList{};
        QTest::newRow("no word spans two fields") << QStringLiteral("Homehome") << QStringList{};
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(found(text), names);
    }

    void tagsAreAllNeededAndHoldWhatIsBelow()
    {
        QCOMPARE(found({}, {QStringLiteral("work")}),
                 (QStringList{QStringLiteral("Büro Zürich"), QStringLiteral("Straße")}));
        QCOMPARE(found({}, {QStringLiteral("Work"), QStringLiteral("muller gmbh")}),
                 QStringList{QStringLiteral("Straße")});
        QCOMPARE(found({}, {QStringLiteral("Wor")}), QStringList());
        QCOMPARE(found(QStringLiteral("zh"), {QStringLiteral("Work/Switzerland")}),
                 QStringList{QStringLiteral("Büro Zürich")});
        QCOMPARE(found({}, {QString()}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestProfileSearch)
#include "tst_profile_search.moc"
