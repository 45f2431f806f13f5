# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's map: laptop - NAT router - internet - gateway - office, and the variants of it.

All addresses are private or reserved for documentation (RFC 1918, 4193, 5737, 3849) and exist inside the namespaces
only. IPv6 is there where it is asked for: routed everywhere, with no NAT.
"""

import time
from dataclasses import dataclass
from pathlib import Path

from lab import namespaces
from lab.namespaces import Node

HOME_NETWORK = "192.168.77.0/24"
LAPTOP_AT_HOME = "192.168.77.2"
LAPTOP_ON_INTERNET = "203.0.113.50"
NAT_OUTSIDE = "203.0.113.2"
PUBLIC_DNS = "203.0.113.1"
LAPTOP_V6, HOME_ROUTER_V6 = "2001:db8:77::2", "2001:db8:77::1"
NAT_OUTSIDE_V6, INTERNET_V6 = "2001:db8:2::2", "2001:db8:2::1"
LAPTOP_LINK = "eth0"

# conntrack's own program is not everywhere. IPCTNL_MSG_CT_DELETE for no connection by name is for all of them; the
# answer's error is 0 when it is done.
_FLUSH_CONNECTIONS = """
import socket, struct
NETLINK_NETFILTER, CT_DELETE, REQUEST_ACK = 12, 1 << 8 | 2, 5
with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_NETFILTER) as netlink:
    netlink.send(struct.pack("=IHHII4x", 20, CT_DELETE, REQUEST_ACK, 1, 0))
    assert struct.unpack_from("=i", netlink.recv(4096), 16) == (0,)
