/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * EAP as libcharon sees it here: one method under every type's name. It looks at each request first, lets the methods
 * that the profile allows work, in strongSwan's own implementations, answers the others with a NAK that names what is
 * allowed (RFC 3748 section 5.3.1), and speaks GTC itself, because the server's words are for the person. The same
 * object serves inside the TLS of EAP-TTLS and EAP-PEAP, by the list for there. Thread: libcharon's. No credential
 * before proof: charon_listener.c ends the exchange before a gateway that has not proven itself gets any EAP answer;
 * here it is checked again.
 */
#include "charon_attempt.h"
#include "charon_parts.h"
#include "eap_packets.h"

#include <eap_mschapv2.h>
#include <eap_peap.h>
#include <eap_tls.h>
#include <eap_ttls.h>
#include <sa/eap/eap_method.h>

#define EAP_HEADER_SIZE 5

typedef struct {
    eap_method_t public;
    identification_t* server;
    identification_t* peer;
    attempt_t* attempt;
    bool inner;
    eap_method_t* working; /* NULL: GTC, or nothing yet */
    eap_type_t type;       /* of what works, or was asked for last */
    uint8_t identifier;
    bool refused_weaker; /* asked once for a stronger one */
    eap_tls_certificates_t shown;
} guard_t;

static eap_payload_t* respond(uint8_t identifier, eap_type_t type, chunk_t data)
{
    chunk_t packet = chunk_alloc(EAP_HEADER_SIZE + data.len);
    eap_payload_t* payload;

    packet.ptr[0] = EAP_RESPONSE;
    packet.ptr[1] = identifier;
    htoun16(packet.ptr + 2, packet.len);
    packet.ptr[4] = type;
    memcpy(packet.ptr + EAP_HEADER_SIZE, data.ptr, data.len);
    payload = eap_payload_create_data(packet);
    chunk_clear(&packet);
    return payload;
}

/* Our order: the strongest first. */
static const uint8_t* allowed(guard_t* this, size_t* count)
{
    *count = this->inner ? this->attempt->inner_method_count : this->attempt->eap_method_count;
    return this->inner ? this->attempt->inner_methods : this->attempt->eap_methods;
}

static void note_refused(guard_t* this, eap_type_t type)
{
    attempt_t* attempt = this->attempt;

    attempt->lock->lock(attempt->lock);
    snprintf(attempt->other_method, sizeof(attempt->other_method), "%N", eap_type_names, type);
    attempt->other_type = type;
    attempt->other_inside = this->inner;
    attempt->lock->unlock(attempt->lock);
}

/* Where several are allowed, a weaker one is taken only if no stronger one was to be had. */
static bool take(guard_t* this, eap_type_t type)
{
    size_t count, rank = 0;
    const uint8_t* methods = allowed(this, &count);

    while (rank < count && methods[rank] != type) {
        rank++;
    }
    if (rank == count) {
        return false;
    }
    if (rank > 0 && !this->inner && !this->refused_weaker) {
        this->refused_weaker = true;
        return false;
    }
    return true;
}

static eap_payload_t* refuse(guard_t* this, eap_payload_t* in, eap_type_t type)
{
    size_t count;
    const uint8_t* methods = allowed(this, &count);

    DBG1(DBG_IKE, "the profile does not want %N here, sending NAK", eap_type_names, type);
    note_refused(this, type);
    return respond(in->get_identifier(in), EAP_NAK, chunk_create((u_char*)methods, count));
}

static eap_method_t* create_working(guard_t* this, eap_type_t type)
{
    switch (type) {
    case EAP_MSCHAPV2:
        return (eap_method_t*)eap_mschapv2_create_peer(this->server, this->peer);
    case EAP_TLS:
        return (eap_method_t*)eap_tls_create_peer(this->server, this->peer);
    case EAP_TTLS:
        return (eap_method_t*)eap_ttls_create_peer(this->server, this->peer);
    case EAP_PEAP:
        return (eap_method_t*)eap_peap_create_peer(this->server, this->peer);
    default:
        return NULL; /* GTC: below */
    }
}

static bool begin(guard_t* this, eap_type_t type)
{
    attempt_t* attempt = this->attempt;

    DESTROY_IF(this->working);
    this->working = create_working(this, type);
    this->type = type;
    attempt->lock->lock(attempt->lock);
    attempt->eap_method_ran = true;
    *attempt->other_method = '\0';
    attempt->other_type = 0;
    attempt->tls_method_ran = attempt->tls_method_ran || type == EAP_TLS || type == EAP_TTLS || type == EAP_PEAP;
    attempt->lock->unlock(attempt->lock);
    return this->working || type == EAP_GTC;
}

