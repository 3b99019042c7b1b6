"""Webhooks reach no special-purpose network, whatever the version of Python and however the address is written.

The expected values are the rows of IANA's two registries (IPv4 and IPv6 Special-Purpose Address Space, as updated on
2025-10-09) with their column "Globally Reachable". They are also compared with Python's own module `ipaddress`.
"""

from __future__ import annotations

import ipaddress
import random
from typing import NamedTuple

import pytest

from resolvers.webhooks.safe_addresses import checked_url
from resolvers.webhooks.special_networks import is_allowed


class Row(NamedTuple):
    """A row of a registry. `reachable`: the value of the column "Globally Reachable"; None for "N/A"."""

    block: str
    name: str
    reachable: bool | None


IPV4 = [
    Row("0.0.0.0/8", "This network, RFC 791", False),
    Row("0.0.0.0/32", "This host on this network, RFC 1122", False),
    Row("10.0.0.0/8", "Private-Use, RFC 1918", False),
    Row("100.64.0.0/10", "Shared Address Space, RFC 6598", False),
    Row("127.0.0.0/8", "Loopback, RFC 1122", False),
    Row("169.254.0.0/16", "Link Local, RFC 3927", False),
    Row("172.16.0.0/12", "Private-Use, RFC 1918", False),
    Row("192.0.0.0/24", "IETF Protocol Assignments, RFC 6890", False),
    Row("192.0.0.0/29", "IPv4 Service Continuity Prefix, RFC 7335", False),
    Row("192.0.0.8/32", "IPv4 dummy address, RFC 7600", False),
    Row("192.0.0.9/32", "Port Control Protocol Anycast, RFC 7723", True),
    Row("192.0.0.10/32", "Traversal Using Relays around NAT Anycast, RFC 8155", True),
    Row("192.0.0.170/32", "NAT64/DNS64 Discovery, RFC 8880 and RFC 7050", False),
    Row("192.0.0.171/32", "NAT64/DNS64 Discovery, RFC 8880 and RFC 7050", False),
    Row("192.0.2.0/24", "Documentation (TEST-NET-1), RFC 5737", False),
    Row("192.31.196.0/24", "AS112-v4, RFC 7535", True),
    Row("192.52.193.0/24", "AMT, RFC 7450", True),
    Row("192.88.99.0/24", "Deprecated (6to4 Relay Anycast), RFC 7526", None),
    Row("192.88.99.2/32", "6a44-relay anycast address, RFC 6751", False),
    Row("192.168.0.0/16", "Private-Use, RFC 1918", False),
    Row("192.175.48.0/24", "Direct Delegation AS112 Service, RFC 7534", True),
    Row("198.18.0.0/15", "Benchmarking, RFC 2544", False),
    Row("198.51.100.0/24", "Documentation (TEST-NET-2), RFC 5737", False),
    Row("203.0.113.0/24", "Documentation (TEST-NET-3), RFC 5737", False),
    Row("240.0.0.0/4", "Reserved, RFC 1112", False),
    Row("255.255.255.255/32", "Limited Broadcast, RFC 8190 and RFC 919", False),
]
IPV6 = [
    Row("::1/128", "Loopback Address, RFC 4291", False),
    Row("::/128", "Unspecified Address, RFC 4291", False),
    Row("64:ff9b:1::/48", "IPv4-IPv6 Translation, RFC 8215", False),
    Row("100::/64", "Discard-Only Address Block, RFC 6666", False),
    Row("100:0:0:1::/64", "Dummy IPv6 Prefix, RFC 9780", False),
    Row("2001::/23", "IETF Protocol Assignments, RFC 2928", False),
    Row("2001::/32", "TEREDO, RFC 4380", None),
    Row("2001:1::1/128", "Port Control Protocol Anycast, RFC 7723", True),
    Row("2001:1::2/128", "Traversal Using Relays around NAT Anycast, RFC 8155", True),
    Row("2001:1::3/128", "DNS-SD Service Registration Protocol Anycast, RFC 9665", True),
    Row("2001:2::/48", "Benchmarking, RFC 5180", False),
    Row("2001:3::/32", "AMT, RFC 7450", True),
    Row("2001:4:112::/48", "AS112-v6, RFC 7535", True),
    Row("2001:10::/28", "Deprecated (previously ORCHID), RFC 4843", None),
    Row("2001:20::/28", "ORCHIDv2, RFC 7343", True),
    Row("2001:30::/28", "Drone Remote ID Protocol Entity Tags, RFC 9374", True),
    Row("2001:db8::/32", "Documentation, RFC 3849", False),
    Row("2002::/16", "6to4, RFC 3056", None),
    Row("2620:4f:8000::/48", "Direct Delegation AS112 Service, RFC 7534", True),
    Row("3fff::/20", "Documentation, RFC 9637", False),
    Row("5f00::/16", "Segment Routing (SRv6) SIDs, RFC 9602", False),
    Row("fc00::/7", "Unique-Local, RFC 4193", False),
    Row("fe80::/10", "Link-Local Unicast, RFC 4291", False),
]
# ::ffff:0:0/96 and 64:ff9b::/96 hold IPv4 addresses: what holds for these is tested for every block of IPV4.
MULTICAST = [Row("224.0.0.0/4", "Multicast, RFC 5771", False), Row("ff00::/8", "Multicast, RFC 4291", False)]
RESERVED = [Row("fec0::/10", "Site-local, RFC 3879", False), Row("::/96", "IPv4-compatible, RFC 4291", False)]
UNREACHABLE = [row for row in (*IPV4, *IPV6, *MULTICAST, *RESERVED) if not row.reachable]
PRIVATE = {"10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"}

