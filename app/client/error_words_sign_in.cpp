// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failed sign-ins, in words (error_words.h).
#include "app/client/error_words.h"

#include <array>

namespace sallyport {
namespace {

constexpr std::array kWords{
    ErrorWords{
        ErrorCode::SignInRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway refused the sign-in"),
        QT_TRANSLATE_NOOP("ErrorText", "It did not accept {round} of {user}[ (method: {method})]."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check the user name and type the password again; many gateways lock an account after a few wrong tries.")},
    ErrorWords{
        ErrorCode::PasswordExpired, QT_TRANSLATE_NOOP("ErrorText", "Your password has expired"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The gateway knows {user}, but takes the old password no longer[. It said: {message}]."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Change the password where your organisation lets you do that, then connect with the new one.")},
    ErrorWords{
        ErrorCode::AccountRefused, QT_TRANSLATE_NOOP("ErrorText", "Your account may not sign in now"),
        QT_TRANSLATE_NOOP("ErrorText", "The gateway knows {user}, but {reason}[. It said: {message}]."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator; trying again will not help and may lock the account.")},
    ErrorWords{
        ErrorCode::EapMethodRefused, QT_TRANSLATE_NOOP("ErrorText", "The gateway wants another way of signing in"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Ask the administrator which way of signing in the gateway takes and put that into the profile.")},
    ErrorWords{ErrorCode::PromptUnanswered, QT_TRANSLATE_NOOP("ErrorText", "An answer is missing"),
               QT_TRANSLATE_NOOP("ErrorText", "This was asked, and no answer came in time: {prompt}."),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "Try again and answer when asked; a script gives a password with --password-stdin.")},
    ErrorWords{ErrorCode::PromptCancelled, QT_TRANSLATE_NOOP("ErrorText", "You cancelled it"),
               QT_TRANSLATE_NOOP("ErrorText", "This was needed from you: {prompt}."),
               QT_TRANSLATE_NOOP("ErrorText", "Try again when you have it at hand.")},
    ErrorWords{
        ErrorCode::NobodyToAsk, QT_TRANSLATE_NOOP("ErrorText", "Nobody was there to be asked"),
        QT_TRANSLATE_NOOP("ErrorText", "This was needed, and no window or terminal was open to ask for it: {prompt}."),
        QT_TRANSLATE_NOOP("ErrorText", "Connect from the window or a terminal and answer when asked.")},
    ErrorWords{
        ErrorCode::AnswerTooLate, QT_TRANSLATE_NOOP("ErrorText", "The gateway did not wait for your answer"),
        QT_TRANSLATE_NOOP("ErrorText", "{host} gave up[ after {seconds} seconds], before the answer could be sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Connect again and have the code or password at hand; a one-time code must be a new one.")},
    ErrorWords{ErrorCode::PinWrong, QT_TRANSLATE_NOOP("ErrorText", "The PIN is wrong"),
               QT_TRANSLATE_NOOP("ErrorText", "The token {token} did not accept it."),
               QT_TRANSLATE_NOOP("ErrorText", "Try again with care: a token locks itself after a few wrong PINs.")},
    ErrorWords{
        ErrorCode::PinLocked, QT_TRANSLATE_NOOP("ErrorText", "The token is locked"),
        QT_TRANSLATE_NOOP("ErrorText", "{token} takes no PIN any more, because wrong ones were given too often."),
        QT_TRANSLATE_NOOP("ErrorText", "Unlock it with its unlock code (PUK), or ask the one who gave it to you.")},
};

} // namespace

std::span<const ErrorWords> signInWords()
{
    return kWords;
}

} // namespace sallyport
