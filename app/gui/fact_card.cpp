// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/fact_card.h"

#include "app/gui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

namespace sallyport {

FactCard::FactCard(const QString& title, QWidget* parent) : QFrame(parent), m_grid(new QGridLayout)
{
    setProperty("card", QStringLiteral("true"));
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(title, this);
    heading->setFont(fontFor(TypeRole::Strong, font()));
    layout->addWidget(heading);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    layout->addStretch();
}

void FactCard::setPicture(QWidget* picture)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, picture);
}

void FactCard::setFacts(const QList<Fact>& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    // Labels stay where they are, so that a selection or a reader's place survives the next second's numbers.
    while (m_rows.size() > facts.size()) {
        const Row row = m_rows.takeLast();
        delete row.name;
        delete row.value;
    }
    while (m_rows.size() < facts.size()) {
        const Row row{new QLabel(this), new QLabel(this)};
        row.name->setProperty("role", QStringLiteral("muted"));
        row.value->setTextFormat(Qt::PlainText);
        row.value->setWordWrap(true);
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        alignWithLayout(*row.name);
        alignWithLayout(*row.value);
        const int line = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.name, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.value, line, 1);
        m_rows.append(row);
    }
    for (int i = 0; i < facts.size(); ++i) {
        m_rows.at(i).name->setText(facts.at(i).name);
        m_rows.at(i).value->setText(facts.at(i).value);
        m_rows.at(i).value->setAccessibleName(facts.at(i).name + QStringLiteral(": ") + facts.at(i).value);
    }
}

} // namespace sallyport
