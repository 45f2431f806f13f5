# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures that no gateway brings about: of the person's own files, of this computer, of who speaks to the service."""

import json

import pytest

from lab.client_keys import person_with
from lab.gateway_config import PASSWORD
from lab.lab import Lab, assert_fails
from lab.profiles import certificate_profile, eap_profile
from lab.wire import Wire

_DAEMON, _NOBODY = 1, 65534
_IMPOSTOR = """
import os, socket, sys, time
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o666)
server.listen()
print("ready", flush=True)
while True:
    server.accept()
"""


@pytest.fixture(scope="module")
def lab(pki):
    with Lab(pki) as shared:
        yield shared


def test_two_profiles_of_one_name(lab):
    first, second = (eap_profile(lab.pki, lab.host, name="Twin") for _ in range(2))
    lab.add(first)
    lab.add(second)
    error = assert_fails(lab.client.connect("Twin", PASSWORD), 5, "ProfileAmbiguous")
    for profile in (first, second):
        assert any(profile["uuid"] in match for match in error["arguments"]["matches"])
        assert lab.client.run("delete", profile["uuid"], "--json").exit_code == 0
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_authority_that_a_file_names_and_that_is_not_there(lab):
    path = lab.folder / "ipsec.conf"
    path.write_text(f"conn office\n  keyexchange=ikev2\n  right={lab.host}\n  rightid={lab.host}\n  rightauth=pubkey\n"
                    "  rightcert=gateway.pem\n  leftauth=eap-mschapv2\n  eap_identity=alice\n  auto=add\n")
    error = assert_fails(lab.client.run("import", path, "--yes", "--json"), 5, "GatewayTrustMissing")
    assert "gateway.pem" in error["arguments"]["expected"]


def test_traffic_that_can_not_be_blocked(lab):
    name = lab.add(eap_profile(lab.pki, lab.host, name="Blocked", sallyport={"killSwitch": True}))
    assert_fails(lab.client.connect(name, PASSWORD), 14, "FirewallUnavailable")
    assert lab.gateway.count("IKE_SA_INIT request") == 0


def test_certificate_that_ends_soon_is_spoken_of(lab):
    """Not a failure yet: on standard error at connect, in show, and again without the key's password."""
    person = person_with(lab.pki, "bob", days=13)  # from yesterday on
    name = lab.add(certificate_profile(lab.pki, lab.host, person, "geheim"))
    connected = lab.client.run("connect", name, "--password-stdin", "--timeout", "30", password="geheim")
    assert connected.exit_code == 0, connected
    assert "ends in 11 days" in connected.stderr
    shown = json.loads(lab.client.run("show", name, "--json").stdout)["profile"]
    assert shown["certificates"]["clientSource"] == "noted"
    assert shown["certificates"]["client"][0]["validity"] == "endsSoon"
    assert any("Your certificate" in warning for warning in shown["warnings"])
    authority = shown["certificates"]["gateway"][0]
    assert authority["authority"] and authority["sha256"] and authority["daysLeft"] >= 0
    assert lab.client.disconnect(name).exit_code == 0


def test_the_time_that_the_person_gave_runs_out(lab):
    name = lab.add(eap_profile(lab.pki, lab.host, name="Slow"))
    lab.silence_port(500)  # and so it stays: the last test that a gateway has a part in
    error = assert_fails(lab.client.connect(name, PASSWORD, seconds=1), 1, "TimedOut")
    assert error["arguments"]["seconds"] == 1
    assert lab.client.wait_for(lambda now: now["state"] == "disconnected", name)


def test_no_keychain_to_forget_a_password_in(lab):
    name = lab.add(eap_profile(lab.pki, lab.host, name="Forgetful"))
    assert_fails(lab.client.run("forget-password", name, "--json"), 1, "KeychainUnavailable")


def test_somebody_else_in_the_services_place(lab):
    nobody = lab.client_of(_NOBODY)
    folder = lab.folder / "impostor"
    folder.mkdir()
    folder.chmod(0o777)
    socket = folder / "sallyportd.sock"
    lab.laptop.start_server("setpriv", f"--reuid={_DAEMON}", f"--regid={_DAEMON}", "--clear-groups", "/usr/bin/python3", "-c",
                            _IMPOSTOR, str(socket))
    lab.laptop.await_servers()
    nobody.environment["SALLYPORT_SOCKET"] = str(socket)
    error = assert_fails(nobody.run("status", "--json"), 3, "ServiceUntrusted")
    assert error["arguments"]["user"] == "daemon"


@pytest.mark.parametrize(("method", "params", "code"), [
    ("selfDestruct", {}, "MethodUnknown"),
    ("disconnect", {"connection": "2f6b1a0c-0000-4000-8000-000000000000"}, "ConnectionUnknown"),
    ("connect", {"profile": []}, "RequestMalformed"),
])
def test_request_that_the_service_refuses(lab, method, params, code):
    with Wire(lab.service.socket) as wire:
        wire.hello()
        assert wire.request(method, params)["error"]["data"]["code"] == code
        assert "result" in wire.request("status")


def test_one_connection_too_many(lab):
    wires = [Wire(lab.service.socket) for _ in range(17)]
    try:
        answer = wires[-1].receive()
        assert answer["error"]["data"]["code"] == "LimitExceeded"
    finally:
        for wire in wires:
            wire.__exit__()
