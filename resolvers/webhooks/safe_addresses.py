"""Protects against server-side request forgery by checking the targets of webhooks.

URLs are checked when they are stored, and IP addresses at every connection. Each connection resolves the host name once
and connects to the address that was checked. This prevents DNS rebinding. TLS verifies the certificate for the name.
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

from resolvers.webhooks.special_networks import is_allowed

Resolve = Callable[[str, int], Awaitable[list[str]]]
_LookUp = Future[list[str] | Exception]

LONGEST_URL = 2_000
LOOK_UP_SECONDS = 5.0
LOOK_UPS_AT_ONCE = 64
"""The size of the thread pool for name lookups.

The pool is separate, so that slow lookups delay only other lookups. A worker sends up to 16 deliveries at once, and the
system's resolver may take 20 s, four times LOOK_UP_SECONDS.
"""

_LONGEST_NAME, _LONGEST_LABEL = 253, 63
# Names that no public DNS server answers for: RFC 6761, RFC 6762, RFC 8375, and what local networks often use.
_LOCAL_NAMES = tuple(
    f".{name}"
    for name in (
        "localhost",
        "local",
        "localdomain",
        "internal",
        "intranet",
        "private",
        "corp",
        "home",
        "home.arpa",
        "lan",
    )
)

_threads = ThreadPoolExecutor(LOOK_UPS_AT_ONCE, thread_name_prefix="resolving")
_under_way: dict[str, _LookUp] = {}


class TargetRefused(Exception):
    """Raised if a host has no address that webhooks may be sent to."""


def checked_url(text: str, *, private: bool) -> str:
    """Validates an endpoint's URL and returns it in normal form.

    `private`: whether to allow private hosts and plain HTTP. Raises ValueError, with a message for the client, if the
    URL is not allowed.
    """
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
    default = 443 if parts.scheme.lower() == "https" else 80
    read = (parts.hostname or "").rstrip("."), default if port is None else port
    # The port and the user are checked as urlsplit reads them, and httpx opens the connection: both must agree.
    if read[0].isascii() and read != (host, default if url.port is None else url.port):
        raise ValueError("This is not a URL such as https://example.com/hook.")
    # Other well-known ports belong to other protocols, such as mail.
    if not private and port is not None and port != 443 and port < 1024:
        raise ValueError("The URL's port must be 443, or 1024 or more.")
    if port == 0:
        raise ValueError("The URL's port must not be 0.")
    check_host(host, private=private)
    return str(url.copy_with(host=host))


def check_host(host: str, *, private: bool) -> None:
    """Checks the host of a target. Raises ValueError, with a message for the client, if it is not allowed."""
    literal = _literal(host)
    if literal is not None:
        if not is_allowed(literal, private=private):
            raise ValueError("The address is not public. Give a public one.")
        return
    labels = host.split(".")
    if len(host) > _LONGEST_NAME or any(not _is_label(label) for label in labels):
        raise ValueError("The URL's host must be a name such as example.com.")
    if labels[-1].isdecimal() or labels[-1].startswith("0x"):  # an IPv4 address to some parsers, a name to others
        raise ValueError("Write the IP address as four decimal numbers separated by dots.")
    if not private and (len(labels) < 2 or f".{host}".endswith(_LOCAL_NAMES)):
        raise ValueError("The host is not public. Give a public one.")


def _is_label(label: str) -> bool:
    return 0 < len(label) <= _LONGEST_LABEL and label.replace("-", "").replace("_", "").isalnum()


def _literal(host: str) -> str | None:
    """Returns the IP address in a URL's host, or None if the host is a name.

    Raises ValueError if the host is an IPv4 address in short, octal or hexadecimal notation.
    """
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
    """Resolves a host name with the system's resolver. Returns the IP addresses as strings.

    Raises OSError if the lookup fails or takes longer than LOOK_UP_SECONDS. A lookup cannot be cancelled and occupies a
    thread until it ends, so concurrent calls for the same name share one lookup.
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
    except Exception as error:  # `resolve` raises an OSError in each waiting caller
        answer = error
    del _under_way[host]  # before the result is set: later callers look the name up again
    looking.set_result(answer)


async def allowed_addresses(host: str, port: int, *, private: bool, resolve: Resolve = resolve) -> list[str]:
    """Resolves a host, and returns those of its IP addresses that may be connected to.

    Raises OSError if the name cannot be resolved, and TargetRefused if none of its addresses is allowed.
    """
    allowed = [address for address in await resolve(host, port) if is_allowed(address, private=private)]
    if not allowed:
        raise TargetRefused("The host has no allowed address.")
    return allowed


def transport(
    *, private: bool, connections: int, resolve: Resolve = resolve, tls: ssl.SSLContext | None = None
) -> httpx.AsyncBaseTransport:
    """Returns an HTTP transport that connects only to allowed addresses.

    `private`: whether to allow loopback and private networks.
    `connections`: the size of the connection pool.

    If a host has no allowed address, the request raises TargetRefused, and nothing is sent to the host. TLS verifies
    the certificate for the host name.
    """

    class Checked(httpcore.AsyncNetworkBackend):
        """A network backend that resolves a host and connects to the first allowed address that answers."""

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
                allowed = await allowed_addresses(host, port, private=private, resolve=resolve)
            except OSError as error:
                raise httpcore.ConnectError(f"The name cannot be resolved: {error}") from None
            for address in allowed[:-1]:
                try:
                    return await self._below.connect_tcp(address, port, timeout, local_address, socket_options)
                except httpcore.ConnectError:
                    continue  # try the next address
            return await self._below.connect_tcp(allowed[-1], port, timeout, local_address, socket_options)

        async def sleep(self, seconds: float) -> None:
            await self._below.sleep(seconds)

    class Pool(httpx.AsyncHTTPTransport):
        """An httpx transport that connects through Checked.

        It ignores proxies and other settings in the environment.
        """

        def __init__(self) -> None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=tls or httpx.create_ssl_context(),
                max_connections=connections,
                max_keepalive_connections=connections,
                keepalive_expiry=15.0,
                network_backend=Checked(),
            )

    return Pool()
