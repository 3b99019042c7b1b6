"""Tells a function about each SQL statement that a connection has run: its text and time, never its parameters.

Connections are as fast as ever if there is no such function.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any

import aiosqlite

StatementObserver = Callable[[str, float, float, bool], None]
"""Called after a statement, in the context of its task.

The arguments are the SQL, when it began in seconds of `perf_counter`, how many seconds it took, and whether it failed.
"""


def observe_postgres(connection: Any, observer: StatementObserver) -> None:
    """Makes an asyncpg connection tell `observer` about each statement. asyncpg calls it by the event loop."""

    def told(query: Any) -> None:
        observer(query.query, perf_counter() - query.elapsed, query.elapsed, query.exception is not None)

    connection.add_query_logger(told)


def observe_sqlite(connection: aiosqlite.Connection, observer: StatementObserver) -> None:
    """Makes a connection tell `observer` about each statement. Its time includes the wait for the thread."""
    execute: Any = connection._execute

    async def observed(function: Any, *arguments: Any, **options: Any) -> Any:
        sql = _sql_of(function, arguments)
        if sql is None:
            return await execute(function, *arguments, **options)
        began, failed = perf_counter(), True
        try:
            found = await execute(function, *arguments, **options)
            failed = False
            return found
        finally:
            observer(sql, began, perf_counter() - began, failed)

    vars(connection)["_execute"] = observed


def _sql_of(function: Any, arguments: tuple[Any, ...]) -> str | None:
    """Returns the SQL that a call runs in the connection's thread, or None if it runs none."""
    if isinstance(function, partial):  # a read whose bytes are counted
        arguments = function.args[1:]
    if arguments and isinstance(arguments[0], str):
        return arguments[0]
    name: str = getattr(function, "__name__", "")
    return name.upper() if name in ("commit", "rollback") else None
