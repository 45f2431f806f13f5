# SPDX-License-Identifier: GPL-3.0-or-later
"""A hundred thousand forged datagrams a second on the laptop's own port: good traffic, memory, log and new keys stay
as they were. SALLYPORT_FLOOD_SECONDS makes each flood longer than the suite has time for."""

import os
import re
import time
from pathlib import Path

from lab import forged_ike, ike, stream
from lab.esp import Injector, positions, sent, until
from lab.gateway import PASSWORD
from lab.profiles import eap_profile

_SECONDS = float(os.environ.get("SALLYPORT_FLOOD_SECONDS", "8"))
_RATE = 100_000
_STREAM = 300          # good packets a second, each way
_MEBIBYTE = 1 << 20


class Watched:
    """A connection, with what is to stay as it is."""

    def __init__(self, make_lab):
        self.lab = make_lab(log_level="info")
        self.injector = Injector(self.lab.folder)
        self.name = self.lab.add(eap_profile(self.lab.pki, self.lab.host))
        outcome = self.lab.client.connect(self.name, PASSWORD)
        assert outcome.exit_code == 0, outcome
        status = self.lab.client.status(self.name)
        self.since, self.virtual_ip = status["since"], status["virtualIps"][0]
        self.port = status["local"]["port"]
        self.at_home = positions(self.lab, self.port, 0)["the gateway's address, at home"]
        self.spi = bytes.fromhex(re.findall(r"SPIs ([0-9a-f]{8})_i", self.lab.service.log())[-1])

    def memory(self) -> int:
        return int(re.search(rb"VmRSS:\s+(\d+)", self.lab.service.proc("status"))[1]) * 1024

    def log_size(self) -> int:
        return self.lab.service.log_path.stat().st_size

    def dropped_before_us(self) -> int:
        """What the kernel had no room for: in the sockets of our port, and in the queues of its processors."""
        rows = [line.split() for line in self.lab.laptop.read("/proc/net/udp").decode().splitlines()[1:]]
        sockets = sum(int(row[-1]) for row in rows if int(row[1].split(":")[1], 16) == self.port)
        queues = Path("/proc/net/softnet_stat").read_text(encoding="ascii").splitlines()
        return sockets + sum(int(row.split()[1], 16) for row in queues)

    def flood(self, payloads: list[bytes], seconds: float):
        return self.injector.start(self.at_home, payloads, _RATE, seconds)

    def new_keys(self) -> None:
        """By the gateway: its requests come in by the flooded port."""
        assert "completed successfully" in self.lab.gateway.swanctl("--rekey", "--child", "office")
        assert "completed successfully" in self.lab.gateway.swanctl("--rekey", "--ike", "eap")

    def assert_untouched(self) -> None:
        status = self.lab.client.status(self.name)
        assert (status["state"], status["since"]) == ("connected", self.since)
        assert self.lab.office.page_seen_from(self.lab.laptop)
        assert self.lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "connected anew"


class Streams:
    """Numbered packets both ways for so many seconds."""

    def __init__(self, watched: Watched, seconds: float):
        lab, self.count = watched.lab, int(_STREAM * seconds)
        office, host = lab.office.site.office, lab.gateway.site.addresses.office_host
        self._in = stream.Receiver(lab.laptop, watched.virtual_ip, 4000)
        self._out = stream.Receiver(office, host, 4000)
        self._senders = [stream.start_sender(office, watched.virtual_ip, 4000, self.count, _STREAM),
                         stream.start_sender(lab.laptop, host, 4000, self.count, _STREAM)]

    def lost(self) -> tuple[int, int]:
        """In, out; waits for the end."""
        assert all(sender.wait(timeout=120) == 0 for sender in self._senders)
        time.sleep(0.5)
        ends = [self._in.end(), self._out.end()]
        assert [end["twice"] for end in ends] == [0, 0]
        return self.count - ends[0]["distinct"], self.count - ends[1]["distinct"]


def forged_esp(spi: bytes) -> list[bytes]:
    """Of the SA that there is, of none, keepalives, and what is too short for anything."""
    noise = [os.urandom(4 + 8 + size) for size in range(16, 1400, 3)]
    return [each for body in noise for each in (spi + body, os.urandom(4) + body, b"\xff", spi + body[:6])]


