// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/report_dialog.h"
#include "app/gui/report/report_lines_model.h"
#include "app/gui/theme.h"
#include "tests/gui/accessibility_walk.h"
#include "tests/gui/fixtures.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

namespace {

ProblemReport report()
{
    ReportInput input;
    input.made = fixtures::now();
    input.versions = {{QStringLiteral("Sallyport"), QStringLiteral("0.1.0")},
                      {QStringLiteral("system"), QStringLiteral("Debian GNU/Linux 12 (bookworm)")}};
    input.network = {{QStringLiteral("link"), QStringLiteral("eth0: up, MTU 1500, 192.168.1.23/24, fe80::1/64")}};
    input.profiles = {{fixtures::office(), {}}};
    input.statuses = {fixtures::failed(
        Error::of(ErrorCode::GatewaySilent, {{QStringLiteral("host"), QStringLiteral("vpn.example.org")},
                                             {QStringLiteral("address"), QStringLiteral("203.0.113.10")},
                                             {QStringLiteral("port"), 4500},
                                             {QStringLiteral("seconds"), 20}}))};
    for (int i = 0; i < 40; ++i)
        input.log.append(
            {fixtures::now(), QStringLiteral("info"), QStringLiteral("ike"),
             QStringLiteral("NET: sending packet: from 192.168.1.23[40112] to 203.0.113.10[4500] (236 bytes)")});
    return problemReport(input);
}

} // namespace

