// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/log_model.h"
#include "app/gui/report/log_view.h"
#include "app/gui/theme.h"
#include "tests/gui/accessibility_walk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sallyport;

namespace {

LogLine line(int number, const char* level = "info", const QString& text = {})
{
    return {QDateTime(QDate(2026, 3, 2), QTime(14, 0, 0), Qt::UTC).addSecs(number), QString::fromLatin1(level),
            QStringLiteral("tunnel"), text.isEmpty() ? QStringLiteral("line %1").arg(number) : text};
}

} // namespace

class tst_LogView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_view = std::make_unique<LogView>();
        m_view->resize(700, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void modelKeepsTheNewestLines()
    {
        LogModel model;
        QList<LogLine> lines;
        for (int i = 0; i < LogModel::kMostLines - 5; ++i)
            lines.append(line(i));
        model.setLines(lines);
        LogFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester filterTester(&filter);
        for (int i = LogModel::kMostLines - 5; i < LogModel::kMostLines + 10; ++i)
            model.append(line(i));
        QVERIFY(model.rowCount() <= LogModel::kMostLines);
        QVERIFY(model.rowCount() >= LogModel::kMostLines - LogModel::kDroppedAtOnce);
        const QModelIndex last = model.index(model.rowCount() - 1, LogModel::Message);
        QCOMPARE(last.data().toString(), QStringLiteral("tunnel: line %1").arg(LogModel::kMostLines + 9));
    }

    void oldLinesBeyondTheBoundAreNotTaken()
    {
        LogModel model;
        QList<LogLine> lines;
        for (int i = 0; i < LogModel::kMostLines + 3; ++i)
            lines.append(line(i));
        model.setLines(lines);
        QCOMPARE(model.rowCount(), LogModel::kMostLines);
        QCOMPARE(model.index(0, LogModel::Message).data().toString(), QStringLiteral("tunnel: line 3"));
    }

    void levelHasItsWord()
    {
        m_view->setLines(
            {line(0, "debug"), line(1, "info"), line(2, "warning"), line(3, "critical"), line(4, "other")});
        QStringList words;
        for (int row = 0; row < 5; ++row)
            words.append(shown(row, LogModel::Level));
        QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("Detail Note Warning Error Note"));
    }

    void levelIsALeast()
    {
        m_view->setLines({line(0, "debug"), line(1, "info"), line(2, "warning"), line(3, "critical")});
        auto* level = find<QComboBox>("level");
        for (int at = 0; at < level->count(); ++at) {
            level->setCurrentIndex(at);
            QCOMPARE(rows(), 4 - at);
        }
        m_view->appendLine(line(4, "warning"));
        QCOMPARE(rows(), 1);
        m_view->appendLine(line(5, "critical"));
        QCOMPARE(rows(), 2);
    }

    void wordsAreFoundInAnyColumn()
    {
        m_view->setLines({line(0, "warning", QStringLiteral("gateway silent")),
                          line(1, "info", QStringLiteral("Gateway asked")),
                          line(2, "warning", QStringLiteral("other"))});
        QTest::keySequence(m_view.get(), QKeySequence::Find);
        QVERIFY(find<QLineEdit>("words")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("words"), QStringLiteral("GATEWAY"));
        QCOMPARE(rows(), 2);
        QTest::keyClicks(find<QLineEdit>("words"), QStringLiteral(" warn"));
        QCOMPARE(rows(), 1);
        QTest::keyClicks(find<QLineEdit>("words"), QStringLiteral(" xyz"));
        QCOMPARE(rows(), 0);
        QVERIFY(find<QLabel>("nothing")->isVisible());
        QVERIFY(!find<QPushButton>("save")->isEnabled());
        find<QLineEdit>("words")->clear();
        QCOMPARE(rows(), 3);
        QVERIFY(lines()->isVisible());
    }

    void noteSaysWhyThereIsNothing()
    {
        m_view->setNote(QStringLiteral("Only administrators may read it."));
        QVERIFY(find<QLabel>("nothing")->isVisible());
        QCOMPARE(find<QLabel>("nothing")->text(), QStringLiteral("Only administrators may read it."));
        m_view->appendLine(line(0));
        QVERIFY(!find<QLabel>("nothing")->isVisible());
        m_view->clear();
        QVERIFY(find<QLabel>("nothing")->isVisible());
    }

    void endIsFollowedUntilThePersonScrolls()
    {
        for (int i = 0; i < 200; ++i)
            m_view->appendLine(line(i));
        QScrollBar* bar = lines()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        QVERIFY(!find<QPushButton>("toEnd")->isEnabled());

        bar->setValue(10);
        for (int i = 200; i < 250; ++i)
            m_view->appendLine(line(i));
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 10);
        QVERIFY(find<QPushButton>("toEnd")->isEnabled());

        QTest::mouseClick(find<QPushButton>("toEnd"), Qt::LeftButton);
        QTRY_COMPARE(bar->value(), bar->maximum());
        m_view->appendLine(line(250));
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void endKeyGoesBackToTheEnd()
    {
        for (int i = 0; i < 200; ++i)
            m_view->appendLine(line(i));
        QScrollBar* bar = lines()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        lines()->setFocus();
        QTest::keyClick(lines(), Qt::Key_Home);
        QTRY_COMPARE(bar->value(), 0);
        QTest::keyClick(lines(), Qt::Key_End);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void selectedLinesAreCopiedElseAllThatAreShown()
    {
        m_view->setLines({line(0), line(1, "warning"), line(2)});
        lines()->setFocus();
        lines()->selectRow(1);
        QTest::keySequence(lines(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("warning  tunnel: line 1")));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
        lines()->clearSelection();
        QTest::mouseClick(find<QPushButton>("copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->shownText());
        QCOMPARE(m_view->shownText().count(QLatin1Char('\n')), 3);
        find<QComboBox>("level")->setCurrentIndex(2);
        QCOMPARE(m_view->shownText().count(QLatin1Char('\n')), 1);
    }

    void savingAsksForAFileAndGivesWhatWasShown()
    {
        m_view->setLines({line(0), line(1)});
        const QByteArray shownThen = m_view->shownText().toUtf8();
        QSignalSpy saved(m_view.get(), &LogView::saveRequested);
        QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
        auto* dialog = m_view->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        m_view->appendLine(line(2));
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/x.txt"));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).toString(), QStringLiteral("/tmp/x.txt"));
        QCOMPARE(saved.first().at(1).toByteArray(), shownThen);
        dialog->reject();
    }

    void everyControlIsNamedAndReachable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << 1.0 << false;
        QTest::newRow("dark") << true << 1.0 << false;
        QTest::newRow("large") << false << 2.0 << false;
        QTest::newRow("mirrored") << false << 1.0 << true;
    }

    void everyControlIsNamedAndReachable()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * scale);
        QApplication::setFont(font);
        m_view = std::make_unique<LogView>();
        m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_view->resize(700, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setLines({line(0, "debug"), line(1, "info", QStringLiteral("Connecting -> Connected (established)")),
                          line(2, "warning", QStringLiteral("no answer from the gateway for 10 s")),
                          line(3, "critical", QStringLiteral("the TUN device is gone"))});
        QCOMPARE(lines()->layoutDirection(), Qt::LeftToRight); // English in every language
        QCOMPARE(test::nameless(*m_view), QStringList());
        QCOMPARE(test::unreachable(*m_view), QStringList());
        QCOMPARE(test::outOfOrder(*m_view), QStringList());
        QCOMPARE(test::faint(*m_view), QStringList());
        QCOMPARE(test::cut(*m_view), QStringList());
        if (const QString folder = qEnvironmentVariable("SALLYPORT_PICTURES"); !folder.isEmpty())
            m_view->grab().save(folder +
                                QStringLiteral("/log-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())));
        applyTheme(*qApp, ThemeChoice::Light);
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_view->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView* lines() const { return find<QTableView>("lines"); }
    int rows() const { return lines()->model()->rowCount(); }
    QString shown(int row, int column) const { return lines()->model()->index(row, column).data().toString(); }

    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(tst_LogView)
#include "tst_log_view.moc"