METADATA = {
    "AWS, Google, Azure, DigitalOcean, OpenStack, Oracle": "169.254.169.254",
    "AWS, containers": "169.254.170.2",
    "AWS, EKS pods": "169.254.170.23",
    "AWS, IPv6": "fd00:ec2::254",
    "AWS, EKS pods, IPv6": "fd00:ec2::23",
    "Alibaba": "100.100.100.200",
    "Azure's host": "168.63.129.16",
    "Google, IPv6": "fd20:ce::254",
    "Linode, IPv6": "fd00:a9fe:a9fe::1",
    "OpenStack, IPv6": "fe80::a9fe:a9fe",
    "Oracle, classic": "192.0.0.192",
    "Scaleway": "169.254.42.42",
    "Scaleway, IPv6": "fd00:42::42",
    "Tencent": "169.254.0.23",
}


def some_of(block: str) -> list[str]:
    """Returns the first and the last address of a block, and three addresses between them."""
    network = ipaddress.ip_network(block)
    last = network.num_addresses - 1
    return [str(network[index]) for index in sorted({0, last, last // 2, last // 3, last // 7})]


def inside_ipv6(address: str) -> dict[str, str]:
    """Returns the IPv6 addresses that contain an IPv4 address, by the name of the kind of address."""
    ip = int(ipaddress.IPv4Address(address))
    ways = {
        "mapped": 0xFFFF << 32 | ip,
        "compatible": ip,
        "translated, RFC 2765": 0xFFFF << 48 | ip,
        "NAT64": 0x64FF9B << 96 | ip,
        "NAT64, local": 0x64FF9B0001 << 80 | ip,
        "6to4": 0x2002 << 112 | ip << 80 | 1,
        "Teredo's server": 0x20010000 << 96 | ip << 64 | 0x08080808,
        "Teredo's client": 0x20010000 << 96 | 0x08080808 << 64 | ip ^ 0xFFFFFFFF,
        "ISATAP": 0x26064700 << 96 | 0x5EFE << 32 | ip,
        "ISATAP, universal": 0x26064700 << 96 | 0x02005EFE << 32 | ip,
    }
    return {way: str(ipaddress.IPv6Address(number)) for way, number in ways.items()}


@pytest.mark.parametrize("row", UNREACHABLE, ids=lambda row: row.block)
def test_what_is_not_globally_reachable_is_refused(row: Row) -> None:
    for address in some_of(row.block):
        assert not is_allowed(address, private=False), (row.name, address)


@pytest.mark.parametrize("row", UNREACHABLE, ids=lambda row: row.block)
def test_a_setting_opens_private_networks_and_nothing_else(row: Row) -> None:
    for address in some_of(row.block):
        assert is_allowed(address, private=True) == (row.block in PRIVATE or address == "::1"), (row.name, address)


@pytest.mark.parametrize("row", [row for row in UNREACHABLE if "." in row.block], ids=lambda row: row.block)
def test_an_ipv6_address_hides_no_ipv4_address(row: Row) -> None:
    for address in some_of(row.block):
        for way, hidden in inside_ipv6(address).items():
            assert not is_allowed(hidden, private=False), (way, hidden)


@pytest.mark.parametrize("cloud", METADATA)
def test_metadata_services_are_refused_always(cloud: str) -> None:
    address = METADATA[cloud]
    hidden = list(inside_ipv6(address).values()) if "." in address else []
    for form in (address, *hidden):
        assert not is_allowed(form, private=False), form
        assert not is_allowed(form, private=True), form
    written = f"[{address}]" if ":" in address else address
    for private in (False, True):
        with pytest.raises(ValueError, match=r".+"):
            checked_url(f"https://{written}/latest/meta-data", private=private)


@pytest.mark.parametrize("block", [row.block for row in (*IPV4, *IPV6) if row.reachable])
def test_globally_reachable_blocks_outside_the_protocol_assignments_are_allowed(block: str) -> None:
    # 192.0.0.0/24 and 2001::/23 are refused completely, including the anycast services and tunnels in them.
    outer = [ipaddress.ip_network("192.0.0.0/24"), ipaddress.ip_network("2001::/23")]
    for address in some_of(block):
        assigned = any(ipaddress.ip_address(address) in network for network in outer)
        assert is_allowed(address, private=False) == (not assigned), address


def test_what_any_python_calls_private_is_refused() -> None:
    # Newer versions of Python know more private networks than 3.11.2; all known to this version are refused.
    chance = random.Random(18)
    blocks = [ipaddress.ip_network(row.block) for row in (*IPV4, *IPV6, *MULTICAST, *RESERVED)]
    numbers4 = [chance.getrandbits(32) for _ in range(20_000)]
    numbers6 = [1 << 125 | chance.getrandbits(125) for _ in range(2_000)]
    found: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = []
    found += [*map(ipaddress.IPv4Address, numbers4), *map(ipaddress.IPv6Address, numbers6)]
    for block in blocks:  # the neighbours of each block too: an error of one bit shows there
        first, last = int(block[0]), int(block[-1])
        most = (1 << block.max_prefixlen) - 1
        kind = type(block[0])
        found += [kind(number) for number in (first - 1, first, last, last + 1) if 0 <= number <= most]
    refused = 0
    for ip in found:
        special = not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_link_local or ip.is_unspecified
        if special and not (ip.version == 6 and ip in ipaddress.ip_network("64:ff9b::/96")):
            assert not is_allowed(str(ip), private=False), ip
            refused += 1
        elif not special and ip.version == 4 and not any(ip in block for block in blocks):
            assert is_allowed(str(ip), private=False) or str(ip) == "168.63.129.16", ip
    assert refused > 1_000


@pytest.mark.parametrize("address", ["fe80::1%eth0", "fe80::1%1", "2606:4700::1111%eth0", "::1%lo"])
def test_an_address_with_a_zone_is_refused(address: str) -> None:
    assert not is_allowed(address, private=False)
    assert not is_allowed(address, private=True)


@pytest.mark.parametrize(
    "host",
    [
        *("0x7f.1", "2130706433", "127.1", "0x7f000001", "0177.1", "127.0.0.1.", "127.0.0.1..", "0x7f.0x0.0x0.0x1"),
        *("00000177.0.0.1", "127.0.0.1.1", "256.0.0.1", "1.2.3", "example.1", "example.0x7f", "0x", "1e1"),
        *("１２７.0.0.1", "127.0.0.１", "127。0。0。1", "⑩.0.0.1", "٣.0.0.1", "ｌｏｃａｌｈｏｓｔ", "localhost."),
        *("[fe80::1%25eth0]", "[fe80::1%eth0]", "[::1", "::1", "[::127.0.0.1]", "[v1.x]", "[3fff::1]", "[5f00::1]"),
        *("192.0.0.1", "192.0.0.192", "168.63.129.16", "192.88.99.1", "printer.lan", "nas.home.arpa", "git.corp"),
        *("example.com%00.evil.com", "example.com%2f@127.0.0.1", f"{'a' * 64}.com", f"{'a.' * 127}com"),
    ],
)
def test_odd_spellings_of_a_host_are_refused(host: str) -> None:
    for url in (f"https://{host}/", f"https://{host}:8443/", f"https://user@{host}/", f"https://user:pass@{host}/"):
        with pytest.raises(ValueError, match=r".+"):
            checked_url(url, private=False)


@pytest.mark.parametrize("port", [0, 22, 25, 53, 80, 110, 143, 465, 587, 993, 1023, 65536, -1])
def test_ports_of_other_protocols_are_refused(port: int) -> None:
    with pytest.raises(ValueError, match=r".+"):
        checked_url(f"https://example.com:{port}/", private=False)


@pytest.mark.parametrize(
    "url",
    [
        *("https://@example.com/", "https://u@example.com/", "https://u:p@example.com/", "https://:p@example.com/"),
        *("https://example.com#@127.0.0.1/", "https://example.com\\@127.0.0.1/", "https:example.com", "https:///x"),
        *("https://example.com:443:80/", "https://example.com: 443/", "https://exa\u00admple.com@127.0.0.1/"),
    ],
)
def test_urls_that_two_parsers_may_read_in_two_ways_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        checked_url(url, private=False)
