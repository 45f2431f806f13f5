// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>

#include <algorithm>
#include <concepts>
#include <ostream>

using namespace sallyport;

// What must not compile is tested as a concept: a debug line or a comparison with a secret in it.
template <typename T>
concept CanBeStreamed = requires(std::ostream& stream, const T& value)
{
    stream << value;
};
static_assert(!CanBeStreamed<Secret>);
static_assert(!std::equality_comparable<Secret>);

class TestSecret : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const Secret& secret)
    {
        const auto bytes = secret.reveal();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

private Q_SLOTS:
    void initTestCase() { prepareSecretMemory(); }

    void bytesComeBackAsTheyWere()
    {
        QCOMPARE(bytesOf(Secret::fromBytes("a\0b")), QByteArray("a"));
        QCOMPARE(bytesOf(Secret::fromBytes(QByteArray("a\0b", 3))), QByteArray("a\0b", 3));
        QCOMPARE(bytesOf(Secret::fromString(u"g\u00e4heim")), QByteArray("g\xc3\xa4heim"));
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromString(u"").isEmpty());
    }

    void copiesAreApartAndMovesLeaveNothing()
    {
        Secret first = Secret::fromBytes("one");
        Secret copy = first;
        QVERIFY(copy.reveal().data() != first.reveal().data());
        Secret moved = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT: the moved-from state is what is tested
        QCOMPARE(bytesOf(moved), QByteArray("one"));
        moved = Secret::fromBytes("two");
        QCOMPARE(bytesOf(copy), QByteArray("one"));
        QCOMPARE(bytesOf(moved), QByteArray("two"));
        copy = *&copy;
        QCOMPARE(bytesOf(copy), QByteArray("one"));
    }

    void moreThanTheLockedHeapHoldsStillWorks()
    {
        const Secret large = Secret::fromBytes(QByteArray(1024 * 1024, 'x'));
        QCOMPARE(large.size(), std::size_t{1024 * 1024});
    }

    void wipingOverwritesAnUnsharedBuffer()
    {
        QByteArray bytes(64, 'p');
        const char* where = bytes.constData();
        bytes.detach();
        where = bytes.constData();
        QVERIFY(std::all_of(where, where + 64, [](char c) { return c == 'p'; }));
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QString text = QString(16, QLatin1Char('p'));
        wipe(text);
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
