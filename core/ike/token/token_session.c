/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "token_session.h"

#include <openssl/crypto.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Guards every login of this process, see the header. */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

unsigned char* token_pin_copy(const unsigned char* pin, size_t size)
{
    unsigned char* copy = size ? OPENSSL_secure_malloc(size) : NULL;

    if (copy) {
        memcpy(copy, pin, size);
    }
    return copy;
}

void token_pin_free(unsigned char* pin, size_t size)
{
    OPENSSL_secure_clear_free(pin, size);
}

static const char* reason_of(CK_RV result)
{
    const char* text = p11_kit_strerror(result);

    return text ? text : "the token's module failed";
}

static bool holds_certificate(token_slot_t* slot, CK_SESSION_HANDLE session, const token_key_t* key)
{
    CK_OBJECT_CLASS class = CKO_CERTIFICATE;
    CK_CERTIFICATE_TYPE type = CKC_X_509;
    CK_ATTRIBUTE wanted[] = {
        {CKA_CLASS, &class, sizeof(class)},
        {CKA_CERTIFICATE_TYPE, &type, sizeof(type)},
        {CKA_ID, (void*)key->id, key->id_size},
    };
    CK_OBJECT_HANDLE found[TOKEN_MAX_OBJECTS];
    size_t count = token_find_objects(slot->module, session, wanted, 3, found), i;
    bool same = false;

    for (i = 0; i < count && !same; i++) {
        size_t size = 0;
        unsigned char* value =
            token_get_attribute(slot->module, session, found[i], CKA_VALUE, TOKEN_MAX_CERTIFICATE, &size);
        same = value && size == key->certificate_size && memcmp(value, key->certificate, size) == 0;
        free(value);
    }
    return same;
}

static bool open_where_it_is(token_session_t* session, size_t index)
{
    token_slot_t* slot = &session->slots.slots[index];

    if (slot->module->C_OpenSession(slot->id, CKF_SERIAL_SESSION, NULL, NULL, &session->session) != CKR_OK) {
        return false;
    }
    if (!holds_certificate(slot, session->session, session->key)) {
        slot->module->C_CloseSession(session->session);
        return false;
    }
    session->slot = slot;
    return true;
}

/* The slot where it was seen first; tokens that came or went since have moved it. */
static bool find_token(token_session_t* session)
{
    size_t count = session->slots.count, i;

    for (i = 0; i < count; i++) {
        if (open_where_it_is(session, (session->key->slot % count + i) % count)) {
            return true;
        }
    }
    return false;
}

static const char* login_fault(token_session_t* session, CK_RV result)
{
    CK_TOKEN_INFO info;

    switch (result) {
    case CKR_OK:
        return NULL;
    case CKR_PIN_LOCKED:
        return TOKEN_FAULT_LOCKED;
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        if (session->slot->module->C_GetTokenInfo(session->slot->id, &info) == CKR_OK &&
            (info.flags & CKF_USER_PIN_LOCKED)) {
            return TOKEN_FAULT_LOCKED; /* that was the last try */
        }
        return TOKEN_FAULT_PIN;
    default:
        return reason_of(result);
    }
}

static const char* log_in(token_session_t* session, CK_USER_TYPE user)
{
    CK_FUNCTION_LIST* module = session->slot->module;
    CK_UTF8CHAR* pin = (CK_UTF8CHAR*)session->key->pin;
    CK_RV result;

    if (!session->key->pin_size) {
        return TOKEN_FAULT_PIN;
    }
    result = module->C_Login(session->session, user, pin, session->key->pin_size);
    if (result == CKR_USER_ALREADY_LOGGED_IN && user == CKU_USER) { /* not by this PIN */
        module->C_Logout(session->session);
        result = module->C_Login(session->session, user, pin, session->key->pin_size);
    }
    return login_fault(session, result);
}

static const char* unlock(token_session_t* session)
{
    CK_FLAGS flags = session->slot->info.flags;

    if (!(flags & CKF_LOGIN_REQUIRED)) {
        return NULL;
    }
    return flags & CKF_USER_PIN_LOCKED ? TOKEN_FAULT_LOCKED : log_in(session, CKU_USER);
}

static const char* find_key(token_session_t* session)
{
    CK_OBJECT_CLASS class = CKO_PRIVATE_KEY;
    CK_ATTRIBUTE wanted[] = {
        {CKA_CLASS, &class, sizeof(class)},
        {CKA_ID, (void*)session->key->id, session->key->id_size},
    };
    CK_OBJECT_HANDLE found[TOKEN_MAX_OBJECTS];

    if (!token_find_objects(session->slot->module, session->session, wanted, 2, found)) {
        return TOKEN_FAULT_KEY;
    }
    session->object = found[0];
    return NULL;
}

const char* token_session_open(token_session_t* session, const token_key_t* key)
{
    const char* fault;

    memset(session, 0, sizeof(*session));
    session->key = key;
    pthread_mutex_lock(&turn);
    if (token_slots_open(&session->slots)) {
        return "p11-kit loads no modules";
    }
    if (!find_token(session)) {
        return TOKEN_FAULT_MISSING;
    }
    fault = unlock(session);
    return fault ? fault : find_key(session);
}

void token_session_close(token_session_t* session)
{
    if (session->slot) {
        session->slot->module->C_Logout(session->session);
        session->slot->module->C_CloseSession(session->session);
    }
    token_slots_close(&session->slots);
    pthread_mutex_unlock(&turn);
}

bool token_session_supports(token_session_t* session, CK_MECHANISM_TYPE mechanism)
{
    CK_MECHANISM_INFO info;

    return session->slot->module->C_GetMechanismInfo(session->slot->id, mechanism, &info) == CKR_OK &&
           (info.flags & CKF_SIGN);
}

/* CKA_ALWAYS_AUTHENTICATE: the PIN again for each signature, after C_SignInit (PKCS#11 2.40 section 4.9). */
static bool wants_pin_again(token_session_t* session)
{
    CK_BBOOL again = CK_FALSE;
    CK_ATTRIBUTE attribute = {CKA_ALWAYS_AUTHENTICATE, &again, sizeof(again)};

    return session->slot->module->C_GetAttributeValue(session->session, session->object, &attribute, 1) == CKR_OK &&
           again == CK_TRUE;
}

const char* token_session_sign(token_session_t* session, CK_MECHANISM* mechanism, const unsigned char* data,
                               size_t data_size, unsigned char* signature, size_t* size)
{
    CK_FUNCTION_LIST* module = session->slot->module;
    CK_ULONG room = *size;
    bool again = wants_pin_again(session);
    CK_RV result = module->C_SignInit(session->session, mechanism, session->object);
    const char* fault;

    if (result != CKR_OK) {
        return reason_of(result);
    }
    fault = again ? log_in(session, CKU_CONTEXT_SPECIFIC) : NULL;
    if (fault) {
        return fault;
    }
    result = module->C_Sign(session->session, (CK_BYTE*)data, data_size, signature, &room);
    if (result != CKR_OK) {
        return reason_of(result);
    }
    *size = room;
    return NULL;
}
