// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/field_problems.h"

#include "app/client/error_text.h"
#include "core/profile/profile_readiness.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldProblems)
};

bool isNamed(const QList<FieldProblem>& problems, const QString& field)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&field](const FieldProblem& problem) { return problem.field == field; });
}

QString fieldOf(const Error& error)
{
    return error.code == ErrorCode::AaaIdentityMissing ? QStringLiteral("sallyport.aaaServer")
                                                       : error.arguments.value(QLatin1String("field")).toString();
}

} // namespace

QList<FieldProblem> fieldProblems(const Profile& profile)
{
    QList<FieldProblem> problems;
    for (const Error& fault : profileFaults(profile)) {
        if (const QString field = fieldOf(fault); !isNamed(problems, field))
            problems.append({field, fault});
    }
    return problems;
}

QList<FieldProblem> fieldHints(const Profile& profile)
{
    const Result<void> connectable = checkConnectable(profile);
    if (connectable)
        return {};
    const QString field = fieldOf(connectable.error());
    const QList<FieldProblem> problems = fieldProblems(profile);
    // Whom the gateway must prove to be is its address where nothing else is said.
    const bool isNoHostYet = field == QLatin1String("remote.id") && profile.gateway.identity.isEmpty() &&
                             isNamed(problems, QStringLiteral("remote.addr"));
    if (field.isEmpty() || isNoHostYet || isNamed(problems, field))
        return {};
    return {{field, connectable.error()}};
}

QString problemWords(const Error& error)
{
    if (error.code == ErrorCode::ProfileFieldMissing)
        return Words::tr("Still missing.");
    if (error.code == ErrorCode::AaaIdentityMissing)
        return Words::tr("Still missing: without it this profile can't be connected.");
    if (error.code != ErrorCode::ProfileFieldInvalid)
        return errorText(error).explanation;
    const QByteArray said = error.arguments.value(QLatin1String("rule")).toString().toUtf8();
    const QString rule = QCoreApplication::translate("ErrorArgument", said.constData());
    const QString value = error.arguments.value(QLatin1String("value")).toString();
    return value.isEmpty() ? Words::tr("This can't be used; the rule is: %1.").arg(rule)
                           : Words::tr("\"%1\" can't be used; the rule is: %2.").arg(value, rule);
}

} // namespace sallyport
