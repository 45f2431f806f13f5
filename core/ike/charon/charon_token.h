/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A person's key on a token, as libcharon's private key. Each signature opens the token, logs in, and logs out again,
 * so that no login outlives it and a card may be taken out meanwhile. A PIN that was refused is never tried again.
 * (libcharon's own pkcs11 plugin looks for tokens once, when it is loaded, repeats PINs, and knows no PSS.)
 * Thread: charon's, where waiting is allowed. Trust: service; for our .c files.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_TOKEN_H
#define SALLYPORT_CORE_IKE_CHARON_TOKEN_H

#include "charon_bridge.h"

typedef struct attempt_t attempt_t; /* charon_attempt.h */

/* Adds the key that a request names by token_key to the attempt's credentials, its PIN in locked memory; does not touch
 * the token yet. False when `own`, the attempt's certificate, has a key that no token can be asked to sign with (RSA
 * and ECDSA can). */
bool charon_token_add_key(const charon_attempt_t* request, attempt_t* attempt);

/* Asks the token for the attempt's key with the PIN, once, before anything is sent. NULL, also without a token, or the
 * fault for attempt_fail(CHARON_FAILURE_TOKEN): "missing", "key", "pin", "locked" (token_session.h), or the module's
 * own reason. */
const char* charon_token_try(attempt_t* attempt);

#endif
