# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's key in each kind that companies use, out of each kind of file; and what is wrong with one, said before the
first packet."""

import pytest

from lab import client_keys
from lab.client_keys import KEY_KINDS, PKCS12_KINDS
from lab.gateway import GatewayOptions
from lab.lab import Lab, assert_fails
from lab.pki import Authority, Identity
from lab.profiles import in_base64, sign_in_profile

PASSWORD = "open sesame 12"


def profile_with(lab: Lab, person: Identity, pkcs12: bytes) -> str:
    """The file as it is, inside a profile."""
    profile = sign_in_profile(lab.pki, lab.host, "ikev2-cert", user=None, local={"p12": in_base64(pkcs12)})
    return lab.add(profile)


def assert_connects(lab: Lab, profile: str, subject: str = "bob"):
    outcome = lab.client.connect(profile, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.wait_for_log(rf"authentication of '[^']*CN={subject}' with")


@pytest.mark.parametrize("kind", KEY_KINDS)
def test_kind_of_key(lab, kind):
    person = client_keys.person(lab.pki, kind)
    assert_connects(lab, profile_with(lab, person, client_keys.pkcs12_modern(person, PASSWORD, [])))


@pytest.mark.parametrize("container", PKCS12_KINDS)
@pytest.mark.parametrize("kind", ["rsa", "ecdsa-256"])
def test_pkcs12(lab, kind, container):
    person = client_keys.person(lab.pki, kind)
    pkcs12 = PKCS12_KINDS[container](person, PASSWORD, [lab.pki.authority.certificate])
    assert_connects(lab, profile_with(lab, person, pkcs12))


@pytest.mark.parametrize("signature", ["ike:rsa/pss-sha256", "ike:rsa-sha256"])
def test_rsa_signature_that_the_gateway_insists_on(make_lab, signature):
    """RSASSA-PSS as well as PKCS#1 v1.5 (RFC 7427)."""
    lab = make_lab(gateway=GatewayOptions(authentication=("cert",), client_signature=signature))
    person = client_keys.person(lab.pki, "rsa")
    local = {"rsa-pss": "pss" in signature, "p12": in_base64(client_keys.pkcs12_modern(person, PASSWORD, []))}
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-cert", user=None, local=local))
    assert_connects(lab, profile)


@pytest.mark.parametrize("form", ["pkcs8", "traditional"])
@pytest.mark.parametrize("kind", ["rsa", "ecdsa-384"])
def test_pem_key_with_a_passphrase(lab, kind, form):
    person = client_keys.person(lab.pki, kind)
    key = (client_keys.pkcs8_pem if form == "pkcs8" else client_keys.traditional_pem)(person, PASSWORD)
    assert b"ENCRYPTED" in key
    bundle = lab.folder / "bob.pem"
    bundle.write_bytes(person.certificate_pem + key + lab.pki.authority.identity.certificate_pem)
    imported = lab.client.run("import", str(bundle), "--gateway", lab.host, "--name", "Bob's office", "--yes", "--json",
                              "--password-stdin", password=PASSWORD)
    assert imported.exit_code == 0, imported
    assert b"PRIVATE KEY" not in lab.client.profiles[0].read_bytes()
    assert_connects(lab, "Bob's office")


@pytest.mark.parametrize("container", PKCS12_KINDS)
def test_wrong_password_of_a_container(lab, container):
    person = client_keys.person(lab.pki, "rsa")
    authorities = [lab.pki.authority.certificate]
    profile = profile_with(lab, person, PKCS12_KINDS[container](person, PASSWORD, authorities))
    assert_fails(lab.client.connect(profile, "not this one"), 5, "Pkcs12PasswordWrong")
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_intermediate_authority_is_sent_along(lab):
    """The gateway has the root only."""
    branch = Authority("Lab Branch CA", issuer=lab.pki.authority)
    person = client_keys.person_below(branch)
    assert_connects(lab, profile_with(lab, person, client_keys.pkcs12_modern(person, PASSWORD, [])))


def test_expired_certificate(lab):
    person = client_keys.person_with(lab.pki, "bob", days_back=30, days=20)
    profile = profile_with(lab, person, client_keys.pkcs12_modern(person, PASSWORD, []))
    error = assert_fails(lab.client.connect(profile, PASSWORD), 5, "ClientCertificateExpired")
    assert "bob" in error["arguments"]["subject"]
    assert error["arguments"]["notAfter"] < error["arguments"]["now"]
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_certificate_of_tomorrow(lab):
    person = client_keys.person_with(lab.pki, "bob", days_back=-5)
    profile = profile_with(lab, person, client_keys.pkcs12_modern(person, PASSWORD, []))
    error = assert_fails(lab.client.connect(profile, PASSWORD), 5, "ClientCertificateNotYetValid")
    assert error["arguments"]["notBefore"] > error["arguments"]["now"]
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_key_of_another_certificate(lab):
    bundle = lab.folder / "mixed.pem"
    bundle.write_bytes(lab.pki.person("bob").certificate_pem + lab.pki.person("carol").key_pem
                       + lab.pki.authority.identity.certificate_pem)
    imported = lab.client.run("import", str(bundle), "--gateway", lab.host, "--name", "Mixed", "--yes", "--json",
                              "--password-stdin", password=PASSWORD)
    error = assert_fails(imported, 5, "ClientKeyMismatch")
    assert "bob" in error["arguments"]["subject"]
    assert lab.client.profiles == []


def test_container_that_holds_too_much(lab):
    person = client_keys.person(lab.pki, "rsa")
    more = [Authority(f"Lab CA {number}").certificate for number in range(12)]
    profile = profile_with(lab, person, client_keys.pkcs12_modern(person, PASSWORD, more))
    error = assert_fails(lab.client.connect(profile, PASSWORD), 5, "Pkcs12Unreadable")
    assert "certificates" in error["arguments"]["reason"]
    assert lab.gateway.count("IKE_SA_INIT request") == 0
