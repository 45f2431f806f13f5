/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One fetch of a revocation list, or one question to an OCSP responder (RFC 6960 appendix A): HTTP and nothing else,
 * bounded in time, size and redirections, through sockets that carry the service's firewall mark. What comes is not
 * believed: its signature is checked by whoever asked.
 * Thread: any. Trust: service; the URL comes out of a certificate that chains to a trusted authority, the answer from
 * anybody on the way.
 */
#ifndef SALLYPORT_CORE_IKE_REVOCATION_FETCH_H
#define SALLYPORT_CORE_IKE_REVOCATION_FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REVOCATION_MAX_CRL (5 * 1024 * 1024)
#define REVOCATION_MAX_OCSP (64 * 1024)
#define REVOCATION_MAX_REDIRECTS 3
#define REVOCATION_MAX_URL 2048
#define REVOCATION_MAX_HOST 256
#define REVOCATION_MAX_ADDRESS 64

typedef enum {
    REVOCATION_FETCHED,
    REVOCATION_BAD_URL,      /* no HTTP, or no URL */
    REVOCATION_NO_NAME,      /* the host's name could not be resolved */
    REVOCATION_UNREACHABLE,  /* no connection */
    REVOCATION_SILENT,       /* the time was up */
    REVOCATION_TOO_LARGE,    /* body or header */
    REVOCATION_BAD_REDIRECT, /* to something else than HTTP, or too often */
    REVOCATION_BAD_STATUS,   /* see `status` */
    REVOCATION_CANCELLED,    /* by the call-back */
    REVOCATION_BROKEN,       /* no HTTP spoken there, ended in the middle */
    REVOCATION_NOT_POSSIBLE, /* here: no memory, no socket */
} revocation_outcome_t;

/* Borrowed for the call. */
typedef struct {
    const char* url;
    const unsigned char* question; /* an OCSP request, sent by POST; NULL: a GET */
    size_t question_size;
    size_t max_size;                  /* of the body */
    uint32_t limit_ms;                /* for all of it: name, connection, redirections, answer */
    uint32_t firewall_mark;           /* 0: none */
    bool local_too;                   /* this machine's own loopback may be asked; only tests need it */
    const char* address;              /* that the URL's host had before, tried first; NULL: none is known */
    bool (*cancelled)(void* context); /* asked about once a second; may be NULL */
    void* context;
} revocation_request_t;

typedef struct {
    unsigned char* body; /* malloc()ed, the caller frees it; NULL unless REVOCATION_FETCHED */
    size_t size;
    unsigned status;                      /* of HTTP; 0: none came */
    char address[REVOCATION_MAX_ADDRESS]; /* of the URL's host, if it answered without sending us elsewhere; else "" */
} revocation_answer_t;

/* Once in a process, before and after all fetches. */
bool revocation_fetch_start(void);
void revocation_fetch_stop(void);

revocation_outcome_t revocation_fetch(const revocation_request_t* request, revocation_answer_t* answer);

/* "host:port" of a URL that revocation_fetch() would take; false for all others. */
bool revocation_url_host(const char* url, char* host, size_t size);

#ifdef __cplusplus
}
#endif

#endif
