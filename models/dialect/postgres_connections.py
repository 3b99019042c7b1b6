"""The connections to PostgreSQL: pools, a connection for notifications, and the detection of unreachable servers."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.exceptions import DBConnectionError

from core.errors import CommandError
from models.dialect.fair_shares import PoolUsage
from models.dialect.observed_statements import StatementObserver, observe_postgres
from models.dialect.postgres_meter import Meter
from models.dialect.postgres_outages import postgres_outages
from models.dialect.statement_scope import current_scope
from models.dialect.sticky_connections import KeptConnections, nothing_to_reset

CONNECT_SECONDS = 5.0
"""The maximum time in seconds to open a connection."""

RESERVED = 4
"""The number of connections that authentication, readiness and the event log have to themselves."""

PLANS = 100
"""The number of plans of large statements that a connection caches. A plan takes a third of a megabyte."""

PLANNING = {
    "plan_cache_mode": "force_generic_plan",
    "jit": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "enable_seqscan": "off",
    "enable_memoize": "off",
    "max_parallel_workers_per_gather": "0",
}
"""Session settings for large statements with cached plans: one generic plan, with nested loops over indexes.

A generic plan is not planned again for other parameters. It stays cached for long, and a plan that was made for a small
table must also suit a large one. So sequential scans, hash joins and merge joins are off.
"""

CHANNEL = "rapport_event"
"""The NOTIFY channel that announces new events and ended sessions."""

SESSIONS = "sessions"
"""The payload of a notification of ended sessions. Notifications of events have none."""

LOCK = 7_226_011
"""The key of the advisory lock that a transaction holds while it numbers its events."""

POLL_SECONDS = 1.0
"""The polling interval in seconds. Listeners also poll, because a lost connection loses notifications."""

_OF_THE_POOL = frozenset({"min_size", "max_size", "reset", "init"})

_SOCKET_OPTIONS = {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 10_000}
"""When the kernel closes a connection to a silent server.

It does so after 25 s without traffic, or if sent data is not acknowledged within 10 s. Options that the platform does
not have are left out.
"""


async def watch_peer(connection: object, observer: StatementObserver | None = None) -> None:
    """Installs a meter, and makes the kernel close a connection whose server has become unreachable.

    The pools call it as `init`. `observer`: is told about each statement.
    """
    Meter.install(connection)
    if observer is not None:
        observe_postgres(connection, observer)
    peer = cast(Any, connection)._transport.get_extra_info("socket")
    if peer.family not in (socket.AF_INET, socket.AF_INET6):
        return
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _SOCKET_OPTIONS.items():
        if hasattr(socket, name):
            peer.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


class PostgresConnections:
    """The pools of connections of one process.

    - `main`: Tortoise's pool, for transactions and for most reads.
    - `planning`: for large statements with cached plans. Writes and short lookups thus never wait for long lists.
    - `reserved`: for statements in a reserved scope (see `StatementScope`), which thus never wait for callers'
      statements.
    """

    def __init__(self, client: AsyncpgDBClient) -> None:
        self.outages = postgres_outages()
        self._client = client
        self._main: KeptConnections | None = None
        self._planning: KeptConnections | None = None
        self._reserved: KeptConnections | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Connects to the server. Raises CommandError if the server cannot be reached."""
        try:
            await self._client.create_connection(with_db=True)
            await self.show("server_version")
        except (OSError, asyncpg.PostgresError, DBConnectionError) as error:
            # The message does not quote the URL: it may contain a password.
            raise CommandError(
                f"PostgreSQL at {self._client.host}:{self._client.port} cannot be used: {error}. "
                "Check that the server is running and that RAPPORT_DATABASE_URL is correct."
            ) from None
        self._reserved = await self._kept(RESERVED)

    async def close(self) -> None:
        """Closes all connections, after the running statements have finished."""
        pools = [pool for pool in (self._planning, self._reserved, self._main) if pool is not None]
        self._planning = self._reserved = self._main = None
        await asyncio.gather(*(pool.close() for pool in pools))

    async def show(self, setting: str) -> str:
        """Returns the value of a server setting."""
        return str(await self._pool.fetchval(f"SHOW {setting}"))

    @property
    def current(self) -> KeptConnections:
        """The connections for the current scope, except for large statements."""
        reserved = self._reserved if current_scope().reserved else None
        return reserved or self._main or self._of_tortoise()

    async def planning(self) -> KeptConnections:
        """Returns the connections for large statements. Opens their pool on the first call."""
        async with self._opening:
            if self._planning is None:
                self._planning = await self._kept(
                    self._client.pool_maxsize,
                    statement_cache_size=PLANS,
                    max_cacheable_statement_size=0,  # 0: cache statements of any length
                    server_settings=self._options["server_settings"] | PLANNING,
                )
        return self._planning

    @property
    def open_planning(self) -> KeptConnections | None:
        """The connections for large statements, if they are open."""
        return self._planning

    def usage(self) -> dict[str, PoolUsage]:
        """Returns how much the pools are used, by name."""
        pools = {"main": self._main, "planned": self._planning, "reserved": self._reserved}
        return {name: pool.usage for name, pool in pools.items() if pool is not None}

    async def listen(self, wake: Callable[[], None], ended: Callable[[], None] | None) -> None:
        """Calls `wake` for each notification of new events, and `ended` for each of ended sessions.

        They arrive on a connection of their own. If the connection is lost, a new one is opened.
        """

        def notified(*notification: object) -> None:
            if notification[3] != SESSIONS:
                wake()
            elif ended is not None:
                ended()

        while True:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                connection = await asyncpg.connect(**self._options)
                lost = asyncio.Event()
                try:
                    await watch_peer(connection)
                    connection.add_termination_listener(partial(_set, lost))
                    await connection.add_listener(CHANNEL, notified)
                    # What was committed before LISTEN took effect was not notified.
                    wake()
                    if ended is not None:
                        ended()
                    await lost.wait()
                finally:
                    connection.terminate()
            await asyncio.sleep(POLL_SECONDS)

    @property
    def _pool(self) -> asyncpg.Pool[asyncpg.Record]:
        pool = self._client._pool
        assert pool is not None, "the database is not open"
        return pool

    def _of_tortoise(self) -> KeptConnections:
        # On the first use, because a migration uses Tortoise's pool without KeptConnections.
        self._main = KeptConnections(self._pool, self._client.pool_maxsize, self.outages)
        return self._main

    async def _kept(self, most: int, **options: Any) -> KeptConnections:
        settings: dict[str, Any] = {**self._options, **options}
        # Without a minimum, because asyncpg logs each failed attempt to restore the minimum during an outage.
        init = self._client._template["init"]
        pool = await asyncpg.create_pool(**settings, min_size=0, max_size=most, reset=nothing_to_reset, init=init)
        return KeptConnections(pool, most, self.outages)

    @property
    def _options(self) -> dict[str, Any]:
        """The connection options of Tortoise's pool."""
        template = {name: value for name, value in self._client._template.items() if name not in _OF_THE_POOL}
        return {"server_settings": {}, **template, "password": self._client.password}


def _set(event: asyncio.Event, connection: object) -> None:
    event.set()
