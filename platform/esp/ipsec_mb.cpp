// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_parameters.h"
#include "platform/esp/gcm_library.h"

#include <intel-ipsec-mb.h>
#include <openssl/crypto.h>

#include <array>
#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::size_t kIvSize = 8;
constexpr std::size_t kTagSize = 16;

// The direct calls for one key size; they need no manager, no queue and no job.
struct GcmCalls {
    aes_gcm_pre_t prepare = nullptr;
    aes_gcm_enc_dec_t encrypt = nullptr;
    aes_gcm_enc_dec_t decrypt = nullptr;
};

class IpsecMbAead final : public Aead {
public:
    IpsecMbAead(const GcmCalls& calls, Use use, std::span<const std::uint8_t> key, std::span<const std::uint8_t> salt)
        : Aead({kIvSize, kTagSize, 1}), m_run(use == Use::Seal ? calls.encrypt : calls.decrypt)
    {
        std::memcpy(m_nonce.data(), salt.data(), kSaltSize);
        calls.prepare(key.data(), &m_key);
    }

    ~IpsecMbAead() override
    {
        OPENSSL_cleanse(&m_key, sizeof(m_key));
        OPENSSL_cleanse(&m_running, sizeof(m_running));
        OPENSSL_cleanse(m_nonce.data(), m_nonce.size());
    }

    bool seal(std::span<const std::uint8_t> associated, std::uint8_t* iv, std::span<const std::uint8_t> text,
              std::uint8_t* sealed, std::uint8_t* icv) override
    {
        run(associated, iv, text, sealed, icv);
        return true;
    }

    bool open(std::span<const std::uint8_t> associated, const std::uint8_t* iv, std::span<const std::uint8_t> sealed,
              const std::uint8_t* icv, std::uint8_t* text) override
    {
        std::array<std::uint8_t, kTagSize> tag;
        run(associated, iv, sealed, text, tag.data());
        return CRYPTO_memcmp(tag.data(), icv, kTagSize) == 0;
    }

private:
    void run(std::span<const std::uint8_t> associated, const std::uint8_t* iv, std::span<const std::uint8_t> in,
             std::uint8_t* out, std::uint8_t* tag)
    {
        std::memcpy(m_nonce.data() + kSaltSize, iv, kIvSize);
        m_run(&m_key, &m_running, out, in.data(), in.size(), m_nonce.data(), associated.data(), associated.size(), tag,
              kTagSize);
    }

    // The library's code asks for 64; its header (1.3) says so only where LINUX is defined, which no compiler does.
    alignas(64) gcm_key_data m_key{};
    alignas(64) gcm_context_data m_running{};
    aes_gcm_enc_dec_t m_run;
    std::array<std::uint8_t, 12> m_nonce{};
};

class IpsecMb final : public GcmLibrary {
public:
    explicit IpsecMb(const IMB_MGR& manager)
        : m_calls{{{manager.gcm128_pre, manager.gcm128_enc, manager.gcm128_dec},
                   {manager.gcm192_pre, manager.gcm192_enc, manager.gcm192_dec},
                   {manager.gcm256_pre, manager.gcm256_enc, manager.gcm256_dec}}}
    {
    }

    std::unique_ptr<Aead> make(Aead::Use use, std::span<const std::uint8_t> key,
                               std::span<const std::uint8_t> salt) const override
    {
        return std::make_unique<IpsecMbAead>(m_calls[(key.size() - 16) / 8], use, key, salt);
    }

private:
    std::array<GcmCalls, 3> m_calls;
};

} // namespace

std::unique_ptr<GcmLibrary> loadGcmLibrary()
{
    // Without VAES it is as fast as OpenSSL at full-sized packets: not worth a second implementation.
    IMB_MGR* const manager = alloc_mb_mgr(0);
    if (manager == nullptr)
        return nullptr;
    std::unique_ptr<GcmLibrary> library;
    if ((manager->features & IMB_CPUFLAGS_AVX512_T2) == IMB_CPUFLAGS_AVX512_T2) {
        init_mb_mgr_avx512(manager);
        if (imb_get_errno(manager) == 0)
            library = std::make_unique<IpsecMb>(*manager);
    }
    free_mb_mgr(manager); // it holds queues of jobs; the calls are plain functions
    return library;
}

} // namespace sallyport::esp
