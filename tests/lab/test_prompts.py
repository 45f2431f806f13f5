# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gateway asks in the middle of signing in reaches the person who is there, in the server's own words."""

import pytest

from lab.gateway_config import PASSWORD, GatewayOptions
from lab.lab import assert_fails
from lab.profiles import sign_in_profile
from lab.radius import AAA_NAME, RadiusOptions
from lab.terminal import CONTROL_C, CONTROL_D, Terminal

CHALLENGE = "Enter the code of token 7"
CODE = "492817"


def make(make_lab, kind: str = "ikev2-eap-gtc", half_open_timeout: int = 120, **radius):
    method = {"ikev2-eap-gtc": "gtc", "ikev2-eap-ttls": "ttls", "ikev2-eap-peap": "peap"}[kind]
    options = RadiusOptions(**{"first_method": method, "inner_method": "gtc", "users": {"alice": CODE},
                               "challenge": CHALLENGE} | radius)
    lab = make_lab(gateway=GatewayOptions(authentication=("radius",), half_open_timeout=half_open_timeout),
                   radius=options)
    tunnelled = {} if method == "gtc" else {"aaa": AAA_NAME, "inner": "gtc"}
    return lab, lab.add(sign_in_profile(lab.pki, lab.host, kind, **tunnelled))


def connect_on_terminal(lab, profile: str) -> Terminal:
    return Terminal(lab.client, lab.laptop, "connect", profile, "--json", "--timeout", "120")


@pytest.mark.parametrize("kind", ["ikev2-eap-gtc", "ikev2-eap-ttls", "ikev2-eap-peap"])
def test_code_is_asked_in_the_servers_words(make_lab, kind):
    lab, profile = make(make_lab, kind)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE), terminal.shown
    assert lab.client.status(profile)["phase"] == "signingIn"
    terminal.type(CODE + "\n")
    outcome = terminal.outcome()
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    assert CODE not in lab.service.log()


@pytest.mark.parametrize("challenge", ["Password: ", "PIN of token 7"])
def test_password_that_the_server_asks_for_is_not_shown(make_lab, challenge):
    lab, profile = make(make_lab, challenge=challenge)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(challenge.strip()) and terminal.hides(), terminal.shown
    terminal.type(CODE + "\n")
    assert terminal.outcome().exit_code == 0
    assert CODE not in terminal.shown


def test_wrong_code_is_refused_and_not_sent_again(make_lab):
    lab, profile = make(make_lab)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE)
    terminal.type("000000\n")
    error = assert_fails(terminal.outcome(), 10, "SignInRefused")
    assert error["arguments"]["round"] == "eap"
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1


def test_control_characters_of_the_server_do_not_reach_the_terminal(make_lab):
    lab, profile = make(make_lab, challenge=r"Enter\033[2J\007 the code")
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows("the code")
    assert "\033" not in terminal.shown and "\007" not in terminal.shown
    terminal.type(CODE + "\n")
    assert terminal.outcome().exit_code == 0


@pytest.mark.parametrize("key", [CONTROL_C, CONTROL_D], ids=["control-c", "control-d"])
def test_cancelled(make_lab, key):
    lab, profile = make(make_lab)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE)
    terminal.type(key)
    assert_fails(terminal.outcome(), 1, "PromptCancelled")
    lab.client.wait_for(lambda now: now["state"] == "disconnected")
    assert not lab.radius.saw_clear_text()
    assert lab.gateway.ike_sas() == 0


def test_nobody_answers_in_time(make_lab):
    lab, profile = make(make_lab)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE)
    error = assert_fails(terminal.outcome(seconds=150), 10, "PromptUnanswered")
    assert error["arguments"]["prompt"]
    assert lab.client.status(profile)["state"] == "disconnected"
    assert not lab.radius.saw_clear_text()


def test_gateway_gave_up_before_the_answer_came(make_lab):
    lab, profile = make(make_lab, half_open_timeout=5)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE)
    assert lab.gateway.wait_for_log("deleting half open IKE_SA", seconds=30)
    terminal.type(CODE + "\n")
    error = assert_fails(terminal.outcome(), 10, "AnswerTooLate")
    assert error["arguments"]["host"] == lab.host
    assert error["arguments"]["seconds"] >= 4


def test_nobody_is_there_any_more(make_lab):
    lab, profile = make(make_lab)
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows(CHALLENGE)
    terminal.hang_up()
    status = lab.client.wait_for(lambda now: now["state"] == "disconnected", seconds=30)
    assert status["error"]["code"] == "NobodyToAsk"
    assert not lab.radius.saw_clear_text()


def test_script_without_a_terminal_is_told_that_nobody_was_there(make_lab):
    lab, profile = make(make_lab)
    assert_fails(lab.client.connect(profile, seconds=60), 10, "NobodyToAsk")
    assert lab.client.wait_for(lambda now: now["state"] == "disconnected")
    assert not lab.radius.saw_clear_text()


def test_script_gives_the_answer_beforehand(make_lab):
    lab, profile = make(make_lab)
    assert lab.client.connect(profile, CODE, seconds=60).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)


def test_password_is_asked_on_the_terminal_before_the_first_packet(make_lab):
    lab = make_lab()
    profile = lab.add(sign_in_profile(lab.pki, lab.host, "ikev2-eap"))
    terminal = connect_on_terminal(lab, profile)
    assert terminal.shows("password of alice") and terminal.hides(), terminal.shown
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 0
    terminal.type(PASSWORD + "\n")
    assert terminal.outcome().exit_code == 0
