# SPDX-License-Identifier: GPL-3.0-or-later
"""Withdrawn certificates: what is asked, by whose certificate, and what an answer or none of them means (rows A3, A4)."""

import json
import time
from subprocess import PIPE

import pytest

from lab import revocation
from lab.bad_pki import FAULTS
from lab.gateway import PASSWORD, GatewayOptions
from lab.lab import Lab, assert_fails
from lab.pki import Authority, Identity, Pki, Template
from lab.profiles import eap_profile
from lab.revocation import Revocation
from lab.topology import SITES

_HOST = SITES[0].name
_OFF = {"crl": False, "ocsp": False, "strict": False}
_RELAXED = {"crl": True, "ocsp": True, "strict": False}
_STRICT = {"crl": True, "ocsp": True, "strict": True}
_SILENT = [revocation.TARPIT, revocation.UNREACHABLE]
_USELESS = [revocation.MISSING, revocation.GARBAGE, revocation.ENDLESS, revocation.ELSEWHERE]


class Case:
    """A lab whose gateway shows a certificate that names these places, and the servers behind them."""

    def __init__(self, make_lab, pki: Pki, **pointers: str):
        self.identity: Identity = pki.authority.gateway(_HOST, **pointers)
        self.lab: Lab = make_lab(gateway=GatewayOptions(identity=self.identity))
        self.server = Revocation(self.lab.topology, pki.authority, self.lab.folder)
        self.server.know(self.identity)

    def connect(self, policy: dict):
        self.profile = self.lab.add(eap_profile(self.lab.pki, self.lab.host, remote={"revocation": policy}))
        return self.lab.client.connect(self.profile, PASSWORD, seconds=60)

    def assert_connects(self, policy: dict) -> list[dict]:
        outcome = self.connect(policy)
        assert outcome.exit_code == 0, outcome
        assert self.lab.office.page_seen_from(self.lab.laptop)
        return self.lab.client.status(self.profile)["notices"]

    def assert_nothing_was_told(self):
        assert self.lab.gateway.count(r"EAP/RES") == 0
        assert not self.lab.office.page_seen_from(self.lab.laptop, seconds=1)


@pytest.fixture
def case(make_lab, pki):
    return lambda **pointers: Case(make_lab, pki, **pointers)


@pytest.mark.parametrize("policy", [_RELAXED, _STRICT], ids=["relaxed", "strict"])
@pytest.mark.parametrize("pointers", [{"ocsp": revocation.OCSP}, {"crl": revocation.CRL}], ids=["ocsp", "crl"])
def test_good_certificate(case, pointers, policy):
    good = case(**pointers)
    assert good.assert_connects(policy) == []
    assert len(good.server.requests()) >= 1


@pytest.mark.parametrize("policy", [_RELAXED, _STRICT], ids=["relaxed", "strict"])
@pytest.mark.parametrize("pointers, source", [({"ocsp": revocation.OCSP}, "OCSP"), ({"crl": revocation.CRL}, "CRL")],
                         ids=["ocsp", "crl"])
def test_revoked_certificate(case, pointers, source, policy):
    bad = case(**pointers)
    bad.server.revoke(bad.identity)
    error = assert_fails(bad.connect(policy), 11, "GatewayCertificateRevoked")
    assert _HOST in error["arguments"]["subject"]
    assert error["arguments"]["source"] == source
    assert error["arguments"]["since"] == bad.server.revoked_at
    assert "compromise" in error["arguments"]["reason"].lower()
    bad.assert_nothing_was_told()


@pytest.mark.parametrize("pointers", [{"ocsp": revocation.OCSP}, {"crl": revocation.CRL}], ids=["ocsp", "crl"])
def test_off_asks_nobody(case, pointers):
    bad = case(**pointers)
    bad.server.revoke(bad.identity)
    assert bad.assert_connects(_OFF) == []
    assert bad.server.connections() == []


@pytest.mark.parametrize("asked, pointers", [("crl", {"ocsp": revocation.OCSP}), ("ocsp", {"crl": revocation.CRL})])
def test_only_what_the_profile_allows_is_asked(case, asked, pointers):
    other = case(**pointers)
    other.assert_connects(_OFF | {asked: True})
    assert other.server.connections() == []


@pytest.mark.parametrize("url", _SILENT + _USELESS)
@pytest.mark.parametrize("kind", ["ocsp", "crl"])
def test_relaxed_goes_on_without_an_answer_and_says_so(case, kind, url):
    quiet = case(**{kind: url})
    notices = quiet.assert_connects(_RELAXED)
    assert [notice["code"] for notice in notices] == ["RevocationUnknown"]
    assert _HOST in notices[0]["arguments"]["subject"]
    assert notices[0]["arguments"]["url"] == url
    assert notices[0]["arguments"]["reason"]


