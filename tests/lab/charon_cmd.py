# SPDX-License-Identifier: GPL-3.0-or-later
"""strongSwan's own small client, charon-cmd, in the laptop: proves lab and gateway, and is the benchmark's yardstick."""

import subprocess
import time
from pathlib import Path

from lab.gateway import PASSWORD, USER
from lab.namespaces import Node

_PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 x509 pubkey constraints kdf kernel-libipsec kernel-netlink "
            "socket-default eap-identity eap-mschapv2")


class CharonCmd:
    """One attempt of EAP-MSCHAPv2; runs until stop()."""

    def __init__(self, laptop: Node, folder: Path, host: str, authority: Path, remote_network: str,
                 user: str = USER, password: str = PASSWORD):
        configuration = folder / "charon-cmd.conf"
        configuration.write_text(f"""
charon-cmd {{
  load = {_PLUGINS}
  plugins {{ kernel-libipsec {{ allow_peer_ts = yes }} }}
}}
""")
        self.log_path = folder / "charon-cmd.log"
        # It asks for the password on its terminal, or on standard input where it has none (a new session).
        with open(self.log_path, "wb") as log:
            self._process = laptop.start(
                "stdbuf", "-oL", "charon-cmd", "--host", host, "--identity", user, "--eap-identity", user,
                "--cert", str(authority), "--profile", "ikev2-eap", "--remote-ts", remote_network,
                stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True,
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "STRONGSWAN_CONF": str(configuration)})
        self._process.stdin.write(password.encode() + b"\n")
        self._process.stdin.flush()

    @property
    def pid(self) -> int:
        return self._process.pid

    def log(self) -> str:
        return self.log_path.read_text(errors="replace")

    def wait_until_up(self, seconds: float = 10) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self._process.poll() is None:
            if "CHILD_SA" in (log := self.log()) and "established with SPIs" in log:
                return True
            time.sleep(0.02)
        return False

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdin.close()
