# SPDX-License-Identifier: GPL-3.0-or-later
"""The server behind the gateway proves itself too, before a tunnelled password or a certificate goes to it (row A8)."""

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from lab.gateway_config import PASSWORD, GatewayOptions
from lab.lab import assert_fails
from lab.pki import Identity, make_key
from lab.profiles import sign_in_profile, write_profile
from lab.radius import AAA_NAME, RadiusOptions

METHODS = ["tls", "ttls", "peap"]


class Attempt:
    """One sign-in by way of an AAA server that shows this certificate."""

    def __init__(self, make_lab, pki, method: str, identity: Identity | None = None, aaa: str = AAA_NAME, **radius):
        options = RadiusOptions(first_method=method, methods=(method,), identity=identity, **radius)
        self.lab = make_lab(gateway=GatewayOptions(authentication=("radius",)), radius=options)
        person = pki.person("alice", "ecdsa") if method == "tls" else None
        user = "alice@example.org" if method == "tls" else "alice"
        profile = self.lab.add(sign_in_profile(pki, self.lab.host, f"ikev2-eap-{method}", user=user, person=person,
                                               aaa=aaa))
        self.outcome = self.lab.client.connect(profile, PASSWORD, seconds=60)

    def assert_nothing_was_told(self):
        assert not self.lab.radius.saw_password()
        assert self.lab.radius.count(r"recv TLS 1\.2 Handshake, Certificate\b") == 0, "it was shown our certificate"
        assert self.lab.gateway.ike_sas() == 0
        assert not self.lab.office.page_seen_from(self.lab.laptop, seconds=1)


@pytest.fixture
def attempt(make_lab, pki):
    return lambda *arguments, **options: Attempt(make_lab, pki, *arguments, **options)


@pytest.mark.parametrize("method", METHODS)
def test_untrusted(attempt, pki, method):
    tried = attempt(method, pki.gateway(AAA_NAME, foreign=True))
    error = assert_fails(tried.outcome, 11, "AaaServerUntrusted")
    assert AAA_NAME in error["arguments"]["subject"] and "Foreign Root CA" in error["arguments"]["issuer"]
    tried.assert_nothing_was_told()


@pytest.mark.parametrize("method", METHODS)
def test_another_name(attempt, pki, method):
    """A certificate of the same company's CA: the one of its mail server, or of the gateway itself."""
    tried = attempt(method, pki.gateway("mail.corp.example"))
    error = assert_fails(tried.outcome, 11, "AaaServerNameMismatch")
    assert error["arguments"] == error["arguments"] | {"expected": AAA_NAME, "names": ["mail.corp.example"]}
    tried.assert_nothing_was_told()


@pytest.mark.parametrize("method", METHODS)
def test_expired(attempt, pki, method):
    tried = attempt(method, pki.gateway(AAA_NAME, days_back=30, days=20))
    error = assert_fails(tried.outcome, 11, "AaaServerCertificateExpired")
    assert AAA_NAME in error["arguments"]["subject"]
    assert error["arguments"]["notAfter"] < error["arguments"]["now"]
    tried.assert_nothing_was_told()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("fault", ["rsa-1024", "client-purpose"])
def test_unsuitable(attempt, pki, method, fault):
    differences = {"rsa-1024": {"key": make_key("rsa-1024")},
                   "client-purpose": {"usages": (ExtendedKeyUsageOID.CLIENT_AUTH,)}}[fault]
    tried = attempt(method, pki.authority.gateway(AAA_NAME, **differences))
    error = assert_fails(tried.outcome, 11, "AaaServerUnsuitable")
    assert AAA_NAME in error["arguments"]["subject"] and error["arguments"]["reason"]
    tried.assert_nothing_was_told()


@pytest.mark.parametrize("method", METHODS)
def test_handshake_ends_before_the_server_is_proven(attempt, method):
    """It has no cipher in common with anybody: ECDSA only, and an RSA certificate."""
    tried = attempt(method, ciphers="ECDHE-ECDSA-AES128-GCM-SHA256")
    error = assert_fails(tried.outcome, 11, "AaaServerNotProven")
    assert error["arguments"]["expected"] == AAA_NAME
    tried.assert_nothing_was_told()


@pytest.mark.parametrize("method", METHODS)
def test_profile_must_say_who_the_server_is(lab, pki, method):
    """Without it any server of any trusted authority would do: said before the first packet."""
    person = pki.person("alice", "ecdsa") if method == "tls" else None
    profile = lab.add(sign_in_profile(pki, lab.host, f"ikev2-eap-{method}", person=person))
    assert_fails(lab.client.connect(profile, PASSWORD), 5, "AaaIdentityMissing")
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_wildcard_is_no_name_for_a_server(lab, pki):
    path = write_profile(lab.folder, sign_in_profile(pki, lab.host, "ikev2-eap-peap", aaa="*.corp.example"))
    error = assert_fails(lab.client.import_file(path), 5, "ProfileFieldInvalid")
    assert error["arguments"]["field"] == "sallyport.aaaServer"
