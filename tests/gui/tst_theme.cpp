// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace sallyport;

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textTokensReachFiveToOneOnBothGrounds_data();
    void textTokensReachFiveToOneOnBothGrounds();
    void paletteTellsItsThemeAgain();
    void systemChoiceFollowsTheDesktopsLightness();
    void unknownThemeNameIsRefused();
    void styleSheetHasNoTokenLeft();
    void typeSizesGrowWithTheDesktopsFont();
};

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double light = qMax(luminance(one), luminance(other));
    const double dark = qMin(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void tst_Theme::textTokensReachFiveToOneOnBothGrounds_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme* theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
        const std::pair<const char*, QColor> texts[] = {{"text", theme->text},     {"muted", theme->muted},
                                                        {"accent", theme->accent}, {"ok", theme->ok},
                                                        {"warn", theme->warn},     {"bad", theme->bad}};
        const QColor chosenRow = blend(theme->surface, theme->accent, 0.14);
        for (const auto& [name, colour] : texts) {
            QTest::addRow("%s %s on background", theme->dark ? "dark" : "light", name) << colour << theme->background;
            QTest::addRow("%s %s on surface", theme->dark ? "dark" : "light", name) << colour << theme->surface;
        }
        QTest::addRow("%s text on chosen row", theme->dark ? "dark" : "light") << theme->text << chosenRow;
        QTest::addRow("%s word on accent", theme->dark ? "dark" : "light") << theme->onAccent << theme->accent;
        QTest::addRow("%s word on ok", theme->dark ? "dark" : "light") << theme->onAccent << theme->ok;
    }
}

void tst_Theme::textTokensReachFiveToOneOnBothGrounds()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 5.0, qPrintable(QString::number(contrast(text, ground))));
}

void tst_Theme::paletteTellsItsThemeAgain()
{
    QVERIFY(!themeOf(paletteOf(Theme::lightTheme())).dark);
    QVERIFY(themeOf(paletteOf(Theme::darkTheme())).dark);
}

void tst_Theme::systemChoiceFollowsTheDesktopsLightness()
{
    for (const bool dark : {true, false}) {
        QApplication::setPalette(QPalette(dark ? QColor(30, 30, 30) : QColor(240, 240, 240)));
        applyTheme(*qApp, ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 dark ? Theme::darkTheme().background : Theme::lightTheme().background);
    }
}

void tst_Theme::unknownThemeNameIsRefused()
{
    QCOMPARE(*themeChoiceFromName(QStringLiteral("dark")), ThemeChoice::Dark);
    const Result<ThemeChoice> unknown = themeChoiceFromName(QStringLiteral("mauve"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::RequestMalformed);
}

void tst_Theme::styleSheetHasNoTokenLeft()
{
    QVERIFY(!styleSheetOf(Theme::lightTheme()).contains(QLatin1Char('%')));
    QVERIFY(styleSheetOf(Theme::lightTheme()) != styleSheetOf(Theme::darkTheme()));
}

void tst_Theme::typeSizesGrowWithTheDesktopsFont()
{
    QFont base;
    base.setPointSizeF(13);
    QCOMPARE(fontFor(TypeRole::Name, base).pointSizeF(), 22.0);
    QCOMPARE(fontFor(TypeRole::State, base).pointSizeF(), 15.0);
    base.setPointSizeF(26);
    QCOMPARE(fontFor(TypeRole::Name, base).pointSizeF(), 44.0);
    base.setPixelSize(13);
    QCOMPARE(fontFor(TypeRole::Name, base).pixelSize(), 22);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
