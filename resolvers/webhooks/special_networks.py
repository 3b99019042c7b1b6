"""The special-purpose networks to which webhooks are never sent, and a check of IP addresses.

The tables follow IANA's registries of special-purpose addresses for IPv4 and IPv6, as updated on 2025-10-09. The tables
do not use the properties of Python's `ipaddress`, because these properties differ between versions. The tables contain
every block that the registries do not mark as globally reachable. They also contain a few more blocks, each with a
reason.

- https://www.iana.org/assignments/iana-ipv4-special-registry/
- https://www.iana.org/assignments/iana-ipv6-special-registry/
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def _networks(*blocks: str) -> tuple[Network, ...]:
    return tuple(ipaddress.ip_network(block) for block in blocks)


_PRIVATE = _networks(
    "10.0.0.0/8",  # private use, RFC 1918
    "100.64.0.0/10",  # shared address space of carriers, RFC 6598
    "127.0.0.0/8",  # loopback, RFC 1122
    "172.16.0.0/12",  # private use, RFC 1918
    "192.168.0.0/16",  # private use, RFC 1918
    "::1/128",  # loopback, RFC 4291
    "fc00::/7",  # unique local, RFC 4193
)
"""Loopback and private networks, which are allowed only with the setting RAPPORT_WEBHOOK_PRIVATE_TARGETS."""

_METADATA = _networks(
    # Services that hand out a machine's credentials. Clouds without an entry have theirs in a link-local network.
    "100.100.100.200/32",  # Alibaba Cloud
    "168.63.129.16/32",  # Azure: a public address that Azure routes to the host of the virtual machine
    "192.0.0.192/32",  # Oracle Cloud, classic
    "fd00:42::42/128",  # Scaleway
    "fd00:a9fe:a9fe::/48",  # Akamai (Linode)
    "fd00:ec2::/32",  # AWS: instance metadata, EKS pod identity, DNS
    "fd20:ce::/32",  # Google Cloud
)
"""Metadata services of clouds, which are never allowed, even where private or public networks are."""

_NEVER = _networks(
    "0.0.0.0/8",  # this network, RFC 791
    "169.254.0.0/16",  # link-local, RFC 3927
    "192.0.0.0/24",  # IETF protocol assignments, RFC 6890; whole: its two anycast services are none for webhooks
    "192.0.2.0/24",  # documentation, RFC 5737
    "192.88.99.0/24",  # relays of 6to4 and 6a44, RFC 7526 and RFC 6751
    "198.18.0.0/15",  # benchmarking, RFC 2544
    "198.51.100.0/24",  # documentation, RFC 5737
    "203.0.113.0/24",  # documentation, RFC 5737
    "224.0.0.0/4",  # multicast, RFC 5771
    "240.0.0.0/4",  # reserved, and the limited broadcast, RFC 1112 and RFC 919
    "2001::/23",  # IETF protocol assignments, RFC 2928, such as Teredo, benchmarking and ORCHID; whole, as above
    "2001:db8::/32",  # documentation, RFC 3849
    "2002::/16",  # 6to4, RFC 3056: a tunnel to any IPv4 address
    "3fff::/20",  # documentation, RFC 9637
)
"""Networks that are never allowed. The IPv6 networks outside `_GLOBAL_UNICAST` are never allowed either."""

_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
"""The only block of global unicast addresses that IANA has opened for allocation, RFC 4291."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""The addresses under which IPv6-only networks reach IPv4 hosts, RFC 6052. Allowed if the IPv4 address is allowed."""
_ISATAP = (0x00005EFE, 0x02005EFE)
"""The upper half of an interface identifier that ends in an IPv4 address, RFC 5214."""


def is_allowed(address: str, *, private: bool) -> bool:
    """Returns whether webhooks may be sent to an IP address.

    `private`: whether loopback and private networks are allowed. An IPv6 address that contains an IPv4 address is
    allowed only if the IPv4 address is allowed. An address with a zone, such as `fe80::1%eth0`, is never allowed.
    Raises ValueError if `address` is not an IP address.
    """
    if "%" in address:
        return False
    ip = ipaddress.ip_address(address)
    if _is_in(ip, _METADATA):
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None or ip in _NAT64:
            return is_allowed(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)), private=private)
        if (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP:
            return False
    if _is_in(ip, _PRIVATE):
        return private
    return not _is_in(ip, _NEVER) and (ip.version == 4 or ip in _GLOBAL_UNICAST)


def _is_in(ip: Address, networks: Iterable[Network]) -> bool:
    return any(ip in network for network in networks)