"""


@dataclass(frozen=True)
class SiteAddresses:
    """One company: its gateway on the internet, and the network behind."""
    name: str           # what the laptop dials
    public: str
    upstream: str       # its router on the internet
    office_prefix: str  # first three numbers
    pool: str           # the virtual IPs it hands out
    intranet: str       # a name that only its own DNS server knows
    v6: str             # what each of its IPv6 addresses has in place of 1

    @property
    def office_network(self) -> str:
        return f"{self.office_prefix}.0/24"

    @property
    def office_host(self) -> str:
        return f"{self.office_prefix}.80"

    @property
    def public_v6(self) -> str:
        return f"2001:db8:1{self.v6}::10"

    @property
    def office_network_v6(self) -> str:
        return f"fd00:10:{self.v6}::/64"

    @property
    def office_host_v6(self) -> str:
        return f"fd00:10:{self.v6}::80"

    @property
    def pool_v6(self) -> str:
        return f"fd00:99:{self.v6}::/112"


SITES = (
    SiteAddresses("vpn.example.org", "198.51.100.10", "198.51.100.1", "10.10.0", "10.99.1.0/24",
                  "intranet.corp.example", "1"),
    SiteAddresses("vpn2.example.org", "192.0.2.10", "192.0.2.1", "10.20.0", "10.99.2.0/24",
                  "intranet.second.example", "2"),
)


@dataclass
class Site:
    addresses: SiteAddresses
    gateway: Node
    office: Node
    gateway_address: str  # as the gateway itself sees it
    nat: Node | None = None


class Topology:
    """Builds the machines and their cables; close() removes all of it."""

    def __init__(self, *, laptop_behind_nat: bool = True, gateway_behind_nat: bool = False, sites: int = 1,
                 ipv6: bool = False):
        namespaces.sweep()
        self.name = namespaces.new_lab_name()
        self._nodes: list[Node] = []
        try:
            self.internet = self._node("internet")
            _make_router(self.internet)
            self.laptop = self._node("laptop", own_etc=True)
            self.laptop.set_sysctl(net__ipv4__conf__all__promote_secondaries=1, net__ipv6__conf__default__accept_dad=0)
            self.laptop.write("/etc/resolv.conf", f"nameserver {PUBLIC_DNS}\n")
            self.nat = self._connect_home() if laptop_behind_nat else self._connect_directly()
            self.sites = [self._make_site(number, SITES[number], gateway_behind_nat) for number in range(sites)]
            if ipv6:
                self._add_ipv6()
            self._serve_names(self.internet, PUBLIC_DNS, public_names())
            for node in self._nodes:
                node.await_servers()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        for node in reversed(self._nodes):
            node.close()
        self._nodes.clear()

    def __enter__(self) -> "Topology":
        return self

    def __exit__(self, *_exc) -> None:
        self.close()

    def settle(self, node: Node | None = None, link: str = LAPTOP_LINK) -> None:
        """Waits until the kernel has given the laptop's cable (or another) its IPv6 address: a change that is not ours
        to explain."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            entries = (node or self.laptop).ip_json("-6", "addr", "show", "dev", link)
            addresses = [address for entry in entries for address in entry.get("addr_info", [])]
            if addresses and not any(address.get("tentative") for address in addresses):
                return
            time.sleep(0.1)
        raise RuntimeError(f"{link} got no IPv6 address")

    def move_laptop(self, address: str) -> None:
        """The laptop gets another address of the same home network, as from a new DHCP lease."""
        old = self.laptop.ip_json("addr", "show", "dev", LAPTOP_LINK)[0]["addr_info"][0]["local"]
        self.laptop.ip(f"addr add {address}/24 dev {LAPTOP_LINK}", f"addr del {old}/24 dev {LAPTOP_LINK}",
                       f"route replace default via 192.168.77.1 dev {LAPTOP_LINK}")

    def forget_nat_mappings(self) -> None:
        """The home's NAT router forgets all mappings, as one that restarted: what goes out next gets another port."""
        self.nat.run("/usr/bin/python3", "-c", _FLUSH_CONNECTIONS)

    def _node(self, role: str, own_etc: bool = False) -> Node:
        node = Node(self.name, role, own_etc)
        self._nodes.append(node)
        return node

    def _connect_home(self) -> Node:
        nat = self._node("nat")
        _make_router(nat)
        namespaces.connect(self.laptop, LAPTOP_LINK, nat, "lan")
        namespaces.connect(nat, "wan", self.internet, "home")
        self.laptop.ip(f"addr add {LAPTOP_AT_HOME}/24 dev {LAPTOP_LINK}",
                       f"route add default via 192.168.77.1 dev {LAPTOP_LINK}")
        nat.ip("addr add 192.168.77.1/24 dev lan", f"addr add {NAT_OUTSIDE}/24 dev wan",
               f"route add default via {PUBLIC_DNS} dev wan")
        self.internet.ip(f"addr add {PUBLIC_DNS}/24 dev home")
        # random: a NAT that keeps the source port would hide mistakes about ports.
        nat.nft("""
table ip nat {
  chain post {
    type nat hook postrouting priority 100
    oifname "wan" masquerade random
  }
}
""")
        return nat

    def _connect_directly(self) -> None:
        namespaces.connect(self.laptop, LAPTOP_LINK, self.internet, "home")
        self.internet.ip(f"addr add {PUBLIC_DNS}/24 dev home")
        self.laptop.ip(f"addr add {LAPTOP_ON_INTERNET}/24 dev {LAPTOP_LINK}",
                       f"route add default via {PUBLIC_DNS} dev {LAPTOP_LINK}")

    def _make_site(self, number: int, addresses: SiteAddresses, behind_nat: bool) -> Site:
        gateway = self._node(f"gateway{number + 1}")
        office = self._node(f"office{number + 1}")
        _make_router(gateway)
        edge, own_address, nat = gateway, addresses.public, None
        if behind_nat:
            nat = edge = self._node(f"gwnat{number + 1}")
            _make_router(nat)
            own_address = "172.16.5.10"
            namespaces.connect(nat, "lan", gateway, "wan")
            nat.ip("addr add 172.16.5.1/24 dev lan")
            gateway.ip(f"addr add {own_address}/24 dev wan", "route add default via 172.16.5.1 dev wan")
            nat.nft(f"""
table ip nat {{
  chain pre {{
    type nat hook prerouting priority -100
    ip daddr {addresses.public} udp dport {{ 500, 4500 }} dnat to {own_address}
  }}
  chain post {{
    type nat hook postrouting priority 100
    oifname "wan" masquerade
  }}
}}
""")
        namespaces.connect(edge, "wan", self.internet, f"site{number + 1}")
        self.internet.ip(f"addr add {addresses.upstream}/24 dev site{number + 1}")
        edge.ip(f"addr add {addresses.public}/24 dev wan", f"route add default via {addresses.upstream} dev wan")
        namespaces.connect(gateway, "corp", office, "eth0")
        gateway.ip(f"addr add {addresses.office_prefix}.1/24 dev corp")
        office.ip(f"addr add {addresses.office_host}/24 dev eth0",
                  f"route add default via {addresses.office_prefix}.1 dev eth0")
        # A company's resolver knows the public names as well as its own.
        self._serve_names(office, addresses.office_host,
                          public_names() | {addresses.intranet: addresses.office_host})
        return Site(addresses, gateway, office, own_address, nat)

    def _add_ipv6(self) -> None:
        """To what is there: without addresses of its own making, and ready at once (nodad)."""
        for node in (self.internet, self.nat, *(site.gateway for site in self.sites)):
            if node:
                node.set_sysctl(net__ipv6__conf__all__forwarding=1)
        if self.nat:
            self.nat.ip(f"addr add {HOME_ROUTER_V6}/64 dev lan nodad", f"addr add {NAT_OUTSIDE_V6}/64 dev wan nodad",
                        f"route add default via {INTERNET_V6} dev wan")
            self.internet.ip(f"addr add {INTERNET_V6}/64 dev home nodad",
                             f"route add 2001:db8:77::/64 via {NAT_OUTSIDE_V6} dev home")
        else:
            self.internet.ip(f"addr add {HOME_ROUTER_V6}/64 dev home nodad")
        self.laptop.ip(f"addr add {LAPTOP_V6}/64 dev {LAPTOP_LINK} nodad",
                       f"route add default via {HOME_ROUTER_V6} dev {LAPTOP_LINK}")
        for number, site in enumerate(self.sites, 1):
            v6 = site.addresses.v6
            self.internet.ip(f"addr add 2001:db8:1{v6}::1/64 dev site{number} nodad")
            site.gateway.ip(f"addr add {site.addresses.public_v6}/64 dev wan nodad",
                            f"addr add fd00:10:{v6}::1/64 dev corp nodad",
                            f"route add default via 2001:db8:1{v6}::1 dev wan")
            site.office.ip(f"addr add {site.addresses.office_host_v6}/64 dev eth0 nodad",
                           f"route add default via fd00:10:{v6}::1 dev eth0")

    @staticmethod
    def _serve_names(node: Node, address: str, names: dict[str, str]) -> None:
        node.start_server("/usr/bin/python3", Path(__file__).with_name("dns_server.py"), address,
                          *(f"{name}={target}" for name, target in names.items()))


def public_names() -> dict[str, str]:
    return {site.name: site.public for site in SITES}


def _make_router(node: Node) -> None:
    node.set_sysctl(net__ipv4__ip_forward=1, net__ipv4__conf__all__rp_filter=0, net__ipv4__conf__default__rp_filter=0)
