// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's own name resolution, off the event loop's thread, with a limit of 10 s.
// Thread: the event loop's. Trust: service; the answer is the network's word and only says where to knock.
#pragma once

#include "core/tunnel/tunnel_machine.h"

namespace sallyport {

class QtNameResolver final : public NameResolver {
public:
    void resolve(const QString& host, QObject* context,
                 std::function<void(Result<QList<QHostAddress>>)> answer) override;
};

} // namespace sallyport