def test_flood_of_forged_esp(make_lab):
    watched = Watched(make_lab)
    assert watched.lab.office.page_seen_from(watched.lab.laptop)
    memory, log, dropped = watched.memory(), watched.log_size(), watched.dropped_before_us()
    flood = watched.flood(forged_esp(watched.spi), _SECONDS)
    streams = Streams(watched, _SECONDS - 2)
    large = watched.lab.laptop.run("curl", "-sS", "--max-time", "60", watched.lab.office.url + "large").stdout
    assert large.count(watched.lab.office.token) == 20000
    watched.new_keys()
    lost_in, lost_out = streams.lost()
    number, seconds = sent(flood)
    dropped = watched.dropped_before_us() - dropped
    written, grown = watched.log_size() - log, watched.memory() - memory
    print(f"{number / seconds:.0f}/s of forged ESP for {seconds:.1f} s: {written} octets of log, {grown} of memory; of "
          f"{streams.count} good packets {lost_in} in and {lost_out} out were lost, the kernel dropped {dropped}")
    assert written < 20_000, "more than about the new keys"
    assert grown <= 2 * _MEBIBYTE
    assert lost_in <= dropped and lost_out <= streams.count // 100
    watched.assert_untouched()


def forged_messages(spis: forged_ike.Spis) -> dict[str, list[bytes]]:
    """Noise, and what looks more and more like IKE: the last take all that libcharon does but the key."""
    strangers = [forged_ike.Spis.random() for _ in range(200)]
    shapes = [each for number in range(8) for each in forged_ike.unprotected(spis, number).values()]
    return {
        "noise": [forged_ike.MARKER + os.urandom(size) for size in range(1400)],
        "unprotected": shapes,
        "for nobody": [forged_ike.as_if_encrypted(each, number, flags)
                       for each in strangers for number in range(3) for flags in (0, ike.RESPONSE_FLAG)],
        "encrypted by nobody": [forged_ike.as_if_encrypted(spis, number, flags, size) for number in range(8)
                                for flags in (0, ike.RESPONSE_FLAG) for size in range(64, 1200, 64)],
    }


def test_flood_of_forged_ike(make_lab):
    watched = Watched(make_lab)
    spis = forged_ike.Spis.of(watched.lab.gateway)
    forged = forged_messages(spis)
    sent(watched.flood([each for kind in forged.values() for each in kind], 1))  # every thread has worked once
    time.sleep(0.5)
    memory, log = watched.memory(), watched.log_size()
    seconds = max(2.0, _SECONDS / len(forged))
    for kind, payloads in forged.items():
        flood = watched.flood(payloads, seconds)
        assert watched.lab.office.page_seen_from(watched.lab.laptop, seconds=30), kind
        assert "completed successfully" in watched.lab.gateway.swanctl("--rekey", "--child", "office"), kind
        number, took = sent(flood)
        print(f"{number / took:.0f}/s of {kind} for {took:.1f} s: by now {watched.log_size() - log} octets of log, "
              f"{watched.memory() - memory} of memory")
    assert watched.log_size() - log <= _MEBIBYTE
    # libcharon's queue between its threads has given back what it took.
    assert until(lambda: watched.memory() - memory <= 4 * _MEBIBYTE), watched.memory() - memory
    watched.new_keys()
    watched.assert_untouched()
    assert_connects_in_a_flood(watched, [each for kind in forged.values() for each in kind])


def assert_connects_in_a_flood(watched: Watched, payloads: list[bytes]) -> None:
    """The service's port is the same for all of its connections."""
    lab = watched.lab
    assert lab.client.disconnect(watched.name).exit_code == 0
    flood = watched.flood(payloads, 600)
    assert lab.client.connect(watched.name, PASSWORD).exit_code == 0
    assert lab.client.status(watched.name)["local"]["port"] == watched.port and flood.poll() is None
    assert lab.office.page_seen_from(lab.laptop, seconds=30)
    flood.kill()