/* The one question that a method with a password has: what the profile's store gave, else the person. */
static bool have_password(guard_t* this)
{
    attempt_t* attempt = this->attempt;
    unsigned char answer[CHARON_MAX_ANSWER];
    mem_cred_t* credentials = attempt->credentials;
    int size;

    if (attempt->has_password) {
        return true;
    }
    size = charon_ask(attempt, CHARON_QUESTION_PASSWORD, "", answer);
    if (size >= 0) {
        credentials->add_shared(credentials,
                                shared_key_create(SHARED_EAP, chunk_clone(chunk_create(answer, (size_t)size))),
                                this->peer->clone(this->peer), NULL);
        attempt->lock->lock(attempt->lock);
        attempt->has_password = true;
        attempt->lock->unlock(attempt->lock);
    }
    memwipe(answer, sizeof(answer));
    return size >= 0;
}

/* A password given beforehand answers the first question; each further one is for the person (RFC 3748 section 5.6). */
static bool use_given_password(guard_t* this, uint8_t identifier, eap_payload_t** out)
{
    attempt_t* attempt = this->attempt;
    shared_key_t* given;

    if (!attempt->has_password || attempt->password_used) {
        return false;
    }
    given = lib->credmgr->get_shared(lib->credmgr, SHARED_EAP, this->peer, this->server);
    if (!given) {
        return false;
    }
    attempt->password_used = true;
    *out = respond(identifier, EAP_GTC, given->get_key(given));
    given->destroy(given);
    return true;
}

static status_t process_gtc(guard_t* this, eap_payload_t* in, eap_payload_t** out)
{
    unsigned char answer[CHARON_MAX_ANSWER];
    char text[CHARON_MAX_TEXT];
    chunk_t packet = in->get_data(in);
    int size;

    this->identifier = in->get_identifier(in);
    if (use_given_password(this, this->identifier, out)) {
        return NEED_MORE;
    }
    eap_text(packet.ptr, packet.len, text, sizeof(text));
    size = charon_ask(this->attempt, CHARON_QUESTION_CODE, text, answer);
    if (size >= 0) {
        *out = respond(this->identifier, EAP_GTC, chunk_create(answer, (size_t)size));
    }
    memwipe(answer, sizeof(answer));
    return size >= 0 ? NEED_MORE : FAILED;
}

static status_t process_notification(guard_t* this, eap_payload_t* in, eap_payload_t** out)
{
    unsigned char answer[CHARON_MAX_ANSWER];
    char text[CHARON_MAX_TEXT];
    chunk_t packet = in->get_data(in);

    eap_text(packet.ptr, packet.len, text, sizeof(text));
    if (charon_ask(this->attempt, CHARON_QUESTION_MESSAGE, text, answer) < 0) {
        return FAILED;
    }
    *out = respond(in->get_identifier(in), EAP_NOTIFICATION, chunk_empty);
    return NEED_MORE;
}

static void note_account(guard_t* this, chunk_t packet)
{
    attempt_t* attempt = this->attempt;
    char message[sizeof(attempt->server_text)];
    unsigned error;

    if (!eap_mschapv2_failure(packet.ptr, packet.len, &error, message, sizeof(message))) {
        return;
    }
    attempt->lock->lock(attempt->lock);
    attempt->account_error = error;
    snprintf(attempt->server_text, sizeof(attempt->server_text), "%s", message);
    attempt->lock->unlock(attempt->lock);
}

/* The certificates of the server that the TLS ends at, judged as soon as they are shown; nothing is answered before. */
static bool server_passes(guard_t* this, chunk_t packet)
{
    attempt_t* attempt = this->attempt;
    charon_bytes_t views[EAP_TLS_MAX_CERTIFICATES];
    eap_tls_state_t before = this->shown.state;
    eap_tls_state_t now = eap_tls_certificates_feed(&this->shown, packet.ptr, packet.len);
    size_t i;

    if (now == before) {
        return now != EAP_TLS_UNREADABLE || attempt->aaa_accepted;
    }
    attempt->lock->lock(attempt->lock);
    for (i = 0; i < this->shown.count; i++) {
        chunk_t certificate = chunk_create((u_char*)this->shown.certificates[i].data, this->shown.certificates[i].size);

        attempt->aaa_certificates[attempt->aaa_certificate_count++] = chunk_clone(certificate);
    }
    attempt_view(attempt->aaa_certificates, attempt->aaa_certificate_count, views);
    attempt->aaa_accepted = now == EAP_TLS_SHOWN &&
                            charon_parts_callbacks()->accepts(charon_parts_callbacks()->context, attempt->number,
                                                              CHARON_PARTY_AAA, views, attempt->aaa_certificate_count);
    if (!attempt->aaa_accepted) {
        DBG1(DBG_IKE, "the server behind the gateway did not prove itself, going no further");
        attempt_fail(attempt, CHARON_FAILURE_AAA, NULL);
    }
    attempt->lock->unlock(attempt->lock);
    return attempt->aaa_accepted;
}

