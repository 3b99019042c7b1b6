"""Values of columns as the event log holds them: JSON, from which the very same value can be read again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from models.description import Description
from models.fields import Kind

_APART = frozenset({"id", "version", "updated_at"})
"""What an event says in columns of its own: which row, at which version, when."""


@cache
def logged(entity: Description) -> tuple[str, ...]:
    """The columns whose values the log tells: all that are not made from others, less what is secret."""
    attributes = entity.attributes
    return tuple(name for name in entity.columns if name not in _APART and _is_logged(attributes.get(name)))


def _is_logged(attribute: Any) -> bool:
    return attribute is None or bool(attribute.meaning.logged)


def created(entity: Description, row: Mapping[str, object]) -> dict[str, tuple[Any, Any]]:
    """What the log tells of a new row: every column that has a value."""
    return {name: (None, written(row[name])) for name in logged(entity) if row.get(name) is not None}


def changed(
    entity: Description, before: Mapping[str, object], after: Mapping[str, object]
) -> dict[str, tuple[Any, Any]]:
    """What the log tells of a change; `after` has the changed columns alone. Amounts bring their currency along."""
    names = {name for name in logged(entity) if name in after}
    if any(entity.kind_of(name) is Kind.MONEY for name in names):
        names.add("currency")
    return {name: (written(before[name]), written(after.get(name, before[name]))) for name in sorted(names)}


def written(value: object) -> Any:
    """A column's value as JSON."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat(" ", "microseconds")
        case UUID() | date():
            return str(value)
        case str() | bool() | int() | None:
            return value
    return str(value)  # a driver's own UUID


def read(entity: Description, column: str, value: Any) -> Any:
    """A column's value from the log, as the column has it."""
    if value is None:
        return None
    match entity.kind_of(column):
        case Kind.ID:
            return UUID(value)
        case Kind.INSTANT:
            return datetime.fromisoformat(value)
        case Kind.DAY:
            return date.fromisoformat(value)
    return value
