// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/redactor.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace sallyport;

namespace {

QList<KnownValue> known()
{
    return {{Identifying::Host, {QStringLiteral("vpn.example.org")}},
            {Identifying::User, {QStringLiteral("alice")}},
            {Identifying::Name, {QStringLiteral("J\u00FCrgen Mei\u00DFner")}},
            {Identifying::Host, {QStringLiteral("box")}},
            {Identifying::Address, {QStringLiteral("2001:db8:7::10")}},
            {Identifying::Profile,
             {QStringLiteral("Example Office"), QStringLiteral("1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01")}}};
}

QString percentEncoded(const QString& text)
{
    QString encoded;
    for (const char octet : text.toUtf8())
        encoded += QStringLiteral("%%1").arg(static_cast<quint8>(octet), 2, 16, QLatin1Char('0'));
    return encoded;
}

QString withoutTokens(const RedactedText& redacted)
{
    QString rest = redacted.text;
    for (auto span = redacted.replaced.crbegin(); span != redacted.replaced.crend(); ++span)
        rest.replace(span->start, span->length, QStringLiteral("\n"));
    return rest;
}

} // namespace

class TestRedactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char* name, const char* line, const char* redacted) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(redacted);
        };
        row("public address", "to 203.0.113.10[500]", "to <address-1>[500]");
        row("private address", "10.1.0.0/16 via 192.168.1.1.", "<private-address-1>/16 via <private-address-2>.");
        row("loopback", "127.0.0.1:53", "<loopback-address-1>:53");
        row("link-local", "169.254.1.2 fe80::1%eth0", "<link-local-address-1> <link-local-address-2>%eth0");
        row("carrier's", "100.64.3.4", "<shared-address-1>");
        row("IPv6 in brackets", "[2001:db8::1]:4500", "[<address-1>]:4500");
        row("IPv6 subnet", "fd00:1::/64", "<private-address-1>/64");
        row("IPv6 behind a word", "peer:2001:db8::5: silent", "peer:<address-1>: silent");
        row("IPv6 behind a link", "eth0:fe80::1", "eth0:<link-local-address-1>");
        row("two with dots between", "10.0.0.1...203.0.113.9", "<private-address-1>...<address-1>");
        row("mapped", "::ffff:192.0.2.7 192.0.2.7", "<address-1> <address-1>");
        row("same in other spelling", "2001:DB8:0::1 2001:db8::1", "<address-1> <address-1>");
        row("backwards", "7.2.0.192.in-addr.arpa", "<host-1>");
        row("everything", "0.0.0.0/0 ::/0", "0.0.0.0/0 ::/0");
        row("hardware address", "00:1a:2B:3c:4d:5e and 00-1a-2b-3c-4d-5f",
            "<hardware-address-1> and <hardware-address-2>");
        row("link named by it", "enx0a1b2c3d4e5f up", "<hardware-address-1> up");
        row("host", "resolving intranet.corp.example", "resolving <host-1>");
        row("host and its dot", "gw.corp.local. (GW.corp.local)", "<host-1>. (<host-1>)");
        row("web address", "http://crl.corp.example/ca.crl", "http://<host-1>/<host-2>");
        row("user in a web address", "https://bob:word@corp.example/x", "https://<host-1>/x");
        row("mail", "for bob@corp.example, bob@realm", "for <mail-1>, <mail-2>");
        row("name in quotes", "cert \"C=DE, O=Corp, CN=gw\" ok", "cert \"<identity-1>\" ok");
        row("name in apostrophes", "'CN=a, O=O'Neill Ltd' is 'CN=a'", "'<identity-1>' is '<identity-2>'");
        row("name in brackets", "1.2.3.4[CN=a b]...5.6.7.8", "<address-1>[<identity-1>]...<address-2>");
        row("name with blanks", "(C = DE, CN = gw)", "(<identity-1>)");
        row("home", "open /home/bob/x/y.p12: no", "open <path-1> no");
        row("home in quotes", "\"/home/bob/My Files/a\" is", "\"<path-1>\" is");
        row("hex", "key 00112233445566778899aabbccddeeff.", "key <data-1>.");
        row("base64", "got QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0MTIzNDU2Nzg5MA== end", "got <data-1> end");
        row("fingerprint", "AB:CD:EF:01:23:45:67:89:AB:CD x", "<data-1> x");
        row("dump", "  0: 61 6C 69 63 65 2E  alice.", "  0: <data-1>");
        row("password", "password=hunter2 next", "password=<secret-1> next");
    }

    void shapesAreFound()
    {
        QFETCH(QString, line);
        QFETCH(QString, redacted);
        Redactor redactor({});
        QCOMPARE(redactor.text(line), redacted);
    }

    void whatHelpsStays_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"IKE:AES_GCM_16_256/AES_GCM_16_128/CHACHA20_POLY1305/PRF_HMAC_SHA2_384/CURVE_25519/MODP_2048",
              "aes256gcm16-aes128gcm16-prfsha384-prfsha256-ecp384-x25519", "SPIs c12ab34f_i 0123456789abcdef_r",
              "parsed IKE_SA_INIT request 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) N(FRAG_SUP) ]",
              "2026-03-02T14:05:10.123Z", "at 14:05:10", "Qt 6.4.2, OpenSSL 3.0.11 19 Sep 2023", "libcharon 5.9.8",
              "kernel Linux 6.1.0-18-amd64", "/etc/resolv.conf was changed", "org.freedesktop.resolve1",
              "sallyport0 up", "std::string Foo::add", "OID 1.3.6.1.5.5.7.3.17", "UDP port 4500, MTU 1400",
              "libcharon.so", "Connecting -> Connected (established)", "/usr/lib/x86_64-linux-gnu/ipsec/plugins/x",
              "C=x T=5"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatHelpsStays()
    {
        QFETCH(QString, line);
        Redactor redactor(known());
        QCOMPARE(redactor.text(line), line);
    }

    void sameValueHasTheSameToken()
    {
        Redactor redactor(known());
        QCOMPARE(redactor.text(QStringLiteral("alice at VPN.example.org (203.0.113.10)")),
                 QStringLiteral("<user-1> at <host-1> (<address-1>)"));
        QCOMPARE(redactor.text(QStringLiteral("203.0.113.10, vpn.example.org, %61lice, 203.0.113.11")),
                 QStringLiteral("<address-1>, <host-1>, <user-1>, <address-2>"));
        QCOMPARE(redactor.text(QStringLiteral("2001:0db8:0007::0010")), QStringLiteral("<address-3>"));
        QCOMPARE(redactor.text(QStringLiteral("2001:db8:7:0:0:0:0:10")), QStringLiteral("<address-3>"));
    }

    void spellingsOfOneThingShareAToken()
    {
        Redactor redactor(known());
        QCOMPARE(redactor.text(QStringLiteral("Example Office is 1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01")),
                 QStringLiteral("<profile-1> is <profile-1>"));
        // libcharon has question marks for what is not ASCII.
        QCOMPARE(redactor.text(QStringLiteral("J\u00FCrgen Mei\u00DFner, 'J??rgen Mei??ner'")),
                 QStringLiteral("<name-1>, '<name-1>'"));
    }

    void shortNamesCountOnlyByThemselves()
    {
        Redactor redactor(known());
        QCOMPARE(redactor.text(QStringLiteral("box: a sandbox, boxes, box-2, /box/")),
                 QStringLiteral("<host-1>: a sandbox, boxes, <host-1>-2, /<host-1>/"));
    }

    void namesOfEverybodyStay()
    {
        Redactor redactor({{Identifying::User, {QStringLiteral("root")}},
                           {Identifying::Host, {QStringLiteral("localhost")}},
                           {Identifying::Name, {QStringLiteral("x")}}});
        QCOMPARE(redactor.text(QStringLiteral("root certificate x of localhost")),
                 QStringLiteral("root certificate x of localhost"));
    }

    void knownValuesSurviveInNoForm_data()
    {
        QTest::addColumn<QString>("value");
        for (const KnownValue& value : known()) {
            for (const QString& form : value.forms)
                QTest::newRow(qUtf8Printable(form)) << form;
        }
    }

    void knownValuesSurviveInNoForm()
    {
        QFETCH(QString, value);
        const QStringList forms{value,
                                value.toUpper(),
                                value.toLower(),
                                percentEncoded(value),
                                percentEncoded(value).toUpper(),
                                QString::fromLatin1(QUrl::toPercentEncoding(value)),
                                percentEncoded(percentEncoded(value)),
                                value.left(1) + QChar(0x200B) + value.mid(1), // invisible, no width
                                value.normalized(QString::NormalizationForm_D)};
        for (const QString& form : forms) {
            for (const char* around :
                 {"%1", "[%1]", "<%1>", "'%1'", "(%1)", "x=%1;", "%1@realm", "CN=%1, O=x", "/%1/", "\"%1\""}) {
                Redactor redactor(known());
                const QString line = QString::fromLatin1(around).replace(QLatin1String("%1"), form);
                const RedactedText redacted = redactor.redact(line);
                const QString rest = withoutTokens(redacted);
                QVERIFY2(!redacted.replaced.isEmpty(), qUtf8Printable(line));
                QVERIFY2(!rest.contains(value, Qt::CaseInsensitive), qUtf8Printable(redacted.text));
                QVERIFY2(!QUrl::fromPercentEncoding(rest.toUtf8()).contains(value, Qt::CaseInsensitive),
                         qUtf8Printable(redacted.text));
            }
        }
    }

    // Any words in any order, glued by anything: no known value and no address of the text is left.
    void nothingSurvivesWhateverStandsBesideIt()
    {
        QRandomGenerator random(20260302);
        const QStringList glue{
            QStringLiteral(" "),   QStringLiteral(", "),        QStringLiteral("="),  QStringLiteral("@"),
            QStringLiteral("["),   QStringLiteral("]"),         QStringLiteral("'"),  QStringLiteral("\""),
            QStringLiteral("/"),   QStringLiteral("://"),       QStringLiteral("%"),  QStringLiteral("%4"),
            QStringLiteral("..."), QStringLiteral("-"),         QStringLiteral("\n"), QStringLiteral("CN="),
            QStringLiteral(" :"),  QStringLiteral("password:"), QStringLiteral("\\"), QStringLiteral("<")};
        const QStringList alone{QStringLiteral("203.0.113.77"), QStringLiteral("10.9.8.7"),
                                QStringLiteral("192.168.44.5")};
        QStringList pieces = alone;
        for (const KnownValue& value : known())
            pieces += value.forms;
        pieces.removeOne(QStringLiteral("box")); // counts only by itself
        const QStringList sought = pieces;
        pieces += {QStringLiteral("%61lice"),
                   QStringLiteral("ALICE"),
                   QStringLiteral("a.b"),
                   QStringLiteral("x"),
                   QStringLiteral("00112233445566778899aabbccddeeff"),
                   QStringLiteral("bob@corp.example"),
                   QStringLiteral("C=DE")};
        for (int round = 0; round < 5000; ++round) {
            QString line;
            const int count = random.bounded(1, 9);
            for (int i = 0; i < count; ++i) {
                line += pieces.at(random.bounded(static_cast<int>(pieces.size())));
                line += glue.at(random.bounded(static_cast<int>(glue.size())));
            }
            Redactor redactor(known());
            const RedactedText redacted = redactor.redact(line);
            const QString rest = withoutTokens(redacted);
            for (const QString& value : sought)
                QVERIFY2(!rest.contains(value, Qt::CaseInsensitive),
                         qUtf8Printable(line + QStringLiteral("\n -> ") + redacted.text));
            for (const TextSpan& span : redacted.replaced)
                QVERIFY(QRegularExpression(QStringLiteral("^<[a-z-]+-\\d+>$"))
                            .match(redacted.text.mid(span.start, span.length))
                            .hasMatch());
        }
    }

    void noiseIsBounded()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString line;
            for (int i = random.bounded(2000); i > 0; --i)
                line += QChar(
                    static_cast<char16_t>(random.bounded(4) != 0 ? random.bounded(32, 127) : random.bounded(65536)));
            Redactor redactor(known());
            const RedactedText redacted = redactor.redact(line);
            QVERIFY(redacted.text.size() < Redactor::kLongestLine + 100);
            qsizetype end = 0;
            for (const TextSpan& span : redacted.replaced) {
                QVERIFY(span.start >= end && span.start + span.length <= redacted.text.size());
                end = span.start + span.length;
            }
        }
    }

    void longHostileLinesAreBounded_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece : {"a",
                                  "1.",
                                  "1.1.1.1 ",
                                  ":",
                                  "a:",
                                  "::",
                                  "@",
                                  "a@",
                                  "=",
                                  "C=",
                                  "CN=",
                                  "'CN=",
                                  "%",
                                  "%25",
                                  "%41",
                                  "/home/",
                                  "://",
                                  "://@",
                                  "password:",
                                  "pin=",
                                  "aliceali",
                                  "alic",
                                  "AB ",
                                  "-",
                                  "enx",
                                  ".",
                                  "..",
                                  "Example ",
                                  "vpn.example.org",
                                  "x.",
                                  "\"/home/",
                                  "[CN=]",
                                  "ab:cd:",
                                  "?",
                                  "\u00FC"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }

    // A megabyte: the test ends in time only where time grows with the length.
    void longHostileLinesAreBounded()
    {
        QFETCH(QString, piece);
        const QString line = piece.repeated(1'000'000 / piece.size());
        Redactor redactor(known());
        const RedactedText redacted = redactor.redact(line);
        QVERIFY(redacted.text.size() <= Redactor::kLongestLine + 100);
        QVERIFY(!withoutTokens(redacted).contains(QLatin1String("alice")));
    }

    void aCutLineSaysHowMuchIsMissing()
    {
        Redactor redactor({});
        const RedactedText redacted = redactor.redact(QStringLiteral("xy ").repeated(2000));
        QVERIFY(redacted.text.endsWith(QStringLiteral(" [2000 more characters]")));
    }

    void replacementsTellWhatStandsForWhat()
    {
        Redactor redactor(known());
        (void)redactor.text(QStringLiteral("ALICE 10.0.0.1 alice"));
        QCOMPARE(redactor.replacements().size(), 2);
        QCOMPARE(redactor.replacements().first().token, QStringLiteral("<user-1>"));
        QCOMPARE(redactor.replacements().first().value, QStringLiteral("ALICE"));
        QCOMPARE(redactor.replacements().last().token, QStringLiteral("<private-address-1>"));
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
