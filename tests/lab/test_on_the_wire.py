# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be seen on the cable for NATs and narrow links, and the README's own lines from file to page."""

import time

from lab import ike
from lab.capture import UDP
from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import certificate_profile, eap_profile
from lab.topology import LAPTOP_AT_HOME

_PKCS12_PASSWORD = "open sesame 12"
_FIRST_PAYLOAD = 16  # its place in the IKE header
_EXCHANGE = 18
_ALIASES = [f"someone-with-a-long-name-{number}" for number in range(90)]


def test_long_certificates_go_in_ike_fragments(make_lab, pki):
    """RFC 7383, both ways: NATs and firewalls drop fragments of IP."""
    gateway = pki.authority.gateway("vpn.example.org", aliases=[f"{alias}.example.org" for alias in _ALIASES])
    lab = make_lab(gateway=GatewayOptions(identity=gateway))
    person = pki.authority.person("bob", aliases=_ALIASES)
    assert len(person.certificate_der) > 3 * 1280 < len(gateway.certificate_der)
    name = lab.add(certificate_profile(pki, lab.host, person, _PKCS12_PASSWORD))
    with lab.capture() as capture:
        outcome = lab.client.connect(name, _PKCS12_PASSWORD)
        assert outcome.exit_code == 0, outcome
        assert lab.office.page_seen_from(lab.laptop)
    packets = capture.packets()
    assert not [packet for packet in packets if packet.fragment], "fragments of IP"
    for source in (LAPTOP_AT_HOME, lab.gateway.site.addresses.public):
        messages = [packet.ike() for packet in packets if packet.source == source and packet.ike()]
        fragments = [data for data in messages if data[_FIRST_PAYLOAD] == ike.ENCRYPTED_FRAGMENT]
        assert len(fragments) > 3, f"{len(fragments)} IKE fragments from {source}"
        # But for the one that asks whether so large a packet arrives.
        assert max(len(data) for data in messages if data[_EXCHANGE] != ike.INFORMATIONAL) <= 1280


def test_nat_keepalives_hold_the_mapping_open(lab):
    """RFC 3948 section 4: one byte, 0xff, at the profile's interval while nothing else is sent."""
    name = lab.add(eap_profile(lab.pki, lab.host, **{"nat-keepalive": 1}))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    with lab.capture() as capture:
        time.sleep(5)
    kept = [packet for packet in capture.packets()
            if packet.source == LAPTOP_AT_HOME and packet.protocol == UDP and packet.payload == b"\xff"]
    assert 3 <= len(kept) <= 6, f"{len(kept)} in 5 seconds"
    assert {packet.destination_port for packet in kept} == {4500}
    assert {packet.destination for packet in kept} == {lab.gateway.site.addresses.public}
    assert len({packet.source_port for packet in kept}) == 1


def test_no_keepalives_without_a_nat(make_lab):
    lab = make_lab(laptop_behind_nat=False)
    name = lab.add(eap_profile(lab.pki, lab.host, **{"nat-keepalive": 1}))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    with lab.capture() as capture:
        time.sleep(3)
    assert not [packet for packet in capture.packets() if packet.payload == b"\xff"]


def test_the_readmes_import_line(lab):
    """alice.p12 holds no authority: corp-ca.pem is what proves the gateway."""
    identity, authority = lab.folder / "alice.p12", lab.folder / "corp-ca.pem"
    identity.write_bytes(lab.pki.person("alice").pkcs12(_PKCS12_PASSWORD, []))
    authority.write_bytes(lab.pki.authority.identity.certificate_pem)
    imported = lab.client.run("import", identity, authority, "--gateway", lab.host, "--name", "Office", "--yes",
                              "--password-stdin", password=_PKCS12_PASSWORD)
    assert imported.exit_code == 0, imported
    outcome = lab.client.run("connect", "Office", "--password-stdin", password=_PKCS12_PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.client.run("disconnect").exit_code == 0
    assert lab.client.status("Office")["state"] == "disconnected"
