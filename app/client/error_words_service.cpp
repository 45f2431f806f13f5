// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service and requests to it, in words (error_words.h).
#include "app/client/error_words.h"

#include <array>

namespace sallyport {
namespace {

constexpr std::array kWords{
    ErrorWords{ErrorCode::ServiceUnreachable, QT_TRANSLATE_NOOP("ErrorText", "The Sallyport service does not answer"),
               QT_TRANSLATE_NOOP("ErrorText", "Nothing answers at {socket}[: {reason}]."),
               QT_TRANSLATE_NOOP("ErrorText", "Start the service (sallyportd), or install Sallyport completely.")},
    ErrorWords{ErrorCode::ServiceIncompatible,
               QT_TRANSLATE_NOOP("ErrorText", "This program and the service don't fit together"),
               QT_TRANSLATE_NOOP("ErrorText", "This program speaks protocol {ours}, the service {theirs}."),
               QT_TRANSLATE_NOOP("ErrorText", "Update the older one and restart the service.")},
    ErrorWords{ErrorCode::ServiceUntrusted,
               QT_TRANSLATE_NOOP("ErrorText", "Something else answers in the service's place"),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "At {socket} answers a program of {user} instead of the system's service; nothing was sent to it."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Find out what that program is before you connect; a restart of the service may free the place.")},
    ErrorWords{
        ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("ErrorText", "You are not allowed to do this"),
        QT_TRANSLATE_NOOP("ErrorText", "The service refused \"{action}\" for {user}."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.")},
    ErrorWords{ErrorCode::RequestMalformed, QT_TRANSLATE_NOOP("ErrorText", "The service did not understand a message"),
               QT_TRANSLATE_NOOP("ErrorText", "{reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Update Sallyport completely; if it happens again, report it.")},
    ErrorWords{ErrorCode::MethodUnknown, QT_TRANSLATE_NOOP("ErrorText", "The service does not know this request"),
               QT_TRANSLATE_NOOP("ErrorText", "It has no method \"{method}\"."),
               QT_TRANSLATE_NOOP("ErrorText", "Update the service and restart it.")},
    ErrorWords{ErrorCode::ConnectionUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such connection"),
               QT_TRANSLATE_NOOP("ErrorText", "The service has no connection {connection}."),
               QT_TRANSLATE_NOOP("ErrorText", "Look at the status for what is connected.")},
    ErrorWords{ErrorCode::LimitExceeded, QT_TRANSLATE_NOOP("ErrorText", "A limit was reached"),
               QT_TRANSLATE_NOOP("ErrorText", "At most {limit} are allowed: {what}."),
               QT_TRANSLATE_NOOP("ErrorText", "Remove or close what is not needed, then try again.")},
    ErrorWords{ErrorCode::TimedOut, QT_TRANSLATE_NOOP("ErrorText", "It took too long"),
               QT_TRANSLATE_NOOP("ErrorText", "There was no result within {seconds} seconds."),
               QT_TRANSLATE_NOOP("ErrorText", "Try again, with a longer time if you set one.")},
    ErrorWords{ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "Something unexpected went wrong"),
               QT_TRANSLATE_NOOP("ErrorText", "It said: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Try again; if it happens again, report it with the service's log.")},
};

} // namespace

std::span<const ErrorWords> serviceWords()
{
    return kWords;
}

} // namespace sallyport
