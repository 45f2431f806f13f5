# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with a pre-shared key: only with one that nobody guesses, and only to the gateway that is meant (row A9)."""

import pytest

from lab.gateway import GatewayOptions
from lab.gateway_config import SHARED_KEY
from lab.lab import assert_fails
from lab.profiles import sign_in_profile
from lab.rogue import Rogue

_GATEWAY = GatewayOptions(authentication=("psk",))


def add(lab, **more) -> str:
    return lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-psk", user=None, **more))


def test_connects_without_any_certificate(make_lab):
    lab = make_lab(gateway=_GATEWAY)
    outcome = lab.client.connect(add(lab, remote={"cert": None}), SHARED_KEY)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.count("with pre-shared key successful") >= 1


@pytest.mark.parametrize("key", ["short", "nineteen characters", "passwordpasswordpassword", "a" * 30,
                                 "12345678901234567890"])
def test_weak_key_never_leaves_this_computer(make_lab, key):
    lab = make_lab(gateway=GatewayOptions(authentication=("psk",), shared_key=key))
    profile = add(lab)
    error = assert_fails(lab.client.connect(profile, key), 5, "PreSharedKeyWeak")
    assert error["arguments"]["profile"] == profile and error["arguments"]["reason"]
    assert key not in lab.client.run("status", "--json").stdout + lab.service.log()
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_other_key(make_lab):
    lab = make_lab(gateway=_GATEWAY)
    error = assert_fails(lab.client.connect(add(lab), "another secret of twenty signs"), 10, "SignInRefused")
    assert error["arguments"]["method"] == "pre-shared key" and error["arguments"]["round"] == "shared-key"
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1


def test_gateway_that_has_the_key_but_another_name(make_lab):
    """IDr must be the one that the profile expects: whoever else knows the key is not the gateway."""
    lab = make_lab(gateway=GatewayOptions(authentication=("psk",), ike_id="colleague.example.org"))
    assert lab.client.connect(add(lab), SHARED_KEY, seconds=60).exit_code in (10, 11)
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)
    assert lab.client.status()["state"] == "disconnected"


@pytest.mark.parametrize("variant", ["shared-key", "null", "success", "certificate"])
def test_rogue_is_not_believed(make_lab, variant):
    lab = make_lab(with_gateway=False)
    Rogue(lab.topology.sites[0], variant, lab.pki.gateway(lab.host).certificate_der, lab.folder)
    assert_fails(lab.client.connect(add(lab), SHARED_KEY, seconds=60), 11, "GatewayNotProven")
    assert SHARED_KEY not in lab.service.log()
