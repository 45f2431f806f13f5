// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which algorithms the profile asks for: current ones, compatible ones, or a text of one's own that is checked while it
// is typed. A value shown and edited. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/proposal_sets.h"
#include "core/base/result.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;

namespace Ui {
class ProposalChooser;
}

namespace sallyport {

class ProposalChooser : public QWidget {
    Q_OBJECT

public:
    explicit ProposalChooser(QWidget* parent = nullptr);
    ~ProposalChooser() override;

    void setProposals(const Proposals& proposals);
    Proposals proposals() const;
    // The first rule that the text breaks; `field` is the key of profile_fields.h.
    Result<void> check() const;
    // Locked: can be looked at, not changed.
    void setReadOnly(bool readOnly);
    // Where the text of "ike-proposal" or "esp-proposal" is typed; null for another key.
    QWidget* fieldFor(const QString& field) const;

Q_SIGNALS:
    void changed(); // by the person, not by setProposals()

protected:
    void changeEvent(QEvent* event) override;

private:
    ProposalSet chosen() const;
    void choose(ProposalSet set);
    void showSet();
    void showProblems();
    void showProblem(QPlainTextEdit* edit, QLabel* label, const Result<void>& checked);
    void takeTyped();

    std::unique_ptr<Ui::ProposalChooser> m_ui;
    bool m_isReadOnly = false;
    Proposals m_custom; // kept while another set is looked at
};

} // namespace sallyport
