# SPDX-License-Identifier: GPL-3.0-or-later
"""No credential before proof: a gateway that asks without having proven who it is learns nothing at all.

test_lab_itself shows that the same rogue does harvest from a client without the rule.
"""

import time

import pytest

from lab import ike
from lab.gateway import PASSWORD, USER
from lab.lab import assert_fails
from lab.profiles import eap_profile
from lab.rogue import VARIANTS, Rogue


@pytest.mark.parametrize("variant", VARIANTS)
def test_rogue_gets_nothing(make_lab, variant):
    lab = make_lab(with_gateway=False)
    rogue = Rogue(lab.topology.sites[0], variant, lab.pki.gateway(lab.host).certificate_der, lab.folder)
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert_fails(lab.client.connect(name, PASSWORD, seconds=60), 11, "GatewayNotProven")
    time.sleep(1)
    requests = rogue.requests()
    assert requests and requests[0]["exchange"] == ike.IKE_AUTH, "the client never got as far as IKE_AUTH"
    for request in requests:
        for kind, body in request["payloads"]:
            assert kind != ike.EAP, f"an EAP answer went out: {request}"
            assert USER.encode() not in bytes.fromhex(body), f"the user's name went out: {request}"
    assert [request["messageId"] for request in requests if request["exchange"] == ike.IKE_AUTH] == [1]
    assert lab.client.status(name)["state"] == "disconnected", "it must not be tried again"
