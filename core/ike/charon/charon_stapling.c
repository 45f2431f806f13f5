/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_revocation.h"

#include "revocation_fetch.h"

#include <asn1/asn1.h>
#include <encoding/payloads/certreq_payload.h>

/* A field of a payload by its encoding rule: libcharon's CERT and CERTREQ classes have no accessor for what they do
 * not know, but they tell the generator and the parser where it stands. The last of its type. */
static void* find_field(payload_t* payload, encoding_type_t type)
{
    encoding_rule_t* rules;
    int count = payload->get_encoding_rules(payload, &rules);

    while (count-- > 0) {
        if (rules[count].type == type) {
            return (char*)payload + rules[count].offset;
        }
    }
    return NULL;
}

void charon_revocation_request_stapled(attempt_t* attempt, message_t* message)
{
    certreq_payload_t* request;
    uint8_t* encoding;

    if (!attempt->revocation->ocsp || !attempt->revocation->request_stapled) {
        return;
    }
    request = certreq_payload_create(PLV2_CERTREQ);
    encoding = find_field(&request->payload_interface, U_INT_8);
    if (!encoding) {
        request->destroy(request);
        return;
    }
    /* RFC 4806 section 3.1: no hashes, any responder that the authority allows. */
    *encoding = ENC_OCSP_CONTENT;
    message->add_payload(message, &request->payload_interface);
}

bool charon_revocation_is_response(chunk_t response)
{
    chunk_t body, status;

    return response.len && response.len <= REVOCATION_MAX_OCSP && asn1_unwrap(&response, &body) == ASN1_SEQUENCE &&
           asn1_unwrap(&body, &status) == ASN1_ENUMERATED && status.len == 1 && *status.ptr == 0 && body.len;
}

void charon_revocation_take_stapled(attempt_t* attempt, chunk_t response)
{
    revocation_t* revocation = attempt->revocation;
    certificate_t* parsed;

    if (revocation->stapled_for != attempt->ike_sa) { /* signed in again: only what is told now counts */
        revocation->stapled->clear(revocation->stapled);
        revocation->stapled_count = 0;
        revocation->stapled_for = attempt->ike_sa;
    }
    if (!revocation->ocsp || revocation->stapled_count == REVOCATION_MAX_STAPLED ||
        !charon_revocation_is_response(response)) {
        return;
    }
    revocation->stapled_count++;
    parsed = lib->creds->create(lib->creds, CRED_CERTIFICATE, CERT_X509_OCSP_RESPONSE, BUILD_BLOB_ASN1_DER, response,
                                BUILD_END);
    if (parsed) {
        DBG1(DBG_IKE, "received an OCSP response in the CERT payload");
        revocation->stapled->add_cert(revocation->stapled, FALSE, parsed);
    }
}

/* A CERT payload of the gateway; others than OCSP responses are libcharon's. */
static void take_payload(attempt_t* attempt, cert_payload_t* payload)
{
    chunk_t* data;

    if (payload->get_cert_encoding(payload) != ENC_OCSP_CONTENT) {
        return;
    }
    data = find_field(&payload->payload_interface, CHUNK_DATA);
    if (data) {
        charon_revocation_take_stapled(attempt, *data);
    }
}

void charon_revocation_message(attempt_t* attempt, message_t* message, bool incoming)
{
    enumerator_t* enumerator;
    payload_t* payload;

    if (message->get_exchange_type(message) != IKE_AUTH || message->get_request(message) == incoming) {
        return;
    }
    if (!incoming) {
        if (message->get_message_id(message) == 1) { /* the first of IKE_AUTH, where CERTREQ stands */
            charon_revocation_request_stapled(attempt, message);
        }
        return;
    }
    enumerator = message->create_payload_enumerator(message);
    while (enumerator->enumerate(enumerator, &payload)) {
        if (payload->get_type(payload) == PLV2_CERTIFICATE) {
            take_payload(attempt, (cert_payload_t*)payload);
        }
    }
    enumerator->destroy(enumerator);
}
