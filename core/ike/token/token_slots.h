/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slots of this machine that hold a token, by way of the PKCS#11 modules that its administrator registered with
 * p11-kit, and no others; what is on a token in bounded pieces. Plain C, clean for C++ too.
 * Thread: any that may wait: a card takes seconds. Trust: service; what tokens answer is hostile until bounded here.
 */
#ifndef SALLYPORT_CORE_IKE_TOKEN_SLOTS_H
#define SALLYPORT_CORE_IKE_TOKEN_SLOTS_H

#include <p11-kit/p11-kit.h>
#include <p11-kit/pkcs11.h>

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TOKEN_MAX_SLOTS 64
#define TOKEN_MAX_OBJECTS 64
#define TOKEN_MAX_CERTIFICATE (64 * 1024)
#define TOKEN_MAX_ID 255
#define TOKEN_MAX_LABEL 255

typedef struct {
    CK_FUNCTION_LIST* module;
    CK_SLOT_ID id;
    CK_TOKEN_INFO info;
} token_slot_t;

/* Counted through all modules, in p11-kit's order. */
typedef struct {
    CK_FUNCTION_LIST** modules;
    token_slot_t slots[TOKEN_MAX_SLOTS];
    size_t count;
} token_slots_t;

/* Modules of the process owner's own configuration are left out from now on. Once, before threads are started. */
void token_slots_forbid_user_modules(void);

/* NULL, or why no module could be asked (text of p11-kit's, for this thread, until its next call). Without registered
 * modules or tokens: no slots. Sessions opened in these slots end with token_slots_close(). */
const char* token_slots_open(token_slots_t* slots);
void token_slots_close(token_slots_t* slots);

/* How many of the session's objects fit the template, at most TOKEN_MAX_OBJECTS. */
size_t token_find_objects(CK_FUNCTION_LIST* module, CK_SESSION_HANDLE session, CK_ATTRIBUTE* wanted, CK_ULONG count,
                          CK_OBJECT_HANDLE found[TOKEN_MAX_OBJECTS]);

/* The value, to be freed, or NULL when there is none or it is longer than the limit. */
unsigned char* token_get_attribute(CK_FUNCTION_LIST* module, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                                   CK_ATTRIBUTE_TYPE type, size_t limit, size_t* size);

#ifdef __cplusplus
}
#endif

#endif
