// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands below the path: traffic, what is installed now, how it is secured, and the service's log. Two columns,
// one where the window is narrow. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/fact_card.h"
#include "core/profile/connection_status.h"

#include <QWidget>

class QGridLayout;

namespace sallyport {

class LogView;
class TrafficGraph;
class TrafficHistory;

class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void setStatus(const ConnectionStatus& status);
    void setTraffic(const TrafficHistory& history);
    LogView& log() const { return *m_log; }

    static QList<Fact> trafficFacts(const ConnectionStatus& status);
    static QList<Fact> installedFacts(const ConnectionStatus& status);
    static QList<Fact> securityFacts(const ConnectionStatus& status);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QList<FactCard*> filledCards() const;

    FactCard* m_traffic;
    TrafficGraph* m_graph;
    FactCard* m_installed;
    FactCard* m_security;
    QFrame* m_logCard;
    LogView* m_log;
    QGridLayout* m_grid;
    int m_columns = 0;
    qsizetype m_shown = -1;
};

} // namespace sallyport
