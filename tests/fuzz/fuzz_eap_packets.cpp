// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as the EAP packets of a server: its texts, its failures, and the certificates of its TLS. The first byte
// says how long the pieces are. Thread: libFuzzer's. Trust: tests only.
#include "core/ike/charon/eap_packets.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

void checkTexts(const std::uint8_t* data, std::size_t size)
{
    char text[64];
    unsigned number = 0;
    eap_text(data, size, text, sizeof(text));
    if (std::strlen(text) >= sizeof(text) || std::strlen(text) > size)
        std::abort();
    eap_mschapv2_failure(data, size, &number, text, sizeof(text));
    if (number > 999999 || std::strlen(text) >= sizeof(text))
        std::abort();
}

// What is shown must lie inside what was fed.
void checkCertificates(const std::uint8_t* data, std::size_t size, std::size_t piece)
{
    eap_tls_certificates_t all{};
    for (std::size_t at = 0; at < size; at += piece)
        eap_tls_certificates_feed(&all, data + at, size - at < piece ? size - at : piece);
    std::size_t shown = 0;
    for (std::size_t i = 0; i < all.count; ++i) {
        for (std::size_t k = 0; k < all.certificates[i].size; ++k)
            shown += all.certificates[i].data[k] == 0 ? 0 : 1;
    }
    if ((all.state == EAP_TLS_SHOWN) != (all.count > 0) || shown > size)
        std::abort();
    eap_tls_certificates_clear(&all);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    checkTexts(data + 1, size - 1);
    checkCertificates(data + 1, size - 1, std::size_t(data[0]) * 8 + 8);
    return 0;
}
