# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a tunnel could leave behind on the laptop, taken before and after, and what differs."""

import difflib
import json

from lab.namespaces import Node

# What the kernel changes by itself: lifetimes and counters run, duplicate address detection ends.
_FLEETING = {"valid_life_time", "preferred_life_time", "tentative", "expires", "stats", "stats64", "cache", "age",
             "optimistic"}

Snapshot = dict[str, str]


def take(node: Node) -> Snapshot:
    """Links, addresses, routes of all tables, rules, firewall, DNS; each as stable text."""
    return {
        "links": _stable(node.ip_json("link")),
        "addresses": _stable(node.ip_json("addr")),
        "routes": _stable(node.ip_json("route", "show", "table", "all")),
        "IPv6 routes": _stable(node.ip_json("-6", "route", "show", "table", "all")),
        "rules": _stable(node.ip_json("rule")),
        "IPv6 rules": _stable(node.ip_json("-6", "rule")),
        "xfrm policies": node.run("ip", "xfrm", "policy", check=False).stdout,
        "xfrm states": node.run("ip", "xfrm", "state", check=False).stdout,
        "firewall": node.run("nft", "list", "ruleset").stdout,
        "resolv.conf": repr(node.read("/etc/resolv.conf")),
        "resolv.conf's kind": node.run("stat", "-c", "%F %a %u %g %N", "/etc/resolv.conf").stdout,
    }


def difference(before: Snapshot, after: Snapshot) -> str:
    """Empty when nothing differs; else a diff per part, for a person."""
    parts = []
    for name, old in before.items():
        if old != after[name]:
            lines = difflib.unified_diff(old.splitlines(), after[name].splitlines(), "before", "after", lineterm="", n=1)
            parts.append(f"{name}:\n" + "\n".join(lines))
    return "\n".join(parts)


def _stable(entries: list) -> str:
    return "\n".join(sorted(json.dumps(_strip(entry), sort_keys=True) for entry in entries))


def _strip(value):
    if isinstance(value, dict):
        return {key: _strip(inner) for key, inner in value.items() if key not in _FLEETING}
    if isinstance(value, list):
        return [_strip(inner) for inner in value if inner]
    return value
