"""The server with its real limits, and clients that send arbitrary bytes."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

import models
from core.settings import Settings
from schema.transport.connection_limits import ConnectionLimits
from tests.databases import variables_of
from tests.endpoint.raw import HEAD, SIGNED, Raw, connected, refused
from tests.factories import Make
from tests.server.program import Server, serving

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

MB = 1_000_000
PATIENCE = 60
"""The maximum time for an answer on a busy machine, in seconds."""
LIMITS = ConnectionLimits()


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    await make(models.Employee, full_name="Admin", role="ADMIN", email="admin@example.com")
    return variables_of(settings)


def memory(server: Server) -> int:
    """The resident memory of the server's process in bytes."""
    pages = int(Path(f"/proc/{server.pid}/statm").read_text().split()[1])
    return pages * 4096


async def answers(server: Server) -> None:
    """Checks that the server still answers, including a request with a body."""
    server.http.timeout = httpx.Timeout(PATIENCE)
    once = {"Connection": "close"}  # on a busy machine, this client could use a connection that the server closes
    assert (await server.http.get("/healthz", headers=once)).status_code == 200
    answer = await server.http.post("/graphql", json={"query": "{ __typename }"}, headers=once)
    assert answer.json()["data"] == {"__typename": "Query"}


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")
@pytest.mark.parametrize(
    "start",
    [
        SIGNED + b"Transfer-Encoding: chunked\r\n\r\n1e8480\r\n",  # whose length nobody knows beforehand
        pytest.param(SIGNED + b"Content-Length: 2000000\r\n\r\n", marks=pytest.mark.prove),
        pytest.param(SIGNED.replace(b"1.1", b"1.0") + b"Content-Length: 2000000\r\n\r\n", marks=pytest.mark.prove),
    ],
)
async def test_three_hundred_bodies_that_never_end(variables: dict[str, str], start: bytes) -> None:
    # Each client sends 1.9 MB of a body of 2 MB. Without limits, the bodies would take 570 MB and stay in memory.
    async with serving(**variables) as server, AsyncExitStack() as stack:
        await answers(server)
        before, most = memory(server), 0
        opened = [await stack.enter_async_context(connected(server.port)) for _ in range(300)]
        body = start + b" " * 1_900_000

        async def close(connection: Raw) -> bytes:
            await connection.send(body)
            async with asyncio.timeout(LIMITS.body_seconds):
                try:
                    return await connection.reader.read()
                except ConnectionError:
                    return b""

        closing = asyncio.gather(*(close(connection) for connection in opened))
        while not closing.done():
            await answers(server)
            most = max(most, memory(server))
            await asyncio.sleep(0.05)
        ended = await closing
        assert most - before < 50 * MB
        told = [one.split(b" ")[1] for one in ended if one]
        assert set(told) <= {b"503", b"408"}
        assert told.count(b"408") >= 1  # those that there was memory for
        await answers(server)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")
async def test_a_head_of_ninety_eight_megabytes(variables: dict[str, str]) -> None:
    async with serving(**variables) as server:
        await answers(server)
        for start, status, code in (
            (HEAD + b"X-Long: ", 431, "LIMIT_EXCEEDED"),
            (HEAD + b"x", 431, "LIMIT_EXCEEDED"),
            (b"GET /graphql?query=", 414, "LIMIT_EXCEEDED"),
        ):
            before = memory(server)
            async with connected(server.port) as connection:
                refusal = asyncio.create_task(refused(connection, status, code))
                for piece in [start, *[b"x" * MB] * 98]:
                    await connection.send(piece)
                await refusal
            assert memory(server) - before < 10 * MB, start
            await answers(server)


CHEAP = {"RAPPORT_PASSWORD_MEMORY_MIB": "8", "RAPPORT_PASSWORD_ROUNDS": "1"}


async def sign_ins(server: Server, name: str, **headers: str) -> list[str]:
    """Returns the error codes of sign-ins to 110 accounts.

    The number of the attempt replaces {n} in the values of `headers`.
    """
    server.http.timeout = httpx.Timeout(PATIENCE)
    codes = []
    for n in range(110):
        account = f'email: "{name}{n}@example.com", password: "wrong password"'
        query = f"mutation {{ signIn(input: {{{account}}}) {{ accessToken }} }}"
        made_up = {header: value.format(n=n) for header, value in headers.items()}
        answer = await server.http.post("/graphql", json={"query": query}, headers=made_up)
        (error,) = answer.json()["errors"]
        codes.append(error["extensions"]["code"])
    return codes


@pytest.mark.parametrize("trusted", ["", "10.0.0.0/8"])  # the peer, 127.0.0.1, is none of them
async def test_sign_ins_are_counted_whatever_address_they_claim(variables: dict[str, str], trusted: str) -> None:
    async with serving(**variables, **CHEAP, RAPPORT_TRUSTED_PROXIES=trusted) as server:
        address = "192.0.2.{n}"
        claimed = {"X-Forwarded-For": address, "X-Real-IP": address, "Forwarded": f"for={address}"}
        assert "THROTTLED" in await sign_ins(server, "a", **claimed)


async def test_a_trusted_proxy_names_its_clients(variables: dict[str, str]) -> None:
    async with serving(**variables, **CHEAP, RAPPORT_TRUSTED_PROXIES="127.0.0.1") as server:
        codes = await sign_ins(server, "a", **{"X-Forwarded-For": "192.0.2.1, 198.51.100.{n}, 127.0.0.1"})
        assert set(codes) == {"UNAUTHENTICATED"}
        # What the proxy appends counts, and not what its client has made up.
        assert "THROTTLED" in await sign_ins(server, "b", **{"X-Forwarded-For": "192.0.2.{n}, 203.0.113.5"})
