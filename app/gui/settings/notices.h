// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a person is told of a connection although the window does not have their eyes, and in which words: a plain
// function of what was and what is. Thread: any, no state. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"

#include <optional>

namespace sallyport {

struct Notice {
    enum class Kind { Connected, Lost, NeedsYou };
    // What its button does; a click on the notice itself opens the window.
    enum class Act { Open, Disconnect, TryAgain };
    Kind kind = Kind::Connected;
    QString title;
    QString text;
    Act act = Act::Open;
    bool operator==(const Notice&) const = default;
};

QString noticeActText(Notice::Act act);

// Nothing for what the person did themselves, and nothing for what was so when the program started.
std::optional<Notice> noticeBetween(const ConnectionView& before, const ConnectionView& now);

// Whether `notice`, which is still to be seen, has been settled since.
bool isSettled(const Notice& notice, const ConnectionView& now);

} // namespace sallyport