@pytest.mark.parametrize("url", _SILENT + _USELESS)
@pytest.mark.parametrize("kind", ["ocsp", "crl"])
def test_strict_refuses_without_an_answer(case, kind, url):
    quiet = case(**{kind: url})
    error = assert_fails(quiet.connect(_STRICT), 11, "RevocationUnknown")
    assert _HOST in error["arguments"]["subject"]
    assert error["arguments"]["url"] == url
    quiet.assert_nothing_was_told()


@pytest.mark.parametrize("pointers", [{"ocsp": revocation.OCSP_FOREIGN_SIGNER},
                                      {"ocsp": revocation.OCSP_UNENTITLED_SIGNER},
                                      {"crl": revocation.CRL_FOREIGN}, {"crl": revocation.CRL_EXPIRED}], ids=str)
def test_strict_refuses_an_answer_that_proves_nothing(case, pointers):
    lied = case(**pointers)
    assert_fails(lied.connect(_STRICT), 11, "RevocationUnknown")
    lied.assert_nothing_was_told()


def test_strict_refuses_what_the_responder_does_not_know(make_lab, pki):
    stranger = Case(make_lab, pki, ocsp=revocation.OCSP)
    stranger.server.forget(stranger.identity)
    assert_fails(stranger.connect(_STRICT), 11, "RevocationUnknown")


def test_the_list_answers_where_the_responder_does_not(case):
    both = case(ocsp=revocation.TARPIT, crl=revocation.CRL)
    assert both.assert_connects(_STRICT) == []


def test_revoked_by_the_list_where_the_responder_does_not_answer(case):
    both = case(ocsp=revocation.MISSING, crl=revocation.CRL)
    both.server.revoke(both.identity)
    assert_fails(both.connect(_RELAXED), 11, "GatewayCertificateRevoked")


def test_certificate_that_names_no_place_is_for_strict_profiles_unknown(case):
    bare = case()
    assert_fails(bare.connect(_STRICT), 11, "RevocationUnknown")
    assert bare.server.connections() == []


@pytest.mark.parametrize("name", ["untrusted", "self-signed", "expired", "wrong-name", "common-name-only",
                                  "client-purpose", "rsa-1024", "sha-1", "critical-extension", "path-length"])
def test_no_url_of_a_refused_certificate_is_fetched(make_lab, pki, name):
    """Row A4: what an attacker writes into a certificate makes this computer talk to nobody."""
    fault = FAULTS[name]
    identity = fault.identity(pki, _HOST, ocsp=revocation.TARPIT, crl=revocation.TARPIT)
    lab = make_lab(gateway=GatewayOptions(identity=identity))
    server = Revocation(lab.topology, pki.authority, lab.folder)
    profile = lab.add(eap_profile(pki, lab.host, remote={"revocation": _STRICT}))
    assert lab.client.connect(profile, PASSWORD, seconds=60).exit_code == 11
    assert lab.client.status(profile)["error"]["code"] == fault.code
    time.sleep(1)
    assert server.connections() == []


def test_eight_untrusted_gateways_at_once_do_not_keep_a_good_one_waiting(make_lab, pki):
    """Row A4: none of them may hold the service's threads."""
    bad = FAULTS["untrusted"].identity(pki, _HOST, ocsp=revocation.TARPIT, crl=revocation.TARPIT)
    lab = make_lab(gateways=[GatewayOptions(identity=bad), GatewayOptions()])
    server = Revocation(lab.topology, pki.authority, lab.folder)
    names = [lab.add(eap_profile(pki, lab.host, name=f"Untrusted {number}")) for number in range(8)]
    good = lab.add(eap_profile(pki, lab.topology.sites[1].addresses.name))
    attempts = [lab.client.start("connect", name, "--json", "--password-stdin", stdin=PIPE, stdout=PIPE, text=True)
                for name in names]
    for attempt in attempts:
        attempt.stdin.write(PASSWORD + "\n")
        attempt.stdin.flush()
    assert lab.client.connect(good, PASSWORD).exit_code == 0
    codes = [json.loads(attempt.communicate(timeout=60)[0])["error"]["code"] for attempt in attempts]
    assert codes == ["GatewayUntrusted"] * 8
    assert server.connections() == []


def test_revoked_intermediate_authority(make_lab, pki):
    branch = Authority("Lab Branch CA", issuer=pki.authority, template=Template(days_back=2, days=3650, crl=revocation.CRL))
    lab = make_lab(gateway=GatewayOptions(identity=branch.gateway(_HOST)))
    server = Revocation(lab.topology, pki.authority, lab.folder)
    server.revoke(branch.identity, "CACompromise")
    profile = lab.add(eap_profile(pki, lab.host, remote={"revocation": _RELAXED}))
    error = assert_fails(lab.client.connect(profile, PASSWORD, seconds=60), 11, "GatewayCertificateRevoked")
    assert "Lab Branch CA" in error["arguments"]["subject"]
