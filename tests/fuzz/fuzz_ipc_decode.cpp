// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as they may come over the service's socket, cut into lines and decoded. What is read must survive its own
// encoding. Thread: libFuzzer's. Trust: tests only.
#include "core/ipc/message.h"

#include <cstdint>
#include <cstdlib>

using namespace sallyport::ipc;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    LineSplitter splitter;
    const qsizetype half = bytes.size() / 2;
    if (!splitter.feed(bytes.first(half)) || !splitter.feed(bytes.sliced(half)) || !splitter.feed("\n"))
        return 0;
    QByteArray line;
    while (splitter.next(&line)) {
        const auto message = decode(line);
        if (!message) {
            static_cast<void>(encodeUnreadable(message.error()));
            continue;
        }
        QByteArray again = encode(*message);
        again.chop(1);
        const auto* response = std::get_if<Response>(&*message);
        const bool answersNothing = response != nullptr && response->id == kNoRequest;
        if (!answersNothing && again.size() <= kMaxLineBytes && !decode(again))
            std::abort();
    }
    return 0;
}
