# SPDX-License-Identifier: GPL-3.0-or-later
"""The service's socket: who may do what, and what bad manners bring upon the one who has them, and nobody else."""

import json
import time

import pytest

from lab.gateway import PASSWORD
from lab.lab import Lab, assert_fails
from lab.profiles import eap_profile
from lab.wire import Wire

_NOBODY, _DAEMON = 65534, 1


@pytest.fixture(scope="module")
def lab(pki):
    with Lab(pki) as shared:
        # The service knows groups from the laptop's own /etc.
        shared.laptop.run("sh", "-ec", "echo sallyport:x:4500:daemon >> /etc/group")
        yield shared


def closed_after_at_most_one_error(wire: Wire) -> bool:
    answer = wire.receive()
    if answer is not None:
        assert answer["id"] is None and "error" in answer, answer
        answer = wire.receive()
    return answer is None


_BROKEN = {
    "no JSON": b"hello?\n",
    "an array": b"[]\n",
    "a batch": b'[{"jsonrpc":"2.0","id":1,"method":"status"}]\n',
    "no JSON-RPC": b'{"a":1}\n',
    "not UTF-8": b'{"jsonrpc":"2.0","id":1,"method":"\xff\xfe"}\n',
    "zero bytes": bytes(64) + b"\n",
    "nested too deep": b'{"jsonrpc":"2.0","id":1,"method":"status","params":' + b'{"a":' * 40 + b"1" + b"}" * 40 + b"}\n",
    "nested far too deep": b"[" * 200000 + b"\n",
    "a line without end": b'{"jsonrpc":"2.0","id":1,"method":"' + b"a" * (1 << 20) + b'"}\n',
}


@pytest.mark.parametrize("data", _BROKEN.values(), ids=_BROKEN.keys())
@pytest.mark.parametrize("greeted", [False, True], ids=["before hello", "after hello"])
def test_broken_message_closes_that_connection_only(lab, data, greeted):
    with Wire(lab.service.socket) as bystander, Wire(lab.service.socket) as culprit:
        assert "result" in bystander.hello()
        if greeted:
            assert "result" in culprit.hello()
        try:
            culprit.send_bytes(data)
        except (BrokenPipeError, ConnectionResetError):
            pass  # closed while we still wrote
        assert closed_after_at_most_one_error(culprit)
        assert "result" in bystander.request("status")
    assert lab.service.running


def test_request_before_hello_is_refused(lab):
    with Wire(lab.service.socket) as wire:
        wire.send_bytes(b'{"jsonrpc":"2.0","id":1,"method":"status","params":{}}\n')
        answer = wire.receive()
        assert answer is None or "error" in answer
        assert wire.receive() is None


def test_other_protocol_version_is_told_ours(lab):
    with Wire(lab.service.socket) as wire:
        answer = wire.request("hello", {"protocol": 999, "client": "lab/1"})
        assert answer["error"]["data"]["code"] == "ServiceIncompatible"
        assert answer["error"]["data"]["arguments"]["ours"] == 1


def test_silent_caller_is_sent_away(lab):
    with Wire(lab.service.socket, timeout=10) as wire:
        began = time.monotonic()
        assert closed_after_at_most_one_error(wire)
        assert 3 < time.monotonic() - began < 8


def test_unknown_method_and_unknown_params_are_errors_not_ends(lab):
    with Wire(lab.service.socket) as wire:
        wire.hello()
        assert wire.request("selfDestruct")["error"]["code"] == -32601
        assert wire.request("status", {"verbose": True})["error"]["code"] in (-32602, 1)
        assert "result" in wire.request("status")


def test_too_many_connections_of_one_user(lab):
    wires = []
    try:
        refused = 0
        for _ in range(24):
            wire = Wire(lab.service.socket)
            wires.append(wire)
            try:
                refused += "result" not in wire.hello()
            except (ConnectionError, BrokenPipeError):
                refused += 1
        assert 8 <= refused <= 9
    finally:
        for wire in wires:
            wire.__exit__()
    time.sleep(0.2)
    assert lab.client.run("status", "--json").exit_code == 0


def test_service_survives_a_reader_who_never_reads(lab):
    with Wire(lab.service.socket) as wire:
        wire.hello()
        message = json.dumps({"jsonrpc": "2.0", "id": 2, "method": "status", "params": {}}).encode() + b"\n"
        try:
            for _ in range(20000):
                wire.send_bytes(message)
        except OSError:
            pass
    assert lab.service.running
    assert lab.client.run("status", "--json").exit_code == 0
    assert lab.service.peak_memory_kib() < 200 * 1024


def test_ordinary_user_sees_status_but_does_not_control(lab):
    nobody = lab.client_of(_NOBODY)
    name = lab.add(eap_profile(lab.pki, lab.host, name="Theirs"), nobody)
    assert nobody.run("status", "--json").exit_code == 0
    assert_fails(nobody.connect(name, PASSWORD), 4, "NotAllowed")
    assert_fails(nobody.run("log", "--json"), 4, "NotAllowed")
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_member_of_the_group_controls_own_tunnels_but_not_others(lab):
    member = lab.client_of(_DAEMON)
    own = lab.add(eap_profile(lab.pki, lab.host, name="Daemon's"), member)
    outcome = member.connect(own, PASSWORD)
    assert outcome.exit_code == 0, outcome
    assert lab.office.page_seen_from(lab.laptop)
    nobody = lab.client_of(2)
    assert_fails(nobody.disconnect(), 4, "NotAllowed")
    assert member.disconnect(own).exit_code == 0

    roots = lab.add(eap_profile(lab.pki, lab.host, name="Root's"))
    assert lab.client.connect(roots, PASSWORD).exit_code == 0
    answer = member.disconnect()
    assert answer.exit_code == 4, answer
    assert lab.client.status(roots)["state"] == "connected"
    assert lab.client.disconnect(roots).exit_code == 0


def test_socket_and_state_have_their_modes(lab):
    assert lab.service.socket.stat().st_mode & 0o777 == 0o666
    assert lab.service.socket.parent.stat().st_mode & 0o022 == 0
    assert lab.service.state.stat().st_mode & 0o777 == 0o700
