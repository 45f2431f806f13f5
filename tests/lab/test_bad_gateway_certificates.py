# SPDX-License-Identifier: GPL-3.0-or-later
"""Each bad gateway certificate is refused for its own reason, before a name or a password goes out (row A2)."""

import re

import pytest

from lab.bad_pki import FAULTS
from lab.gateway import PASSWORD, GatewayOptions
from lab.lab import assert_fails
from lab.pki import Authority, make_key
from lab.profiles import eap_profile, sign_in_profile
from lab.topology import SITES

_HOST = SITES[0].name


class Attempt:
    """One connection to a gateway with that fault."""

    def __init__(self, make_lab, pki, name: str):
        self._fault = FAULTS[name]
        self._lab = make_lab(gateway=GatewayOptions(identity=self._fault.identity(pki, _HOST)))
        profile = self._lab.add(eap_profile(pki, self._lab.host))
        self.outcome = self._lab.client.connect(profile, PASSWORD, seconds=60)

    def check(self, error: dict):
        """The evidence is right, and the gateway heard no more than that it is refused."""
        assert error["code"] == self._fault.code
        for key, pattern in self._fault.arguments.items():
            value = error["arguments"][key]
            text = " ".join(value) if isinstance(value, list) else str(value)
            assert re.search(pattern.format(host=re.escape(_HOST)), text), f"{key} is {value!r}, not like {pattern}"
        gateway = self._lab.gateway
        assert gateway.count(r"sending end entity cert") == 1, "it never showed its certificate"
        assert gateway.count(r"parsed IKE_AUTH request [2-9]") == 0
        assert gateway.count(r"EAP/RES") == 0
        assert gateway.count("received EAP identity") == 0
        assert not self._lab.office.page_seen_from(self._lab.laptop, seconds=1)


@pytest.fixture
def attempt(make_lab, pki):
    return lambda name: Attempt(make_lab, pki, name)


def test_expired(attempt):
    tried = attempt("expired")
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateExpired"))


def test_not_yet_valid(attempt):
    tried = attempt("not-yet-valid")
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateNotYetValid"))


@pytest.mark.parametrize("name", ["untrusted", "self-signed", "signed-by-no-authority"])
def test_untrusted(attempt, name):
    tried = attempt(name)
    tried.check(assert_fails(tried.outcome, 11, "GatewayUntrusted"))


@pytest.mark.parametrize("name", ["wrong-name", "name-begins-the-same", "wildcard-only"])
def test_another_name(attempt, name):
    tried = attempt(name)
    tried.check(assert_fails(tried.outcome, 11, "GatewayNameMismatch"))


def test_common_name_does_not_count(attempt):
    tried = attempt("common-name-only")
    tried.check(assert_fails(tried.outcome, 11, "GatewayNameMissing"))


@pytest.mark.parametrize("name", ["client-purpose", "code-signing-purpose"])
def test_another_purpose(attempt, name):
    tried = attempt(name)
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificatePurpose"))


@pytest.mark.parametrize("name", ["rsa-1024", "sha-1", "authority-rsa-1024", "authority-sha-1"])
def test_weak_key_or_signature(attempt, name):
    tried = attempt(name)
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateWeak"))


@pytest.mark.parametrize("name", ["name-not-permitted", "name-excluded"])
def test_name_constraint(attempt, name):
    tried = attempt(name)
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateConstraint"))


def test_path_length(attempt):
    tried = attempt("path-length")
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificatePathLength"))


def test_critical_extension(attempt):
    tried = attempt("critical-extension")
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateCritical"))


def test_authority_that_may_not_sign(attempt):
    tried = attempt("authority-may-not-sign")
    tried.check(assert_fails(tried.outcome, 11, "GatewayCertificateUnsuitable"))


@pytest.mark.parametrize("name", ["untrusted", "expired", "wrong-name", "common-name-only", "rsa-1024"])
def test_bad_certificate_hears_nothing_from_a_certificate_holder_either(make_lab, pki, name):
    """Signing in with a certificate: the person's own goes out with the first IKE_AUTH request, as RFC 7296 has it, but
    the tunnel never stands."""
    fault = FAULTS[name]
    lab = make_lab(gateway=GatewayOptions(identity=fault.identity(pki, _HOST)))
    person = pki.person("alice", "ecdsa")
    profile = lab.add(sign_in_profile(pki, lab.host, "ikev2-cert", user=None, person=person))
    outcome = lab.client.connect(profile, PASSWORD, seconds=60)
    assert (outcome.exit_code, outcome.json["error"]["code"]) == (11, fault.code), outcome
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)


def test_certificate_below_an_intermediate_authority(make_lab, pki):
    """The control: a chain with a CA between, which the gateway sends along, is good."""
    branch = Authority("Lab Branch CA", issuer=pki.authority, path_length=0)
    lab = make_lab(gateway=GatewayOptions(identity=branch.gateway(_HOST)))
    profile = lab.add(eap_profile(pki, lab.host))
    outcome = lab.client.connect(profile, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


@pytest.mark.parametrize("algorithm", ["rsa-3072", "ecdsa", "ecdsa-384", "ecdsa-521", "ed25519"])
def test_good_keys_of_a_gateway(make_lab, pki, algorithm):
    lab = make_lab(gateway=GatewayOptions(identity=pki.authority.gateway(_HOST, key=make_key(algorithm))))
    profile = lab.add(eap_profile(pki, lab.host))
    outcome = lab.client.connect(profile, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


def test_pinned_certificate_of_the_gateway_is_trusted_and_no_other(make_lab, pki):
    lab = make_lab(gateway=GatewayOptions(identity=FAULTS["untrusted"].identity(pki, _HOST)))
    pinned = lab.gateway.options.identity
    profile = lab.add(eap_profile(pki, lab.host, authority=pinned))
    outcome = lab.client.connect(profile, PASSWORD)
    assert outcome.exit_code == 0, outcome
    other = lab.add(eap_profile(pki, lab.host, name="Pins another one", authority=pki.gateway(_HOST)))
    assert lab.client.disconnect(profile).exit_code == 0
    assert_fails(lab.client.connect(other, PASSWORD), 11, "GatewayUntrusted")
