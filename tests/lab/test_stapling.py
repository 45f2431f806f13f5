# SPDX-License-Identifier: GPL-3.0-or-later
"""OCSP inside IKE (RFC 4806, row A3): asked for, used instead of asking elsewhere, believed only as far as it is signed."""

import time

import pytest

from lab import revocation
from lab.gateway import PASSWORD
from lab.lab import assert_fails
from lab.pki import Authority
from lab.profiles import eap_profile
from lab.revocation import Revocation
from lab.stapler import OCSP_ENCODING, Stapler, ocsp_response
from lab.topology import SITES

_HOST = SITES[0].name
_BY_OCSP = {"crl": False, "ocsp": True, "strict": True}


@pytest.fixture
def staple(make_lab, pki):
    """staple(policy, response's differences, certificate's pointers): the attempt's outcome, the gateway, the servers."""

    def run(policy: dict, answer: dict, revoked_by_list: bool = False, **pointers: str):
        identity = pki.authority.gateway(_HOST, **({"ocsp": revocation.TARPIT} | pointers))
        lab = make_lab(with_gateway=False)
        server = Revocation(lab.topology, pki.authority, lab.folder)
        server.know(identity)
        if revoked_by_list:
            server.revoke(identity)
        response = ocsp_response(identity, pki.authority, **answer)
        gateway = Stapler(lab.topology.sites[0], identity, response, lab.folder)
        name = lab.add(eap_profile(pki, lab.host, remote={"revocation": policy}))
        outcome = lab.client.connect(name, PASSWORD, seconds=60)
        time.sleep(0.5)
        return outcome, gateway, server

    return run


def test_good_response_serves_and_nobody_else_is_asked(staple):
    outcome, gateway, server = staple(_BY_OCSP, {})
    assert gateway.certificate_requests().count(OCSP_ENCODING) == 1
    assert gateway.asked_for_eap(), outcome
    assert server.connections() == []


def test_revoked_by_the_response(staple):
    outcome, gateway, server = staple(_BY_OCSP | {"strict": False}, {"revoked": True})
    error = assert_fails(outcome, 11, "GatewayCertificateRevoked")
    assert error["arguments"]["source"] == "OCSP"
    assert error["arguments"]["reason"] == "key compromise"
    assert not gateway.asked_for_eap()
    assert server.connections() == []


@pytest.mark.parametrize("answer", [{"days_old": 2}, {"signer": Authority("Lab Root CA")}], ids=["old", "foreign"])
def test_response_that_proves_nothing(staple, answer):
    outcome, gateway, server = staple(_BY_OCSP, answer, ocsp=revocation.MISSING)
    assert_fails(outcome, 11, "RevocationUnknown")
    assert not gateway.asked_for_eap()
    assert server.requests() == ["/missing"], "the responder must be asked then"


def test_good_response_does_not_silence_the_list(staple):
    outcome, gateway, _ = staple(_BY_OCSP | {"crl": True}, {}, revoked_by_list=True, crl=revocation.CRL)
    error = assert_fails(outcome, 11, "GatewayCertificateRevoked")
    assert error["arguments"]["source"] == "CRL"
    assert not gateway.asked_for_eap()


def test_response_is_neither_asked_for_nor_used_where_the_profile_has_ocsp_off(staple):
    outcome, gateway, _ = staple({"crl": True, "ocsp": False, "strict": False}, {"revoked": True}, crl=revocation.CRL)
    assert OCSP_ENCODING not in gateway.certificate_requests()
    assert gateway.asked_for_eap(), outcome
