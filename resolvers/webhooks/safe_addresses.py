"""Protection against server-side request forgery: URLs are checked when stored, addresses at every connection.

Each connection resolves the name once and connects to the very address that was checked, so that DNS rebinding does not
help an attacker. TLS still verifies the certificate for the name.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import httpcore
import httpx

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Awaitable[list[str]]]
_LookUp = Future[list[str] | Exception]

LONGEST_URL = 2_000
LOOK_UP_SECONDS = 5.0
LOOK_UPS_AT_ONCE = 64
"""The size of a separate thread pool, so that slow name lookups block only other lookups. A system's resolver may take
up to 20 s, four times as long as a delivery waits for it, and a worker has 16 deliveries in flight."""
# Metadata services of cloud providers, which hand out credentials. Refused even where private targets are allowed.
_METADATA = frozenset(map(ipaddress.ip_address, ("169.254.169.254", "fd00:ec2::254", "100.100.100.200")))
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SHARED = ipaddress.ip_network("100.64.0.0/10")

_threads = ThreadPoolExecutor(LOOK_UPS_AT_ONCE, thread_name_prefix="resolving")
_under_way: dict[str, _LookUp] = {}


class TargetRefused(Exception):
    """A connection to a disallowed address was refused."""


def is_allowed(address: str, *, private: bool) -> bool:
    """Whether webhooks may be sent to an address. `private`: also allow loopback and private networks."""
    ip = ipaddress.ip_address(address.partition("%")[0])  # without the zone of a link-local address
    if ip in _METADATA:
        return False
    inner = _embedded(ip)
    if inner is not None:
        return is_allowed(str(inner), private=private)
    if ip.is_multicast or ip.is_unspecified or ip.is_link_local:
        return False
    if private and (ip.is_loopback or _is_private(ip)):
        return True
    return ip.is_global and not ip.is_reserved and (ip.version == 4 or ip in _GLOBAL_UNICAST)


def _embedded(ip: Address) -> Address | None:
    """The IPv4 address embedded in an IPv6 address (NAT64, mapped, 6to4, Teredo), where packets end up."""
    if ip.version == 4:
        return None
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _is_private(ip: Address) -> bool:
    """Whether an address is in a network of RFC 1918, RFC 6598 or RFC 4193. Python's `is_private` includes more."""
    if ip.version == 6:
        return ip in ipaddress.ip_network("fc00::/7")
    return ip in _SHARED or any(
        ip in ipaddress.ip_network(network) for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    )


def checked_url(text: str, *, private: bool) -> str:
    """Validates and normalizes an endpoint's URL. Raises ValueError with a message for the client."""
    if len(text) > LONGEST_URL:
        raise ValueError(f"The URL has {len(text)} characters. Give at most {LONGEST_URL}.")
    if any(c.isspace() or c == "\\" or not c.isprintable() for c in text):
        raise ValueError("The URL must not have spaces, backslashes or control characters.")
    schemes = ("https", "http") if private else ("https",)
    try:
        parts, url = urlsplit(text), httpx.URL(text)
        port, host = parts.port, url.raw_host.decode("ascii").lower().rstrip(".")
    except (ValueError, httpx.InvalidURL, UnicodeError):
        raise ValueError("This is not a URL such as https://example.com/hook.") from None
    if parts.scheme.lower() not in schemes:
        raise ValueError("The URL must begin with https://.")
    if "@" in parts.netloc or url.userinfo:
        raise ValueError("The URL must not have credentials. Verify the signature instead.")
    if "#" in text:
        raise ValueError("The URL must not have a fragment.")
    # Other well-known ports belong to other protocols, such as mail.
    if not private and port is not None and port != 443 and port < 1024:
        raise ValueError("The URL's port must be 443, or 1024 or more.")
    if port == 0:
        raise ValueError("The URL's port must not be 0.")
    _check_host(host, private=private)
    return str(url.copy_with(host=host))


