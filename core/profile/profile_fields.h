// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of everything that a Profile says, field by field: for reports of what an export could carry, for the
// difference between two profiles, for locks, and for tests that nothing gets lost. Thread: no state. Trust: both
// sides.
#pragma once

#include "core/profile/profile.h"

#include <span>

namespace sallyport {

struct ProfileField {
    const char* key; // where it stands in a .sswan file: "remote.addr", "sallyport.mobike"
    // For people, never a secret; empty where the field says nothing (its default).
    QString (*shown)(const Profile& profile);
    bool (*isSame)(const Profile& left, const Profile& right);
    void (*copy)(const Profile& from, Profile* to);
};

// All fields but `foreign` and `unknown`, in the order in which a person reads them.
std::span<const ProfileField> profileFields();
// Null where there is no such key.
const ProfileField* profileField(QStringView key);

// Whether the field says anything (differs from a fresh Profile's).
bool isSet(const ProfileField& field, const Profile& profile);

struct FieldChange {
    QString key;
    QString before;
    QString after;
};
// What importing `after` over `before` would change, in the list's order.
QList<FieldChange> changesBetween(const Profile& before, const Profile& after);

} // namespace sallyport
