# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way to sign in, against a strongSwan alone and one with a FreeRADIUS behind it.

test_lab_sign_in shows that the same gateways take a stock client and refuse one with another secret.
"""

import time

import pytest

from lab.gateway_config import SHARED_KEY
from lab.lab import assert_fails
from lab.ways import WAYS


@pytest.mark.parametrize("name", WAYS)
def test_signs_in(make_lab, name):
    way = WAYS[name]
    lab = way.make_lab(make_lab)
    profile = lab.add(way.profile(lab))
    outcome = lab.client.connect(profile, way.secret, seconds=60)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    status = lab.client.status(profile)
    assert status["state"] == "connected" and status["error"] is None
    assert lab.client.disconnect(profile).exit_code == 0
    assert lab.gateway.ike_sas() == 0


@pytest.mark.parametrize("name", WAYS)
def test_wrong_secret_is_refused_and_the_round_named(make_lab, pki, name):
    way = WAYS[name]
    lab = way.make_lab(make_lab)
    profile = lab.add(way.profile(lab, way.stranger(pki)))
    error = assert_fails(lab.client.connect(profile, way.wrong_secret, seconds=60), 10, "SignInRefused")
    assert error["arguments"]["round"] == way.round
    assert error["arguments"]["method"] == {"certificate": "certificate", "shared-key": "pre-shared key"}.get(
        way.round, "certificate" if way.kind == "ikev2-eap-tls" else "password")
    assert lab.gateway.ike_sas() == 0
    time.sleep(2)
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "it must not be tried again"
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)


def test_first_of_two_rounds_is_named(make_lab, pki):
    """A certificate that the gateway does not know, before the password was ever asked for."""
    way = WAYS["alone-certificate-then-mschapv2"]
    lab = way.make_lab(make_lab)
    profile = lab.add(way.profile(lab, pki.foreign_authority.person("alice", "ecdsa")))
    error = assert_fails(lab.client.connect(profile, way.secret, seconds=60), 10, "SignInRefused")
    assert error["arguments"]["round"] == "certificate"
    assert lab.gateway.count(r"EAP/RES") == 0


@pytest.mark.parametrize("name", ["alone-mschapv2", "radius-peap-mschapv2", "alone-gtc", "alone-shared-key"])
def test_no_secret_in_the_services_log(make_lab, name):
    way = WAYS[name]
    lab = way.make_lab(make_lab)
    profile = lab.add(way.profile(lab))
    assert lab.client.connect(profile, way.secret, seconds=60).exit_code == 0
    secret = SHARED_KEY if way.round == "shared-key" else way.secret
    assert secret not in lab.service.log()
    assert secret.encode().hex() not in lab.service.log().lower().replace(" ", "")
