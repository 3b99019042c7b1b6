"""Tests of webhook targets that are forbidden by their URL or their address."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from resolvers.webhooks import safe_addresses
from resolvers.webhooks.safe_addresses import TargetRefused, checked_url, transport
from resolvers.webhooks.special_networks import is_allowed

NEVER = [
    "0.0.0.0",
    "0.1.2.3",
    "127.0.0.1",
    "127.255.255.254",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "100.100.100.200",
    "169.254.169.254",
    "169.254.1.1",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2001:0:1:2:3:4:80ff:fffe",
    "2001:db8::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "100::1",
]
PUBLIC = ["1.1.1.1", "8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
PRIVATE = ["127.0.0.1", "::1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "fd00::1", "::ffff:10.0.0.1"]
METADATA = ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe"]


@pytest.mark.parametrize("address", NEVER)
def test_never(address: str) -> None:
    assert not is_allowed(address, private=False)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_allowed(address, private=False)
    assert is_allowed(address, private=True)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_where_a_setting_says_so(address: str) -> None:
    assert is_allowed(address, private=True)


@pytest.mark.parametrize("address", [*METADATA, "169.254.1.1", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "ff02::1"])
def test_never_even_then(address: str) -> None:
    assert not is_allowed(address, private=True)


@pytest.mark.parametrize(
    "host",
    [
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "017700000001",
        "127.1",
        "127.0.1",
        "0",
        "0x0",
        "127.0.0.1.",
        "127.0.0.1:8443",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:0:0:1]",
        "[fe80::1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "a.localhost",
        "printer.local",
        "metadata.google.internal",
        "intranet",
        "127%2e0%2e0%2e1",
        "１２７.０.０.１",
        "①②⑦.0.0.1",
        "127。0。0。1",
        "exam ple.com",
        "example.com\\@127.0.0.1",
        "127.0.0.1\t",
        "",
        "..",
        "-",
        "example..com",
    ],
)
def test_hosts_that_are_refused_when_they_are_written(host: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        checked_url(f"https://{host}/hook", private=False)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.com", "https://example.com"),
        ("https://EXAMPLE.com:443/Hook?a=b", "https://example.com/Hook?a=b"),
        ("https://example.com:8443/", "https://example.com:8443/"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://8.8.8.8/", "https://8.8.8.8/"),
        ("https://[2606:4700:4700::1111]/x", "https://[2606:4700:4700::1111]/x"),
    ],
)
def test_urls_in_their_one_form(text: str, url: str) -> None:
    assert checked_url(text, private=False) == url
    assert checked_url(url, private=False) == url


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:80/", "http://intranet/", "https://10.0.0.1/", "http://localhost:1/"]
)
def test_urls_where_a_setting_allows_them(url: str) -> None:
    checked_url(url, private=True)
    with pytest.raises(ValueError, match=r".+"):
        checked_url(url, private=False)


@pytest.mark.parametrize(
    "url", ["https://169.254.169.254/", "https://u:p@10.0.0.1/", "gopher://10.0.0.1/", "//10.0.0.1/"]
)
def test_urls_that_no_setting_allows(url: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        checked_url(url, private=True)


class Server:
    """An HTTP server on this machine that counts its connections."""

    def __init__(self) -> None:
        self.connections = 0
        self.port = 0

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._count, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _count(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        writer.close()


async def test_a_name_that_leads_here_is_not_connected_to() -> None:
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1", "::1", "169.254.169.254"]

    async with Server() as server:
        async with httpx.AsyncClient(transport=transport(private=False, connections=1, resolve=resolve)) as client:
            for scheme in ("http", "https"):
                with pytest.raises(TargetRefused):
                    await client.get(f"{scheme}://public.example.com:{server.port}/")
        assert server.connections == 0
    assert asked == ["public.example.com"] * 2


async def test_a_literal_is_looked_at_as_the_system_reads_it() -> None:
    async with Server() as server:
        async with httpx.AsyncClient(transport=transport(private=False, connections=1)) as client:
            for host in ("127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::ffff:127.0.0.1]"):
                with pytest.raises(TargetRefused):
                    await client.get(f"http://{host}:{server.port}/")
        assert server.connections == 0


async def test_the_address_that_was_checked_is_the_one_that_is_connected_to() -> None:
    # A host name that resolves to an allowed address first and to a forbidden one later is resolved only once.
    answers = [["127.0.0.1"], ["169.254.169.254"]]

    async def resolve(host: str, port: int) -> list[str]:
        return answers.pop(0)

    async with (
        Server() as server,
        httpx.AsyncClient(transport=transport(private=True, connections=1, resolve=resolve)) as client,
    ):
        assert (await client.get(f"http://rebinding.example:{server.port}/")).status_code == 200
        assert len(answers) == 1
        with pytest.raises(TargetRefused):  # another connection is another question
            await client.get(f"http://rebinding.example:{server.port}/")
        assert server.connections == 1


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yields a list to which every host name is added when it is looked up.

    The lookup of a name that begins with `hangs` gets no answer until the test ends.
    """
    names: list[str] = []
    over = threading.Event()
    original = socket.getaddrinfo

    def getaddrinfo(host: str, *arguments: Any, **options: Any) -> Any:
        names.append(host)
        if host.startswith("hangs"):
            over.wait(60)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return original(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield names
    over.set()


async def test_a_name_that_hangs_holds_up_nobody_else(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    # A name that is not resolved blocks no other names and no other threads, and occupies only one thread.
    monkeypatch.setattr(safe_addresses, "LOOK_UP_SECONDS", 0.3)
    async with (
        asyncio.timeout(5),
        Server() as server,
        httpx.AsyncClient(transport=transport(private=True, connections=200)) as client,
    ):
        hanging = [asyncio.create_task(client.get("http://hangs.example/")) for _ in range(100)]
        hanging += [asyncio.create_task(client.get(f"http://hangs{n}.example/")) for n in range(39)]
        cancelled = asyncio.create_task(client.get("http://hangs.example/"))
        await asyncio.sleep(0.1)
        cancelled.cancel()
        assert (await client.get(f"http://localhost:{server.port}/")).status_code == 200
        assert await asyncio.to_thread(len, asked) == 40 + 1
        for error in await asyncio.gather(*hanging, return_exceptions=True):
            assert isinstance(error, httpx.ConnectError)
            assert str(error) == "The name cannot be resolved: no answer within 0.3 s"
        with pytest.raises(httpx.ConnectError):  # asked for again, and still the same look-up
            await client.get("http://hangs.example:81/")
    assert sorted(asked) == sorted(["localhost", "hangs.example", *(f"hangs{n}.example" for n in range(39))])


async def test_an_answer_is_for_those_who_wait_for_it_and_for_nobody_later(asked: list[str]) -> None:
    answers = await asyncio.gather(*(safe_addresses.resolve("localhost", 80) for _ in range(5)))
    assert all(answer == answers[0] for answer in answers)
    assert "127.0.0.1" in answers[0]
    assert asked == ["localhost"]
    assert await safe_addresses.resolve("localhost", 80) == answers[0]
    assert asked == ["localhost"] * 2


async def test_what_is_not_allowed_is_left_out() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["169.254.169.254", "127.0.0.1"]

    async with (
        Server() as server,
        httpx.AsyncClient(transport=transport(private=True, connections=1, resolve=resolve)) as client,
    ):
        assert (await client.get(f"http://two.example:{server.port}/")).status_code == 200
        assert server.connections == 1
