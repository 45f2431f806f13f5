# SPDX-License-Identifier: GPL-3.0-or-later
"""No surprise algorithm: what we offer, as it is on the wire, for IKE and for ESP."""

from lab import ike
from lab.gateway import PASSWORD
from lab.profiles import eap_profile
from lab.rogue import Rogue

# IANA's numbers. AES-GCM-16, ChaCha20-Poly1305.
_AEAD = {20, 28}
# HMAC-SHA2-256, -384, -512.
_PRF = {5, 6, 7}
# X25519, ECP-256/384/521, MODP-3072/4096/2048.
_GROUPS = {31, 19, 20, 21, 15, 16, 14}


def _first_ike_message(capture) -> ike.Message:
    for packet in capture.packets():
        if data := packet.ike():
            return ike.parse(data)
    raise AssertionError("no IKE message was seen")


def _assert_current(proposals: list[ike.Proposal]):
    assert proposals
    for proposal in proposals:
        assert {transform.number for transform in proposal.of(ike.ENCR)} <= _AEAD, proposal
        assert all(transform.key_bits in (128, 256) for transform in proposal.of(ike.ENCR) if transform.number == 20)
        assert {transform.number for transform in proposal.of(ike.PRF)} <= _PRF, proposal
        assert {transform.number for transform in proposal.of(ike.DH)} <= _GROUPS, proposal
        assert not [transform for transform in proposal.of(ike.INTEG) if transform.number], proposal


def test_ike_offer_on_the_wire(lab):
    name = lab.add(eap_profile(lab.pki, lab.host))
    with lab.capture() as capture:
        assert lab.client.connect(name, PASSWORD).exit_code == 0
    message = _first_ike_message(capture)
    assert message.exchange == ike.IKE_SA_INIT
    proposals = ike.parse_proposals(message.bodies(ike.SA)[0])
    _assert_current(proposals)
    groups = [transform.number for proposal in proposals for transform in proposal.of(ike.DH)]
    assert int.from_bytes(message.bodies(ike.KE)[0][:2], "big") in groups
    assert 14 not in groups or groups[-1] == 14, "MODP-2048 comes last"
    assert all(packet.ike() is None or packet.ike()[17] == 0x20 for packet in capture.packets()), "IKEv2 and nothing else"


def test_esp_offer_on_the_wire(make_lab):
    lab = make_lab(with_gateway=False)
    rogue = Rogue(lab.topology.sites[0], "identity", lab.pki.gateway(lab.host).certificate_der, lab.folder)
    lab.client.connect(lab.add(eap_profile(lab.pki, lab.host)), PASSWORD)
    payloads = rogue.wait_for_requests(1)[0]["payloads"]
    offered = ike.parse_proposals(bytes.fromhex(next(body for kind, body in payloads if kind == ike.SA)))
    _assert_current(offered)
    assert {proposal.protocol for proposal in offered} == {3}, "ESP and nothing else"
