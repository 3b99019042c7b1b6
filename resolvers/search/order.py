"""Orders of rows, and keyset cursors.

A cursor is a position in an order. It contains a row's values, so it stays valid while rows are inserted and deleted.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import blake2s
from typing import Any
from uuid import UUID

import orjson

from core.errors import BadUserInput
from models.description import Attribute, Description, camel
from models.fields import Kind
from resolvers.search.expressions import Beyond, OrderTerm

LONGEST_CURSOR = 65_536
"""The maximum length of a cursor, in characters. A cursor contains one value for each sort key, texts included."""


@dataclass(frozen=True, slots=True)
class Order:
    """A total order of an entity's rows. The last term is always the id, so no two rows have the same position."""

    entity: str
    terms: tuple[OrderTerm, ...]

    def reversed(self) -> Order:
        """Returns the order with the directions of all terms reversed."""
        return Order(self.entity, tuple(OrderTerm(t.column, not t.descending, t.null_test) for t in self.terms))

    @property
    def columns(self) -> tuple[str, ...]:
        """The distinct columns whose values make up a cursor."""
        return tuple(dict.fromkeys(term.column for term in self.terms))

    @property
    def signature(self) -> str:
        """A short hash of the entity and the order terms. Cursors contain it, to detect cursors of another order."""
        return _signature(self)

    def cursor(self, record: Mapping[str, object]) -> str:
        """Returns the cursor of a row, an opaque text with the row's position in this order."""
        values = [self.signature, *(record[column] for column in self.columns)]
        return base64.urlsafe_b64encode(
            orjson.dumps(values, default=str)
        ).decode()  # default=str: orjson cannot encode asyncpg's UUID class

    def beyond(self, cursor: str, entity: Description) -> Beyond:
        """Returns the condition that a row comes after a cursor in this order.

        Raises BadUserInput if the cursor is malformed or belongs to another order.
        """
        values = _opened(cursor)
        if len(values) != len(self.columns) + 1 or values[0] != self.signature:
            raise BadUserInput("The cursor belongs to another list or another order. Use one that this list returned.")
        nullable = {term.column for term in self.terms if term.null_test is not None}
        try:
            by_column = {
                column: None if value is None and column in nullable else _value(entity.kind_of(column), value)
                for column, value in zip(self.columns, values[1:], strict=True)
            }
        except (ValueError, TypeError, OverflowError):
            raise _malformed() from None
        return Beyond(self.terms, tuple(by_column[term.column] for term in self.terms))


@lru_cache(maxsize=1_000)
def _signature(order: Order) -> str:
    text = order.entity + ";" + ";".join(f"{t.column},{t.descending},{t.null_test}" for t in order.terms)
    return blake2s(text.encode(), digest_size=4).hexdigest()


def order_by(entity: Description, keys: Sequence[tuple[Attribute | str, bool]]) -> Order:
    """Returns the order by these attributes, with nulls last. The last term is the id.

    `keys`: pairs of an attribute, or the column of a custom field (see `custom_columns`), and whether its order is
    descending. Raises BadUserInput if an attribute occurs twice.
    """
    terms: list[OrderTerm] = []
    for attribute, descending in keys:
        column = attribute if isinstance(attribute, str) else attribute.ordering_column
        if any(term.column == column for term in terms):
            name = column.rpartition(":")[2] if isinstance(attribute, str) else camel(attribute.name)
            raise BadUserInput(f"orderBy has {name} twice. Give each field once.")
        if isinstance(attribute, str) or attribute.null:
            # A null test puts nulls last in both databases: IS NULL if ascending, IS NOT NULL if descending.
            terms.append(OrderTerm(column, descending, null_test=not descending))
        terms.append(OrderTerm(column, descending))
    terms.append(OrderTerm("id", keys[-1][1] if keys else False))
    return Order(entity.name, tuple(terms))


def _opened(cursor: str) -> list[object]:
    if len(cursor) > LONGEST_CURSOR:
        raise _malformed()
    try:
        values = orjson.loads(base64.b64decode(cursor, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError):
        raise _malformed() from None
    if not isinstance(values, list):
        raise _malformed()
    return values


def _malformed() -> BadUserInput:
    return BadUserInput("The cursor is malformed. Use one that this list returned.")


def _value(kind: Kind, value: Any) -> Any:
    """Converts a cursor's value to the type of the column.

    Raises ValueError, TypeError or OverflowError if the value cannot be converted.
    """
    match kind:
        case Kind.ID:
            if not isinstance(value, str):
                raise ValueError("not an id")
            return UUID(value)
        case Kind.INSTANT:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is None:
                raise ValueError("no time zone")
            return moment.astimezone(UTC)
        case Kind.DAY:
            return date.fromisoformat(value)
        case Kind.BOOLEAN:
            if type(value) is not bool:
                raise ValueError("neither true nor false")
            return value
        case Kind.INTEGER | Kind.MONEY | Kind.DECIMAL:
            # A number beyond the column's range would be an error of the database, and comes from no row.
            limit = 2**31 if kind is Kind.INTEGER else 2**63
            if type(value) is not int or not -limit <= value < limit:
                raise ValueError("not an integer of the column's range")
            return value
    if not isinstance(value, str) or "\x00" in value:
        raise ValueError("not a text")
    return value
