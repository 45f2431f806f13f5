// SPDX-License-Identifier: GPL-3.0-or-later
//
// free() and realloc() that wipe, in place of glibc's for the whole program that links this file: what libcharon and Qt
// copied of a password on its way (an EAP response, a JSON string, a message before it was encrypted) does not stay
// behind in the heap. It costs what writing the block once costs.
// Thread: any. Trust: service. Not in builds with a sanitizer, which bring an allocator of their own.
#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <malloc.h>

extern "C" {

// What glibc's own names stand for.
void __libc_free(void* block) noexcept; // NOLINT(bugprone-reserved-identifier)

__attribute__((visibility("default"))) void free(void* block) noexcept
{
    if (block == nullptr)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// Moves, rather than let glibc leave a copy behind where it grew out of its place.
__attribute__((visibility("default"))) void* realloc(void* block, std::size_t size) noexcept
{
    if (block == nullptr)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2)
        return block;
    void* moved = malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, std::min(had, size));
    free(block);
    return moved;
}

} // extern "C"
