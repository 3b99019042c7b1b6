"""Tests of the clients that receive webhooks: they accept each event of Rapport once, and refuse other requests."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.clients.programs import LANGUAGES, Program, running

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

EVENT = {"type": "customer.updated", "data": {"id": "c1", "version": 2, "node": {"name": "Ärger & Söhne"}}}


def new_secret() -> str:
    """Returns a new secret for a webhook."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(24)).decode()}"


def signature(secret: str, id: str, stamp: int, body: bytes) -> str:
    """Returns a signature as the Standard Webhooks specification defines it: HMAC-SHA256 of the id, time and body."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{id}.{stamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


@dataclass
class Sender:
    """Sends events to a running receiver."""

    client: Program
    port: int
    secret: str
    http: httpx.AsyncClient = field(default_factory=lambda: httpx.AsyncClient(trust_env=False))

    async def post(self, body: bytes, headers: dict[str, str]) -> int:
        """Sends a request. Returns the status of the response."""
        url = f"http://127.0.0.1:{self.port}/rapport"
        return (await self.http.post(url, content=body, headers=headers)).status_code

    def signed(self, id: str, body: bytes, *also: str, age: int = 0) -> dict[str, str]:
        """Returns the headers of a delivery attempt. `also`: signatures to list before the valid one."""
        stamp = int(time.time()) - age
        signatures = " ".join([*also, signature(self.secret, id, stamp, body)])
        return {"webhook-id": id, "webhook-timestamp": str(stamp), "webhook-signature": signatures}

    async def send(self, id: str, event: object = EVENT, *also: str) -> int:
        """Sends an event as Rapport does. Returns the status of the response."""
        body = json.dumps(event, ensure_ascii=False).encode()
        return await self.post(body, self.signed(id, body, *also))


Start = Callable[[], AbstractAsyncContextManager[Sender]]


@pytest.fixture
def start(language: str, tmp_path: Path) -> Start:
    """Returns a function that starts the receiver, each time with the same secret and the same file."""
    secret = new_secret()

    @asynccontextmanager
    async def started() -> AsyncIterator[Sender]:
        given = ("--port", "0", "--seen", str(tmp_path / "seen"))
        async with running(language, "receive_webhooks", *given, RAPPORT_WEBHOOK_SECRET=secret) as client:
            found = re.fullmatch(r"Listening on port (\d+)", await client.until_line("Listening"))
            assert found
            sender = Sender(client, int(found[1]), secret)
            async with sender.http:
                yield sender

    return started


async def test_each_event_once(start: Start) -> None:
    async with start() as sender:
        assert [await sender.send(id) for id in ("m1", "m1", "m2", "m1")] == [204] * 4
        await sender.client.until_printed(2)
        assert sender.client.printed == [EVENT, EVENT]
    async with start() as sender:
        assert [await sender.send(id) for id in ("m2", "m3", "m1")] == [204] * 3
        await sender.client.until_printed(1)
    assert sender.client.printed == [EVENT]


async def test_one_of_two_signatures_is_enough(start: Start) -> None:
    async with start() as sender:
        other = signature(new_secret(), "m1", int(time.time()), b"{}")
        assert await sender.send("m1", EVENT, other) == 204
        await sender.client.until_printed(1)


async def test_what_nobody_signed_is_refused(start: Start) -> None:
    async with start() as sender:
        body = json.dumps(EVENT).encode()
        right = sender.signed("m1", body)
        for wrong in (
            {},
            {**right, "webhook-id": "m2"},
            {**right, "webhook-timestamp": str(int(right["webhook-timestamp"]) - 1)},
            {**right, "webhook-timestamp": "now"},
            {**right, "webhook-signature": "v1,"},
            {**right, "webhook-signature": "nonsense"},
            {**right, "webhook-signature": right["webhook-signature"].replace("v1,", "v2,")},
            {**right, "webhook-signature": signature(new_secret(), "m1", int(right["webhook-timestamp"]), body)},
            {name: value for name, value in right.items() if name != "webhook-id"},
            sender.signed("m1", body, age=600),
            sender.signed("m1", body, age=-600),
        ):
            assert await sender.post(body, wrong) == 400, wrong
        assert await sender.post(body.replace(b"c1", b"c2"), right) == 400
        assert await sender.post(b"\xff" + body, right) == 400
        assert await sender.post(b"x" * 300_000, sender.signed("m2", b"x" * 300_000)) == 413
        assert (await sender.http.get(f"http://127.0.0.1:{sender.port}/")).status_code in (405, 501)
        assert await sender.post(body, right) == 204
        await sender.client.until_printed(1)
    assert sender.client.printed == [EVENT]


async def test_it_says_when_it_has_no_secret(language: str, tmp_path: Path) -> None:
    async with running(language, "receive_webhooks", "--seen", str(tmp_path / "seen")) as client:
        await client.until_line("RAPPORT_WEBHOOK_SECRET is not set.")
        assert await client.ended() == 1
