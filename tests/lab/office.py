# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's web server, with a page that nobody can know without having fetched it; and how the laptop fetches it.

Run as a program inside the office: office.py ADDRESS TOKEN.
"""

import http.server
import secrets
import socketserver
import sys
from pathlib import Path


class Office:
    """The web server of one site."""

    def __init__(self, site):
        self.token = secrets.token_hex(16)
        self.url = f"http://{site.addresses.office_host}/"
        self.intranet_url = f"http://{site.addresses.intranet}/"
        self.site = site
        site.office.start_server("/usr/bin/python3", Path(__file__), site.addresses.office_host, self.token)
        site.office.await_servers()

    def page_seen_from(self, node, url: str | None = None, seconds: float = 5) -> bool:
        """Whether the page, with its token, arrives within the time. Tries once."""
        return self.token in fetch(node, url or self.url, seconds)


def fetch(node, url: str, seconds: float = 5) -> str:
    done = node.run("curl", "--silent", "--show-error", "--noproxy", "*", "--max-time", str(seconds), url, check=False,
                    timeout=seconds + 10)
    return done.stdout


class _Page(http.server.BaseHTTPRequestHandler):
    token = ""
    protocol_version = "HTTP/1.0"

    def do_GET(self):
        body = f"Welcome to the office network. Your token: {self.token}\nYou come from {self.client_address[0]}\n"
        if self.path == "/large":
            body *= 20000
        data = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_arguments):
        """Silence: the default writes each request to standard error."""


class _Server(http.server.ThreadingHTTPServer):
    def server_bind(self):
        # HTTPServer's own looks its name up in the DNS, which the office can't ask.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address


def main() -> None:
    _Page.token = sys.argv[2]
    server = _Server((sys.argv[1], 80), _Page)
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
