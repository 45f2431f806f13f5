# SPDX-License-Identifier: GPL-3.0-or-later
"""A tunnel's middle age: a gateway that dies and returns, new keys under traffic, a laptop that changes its address."""

import re
import subprocess
import time

from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import eap_profile


def connect(lab) -> str:
    name = lab.add(eap_profile(lab.pki, lab.host))
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    return name


class Ping:
    """Ten echo requests a second to the office, until stop()."""

    def __init__(self, lab):
        self._process = lab.laptop.start("ping", "-n", "-i", "0.1", "-W", "2", lab.gateway.site.addresses.office_host,
                                         stdout=subprocess.PIPE, text=True)

    def stop(self) -> tuple[int, int]:
        """(sent, received)"""
        self._process.send_signal(2)
        output = self._process.communicate(timeout=10)[0]
        found = re.search(r"(\d+) packets transmitted, (\d+) received", output)
        return int(found[1]), int(found[2])


def test_gateway_that_dies_and_returns_is_found_again(lab):
    name = connect(lab)
    lab.gateway.kill()
    status = lab.client.wait_for(lambda now: now["state"] == "reconnecting", name, seconds=90)
    assert status["error"]["code"] == "GatewayLost"
    assert 0 < status["error"]["arguments"]["seconds"] < 60, status["error"]
    assert all(status["error"][part] for part in ("title", "explanation", "nextStep"))
    lab.gateway.start()
    lab.client.wait_for(lambda now: now["state"] == "connected", name, seconds=60)
    assert lab.office.page_seen_from(lab.laptop)


def test_gateway_that_closes_the_tunnel_is_asked_again(lab):
    name = connect(lab)
    lab.gateway.swanctl("--terminate", "--ike", "eap")
    lab.client.wait_for(lambda now: now["state"] == "connected" and lab.gateway.ike_sas() == 1, name, seconds=30)
    assert lab.office.page_seen_from(lab.laptop)


def test_disconnect_ends_reconnecting(lab):
    name = connect(lab)
    lab.gateway.kill()
    lab.client.wait_for(lambda now: now["state"] == "reconnecting", name, seconds=90)
    assert lab.client.disconnect(name).exit_code == 0
    lab.gateway.start()
    time.sleep(3)
    assert lab.client.status(name)["state"] == "disconnected"
    assert lab.gateway.count("IKE_SA_INIT request") == 1


def test_new_keys_under_traffic(make_lab):
    lab = make_lab(gateway=GatewayOptions(child_rekey=4, ike_rekey=9))
    name = connect(lab)
    since = lab.client.status(name)["since"]
    ping = Ping(lab)
    time.sleep(20)
    sent, received = ping.stop()
    sas = lab.gateway.swanctl("--list-sas")
    newest = {kind: max(map(int, re.findall(rf"{kind}: #(\d+)", sas)), default=0) for kind in ("eap", "office")}
    assert newest["eap"] >= 2 and newest["office"] >= 4, sas
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "new keys by connecting anew"
    assert sent > 150 and received >= sent - 1, f"{sent - received} of {sent} lost"
    status = lab.client.status(name)
    assert status["state"] == "connected" and status["since"] == since
    assert lab.office.page_seen_from(lab.laptop)


def test_new_address_behind_the_nat_keeps_the_tunnel(lab):
    name = connect(lab)
    since = lab.client.status(name)["since"]
    lab.topology.move_laptop("192.168.77.3")
    deadline = time.monotonic() + 15
    while not lab.office.page_seen_from(lab.laptop, seconds=1):
        assert time.monotonic() < deadline, "the tunnel did not follow the new address"
    status = lab.client.wait_for(lambda now: now["local"]["address"] == "192.168.77.3", name)
    assert status["state"] == "connected" and status["since"] == since, "that was a reconnect"
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1
    assert lab.gateway.ike_sas() == 1
