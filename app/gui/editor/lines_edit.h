// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short list of words, one a line: as high as a few lines, left by Tab. Thread: GUI. Trust: user side.
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace sallyport {

class LinesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LinesEdit(QWidget* parent = nullptr);

    void setLines(const QStringList& lines);
    // What stands between line ends, commas and blanks; nothing empty.
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace sallyport
