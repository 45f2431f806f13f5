/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What we read ourselves out of EAP packets, to say why a sign-in failed and to ask what the server asks. Plain C
 * without strongSwan's headers, so that it can be fuzzed alone. Thread: any, no state but the caller's. Trust: hostile
 * input.
 */
#ifndef SALLYPORT_CORE_IKE_EAP_PACKETS_H
#define SALLYPORT_CORE_IKE_EAP_PACKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The text of a whole EAP packet of a type whose data is text (Notification, GTC: RFC 3748 sections 5.2 and 5.6),
 * ended, control characters but line ends replaced by spaces. `text` holds `capacity` bytes; what does not fit is cut
 * off. */
void eap_text(const unsigned char* packet, size_t size, char* text, size_t capacity);

/* Whether a whole EAP packet is an MS-CHAPv2 Failure (RFC 2759 section 6, draft-kamath-pppext-eap-mschapv2
 * section 2.4); then its error number (0: none said) and message. */
bool eap_mschapv2_failure(const unsigned char* packet, size_t size, unsigned* error, char* message, size_t capacity);

/* Collects the certificates that the server of an EAP-TLS method shows, out of the handshake's first flight, which
 * TLS 1.2 sends in the clear (RFC 5246 section 7.4.2). Zeroed at first; eap_tls_certificates_clear() at the end. */
#define EAP_TLS_MAX_FLIGHT ((size_t)64 * 1024)
#define EAP_TLS_MAX_CERTIFICATES 10

typedef struct {
    const unsigned char* data; /* into the flight, as long as it is not cleared */
    size_t size;
} eap_tls_certificate_t;

typedef enum {
    EAP_TLS_WAITING, /* no Certificate message yet */
    EAP_TLS_SHOWN,   /* certificates[] is filled */
    EAP_TLS_UNREADABLE,
} eap_tls_state_t;

typedef struct {
    unsigned char* flight; /* handshake messages, records taken apart */
    size_t flight_size;
    unsigned char* record; /* TLS records not taken apart yet */
    size_t record_size;
    eap_tls_state_t state;
    eap_tls_certificate_t certificates[EAP_TLS_MAX_CERTIFICATES]; /* the server's own first */
    size_t count;
} eap_tls_certificates_t;

/* Takes one whole EAP request of type EAP-TLS, -TTLS or -PEAP (RFC 5216 section 3.1). */
eap_tls_state_t eap_tls_certificates_feed(eap_tls_certificates_t* all, const unsigned char* packet, size_t size);
void eap_tls_certificates_clear(eap_tls_certificates_t* all);

#ifdef __cplusplus
}
#endif

#endif
