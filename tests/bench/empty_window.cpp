// SPDX-License-Identifier: GPL-3.0-or-later
//
// What any program with a window costs here: Qt Widgets, an empty main window, nothing else. desktop.py measures it
// beside ours.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(980, 640);
    window.show();
    return QApplication::exec();
}
