"""Where webhooks may be sent: addresses are checked when they are written down, and again whenever one is connected to.

A name is resolved here, once for each connection, and the very address that was checked is connected to: whoever
changes the name's address in between gains nothing. TLS still asks for the name's certificate.
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
"""Threads of their own, so that names that hang hold up nothing but names. A system's resolver tries for up to 20 s:
four times as long as a delivery waits, and a worker has 16 of them on their way."""
_METADATA = frozenset(map(ipaddress.ip_address, ("169.254.169.254", "fd00:ec2::254", "100.100.100.200")))
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SHARED = ipaddress.ip_network("100.64.0.0/10")

_threads = ThreadPoolExecutor(LOOK_UPS_AT_ONCE, thread_name_prefix="resolving")
_under_way: dict[str, _LookUp] = {}


class TargetRefused(Exception):
    """A connection to an address that webhooks are not sent to."""


def is_allowed(address: str, *, private: bool) -> bool:
    """Whether webhooks are sent to an address; `private` also allows loopback and private networks."""
    ip = ipaddress.ip_address(address.partition("%")[0])
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
    """The IPv4 address inside of an IPv6 address, to which a packet would come in the end."""
    if ip.version == 4:
        return None
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _is_private(ip: Address) -> bool:
    """The networks of RFC 1918, RFC 6598 and RFC 4193; not all else that Python calls private."""
    if ip.version == 6:
        return ip in ipaddress.ip_network("fc00::/7")
    return ip in _SHARED or any(
        ip in ipaddress.ip_network(network) for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    )


def checked_url(text: str, *, private: bool) -> str:
    """An endpoint's URL in its one form. Raises ValueError with a sentence for people."""
    if len(text) > LONGEST_URL:
        raise ValueError(f"At most {LONGEST_URL} characters; these are {len(text)}.")
    if any(c.isspace() or c == "\\" or not c.isprintable() for c in text):
        raise ValueError("A URL has no spaces, backslashes or control characters.")
    schemes = ("https", "http") if private else ("https",)
    try:
        parts, url = urlsplit(text), httpx.URL(text)
        port, host = parts.port, url.raw_host.decode("ascii").lower().rstrip(".")
    except (ValueError, httpx.InvalidURL, UnicodeError):
        raise ValueError("This is not a URL such as https://example.com/hook.") from None
    if parts.scheme.lower() not in schemes:
        raise ValueError("The URL must begin with https://.")
    if "@" in parts.netloc or url.userinfo:
        raise ValueError("The URL must not have credentials: receivers know us by the signature.")
    if "#" in text:
        raise ValueError("The URL must not have a fragment.")
    if not private and port is not None and port != 443 and port < 1024:
        raise ValueError("The URL's port must be 443, or 1024 or more.")
    if port == 0:
        raise ValueError("There is no port 0.")
    _check_host(host, private=private)
    return str(url.copy_with(host=host))


def _check_host(host: str, *, private: bool) -> None:
    literal = _literal(host)
    if literal is not None:
        if not is_allowed(literal, private=private):
            raise ValueError("Webhooks are not sent to this address: it is not a public one.")
        return
    labels = host.split(".")
    if not host or any(not label.replace("-", "").replace("_", "").isalnum() for label in labels):
        raise ValueError("The URL's host is not a name such as example.com.")
    if not private and (len(labels) < 2 or labels[-1] in ("localhost", "local", "internal")):
        raise ValueError("Webhooks are not sent to this host: it is not a public one.")


def _literal(host: str) -> str | None:
    """The address that a host spells. Raises ValueError for its strange spellings: short, octal, hexadecimal."""
    try:
        return str(ipaddress.ip_address(host.strip("[]")))
    except ValueError:
        pass
    try:
        socket.inet_aton(host)
    except OSError:
        return None
    raise ValueError("Write an address as four decimal numbers with dots between.")


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, as this machine finds them. Raises OSError, also when it takes too long.

    A look-up cannot be ended, and one that hangs keeps its thread. So whoever asks for a name that is being looked up
    waits for the same answer: a name has one thread, however often and by how many it is asked for.
    """
    looking = _under_way.get(host)
    if looking is None:
        looking = _under_way[host] = Future()
        looking.set_running_or_notify_cancel()  # who gives up does not take it from the others
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
    except Exception as error:  # kept as it is: nobody may be left to be told of it
        answer = error
    del _under_way[host]
    looking.set_result(answer)


def transport(
    *, private: bool, connections: int, resolve: Resolve = resolve, tls: ssl.SSLContext | None = None
) -> httpx.AsyncBaseTransport:
    """What sends requests to allowed addresses alone, by TLS that asks for the host's certificate.

    A connection to anything else raises TargetRefused, without a packet sent.
    """

    class Checked(httpcore.AsyncNetworkBackend):
        """Connects to an address that was checked."""

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
                raise TargetRefused("The host has no address that webhooks are sent to.")
            for address in allowed[:-1]:
                try:
                    return await self._below.connect_tcp(address, port, timeout, local_address, socket_options)
                except httpcore.ConnectError:
                    continue  # the next one may answer
            return await self._below.connect_tcp(allowed[-1], port, timeout, local_address, socket_options)

        async def sleep(self, seconds: float) -> None:
            await self._below.sleep(seconds)

    class Pool(httpx.AsyncHTTPTransport):
        """httpx's own transport, on connections of ours; no proxy, and nothing from the environment."""

        def __init__(self) -> None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=tls or httpx.create_ssl_context(),
                max_connections=connections,
                max_keepalive_connections=connections,
                keepalive_expiry=15.0,
                network_backend=Checked(),
            )

    return Pool()
