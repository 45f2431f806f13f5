# SPDX-License-Identifier: GPL-3.0-or-later
"""Our data plane against the kernel's ESP, which this machine's own kernel may lack: under a user-mode kernel, first by
itself with every algorithm, then in the whole product with a gateway that leaves ESP to its kernel.

SALLYPORT_KERNEL_INTEROPERATION names a file for the table of what was tried with what result; -s prints it.
"""

import os
from pathlib import Path

import pytest

from lab.kernel_esp_guest import ALGORITHMS, OUTER
from lab.programs import BUILD
from lab.user_mode_kernel import Guest

ESP_TUNNEL = BUILD / "bench/esp_tunnel"
GUARD = 400  # seconds; they take a quarter of it
CARRIED = ("page", "large page", "IPv4 to office", "IPv4 from office", "IPv6 to office", "IPv6 from office")


@pytest.fixture(scope="module")
def guests():
    """All boots at once: each kernel has one processor."""
    assert ESP_TUNNEL.exists(), f"{ESP_TUNNEL} is not built; run ./dev build"
    started = {}
    try:
        for outer in OUTER:
            started[outer] = Guest("lab.kernel_esp_guest", str(ESP_TUNNEL), outer)
        started["product"] = Guest("lab.kernel_gateway_guest", environment={"SALLYPORT_BUILD": str(BUILD)})
        yield started
    finally:
        for guest in started.values():
            guest.close()


@pytest.fixture(scope="module")
def results(guests) -> dict[tuple, dict]:
    """By outer address family, algorithm, ESN."""
    found = {(outer, result["algorithm"], result["esn"]): result
             for outer in OUTER for result in guests[outer].finish(GUARD)}
    table = _table(found)
    print("\n" + table)
    if path := os.environ.get("SALLYPORT_KERNEL_INTEROPERATION"):
        Path(path).write_text(table)
    return found


@pytest.fixture(scope="module")
def product(guests) -> dict:
    seen = guests["product"].finish(GUARD)
    print(guests["product"].output())
    return seen


@pytest.mark.parametrize("esn", [False, True], ids=["32-bit numbers", "64-bit numbers"])
@pytest.mark.parametrize("algorithm", [algorithm.name for algorithm in ALGORITHMS])
@pytest.mark.parametrize("outer", OUTER)
def test_both_understand_each_other(guests, results, outer, algorithm, esn):
    result = results[outer, algorithm, esn]
    failed = [check for check, passed in result["checks"].items() if not passed]
    assert not failed, f"{result}\n{guests[outer].output()}"
    # Small and full-size pings, TCP both ways and a burst of UDP, for IPv4 and IPv6 inside.
    assert len(result["checks"]) == 10 + esn
    report = result["report"]
    assert report["udp4" if outer == "IPv4" else "udp6"]["received"] > 1000
    assert report["in"]["packets"] > 1000 and report["out"]["packets"] > 1000
    refused = {name: count for name, count in report["engine"].items() if count}
    assert not refused and not result["kernel"], "one end refused packets of the other"


def test_without_uso_the_kernel_cuts_bursts_for_us(results, product):
    """This kernel's TUN has none (it came with 6.2): the offload is given up, the traffic is not."""
    for result in results.values():
        assert result["report"]["offloads"] == {"vnetHeader": True, "tso": True, "uso": False, "gso": True, "gro": True}
    assert product["offloads"] == "TUN with TSO"


def test_gateway_that_forces_nothing_gets_esp_in_udp_all_the_same(product):
    status = product["status"]
    assert status["state"] == "connected" and status["dataPlane"] == "userspace"
    assert status["nat"] == {"here": False, "there": False}
    assert status["encapsulation"] == "udp" and status["gateway"]["port"] == 4500
    port = status["local"]["port"]
    assert len(product["states"]) == 2
    assert {line.split(" addr")[0].strip() for state in product["states"] for line in state.splitlines()
            if "encap" in line} == {f"encap type espinudp sport 4500 dport {port}",
                                    f"encap type espinudp sport {port} dport 4500"}


def test_cable_that_loses_doubles_and_reorders_carries_everything(product):
    assert product["bad cable"] == dict.fromkeys(CARRIED, True)


def test_new_keys_by_either_side_lose_no_packet(product):
    assert product["our_rekeys"] == {"child": True, "ike": True}
    assert product["after our rekeys"] == dict.fromkeys(CARRIED, True)
    assert product["gateways_rekeys"] == {"child": True, "ike": True}
    assert product["after the gateway's rekeys"] == dict.fromkeys(CARRIED, True)
    assert product["heartbeat"]["sent"] == product["heartbeat"]["received"] > 100


def test_connection_stays_up_all_the_time(product):
    assert product["state_at_the_end"] == "connected"
    assert product["established"] == 1, "it was connected anew"


def test_disconnecting_leaves_nothing_on_either_side(product):
    assert product["disconnect"] == {"exit code": 0, "IKE SAs of the gateway": 0, "SAs of the gateway's kernel": 0,
                                     "page": False, "links": ["lo", "eth0"]}


def test_ipv6_padding_and_long_numbers_agreed_by_ike(product):
    padded = product["padded"]
    assert padded["by IPv6"] and padded["nat"] == {"here": False, "there": False}
    assert padded["proposal"] == "AES_CBC_256/HMAC_SHA2_512_256/EXT_SEQ"
    assert padded["answered"] and padded["octets an answer"] > 1300, "the gateway padded nothing"
    assert product["padded traffic"] == dict.fromkeys(CARRIED, True)


def _table(results: dict[tuple, dict]) -> str:
    columns = [(outer, esn) for outer in OUTER for esn in (False, True)]
    heads = [f"{outer}{', ESN' if esn else ''}" for outer, esn in columns]
    rows = [f"| ours against Linux 6.1 ESP | {' | '.join(heads)} |", "| --- |" + " --- |" * len(columns)]
    for algorithm in ALGORITHMS:
        cells = [_cell(results[outer, algorithm.name, esn]) for outer, esn in columns]
        rows.append(f"| {algorithm.name} | " + " | ".join(cells) + " |")
    return "\n".join(rows) + "\n"


def _cell(result: dict) -> str:
    checks = result["checks"]
    return f"{sum(checks.values())} of {len(checks)} ({result.get('report', {}).get('crypto', 'none')})"
