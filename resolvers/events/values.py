"""Converts column values to JSON values for the event log, and back without loss."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from core.birth_dates import birth_date
from models.description import Description
from models.fields import Kind
from models.sealing import Unopened

_STORED_SEPARATELY = frozenset({"id", "version", "updated_at"})
"""Columns that are not in `changes`, because an event stores their values in columns of its own."""
_PLAIN = frozenset({str, int, bool, type(None)})
"""The types whose values are JSON values already."""


@cache
def logged(entity: Description) -> tuple[str, ...]:
    """Returns the columns that are logged. Secrets and computed columns are not logged."""
    attributes = entity.attributes
    return tuple(name for name in entity.columns if name not in _STORED_SEPARATELY and _is_logged(attributes.get(name)))


def _is_logged(attribute: Any) -> bool:
    return attribute is None or bool(attribute.meaning.logged)


def created(entity: Description, row: Mapping[str, object]) -> dict[str, tuple[Any, Any]]:
    """Returns the logged values of a new row, as a dict from column to (None, new value). Omits null columns."""
    given = ((name, row.get(name)) for name in logged(entity))
    return {
        name: (None, value if type(value) in _PLAIN else written(value)) for name, value in given if value is not None
    }


def changed(
    entity: Description, before: Mapping[str, object], after: Mapping[str, object]
) -> dict[str, tuple[Any, Any]]:
    """Returns the logged changes of an update, as a dict from column to (old value, new value).

    `after`: the changed columns only. If an amount of money changed, the currency is logged, too.
    """
    names = {name for name in logged(entity) if name in after}
    if any(entity.kind_of(name) is Kind.MONEY for name in names):
        names.add("currency")
    return {name: (written(before[name]), written(after.get(name, before[name]))) for name in sorted(names)}


def written(value: object) -> Any:
    """Converts a column's value to a JSON value. A value that could not be decrypted becomes None."""
    if type(value) in _PLAIN:
        return value
    match value:
        case Unopened():
            return None
        case datetime():
            return value.astimezone(UTC).isoformat(" ", "microseconds")
        case UUID() | date():
            return str(value)
        case str() | bool() | int() | None:
            return value
    return str(value)  # asyncpg's own UUID class


def read(entity: Description, column: str, value: Any) -> Any:
    """Converts a JSON value from the log back to the type of the column."""
    if value is None or isinstance(value, Unopened):
        return value
    match entity.kind_of(column):
        case Kind.ID:
            return UUID(value)
        case Kind.INSTANT:
            return datetime.fromisoformat(value)
        case Kind.DAY:
            return birth_date(value)
    return value
