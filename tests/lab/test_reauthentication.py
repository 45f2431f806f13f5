# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that wants the laptop to prove itself anew (RFC 4478): the tunnel is made again and still carries packets."""

import time

from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import eap_profile

# The laptop begins 600 s before the lifetime that the gateway told it: five seconds after the tunnel came up.
_LIFETIME = 605


def test_reauthentication_keeps_the_office_reachable(make_lab):
    lab = make_lab(gateway=GatewayOptions(reauth=_LIFETIME))
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    before = lab.gateway.count("EAP method EAP_MSCHAPV2 succeeded")
    deadline = time.monotonic() + 30
    while lab.gateway.count("EAP method EAP_MSCHAPV2 succeeded") == before and time.monotonic() < deadline:
        time.sleep(0.5)
    assert lab.gateway.count("EAP method EAP_MSCHAPV2 succeeded") > before, lab.gateway.log()
    time.sleep(2)
    status = lab.client.status(name)
    assert status["state"] == "connected" and status["virtualIps"], status
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.client.disconnect(name).exit_code == 0
    assert not lab.office.page_seen_from(lab.laptop)
