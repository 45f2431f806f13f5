/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * EAP fragments to TLS records, records to handshake messages, the Certificate message to its certificates. It looks
 * on: what it can't read is left to libtls to refuse.
 */
#include "eap_packets.h"

#include <stdlib.h>
#include <string.h>

#define EAP_HEADER 5
#define FLAG_LENGTH 0x80
#define RECORD_HEADER 5 /* type, version, length: RFC 5246 section 6.2.1 */
#define RECORD_HANDSHAKE 22
#define HANDSHAKE_HEADER 4 /* type, length: section 7.4 */
#define HANDSHAKE_CERTIFICATE 11

static size_t read24(const unsigned char* at)
{
    return (size_t)at[0] << 16 | (size_t)at[1] << 8 | at[2];
}

/* Both buffers together never hold more than twice EAP_TLS_MAX_FLIGHT. */
static bool append(unsigned char** buffer, size_t* have, const unsigned char* data, size_t size)
{
    unsigned char* larger;

    if (size > EAP_TLS_MAX_FLIGHT - *have) {
        return false;
    }
    if (!size) {
        return true;
    }
    larger = realloc(*buffer, *have + size);
    if (!larger) {
        return false;
    }
    memcpy(larger + *have, data, size);
    *buffer = larger;
    *have += size;
    return true;
}

/* Moves the bodies of whole handshake records to the flight. False at what is no handshake in the clear. */
static bool take_records(eap_tls_certificates_t* all)
{
    size_t used = 0;

    while (all->record_size - used >= RECORD_HEADER) {
        const unsigned char* record = all->record + used;
        size_t size = (size_t)record[3] << 8 | record[4];

        if (record[0] != RECORD_HANDSHAKE) {
            return false;
        }
        if (all->record_size - used - RECORD_HEADER < size) {
            break;
        }
        if (!append(&all->flight, &all->flight_size, record + RECORD_HEADER, size)) {
            return false;
        }
        used += RECORD_HEADER + size;
    }
    if (used) {
        memmove(all->record, all->record + used, all->record_size - used);
        all->record_size -= used;
    }
    return true;
}

static bool take_certificates(eap_tls_certificates_t* all, const unsigned char* body, size_t size)
{
    size_t at = 3;

    if (size < 3 || read24(body) != size - 3) {
        return false;
    }
    while (size - at >= 3 && all->count < EAP_TLS_MAX_CERTIFICATES) {
        size_t length = read24(body + at);

        at += 3;
        if (length > size - at) {
            return false;
        }
        all->certificates[all->count].data = body + at;
        all->certificates[all->count].size = length;
        all->count++;
        at += length;
    }
    return at == size && all->count > 0;
}

/* The flight is only appended to until the certificates are found: pointers into it are taken last. */
static eap_tls_state_t search(eap_tls_certificates_t* all)
{
    size_t at = 0;

    while (all->flight_size - at >= HANDSHAKE_HEADER) {
        const unsigned char* message = all->flight + at;
        size_t size = read24(message + 1);

        if (size > EAP_TLS_MAX_FLIGHT) {
            return EAP_TLS_UNREADABLE;
        }
        if (all->flight_size - at - HANDSHAKE_HEADER < size) {
            break;
        }
        if (message[0] == HANDSHAKE_CERTIFICATE) {
            return take_certificates(all, message + HANDSHAKE_HEADER, size) ? EAP_TLS_SHOWN : EAP_TLS_UNREADABLE;
        }
        at += HANDSHAKE_HEADER + size;
    }
    return EAP_TLS_WAITING;
}

eap_tls_state_t eap_tls_certificates_feed(eap_tls_certificates_t* all, const unsigned char* packet, size_t size)
{
    size_t skipped = EAP_HEADER + 1;

    if (all->state != EAP_TLS_WAITING || size < skipped) {
        return all->state;
    }
    if (packet[EAP_HEADER] & FLAG_LENGTH) {
        skipped += 4;
    }
    if (size < skipped) {
        return all->state;
    }
    if (append(&all->record, &all->record_size, packet + skipped, size - skipped) && take_records(all)) {
        all->state = search(all);
    } else {
        all->state = EAP_TLS_UNREADABLE;
    }
    if (all->state == EAP_TLS_UNREADABLE) {
        all->count = 0;
    }
    return all->state;
}

void eap_tls_certificates_clear(eap_tls_certificates_t* all)
{
    free(all->flight);
    free(all->record);
    memset(all, 0, sizeof(*all));
}
