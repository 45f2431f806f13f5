/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_token.h"

#include "charon_attempt.h"
#include "token_session.h"

#include <asn1/asn1.h>
#include <credentials/keys/signature_params.h>
#include <library.h>

#define MAX_SIGNATURE 2048 /* bytes: an RSA key of 16384 bits */

typedef struct {
    private_key_t public;
    refcount_t references;
    public_key_t* public_key; /* the certificate's */
    chunk_t certificate, id;
    chunk_t pin; /* token_pin_copy()'s */
    uint32_t slot;
    bool pss_refused;
    const char* fault; /* of the PIN: it is not tried again */
} charon_token_key_t;

/* Where the token does the last step alone, a hash (for RSA PKCS#1 in its DigestInfo) goes to it, else all the data. */
typedef struct {
    signature_scheme_t scheme;
    hash_algorithm_t hash;
    CK_MECHANISM_TYPE plain, hashing;
    size_t bits; /* of the one curve that the scheme is for; 0: any key */
} mechanism_t;

static const mechanism_t mechanisms[] = {
    {SIGN_RSA_EMSA_PKCS1_NULL, HASH_UNKNOWN, CKM_RSA_PKCS, CKM_RSA_PKCS, 0}, /* TLS before 1.2 */
    {SIGN_RSA_EMSA_PKCS1_SHA1, HASH_SHA1, CKM_RSA_PKCS, CKM_SHA1_RSA_PKCS, 0},
    {SIGN_RSA_EMSA_PKCS1_SHA2_256, HASH_SHA256, CKM_RSA_PKCS, CKM_SHA256_RSA_PKCS, 0},
    {SIGN_RSA_EMSA_PKCS1_SHA2_384, HASH_SHA384, CKM_RSA_PKCS, CKM_SHA384_RSA_PKCS, 0},
    {SIGN_RSA_EMSA_PKCS1_SHA2_512, HASH_SHA512, CKM_RSA_PKCS, CKM_SHA512_RSA_PKCS, 0},
    {SIGN_ECDSA_WITH_SHA256_DER, HASH_SHA256, CKM_ECDSA, CKM_ECDSA_SHA256, 0},
    {SIGN_ECDSA_WITH_SHA384_DER, HASH_SHA384, CKM_ECDSA, CKM_ECDSA_SHA384, 0},
    {SIGN_ECDSA_WITH_SHA512_DER, HASH_SHA512, CKM_ECDSA, CKM_ECDSA_SHA512, 0},
    {SIGN_ECDSA_256, HASH_SHA256, CKM_ECDSA, CKM_ECDSA_SHA256, 256},
    {SIGN_ECDSA_384, HASH_SHA384, CKM_ECDSA, CKM_ECDSA_SHA384, 384},
    {SIGN_ECDSA_521, HASH_SHA512, CKM_ECDSA, CKM_ECDSA_SHA512, 521},
};

/* RFC 8017 section 8.1, with the parameters of the scheme. */
static const struct {
    hash_algorithm_t hash;
    CK_MECHANISM_TYPE hash_mechanism, hashing;
    CK_RSA_PKCS_MGF_TYPE mgf;
} pss_hashes[] = {
    {HASH_SHA256, CKM_SHA256, CKM_SHA256_RSA_PKCS_PSS, CKG_MGF1_SHA256},
    {HASH_SHA384, CKM_SHA384, CKM_SHA384_RSA_PKCS_PSS, CKG_MGF1_SHA384},
    {HASH_SHA512, CKM_SHA512, CKM_SHA512_RSA_PKCS_PSS, CKG_MGF1_SHA512},
};

static bool is_pss_known(const rsa_pss_params_t* wanted, mechanism_t* mechanism, CK_RSA_PKCS_PSS_PARAMS* parameters)
{
    size_t i;

    for (i = 0; wanted && i < countof(pss_hashes); i++) {
        if (pss_hashes[i].hash == wanted->hash && wanted->mgf1_hash == wanted->hash && wanted->salt_len >= 0) {
            *mechanism = (mechanism_t){SIGN_RSA_EMSA_PSS, wanted->hash, CKM_RSA_PKCS_PSS, pss_hashes[i].hashing, 0};
            *parameters =
                (CK_RSA_PKCS_PSS_PARAMS){pss_hashes[i].hash_mechanism, pss_hashes[i].mgf, (CK_ULONG)wanted->salt_len};
            return true;
        }
    }
    return false;
}

