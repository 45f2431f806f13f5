// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/path_mtu_watch.h"

#include <QTest>

using namespace sallyport;

namespace {

using Outcome = PathMtuSearch::Outcome;

// Only the ways; nobody installs anything here.
class Ways final : public SaDatabase {
public:
    QHash<QString, PathLimit> limits;

    PathFacts lookAtPath(const Endpoint&, const Endpoint&) const override { return {1500, 0, {}}; }
    void limitPath(const QHostAddress& gateway, const PathLimit& limit) override
    {
        if (limit == PathLimit{})
            limits.remove(gateway.toString());
        else
            limits.insert(gateway.toString(), limit);
    }

    bool needsUdpEncapsulation() const override { return true; }
    void onExpired(Expired) override {}
    Result<std::uint32_t> allocateSpi(const EspSaId&) override { return std::uint32_t{0}; }
    Result<void> installSa(const EspSa&) override { return {}; }
    bool moveSa(const EspSaId&, const Endpoint&, const Endpoint&, bool) override { return false; }
    Result<EspCounters> countSa(const EspSaId&) const override { return EspCounters(); }
    void removeSa(const EspSaId&) override {}
    Result<void> installPolicy(const EspPolicy&) override { return {}; }
    void removePolicy(const EspPolicy&) override {}
    QString link() const override { return {}; }
};

struct Question {
    AttemptId id = 0;
    quint32 probe = 0;
    int size = 0;
};

Endpoint end(const char* address)
{
    return {QHostAddress(QLatin1String(address)), 4500};
}

class TestPathMtuWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ways = std::make_unique<Ways>();
        m_asked.clear();
        m_watch = std::make_unique<PathMtuWatch>(*m_ways, [this](AttemptId id, quint32 probe, int size) {
            m_asked.append({id, probe, size});
        });
    }

    void soundPathIsLeftAlone()
    {
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        QCOMPARE(limit("198.51.100.1").segments, 1280);
        QCOMPARE(m_asked.size(), 1);
        answer(Outcome::Answered);
        QVERIFY(m_ways->limits.isEmpty());
        QCOMPARE(m_asked.size(), 1);
    }

    void narrowPathIsToldAndForgottenAtTheEnd()
    {
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        settle(1400);
        QCOMPARE(limit("198.51.100.1").mtu, 1400);
        m_watch->end(1);
        QVERIFY(m_ways->limits.isEmpty());
        QVERIFY(!m_watch->watches(1));
        m_watch->end(1);
    }

    void sameWayAgainChangesNothing()
    {
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        settle(1400);
        const qsizetype asked = m_asked.size();
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        QCOMPARE(m_asked.size(), asked);
        QCOMPARE(limit("198.51.100.1").mtu, 1400);
    }

    void moveBeginsAnew()
    {
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        settle(1400);
        m_watch->begin(1, end("192.0.2.7"), end("198.51.100.1"));
        QVERIFY(limit("198.51.100.1") == (PathLimit{0, 1280, 0}));
        QCOMPARE(m_asked.last().size, 1500);
        m_watch->begin(1, end("192.0.2.7"), end("198.51.100.9")); // while a question is out
        QVERIFY(!m_ways->limits.contains(QStringLiteral("198.51.100.1")));
        answer(Outcome::Answered); // to the old question
        QCOMPARE(limit("198.51.100.9").segments, 1280);
        answer(Outcome::Answered);
        QVERIFY(m_ways->limits.isEmpty());
    }

    void othersQuestionsAreNotMixedUp()
    {
        m_watch->begin(1, end("192.0.2.1"), end("198.51.100.1"));
        m_watch->begin(2, end("192.0.2.1"), end("198.51.100.2"));
        QCOMPARE(m_asked.size(), 2);
        m_watch->probed(1, m_asked[1].probe, 1500, Outcome::Answered);
        m_watch->probed(3, m_asked[0].probe, 1500, Outcome::Answered);
        QCOMPARE(m_ways->limits.size(), 2);
        m_watch->probed(1, m_asked[0].probe, 1500, Outcome::Answered);
        m_watch->probed(1, m_asked[0].probe, 1500, Outcome::Answered);
        QCOMPARE(m_ways->limits.keys(), QStringList{QStringLiteral("198.51.100.2")});
    }

private:
    PathLimit limit(const char* gateway) const { return m_ways->limits.value(QLatin1String(gateway)); }
    void answer(Outcome outcome)
    {
        const Question last = m_asked.last();
        m_watch->probed(last.id, last.probe, last.size, outcome);
    }
    void settle(int octets)
    {
        for (qsizetype before = -1; before != m_asked.size();) {
            before = m_asked.size();
            answer(m_asked.last().size <= octets ? Outcome::Answered : Outcome::Unanswered);
        }
    }

    std::unique_ptr<Ways> m_ways;
    QList<Question> m_asked;
    std::unique_ptr<PathMtuWatch> m_watch;
};

} // namespace

QTEST_GUILESS_MAIN(TestPathMtuWatch)
#include "tst_path_mtu_watch.moc"