static void enter_tunnel(attempt_t* attempt, int step)
{
    attempt->lock->lock(attempt->lock);
    attempt->tunnel_depth = (unsigned)((int)attempt->tunnel_depth + step);
    attempt->lock->unlock(attempt->lock);
}

static status_t process_working(guard_t* this, eap_payload_t* in, eap_payload_t** out)
{
    chunk_t packet = in->get_data(in);
    status_t status;

    switch (this->type) {
    case EAP_GTC:
        return process_gtc(this, in, out);
    case EAP_MSCHAPV2:
        note_account(this, packet);
        return have_password(this) ? this->working->process(this->working, in, out) : FAILED;
    default:
        break;
    }
    if (!server_passes(this, packet)) {
        return FAILED;
    }
    enter_tunnel(this->attempt, 1);
    status = this->working->process(this->working, in, out);
    enter_tunnel(this->attempt, -1);
    return status;
}

static status_t process(eap_method_t* public, eap_payload_t* in, eap_payload_t** out)
{
    guard_t* this = (guard_t*)public;
    pen_t vendor = PEN_IETF;
    eap_type_t type = in->get_type(in, &vendor);

    if (!charon_gateway_is_proven(charon->bus->get_sa(charon->bus)) || (this->inner && !this->attempt->aaa_accepted)) {
        return FAILED;
    }
    if (vendor == PEN_IETF && type == EAP_NOTIFICATION) {
        return process_notification(this, in, out);
    }
    if (this->type != type || vendor != PEN_IETF) {
        if (vendor != PEN_IETF || !take(this, type)) {
            *out = refuse(this, in, type);
            return NEED_MORE;
        }
        if (!begin(this, type)) {
            return FAILED;
        }
    }
    return process_working(this, in, out);
}

static status_t initiate(eap_method_t* public, eap_payload_t** out)
{
    return FAILED; /* a peer never does */
}

static eap_type_t get_type(eap_method_t* public, pen_t* vendor)
{
    *vendor = PEN_IETF;
    return ((guard_t*)public)->type;
}

static bool is_mutual(eap_method_t* public)
{
    guard_t* this = (guard_t*)public;

    return this->working && this->working->is_mutual(this->working);
}

static status_t get_msk(eap_method_t* public, chunk_t* msk)
{
    guard_t* this = (guard_t*)public;
    bool tls = this->type == EAP_TLS || this->type == EAP_TTLS || this->type == EAP_PEAP;

    if (this->type == EAP_GTC) {
        return NOT_SUPPORTED;
    }
    if (!this->working || (tls && !this->attempt->aaa_accepted)) {
        return FAILED;
    }
    return this->working->get_msk(this->working, msk);
}

static uint8_t get_identifier(eap_method_t* public)
{
    guard_t* this = (guard_t*)public;

    return this->working ? this->working->get_identifier(this->working) : this->identifier;
}

static void set_identifier(eap_method_t* public, uint8_t identifier)
{
    guard_t* this = (guard_t*)public;

    this->identifier = identifier;
    if (this->working) {
        this->working->set_identifier(this->working, identifier);
    }
}

static void destroy(eap_method_t* public)
{
    guard_t* this = (guard_t*)public;

    DESTROY_IF(this->working);
    eap_tls_certificates_clear(&this->shown);
    this->server->destroy(this->server);
    this->peer->destroy(this->peer);
    attempt_put(this->attempt);
    free(this);
}

static eap_method_t* create(identification_t* server, identification_t* peer)
{
    attempt_t* attempt = attempt_current();
    guard_t* this;

    if (!attempt) {
        return NULL;
    }
    INIT(this,
         .public = {.initiate = initiate,
                    .process = process,
                    .get_type = get_type,
                    .is_mutual = is_mutual,
                    .get_msk = get_msk,
                    .get_identifier = get_identifier,
                    .set_identifier = set_identifier,
                    .destroy = destroy},
         .server = server->clone(server), .peer = peer->clone(peer), .attempt = attempt,
         .inner = attempt->tunnel_depth > 0, );
    return &this->public;
}

/* A type that stands in no list of ours is answered by libcharon, with a NAK that lists these. */
static const eap_type_t types[] = {EAP_NOTIFICATION, EAP_MD5,  EAP_OTP,  EAP_GTC,
                                   EAP_TLS,          EAP_TTLS, EAP_PEAP, EAP_MSCHAPV2};

void charon_eap_register(void)
{
    size_t i;

    for (i = 0; i < countof(types); i++) {
        charon->eap->add_method(charon->eap, types[i], PEN_IETF, EAP_PEER, create);
    }
}

void charon_eap_unregister(void)
{
    charon->eap->remove_method(charon->eap, create);
}
