// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/proposal_chooser.h"

#include "app/client/error_text.h"
#include "app/client/field_text.h"
#include "app/gui/certificates/fixed_font.h"
#include "app/gui/theme.h"
#include "core/profile/proposal_check.h"
#include "ui_proposal_chooser.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace sallyport {
namespace {

constexpr int kVisibleLines = 5;

QString ikeField()
{
    return QStringLiteral("ike-proposal");
}

QString espField()
{
    return QStringLiteral("esp-proposal");
}

// One proposal a line, as people read them.
QString inLines(const QString& text)
{
    return QString(text).replace(QLatin1Char(','), QLatin1Char('\n'));
}

// Lines and commas both end a proposal.
QString fromLines(const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[,\\n]"));
    QStringList proposals;
    for (const QString& line : typed.split(separators)) {
        if (!line.trimmed().isEmpty())
            proposals.append(line.trimmed());
    }
    return proposals.join(QLatin1Char(','));
}

void prepare(QPlainTextEdit* edit)
{
    edit->setFont(fixedFont(edit->font()));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kVisibleLines + 16);
}

} // namespace

ProposalChooser::ProposalChooser(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProposalChooser>())
{
    m_ui->setupUi(this);
    for (QPlainTextEdit* edit : {m_ui->ike, m_ui->esp}) {
        prepare(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &ProposalChooser::takeTyped);
    }
    for (QRadioButton* radio : {m_ui->current, m_ui->compatible, m_ui->custom}) {
        radio->setFont(fontFor(TypeRole::Strong, font()));
        connect(radio, &QRadioButton::clicked, this, [this] {
            showSet();
            Q_EMIT changed();
        });
    }
    setProposals({});
}

ProposalChooser::~ProposalChooser() = default;

ProposalSet ProposalChooser::chosen() const
{
    if (m_ui->custom->isChecked())
        return ProposalSet::Custom;
    return m_ui->compatible->isChecked() ? ProposalSet::Compatible : ProposalSet::Current;
}

void ProposalChooser::choose(ProposalSet set)
{
    m_ui->current->setChecked(set == ProposalSet::Current);
    m_ui->compatible->setChecked(set == ProposalSet::Compatible);
    m_ui->custom->setChecked(set == ProposalSet::Custom);
    showSet();
}

void ProposalChooser::setProposals(const Proposals& proposals)
{
    const ProposalSet set = proposalSetOf(proposals);
    m_custom = set == ProposalSet::Custom ? tidied(proposals) : Proposals();
    choose(set);
}

Proposals ProposalChooser::proposals() const
{
    return chosen() == ProposalSet::Custom ? m_custom : proposalsOf(chosen());
}

void ProposalChooser::showSet()
{
    const ProposalSet set = chosen();
    if (set == ProposalSet::Custom && m_custom == Proposals()) {
        // Something to begin with: what was looked at before.
        m_custom = tidied({fromLines(m_ui->ike->toPlainText()), fromLines(m_ui->esp->toPlainText())});
    }
    const QSignalBlocker ikeQuiet(m_ui->ike);
    const QSignalBlocker espQuiet(m_ui->esp);
    m_ui->ike->setPlainText(inLines(set == ProposalSet::Custom ? m_custom.ike : writtenOut(set, true)));
    m_ui->esp->setPlainText(inLines(set == ProposalSet::Custom ? m_custom.esp : writtenOut(set, false)));
    for (QPlainTextEdit* edit : {m_ui->ike, m_ui->esp})
        edit->setReadOnly(set != ProposalSet::Custom || m_isReadOnly);
    showProblems();
}

void ProposalChooser::takeTyped()
{
    if (chosen() != ProposalSet::Custom)
        return;
    m_custom = tidied({fromLines(m_ui->ike->toPlainText()), fromLines(m_ui->esp->toPlainText())});
    showProblems();
    Q_EMIT changed();
}

Result<void> ProposalChooser::check() const
{
    const Proposals wanted = proposals();
    if (Result<void> ike = checkProposal(ProposalProtocol::Ike, ikeField(), wanted.ike); !ike)
        return ike;
    return checkProposal(ProposalProtocol::Esp, espField(), wanted.esp);
}

void ProposalChooser::showProblems()
{
    const Proposals wanted = proposals();
    showProblem(m_ui->ike, m_ui->ikeProblem, checkProposal(ProposalProtocol::Ike, ikeField(), wanted.ike));
    showProblem(m_ui->esp, m_ui->espProblem, checkProposal(ProposalProtocol::Esp, espField(), wanted.esp));
}

void ProposalChooser::showProblem(QPlainTextEdit* edit, QLabel* label, const Result<void>& checked)
{
    QList<QTextEdit::ExtraSelection> marks;
    QString words;
    if (!checked) {
        Error error = checked.error();
        const QString value = error.arguments.value(QLatin1String("value")).toString();
        error.arguments.insert(QStringLiteral("field"),
                               label == m_ui->ikeProblem ? fieldLabel(ikeField()) : fieldLabel(espField()));
        words = errorText(error).explanation;
        // Between separators: "des" is no part of "3des".
        const QRegularExpression place(
            QStringLiteral("(?<![a-z0-9_])%1(?![a-z0-9_])").arg(QRegularExpression::escape(value)),
            QRegularExpression::CaseInsensitiveOption);
        const QTextCursor found = edit->document()->find(place);
        if (!value.isEmpty() && !found.isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(themeOf(palette()).bad);
            mark.format.setForeground(themeOf(palette()).bad);
            marks.append(mark);
        }
    }
    edit->setExtraSelections(marks);
    edit->setAccessibleDescription(words);
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

void ProposalChooser::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QRadioButton* radio : {m_ui->current, m_ui->compatible, m_ui->custom})
        radio->setEnabled(!readOnly);
    showSet();
}

QWidget* ProposalChooser::fieldFor(const QString& field) const
{
    if (field == ikeField())
        return m_ui->ike;
    return field == espField() ? m_ui->esp : nullptr;
}

void ProposalChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui->ikeProblem != nullptr)
        showProblems();
}

} // namespace sallyport