static bool is_known(charon_token_key_t* this, signature_scheme_t scheme, mechanism_t* mechanism)
{
    size_t i;

    for (i = 0; i < countof(mechanisms); i++) {
        if (mechanisms[i].scheme == scheme &&
            key_type_from_signature_scheme(scheme) == this->public_key->get_type(this->public_key) &&
            (!mechanisms[i].bits || mechanisms[i].bits == this->public_key->get_keysize(this->public_key))) {
            *mechanism = mechanisms[i];
            return true;
        }
    }
    return false;
}

static bool is_pkcs1(const mechanism_t* mechanism)
{
    return mechanism->plain == CKM_RSA_PKCS;
}

/* What the token signs where it does the last step alone; to be freed. */
static bool digest(const mechanism_t* mechanism, chunk_t data, chunk_t* result)
{
    hasher_t* hasher;
    bool hashed;

    if (mechanism->hash == HASH_UNKNOWN) {
        *result = chunk_clone(data);
        return true;
    }
    hasher = lib->crypto->create_hasher(lib->crypto, mechanism->hash);
    hashed = hasher && hasher->allocate_hash(hasher, data, result);
    DESTROY_IF(hasher);
    if (hashed && is_pkcs1(mechanism)) { /* RFC 8017 section 9.2 */
        *result = asn1_wrap(ASN1_SEQUENCE, "mm", asn1_algorithmIdentifier(hasher_algorithm_to_oid(mechanism->hash)),
                            asn1_wrap(ASN1_OCTET_STRING, "m", *result));
    }
    return hashed;
}

/* PKCS#11 has r and s side by side; X.509, TLS and RFC 7427 want them as in RFC 3279 section 2.2.3. */
static chunk_t in_order(const mechanism_t* mechanism, chunk_t signature)
{
    chunk_t r, s;

    if (mechanism->plain != CKM_ECDSA || mechanism->bits) {
        return chunk_clone(signature);
    }
    r = chunk_skip_zero(chunk_create(signature.ptr, signature.len / 2));
    s = chunk_skip_zero(chunk_skip(signature, signature.len / 2));
    return asn1_wrap(ASN1_SEQUENCE, "mm", asn1_integer("c", r), asn1_integer("c", s));
}

static const char* sign_with(token_session_t* session, const mechanism_t* mechanism, CK_MECHANISM* asked, chunk_t data,
                             chunk_t* signature)
{
    unsigned char buffer[MAX_SIGNATURE];
    size_t size = sizeof(buffer);
    chunk_t input = chunk_empty;
    const char* fault;

    if (token_session_supports(session, mechanism->plain)) {
        asked->mechanism = mechanism->plain;
        if (!digest(mechanism, data, &input)) {
            return "this machine cannot make the hash";
        }
    } else {
        asked->mechanism = mechanism->hashing;
        input = chunk_clone(data);
    }
    fault = token_session_sign(session, asked, input.ptr, input.len, buffer, &size);
    chunk_free(&input);
    if (!fault) {
        *signature = in_order(mechanism, chunk_create(buffer, size));
    }
    return fault;
}

static token_key_t reference(charon_token_key_t* this)
{
    return (token_key_t){
        .slot = this->slot,
        .certificate = this->certificate.ptr,
        .certificate_size = this->certificate.len,
        .id = this->id.ptr,
        .id_size = this->id.len,
        .pin = this->pin.ptr,
        .pin_size = this->pin.len,
    };
}

static const char* remember(charon_token_key_t* this, const char* fault)
{
    if (fault && (streq(fault, TOKEN_FAULT_PIN) || streq(fault, TOKEN_FAULT_LOCKED))) {
        this->fault = fault;
    }
    return fault;
}

static const char* try_key(charon_token_key_t* this)
{
    token_key_t wanted = reference(this);
    token_session_t session;
    const char* fault = token_session_open(&session, &wanted);

    if (!fault) {
        this->pss_refused = !token_session_supports(&session, CKM_RSA_PKCS_PSS) &&
                            !token_session_supports(&session, CKM_SHA256_RSA_PKCS_PSS);
    }
    token_session_close(&session);
    return remember(this, fault);
}

