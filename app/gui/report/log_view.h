// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's log as it goes on: filtered by level and words, followed at its end unless the person has scrolled away
// from it, copied, saved. Shows what it is given and asks for a file to be written. Thread: GUI. Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LogView;
}

namespace sallyport {

class LogFilter;
class LogModel;

class LogView : public QWidget {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);
    ~LogView() override;

    void appendLine(const LogLine& line);
    void setLines(const QList<LogLine>& lines);
    void clear() { setLines({}); }
    // Stands there while there are no lines: why there are none.
    void setNote(const QString& note);

    // What is shown, a line each.
    QString shownText() const;

Q_SIGNALS:
    // The person chose a file for the lines that were shown then.
    void saveRequested(const QString& path, const QByteArray& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void nameLevels();
    void copySelected();
    void askWhereToSave();
    void followEnd();
    void updateShown();
    void measure(int firstRow, int lastRow);
    void useFonts();

    std::unique_ptr<Ui::LogView> m_ui;
    LogModel* m_model;
    LogFilter* m_filter;
    QString m_note;
    bool m_follows = true;
    int m_widest = 0; // of the messages, in pixels
};

} // namespace sallyport
