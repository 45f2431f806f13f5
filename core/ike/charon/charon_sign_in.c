/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who proves what to whom: a request's plain values as the authentication rounds of both sides (RFC 7296 section 2.15,
 * RFC 4739 where there are two of ours).
 */
#include "charon_attempt.h"
#include "charon_parts.h"
#include "charon_token.h"

#define MINIMUM_RSA_BITS 2048
#define MINIMUM_ECDSA_BITS 256

static chunk_t to_chunk(charon_bytes_t bytes)
{
    return chunk_create((u_char*)bytes.data, bytes.size);
}

static certificate_t* load_certificate(charon_bytes_t der)
{
    return lib->creds->create(lib->creds, CRED_CERTIFICATE, CERT_X509, BUILD_BLOB_ASN1_DER, to_chunk(der), BUILD_END);
}

/* Certificates that are trusted as they stand. libcharon would take one of several for the same name, whichever it
 * finds first: which of them to trust is decided when the gateway has shown its own (charon_messages.c). */
static const char* add_gateway_certificates(const charon_attempt_t* request, attempt_t* attempt, auth_cfg_t* auth)
{
    size_t i;

    for (i = 0; i < request->gateway_certificate_count; i++) {
        certificate_t* pinned = load_certificate(request->gateway_certificates[i]);
        if (!pinned) {
            return "authority";
        }
        if (!request->authority_count) { /* else another one may chain to an authority */
            auth->add(auth, AUTH_RULE_SUBJECT_CERT, pinned->get_ref(pinned)); /* one of these is enough */
        }
        attempt->pinned->insert_last(attempt->pinned, pinned);
    }
    attempt->request_pinned = request->send_certreq && !request->authority_count;
    return NULL;
}

const char* charon_add_remote_auth(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg)
{
    mem_cred_t* credentials = attempt->credentials;
    auth_cfg_t* auth = auth_cfg_create();
    bool by_shared_key = request->shared_key_round;
    size_t i;

    peer_cfg->add_auth_cfg(peer_cfg, auth, FALSE);
    auth->add(auth, AUTH_RULE_AUTH_CLASS, by_shared_key ? AUTH_CLASS_PSK : AUTH_CLASS_PUBKEY);
    auth->add(auth, AUTH_RULE_IDENTITY, identification_create_from_string((char*)request->remote_identity));
    if (by_shared_key) {
        return NULL; /* the identity itself must match: there is no certificate to have other names */
    }
    if (!request->send_remote_identity) {
        /* The name need not be the gateway's IDr, but its certificate must be for it. */
        auth->add(auth, AUTH_RULE_IDENTITY_LOOSE, TRUE);
    }
    auth->add(auth, AUTH_RULE_RSA_STRENGTH, (uintptr_t)MINIMUM_RSA_BITS);
    auth->add(auth, AUTH_RULE_ECDSA_STRENGTH, (uintptr_t)MINIMUM_ECDSA_BITS);
    for (i = 0; i < request->authority_count; i++) {
        certificate_t* authority = load_certificate(request->authorities[i]);
        if (authority) {
            credentials->add_cert(credentials, TRUE, authority);
        } else if (!request->skip_unreadable_authorities) {
            return "authority";
        }
    }
    return add_gateway_certificates(request, attempt, auth);
}

/* Certificates go to the attempt's credentials, the own one first; false at one that can't be read. */
static bool load_certificates(const charon_attempt_t* request, attempt_t* attempt)
{
    mem_cred_t* credentials = attempt->credentials;
    size_t i;

    for (i = 0; i < request->certificate_count; i++) {
        certificate_t* certificate = load_certificate(request->certificates[i]);
        if (!certificate) {
            return false;
        }
        if (i == 0) {
            attempt->own = certificate->get_ref(certificate);
        }
        credentials->add_cert(credentials, FALSE, certificate);
    }
    return attempt->own != NULL;
}

static bool load_key(const charon_attempt_t* request, attempt_t* attempt)
{
    mem_cred_t* credentials = attempt->credentials;
    private_key_t* key = lib->creds->create(lib->creds, CRED_PRIVATE_KEY, KEY_ANY, BUILD_BLOB,
                                            to_chunk(request->private_key), BUILD_END);
    public_key_t* public_key;
    bool belongs;

    if (!key) {
        return false;
    }
    credentials->add_key(credentials, key);
    public_key = attempt->own->get_public_key(attempt->own);
    belongs = public_key && key->belongs_to(key, public_key);
    DESTROY_IF(public_key);
    return belongs;
}

