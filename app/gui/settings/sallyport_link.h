// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a "sallyport:" link asks for. Any page and any mail may hold one, so a link only shows: a profile with its
// button, or what a file would become. Nothing is connected, saved or sent without a click in the window.
// Thread: any, no state. Trust: hostile input, bounded here.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport {

struct SallyportLink {
    enum class Act { ShowProfile, ImportFile };
    Act act = Act::ShowProfile;
    QString profile; // ShowProfile: name or id
    QString file;    // ImportFile: absolute path on this computer
    bool operator==(const SallyportLink&) const = default;
};

bool isSallyportLink(const QString& text);

// "sallyport:connect?profile=NAME" and "sallyport:import?file=PATH", exactly these; else RequestMalformed{reason}.
Result<SallyportLink> parseSallyportLink(const QString& text);

} // namespace sallyport
