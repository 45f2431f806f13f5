/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "token_slots.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Modules that were loaded once stay so until the process ends: many of them do not survive being unloaded. Each user
 * of them initialises them anew, so that a token that was plugged in since is seen. */
static pthread_once_t loading = PTHREAD_ONCE_INIT;
static CK_FUNCTION_LIST** loaded;

static void load_for_good(void)
{
    loaded = p11_kit_modules_load(NULL, 0);
}

void token_slots_forbid_user_modules(void)
{
    setenv("P11_KIT_NO_USER_CONFIG", "1", 1);
}

/* Stores of trust anchors, not tokens. */
static bool is_trust_store(CK_FUNCTION_LIST* module)
{
    char* policy = p11_kit_config_option(module, "trust-policy");
    bool trusted = policy && strcmp(policy, "yes") == 0;

    free(policy);
    return trusted;
}

static void add_slots(token_slots_t* slots, CK_FUNCTION_LIST* module)
{
    CK_SLOT_ID ids[TOKEN_MAX_SLOTS];
    CK_ULONG count = 0, i;

    /* Asked for its size first, a module looks for readers that were plugged in since (PKCS#11 2.40 section 5.5). */
    if (module->C_GetSlotList(CK_TRUE, NULL, &count) != CKR_OK) {
        return;
    }
    count = TOKEN_MAX_SLOTS;
    if (module->C_GetSlotList(CK_TRUE, ids, &count) != CKR_OK) {
        return;
    }
    for (i = 0; i < count && slots->count < TOKEN_MAX_SLOTS; i++) {
        token_slot_t* slot = &slots->slots[slots->count];

        if (module->C_GetTokenInfo(ids[i], &slot->info) == CKR_OK && (slot->info.flags & CKF_TOKEN_INITIALIZED)) {
            slot->module = module;
            slot->id = ids[i];
            slots->count++;
        }
    }
}

const char* token_slots_open(token_slots_t* slots)
{
    size_t i;

    memset(slots, 0, sizeof(*slots));
    pthread_once(&loading, load_for_good);
    slots->modules = p11_kit_modules_load_and_initialize(0);
    if (!slots->modules) {
        const char* message = p11_kit_message();
        return message ? message : "p11-kit loads no modules";
    }
    for (i = 0; slots->modules[i]; i++) {
        if (!is_trust_store(slots->modules[i])) {
            add_slots(slots, slots->modules[i]);
        }
    }
    return NULL;
}

void token_slots_close(token_slots_t* slots)
{
    if (slots->modules) {
        p11_kit_modules_finalize_and_release(slots->modules);
    }
    memset(slots, 0, sizeof(*slots));
}

size_t token_find_objects(CK_FUNCTION_LIST* module, CK_SESSION_HANDLE session, CK_ATTRIBUTE* wanted, CK_ULONG count,
                          CK_OBJECT_HANDLE found[TOKEN_MAX_OBJECTS])
{
    size_t total = 0;
    CK_ULONG more = 0;

    if (module->C_FindObjectsInit(session, wanted, count) != CKR_OK) {
        return 0;
    }
    while (total < TOKEN_MAX_OBJECTS &&
           module->C_FindObjects(session, found + total, TOKEN_MAX_OBJECTS - total, &more) == CKR_OK && more > 0 &&
           more <= TOKEN_MAX_OBJECTS - total) {
        total += more;
    }
    module->C_FindObjectsFinal(session);
    return total;
}

unsigned char* token_get_attribute(CK_FUNCTION_LIST* module, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                                   CK_ATTRIBUTE_TYPE type, size_t limit, size_t* size)
{
    CK_ATTRIBUTE attribute = {type, NULL, 0};

    if (module->C_GetAttributeValue(session, object, &attribute, 1) != CKR_OK ||
        attribute.ulValueLen == CK_UNAVAILABLE_INFORMATION || attribute.ulValueLen == 0 ||
        attribute.ulValueLen > limit) {
        return NULL;
    }
    *size = attribute.ulValueLen;
    attribute.pValue = calloc(1, *size);
    if (!attribute.pValue || module->C_GetAttributeValue(session, object, &attribute, 1) != CKR_OK ||
        attribute.ulValueLen > *size) {
        free(attribute.pValue);
        return NULL;
    }
    *size = attribute.ulValueLen;
    return attribute.pValue;
}
