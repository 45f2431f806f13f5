/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into a service: FAST_CLOCK times as many seconds pass for the thread named FAST_THREAD as for the others,
 * so that a limit of a minute is reached in seconds. For the lab alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>

#define SECOND 1000000000LL

static int (*real)(clockid_t, struct timespec*);
static long long start;
static long long factor = 1;
static const char* wanted = "";

static long long nanoseconds(const struct timespec* time)
{
    return time->tv_sec * SECOND + time->tv_nsec;
}

__attribute__((constructor)) static void begin(void)
{
    struct timespec now;

    real = (int (*)(clockid_t, struct timespec*))dlsym(RTLD_NEXT, "clock_gettime");
    real(CLOCK_MONOTONIC, &now);
    start = nanoseconds(&now);
    factor = getenv("FAST_CLOCK") ? atoll(getenv("FAST_CLOCK")) : 1;
    wanted = getenv("FAST_THREAD") ? getenv("FAST_THREAD") : "";
}

static int is_wanted(void)
{
    static __thread int is; /* a name that it has is one that it keeps */
    char name[16] = "";

    if (!is) {
        prctl(PR_GET_NAME, name);
        is = strcmp(name, wanted) == 0;
    }
    return is;
}

int clock_gettime(clockid_t clock, struct timespec* time)
{
    int result;

    if (!real) {
        begin(); /* another constructor came first */
    }
    result = real(clock, time);
    if (result == 0 && clock == CLOCK_MONOTONIC && is_wanted()) {
        long long fast = start + (nanoseconds(time) - start) * factor;
        time->tv_sec = fast / SECOND;
        time->tv_nsec = fast % SECOND;
    }
    return result;
}
