# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real screen, with a real keychain and a real screen reader, used by keyboard: from its first
start to connected, and what remains when it is killed."""

import pytest

from lab.gateway import PASSWORD
from lab.profiles import eap_profile, write_profile
from lab.window import BAD, OK, TITLE, Desktop

_NAME = "Head office"


@pytest.fixture
def desktop(lab) -> Desktop:
    desktop = Desktop(lab)
    yield desktop
    log = lab.folder / "window.log"
    print(f"\n=== window\n{log.read_text(errors='replace') if log.exists() else 'never opened'}")


def type_password(desktop: Desktop, password: str) -> None:
    """Where the focus is of itself: the question takes it."""
    desktop.reader.find("Password", role="password text")
    desktop.screen.type(password)


def connected_by_shell(lab) -> None:
    lab.add(eap_profile(lab.pki, lab.host, name=_NAME))
    outcome = lab.client.connect(_NAME, PASSWORD)
    assert outcome.exit_code == 0, outcome


def is_drawn_connected(desktop: Desktop) -> bool:
    """Switch and mark, by their pixels: most of the switch's ground, and the filled arch, which its outline is not."""
    switch, mark = desktop.switch, desktop.reader.find("connected", role="image")
    ground = switch.box[2] * switch.box[3]
    arch = mark.box[2] * mark.box[3]
    return desktop.count(OK, switch) > ground / 2 and arch / 3 < desktop.count(OK, mark) < arch * 3 / 4


def test_from_the_first_start_to_connected(lab, desktop):
    file = write_profile(lab.folder, eap_profile(lab.pki, lab.host, name=_NAME))
    desktop.open(file)
    assert desktop.reader.find("No profile yet")
    assert desktop.reader.find("Save", role="push button").focusable
    assert desktop.reader.find("sign-in with user name and password")
    desktop.screen.focus("Import")
    desktop.screen.press("Return")

    off = desktop.await_state("Not connected")
    desktop.screen.focus(TITLE)
    assert desktop.switch.name == "Connect" and off.box[2] > 0
    assert desktop.count(OK, desktop.switch) == 0
    desktop.screen.press("ctrl+Return")
    type_password(desktop, "not the password")
    desktop.screen.press("Return")

    # Asked again, with what was wrong, and never a second attempt by itself.
    question = desktop.reader.find("refused", role="label")
    assert desktop.count(BAD, question) > 0
    assert lab.gateway.count(r"EAP-MS-CHAPv2 verification failed") == 1
    assert not desktop.reader.sees("State: Connected")
    type_password(desktop, PASSWORD)
    desktop.screen.press("alt+k")
    desktop.reader.find("Keep it in the keychain", role="check box", state="checked")
    desktop.screen.press("Return")

    desktop.await_state("Connected for")
    assert lab.office.page_seen_from(lab.laptop)
    assert desktop.keyring.labels() == [f"Sallyport: {_NAME} (password)"]
    assert is_drawn_connected(desktop)
    assert desktop.screen.picture().count(BAD) == 0, "a problem is still on the screen"
    assert not desktop.reader.sees("refused")

    desktop.screen.press("ctrl+Return")
    desktop.await_state("Not connected")
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)
    assert desktop.count(OK, desktop.switch) == 0

    # The keychain answers now, so nobody is asked.
    desktop.screen.press("ctrl+Return")
    desktop.await_state("Connected for")
    assert lab.office.page_seen_from(lab.laptop)
    assert lab.gateway.count(r"EAP-MS-CHAPv2 verification failed") == 1


def test_a_killed_window_leaves_the_tunnel_and_the_next_one_shows_it(lab, desktop):
    connected_by_shell(lab)
    before = lab.client.status(_NAME)
    for _ in range(3):
        desktop.open()
        desktop.await_state("Connected for")
        assert desktop.switch.name == "Disconnect" and is_drawn_connected(desktop)
        desktop.kill()
        assert lab.office.page_seen_from(lab.laptop)
        after = lab.client.status(_NAME)
        assert (after["state"], after["since"]) == (before["state"], before["since"])
    desktop.open()
    desktop.await_state("Connected for")
    desktop.screen.press("ctrl+Return")
    desktop.await_state("Not connected")
    assert not lab.office.page_seen_from(lab.laptop, seconds=1)


def test_a_screen_reader_sees_and_works_the_window(lab, desktop):
    lab.add(eap_profile(lab.pki, lab.host, name=_NAME))
    desktop.open()
    desktop.await_state("Not connected")
    desktop.reader.changes()
    assert desktop.reader.act("Connect", "push button") == "Press"
    field = desktop.reader.find("Password", role="password text")
    assert "focused" in field.states and "Sign in to" in field.description
    assert_operable(desktop)
    desktop.screen.type(PASSWORD)
    desktop.reader.find("Continue", role="push button", state="enabled")
    assert desktop.reader.find("Password", role="password text").text == ""
    desktop.screen.press("Return")
    desktop.await_state("Connected for")
    assert_operable(desktop)

    # The line of the state tells each step; the switch, which has the focus again, tells where it ended.
    heard = desktop.reader.changes()
    renamed = [words for kind, words in heard if kind == "property-change:accessible-name"]
    assert "State: Waiting for your password" in renamed, renamed
    assert any(words.startswith("State: Connected for") for words in renamed), renamed
    assert ("property-change:accessible-description", "Disconnect") in heard
    assert desktop.reader.find("connected", role="push button", state="focused").name == "Disconnect"
    # What is typed unseen stays untold: else every program of the session could write it down.
    assert [words for kind, words in heard if kind == "text-changed:insert"][:len(PASSWORD)] == ["•"] * len(PASSWORD)
    assert ("text-changed:delete", "•" * len(PASSWORD)) in heard
    assert not any(PASSWORD in words for _kind, words in heard)
    desktop.reader.act("Disconnect", "push button")
    desktop.await_state("Not connected")


def assert_operable(desktop: Desktop) -> None:
    """What takes the focus has a name, a role that says what it is, and a place on the screen."""
    controls = [node for node in desktop.reader.shown() if node.focusable]
    assert len(controls) > 8, controls
    wrong = [node for node in controls
             if not node.name or node.role in ("filler", "unknown", "invalid", "panel") or 0 in node.box[2:]]
    assert not wrong, wrong
