// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fake/fake_data_plane.h"

namespace sallyport {

FakeDataPlane::FakeDataPlane(DataPlaneTraits traits) : m_traits(std::move(traits)) {}

Result<void> FakeDataPlane::probe()
{
    if (m_missing) {
        return Error::of(ErrorCode::DataPlaneUnavailable,
                         {{QStringLiteral("dataPlane"), m_traits.name}, {QStringLiteral("reason"), *m_missing}});
    }
    return {};
}

Result<OpenDataPlane> FakeDataPlane::open(quint32)
{
    return Error::of(ErrorCode::DataPlaneUnavailable, {{QStringLiteral("dataPlane"), m_traits.name},
                                                       {QStringLiteral("reason"), QStringLiteral("it is a fake")}});
}

} // namespace sallyport
