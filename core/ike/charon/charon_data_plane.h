/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * platform/sa_database.h in plain C, so that libcharon's kernel interface and its socket can be answered by C++. SPIs
 * are in host byte order, everything pointed to is borrowed for the call. Thread: any of libcharon's. Trust: service.
 */
#ifndef SALLYPORT_CORE_IKE_CHARON_DATA_PLANE_H
#define SALLYPORT_CORE_IKE_CHARON_DATA_PLANE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    bool v6;
    unsigned char bytes[16]; /* network byte order; the first 4 for v4 */
    uint16_t port;
} charon_address_t;

typedef struct {
    charon_address_t first; /* port: the first of the range */
    charon_address_t last;
    uint8_t protocol;
} charon_selector_t;

typedef struct {
    uint32_t spi;
    charon_address_t source;
    charon_address_t destination;
} charon_sa_id_t;

typedef struct {
    uint64_t soft, hard;
} charon_limit_t;

typedef struct {
    charon_sa_id_t id;
    bool inbound, initiator, udp_encapsulation, extended_sequence_numbers;
    uint32_t request_id, replay_window;
    uint16_t encryption, integrity;
    const unsigned char *encryption_key, *integrity_key;
    size_t encryption_key_size, integrity_key_size;
    charon_limit_t seconds, bytes, packets;
} charon_sa_t;

typedef struct {
    bool out;     /* else in */
    bool discard; /* else protect */
    charon_selector_t source, destination;
    charon_address_t outer_source, outer_destination;
    uint32_t request_id, spi, priority;
} charon_policy_t;

typedef struct {
    uint64_t bytes, packets;
    int64_t last_use;
} charon_counters_t;

/* Functions that return bool say whether it was done. */
typedef struct {
    void* context;
    bool needs_udp_encapsulation;
    bool (*allocate_spi)(void* context, charon_sa_id_t* wanted); /* fills in spi */
    bool (*install_sa)(void* context, const charon_sa_t* sa);
    bool (*move_sa)(void* context, const charon_sa_id_t* id, const charon_address_t* source,
                    const charon_address_t* destination, bool udp_encapsulation);
    bool (*count_sa)(void* context, const charon_sa_id_t* id, charon_counters_t* counters);
    void (*remove_sa)(void* context, const charon_sa_id_t* id);
    bool (*install_policy)(void* context, const charon_policy_t* policy);
    void (*remove_policy)(void* context, const charon_policy_t* policy);
    void (*link)(void* context, char* buffer, size_t size);

    /* The data plane's UDP sockets, for IKE too (platform/control_channel.h); control_port NULL: libcharon has its own.
     */
    uint16_t (*control_port)(void* context);
    /* `whole`: never in IP fragments, also where the kernel knows a smaller MTU. */
    bool (*send_control)(void* context, const charon_address_t* local, const charon_address_t* remote,
                         const unsigned char* data, size_t size, bool whole);
    /* Waits; the datagram's size, one too large for the buffer is dropped; 0 after stop_control(). */
    size_t (*take_control)(void* context, charon_address_t* local, charon_address_t* remote, unsigned char* buffer,
                           size_t capacity);
    void (*stop_control)(void* context);
} charon_data_plane_t;

/* Tells libcharon that an SA reached a limit; from any thread, while libcharon runs. */
void charon_data_plane_expired(uint32_t spi, const charon_address_t* destination, bool hard);

#ifdef __cplusplus
}
#endif

#endif
