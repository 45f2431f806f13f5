# SPDX-License-Identifier: GPL-3.0-or-later
"""sallyportctl in the laptop, as a person or a script runs it: with a home of its own, and every outcome kept."""

import json
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from lab.namespaces import Node
from lab.programs import program
from lab.service import Service


@dataclass(frozen=True)
class Outcome:
    exit_code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> dict:
        return json.loads(self.stdout)

    def __str__(self) -> str:
        return f"exit code {self.exit_code}\n--- stdout\n{self.stdout}\n--- stderr\n{self.stderr}"


class Client:
    """Runs as root, or as the user id given."""

    def __init__(self, laptop: Node, service: Service, folder: Path, uid: int = 0, gid: int | None = None):
        self.folder = folder
        self._laptop = laptop
        self._service = service
        self._become = ["setpriv", f"--reuid={uid}", f"--regid={uid if gid is None else gid}", "--init-groups"]
        self.environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(folder),
                            "XDG_CONFIG_HOME": str(folder / "config"), "SALLYPORT_SOCKET": str(service.socket)}

    @property
    def profiles(self) -> list[Path]:
        return sorted((self.folder / "config/sallyport/profiles").glob("*"))

    def argv(self, *arguments: str) -> list[str]:
        return [*self._become, program("sallyportctl"), *map(str, arguments)]

    def run(self, *arguments: str, password: str | None = None, timeout: float = 60) -> Outcome:
        options = {} if password is None else {"input": password + "\n"}
        done = self._laptop.run(*self.argv(*arguments), check=False, timeout=timeout, env=self.environment, **options)
        return Outcome(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments: str, **options) -> subprocess.Popen:
        return self._laptop.start(*self.argv(*arguments), env=self.environment, **options)

    def import_file(self, path: Path, password: str | None = None) -> Outcome:
        secret = ["--password-stdin"] if password is not None else []
        return self.run("import", str(path), "--yes", "--json", *secret, password=password)

    def connect(self, profile: str, password: str | None = None, seconds: int = 30) -> Outcome:
        secret = ["--password-stdin"] if password is not None else []
        return self.run("connect", profile, "--json", "--timeout", str(seconds), *secret, password=password,
                        timeout=seconds + 15)

    def disconnect(self, *profile: str) -> Outcome:
        return self.run("disconnect", *profile, "--json")

    def status(self, profile: str | None = None) -> dict:
        """The connection of that profile (by name); without a name the only one there is."""
        outcome = self.run("status", "--json")
        if outcome.exit_code:
            raise RuntimeError(f"status failed: {outcome}")
        connections = outcome.json["connections"]
        if profile is not None:
            connections = [entry for entry in connections if entry["profile"]["name"] == profile]
        if len(connections) != 1:
            raise LookupError(f"not exactly one connection: {outcome}")
        return connections[0]

    def wait_for(self, predicate, profile: str | None = None, seconds: float = 20, step: float = 0.1) -> dict:
        """Polls the status until it fits; raises with the last one otherwise. A connection may be yet to come."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                status = self.status(profile)
            except LookupError:
                status = None
            if status and predicate(status):
                return status
            if time.monotonic() > deadline:
                raise TimeoutError(f"status never fitted, last: {json.dumps(status, indent=1)}")
            time.sleep(step)
