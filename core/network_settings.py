"""Reads settings that list networks or the origins of web pages."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence

from core.errors import CommandError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?/?"
)


def read_origins(name: str, listed: Sequence[str]) -> frozenset[str]:
    """Returns the origins in a setting as browsers write them: in lower case, without a default port.

    `name`: the name of the setting.
    `listed`: the parts of the setting.

    Raises CommandError if a part is not an origin.
    """
    found = set()
    for text in listed:
        match = _ORIGIN.fullmatch(text.lower())
        if match is None or int(match["port"] or 1) not in range(1, 65_536):
            raise CommandError(
                f"{name}: {text[:100]!r} is not an origin such as https://app.example.com or http://localhost:3000. "
                "List each origin by itself: * and null are not accepted."
            )
        port = match["port"] and int(match["port"])
        default = port == {"http": 80, "https": 443}[match["scheme"]]
        found.add(f"{match['scheme']}://{match['host']}" + (f":{port}" if port and not default else ""))
    return frozenset(found)


def read_networks(name: str, listed: Sequence[str]) -> tuple[Network, ...]:
    """Returns the networks in a setting.

    `name`: the name of the setting. `listed`: the parts of the setting.

    Raises CommandError if a part is not a network, or if it is a network that contains every address.
    """
    found: list[Network] = []
    for text in listed:
        try:
            network = ipaddress.ip_network(text)
        except ValueError:
            raise CommandError(
                f"{name}: {text[:100]!r} is not an address or a network such as 10.0.0.0/8, without host bits."
            ) from None
        if not network.prefixlen:
            raise CommandError(f"{name}: {text} contains every address, so any client could claim to be another.")
        found.append(network)
    return tuple(found)
