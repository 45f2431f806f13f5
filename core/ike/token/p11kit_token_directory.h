// SPDX-License-Identifier: GPL-3.0-or-later
//
// TokenDirectory on p11-kit: the PKCS#11 modules that this machine's administrator registered, and no others.
// Thread: as the interface says. Trust: service.
#pragma once

#include "core/ike/token/token_directory.h"

namespace sallyport {

class P11KitTokenDirectory final : public TokenDirectory {
public:
    // Before any thread is started: from then on the process takes no module from its own user's configuration.
    P11KitTokenDirectory();

    Result<QList<TokenCertificate>> list() override;
};

} // namespace sallyport
