# SPDX-License-Identifier: GPL-3.0-or-later
"""What a profile says of how the exchange is led, and of whom to trust, is what happens on the cable."""

import re
import time
import uuid

from lab import ike
from lab.capture import UDP
from lab.gateway import PASSWORD, USER
from lab.lab import assert_fails
from lab.profiles import eap_profile, in_base64
from lab.redirector import REDIRECT_SUPPORTED, Redirector
from lab.topology import LAPTOP_AT_HOME, LAPTOP_ON_INTERNET, PUBLIC_DNS
from lab.wire import Wire

FRAGMENTATION_SUPPORTED = 16430


def connect(lab, **profile) -> str:
    name = lab.add(eap_profile(lab.pki, lab.host, **profile))
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    return name


def first_request(packets, source: str) -> ike.Message:
    return next(ike.parse(packet.ike()) for packet in packets if packet.source == source and packet.ike())


def offered(message: ike.Message) -> set[int]:
    return {kind for kind, _ in message.notifies()}


def test_mobike_and_fragments_are_offered_unless_the_profile_says_no(make_lab):
    """MOBIKE is offered inside IKE_AUTH, so the gateway's log tells; fragments and redirects in IKE_SA_INIT. Without a
    NAT and without MOBIKE only the encapsulation that is asked for leads to port 4500."""
    lab = make_lab(laptop_behind_nat=False)
    with lab.capture() as capture:
        usual = connect(lab)
        assert lab.client.disconnect(usual).exit_code == 0
    usually = offered(first_request(capture.packets(), LAPTOP_ON_INTERNET))
    assert FRAGMENTATION_SUPPORTED in usually
    assert REDIRECT_SUPPORTED not in usually, "redirects are not followed, so they must not be asked for"
    assert lab.gateway.wait_for_log(r"parsed IKE_AUTH request 1 .*N\(MOBIKE_SUP\)")

    before = len(lab.gateway.log())
    with lab.capture() as capture:
        connect(lab, name="Plain", sallyport={
            "mobike": False, "fragmentation": False, "forceUdpEncapsulation": True, "followRedirects": True,
            "ikeRekeySeconds": 7000, "reauthenticationSeconds": 5000})
        assert lab.office.page_seen_from(lab.laptop)
    packets = [packet for packet in capture.packets() if packet.source == LAPTOP_ON_INTERNET]
    now = offered(first_request(packets, LAPTOP_ON_INTERNET))
    assert FRAGMENTATION_SUPPORTED not in now and REDIRECT_SUPPORTED not in now
    second = lab.gateway.log()[before:]
    assert "parsed IKE_AUTH request 1" in second and "MOBIKE_SUP" not in second
    assert lab.gateway.site.addresses.public in {packet.destination for packet in packets}
    assert 4500 in {packet.destination_port for packet in packets if packet.protocol == UDP}
    # When they come, the jitter decides: up to a twentieth earlier.
    scheduled = dict(re.findall(r"scheduling (rekeying|reauthentication) in (\d+)s", lab.service.log()))
    assert 6650 < int(scheduled["rekeying"]) <= 7000 and 4650 < int(scheduled["reauthentication"]) <= 5000


def test_without_mobike_a_new_address_costs_a_new_exchange(lab):
    """With it the tunnel only moves (test_staying_up)."""
    name = connect(lab, sallyport={"mobike": False})
    lab.topology.move_laptop("192.168.77.3")
    lab.client.wait_for(lambda now: now["local"]["address"] == "192.168.77.3" and now["state"] == "connected", name)
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 2


def test_an_idle_tunnel_is_ended_and_told_and_a_quiet_gateway_asked(lab):
    """Both in one quiet time: the gateway is asked each 5 s whether it lives (the service's own choice is 10), and
    after 10 s without a packet the tunnel goes, for good."""
    name = connect(lab, sallyport={"idleDisconnectSeconds": 10, "deadPeerSeconds": 5})
    assert lab.office.page_seen_from(lab.laptop)
    began = time.monotonic()
    with lab.capture() as capture:
        status = lab.client.wait_for(lambda now: now["state"] == "disconnected", name, seconds=20, step=0.5)
        elapsed = time.monotonic() - began
    assert 9 < elapsed < 15, f"after {elapsed:.1f} s"
    assert status["error"]["code"] == "IdleDisconnected"
    assert status["error"]["arguments"] == {"host": lab.host, "seconds": 10}
    assert "10 seconds" in status["error"]["explanation"]
    asked = [packet.time for packet in capture.packets() if packet.source == LAPTOP_AT_HOME and packet.ike()
             and ike.HEADER.unpack_from(packet.ike())[4] == ike.INFORMATIONAL]
    # The first may be MOBIKE's, as the virtual IP appears.
    gaps = [later - earlier for earlier, later in zip(asked, asked[1:])]
    assert any(3.5 < gap < 7.5 for gap in gaps) and max(gaps) < 7.5, f"asked at {asked}"
    assert lab.gateway.wait_for_log(r"received DELETE for IKE_SA"), "it did not say good-bye"
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "it was connected again"


