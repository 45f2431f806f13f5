# SPDX-License-Identifier: GPL-3.0-or-later
"""No message without the key ends or disturbs a connection, not even with the right SPIs and message ID."""

import time

from lab import forged_ike
from lab.esp import Injector, positions, until
from lab.gateway import PASSWORD
from lab.profiles import eap_profile

_MESSAGE_IDS = range(12)  # what either side expects next is among them


def attack(lab, name: str, injector: Injector) -> int:
    """Every forged message with every number; how many."""
    spis = forged_ike.Spis.of(lab.gateway)
    home = positions(lab, lab.client.status(name)["local"]["port"], 0)["the gateway's address, at home"]
    messages = [each for number in _MESSAGE_IDS for each in forged_ike.unprotected(spis, number).values()]
    injector.send(home, messages)
    time.sleep(0.5)
    return len(messages)


def test_unprotected_messages_do_nothing(make_lab):
    lab = make_lab(log_level="info")
    injector = Injector(lab.folder)
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    since, log = lab.client.status(name)["since"], len(lab.service.log())
    spis, tried = forged_ike.Spis.of(lab.gateway), attack(lab, name, injector)
    # The gateway's requests are still the next, and so are ours.
    assert "completed successfully" in lab.gateway.swanctl("--rekey", "--child", "office")
    assert "completed successfully" in lab.gateway.swanctl("--rekey", "--ike", "eap")
    assert until(lambda: forged_ike.Spis.of(lab.gateway) != spis and lab.gateway.ike_sas() == 1)
    tried += attack(lab, name, injector)  # the new one's message IDs begin at 0
    assert "completed successfully" in lab.gateway.swanctl("--rekey", "--child", "office")
    assert lab.office.page_seen_from(lab.laptop)
    status = lab.client.status(name)
    assert (status["state"], status["since"]) == ("connected", since)
    assert lab.gateway.ike_sas() == 1
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "connected anew"
    assert len(lab.service.log()) - log < 200 * tried
    assert lab.client.disconnect(name).exit_code == 0
    assert lab.gateway.ike_sas() == 0
