"""Reads on which terms a customer buys: the customer's segments, and the discount of their best membership."""

# ruff: noqa: S608 - the values are bound
from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.dialect.base import Database
from resolvers.search.compile import Compiler

Fetch = Callable[[str, Sequence[object]], Awaitable[list[Sequence[Any]]]]
"""A function that runs a query."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a customer.

    `segments`: the ids of the segments that the customer is in.
    `member_discount`: the highest discount of the customer's membership tiers, in hundredths of a per cent.
    """

    segments: tuple[UUID, ...]
    member_discount: int


async def terms_of(database: Database, fetch: Fetch, customer: UUID) -> Terms:
    """Reads the terms of a customer without access control. Inactive programmes give no discount."""
    statement = Compiler(database)
    # One statement for both, so that an order takes no more statements for what few customers have.
    sql = (
        f'SELECT "segment_id", NULL FROM "segment_member" WHERE "customer_id" = {statement.bind(customer)}'
        ' AND "deleted_at" IS NULL UNION ALL SELECT NULL, tier."discount" FROM "membership" member'
        ' JOIN "membership_tier" tier ON tier."id" = member."tier_id"'
        ' JOIN "membership_program" program ON program."id" = member."program_id"'
        f' WHERE member."customer_id" = {statement.bind(customer)} AND member."deleted_at" IS NULL'
        ' AND tier."deleted_at" IS NULL AND program."deleted_at" IS NULL AND program."active"'
    )
    rows = await fetch(sql, statement.parameters)
    segments = tuple(UUID(str(segment)) for segment, _ in rows if segment is not None)
    return Terms(segments, max((discount for _, discount in rows if discount is not None), default=0))
