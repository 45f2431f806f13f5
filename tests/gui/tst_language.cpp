// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace sallyport;

class tst_Language : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsInTheProgram();
    void theDesktopsLanguageIsFound_data();
    void theDesktopsLanguageIsFound();
    void whatIsWantedComesFirst();
    void directionNumbersAndQtsOwnWordsGoWithIt();
};

void tst_Language::everyLanguageIsInTheProgram()
{
    QSet<QString> codes;
    for (const KnownLanguage& language : knownLanguages()) {
        const QString file = QStringLiteral(":/translations/sallyport_%1.qm").arg(language.code);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QTranslator translator;
        QVERIFY2(translator.load(file), qPrintable(file));
        QCOMPARE(translator.language().isEmpty() ? language.code : translator.language(), language.code);
        QVERIFY(!language.ownName.isEmpty());
        codes.insert(language.code);
    }
    QCOMPARE(codes,
             QSet<QString>({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
                            QStringLiteral("it"), QStringLiteral("pl"), QStringLiteral("pt_BR"), QStringLiteral("ja"),
                            QStringLiteral("zh_CN"), QStringLiteral("ar")}));
}

void tst_Language::theDesktopsLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(name).split(QLatin1Char(' ')) << QString::fromLatin1(code);
    };
    row("de-DE de-Latn-DE de", "de");
    row("de-AT", "de");
    row("fr-CA en-US", "fr");
    row("pt-BR pt", "pt_BR");
    row("pt-PT", "pt_BR");
    row("zh-CN", "zh_CN");
    row("zh-Hans-SG", "zh_CN");
    row("zh-Hant-TW ja-JP", "ja");
    row("zh-TW", "en");
    row("ar-EG ar", "ar");
    row("nl-NL de-DE", "de");
    row("nl-NL", "en");
    row("en-GB", "en");
    row("C", "en");
    QTest::newRow("nothing") << QStringList() << "en";
}

void tst_Language::theDesktopsLanguageIsFound()
{
    QFETCH(QStringList, desktop);
    QTEST(languageFor(QString(), desktop), "code");
}

void tst_Language::whatIsWantedComesFirst()
{
    QCOMPARE(languageFor(QStringLiteral("ja"), {QStringLiteral("de-DE")}), QStringLiteral("ja"));
    QCOMPARE(languageFor(QStringLiteral("tlh"), {QStringLiteral("de-DE")}), QStringLiteral("de"));
}

void tst_Language::directionNumbersAndQtsOwnWordsGoWithIt()
{
    Language language;
    QSignalSpy changed(&language, &Language::changed);
    language.choose(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    language.choose(QStringLiteral("de"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    QCOMPARE(changed.size(), 2);
    language.choose(QStringLiteral("de"));
    QCOMPARE(changed.size(), 2);
    language.choose(QString()); // the desktop's: of a test, English
    QCOMPARE(language.code(), QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QCOMPARE(QLocale(), QLocale::system());
}

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
