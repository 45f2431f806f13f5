# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's keychain in the laptop: a session bus of its own, and an unlocked gnome-keyring on it."""

import subprocess
import time
from pathlib import Path

from lab.namespaces import Node

_BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>"""


class Keyring:
    """Its programs end with the laptop."""

    def __init__(self, laptop: Node, folder: Path):
        self._laptop = laptop
        folder.mkdir(mode=0o700)
        socket = folder / "bus"
        configuration = folder / "bus.conf"
        configuration.write_text(_BUS.format(socket=socket))
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder),
                            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}", "LC_ALL": "C.UTF-8"}
        self._start("dbus-daemon", "--nofork", "--nopidfile", "--nosyslog", f"--config-file={configuration}")
        self._await(socket.exists)
        daemon = self._start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                             stdin=subprocess.PIPE)
        daemon.stdin.write(b"login")
        daemon.stdin.close()
        self._await(self._is_owned)

    def labels(self) -> list[str]:
        """What a person sees in Seahorse."""
        done = self._laptop.run("secret-tool", "search", "--all", "--unlock", "type", "plaintext", check=False,
                                env=self.environment)
        return sorted(line.removeprefix("label = ") for line in done.stdout.splitlines()
                      if line.startswith("label = "))

    def _start(self, *command: str, **options) -> subprocess.Popen:
        return self._laptop.start(*command, env=self.environment, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, **options)

    def _is_owned(self) -> bool:
        asked = self._laptop.run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                 "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets", check=False,
                                 env=self.environment)
        return "boolean true" in asked.stdout

    @staticmethod
    def _await(is_there) -> None:
        deadline = time.monotonic() + 15
        while not is_there():
            if time.monotonic() > deadline:
                raise TimeoutError("the keychain did not come up")
            time.sleep(0.05)
