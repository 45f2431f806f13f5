/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_attempt.h"
#include "charon_parts.h"

/* Hands back the reference that the enumerator below kept its attempt alive with. */
static void release(void* attempt)
{
    attempt_put(attempt);
}

static enumerator_t* keep(attempt_t* attempt, enumerator_t* enumerator)
{
    if (!enumerator) {
        attempt_put(attempt);
        return NULL;
    }
    return enumerator_create_cleaner(enumerator, release, attempt);
}

/* What the profile demands of the gateway: class, identity, and which certificate. */
static auth_cfg_t* demanded(ike_sa_t* ike_sa)
{
    peer_cfg_t* peer_cfg = ike_sa->get_peer_cfg(ike_sa);
    enumerator_t* enumerator = peer_cfg->create_auth_cfg_enumerator(peer_cfg, FALSE);
    auth_cfg_t* found = NULL;

    if (!enumerator->enumerate(enumerator, &found)) {
        found = NULL;
    }
    enumerator->destroy(enumerator);
    return found; /* owned by the peer_cfg, which outlives the IKE_SA's use of it */
}

/* The authenticator notes class and certificate in a round only after it has verified the AUTH payload with a
 * certificate that chains to one of ours. */
static bool proves(auth_cfg_t* round, auth_cfg_t* demand)
{
    uintptr_t class = (uintptr_t)round->get(round, AUTH_RULE_AUTH_CLASS);

    if (class != (uintptr_t)demand->get(demand, AUTH_RULE_AUTH_CLASS) || !round->complies(round, demand, FALSE)) {
        return false;
    }
    return class == AUTH_CLASS_PSK || (class == AUTH_CLASS_PUBKEY && round->get(round, AUTH_RULE_SUBJECT_CERT));
}

auth_cfg_t* charon_proving_round(ike_sa_t* ike_sa)
{
    auth_cfg_t* demand = demanded(ike_sa);
    auth_cfg_t* round = ike_sa->get_auth_cfg(ike_sa, FALSE);
    enumerator_t* enumerator;
    bool proven;

    if (!demand) {
        return NULL;
    }
    proven = proves(round, demand); /* the round that was verified just now */
    enumerator = ike_sa->create_auth_cfg_enumerator(ike_sa, FALSE);
    while (!proven && enumerator->enumerate(enumerator, &round)) {
        proven = proves(round, demand);
    }
    enumerator->destroy(enumerator);
    return proven ? round : NULL; /* the IKE_SA keeps completed rounds as long as it lives */
}

bool charon_gateway_is_proven(ike_sa_t* ike_sa)
{
    return charon_proving_round(ike_sa) != NULL;
}

static enumerator_t* create_private_enumerator(credential_set_t* this, key_type_t type, identification_t* id)
{
    attempt_t* attempt = attempt_current();

    return attempt ? keep(attempt,
                          attempt->credentials->set.create_private_enumerator(&attempt->credentials->set, type, id))
                   : NULL;
}

/* libtls looks for a certificate under the EAP identity, whatever names the profile's own has. */
static bool wants_own(attempt_t* attempt, identification_t* id, bool trusted)
{
    chunk_t name = id ? id->get_encoding(id) : chunk_empty;

    return attempt->own && attempt->tls_method_ran && !trusted && name.ptr &&
           chunk_equals(name, chunk_from_str(attempt->user));
}

static enumerator_t* create_cert_enumerator(credential_set_t* this, certificate_type_t cert, key_type_t key,
                                            identification_t* id, bool trusted)
{
    attempt_t* attempt = attempt_current();

    if (attempt && wants_own(attempt, id, trusted)) {
        return keep(attempt, enumerator_create_single(attempt->own, NULL));
    }
    return attempt ? keep(attempt, attempt->credentials->set.create_cert_enumerator(&attempt->credentials->set, cert,
                                                                                    key, id, trusted))
                   : NULL;
}

static enumerator_t* create_shared_enumerator(credential_set_t* this, shared_key_type_t type, identification_t* me,
                                              identification_t* other)
{
    ike_sa_t* ike_sa = charon->bus->get_sa(charon->bus);
    attempt_t* attempt = attempt_current();

    if (!attempt) {
        return NULL;
    }
    if (type == SHARED_IKE && attempt->shared_key_round) { /* proof by both sides at once: RFC 7296 section 2.15 */
        return keep(attempt,
                    attempt->credentials->set.create_shared_enumerator(&attempt->credentials->set, type, me, other));
    }
    if (type != SHARED_EAP) { /* asked for in several forms; we have the one */
        attempt_put(attempt);
        return NULL;
    }
    if (!charon_gateway_is_proven(ike_sa)) {
        DBG1(DBG_CFG, "no credential before proof: nothing is given out");
        attempt_fail(attempt, CHARON_FAILURE_NOT_PROVEN, NULL);
        attempt_put(attempt);
        return NULL;
    }
    return keep(attempt,
                attempt->credentials->set.create_shared_enumerator(&attempt->credentials->set, type, me, other));
}

credential_set_t* charon_credentials(void)
{
    static credential_set_t set = {
        .create_private_enumerator = create_private_enumerator,
        .create_cert_enumerator = create_cert_enumerator,
        .create_shared_enumerator = create_shared_enumerator,
        .create_cdp_enumerator = (void*)return_null,
        .cache_cert = (void*)nop,
    };

    return &set;
}
