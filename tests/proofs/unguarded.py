"""Runs Rapport without one of its guards: `python -m tests.proofs.unguarded GUARD serve --port 0`.

Tests use this program to check that a proof fails without the guard.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

import main
from models.database import connect
from models.dialect import sticky_connections
from models.dialect.sticky_connections import KeptConnections
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.events import feed
from resolvers.events.append import write
from schema import application
from schema.transport import http_protocol, server

GUARDS: dict[str, Callable[[], None]] = {}


def guard(take_out: Callable[[], None]) -> Callable[[], None]:
    """Registers a function that removes a guard. The guard has the name of the function."""
    GUARDS[take_out.__name__] = take_out
    return take_out


@guard
def one_transaction() -> None:
    """Writes events in a second transaction after the change, instead of in the same transaction."""
    run = Changes.run

    async def no_events(unit: Unit) -> None:
        """Writes no events, because `run_and_then_log` writes them."""

    async def run_and_then_log(self: Changes, work: Callable[[Unit], Awaitable[Any]], **_: Any) -> Any:
        units: list[Unit] = []

        async def noted(unit: Unit) -> Any:
            units.append(unit)
            return await work(unit)

        result = await run(self, noted)
        await asyncio.sleep(0.01)
        async with self.database.transaction() as transaction:
            await write(Unit(self.database, transaction, units[-1].viewer, self.settings), units[-1].events)
        self.database.wake()
        return result

    Unit.finish = no_events  # type: ignore[method-assign, assignment]
    Changes.run = run_and_then_log  # type: ignore[method-assign]


@guard
def catching_up() -> None:
    """Sends only new events to a subscriber with a cursor, and skips the logged events after the cursor."""
    begin = feed.Feed.__init__

    def live_at_once(self: feed.Feed, *arguments: Any) -> None:
        begin(self, *arguments)
        self.behind = False

    feed.Feed.__init__ = live_at_once  # type: ignore[method-assign, assignment]


@guard
def bounded_queue() -> None:
    """Keeps all events that wait for a subscriber in memory, without a limit."""
    feed.MOST_WAITING = 10**9


@guard
def closing_connections() -> None:
    """Makes a cancelled operation wait until the server has cancelled its statement, without a time limit."""
    failed = KeptConnections._failed

    async def waiting(self: KeptConnections, connection: Any, caller: Any, error: BaseException, **how: Any) -> None:
        await failed(self, connection, caller, error, **how)
        while self._background:
            await asyncio.wait(self._background)

    sticky_connections.RECOVERY_SECONDS = 1e6
    vars(application)["connect"] = lambda settings, _: connect(settings)
    KeptConnections._failed = waiting  # type: ignore[method-assign]


@guard
def draining() -> None:
    """Closes the listening socket and all idle connections immediately when a server stops, as uvicorn does."""

    async def at_once(self: server.RapportServer, sockets: list[Any] | None = None) -> None:
        await self._connections.stop()
        await uvicorn.Server.shutdown(self, sockets)

    server.RapportServer.shutdown = at_once  # type: ignore[method-assign]
    http_protocol.HTTPProtocol.has_unread = lambda _: False  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    gc.set_threshold(50_000, 20, 100)  # as in main.py
    GUARDS[sys.argv[1]]()
    sys.exit(main.main(sys.argv[2:]))
