"""Reads custom fields: finds the fields that a query names, and converts values for the response."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from core import money
from core.errors import BadUserInput
from core.text import excerpt
from models.custom_fields import PLACES, CustomFieldType
from models.description import Description
from models.dialect.base import Database
from resolvers.search import custom_columns
from resolvers.search.expressions import CustomFieldKey, Expression, Related, Some, Valued, target_of
from resolvers.search.order import Order


class CustomValue(NamedTuple):
    """The value of a custom field of a row. `value`: as the graph shows it; for a RELATION, the UUID of the row.

    `relates_to`: for a RELATION, the entity of the row, as a value of `CustomFieldEntity`.
    """

    name: str
    label: str
    type: CustomFieldType
    value: Any
    relates_to: str | None


def keys_of(entity: Description, where: Expression, order: Order | None) -> frozenset[CustomFieldKey]:
    """Returns the custom fields that a condition on rows of an entity, and an order of them, name."""
    found = set(_keys(entity, where))
    for column in order.columns if order else ():
        if custom_columns.is_custom(column):
            found.update(custom_columns.keys_of_column(entity, column))
    return frozenset(found)


def _keys(entity: Description, where: Expression) -> Iterator[CustomFieldKey]:
    match where:
        case Valued(key):
            yield key
            return
        case Related(relation) | Some(relation):
            entity = target_of(relation)
    for part in where.children():
        yield from _keys(entity, part)


async def require(database: Database, keys: Collection[CustomFieldKey]) -> None:
    """Raises BadUserInput if there is no such field for one of these keys. Takes one statement, and none for no key."""
    if not keys:
        return
    wanted = sorted(keys, key=str)
    listed = ",".join(f"CASE WHEN {custom_columns.known([key])} THEN 1 ELSE 0 END" for key in wanted)
    (found,) = await database.fetch(f"SELECT {listed}")
    for key, there in zip(wanted, found, strict=True):
        if not there:
            entity = custom_columns.entity_name(key.entity)
            of_type = f" of the type {key.type}" if key.type else " to order by" if key.ordered else ""
            raise BadUserInput(f"There is no custom field {excerpt(key.name)}{of_type} on {entity}.")


def shown_values(column: Any) -> list[CustomValue]:
    """Returns the values in a column that `custom_columns.values_column` names, in the order of the fields.

    `column`: the JSON text, or what it contains.
    """
    items = orjson.loads(column) if isinstance(column, str) else column
    return [_value(*item[1:]) for item in sorted(items or (), key=lambda item: (item[0], item[1]))]


def _value(name: str, label: str, type_: str, relates_to: str | None, *columns: Any) -> CustomValue:
    text, number, amount, currency, day, boolean, option, relation = columns
    shown: Any
    match CustomFieldType(type_):
        case CustomFieldType.TEXT:
            shown = text
        case CustomFieldType.NUMBER:
            shown = money.unscaled(number, PLACES)
        case CustomFieldType.MONEY:
            shown = {"amount": money.written(amount, currency), "currency": currency}
        case CustomFieldType.DATE:
            shown = date.fromisoformat(day)
        case CustomFieldType.BOOLEAN:
            shown = bool(boolean)
        case CustomFieldType.OPTION:
            shown = option
        case CustomFieldType.RELATION:
            shown = UUID(relation)
    return CustomValue(name, label, CustomFieldType(type_), shown, relates_to)
