# SPDX-License-Identifier: GPL-3.0-or-later
"""A password in the desktop's keychain: saved on request, used, forgotten, and never sent twice after a refusal."""

import json
import os
import pty
import select
import time

import pytest

from lab.gateway import PASSWORD
from lab.keyring import Keyring
from lab.lab import assert_fails
from lab.profiles import eap_profile

_NAME = "Office"


@pytest.fixture
def keyring(lab) -> Keyring:
    keyring = Keyring(lab.laptop, lab.folder / "keyring")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        lab.client.environment[name] = keyring.environment[name]
    lab.add(eap_profile(lab.pki, lab.host, name=_NAME))
    return keyring


def save(lab, password: str):
    """By importing a file that holds it."""
    profile = eap_profile(lab.pki, lab.host, name="By file", local={"shared_secret": password})
    path = lab.folder / "by-file.sswan"
    path.write_text(json.dumps(profile))
    outcome = lab.client.run("import", path, "--yes", "--json", "--save-passwords")
    assert outcome.exit_code == 0 and outcome.json["passwordsSaved"] is True, outcome


def at_a_terminal(lab, *arguments: str, answer: str) -> tuple[int, str]:
    """Types `answer` at the first question; gives the exit code and all that was shown."""
    ours, theirs = pty.openpty()
    client = lab.client.start(*arguments, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown, answered, deadline = b"", False, time.monotonic() + 60
    while time.monotonic() < deadline:
        if not select.select([ours], [], [], 0.2)[0]:
            if client.poll() is not None:
                break
            continue
        try:
            shown += os.read(ours, 4096)
        except OSError:  # all have closed it
            break
        if not answered and b"Type the password" in shown:
            time.sleep(0.2)  # echo is switched off after the question
            os.write(ours, answer.encode() + b"\n")
            answered = True
    os.close(ours)
    return client.wait(timeout=10), shown.decode()


def test_saved_used_and_forgotten(lab, keyring):
    first = lab.client.run("connect", _NAME, "--json", "--password-stdin", "--save-password", password=PASSWORD)
    assert first.exit_code == 0 and first.json["passwordSaved"] is True, first
    assert keyring.labels() == [f"Sallyport: {_NAME} (password)"]
    assert lab.client.disconnect(_NAME).exit_code == 0
    again = lab.client.run("connect", _NAME, "--json")
    assert again.exit_code == 0, again
    assert PASSWORD not in first.stdout + first.stderr + again.stdout + again.stderr
    assert lab.client.disconnect(_NAME).exit_code == 0
    assert lab.client.run("forget-password", _NAME).exit_code == 0
    assert_fails(lab.client.run("connect", _NAME, "--json"), 10, "PromptUnanswered")


def test_a_saved_password_that_is_refused_is_sent_once(lab, keyring):
    save(lab, "not the password")
    assert_fails(lab.client.run("connect", "By file", "--json"), 10, "SignInRefused")
    assert lab.gateway.count(r"EAP-MS-CHAPv2 verification failed") == 1
    outcome = lab.client.run("connect", "By file")
    assert "forget-password" in outcome.stderr, outcome


def test_at_a_terminal_the_right_one_is_asked_for(lab, keyring):
    save(lab, "not the password")
    exit_code, shown = at_a_terminal(lab, "connect", "By file", "--save-password", answer=PASSWORD)
    assert exit_code == 0, shown
    assert "was refused" in shown and PASSWORD not in shown
    assert lab.gateway.count(r"EAP-MS-CHAPv2 verification failed") == 1
    assert lab.client.disconnect("By file").exit_code == 0
    again = lab.client.run("connect", "By file", "--json")
    assert again.exit_code == 0, again


def test_without_a_keychain_the_terminal_is_asked(lab):
    lab.add(eap_profile(lab.pki, lab.host, name=_NAME))
    exit_code, shown = at_a_terminal(lab, "connect", _NAME, answer=PASSWORD)
    assert exit_code == 0, shown
    assert "keychain" in shown


def test_delete_takes_the_password_along(lab, keyring):
    save(lab, PASSWORD)
    done = lab.client.run("delete", "By file", "--json")
    assert done.exit_code == 0 and "keychain" not in done.json, done
    assert lab.client.run("import", lab.folder / "by-file.sswan", "--yes", "--json").exit_code == 0
    assert_fails(lab.client.run("connect", "By file", "--json"), 10, "PromptUnanswered")
