"""Validation of a row's values and version before it is written, beyond what the model validates per field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from typing import Any

from core import clock
from core.errors import Problem, ProblemCode, Refused
from models.fields import Kind
from resolvers import access
from resolvers.registry import Entity
from resolvers.search.record import Record


def refuse_masks(entity: Entity, ready: Mapping[str, object], problems: list[Problem]) -> None:
    """Adds a problem for each value that is masked.

    The client has read the masked form of a value, and writing it back would overwrite the real value.
    """
    for attribute in entity.description.sealed:
        name, value = attribute.name, ready.get(attribute.name)
        if access.is_mask(attribute, value):
            problems.append(Problem((name,), ProblemCode.INVALID, "This is a masked value. Give the full value."))


_FIRST, _LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
"""The bounds of the instants that have a calendar day in every time zone."""


def check_times(entity: Entity, ready: Mapping[str, Any], today: date, zone: tzinfo, problems: list[Problem]) -> None:
    """Adds a problem for each date or time that is too late or too early.

    - A date or time that must not be in the future is too late after the day `today`.
    - A time to which durations are added must be in the range in which the sum is a valid time.

    `zone`: the server's time zone.
    """
    model = entity.description.model
    for name in model.past:
        value = ready.get(name)
        if value is not None and (clock.day_of(value, zone) if isinstance(value, datetime) else value) > today:
            message = f"This must not be in the future. Give a day up to {today}."
            problems.append(Problem((name,), ProblemCode.OUT_OF_RANGE, message))
    for name, span in model.added_to.items():
        value = ready.get(name)
        if value is not None and not _FIRST <= value < _LAST - span:
            message = f"This must be from {_FIRST.date()} to {(_LAST - span).date() - timedelta(days=1)}."
            problems.append(Problem((name,), ProblemCode.OUT_OF_RANGE, message))


def check_currency(entity: Entity, before: Record, ready: Mapping[str, object], problems: list[Problem]) -> None:
    """Adds a problem if the currency changes but an amount is not given again. Otherwise 5 USD would become 5 EUR."""
    was, now = before.get("currency"), ready.get("currency", before.get("currency"))
    amounts = [one.name for one in entity.description.attributes.values() if one.kind is Kind.MONEY]
    if was != now and any(before[name] is not None and name not in ready for name in amounts):
        field = next((name for name in amounts if ready.get(name) is not None), "currency")
        problems.append(Problem((field,), ProblemCode.INVALID, f"The row has another amount in {was}: give both."))


def with_defaults(entity: Entity, values: dict[str, object]) -> dict[str, object]:
    """Returns the values of a new row together with the model's defaults, so that domain rules see every column."""
    return {**_defaults(entity), **values}


@cache
def _defaults(entity: Entity) -> dict[str, object]:
    whole: dict[str, object] = {}
    for name, attribute in entity.description.attributes.items():
        default = entity.description.model._meta.fields_map[name].default
        if not attribute.meaning.made_by_server or name == "currency":
            whole[name] = str(default) if attribute.meaning.choices and default is not None else default
    return whole | {one.column: None for one in entity.description.to_one.values()}


def check_version(before: Record, expected: int | None) -> None:
    """Raises Refused (CONFLICT) if the row's version is not `expected`.

    If `expected` is None, accepts every version.
    """
    if expected is not None and before["version"] != expected:
        raise Refused.one(
            ProblemCode.CONFLICT,
            f"The row is at version {before['version']}, not {expected}: it was changed meanwhile. Read it again and"
            " retry.",
            "expected_version",
        )


def may_be_null(entity: Entity, name: str) -> bool:
    """Returns whether a field of a new row may be null.

    If not, null in the input is treated as if the field were absent.
    """
    attribute = entity.description.attributes.get(name)
    return attribute is None or attribute.null
