// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/setting_page.h"

#include "app/gui/editor/lines_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace sallyport {
namespace {

constexpr const char* kWholeNumber = QT_TRANSLATE_NOOP("ErrorArgument", "a whole number");
constexpr const char* kNetworks = QT_TRANSLATE_NOOP("ErrorArgument", "networks such as 10.1.0.0/16");

const FieldProblem* named(const QList<FieldProblem>& problems, const QString& field)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&field](const FieldProblem& problem) { return problem.field == field; });
    return found == problems.end() ? nullptr : &*found;
}

std::optional<int> wholeNumber(const QString& text, int whenEmpty)
{
    bool isNumber = false;
    const QString typed = text.trimmed();
    const int number = typed.toInt(&isNumber);
    if (typed.isEmpty())
        return whenEmpty;
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Error SettingPage::faultOf(const QString& key, const QString& value, const char* rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("field"), key},
                                                      {QStringLiteral("value"), value.left(200)},
                                                      {QStringLiteral("rule"), QString::fromLatin1(rule)}});
}

void SettingPage::bind(Binding binding)
{
    binding.below = findChild<QLabel*>(binding.field->objectName() + QLatin1String("Below"));
    binding.description = binding.field->accessibleDescription();
    if (binding.below != nullptr)
        binding.below->hide();
    m_bindings.push_back(std::move(binding));
}

void SettingPage::bindText(const char* key, QLineEdit* edit, QString& (*of)(Profile&))
{
    const QString name = QString::fromLatin1(key);
    bind({name, edit,
          [edit, of](const Profile& profile) {
              Profile copy = profile;
              edit->setText(of(copy));
          },
          [edit, of](Profile& profile) { of(profile) = edit->text().trimmed(); },
          [edit](bool readOnly) { edit->setReadOnly(readOnly); }});
    connect(edit, &QLineEdit::textChanged, this, [this, name] { touch(name); });
}

void SettingPage::bindFlag(const char* key, QCheckBox* box, bool& (*of)(Profile&))
{
    const QString name = QString::fromLatin1(key);
    bind({name, box,
          [box, of](const Profile& profile) {
              Profile copy = profile;
              box->setChecked(of(copy));
          },
          [box, of](Profile& profile) { of(profile) = box->isChecked(); },
          [box](bool readOnly) { box->setEnabled(!readOnly); }});
    connect(box, &QCheckBox::toggled, this, [this, name] { touch(name); });
}

void SettingPage::bindNumber(const char* key, QLineEdit* edit, int& (*of)(Profile&), int whenEmpty)
{
    const QString name = QString::fromLatin1(key);
    bind({name, edit,
          [edit, of, whenEmpty](const Profile& profile) {
              Profile copy = profile;
              const int number = of(copy);
              edit->setText(number == 0 && whenEmpty == 0 ? QString() : QString::number(number));
          },
          [edit, of, whenEmpty](Profile& profile) {
              if (const std::optional<int> number = wholeNumber(edit->text(), whenEmpty))
                  of(profile) = *number;
          },
          [edit](bool readOnly) { edit->setReadOnly(readOnly); },
          [edit, name, whenEmpty]() -> std::optional<Error> {
              if (wholeNumber(edit->text(), whenEmpty))
                  return {};
              return faultOf(name, edit->text(), kWholeNumber);
          }});
    connect(edit, &QLineEdit::textChanged, this, [this, name] { touch(name); });
}

void SettingPage::bindChoice(const char* key, QComboBox* box, int (*get)(const Profile&), void (*set)(Profile&, int))
{
    const QString name = QString::fromLatin1(key);
    bind({name, box, [box, get](const Profile& profile) { box->setCurrentIndex(box->findData(get(profile))); },
          [box, set](Profile& profile) { set(profile, box->currentData().toInt()); },
          [box](bool readOnly) { box->setEnabled(!readOnly); }});
    connect(box, &QComboBox::currentIndexChanged, this, [this, name] { touch(name); });
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
}

// Whoever scrolls the page over a choice does not mean to choose.
bool SettingPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore(); // it is the page's
    return true;
}

