# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab proves itself with strongSwan's own client, without anything of ours."""

import pytest

from lab import namespaces, rogue, snapshot
from lab.charon_cmd import CharonCmd
from lab.ike import EAP
from lab.lab import Lab
from lab.pki import Pki
from lab.topology import Topology


@pytest.mark.parametrize("topology", [{}, {"laptop_behind_nat": False}, {"gateway_behind_nat": True}], ids=str)
def test_stock_client_reaches_the_office(make_lab, topology):
    lab = make_lab(with_service=False, **topology)
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)
    client = CharonCmd(lab.laptop, lab.folder, lab.host, lab.pki.write_authority(lab.folder),
                       lab.gateway.site.addresses.office_network)
    try:
        assert client.wait_until_up(), client.log()
        assert lab.office.page_seen_from(lab.laptop)
    finally:
        client.stop()


def test_rogue_hears_the_name_from_a_client_without_our_rule(make_lab):
    """The positive control of test_rogue_gateway: this rogue does harvest where nothing stops it."""
    lab = make_lab(with_service=False, with_gateway=False)
    site = lab.topology.sites[0]
    gateway = rogue.Rogue(site, "identity", lab.pki.gateway(lab.host).certificate_der, lab.folder)
    client = CharonCmd(lab.laptop, lab.folder, lab.host, lab.pki.write_authority(lab.folder), "10.10.0.0/24")
    try:
        requests = gateway.wait_for_requests(2)
        assert [kind for kind, _ in requests[1]["payloads"]] == [EAP]
        assert b"alice" in bytes.fromhex(requests[1]["payloads"][0][1])
    finally:
        client.stop()


def test_snapshot_sees_each_kind_of_change():
    with Topology() as topology:
        laptop = topology.laptop
        topology.settle()
        before = snapshot.take(laptop)
        assert snapshot.difference(before, snapshot.take(laptop)) == ""
        for kind, change in {
            "links": "ip link add left type veth peer name right",
            "addresses": "ip addr add 10.1.2.3/32 dev lo",
            "routes": "ip route add 10.9.0.0/16 via 192.168.77.1 table 4500",
            "rules": "ip rule add pref 4500 lookup 4500",
            "IPv6 rules": "ip -6 rule add pref 4500 lookup 4500",
            "firewall": "nft add table inet ours",
            "resolv.conf": "echo nameserver 10.0.0.1 > /etc/resolv.conf",
        }.items():
            laptop.run("sh", "-ec", change)
            difference = snapshot.difference(before, snapshot.take(laptop))
            assert f"{kind}:" in difference, change
            before = snapshot.take(laptop)


def test_killed_run_is_swept():
    dead = namespaces.Node("sp999999999x1", "laptop")
    inhabitant = dead.start_server("sh", "-c", "echo ready; exec sleep 600")
    dead.await_servers()
    namespaces.sweep()
    assert inhabitant.wait(timeout=5) != 0
    assert not (namespaces._NETNS / dead.netns).exists()


def test_the_host_keeps_its_resolver():
    with open("/etc/resolv.conf", "rb") as file:
        before = file.read()
    with Lab(Pki(), with_gateway=False, with_service=False) as lab:
        lab.laptop.run("sh", "-ec", "echo nameserver 10.0.0.1 > /etc/new && mv /etc/new /etc/resolv.conf")
        assert lab.laptop.read("/etc/resolv.conf") == b"nameserver 10.0.0.1\n"
    with open("/etc/resolv.conf", "rb") as file:
        assert file.read() == before
