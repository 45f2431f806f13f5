# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one command in a lone machine of the lab: sandbox.py COMMAND... Its links, routes, rules and /etc are its own."""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab import namespaces  # noqa: E402


def main() -> int:
    namespaces.sweep()
    node = namespaces.Node(namespaces.new_lab_name(), "alone", own_etc=True)
    try:
        node.write("/etc/resolv.conf", "nameserver 127.0.0.1\n")
        return subprocess.run(node.argv(*sys.argv[1:]), check=False).returncode
    finally:
        node.close()


if __name__ == "__main__":
    sys.exit(main())
