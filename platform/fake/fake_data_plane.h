// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data plane that can what a test says. Thread: the test's. Trust: tests only.
#pragma once

#include "platform/data_plane.h"

#include <optional>

namespace sallyport {

class FakeDataPlane final : public DataPlane {
public:
    explicit FakeDataPlane(DataPlaneTraits traits = {QStringLiteral("fake"), true, 1400});

    DataPlaneTraits traits() const override { return m_traits; }
    Result<void> probe() override;
    Result<OpenDataPlane> open(quint32 firewallMark) override; // always DataPlaneUnavailable: it carries nothing

    // What is missing on this machine; DataPlaneUnavailable says it.
    void setMissing(const QString& reason) { m_missing = reason; }

private:
    DataPlaneTraits m_traits;
    std::optional<QString> m_missing;
};

} // namespace sallyport
