# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: one command, and the office is there, through whatever NAT lies between."""

from ipaddress import ip_address, ip_network

import pytest

from lab.capture import UDP
from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME, LAPTOP_ON_INTERNET
from lab.wire import Wire


def connect(lab) -> dict:
    name = lab.add(eap_profile(lab.pki, lab.host))
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    return lab.client.status(name)


def test_password_through_nat_brings_the_office_page(lab):
    site = lab.gateway.site.addresses
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)
    status = connect(lab)
    assert lab.office.page_seen_from(lab.laptop)

    assert status["state"] == "connected"
    assert status["gateway"] == {"host": lab.host, "address": site.public, "port": 4500}
    assert status["local"]["address"] == LAPTOP_AT_HOME
    assert status["nat"]["here"] is True
    assert status["encapsulation"] == "udp"
    assert len(status["virtualIps"]) == 1 and ip_address(status["virtualIps"][0]) in ip_network(site.pool)
    assert status["routes"] == [site.office_network]
    assert status["dns"]["servers"] == [site.office_host]
    assert status["dataPlane"] == "userspace"
    assert status["error"] is None
    for protocol in ("ike", "esp"):
        assert "GCM" in status[protocol]["proposal"] or "CHACHA" in status[protocol]["proposal"]


def test_traffic_is_counted(lab):
    status = connect(lab)
    before = status["traffic"]
    assert lab.office.page_seen_from(lab.laptop, lab.office.url + "large")
    traffic = lab.client.wait_for(lambda now: now["traffic"]["rxBytes"] > before["rxBytes"] + 1_000_000)["traffic"]
    assert traffic["txBytes"] > before["txBytes"]
    assert traffic["rxPackets"] > before["rxPackets"] and traffic["txPackets"] > before["txPackets"]


def test_cable_carries_ike_and_esp_to_the_right_ports_only(lab):
    gateway = lab.gateway.site.addresses.public
    name = lab.add(eap_profile(lab.pki, lab.host))
    with lab.capture() as capture:
        assert lab.client.connect(name, PASSWORD).exit_code == 0
        assert lab.office.page_seen_from(lab.laptop)
        assert lab.client.disconnect(name).exit_code == 0
    sent = [packet for packet in capture.packets() if packet.source == LAPTOP_AT_HOME]
    to_gateway = [packet for packet in sent if packet.destination == gateway]
    assert to_gateway and all(packet.protocol == UDP for packet in to_gateway)
    assert {packet.destination_port for packet in to_gateway} == {500, 4500}
    assert all(packet.source_port > 1023 and packet.source_port not in (500, 4500) for packet in to_gateway)
    first_float = next(index for index, packet in enumerate(to_gateway) if packet.destination_port == 4500)
    assert all(packet.destination_port == 4500 for packet in to_gateway[first_float:])
    assert any(packet.ike() is None for packet in to_gateway), "no ESP was seen"
    office = ip_network(lab.gateway.site.addresses.office_network)
    assert not [packet for packet in capture.packets() if ip_address(packet.destination) in office]


def test_office_names_resolve_while_connected_and_not_after(lab):
    name = connect(lab)["profile"]["name"]
    assert lab.office.page_seen_from(lab.laptop, lab.office.intranet_url)
    assert lab.client.disconnect(name).exit_code == 0
    host = lab.gateway.site.addresses.intranet
    assert lab.laptop.run("getent", "hosts", host, check=False).returncode != 0
    assert lab.laptop.run("getent", "hosts", lab.host, check=False).returncode == 0


def test_without_nat_none_is_claimed_on_our_side(make_lab):
    lab = make_lab(laptop_behind_nat=False)
    status = connect(lab)
    assert lab.office.page_seen_from(lab.laptop)
    assert status["nat"]["here"] is False
    assert status["local"]["address"] == LAPTOP_ON_INTERNET


def test_gateway_behind_nat(make_lab):
    """The tunnel works there, and nothing is claimed on our side. That "there" is true shows little: the gateway forces
    UDP encapsulation and so always looks translated; test_nat_there_is_what_the_gateways_hash_says tells the two apart.
    """
    lab = make_lab(laptop_behind_nat=False, gateway_behind_nat=True)
    status = connect(lab)
    assert lab.office.page_seen_from(lab.laptop)
    assert status["nat"] == {"here": False, "there": True}
    assert status["gateway"]["port"] == 4500


@pytest.mark.parametrize("behind_nat", [False, True])
def test_nat_there_is_what_the_gateways_hash_says(make_lab, behind_nat):
    """The usual lab gateway forces UDP encapsulation, so its hash never matches. This one forces nothing; its kernel
    may have no ESP, so the CHILD_SA fails, but the exchange got far enough to show the path."""
    lab = make_lab(gateway_behind_nat=behind_nat, gateway=GatewayOptions(userspace_esp=False))
    name = lab.add(eap_profile(lab.pki, lab.host))
    with Wire(lab.service.socket) as wire:
        wire.hello()
        wire.request("subscribe", {"events": ["status"]})
        lab.client.connect(name, PASSWORD)
        seen = [event["params"]["connection"] for event in wire.pending() if event.get("method") == "statusChanged"]
    assert [status["nat"] for status in seen if status["phase"] == "signingIn"][-1] == {"here": True, "there": behind_nat}


def test_connecting_again_after_disconnecting(lab):
    name = connect(lab)["profile"]["name"]
    for _ in range(3):
        assert lab.client.disconnect(name).exit_code == 0
        assert lab.client.status(name)["state"] == "disconnected"
        assert not lab.office.page_seen_from(lab.laptop, seconds=1)
        assert lab.client.connect(name, PASSWORD).exit_code == 0
        assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.ike_sas() == 1