void SettingPage::bindSubnets(const char* key, LinesEdit* edit, QList<Subnet>& (*of)(Profile&))
{
    const QString name = QString::fromLatin1(key);
    bind({name, edit,
          [edit, of](const Profile& profile) {
              Profile copy = profile;
              QStringList lines;
              for (const Subnet& subnet : std::as_const(of(copy)))
                  lines.append(subnetToString(subnet));
              edit->setLines(lines);
          },
          [edit, of](Profile& profile) {
              QList<Subnet> subnets;
              for (const QString& line : edit->lines()) {
                  if (const Result<Subnet> subnet = subnetFromString(line))
                      subnets.append(*subnet);
              }
              of(profile) = subnets;
          },
          [edit](bool readOnly) { edit->setReadOnly(readOnly); },
          [edit, name]() -> std::optional<Error> {
              for (const QString& line : edit->lines()) {
                  if (!subnetFromString(line))
                      return faultOf(name, line, kNetworks);
              }
              return {};
          }});
    connect(edit, &LinesEdit::textChanged, this, [this, name] { touch(name); });
}

void SettingPage::load(const Profile& profile)
{
    m_isLoading = true;
    for (Binding& binding : m_bindings) {
        binding.load(profile);
        binding.isTouched = false;
    }
    m_isLoading = false;
}

void SettingPage::store(Profile& profile) const
{
    for (const Binding& binding : m_bindings) {
        if (binding.isTouched && !binding.isLocked)
            binding.store(profile);
    }
}

QList<FieldProblem> SettingPage::typedProblems() const
{
    QList<FieldProblem> problems;
    for (const Binding& binding : m_bindings) {
        if (!binding.isTouched || !binding.fault)
            continue;
        if (const std::optional<Error> fault = binding.fault())
            problems.append({binding.key, *fault});
    }
    return problems;
}

void SettingPage::showProblems(const QList<FieldProblem>& problems, const QList<FieldProblem>& hints)
{
    for (Binding& binding : m_bindings) {
        const FieldProblem* problem = named(problems, binding.key);
        // Nobody is told at the first look what they have not come to yet.
        if (problem != nullptr && problem->error.code == ErrorCode::ProfileFieldMissing && !binding.isTouched)
            problem = nullptr;
        const FieldProblem* hint = named(hints, binding.key);
        if (binding.isLocked)
            showBelow(binding, m_lockedBy, "muted");
        else if (problem != nullptr)
            showBelow(binding, problemWords(problem->error), "bad");
        else
            showBelow(binding, hint == nullptr ? QString() : problemWords(hint->error), "warn");
    }
}

void SettingPage::showBelow(Binding& binding, const QString& words, const char* role)
{
    QStringList description{binding.description, words};
    description.removeAll(QString());
    binding.field->setAccessibleDescription(description.join(QLatin1Char(' ')));
    if (binding.below == nullptr)
        return;
    // Several fields of the profile may stand in one field of the form: the first that has something to say says it.
    if (words.isEmpty() && std::any_of(m_bindings.begin(), m_bindings.end(), [&binding](const Binding& other) {
            return &other < &binding && other.below == binding.below && !other.below->isHidden();
        }))
        return;
    if (binding.below->property("role").toString() != QLatin1String(role)) {
        binding.below->setProperty("role", QString::fromLatin1(role));
        style()->unpolish(binding.below); // the style sheet goes by the property
        style()->polish(binding.below);
    }
    binding.below->setText(words);
    binding.below->setHidden(words.isEmpty());
}

SettingPage::Binding* SettingPage::find(const QString& key)
{
    const auto found = std::find_if(m_bindings.begin(), m_bindings.end(),
                                    [&key](const Binding& binding) { return binding.key == key; });
    return found == m_bindings.end() ? nullptr : &*found;
}

QWidget* SettingPage::fieldFor(const QString& field) const
{
    const Binding* binding = const_cast<SettingPage*>(this)->find(field); // only to read through the same search
    return binding == nullptr ? nullptr : binding->field;
}

void SettingPage::reveal(const QString& field)
{
    if (Binding* binding = find(field))
        binding->isTouched = true;
}

void SettingPage::setLocked(const QStringList& fields, const QString& who)
{
    m_lockedBy = who;
    for (Binding& binding : m_bindings) {
        binding.isLocked = fields.contains(binding.key);
        binding.setReadOnly(false);
    }
    // One field of the form may stand for several of the profile: one lock is enough.
    for (const Binding& binding : m_bindings) {
        if (binding.isLocked)
            binding.setReadOnly(true);
    }
}

void SettingPage::touch(const QString& key)
{
    if (m_isLoading)
        return;
    if (Binding* binding = find(key))
        binding->isTouched = true;
    Q_EMIT changed();
}

bool SettingPage::isTouched(const QString& key) const
{
    const Binding* binding = const_cast<SettingPage*>(this)->find(key);
    return binding != nullptr && binding->isTouched;
}

} // namespace sallyport
