// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a profile, field by field and all at once, for whoever fills it in. The rules are the model's own.
// Thread: any, no state. Trust: user side.
#pragma once

#include "core/profile/profile.h"

#include <QList>
#include <QString>

namespace sallyport {

struct FieldProblem {
    QString field; // key of profile_fields.h
    Error error;
};

// What keeps the profile from being saved: at most one problem a field, in the order of validateProfile().
QList<FieldProblem> fieldProblems(const Profile& profile);

// What would keep it from being connected as it is (checkConnectable()); it can be saved all the same. Nothing about
// a field that has a problem already.
QList<FieldProblem> fieldHints(const Profile& profile);

// One sentence to stand below the field, which need not be named again: "Still missing.", "Needs: a port from ...".
QString problemWords(const Error& error);

} // namespace sallyport