def test_the_second_of_several_authorities_will_do(lab):
    foreign = in_base64(lab.pki.foreign_authority.identity.certificate_der)
    own = in_base64(lab.pki.authority.identity.certificate_der)
    connect(lab, remote={"cert": foreign}, sallyport={"authorities": [own]})
    assert lab.office.page_seen_from(lab.laptop)


def test_one_of_several_gateway_certificates_will_do(lab):
    """The old one and the new one while it is renewed: both for the same name, in either order."""
    new = in_base64(lab.pki.gateway(lab.host).certificate_der)
    old = in_base64(lab.pki.gateway(lab.host, days_back=30, days=300).certificate_der)
    for order, trusted in {"old first": [old, new], "new first": [new, old]}.items():
        name = connect(lab, name=order, remote={"cert": trusted[0]}, sallyport={"authorities": trusted[1:]})
        assert lab.office.page_seen_from(lab.laptop)
        assert lab.client.disconnect(name).exit_code == 0


def test_gateway_certificates_and_authorities_may_be_mixed(lab):
    old = in_base64(lab.pki.gateway(lab.host, days_back=30, days=300).certificate_der)
    own = in_base64(lab.pki.authority.identity.certificate_der)
    connect(lab, remote={"cert": old}, sallyport={"authorities": [own]})
    assert lab.office.page_seen_from(lab.laptop)


def test_other_gateway_certificates_will_not_do(lab):
    """Not even those that the same authority made for the same name."""
    old = [in_base64(lab.pki.gateway(lab.host, days_back=days, days=300).certificate_der) for days in (30, 40)]
    name = lab.add(eap_profile(lab.pki, lab.host, remote={"cert": old[0]}, sallyport={"authorities": old[1:]}))
    error = assert_fails(lab.client.connect(name, PASSWORD), 11, "GatewayUntrusted")
    assert "Lab Root CA" in error["arguments"]["issuer"]
    assert lab.gateway.count(r"EAP/RES") == 0


def test_the_profiles_domains_are_all_that_is_asked_in_the_office(lab):
    """Without a resolver of the system's that can split, the office's server is asked first and the usual one after
    it; without domains of the profile's (test_connect) the usual one is not asked at all."""
    name = connect(lab, sallyport={"dnsDomains": ["corp.example", "lab.example"]})
    assert lab.client.status(name)["dns"] == {"servers": [lab.gateway.site.addresses.office_host],
                                              "domains": ["corp.example", "lab.example"]}
    written = lab.laptop.run("cat", "/etc/resolv.conf").stdout.split("\n")
    assert "search corp.example lab.example" in written
    assert [line for line in written if line.startswith("nameserver")] == [
        f"nameserver {lab.gateway.site.addresses.office_host}", f"nameserver {PUBLIC_DNS}"]
    assert lab.office.page_seen_from(lab.laptop, lab.office.intranet_url)


def test_a_method_without_its_server_is_refused_by_the_service_too(lab):
    """sallyportctl refuses before it asks the service; a client that does not is refused there, before any packet."""
    name = lab.add(eap_profile(lab.pki, lab.host, type="ikev2-eap-ttls"))
    assert_fails(lab.client.connect(name, PASSWORD), 5, "AaaIdentityMissing")
    profile = {"id": str(uuid.uuid4()), "name": "Office", "method": "ikev2-eap-ttls", "gateway": {"host": lab.host},
               "local": {"userName": USER}}
    with lab.capture() as capture, Wire(lab.service.socket) as wire:
        wire.hello()
        wire.request("connect", {"profile": profile})
        connection, = (status for status in wire.request("status")["result"]["connections"]
                       if status["profile"]["id"] == profile["id"])
    assert connection["state"] == "disconnected"
    assert connection["error"] == {"code": "AaaIdentityMissing", "arguments": {"profile": "Office"}}
    assert not [packet for packet in capture.packets() if packet.source == LAPTOP_AT_HOME and packet.protocol == UDP]


def test_redirects_are_not_followed(make_lab):
    """Whatever the profile says. A redirect in IKE_SA_INIT can be anybody's: nothing of it is authenticated."""
    lab = make_lab(with_gateway=False)
    target = "192.0.2.99"
    Redirector(lab.topology.sites[0], target)
    name = lab.add(eap_profile(lab.pki, lab.host, sallyport={"followRedirects": True}))
    with lab.capture() as capture:
        error = assert_fails(lab.client.connect(name, PASSWORD), 13, "GatewayRedirects")
    assert error["arguments"] == {"host": lab.host, "target": target}
    assert target not in {packet.destination for packet in capture.packets()}
