/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "eap_packets.h"

#include <stdlib.h>
#include <string.h>

#define EAP_HEADER 5      /* code, identifier, length, type */
#define MSCHAPV2_HEADER 4 /* op code, identifier, length */
#define MSCHAPV2_FAILURE 4

static void copy_text(const unsigned char* from, size_t size, char* text, size_t capacity)
{
    size_t i, length = size < capacity ? size : capacity - 1;

    for (i = 0; i < length; i++) {
        bool control = (from[i] < ' ' && from[i] != '\n') || from[i] == 0x7f;

        text[i] = control ? ' ' : (char)from[i];
    }
    text[length] = '\0';
}

void eap_text(const unsigned char* packet, size_t size, char* text, size_t capacity)
{
    size_t skipped = size < EAP_HEADER ? size : EAP_HEADER;

    copy_text(packet + skipped, size - skipped, text, capacity);
}

/* Decimal digits up to six; RFC 2759 has ten of them, of which nothing above 1000 is known. */
static unsigned read_number(const unsigned char* from, size_t size)
{
    unsigned number = 0;
    size_t i;

    for (i = 0; i < size && i < 6 && from[i] >= '0' && from[i] <= '9'; i++) {
        number = number * 10 + (unsigned)(from[i] - '0');
    }
    return number;
}

/* "E=691 R=1 C=0011... V=3 M=text": the message is the last and may hold spaces. */
bool eap_mschapv2_failure(const unsigned char* packet, size_t size, unsigned* error, char* message, size_t capacity)
{
    const unsigned char* text = packet + EAP_HEADER + MSCHAPV2_HEADER;
    size_t length, i;

    *error = 0;
    *message = '\0';
    if (size < EAP_HEADER + MSCHAPV2_HEADER || packet[EAP_HEADER] != MSCHAPV2_FAILURE) {
        return false;
    }
    length = size - EAP_HEADER - MSCHAPV2_HEADER;
    for (i = 0; i + 1 < length; i++) {
        bool begins = i == 0 || text[i - 1] == ' ';

        if (!begins || text[i + 1] != '=') {
            continue;
        }
        if (text[i] == 'E') {
            *error = read_number(text + i + 2, length - i - 2);
        } else if (text[i] == 'M') {
            copy_text(text + i + 2, length - i - 2, message, capacity);
            break;
        }
    }
    return true;
}
