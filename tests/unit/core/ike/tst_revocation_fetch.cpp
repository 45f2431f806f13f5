// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fetch of a revocation list or an OCSP answer, against an HTTP server of our own on the loopback.
#include "core/ike/charon/revocation_fetch.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <future>
#include <memory>

namespace {

// Answers by path; a path without an answer is read and left silent.
class HttpServer : public QObject {
public:
    HttpServer()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                ++m_connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    void answer(const QByteArray& path, const QByteArray& response) { m_answers.insert(path, response); }
    QByteArray url(const QByteArray& path) const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + path;
    }
    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }
    QByteArray lastRequest() const { return m_lastRequest; }

private:
    void serve(QTcpSocket* socket)
    {
        QByteArray& request = m_requests[socket];
        request += socket->readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = contentLength(request);
        if (end < 0 || request.size() < end + 4 + length)
            return;
        m_lastRequest = request;
        const QByteArray path = request.split(' ').value(1);
        m_requests.remove(socket);
        if (!m_answers.contains(path))
            return;
        socket->write(m_answers.value(path));
        socket->disconnectFromHost();
    }

    static qsizetype contentLength(const QByteArray& request)
    {
        const qsizetype at = request.toLower().indexOf("content-length: ");
        return at < 0 ? 0 : request.mid(at + 16, request.indexOf('\r', at) - at - 16).toLongLong();
    }

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QHash<QTcpSocket*, QByteArray> m_requests;
    QByteArray m_lastRequest;
    int m_connections = 0;
};

QByteArray ok(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirect(const QByteArray& target)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n";
}

struct Fetched {
    revocation_outcome_t outcome = REVOCATION_NOT_POSSIBLE;
    QByteArray body;
    unsigned status = 0;
    QByteArray address;
};

struct Wish {
    QByteArray url;
    QByteArray question = {};
    size_t maxSize = 1000;
    uint32_t limitMs = 3000;
    bool localToo = true;
    QByteArray address = {};
    bool (*cancelled)(void*) = nullptr;
};

Fetched fetchNow(const Wish& wish)
{
    revocation_request_t request{};
    request.url = wish.url.constData();
    request.question =
        wish.question.isNull() ? nullptr : reinterpret_cast<const unsigned char*>(wish.question.constData());
    request.question_size = static_cast<size_t>(wish.question.size());
    request.max_size = wish.maxSize;
    request.limit_ms = wish.limitMs;
    request.local_too = wish.localToo;
    request.address = wish.address.constData();
    request.cancelled = wish.cancelled;
    revocation_answer_t answer{};
    const revocation_outcome_t outcome = revocation_fetch(&request, &answer);
    Fetched fetched{outcome, QByteArray(reinterpret_cast<const char*>(answer.body), qsizetype(answer.size)),
                    answer.status, answer.address};
    std::free(answer.body);
    return fetched;
}

// On a thread of its own, as in libcharon; the server answers meanwhile on this one.
Fetched fetch(const Wish& wish)
{
    std::future<Fetched> result = std::async(std::launch::async, fetchNow, wish);
    while (result.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return result.get();
}

} // namespace

class TestRevocationFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Whoever set these is not asked.
        qputenv("http_proxy", "http://127.0.0.1:9");
        qputenv("ALL_PROXY", "http://127.0.0.1:9");
        QVERIFY(revocation_fetch_start());
    }
    void cleanupTestCase() { revocation_fetch_stop(); }
    void init() { m_server = std::make_unique<HttpServer>(); }

    void bodyComesWhole()
    {
        const QByteArray body(1000, 'x');
        m_server->answer("/list", ok(body));
        const Fetched fetched = fetch({m_server->url("/list")});
        QCOMPARE(fetched.outcome, REVOCATION_FETCHED);
        QCOMPARE(fetched.body, body);
        QCOMPARE(fetched.address, QByteArray("127.0.0.1"));
        QVERIFY(m_server->lastRequest().startsWith("GET /list HTTP/1.1\r\n"));
        QVERIFY(m_server->lastRequest().contains("User-Agent: Sallyport\r\n"));
        QVERIFY(!m_server->lastRequest().contains("Accept-Encoding"));
    }

    void questionIsPosted()
    {
        m_server->answer("/ocsp", ok("answer"));
        const Fetched fetched = fetch({m_server->url("/ocsp"), QByteArray("que\0stion", 9)});
        QCOMPARE(fetched.body, QByteArray("answer"));
        QVERIFY(m_server->lastRequest().startsWith("POST /ocsp HTTP/1.1\r\n"));
        QVERIFY(m_server->lastRequest().contains("Content-Type: application/ocsp-request\r\n"));
        QVERIFY(m_server->lastRequest().endsWith(QByteArray("\r\n\r\nque\0stion", 13)));
    }

    void spaceInAnAddressIsWrittenOut()
    {
        m_server->answer("/Example%20CA.crl", ok("list"));
        QCOMPARE(fetch({m_server->url("/Example CA.crl")}).body, QByteArray("list"));
    }

    void tooMuchIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("announced") << ok(QByteArray(1001, 'x'));
        QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(1001, 'x');
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n") +
                                        QByteArray(1001, 'x') + "\r\n0\r\n\r\n";
        QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\n") +
                                       (QByteArray("X-A: ") + QByteArray(1000, 'x') + "\r\n").repeated(70) + "\r\n";
    }
    void tooMuchIsNotTaken()
    {
        QFETCH(QByteArray, response);
        m_server->answer("/list", response);
        const Fetched fetched = fetch({m_server->url("/list")});
        QCOMPARE(fetched.outcome, REVOCATION_TOO_LARGE);
        QVERIFY(fetched.body.isEmpty());
    }

    void otherStatusIsNoAnswer_data()
    {
        QTest::addColumn<unsigned>("status");
        for (const unsigned status : {204U, 304U, 401U, 404U, 500U})
            QTest::addRow("%u", status) << status;
    }
    void otherStatusIsNoAnswer()
    {
        QFETCH(unsigned, status);
        m_server->answer("/list", "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\n\r\n");
        const Fetched fetched = fetch({m_server->url("/list")});
        QCOMPARE(fetched.outcome, REVOCATION_BAD_STATUS);
        QCOMPARE(fetched.status, status);
    }

    void redirectionsAreFollowedThreeTimes()
    {
        for (int hop = 1; hop <= 4; ++hop)
            m_server->answer("/" + QByteArray::number(hop), redirect(m_server->url("/" + QByteArray::number(hop + 1))));
        m_server->answer("/5", ok("list"));
        const Fetched three = fetch({m_server->url("/2")});
        QCOMPARE(three.outcome, REVOCATION_FETCHED);
        QCOMPARE(three.body, QByteArray("list"));
        QVERIFY(three.address.isEmpty()); // of whom we were sent to, not of the URL's host
        QCOMPARE(fetch({m_server->url("/1")}).outcome, REVOCATION_BAD_REDIRECT);
    }

    void redirectionLoopEnds()
    {
        m_server->answer("/loop", redirect(m_server->url("/loop")));
        QCOMPARE(fetch({m_server->url("/loop")}).outcome, REVOCATION_BAD_REDIRECT);
        QVERIFY(m_server->connections() <= 1 + REVOCATION_MAX_REDIRECTS);
    }

    void redirectionToAnotherSchemeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target : {"file:///etc/passwd", "https://127.0.0.1/", "ftp://127.0.0.1/", "ldap://127.0.0.1/",
                                   "gopher://127.0.0.1/", "dict://127.0.0.1/"})
            QTest::newRow(target) << QByteArray(target);
    }
    void redirectionToAnotherSchemeIsRefused()
    {
        QFETCH(QByteArray, target);
        m_server->answer("/list", redirect(target));
        const Fetched fetched = fetch({m_server->url("/list")});
        QCOMPARE(fetched.outcome, REVOCATION_BAD_REDIRECT);
        QVERIFY(fetched.body.isEmpty());
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char* url : {"https://127.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd", "ldap://127.0.0.1/x",
                                "//127.0.0.1/", "127.0.0.1", "", "http://", "http://user:word@127.0.0.1/",
                                "http://127.0.0.1:99999/", "http://exa\nmple/"})
            QTest::addRow("%s", url) << QByteArray(url);
        QTest::newRow("too long") << "http://127.0.0.1/" + QByteArray(REVOCATION_MAX_URL, 'x');
    }
    void otherAddressesAreRefused()
    {
        QFETCH(QByteArray, url);
        QCOMPARE(fetch({url}).outcome, REVOCATION_BAD_URL);
    }

    void silentServerEndsWithinItsLimit()
    {
        const Fetched fetched = fetch({m_server->url("/silence"), {}, 1000, 300});
        QCOMPARE(fetched.outcome, REVOCATION_SILENT);
        QCOMPARE(m_server->connections(), 1);
    }

    void halfAnAnswerIsNone()
    {
        m_server->answer("/list", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        const Fetched fetched = fetch({m_server->url("/list")});
        QCOMPARE(fetched.outcome, REVOCATION_BROKEN);
        QVERIFY(fetched.body.isEmpty());
        m_server->answer("/list", "SSH-2.0-x\r\n");
        QCOMPARE(fetch({m_server->url("/list")}).outcome, REVOCATION_BROKEN);
    }

    void noTimeIsNoFetch()
    {
        m_server->answer("/list", ok("list"));
        QCOMPARE(fetch({m_server->url("/list"), {}, 1000, 0}).outcome, REVOCATION_SILENT);
        QCOMPARE(m_server->connections(), 0);
    }

    void closedPortIsUnreachable()
    {
        const QByteArray url = m_server->url("/list");
        m_server.reset();
        QCOMPARE(fetch({url}).outcome, REVOCATION_UNREACHABLE);
    }

    void thisMachineIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : {"127.0.0.1", "127.1.2.3", "0.0.0.0", "[::ffff:127.0.0.1]", "[::1]"})
            QTest::newRow(host) << QByteArray(host);
    }
    void thisMachineIsNotAsked()
    {
        QFETCH(QByteArray, host);
        Wish wish{"http://" + host + ":" + QByteArray::number(m_server->port()) + "/list"};
        wish.localToo = false;
        QCOMPARE(fetch(wish).outcome, REVOCATION_UNREACHABLE);
        QCOMPARE(m_server->connections(), 0);
    }

    void cancelledFetchEnds()
    {
        Wish wish{m_server->url("/silence"), {}, 1000, 60000};
        wish.cancelled = [](void*) { return true; };
        QCOMPARE(fetch(wish).outcome, REVOCATION_CANCELLED);
    }

    void rememberedAddressServes()
    {
        m_server->answer("/list", ok("list"));
        Wish wish{"http://revocation.invalid:" + QByteArray::number(m_server->port()) + "/list"};
        wish.address = "127.0.0.1";
        QCOMPARE(fetch(wish).outcome, REVOCATION_FETCHED);
        QVERIFY(m_server->lastRequest().contains("Host: revocation.invalid:"));
    }

    void hostIsNamedWithItsPort()
    {
        char host[64];
        QVERIFY(revocation_url_host("http://crl.example.org/list", host, sizeof(host)));
        QCOMPARE(QByteArray(host), QByteArray("crl.example.org:80"));
        QVERIFY(revocation_url_host("HTTP://crl.example.org:8080", host, sizeof(host)));
        QCOMPARE(QByteArray(host), QByteArray("crl.example.org:8080"));
        QVERIFY(!revocation_url_host("ldap://crl.example.org/list", host, sizeof(host)));
        QVERIFY(!revocation_url_host(nullptr, host, sizeof(host)));
    }

private:
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(TestRevocationFetch)
#include "tst_revocation_fetch.moc"
