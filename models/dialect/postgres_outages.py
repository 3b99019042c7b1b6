"""Decides which errors of asyncpg mean an outage of PostgreSQL, and which mean an exceeded time limit."""

from __future__ import annotations

import asyncpg

from models.dialect.outages import Outages


def postgres_outages() -> Outages:
    """Returns an `Outages` that translates the errors of asyncpg."""
    return Outages(is_outage, is_late)


def is_outage(error: BaseException) -> bool:
    """Whether an error means that the server is lost, starting, stopping, or out of resources.

    An InterfaceError means an outage only if its connection is closed. `KeptConnections` checks this.
    """
    return isinstance(
        error,
        OSError
        | asyncpg.PostgresConnectionError
        | asyncpg.CannotConnectNowError
        | asyncpg.AdminShutdownError
        | asyncpg.CrashShutdownError
        | asyncpg.DatabaseDroppedError
        | asyncpg.InsufficientResourcesError
        | asyncpg.PostgresSystemError,
    )


def is_late(error: BaseException) -> bool:
    """Whether an error means that a statement exceeded its time limit, on the server or in the driver."""
    # A TimeoutError with a number is the kernel's: the peer is unreachable.
    return isinstance(error, asyncpg.QueryCanceledError) or (isinstance(error, TimeoutError) and error.errno is None)
