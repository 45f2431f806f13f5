# SPDX-License-Identifier: GPL-3.0-or-later
"""Two companies at once: each tunnel carries its own, and ending one leaves the other alone."""

from lab import snapshot
from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import eap_profile


def test_two_tunnels_at_once(make_lab):
    lab = make_lab(gateways=[GatewayOptions(), GatewayOptions()])
    lab.topology.settle()
    before = snapshot.take(lab.laptop)
    names = [lab.add(eap_profile(lab.pki, gateway.host, name=f"Company {number}"))
             for number, gateway in enumerate(lab.gateways)]
    for name in names:
        outcome = lab.client.connect(name, PASSWORD)
        assert outcome.exit_code == 0, outcome
    for name, office, gateway in zip(names, lab.offices, lab.gateways):
        assert office.page_seen_from(lab.laptop)
        status = lab.client.status(name)
        assert status["state"] == "connected"
        assert status["routes"] == [gateway.site.addresses.office_network]

    assert lab.client.disconnect(names[0]).exit_code == 0
    assert not lab.offices[0].page_seen_from(lab.laptop, seconds=1)
    assert lab.offices[1].page_seen_from(lab.laptop)
    assert lab.client.status(names[1])["state"] == "connected"

    assert lab.client.disconnect().exit_code == 0
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""
