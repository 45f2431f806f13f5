# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with a certificate on a smart card: chosen from the list, its PIN asked, tried once, kept by nobody."""

import hashlib
import time

import pytest

from lab.gateway_config import GatewayOptions
from lab.lab import assert_fails
from lab.profiles import sign_in_profile, write_profile
from lab.softhsm import PIN, SoftHsm, uri
from lab.terminal import Terminal

CARD, SPARE = "Alice's card", "Spare card"
WRONG_PIN = "111111"


@pytest.fixture
def make_card(make_lab):
    """A lab whose laptop has a card with an RSA key ("work") and an ECDSA key ("home")."""
    def make(**options):
        lab = make_lab(**options)
        lab.tokens = SoftHsm(lab.laptop, lab.folder / "softhsm")
        lab.tokens.make(CARD)
        lab.tokens.add(CARD, lab.pki.person("alice", "rsa"), 1, "work")
        lab.tokens.add(CARD, lab.pki.person("alice", "ecdsa"), 2, "home")
        lab.tokens.watch(lab.service)
        return lab
    return make


def card_profile(lab, where: str, kind: str = "ikev2-cert") -> dict:
    tls = kind == "ikev2-eap-tls"
    profile = sign_in_profile(lab.pki, lab.host, kind, user="alice@example.org" if tls else None,
                              aaa=lab.host if tls else None)
    profile.setdefault("sallyport", {})["token"] = where
    return profile


def test_certificates_on_tokens_are_listed(make_card):
    lab = make_card(with_gateway=False)
    lab.tokens.make(SPARE)
    listed = lab.client.run("tokens", "--json")
    assert listed.exit_code == 0, listed
    tokens = {token["label"]: token for token in listed.json["tokens"]}
    card = tokens[CARD]
    assert card["manufacturer"] == "SoftHSM project" and card["serial"]
    on_card = {each["label"]: each for each in card["certificates"]}
    assert set(on_card) == {"work", "home"}
    assert all(each["uri"].startswith("pkcs11:") and "id=" in each["uri"] for each in on_card.values())
    assert lab.tokens.logins() == 0, "looking needs no PIN"


def test_listed_uri_is_what_a_profile_takes(make_card):
    lab = make_card(gateway=GatewayOptions(authentication=("cert",)))
    tokens = lab.client.run("tokens", "--json").json["tokens"]
    work = next(each for token in tokens for each in token["certificates"] if each["label"] == "work")
    certificate = lab.pki.person("alice", "rsa").certificate_der
    assert work["sha256"].replace(":", "").lower() == hashlib.sha256(certificate).hexdigest()
    name = lab.add(card_profile(lab, work["uri"]))
    assert lab.client.connect(name, PIN).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)


@pytest.mark.parametrize("key, scheme", [("work", "RSA_EMSA_PSS"), ("home", "ECDSA_WITH_SHA256")])
def test_certificate_on_a_token(make_card, key, scheme):
    lab = make_card(gateway=GatewayOptions(authentication=("cert",)))
    name = lab.add(card_profile(lab, uri(CARD, key)))
    outcome = lab.client.connect(name, PIN)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.wait_for_log(rf"authentication of '[^']*CN=alice' with {scheme}")
    assert lab.tokens.logins("CKR_OK") == lab.tokens.logins() > 0
    assert lab.client.disconnect(name).exit_code == 0
    assert PIN not in lab.service.log()


@pytest.mark.parametrize("key", ["work", "home"])
def test_eap_tls_with_a_token(make_card, key):
    lab = make_card(gateway=GatewayOptions(authentication=("eap-tls",)))
    name = lab.add(card_profile(lab, uri(CARD, key), "ikev2-eap-tls"))
    outcome = lab.client.connect(name, PIN)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


def test_card_proves_itself_again_when_the_gateway_asks(make_card):
    """The card is logged out between the two, and in again by the PIN of this attempt."""
    lab = make_card(gateway=GatewayOptions(authentication=("cert",), reauth=605))  # five seconds, as we begin 600 earlier
    name = lab.add(card_profile(lab, uri(CARD, "work")))
    assert lab.client.connect(name, PIN).exit_code == 0
    logins = lab.tokens.logins("CKR_OK")
    deadline = time.monotonic() + 30
    while lab.gateway.count(r"authentication of '[^']*CN=alice' with") < 2 and time.monotonic() < deadline:
        time.sleep(0.5)
    time.sleep(2)
    assert lab.tokens.logins("CKR_OK") > logins
    assert lab.client.status(name)["state"] == "connected"
    assert lab.office.page_seen_from(lab.laptop)


@pytest.mark.parametrize("typed, exit_code", [(PIN, 0), (WRONG_PIN, 10)])
def test_pin_is_asked_on_the_terminal(make_card, typed, exit_code):
    lab = make_card(gateway=GatewayOptions(authentication=("cert",)))
    name = lab.add(card_profile(lab, uri(CARD, "work")))
    terminal = Terminal(lab.client, lab.laptop, "connect", name)
    assert terminal.shows("PIN"), terminal.shown
    assert CARD in terminal.shown, "which card wants it"
    terminal.type(typed + "\n")
    outcome = terminal.outcome()
    assert outcome.exit_code == exit_code, outcome
    assert typed not in outcome.stdout + outcome.stderr
    assert lab.tokens.logins("CKR_PIN_INCORRECT") == (exit_code == 10)


