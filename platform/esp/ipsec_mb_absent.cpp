// SPDX-License-Identifier: GPL-3.0-or-later
// In the build where libipsec-mb is not to be had.
#include "platform/esp/gcm_library.h"

namespace sallyport::esp {

std::unique_ptr<GcmLibrary> loadGcmLibrary()
{
    return nullptr;
}

} // namespace sallyport::esp
