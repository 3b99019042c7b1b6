"""Clients that read, write, sign in and request `/readyz`, and record each request with its outcome."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from uuid import uuid4

import httpx

from tests.authentication.signing import EMAIL, PASSWORD
from tests.proofs.processes import ServerProcess

READ = """{ customers(first: 5, orderBy: [{field: CREATED_AT, direction: DESC}]) {
  nodes { name contacts(first: 2) { nodes { fullName } } }
} }"""
LOADED = "{ customers(first: 3) { nodes { name history(first: 1) { nodes { at } } } } }"
WRITE = (
    "mutation ($i: CustomerCreateInput!) { customerCreate(input: $i) { customer { id } userErrors { code message } } }"
)
SIGN_IN = "mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }"


@dataclass
class Asked:
    """A request and its outcome.

    `code`: the error code; None if there was no error; a word in brackets if there was no response.
    """

    kind: str
    began: float
    ended: float = float("inf")
    status: int = 0
    code: str | None = None


@dataclass
class Ledger:
    """The writes of the clients, each with a unique name.

    `keys`: by name, the token and the idempotency key of a write.
    `acknowledged`: the names of the writes that the server acknowledged.
    """

    keys: dict[str, tuple[str, str]] = field(default_factory=dict)
    acknowledged: set[str] = field(default_factory=set)


class Load:
    """Clients that send one request after another until they are stopped."""

    def __init__(self, server: ServerProcess, tokens: Sequence[str]) -> None:
        self.asked: list[Asked] = []
        self.ledger = Ledger()
        self._url = server.url
        self._tokens = tokens
        self._names = count()
        # A client of its own for each, so that no request waits for another one's connection.
        self._http = httpx.AsyncClient(
            trust_env=False, timeout=120, limits=httpx.Limits(max_connections=None, max_keepalive_connections=0)
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Sends requests until the `with` block ends, and then waits for the last responses."""
        ended = asyncio.Event()
        asks: list[Callable[[str], Awaitable[Asked]]] = [self._read, self._read_by_loaders, self._write]
        clients = [self._go_on(ended, ask, token, 0.03) for token in self._tokens for ask in asks]
        clients += [self._go_on(ended, self._sign_in, "", 0.5), self._go_on(ended, self._ready, "", 0.2)]
        tasks = [asyncio.create_task(client) for client in clients]
        try:
            yield
        finally:
            ended.set()
            await asyncio.gather(*tasks)

    async def _go_on(
        self, ended: asyncio.Event, ask: Callable[[str], Awaitable[Asked]], token: str, pause: float
    ) -> None:
        while not ended.is_set():
            await ask(token)
            await asyncio.sleep(pause)

    async def _read(self, token: str) -> Asked:
        return await self._graph("read", token, READ)

    async def _read_by_loaders(self, token: str) -> Asked:
        return await self._graph("loaders", token, LOADED)

    async def _sign_in(self, _: str) -> Asked:
        return await self._graph("sign-in", None, SIGN_IN, {"email": EMAIL, "password": PASSWORD})

    async def _write(self, token: str) -> Asked:
        name = f"S{next(self._names)}"
        self.ledger.keys[name] = token, str(uuid4())
        return await self._write_as(name)

    async def _write_as(self, name: str) -> Asked:
        token, key = self.ledger.keys[name]
        asked = await self._graph("write", token, WRITE, {"kind": "COMPANY", "name": name}, key)
        if asked.code is None:
            self.ledger.acknowledged.add(name)
        return asked

    async def _ready(self, _: str) -> Asked:
        asked = self._begin("readiness")
        try:
            asked.status = (await self._http.get(f"{self._url}/readyz")).status_code
        except httpx.TransportError as error:
            asked.code = f"({type(error).__name__})"
        asked.ended = time.monotonic()
        return asked

    async def _graph(
        self, kind: str, token: str | None, query: str, input: dict[str, str] | None = None, key: str | None = None
    ) -> Asked:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= {"Idempotency-Key": key} if key else {}
        asked = self._begin(kind)
        try:
            body = {"query": query, "variables": {"i": input} if input else {}}
            answer = await self._http.post(f"{self._url}/graphql", json=body, headers=headers)
        except httpx.TransportError as error:
            asked.code = f"({type(error).__name__})"
        else:
            asked.status = answer.status_code
            asked.code = _code(answer)
        asked.ended = time.monotonic()
        return asked

    def _begin(self, kind: str) -> Asked:
        asked = Asked(kind, time.monotonic())
        self.asked.append(asked)
        return asked

    async def settle(self) -> None:
        """Repeats each write that was not acknowledged, with the same idempotency key."""
        for name in self.ledger.keys.keys() - self.ledger.acknowledged:
            for _ in range(20):
                asked = await self._write_as(name)
                if asked.code is None:
                    break
                assert asked.code in {"IDEMPOTENCY_IN_PROGRESS", "TIMEOUT", "UNAVAILABLE"}, asked
                await asyncio.sleep(0.5)
        await self._http.aclose()


def _code(answer: httpx.Response) -> str | None:
    content = answer.json()
    for error in content.get("errors", ()):
        code = str(error["extensions"]["code"])
        if code == "UNAVAILABLE" and (answer.status_code, answer.headers.get("retry-after")) != (503, "2"):
            return f"UNAVAILABLE with {answer.status_code}"
        return code
    (payload,) = content["data"].values()
    return f"userErrors {payload['userErrors']}" if payload and payload.get("userErrors") else None