static const char* add_client_certificate(const charon_attempt_t* request, attempt_t* attempt)
{
    if (!load_certificates(request, attempt)) {
        return "certificate";
    }
    /* A key on a token is fetched when the attempt begins, on a thread that may wait for a slow card. */
    return (request->token_key.size ? charon_token_add_key : load_key)(request, attempt) ? NULL : "private_key";
}

/* A round of ours with the identity that the profile gives, or the one that fits. */
static auth_cfg_t* add_round(const charon_attempt_t* request, peer_cfg_t* peer_cfg, auth_class_t class)
{
    auth_cfg_t* auth = auth_cfg_create();

    auth->add(auth, AUTH_RULE_AUTH_CLASS, class);
    if (request->local_identity) {
        auth->add(auth, AUTH_RULE_IDENTITY, identification_create_from_string((char*)request->local_identity));
    }
    peer_cfg->add_auth_cfg(peer_cfg, auth, TRUE);
    return auth;
}

/* Not by a constraint's text: with PSS switched on libcharon puts PSS before what that says. */
static void add_pkcs1_schemes(auth_cfg_t* auth)
{
    static const signature_scheme_t schemes[] = {SIGN_RSA_EMSA_PKCS1_SHA2_256, SIGN_RSA_EMSA_PKCS1_SHA2_384,
                                                 SIGN_RSA_EMSA_PKCS1_SHA2_512};
    size_t i;

    for (i = 0; i < countof(schemes); i++) {
        signature_params_t scheme = {.scheme = schemes[i]};

        auth->add(auth, AUTH_RULE_IKE_SIGNATURE_SCHEME, signature_params_clone(&scheme));
    }
}

static void add_certificate_round(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg)
{
    auth_cfg_t* auth = add_round(request, peer_cfg, AUTH_CLASS_PUBKEY);

    if (!request->local_identity) {
        identification_t* subject = attempt->own->get_subject(attempt->own);
        auth->add(auth, AUTH_RULE_IDENTITY, subject->clone(subject));
    }
    auth->add(auth, AUTH_RULE_SUBJECT_CERT, attempt->own->get_ref(attempt->own));
    if (request->rsa_pkcs1) {
        add_pkcs1_schemes(auth);
    }
}

static void add_eap_round(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg)
{
    mem_cred_t* credentials = attempt->credentials;
    auth_cfg_t* auth = add_round(request, peer_cfg, AUTH_CLASS_EAP);
    identification_t* user = identification_create_from_encoding(
        ID_RFC822_ADDR, chunk_create((u_char*)request->eap_identity, strlen(request->eap_identity)));

    /* No AUTH_RULE_EAP_TYPE: which types are taken is charon_eap.c's decision. */
    auth->add(auth, AUTH_RULE_EAP_IDENTITY, user->clone(user));
    if (request->aaa_identity) {
        auth->add(auth, AUTH_RULE_AAA_IDENTITY, identification_create_from_string((char*)request->aaa_identity));
    }
    if (request->password.size) {
        credentials->add_shared(credentials, shared_key_create(SHARED_EAP, chunk_clone(to_chunk(request->password))),
                                user->clone(user), NULL);
    }
    user->destroy(user);
}

static void add_shared_key_round(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg)
{
    mem_cred_t* credentials = attempt->credentials;

    add_round(request, peer_cfg, AUTH_CLASS_PSK);
    credentials->add_shared(credentials, shared_key_create(SHARED_IKE, chunk_clone(to_chunk(request->shared_key))),
                            identification_create_from_string((char*)request->remote_identity), NULL);
}

const char* charon_add_local_auth(const charon_attempt_t* request, attempt_t* attempt, peer_cfg_t* peer_cfg)
{
    const char* fault = request->certificate_count ? add_client_certificate(request, attempt) : NULL;

    if (fault) {
        return fault;
    }
    if (request->certificate_round) {
        if (!attempt->own) {
            return "certificate";
        }
        add_certificate_round(request, attempt, peer_cfg);
    }
    if (request->eap_round) {
        add_eap_round(request, attempt, peer_cfg);
    }
    if (request->shared_key_round) {
        add_shared_key_round(request, attempt, peer_cfg);
    }
    return NULL;
}
