# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing stays behind: not after a disconnect, not after a stop, not after a crash."""

import pytest

from lab import snapshot
from lab.client import Client
from lab.gateway import PASSWORD
from lab.profiles import eap_profile
from lab.service import Service


@pytest.fixture
def untouched(make_lab):
    """A lab, and how the laptop was before the service ran for the first time."""
    lab = make_lab(with_service=False)
    lab.topology.settle()
    before = snapshot.take(lab.laptop)
    (lab.folder / "service").mkdir()
    (lab.folder / "home").mkdir()
    lab.service = Service(lab.laptop, lab.folder / "service")
    lab.client = Client(lab.laptop, lab.service, lab.folder / "home")
    return lab, before


def connect(lab) -> str:
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)
    return name


def test_disconnect_leaves_nothing(untouched):
    lab, before = untouched
    name = connect(lab)
    assert snapshot.difference(before, snapshot.take(lab.laptop)), "the tunnel changed nothing?"
    assert lab.client.disconnect(name).exit_code == 0
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""
    assert lab.gateway.ike_sas() == 0, "the gateway was not told"


def test_failed_sign_in_leaves_nothing(untouched):
    lab, before = untouched
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(name, "not the password").exit_code == 10
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""


def test_stopping_the_service_leaves_nothing_and_tells_the_gateway(untouched):
    lab, before = untouched
    connect(lab)
    assert lab.service.stop() == 0
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""
    assert lab.gateway.ike_sas() == 0
    assert not lab.service.socket.exists()


def test_crash_is_cleaned_up_at_the_next_start(untouched):
    lab, before = untouched
    name = connect(lab)
    lab.service.crash()
    assert "resolv.conf" in snapshot.difference(before, snapshot.take(lab.laptop)), "a crash left nothing to clean?"
    lab.service.start()
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)


def test_crash_while_connecting_is_cleaned_up(untouched):
    lab, before = untouched
    name = lab.add(eap_profile(lab.pki, lab.host))
    lab.gateway.kill()
    attempt = lab.client.start("connect", name, "--json", "--password-stdin", stdin=-1, stdout=-1, stderr=-1)
    attempt.stdin.write(PASSWORD.encode() + b"\n")
    attempt.stdin.close()
    lab.client.wait_for(lambda status: status["state"] == "connecting", name)
    lab.service.crash()
    assert attempt.wait(timeout=10) == 3, "a client whose service is gone says so"
    lab.service.start()
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""


def test_resolv_conf_that_is_a_link_stays_one(untouched):
    lab, _ = untouched
    lab.laptop.run("sh", "-ec", "mkdir -p /run/other && mv /etc/resolv.conf /run/other/resolv.conf "
                                "&& ln -s /run/other/resolv.conf /etc/resolv.conf")
    before = snapshot.take(lab.laptop)
    name = connect(lab)
    assert lab.office.page_seen_from(lab.laptop, lab.office.intranet_url)
    assert lab.client.disconnect(name).exit_code == 0
    assert snapshot.difference(before, snapshot.take(lab.laptop)) == ""
    assert lab.laptop.read("/run/other/resolv.conf") == b"nameserver 203.0.113.1\n"
