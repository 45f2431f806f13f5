# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with a certificate, from each kind of file that an administrator may send."""

import pytest

from lab.lab import assert_fails
from lab.pki import Authority
from lab.profiles import certificate_profile, write_profile

PKCS12_PASSWORD = "open sesame 12"


@pytest.mark.parametrize("algorithm", ["rsa", "ecdsa"])
def test_pkcs12_in_the_profile(lab, algorithm):
    person = lab.pki.person("bob", algorithm)
    name = lab.add(certificate_profile(lab.pki, lab.host, person, PKCS12_PASSWORD))
    outcome = lab.client.connect(name, PKCS12_PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.wait_for_log(r"authentication of '[^']*CN=bob' with")
    assert lab.client.status(name)["nat"]["here"] is True


@pytest.mark.parametrize("algorithm", ["rsa", "ecdsa"])
def test_pem_bundle(lab, algorithm):
    """Certificate, key and CA in one PEM file; the key is stored encrypted, under the password given."""
    person = lab.pki.person("carol", algorithm)
    bundle = lab.folder / "carol.pem"
    bundle.write_bytes(person.certificate_pem + person.key_pem + lab.pki.authority.identity.certificate_pem)
    imported = lab.client.run("import", str(bundle), "--gateway", lab.host, "--name", "Carol's office", "--yes", "--json",
                              "--password-stdin", password=PKCS12_PASSWORD)
    assert imported.exit_code == 0, imported
    assert len(lab.client.profiles) == 1
    assert b"PRIVATE KEY" not in lab.client.profiles[0].read_bytes()
    outcome = lab.client.connect("Carol's office", PKCS12_PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


def test_pkcs12_beside_a_profile_without_one(lab):
    profile = certificate_profile(lab.pki, lab.host, lab.pki.person("bob"), PKCS12_PASSWORD, local=None)
    identity = lab.folder / "bob.p12"
    identity.write_bytes(lab.pki.person("bob").pkcs12(PKCS12_PASSWORD, [lab.pki.authority.certificate]))
    imported = lab.client.run("import", str(write_profile(lab.folder, profile)), str(identity), "--yes", "--json",
                              "--password-stdin", password=PKCS12_PASSWORD)
    assert imported.exit_code == 0, imported
    assert lab.client.connect(profile["name"], PKCS12_PASSWORD).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)


def test_wrong_pkcs12_password_never_reaches_the_gateway(lab):
    name = lab.add(certificate_profile(lab.pki, lab.host, lab.pki.person("bob"), PKCS12_PASSWORD))
    assert_fails(lab.client.connect(name, "wrong"), 5, "Pkcs12PasswordWrong")
    assert lab.gateway.count("IKE_SA_INIT request") == 0


@pytest.mark.parametrize("algorithm, attempts", [("ecdsa", 1), ("rsa", 2)])
def test_certificate_that_the_gateway_does_not_know(lab, algorithm, attempts):
    """With an RSA key it is tried once more with PKCS #1: a gateway that does not know PSS refuses in the same way."""
    stranger = Authority("Other Company CA").person("bob", algorithm)
    name = lab.add(certificate_profile(lab.pki, lab.host, stranger, PKCS12_PASSWORD))
    error = assert_fails(lab.client.connect(name, PKCS12_PASSWORD), 10, "SignInRefused")
    assert error["arguments"]["method"] == "certificate"
    assert "bob" in error["arguments"]["user"]
    assert "certificate" in error["explanation"] and "password" not in error["explanation"] + error["nextStep"]
    assert lab.gateway.count("IKE_SA_INIT request") == attempts
