"""The whole server in the process of the tests, so that tests can send it attacks, and take out its guards."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from unittest.mock import patch
from uuid import UUID

from bench.hostile.request import Attack
from core import tokens
from core.settings import Settings
from main import application
from schema import application as assembly
from schema.transport.server import RapportServer
from tests.docs.markdown import ROOT
from tests.endpoint.live import until
from tests.endpoint.raw import Answer, connected

STOP_SECONDS = 20

TELLS = re.compile(rb"Traceback|SELECT |sqlite|\.py\b|line \d|Did you mean|" + str(ROOT).encode())
"""What an answer to a stranger must not contain. Suggestions would name fields of a schema that is not shown."""


@dataclass
class Attacked:
    """A running server. `statements`: the SQL statements that it has run."""

    port: int
    token: str
    statements: list[str]

    async def send(self, attack: Attack, n: int = 0) -> Answer:
        """Sends a request of an attack on a connection of its own, and reads the response."""
        token = f"Bearer {self.token}" if attack.signed_in else None
        async with connected(self.port) as connection:
            await connection.send(attack.make(n).encoded("/graphql", "localhost", token))
            return await connection.answer()


@asynccontextmanager
async def attacked(settings: Settings, caller: UUID) -> AsyncIterator[Attacked]:
    """Runs a server until the `async with` block ends. `caller`: the employee whose token the attackers have."""
    statements: list[str] = []
    connect = vars(assembly)["connect"]
    with patch.object(assembly, "connect", lambda *given, **_: connect(*given, observer=_noting(statements))):
        app = application(settings)
        server = RapportServer(app, app.connections, app.limits, app.bounds, app.anonymous_rate, app.origins)
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            running = asyncio.create_task(server.serve(sockets=[listener]))
            await until(lambda: server.started)
            try:
                token = tokens.issue(settings.secret_key, caller, timedelta(hours=1))
                yield Attacked(listener.getsockname()[1], token, statements)
            finally:
                server.should_exit = True
                await asyncio.wait_for(running, STOP_SECONDS)


def _noting(statements: list[str]) -> Any:
    return lambda sql, *_: statements.append(sql)


def codes_of(answer: Answer) -> set[str]:
    """Returns the codes of all errors in a response, also of those in `userErrors`.

    If the response has no body, returns its status.
    """
    if not answer.body:
        return {str(answer.status)}
    payload: dict[str, Any] = json.loads(answer.body)
    codes = {error["extensions"]["code"] for error in payload.get("errors", ())}
    for value in (payload.get("data") or {}).values():
        if isinstance(value, dict):
            codes |= {error["code"] for error in value.get("userErrors") or ()}
    return codes
