// SPDX-License-Identifier: GPL-3.0-or-later
//
// A failure in three parts: what happened, the evidence, one safe next step with the button that does it.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/client/error_text.h"
#include "app/gui/connection_view.h"

#include <QFrame>

#include <memory>

namespace Ui {
class ProblemCard;
}

namespace sallyport {

class ProblemCard : public QFrame {
    Q_OBJECT

public:
    explicit ProblemCard(QWidget* parent = nullptr);
    ~ProblemCard() override;

    // `blocked`: traffic is held back, the person may end that.
    void setProblem(const ErrorText& text, Remedy remedy, bool blocked);

Q_SIGNALS:
    void remedyChosen(sallyport::Remedy remedy);
    void unblockChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // The buttons go below the words where both don't fit beside each other.
    void arrange();

    std::unique_ptr<Ui::ProblemCard> m_ui;
    Remedy m_remedy = Remedy::TryAgain;
};

} // namespace sallyport
