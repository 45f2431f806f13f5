# SPDX-License-Identifier: GPL-3.0-or-later
"""No weaker method than the profile's, whatever the server offers first (row A6), and the strongest where it may choose."""

import pytest

from lab.gateway_config import PASSWORD, GatewayOptions
from lab.lab import assert_fails
from lab.profiles import sign_in_profile
from lab.radius import AAA_NAME, RadiusOptions

EVERYTHING = ("md5", "gtc", "mschapv2", "tls", "ttls", "peap")


def make(make_lab, first: str, methods: tuple[str, ...] = EVERYTHING):
    return make_lab(gateway=GatewayOptions(authentication=("radius",)),
                    radius=RadiusOptions(first_method=first, methods=methods))


@pytest.mark.parametrize("first", ["md5", "gtc", "tls", "ttls", "peap"])
def test_the_profiles_method_is_asked_for_instead(make_lab, first):
    lab = make(make_lab, first)
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-eap"))
    outcome = lab.client.connect(profile, PASSWORD, seconds=60)
    assert outcome.exit_code == 0, outcome
    assert set(lab.radius.methods_answered()) <= {"Identity", "NAK", "MSCHAPv2"}
    assert "NAK" in lab.radius.methods_answered()
    assert not lab.radius.saw_clear_text()


@pytest.mark.parametrize("only", ["md5", "gtc"])
def test_only_a_weaker_one_is_refused(make_lab, only):
    lab = make(make_lab, only, methods=(only,))
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-eap"))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "EapMethodRefused")
    assert only in error["arguments"]["offered"].lower()
    assert "MSCHAPv2" in error["arguments"]["wanted"]
    assert not lab.radius.saw_password()
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1


@pytest.mark.parametrize("kind", ["ikev2-eap", "ikev2-eap-gtc", "ikev2-eap-auto", "ikev2-eap-ttls", "ikev2-cert-eap"])
def test_md5_is_never_answered(make_lab, pki, kind):
    """A strongSwan that has nothing but EAP-MD5."""
    way = "cert+eap-md5" if kind == "ikev2-cert-eap" else "eap-md5"
    lab = make_lab(gateway=GatewayOptions(authentication=(way,)))
    person = pki.person("alice", "ecdsa") if kind == "ikev2-cert-eap" else None
    aaa = lab.host if kind == "ikev2-eap-ttls" else None
    profile = lab.add(sign_in_profile(pki, lab.host, kind, person=person, aaa=aaa))
    secret = f"{PASSWORD}\n{PASSWORD}" if person else PASSWORD
    error = assert_fails(lab.client.connect(profile, secret, seconds=60), 10, "EapMethodRefused")
    assert "md5" in error["arguments"]["offered"].lower()
    assert lab.gateway.count("EAP/RES/MD5") == 0
    assert lab.gateway.ike_sas() == 0


def test_auto_takes_a_digest_before_the_clear_text(make_lab):
    lab = make(make_lab, "gtc", methods=("gtc", "mschapv2"))
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-eap-auto"))
    assert lab.client.connect(profile, PASSWORD, seconds=60).exit_code == 0
    assert not lab.radius.saw_clear_text()


@pytest.mark.parametrize("first", ["gtc", "mschapv2"])
def test_auto_takes_a_tunnel_where_the_profile_says_whom_to_trust(make_lab, first):
    lab = make(make_lab, first, methods=("gtc", "mschapv2", "ttls", "peap"))
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-eap-auto", aaa=AAA_NAME))
    outcome = lab.client.connect(profile, PASSWORD, seconds=60)
    assert outcome.exit_code == 0, outcome
    assert {"TTLS", "PEAP"} & set(lab.radius.methods_answered())


def test_auto_with_a_certificate_takes_tls(make_lab, pki):
    lab = make(make_lab, "mschapv2")
    profile = lab.add(sign_in_profile(pki, lab.host, "ikev2-eap-auto", user="alice@example.org",
                                      person=pki.person("alice", "ecdsa"), aaa=AAA_NAME))
    outcome = lab.client.connect(profile, PASSWORD, seconds=60)
    assert outcome.exit_code == 0, outcome
    assert set(lab.radius.methods_answered()) <= {"Identity", "NAK", "TLS"}


@pytest.mark.parametrize("kind", ["ttls", "peap"])
def test_inside_the_tunnel_the_profiles_method_counts(make_lab, kind):
    """The server proposes GTC inside, the profile says MSCHAPv2."""
    lab = make_lab(gateway=GatewayOptions(authentication=("radius",)),
                   radius=RadiusOptions(first_method=kind, inner_method="gtc"))
    profile = lab.add(sign_in_profile(lab.pki, lab.host, f"ikev2-eap-{kind}", aaa=AAA_NAME, inner="mschapv2"))
    outcome = lab.client.connect(profile, PASSWORD, seconds=60)
    assert outcome.exit_code == 0, outcome
    assert not lab.radius.saw_clear_text()


@pytest.mark.parametrize("kind", ["ttls", "peap"])
def test_inside_the_tunnel_nothing_but_a_weaker_one_is_refused(make_lab, kind):
    lab = make_lab(gateway=GatewayOptions(authentication=("radius",)),
                   radius=RadiusOptions(first_method=kind, inner_method="gtc", inner_methods=("gtc",)))
    profile = lab.add(sign_in_profile(lab.pki, lab.host, f"ikev2-eap-{kind}", aaa=AAA_NAME, inner="mschapv2"))
    assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 10, "EapMethodRefused")
    assert not lab.radius.saw_clear_text()
