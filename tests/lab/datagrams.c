/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * UDP datagrams over IPv4 with any source that one likes, as fast as one likes: what strangers on the way can send.
 *
 *   datagrams SOURCE PORT DESTINATION PORT PACKETS-PER-SECOND SECONDS < payloads
 *
 * payloads: each with two octets of length before it, the higher first. They are sent in turn for so many seconds; each
 * once for 0. Ends with a line: how many, and in how many seconds. For the lab alone; needs CAP_NET_RAW.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MAX_PAYLOADS 65536
#define BATCH 64
#define TICK 0.001

struct headers {
    struct iphdr ip;
    struct udphdr udp;
} __attribute__((packed));

struct payload {
    struct headers headers;
    unsigned char* data;
    size_t size;
};

static struct payload payloads[MAX_PAYLOADS];
static size_t count;

static void fail(const char* what)
{
    perror(what);
    exit(1);
}

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The kernel fills in the IP header's length and checksum; a UDP checksum of 0 is none (RFC 768). */
static void address(struct payload* payload, char** arguments)
{
    struct headers* headers = &payload->headers;

    headers->ip.version = 4;
    headers->ip.ihl = 5;
    headers->ip.ttl = 64;
    headers->ip.protocol = IPPROTO_UDP;
    headers->ip.saddr = inet_addr(arguments[0]);
    headers->ip.daddr = inet_addr(arguments[2]);
    headers->udp.source = htons((unsigned short)atoi(arguments[1]));
    headers->udp.dest = htons((unsigned short)atoi(arguments[3]));
    headers->udp.len = htons((unsigned short)(sizeof headers->udp + payload->size));
}

static void read_payloads(char** arguments)
{
    unsigned char length[2];

    while (fread(length, 1, 2, stdin) == 2) {
        struct payload* payload = &payloads[count];

        payload->size = (size_t)length[0] << 8 | length[1];
        payload->data = malloc(payload->size + 1);
        if (count == MAX_PAYLOADS || !payload->data || fread(payload->data, 1, payload->size, stdin) != payload->size) {
            errno = E2BIG;
            fail("payloads");
        }
        address(payload, arguments);
        ++count;
    }
    if (!count) {
        errno = EINVAL;
        fail("payloads");
    }
}

static void send_batch(int out, struct sockaddr_in* target, unsigned long long first, unsigned int size)
{
    struct mmsghdr messages[BATCH] = {0};
    struct iovec pieces[BATCH][2];
    unsigned int sent = 0;

    for (unsigned int i = 0; i < size; ++i) {
        struct payload* payload = &payloads[(first + i) % count];

        pieces[i][0] = (struct iovec){&payload->headers, sizeof payload->headers};
        pieces[i][1] = (struct iovec){payload->data, payload->size};
        messages[i].msg_hdr =
            (struct msghdr){.msg_name = target, .msg_namelen = sizeof *target, .msg_iov = pieces[i], .msg_iovlen = 2};
    }
    while (sent < size) {
        int done = sendmmsg(out, messages + sent, size - sent, 0);

        if (done > 0) {
            sent += (unsigned int)done;
        } else if (errno != ENOBUFS && errno != EINTR) {
            fail("sendmmsg");
        }
    }
}

int main(int argc, char** argv)
{
    struct sockaddr_in target = {.sin_family = AF_INET};
    struct timespec tick = {0, (long)(TICK * 1e9)};
    int out = socket(AF_INET, SOCK_RAW, IPPROTO_RAW);
    unsigned long long sent = 0, all = ~0ULL;
    double rate, seconds, start;

    if (argc != 7 || out < 0) {
        fail("datagrams");
    }
    read_payloads(argv + 1);
    target.sin_addr.s_addr = inet_addr(argv[3]);
    rate = atof(argv[5]);
    seconds = atof(argv[6]);
    if (seconds <= 0) {
        all = count;
    }
    start = now();
    while (sent < all && (seconds <= 0 || now() - start < seconds)) {
        double due = (now() - start) * rate - (double)sent;

        if (due < 1) {
            nanosleep(&tick, NULL);
            continue;
        }
        unsigned int size = due < BATCH ? (unsigned int)due : BATCH;

        if (size > all - sent) {
            size = (unsigned int)(all - sent);
        }
        send_batch(out, &target, sent, size);
        sent += size;
    }
    printf("%llu %.3f\n", sent, now() - start);
    return 0;
}
