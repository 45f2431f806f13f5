# SPDX-License-Identifier: GPL-3.0-or-later
"""When it does not work, the right reason comes out: error code, exit code, evidence, and no second try on its own."""

import time

import pytest

from lab.gateway import PASSWORD, USER, GatewayOptions
from lab.lab import assert_fails
from lab.profiles import eap_profile

_TRIES = r"parsed IKE_SA_INIT request 0"


def connect(lab, password: str = PASSWORD, seconds: int = 60, **profile):
    name = lab.add(eap_profile(lab.pki, profile.pop("host", lab.host), **profile))
    return lab.client.connect(name, password, seconds)


def assert_not_tried_again(lab, tries: int = 1):
    time.sleep(3)
    assert lab.gateway.count(_TRIES) == tries
    assert lab.client.status()["state"] == "disconnected"


def test_wrong_password_is_tried_once(lab):
    error = assert_fails(connect(lab, "not the password"), 10, "SignInRefused")
    assert error["arguments"]["user"] == USER
    assert lab.gateway.count(r"EAP-MS-CHAPv2 verification failed") == 1
    assert_not_tried_again(lab)
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)


def test_unknown_user(lab):
    assert_fails(connect(lab, local={"eap_id": "mallory"}), 10, "SignInRefused")


def test_unknown_authority(make_lab, pki):
    lab = make_lab(gateway=GatewayOptions(identity=pki.gateway("vpn.example.org", foreign=True)))
    error = assert_fails(connect(lab), 11, "GatewayUntrusted")
    assert "Foreign Root CA" in error["arguments"]["issuer"]
    assert lab.gateway.count(r"EAP/RES") == 0, "a credential was offered to a gateway that proved nothing"
    assert_not_tried_again(lab)


@pytest.mark.parametrize("ike_id", ["other.example.org", "vpn.example.org"])
def test_wrong_gateway_name(make_lab, pki, ike_id):
    """Whether the gateway admits its other name or claims the right one with the wrong certificate."""
    lab = make_lab(gateway=GatewayOptions(identity=pki.gateway("other.example.org"), ike_id=ike_id))
    error = assert_fails(connect(lab), 11, "GatewayNameMismatch")
    assert error["arguments"]["expected"] == "vpn.example.org"
    assert "other.example.org" in error["arguments"]["names"]
    assert "other.example.org" in error["explanation"]
    assert lab.gateway.count(r"EAP/RES") == 0
    assert_not_tried_again(lab)


def test_expired_gateway_certificate(make_lab, pki):
    lab = make_lab(gateway=GatewayOptions(identity=pki.gateway("vpn.example.org", days_back=20, days=10)))
    assert_fails(connect(lab), 11, "GatewayCertificateExpired")
    assert lab.gateway.count(r"EAP/RES") == 0


def test_gateway_certificate_of_tomorrow(make_lab, pki):
    lab = make_lab(gateway=GatewayOptions(identity=pki.gateway("vpn.example.org", days_back=-1, days=10)))
    assert_fails(connect(lab), 11, "GatewayCertificateNotYetValid")
    assert lab.gateway.count(r"EAP/RES") == 0


def test_silent_gateway(lab):
    lab.gateway.site.gateway.nft("table ip silence {\n chain input {\n type filter hook input priority 0\n"
                                 " udp dport { 500, 4500 } drop\n }\n}\n")
    error = assert_fails(connect(lab), 12, "GatewaySilent")
    assert error["arguments"]["host"] == lab.host


def test_gateway_machine_without_ike(make_lab):
    lab = make_lab(with_gateway=False)
    outcome = connect(lab)
    assert outcome.exit_code == 12, outcome
    assert outcome.json["error"]["code"] in ("GatewaySilent", "GatewayUnreachable")


def test_unknown_gateway_name(lab):
    error = assert_fails(connect(lab, host="nowhere.example.org"), 12, "GatewayNameUnknown")
    assert error["arguments"]["host"] == "nowhere.example.org"


def test_ike_proposals_refused(make_lab):
    lab = make_lab(gateway=GatewayOptions(ike_proposals="aes128-sha1-modp1024"))
    error = assert_fails(connect(lab), 13, "ProposalRefused")
    assert error["arguments"]["protocol"] == "IKE"
    assert_not_tried_again(lab)


def test_esp_proposals_refused(make_lab):
    lab = make_lab(gateway=GatewayOptions(esp_proposals="aes128-sha1"))
    error = assert_fails(connect(lab), 13, "ProposalRefused")
    assert error["arguments"]["protocol"] == "ESP"
    assert_not_tried_again(lab)


def test_no_virtual_ip_offered(make_lab):
    lab = make_lab(gateway=GatewayOptions(offers_address=False))
    assert_fails(connect(lab), 13, "NoAddressOffered")
    assert_not_tried_again(lab)
    assert lab.gateway.ike_sas() == 0


def test_selectors_that_have_nothing_in_common(make_lab):
    """The gateway's CHILD_SA is for another address than the one it hands out."""
    lab = make_lab(gateway=GatewayOptions(remote_ts="10.123.0.0/24"))
    assert_fails(connect(lab), 13, "SelectorsRefused")
    assert_not_tried_again(lab)


def test_words_go_to_standard_error_for_people(lab):
    """Without --json: how far it got, then title, explanation, next step, a line each; the same words as in JSON."""
    name = lab.add(eap_profile(lab.pki, "nowhere.example.org"))
    error = assert_fails(lab.client.connect(name, PASSWORD), 12, "GatewayNameUnknown")
    outcome = lab.client.run("connect", name, "--password-stdin", password=PASSWORD)
    assert outcome.exit_code == 12
    assert outcome.stderr.splitlines() == ["Looking up nowhere.example.org", error["title"], error["explanation"],
                                           error["nextStep"]]
    assert "nowhere.example.org" in error["title"]
    assert outcome.stdout == ""


def test_words_of_the_service_not_running_go_to_standard_error(lab):
    assert lab.service.stop() == 0
    error = assert_fails(lab.client.run("status", "--json"), 3, "ServiceUnreachable")
    outcome = lab.client.run("status")
    assert outcome.exit_code == 3
    assert outcome.stderr.splitlines() == [error["title"], error["explanation"], error["nextStep"]]
    assert outcome.stdout == ""

