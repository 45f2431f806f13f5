# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile that names no authority: the laptop's own trust store decides, and nothing else."""

from lab.gateway import PASSWORD
from lab.lab import assert_fails
from lab.profiles import eap_profile

# What update-ca-certificates makes of a new file: the certificate, its link by hash, and a place in the bundle.
_INSTALL = """
cd /etc/ssl/certs
cat > lab-root-ca.pem
ln -s lab-root-ca.pem "$(openssl x509 -noout -hash -in lab-root-ca.pem).0"
cat lab-root-ca.pem >> ca-certificates.crt
"""


def test_authority_of_the_system_store_is_trusted_and_no_other(lab):
    """The service runs on: an administrator who installs an authority need not restart it."""
    name = lab.add(eap_profile(lab.pki, lab.host, remote={"cert": None}))
    error = assert_fails(lab.client.connect(name, PASSWORD), 11, "GatewayUntrusted")
    assert "Lab Root CA" in error["arguments"]["issuer"]
    assert lab.gateway.count(r"EAP/RES") == 0
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)

    lab.laptop.run("sh", "-ec", _INSTALL, input=lab.pki.authority.identity.certificate_pem.decode())
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


def test_system_store_does_not_count_beside_a_profiles_own_authority(lab):
    lab.laptop.run("sh", "-ec", _INSTALL, input=lab.pki.authority.identity.certificate_pem.decode())
    name = lab.add(eap_profile(lab.pki, lab.host, authority=lab.pki.foreign_authority.identity))
    assert_fails(lab.client.connect(name, PASSWORD), 11, "GatewayUntrusted")
    assert lab.gateway.count(r"EAP/RES") == 0
