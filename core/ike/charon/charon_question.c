/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A question to a person in the middle of an exchange. The charon thread that asks waits, with its IKE_SA checked out;
 * the C++ side ends the wait when there is an answer, when there will be none, and when the attempt is to end.
 */
#include "charon_attempt.h"
#include "charon_parts.h"

int charon_ask(attempt_t* attempt, charon_question_kind_t kind, const char* text, unsigned char* answer)
{
    charon_question_t question = {.attempt = attempt->number, .kind = kind, .user = attempt->user, .text = text};
    time_t began = time_monotonic(NULL);
    int size = charon_parts_callbacks()->ask(charon_parts_callbacks()->context, &question, answer);

    attempt->lock->lock(attempt->lock);
    attempt->asked_seconds += (unsigned)(time_monotonic(NULL) - began);
    if (size < 0) {
        attempt_fail(attempt, CHARON_FAILURE_UNANSWERED, NULL);
    }
    attempt->lock->unlock(attempt->lock);
    return size;
}
