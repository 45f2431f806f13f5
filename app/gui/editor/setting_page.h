// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the profile editor: which field of the form shows which field of the profile. Text that is no value yet
// stays as it was typed and is named by typedProblems(). What nobody touched is never written back, so nothing that
// a form shows less exactly can get lost. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/field_problems.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sallyport {

class LinesEdit;

class SettingPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    QString title() const { return windowTitle(); }
    virtual void load(const Profile& profile);
    // Onto `profile`, only what the person changed.
    void store(Profile& profile) const;
    // Of what is typed and is no value yet, so that store() left it out.
    QList<FieldProblem> typedProblems() const;
    // `problems` keep the profile from being saved, `hints` from being connected.
    void showProblems(const QList<FieldProblem>& problems, const QList<FieldProblem>& hints);
    // Null where the field is not on this page.
    QWidget* fieldFor(const QString& field) const;
    // Brings the field to light where the form hides it because nothing needs it now, and says what it lacks.
    virtual void reveal(const QString& field);
    // Can be looked at, not changed: "Set by Example Corp IT".
    void setLocked(const QStringList& fields, const QString& who);

Q_SIGNALS:
    void changed(); // by the person, not by load()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    struct Binding {
        QString key;
        QWidget* field = nullptr;
        std::function<void(const Profile&)> load;
        std::function<void(Profile&)> store;
        std::function<void(bool)> setReadOnly;
        std::function<std::optional<Error>()> fault = {}; // why what is typed is no value yet
        QLabel* below = nullptr;                          // "<field>Below" of the form
        QString description = {};                         // the form's own accessible description
        bool isTouched = false;
        bool isLocked = false;
    };

    void bind(Binding binding);
    void bindText(const char* key, QLineEdit* edit, QString& (*of)(Profile&));
    void bindFlag(const char* key, QCheckBox* box, bool& (*of)(Profile&));
    // Empty: `whenEmpty`, and shown so where that is 0.
    void bindNumber(const char* key, QLineEdit* edit, int& (*of)(Profile&), int whenEmpty = 0);
    // Of whole numbers that are the combo box's data.
    void bindChoice(const char* key, QComboBox* box, int (*get)(const Profile&), void (*set)(Profile&, int));
    void bindSubnets(const char* key, LinesEdit* edit, QList<Subnet>& (*of)(Profile&));
    // For the signals of fields that were bound by bind().
    void touch(const QString& key);
    bool isTouched(const QString& key) const;

    static Error faultOf(const QString& key, const QString& value, const char* rule);

private:
    void showBelow(Binding& binding, const QString& words, const char* role);
    Binding* find(const QString& key);

    std::vector<Binding> m_bindings;
    QString m_lockedBy;
    bool m_isLoading = false;
};

} // namespace sallyport