METHOD(private_key_t, sign, bool, charon_token_key_t* this, signature_scheme_t scheme, void* parameters, chunk_t data,
       chunk_t* signature)
{
    bool pss = scheme == SIGN_RSA_EMSA_PSS;
    CK_RSA_PKCS_PSS_PARAMS pss_parameters;
    CK_MECHANISM asked = {.pParameter = pss ? &pss_parameters : NULL,
                          .ulParameterLen = pss ? sizeof(pss_parameters) : 0};
    token_key_t wanted = reference(this);
    mechanism_t mechanism;
    token_session_t session;
    attempt_t* attempt;
    const char* fault;

    if (this->fault || (pss && this->pss_refused) ||
        !(pss ? is_pss_known(parameters, &mechanism, &pss_parameters) : is_known(this, scheme, &mechanism))) {
        return FALSE;
    }
    fault = token_session_open(&session, &wanted);
    if (!fault) {
        fault = sign_with(&session, &mechanism, &asked, data, signature);
        this->pss_refused |= pss && fault;
    }
    token_session_close(&session);
    if (!remember(this, fault)) {
        return TRUE;
    }
    DBG1(DBG_CFG, "the token does not sign: %s", fault);
    attempt = pss && !this->fault ? NULL : attempt_current(); /* else PKCS#1 comes next */
    if (attempt) {
        attempt_fail(attempt, CHARON_FAILURE_TOKEN, fault);
        attempt_put(attempt);
    }
    return FALSE;
}

METHOD(private_key_t, get_type, key_type_t, charon_token_key_t* this)
{
    return this->public_key->get_type(this->public_key);
}

METHOD(private_key_t, get_keysize, int, charon_token_key_t* this)
{
    return this->public_key->get_keysize(this->public_key);
}

METHOD(private_key_t, get_public_key, public_key_t*, charon_token_key_t* this)
{
    return this->public_key->get_ref(this->public_key);
}

METHOD(private_key_t, get_fingerprint, bool, charon_token_key_t* this, cred_encoding_type_t type, chunk_t* fingerprint)
{
    return this->public_key->get_fingerprint(this->public_key, type, fingerprint);
}

METHOD(private_key_t, get_ref, private_key_t*, charon_token_key_t* this)
{
    ref_get(&this->references);
    return &this->public;
}

METHOD(private_key_t, destroy, void, charon_token_key_t* this)
{
    if (ref_put(&this->references)) {
        token_pin_free(this->pin.ptr, this->pin.len);
        chunk_free(&this->certificate);
        chunk_free(&this->id);
        this->public_key->destroy(this->public_key);
        free(this);
    }
}

static chunk_t copy(charon_bytes_t bytes)
{
    return chunk_clone(chunk_create((u_char*)bytes.data, bytes.size));
}

bool charon_token_add_key(const charon_attempt_t* request, attempt_t* attempt)
{
    public_key_t* public_key = attempt->own->get_public_key(attempt->own);
    charon_token_key_t* this;

    if (!public_key || (public_key->get_type(public_key) != KEY_RSA && public_key->get_type(public_key) != KEY_ECDSA)) {
        DESTROY_IF(public_key);
        return false;
    }
    INIT(this,
         .public =
             {
                 .get_type = _get_type,
                 .sign = _sign,
                 .decrypt = (void*)return_false, /* IKEv2 and TLS with a certificate only sign */
                 .get_keysize = _get_keysize,
                 .get_public_key = _get_public_key,
                 .equals = private_key_equals,
                 .belongs_to = private_key_belongs_to,
                 .get_fingerprint = _get_fingerprint,
                 .has_fingerprint = private_key_has_fingerprint,
                 .get_encoding = (void*)return_false,
                 .get_ref = _get_ref,
                 .destroy = _destroy,
             },
         .references = 1, .public_key = public_key, .certificate = copy(request->certificates[0]),
         .id = copy(request->token_key), .slot = request->token_slot, );
    this->pin.ptr = token_pin_copy(request->pin.data, request->pin.size);
    this->pin.len = this->pin.ptr ? request->pin.size : 0;
    attempt->credentials->add_key(attempt->credentials, &this->public);
    return true;
}

const char* charon_token_try(attempt_t* attempt)
{
    credential_set_t* set = &attempt->credentials->set;
    enumerator_t* keys = set->create_private_enumerator(set, KEY_ANY, NULL);
    private_key_t *key, *found = NULL;
    const char* fault = NULL;

    while (!found && keys->enumerate(keys, &key)) {
        if (key->sign == _sign) {
            found = key->get_ref(key);
        }
    }
    keys->destroy(keys); /* holds a lock of the set's */
    if (found) {
        fault = try_key((charon_token_key_t*)found);
        found->destroy(found);
    }
    return fault;
}