def test_wrong_pin_is_tried_once(make_card):
    lab = make_card()
    name = lab.add(card_profile(lab, uri(CARD, "work")))
    error = assert_fails(lab.client.connect(name, WRONG_PIN), 10, "PinWrong")
    assert error["arguments"]["token"] == CARD
    time.sleep(2)
    assert lab.tokens.logins() == lab.tokens.logins("CKR_PIN_INCORRECT") == 1
    assert lab.gateway.count("IKE_SA_INIT request") == 0, "nothing is sent before the card has opened"
    assert WRONG_PIN not in lab.service.log()


def test_locked_card_is_left_alone(make_card):
    lab = make_card()
    lab.tokens.watch(lab.service, locking=True)
    name = lab.add(card_profile(lab, uri(CARD, "work")))
    for code in ("PinWrong", "PinWrong", "PinLocked"):
        error = assert_fails(lab.client.connect(name, WRONG_PIN), 10, code)
        assert error["arguments"]["token"] == CARD
    assert lab.tokens.logins() == 3
    assert_fails(lab.client.connect(name, PIN), 10, "PinLocked")
    assert lab.tokens.logins() == 3, "a card that says that it is locked is given no PIN"


def test_right_pin_of_one_person_opens_nothing_for_another(make_card):
    """PKCS#11 lets every session of a process use a login; the service is one process for all."""
    lab = make_card(gateway=GatewayOptions(authentication=("cert",)))
    name = lab.add(card_profile(lab, uri(CARD, "work")))
    assert lab.client.connect(name, PIN).exit_code == 0
    other = lab.add(card_profile(lab, uri(CARD, "home")) | {"name": "Not my card"})
    assert_fails(lab.client.connect(other, WRONG_PIN), 10, "PinWrong")
    assert lab.client.status(name)["state"] == "connected"


def test_missing_token_is_told_with_the_ones_that_are_there(make_card):
    lab = make_card()
    lab.tokens.make(SPARE)
    name = lab.add(card_profile(lab, uri("Bob's card", "work")))
    error = assert_fails(lab.client.connect(name, PIN), 5, "TokenMissing")
    assert error["arguments"]["token"] == "Bob's card"
    assert CARD in error["arguments"]["found"]
    assert lab.tokens.logins() == 0
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_token_that_comes_later_is_found(make_card):
    """The service does not have to be started again for a card."""
    lab = make_card(gateway=GatewayOptions(authentication=("cert",)))
    name = lab.add(card_profile(lab, uri(SPARE, "new")))
    assert_fails(lab.client.connect(name, PIN), 5, "TokenMissing")
    lab.tokens.make(SPARE)
    lab.tokens.add(SPARE, lab.pki.person("alice", "ecdsa"), 3, "new")
    outcome = lab.client.connect(name, PIN)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)


def test_missing_certificate_is_told(make_card):
    lab = make_card()
    name = lab.add(card_profile(lab, uri(CARD, "lost")))
    error = assert_fails(lab.client.connect(name, PIN), 5, "TokenCertificateMissing")
    assert error["arguments"] == {"token": CARD, "certificate": "lost"}
    assert lab.tokens.logins() == 0


def test_certificate_without_its_key_is_told(make_card):
    lab = make_card()
    lab.tokens.add(CARD, lab.pki.person("carol", "ecdsa"), 9, "keyless", with_key=False)
    name = lab.add(card_profile(lab, uri(CARD, "keyless")))
    error = assert_fails(lab.client.connect(name, PIN), 5, "TokenCertificateMissing")
    assert error["arguments"]["token"] == CARD and "carol" in error["arguments"]["certificate"]


def test_uri_that_fits_two_certificates_is_refused(make_card):
    lab = make_card()
    name = lab.add(card_profile(lab, uri(CARD)))
    error = assert_fails(lab.client.connect(name, PIN), 5, "TokenUnusable")
    assert error["arguments"]["token"] == CARD and error["arguments"]["reason"]
    assert lab.tokens.logins() == 0


@pytest.mark.parametrize("addition", ["?module-path=/tmp/evil.so", "?module-name=evil", "?pin-value=482913",
                                      "?pin-source=/etc/shadow", ";slot-id=0"])
def test_profile_may_not_name_a_module_or_a_pin(make_lab, addition):
    lab = make_lab(with_gateway=False)
    path = write_profile(lab.folder, card_profile(lab, uri(CARD, "work") + addition))
    error = assert_fails(lab.client.import_file(path), 5, "ProfileFieldInvalid")
    assert error["arguments"]["field"] == "sallyport.token"
    assert lab.client.profiles == []
