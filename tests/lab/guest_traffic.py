# SPDX-License-Identifier: GPL-3.0-or-later
"""Traffic between two network namespaces of one program, without a process for each of its ends: those are dear in a
user-mode kernel."""

import ctypes
import hashlib
import os
import socket
import struct
import subprocess
import threading
import time

VOLUME = 1_000_000  # octets of each TCP transfer
BURST = 40          # datagrams handed over at once

_CLONE_NEWNET = 0x40000000
_UDP_SEGMENT = 103
_IP_MTU_DISCOVER, _IPV6_MTU_DISCOVER, _PMTUDISC_DO = 10, 23, 2
_libc = ctypes.CDLL(None, use_errno=True)


class Namespace:
    """A network namespace by its name, and sockets in it that the whole program can use."""

    def __init__(self, name: str):
        self.name = name
        self._file = open(f"/run/netns/{name}", "rb")
        # So that echo requests need no raw socket, which would see everybody's answers.
        subprocess.run(self.argv("sysctl", "-q", "-w", "net.ipv4.ping_group_range=0 0"), check=True)

    def argv(self, *command: str) -> list[str]:
        return ["nsenter", f"--net=/run/netns/{self.name}", "--", *command]

    def socket(self, family: int, kind: int, protocol: int = 0) -> socket.socket:
        """A thread can be in another namespace than its process, and a socket stays where it was made."""
        made: list = []

        def make():
            if _libc.setns(self._file.fileno(), _CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), "setns")
            made.append(socket.socket(family, kind, protocol))

        thread = threading.Thread(target=make)
        thread.start()
        thread.join()
        return made[0]


class Echo:
    """Echo requests to one address. ping(8) stops waiting after twice the usual time, which a busy machine may take."""

    def __init__(self, source: Namespace, address: str):
        v6 = ":" in address
        protocol = socket.IPPROTO_ICMPV6 if v6 else socket.IPPROTO_ICMP
        self._socket = source.socket(_family(address), socket.SOCK_DGRAM, protocol)
        if v6:
            self._socket.setsockopt(socket.IPPROTO_IPV6, _IPV6_MTU_DISCOVER, _PMTUDISC_DO)
        else:
            self._socket.setsockopt(socket.IPPROTO_IP, _IP_MTU_DISCOVER, _PMTUDISC_DO)
        self._socket.settimeout(5)
        self._address = address
        self._type = 128 if v6 else 8
        self.sent = 0
        self.received = 0

    def send(self, size: int = 56) -> bytes:
        """The octets behind the header, noise."""
        noise = os.urandom(size)
        self._socket.sendto(struct.pack("!BBHHH", self._type, 0, 0, 0, self.sent & 0xFFFF) + noise, (self._address, 0))
        self.sent += 1
        return noise

    def receive(self) -> bytes:
        answer = self._socket.recv(65536)
        self.received += 1
        return answer[8:]

    def close(self) -> None:
        self._socket.close()


def answers(source: Namespace, address: str, size: int = 56, count: int = 3) -> bool:
    """Whether each of that many requests, which must not be fragmented, comes back as it was."""
    echo = Echo(source, address)
    passed: list[bool] = []
    _quietly(lambda: passed.extend(echo.send(size) == echo.receive() for _ in range(count)))()
    echo.close()
    return passed == [True] * count


class Heartbeat:
    """Ten echo requests a second until stop(), which waits for the last answers."""

    def __init__(self, source: Namespace, address: str):
        self._echo = Echo(source, address)
        self._stopped = threading.Event()
        self._threads = [threading.Thread(target=_quietly(run), daemon=True) for run in (self._send, self._receive)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> dict[str, int]:
        self._stopped.set()
        for thread in self._threads:
            thread.join()
        self._echo.close()
        return {"sent": self._echo.sent, "received": self._echo.received}

    def _send(self) -> None:
        while not self._stopped.wait(0.1):
            self._echo.send()

    def _receive(self) -> None:
        while not self._stopped.is_set() or self._echo.received < self._echo.sent:
            if self._echo.received < self._echo.sent:
                self._echo.receive()
            else:
                time.sleep(0.01)


def _family(address: str) -> int:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def transfer(source: Namespace, target: Namespace, address: str) -> bool:
    """VOLUME octets of noise by TCP; what arrives has the same hash."""
    noise = os.urandom(VOLUME)
    listener = target.socket(_family(address), socket.SOCK_STREAM)
    sender = source.socket(_family(address), socket.SOCK_STREAM)
    with listener, sender:
        listener.settimeout(20)
        sender.settimeout(20)
        listener.bind((address, 0))
        listener.listen(1)
        arrived = hashlib.sha256()

        def receive():
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(20)
                while octets := connection.recv(1 << 16):
                    arrived.update(octets)

        thread = threading.Thread(target=_quietly(receive))
        thread.start()
        _quietly(lambda: _send_all(sender, listener.getsockname(), noise))()
        thread.join()
    return arrived.digest() == hashlib.sha256(noise).digest()


def _send_all(sender: socket.socket, address, octets: bytes) -> None:
    sender.connect(address)
    sender.sendall(octets)
    sender.shutdown(socket.SHUT_WR)


def _quietly(function):
    """A transfer that times out is a transfer that did not arrive."""
    def run():
        try:
            function()
        except OSError as error:
            print(error, flush=True)
    return run


def burst(source: Namespace, target: Namespace, address: str) -> bool:
    """BURST datagrams in one call (UDP_SEGMENT): where TUN has no USO the kernel cuts them up before it."""
    listener = target.socket(_family(address), socket.SOCK_DGRAM)
    sender = source.socket(_family(address), socket.SOCK_DGRAM)
    with listener, sender:
        listener.settimeout(5)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        listener.bind((address, 0))
        size = 1200
        sent = [struct.pack("!I", number) * (size // 4) for number in range(BURST)]
        sender.setsockopt(socket.IPPROTO_UDP, _UDP_SEGMENT, size)
        sender.sendto(b"".join(sent), listener.getsockname())
        arrived: list[bytes] = []
        _quietly(lambda: arrived.extend(listener.recv(2048) for _ in sent))()
    return arrived == sent
