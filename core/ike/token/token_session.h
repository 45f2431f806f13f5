/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A key on a token, found, unlocked and used. One session at a time in the process: PKCS#11 counts a login for all
 * sessions of a process (version 2.40 section 5.6), and nobody may sign by another person's PIN. Plain C, clean for
 * C++. Thread: any that may wait: a card takes seconds; opened and closed by the same. Trust: service.
 */
#ifndef SALLYPORT_CORE_IKE_TOKEN_SESSION_H
#define SALLYPORT_CORE_IKE_TOKEN_SESSION_H

#include "token_slots.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which key; borrowed. */
typedef struct {
    uint32_t slot;                    /* where it was seen, as token_slots_open() counts */
    const unsigned char* certificate; /* DER; no PIN goes to a token that does not hold this very certificate */
    size_t certificate_size;
    const unsigned char* id; /* CKA_ID of the certificate and of its key */
    size_t id_size;
    const unsigned char* pin;
    size_t pin_size;
} token_key_t;

typedef struct {
    token_slots_t slots;
    token_slot_t* slot;
    const token_key_t* key;
    CK_SESSION_HANDLE session;
    CK_OBJECT_HANDLE object;
} token_session_t;

/* A PIN in locked memory, wiped when it is freed; NULL stands for none. */
unsigned char* token_pin_copy(const unsigned char* pin, size_t size);
void token_pin_free(unsigned char* pin, size_t size);

/* What can be wrong with a token; any other text is the module's own reason. */
#define TOKEN_FAULT_MISSING "missing" /* no token here holds that certificate */
#define TOKEN_FAULT_KEY "key"         /* the certificate's private key is not on the token */
#define TOKEN_FAULT_PIN "pin"         /* refused; tried once */
#define TOKEN_FAULT_LOCKED "locked"   /* too many wrong PINs */

/* Waits for its turn, finds the token, logs in with one try, finds the key. NULL, or the fault (static text); to be
 * closed in both cases. */
const char* token_session_open(token_session_t* session, const token_key_t* key);
/* Logs out and gives the turn to the next. */
void token_session_close(token_session_t* session);

bool token_session_supports(token_session_t* session, CK_MECHANISM_TYPE mechanism);

/* NULL, or the fault. `size` holds the room in `signature`, then the signature's size. */
const char* token_session_sign(token_session_t* session, CK_MECHANISM* mechanism, const unsigned char* data,
                               size_t data_size, unsigned char* signature, size_t* size);

#ifdef __cplusplus
}
#endif

#endif