def _check_host(host: str, *, private: bool) -> None:
    literal = _literal(host)
    if literal is not None:
        if not is_allowed(literal, private=private):
            raise ValueError("The address is not public. Give a public one.")
        return
    labels = host.split(".")
    if not host or any(not label.replace("-", "").replace("_", "").isalnum() for label in labels):
        raise ValueError("The URL's host must be a name such as example.com.")
    if not private and (len(labels) < 2 or labels[-1] in ("localhost", "local", "internal")):
        raise ValueError("The host is not public. Give a public one.")


def _literal(host: str) -> str | None:
    """The IP address in a host, or None for a name. Raises ValueError for short, octal or hexadecimal notation."""
    try:
        return str(ipaddress.ip_address(host.strip("[]")))
    except ValueError:
        pass
    try:
        socket.inet_aton(host)
    except OSError:
        return None
    raise ValueError("Write the IP address as four decimal numbers separated by dots.")


async def resolve(host: str, port: int) -> list[str]:
    """Resolves a host with the system's resolver. Raises OSError, also after LOOK_UP_SECONDS.

    A lookup cannot be cancelled, and one that hangs occupies its thread. Concurrent calls for a name therefore share
    one lookup, so that a name never occupies more than one thread.
    """
    looking = _under_way.get(host)
    if looking is None:
        looking = _under_way[host] = Future()
        looking.set_running_or_notify_cancel()  # a caller that times out must not cancel it for the others
        _threads.submit(_look_up, host, port, looking)
    try:
        async with asyncio.timeout(LOOK_UP_SECONDS):
            found = await asyncio.wrap_future(looking)
    except TimeoutError:
        raise OSError(f"no answer within {LOOK_UP_SECONDS:g} s") from None
    if isinstance(found, Exception):
        raise OSError(str(found))
    return found


def _look_up(host: str, port: int, looking: _LookUp) -> None:
    answer: list[str] | Exception
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        answer = list(dict.fromkeys(str(one[4][0]) for one in found))
    except Exception as error:  # passed to the waiting callers, if there are any left
        answer = error
    del _under_way[host]  # before the result is set: later callers look the name up again
    looking.set_result(answer)


def transport(
    *, private: bool, connections: int, resolve: Resolve = resolve, tls: ssl.SSLContext | None = None
) -> httpx.AsyncBaseTransport:
    """An HTTP transport that connects to allowed addresses only; TLS verifies the certificate for the host name.

    Any other connection raises TargetRefused before a packet is sent.
    """

    class Checked(httpcore.AsyncNetworkBackend):
        """Resolves a host and connects to the first allowed address that answers."""

        def __init__(self) -> None:
            self._below = httpcore.AnyIOBackend()

        async def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
            local_address: str | None = None,
            socket_options: Iterable[Any] | None = None,
        ) -> httpcore.AsyncNetworkStream:
            try:
                addresses = await resolve(host, port)
            except OSError as error:
                raise httpcore.ConnectError(f"The name cannot be resolved: {error}") from None
            allowed = [address for address in addresses if is_allowed(address, private=private)]
            if not allowed:
                raise TargetRefused("The host has no allowed address.")
            for address in allowed[:-1]:
                try:
                    return await self._below.connect_tcp(address, port, timeout, local_address, socket_options)
                except httpcore.ConnectError:
                    continue  # try the next address
            return await self._below.connect_tcp(allowed[-1], port, timeout, local_address, socket_options)

        async def sleep(self, seconds: float) -> None:
            await self._below.sleep(seconds)

    class Pool(httpx.AsyncHTTPTransport):
        """httpx's transport over the checked backend, without proxies or settings from the environment."""

        def __init__(self) -> None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=tls or httpx.create_ssl_context(),
                max_connections=connections,
                max_keepalive_connections=connections,
                keepalive_expiry=15.0,
                network_backend=Checked(),
            )

    return Pool()
