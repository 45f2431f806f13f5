# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures that no other file of the lab brings about: states of an account, ports that go silent, a closing gateway."""

import pytest

from lab.gateway_config import PASSWORD, GatewayOptions
from lab.lab import assert_fails
from lab.profiles import eap_profile, sign_in_profile
from lab.radius import AAA_NAME, DISABLED_USER, EXPIRED_USER, LOCKED_USER, RadiusOptions
from lab.redirector import Redirector


def lab_with_accounts(make_lab, **radius):
    return make_lab(gateway=GatewayOptions(authentication=("radius",)), radius=RadiusOptions(**radius))


@pytest.mark.parametrize("kind", ["mschapv2", "ttls", "peap"])
def test_expired_password(make_lab, kind):
    """MS-CHAP error 648 (RFC 2759 section 6)."""
    lab = lab_with_accounts(make_lab, first_method=kind)
    profile = lab.add(_profile_of(lab, kind, EXPIRED_USER))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "PasswordExpired")
    assert error["arguments"]["user"] == EXPIRED_USER
    assert "expired" in error["arguments"]["message"].lower()
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1


@pytest.mark.parametrize("kind", ["mschapv2", "ttls", "peap"])
def test_locked_account(make_lab, kind):
    """MS-CHAP error 647."""
    lab = lab_with_accounts(make_lab, first_method=kind)
    profile = lab.add(_profile_of(lab, kind, LOCKED_USER))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "AccountRefused")
    assert error["arguments"]["user"] == LOCKED_USER and error["arguments"]["reason"] == "disabled"
    assert "locked" in error["arguments"]["message"].lower()


def test_server_that_says_no_more_than_no(make_lab):
    """Error 691: what it means is in the server's words at most."""
    lab = lab_with_accounts(make_lab)
    profile = lab.add(_profile_of(lab, "mschapv2", DISABLED_USER))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "SignInRefused")
    assert error["arguments"]["user"] == DISABLED_USER


def test_server_without_any_error_message(make_lab):
    lab = lab_with_accounts(make_lab, sends_mschap_errors=False)
    profile = lab.add(_profile_of(lab, "mschapv2", EXPIRED_USER))
    assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "SignInRefused")


def test_port_4500_is_blocked(lab):
    """The network lets port 500 through and not the one that the exchange moves to behind a NAT."""
    lab.silence_port(4500)
    profile = lab.add(eap_profile(lab.pki, lab.host))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=120), 12, "FloatedPortSilent")
    arguments = error["arguments"]
    assert (arguments["port"], arguments["answered"]) == (4500, 500)
    assert arguments["host"] == lab.host and arguments["address"] == lab.gateway.site.addresses.public
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") >= 1
    assert lab.gateway.count("parsed IKE_AUTH") == 0


def test_both_ports_are_blocked(lab):
    lab.silence_port(500)
    lab.silence_port(4500)
    profile = lab.add(eap_profile(lab.pki, lab.host))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=120), 12, "GatewaySilent")
    assert error["arguments"]["port"] == 500 and "answered" not in error["arguments"]


def test_gateway_that_points_elsewhere(make_lab):
    """Never followed: whoever answers first could send everybody to themselves (RFC 5685 section 11)."""
    lab = make_lab(with_gateway=False)
    target = "198.51.100.66"
    Redirector(lab.topology.sites[0], target)
    profile = lab.add(eap_profile(lab.pki, lab.host))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 13, "GatewayRedirects")
    assert error["arguments"] == error["arguments"] | {"host": lab.host, "target": target}


def test_gateway_that_ends_the_tunnel(lab):
    profile = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(profile, PASSWORD).exit_code == 0
    lab.gateway.swanctl("--terminate", "--ike", "eap")
    status = lab.client.wait_for(lambda now: now["state"] != "connected" and now["error"])
    assert status["error"]["code"] == "GatewayClosed"
    assert status["error"]["arguments"]["host"] == lab.host


def _profile_of(lab, kind: str, user: str) -> dict:
    if kind == "mschapv2":
        return sign_in_profile(lab.pki, lab.host, "ikev2-eap", user=user)
    return sign_in_profile(lab.pki, lab.host, f"ikev2-eap-{kind}", user=user, aaa=AAA_NAME, inner="mschapv2")


def test_gateway_that_knows_no_sign_in_of_this_kind(make_lab):
    """It breaks off in its first answer, before anybody has proven anything: not a matter of the password."""
    lab = make_lab(gateway=GatewayOptions(authentication=("cert",)))
    name = lab.add(eap_profile(lab.pki, lab.host))
    error = assert_fails(lab.client.connect(name, PASSWORD), 13, "NegotiationFailed")
    assert error["arguments"] == {"host": lab.host, "notify": "AUTHENTICATION_FAILED"}
    assert lab.gateway.count(r"EAP/RES") == 0
