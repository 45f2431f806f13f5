# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's gateways, AAA server and revocation servers prove themselves with stock programs, without anything of ours."""

import json

import pytest

from lab import revocation
from lab.gateway_config import AAA_SECRET, PASSWORD, GatewayOptions
from lab.lab import Lab
from lab.radius import AAA_NAME, DISABLED_USER, EXPIRED_USER, LOCKED_USER, RadiusOptions
from lab.revocation import Revocation
from lab.stock_client import StockClient


def reaches_the_office(lab: Lab, *rounds: str, **options) -> bool:
    with StockClient(lab, *rounds, **options) as client:
        connected = client.connects()
        print(client.log()[-6000:])
        return connected and lab.office.page_seen_from(lab.laptop)


# Each way in, how a stock client signs in by it.
STRONGSWAN = {
    "eap": ("eap-mschapv2",),
    "eap-md5": ("eap-md5",),
    "eap-gtc": ("eap-gtc",),
    "eap-tls": ("eap-tls",),
    "eap-ttls": ("eap-ttls",),
    "cert": ("pubkey",),
    "cert+eap": ("pubkey", "eap-mschapv2"),
    "psk": ("psk",),
}


@pytest.mark.parametrize("way", STRONGSWAN)
def test_gateway_alone(make_lab, pki, way):
    lab = make_lab(with_service=False, gateway=GatewayOptions(authentication=(way,)))
    person = pki.person("alice", "ecdsa") if way in ("eap-tls", "cert", "cert+eap") else None
    user = person.subject if way == "eap-tls" else "alice"
    assert reaches_the_office(lab, *STRONGSWAN[way], person=person, user=user, aaa=lab.host)


@pytest.mark.parametrize("way", STRONGSWAN)
def test_gateway_alone_refuses_another_secret(make_lab, pki, way):
    lab = make_lab(with_service=False, gateway=GatewayOptions(authentication=(way,)))
    person = pki.foreign_authority.person("alice", "ecdsa") if way in ("eap-tls", "cert") else None
    person = pki.person("alice", "ecdsa") if way == "cert+eap" else person
    user = person.subject if way == "eap-tls" else "alice"
    assert not reaches_the_office(lab, *STRONGSWAN[way], person=person, user=user, aaa=lab.host,
                                  password="not the password", shared_key="not the secret of the two")


@pytest.mark.parametrize("method", ["mschapv2", "gtc", "md5", "tls", "ttls"])
def test_gateway_with_freeradius(make_lab, pki, method):
    options = RadiusOptions(first_method=method, methods=(method,))
    lab = make_lab(with_service=False, gateway=GatewayOptions(authentication=("radius",)), radius=options)
    person = pki.person("alice", "ecdsa") if method == "tls" else None
    user = "alice@example.org" if method == "tls" else "alice"
    assert reaches_the_office(lab, f"eap-{method}", user=user, person=person, aaa=AAA_NAME), lab.radius.log()[-3000:]


@pytest.mark.parametrize("user, error", [(EXPIRED_USER, "E=648"), (LOCKED_USER, "E=647"), (DISABLED_USER, "E=691")])
def test_states_of_an_account(make_lab, user, error):
    lab = make_lab(with_service=False, gateway=GatewayOptions(authentication=("radius",)), radius=RadiusOptions())
    assert not reaches_the_office(lab, "eap-mschapv2", user=user)
    assert error in lab.radius.log()


def test_only_the_gateway_may_ask_the_aaa_server(make_lab):
    lab = make_lab(with_service=False, radius=RadiusOptions())
    site = lab.topology.sites[0]
    command = ("radtest", "alice", PASSWORD, site.addresses.office_host, "0", AAA_SECRET)
    assert "Access-Accept" in site.gateway.run(*command).stdout


@pytest.fixture
def certificates(make_lab, pki):
    lab = make_lab(with_service=False, with_gateway=False)
    server = Revocation(lab.topology, pki.authority, lab.folder)
    identities = {state: pki.authority.gateway(f"{state}.example.org") for state in ("good", "revoked", "unknown")}
    server.know(identities["good"])
    server.revoke(identities["revoked"])
    for state, identity in identities.items():
        (lab.folder / f"{state}.pem").write_bytes(identity.certificate_pem)
    pki.write_authority(lab.folder)
    return lab, server


@pytest.mark.parametrize("state", ["good", "revoked", "unknown"])
@pytest.mark.parametrize("url, verified", [(revocation.OCSP, True), (revocation.OCSP_FOREIGN_SIGNER, False),
                                           (revocation.OCSP_UNENTITLED_SIGNER, False)])
def test_ocsp_responder(certificates, state, url, verified):
    lab, server = certificates
    done = lab.laptop.run("openssl", "ocsp", "-issuer", lab.folder / "lab-ca.pem", "-CAfile", lab.folder / "lab-ca.pem",
                          "-cert", lab.folder / f"{state}.pem", "-url", url, check=False)
    assert f"{state}.pem: {state}" in done.stdout, done
    assert ("Response verify OK" in done.stderr) == verified, done
    assert len(server.requests()) == 1


@pytest.mark.parametrize("url, verified", [(revocation.CRL, True), (revocation.CRL_FOREIGN, False),
                                           (revocation.CRL_EXPIRED, True)])
def test_crl_server(certificates, url, verified):
    lab, server = certificates
    crl = lab.folder / "fetched.crl"
    lab.laptop.run("curl", "--silent", "--fail", "--noproxy", "*", "--max-time", "5", "--output", crl, url)
    done = lab.laptop.run("openssl", "crl", "-inform", "DER", "-in", crl, "-noout", "-text", "-CAfile",
                          lab.folder / "lab-ca.pem")
    assert ("verify OK" in done.stdout + done.stderr) == verified, done
    assert done.stdout.count("Serial Number:") == 1
    assert [entry["event"] for entry in server.connections()] == ["accepted", "request"]


@pytest.mark.parametrize("url", [revocation.TARPIT, revocation.MISSING, revocation.ENDLESS, revocation.UNREACHABLE])
def test_silent_places_give_nothing_and_are_recorded(certificates, url):
    lab, server = certificates
    done = lab.laptop.run("curl", "--silent", "--fail", "--noproxy", "*", "--max-time", "1", "--output", "/dev/null", url,
                          check=False)
    assert done.returncode != 0
    assert len(server.requests()) == (0 if url == revocation.UNREACHABLE else 1), json.dumps(server.connections())
