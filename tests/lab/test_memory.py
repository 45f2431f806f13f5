# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed is gone from the service's memory when the connection is over: all of it is searched, as root can."""

import re
import time

import pytest

from lab.gateway_config import SHARED_KEY
from lab.ways import WAYS


def memory_of(pid: int) -> bytes:
    """Everything that the process can write to: heap, stacks, data, what is mapped."""
    found = []
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            bounds = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if not bounds:
                continue
            start, end = (int(number, 16) for number in bounds.groups())
            try:
                memory.seek(start)
                found.append(memory.read(end - start))
            except OSError:  # guard pages, the secret heap's own among them
                continue
    return b"".join(found)


def places(secret: str, memory: bytes) -> list[str]:
    return [name for name, form in (("UTF-8", secret.encode()), ("UTF-16", secret.encode("utf-16-le")))
            if form in memory]


@pytest.mark.parametrize("name", ["alone-mschapv2", "alone-gtc", "radius-ttls-mschapv2", "radius-peap-mschapv2",
                                  "radius-ttls-gtc", "alone-shared-key"])
def test_secret_is_gone_after_the_connection(make_lab, name):
    way = WAYS[name]
    lab = way.make_lab(make_lab)
    profile = lab.add(way.profile(lab))
    secret = SHARED_KEY if way.round == "shared-key" else way.secret
    assert lab.client.connect(profile, way.secret, seconds=60).exit_code == 0
    assert lab.office.page_seen_from(lab.laptop)
    assert len(memory_of(lab.service.pid)) > 1_000_000
    # While it is up, a reauthentication may need it: the search finds it then, so it would find it later.
    assert places(secret, memory_of(lab.service.pid))
    assert lab.client.disconnect(profile).exit_code == 0
    lab.client.wait_for(lambda status: status["state"] == "disconnected", profile)
    time.sleep(4)  # the job that would drop the IKE_SA if the gateway never answered keeps the attempt for 3 s
    assert places(secret, memory_of(lab.service.pid)) == []
