"""Leases on rows of a queue, such as webhook deliveries and mails.

A worker leases a row for a limited time, works on it outside of transactions, and records the outcome. If the lease
expires without an outcome, for example because a worker crashed, another worker can lease the row. All times come from
the database's clock, so the clocks of the workers do not matter.

The table has the columns `id`, `next_at`, `leased_until` and `lease`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from resolvers.search.compile import Compiler

JITTER = 0.1


class Leased(Protocol):
    """A leased row: its id, and the id of the lease."""

    @property
    def id(self) -> UUID:
        """The row's id."""

    @property
    def lease(self) -> UUID:
        """The id of the lease."""


def leasing(
    compiler: Compiler,
    table: str,
    condition: str,
    order: str,
    limit: int,
    *,
    now: datetime,
    seconds: float,
    hold: UUID,
    returning: Sequence[str],
) -> str:
    """Returns an UPDATE statement that leases up to `limit` due rows of a table.

    `condition`: SQL that the rows must meet.
    `order`: SQL after ORDER BY: the order in which rows are leased.
    `now`: the time of the database's clock.
    `seconds`: how long the lease lasts.
    `hold`: the id of the lease.
    `returning`: the names of the columns that the statement returns.

    In `condition` and `order`, `d` is the alias of the table. Compile both with `compiler` before this call.
    """
    # MATERIALIZED: PostgreSQL could otherwise run the subquery more than once and lock more rows than the limit.
    sql = f'WITH picked AS MATERIALIZED (SELECT d."id" FROM "{table}" d WHERE {condition}'
    sql += f' AND d."next_at"<={compiler.bind(now)}'
    sql += f' AND (d."leased_until" IS NULL OR d."leased_until"<={compiler.bind(now)})'
    sql += f" ORDER BY {order} LIMIT {compiler.bind(limit)}{compiler.database.free_row_lock})"
    sql += f' UPDATE "{table}" SET "leased_until"={compiler.bind(now + timedelta(seconds=seconds))}'
    sql += f',"lease"={compiler.bind(hold)} WHERE "id" IN (SELECT "id" FROM picked)'
    columns = ",".join(f'"{column}"' for column in returning)
    return f"{sql} RETURNING {columns}"


def held(compiler: Compiler, leased: Leased) -> str:
    """Returns the condition that a row has this lease, followed by a RETURNING clause.

    The text belongs after WHERE. The condition is false if another worker has leased the row since the lease expired.
    """
    return f'"id"={compiler.bind(leased.id)} AND "lease"={compiler.bind(leased.lease)} RETURNING "id"'


def delay_before_retry(schedule: Sequence[float], attempts: int) -> float | None:
    """Returns the seconds to wait after a failed attempt; None if no attempt is left.

    A small random time is included. `attempts`: the number of attempts so far.
    """
    if attempts > len(schedule):
        return None
    return schedule[attempts - 1] * (1 + random.uniform(0, JITTER))  # noqa: S311 - only jitter
