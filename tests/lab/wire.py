# SPDX-License-Identifier: GPL-3.0-or-later
"""The service's socket spoken to directly, as core/ipc/README.md describes it, also in ways that it forbids."""

import json
import socket
from pathlib import Path


class Wire:
    """One connection. Filesystem sockets are reached from any network namespace."""

    def __init__(self, path: Path, timeout: float = 5):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(timeout)
        self._socket.connect(str(path))
        self._pending = b""
        self._next_id = 1

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_exc) -> None:
        self._socket.close()

    def send_bytes(self, data: bytes) -> None:
        self._socket.sendall(data)

    def receive(self) -> dict | None:
        """The next message; None when the service has closed the connection."""
        while b"\n" not in self._pending:
            try:
                data = self._socket.recv(65536)
            except ConnectionResetError:
                return None
            if not data:
                return None
            self._pending += data
        line, self._pending = self._pending.split(b"\n", 1)
        return json.loads(line)

    def pending(self, quiet: float = 0.3) -> list[dict]:
        """All messages until none has come for that long."""
        timeout = self._socket.gettimeout()
        self._socket.settimeout(quiet)
        messages = []
        try:
            while (message := self.receive()) is not None:
                messages.append(message)
        except TimeoutError:
            pass
        self._socket.settimeout(timeout)
        return messages

    def request(self, method: str, params: dict | None = None) -> dict:
        """The answer, `result` or `error`; events that come before it are dropped."""
        number, self._next_id = self._next_id, self._next_id + 1
        message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params or {}}
        self.send_bytes(json.dumps(message).encode() + b"\n")
        while (answer := self.receive()) is not None:
            if answer.get("id") == number:
                return answer
        raise ConnectionError("the service closed the connection instead of answering")

    def hello(self) -> dict:
        return self.request("hello", {"protocol": 1, "client": "lab/1"})
