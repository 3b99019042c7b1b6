"""Determines the network address of a client, which may be behind trusted proxies.

The peer of the server's connection is the client itself, or a proxy. A proxy appends the address of its own peer to
`X-Forwarded-For`. This header is read only if the peer is a trusted proxy (`RAPPORT_TRUSTED_PROXIES`). Its entries are
read from right to left, up to the first entry that is not a trusted proxy. A client can invent all entries further
left. `Forwarded` (RFC 7239), `X-Real-IP`, `X-Forwarded-Proto` and `X-Forwarded-Host` are not read.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence

from starlette.requests import HTTPConnection

from core.network_settings import Network

MAX_PROXIES = 16
"""The maximum number of entries of `X-Forwarded-For` that are read, from the right."""

_PORT = re.compile(r"(:[0-9]{1,5})?")

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def client_address(connection: HTTPConnection, trusted: Sequence[Network]) -> str | None:
    """Returns the address of the client of a request or a WebSocket, or None if the connection has no address.

    `trusted`: the networks of trusted proxies. If the peer of the connection is not a trusted proxy, the peer is the
    client. Otherwise, the result is the address in the rightmost entry of `X-Forwarded-For` that is not a trusted
    proxy. There are two exceptions:

    - If all entries are trusted proxies, the result is the leftmost entry.
    - A proxy that does not know its client may write an entry that is not an address. Then the result is the address of
      this proxy, and all such clients share it.
    """
    peer = connection.client.host if connection.client else None
    if not trusted or peer is None:
        return peer
    address = _parsed(peer)
    if address is None or not is_trusted(address, trusted):
        return peer
    entries = ",".join(connection.headers.getlist("x-forwarded-for")).rsplit(",", MAX_PROXIES)
    for entry in reversed(entries[-MAX_PROXIES:]):
        named = _parsed(entry)
        if named is None:
            break
        address = named
        if not is_trusted(address, trusted):
            break
    return str(address)


def is_trusted(address: _Address, trusted: Sequence[Network]) -> bool:
    """Whether an address is in one of the networks. An IPv4 address that is mapped to IPv6 is treated as IPv4."""
    address = _unmapped(address)
    return any(address.version == one.version and address in one for one in trusted)


def _parsed(text: str) -> _Address | None:
    """Returns the address in an entry of `X-Forwarded-For`, without its port, or None."""
    host, port = text.strip().strip('"'), ""
    if host.startswith("["):
        host, _, port = host[1:].partition("]")
    elif host.count(":") == 1:
        host, colon, port = host.partition(":")
        port = colon + port
    if not _PORT.fullmatch(port) or "%" in host:  # a zone is known only on the machine that wrote it
        return None
    try:
        return _unmapped(ipaddress.ip_address(host))
    except ValueError:
        return None


def _unmapped(address: _Address) -> _Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