class tst_ReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_dialog = std::make_unique<ReportDialog>();
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void modelIsOne()
    {
        ReportLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(report());
        model.setLeftOut(1, true);
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.leftOut(), (QSet<qsizetype>{1, 2}));
        QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.leftOut(), (QSet<qsizetype>{1}));
    }

    void saysThatItIsBeingMade()
    {
        QVERIFY(!find<QPushButton>("save")->isEnabled());
        QVERIFY(find<QLabel>("counts")->text().contains(QLatin1String("Making")));
        show();
        QVERIFY(find<QPushButton>("save")->isEnabled());
        QVERIFY(find<QLabel>("counts")->text().contains(QLatin1String("replaced")));
    }

    void saysThatNothingIsSent()
    {
        QVERIFY(find<QLabel>("explanation")->text().contains(QLatin1String("Nothing is sent anywhere")));
    }

    void replacedPlacesAreMarked()
    {
        show();
        const int row = rowOf(QStringLiteral("remote.addr: "));
        const QImage marked = pictureOf(row);
        const QImage plain = pictureOf(rowOf(QStringLiteral("== Versions")));
        const QColor ground = blend(Theme::lightTheme().surface, Theme::lightTheme().ok, 0.18);
        QVERIFY(has(marked, ground));
        QVERIFY(!has(plain, ground));
        QVERIFY(index(row).data(Qt::ToolTipRole).toString().contains(QLatin1String("vpn.example.org")));
    }

    void linesAreLeftOutByKeyboard()
    {
        show();
        QListView* lines = find<QListView>("lines");
        lines->setFocus();
        lines->setCurrentIndex(index(0));
        QTest::keyClick(lines, Qt::Key_Down);
        QTest::keyClick(lines, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(lines, Qt::Key_Space);
        QVERIFY(!isLeftOut(0) && isLeftOut(1) && isLeftOut(2) && !isLeftOut(3));
        QVERIFY(find<QLabel>("counts")->text().contains(QLatin1String("2 line")));
        QVERIFY(find<QPushButton>("leaveOut")->text().contains(QLatin1String("Put back")));
        QTest::keyClick(lines, Qt::Key_Space);
        QVERIFY(!isLeftOut(1) && !isLeftOut(2));
        QTest::keyClick(lines, Qt::Key_Delete);
        QTest::keyClick(lines, Qt::Key_Delete);
        QVERIFY(isLeftOut(1) && isLeftOut(2));
    }

    void linesAreLeftOutByTheirTick()
    {
        show();
        QListView* lines = find<QListView>("lines");
        const QRect row = lines->visualRect(index(4));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(10, row.height() / 2));
        QVERIFY(isLeftOut(4));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(120, row.height() / 2));
        QVERIFY(isLeftOut(4));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(10, row.height() / 2));
        QVERIFY(!isLeftOut(4));
    }

    void whatIsLeftOutIsNotInTheFile()
    {
        show();
        const int row = rowOf(QStringLiteral("local.eap_id: "));
        find<QListView>("lines")->setCurrentIndex(index(row));
        QTest::mouseClick(find<QPushButton>("leaveOut"), Qt::LeftButton);
        QSignalSpy saved(m_dialog.get(), &ReportDialog::saveRequested);
        QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
        auto* dialog = m_dialog->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/report.txt"));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).toString(), QStringLiteral("/tmp/report.txt"));
        const QByteArray bytes = saved.first().at(1).toByteArray();
        QCOMPARE(bytes, reportBytes(report(), {row}));
        QVERIFY(!bytes.contains("local.eap_id"));
        QVERIFY(!bytes.contains("alice") && !bytes.contains("example.org") && !bytes.contains("203.0.113"));
        dialog->reject();
        QTRY_VERIFY(m_dialog->findChild<QFileDialog*>() == nullptr);
    }

    void withoutAnyLineThereIsNothingToSave()
    {
        show();
        find<QListView>("lines")->setFocus();
        find<QListView>("lines")->selectAll();
        QTest::keyClick(find<QListView>("lines"), Qt::Key_Delete);
        QVERIFY(!find<QPushButton>("save")->isEnabled());
    }

    void outcomeIsSaidInPlace()
    {
        show();
        m_dialog->showProblem(
            Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), QStringLiteral("/x/report.txt")},
                                                   {QStringLiteral("reason"), QStringLiteral("no room")}}));
        QVERIFY(find<QLabel>("result")->isVisible());
        QVERIFY(find<QLabel>("result")->text().contains(QLatin1String("no room")));
        m_dialog->showSaved(QStringLiteral("/x/report.txt"));
        QVERIFY(find<QLabel>("result")->text().contains(QLatin1String("/x/report.txt")));
        QVERIFY(m_dialog->isVisible());
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
        m_dialog = std::make_unique<ReportDialog>();
        m_dialog->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_dialog->resize(860, 600);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        show();
        const int row = rowOf(QStringLiteral("local.eap_id: "));
        find<QListView>("lines")->setCurrentIndex(index(row));
        QTest::keyClick(find<QListView>("lines"), Qt::Key_Delete);
        m_dialog->showSaved(QStringLiteral("/x/report.txt"));
        QCoreApplication::processEvents();
        QCOMPARE(find<QListView>("lines")->layoutDirection(), Qt::LeftToRight); // English in every language
        QCOMPARE(test::nameless(*m_dialog), QStringList());
        QCOMPARE(test::unreachable(*m_dialog), QStringList());
        QCOMPARE(test::outOfOrder(*m_dialog), QStringList());
        QCOMPARE(test::faint(*m_dialog), QStringList());
        QCOMPARE(test::cut(*m_dialog), QStringList());
        if (const QString folder = qEnvironmentVariable("SALLYPORT_PICTURES"); !folder.isEmpty())
            m_dialog->grab().save(folder +
                                  QStringLiteral("/report-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())));
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void show() { m_dialog->setReport(report(), QStringLiteral("report.txt")); }
    QModelIndex index(int row) const { return find<QListView>("lines")->model()->index(row, 0); }
    bool isLeftOut(int row) const { return index(row).data(ReportLinesModel::LeftOutRole).toBool(); }
    int rowOf(const QString& start) const
    {
        for (int row = 0; row < find<QListView>("lines")->model()->rowCount(); ++row) {
            if (index(row).data().toString().startsWith(start))
                return row;
        }
        return -1;
    }
    QImage pictureOf(int row) const
    {
        QListView* lines = find<QListView>("lines");
        lines->clearSelection();
        lines->scrollTo(index(row));
        return lines->viewport()->grab(lines->visualRect(index(row))).toImage();
    }
    static bool has(const QImage& image, const QColor& colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<ReportDialog> m_dialog;
};

QTEST_MAIN(tst_ReportDialog)
#include "tst_report_dialog.moc"
