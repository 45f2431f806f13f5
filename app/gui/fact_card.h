// SPDX-License-Identifier: GPL-3.0-or-later
//
// A titled card of facts, name and value a line, for people to read and copy. Thread: GUI. Trust: user side.
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QGridLayout;
class QLabel;

namespace sallyport {

struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact&) const = default;
};

class FactCard : public QFrame {
    Q_OBJECT

public:
    explicit FactCard(const QString& title, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    const QList<Fact>& facts() const { return m_facts; }
    // Between heading and facts; the card owns it.
    void setPicture(QWidget* picture);

private:
    struct Row {
        QLabel* name;
        QLabel* value;
    };

    QList<Fact> m_facts;
    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace sallyport
