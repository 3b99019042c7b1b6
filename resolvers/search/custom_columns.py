"""The SQL of custom fields: their values as columns of the rows that have them.

A custom field is no column of its entity's table. Orders, cursors and planned reads name it as if it were one, by a
name that begins with `custom:`, which becomes a subquery. The names were checked by `field_name`, so that they can be
written into the statement.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, cast
from uuid import UUID

from pypika_tortoise.queries import Table
from pypika_tortoise.terms import Term

import models
from core.text import fold
from models.custom_fields import CustomFieldEntity, CustomFieldType, field_name
from models.description import Description, describe, snake
from models.dialect.base import Database
from models.row import Row
from resolvers.search.conditions import Sql
from resolvers.search.expressions import CustomFieldKey

# The values are no entity: they are part of the row that has them. They are described like one all the same.
VALUES = describe(cast(type[Row], models.CustomFieldValue))
"""The description of the table of values."""

LOGGED = "custom:"
"""Before the name of a custom field in the event log, which has the names of columns else."""

ROW = "row"
"""The key of the global id of the row to which a relation leads, in the event log."""

_ORDER, _VALUES = "custom:", "custom-values:"
_OPENED = "opened:"

_OFFSET = 2**63
"""Makes every stored integer positive, so that texts of twenty digits have the order of the numbers."""

_READ = ("text", "number", "amount", "currency", "date", "boolean", "option", "relation_id")
"""The columns of a value that are read."""


def entity_of(entity: Description) -> str:
    """Returns the name of an entity in `CustomFieldEntity`, or an empty text if it can have no custom fields."""
    name = snake(entity.name).upper()
    return name if name in CustomFieldEntity.__members__ else ""


def entity_name(name: str) -> str:
    """Returns the name of the model of an entity in `CustomFieldEntity`, such as `SupportCase`."""
    return "".join(word.capitalize() for word in name.split("_"))


def is_custom(column: str) -> bool:
    """Returns whether a column is one or several custom fields."""
    return column.startswith((_ORDER, _VALUES))


def has_values(column: str) -> bool:
    """Returns whether a column has the values of several custom fields."""
    return column.startswith(_VALUES)


def order_column(name: str, *, opened: bool) -> str:
    """Returns the column to order by a custom field. `opened`: see `CustomFieldKey`."""
    return f"{_ORDER}{_OPENED if opened else ''}{field_name(name)}"


def values_column(names: Collection[str] | None, *, opened: bool) -> str:
    """Returns the column with the values of custom fields. `names`: those fields, or None for all of them.

    The column is a JSON text, which `custom_values.shown_values` reads.
    """
    listed = "*" if names is None else ",".join(sorted({field_name(name) for name in names}))
    return f"{_VALUES}{_OPENED if opened else ''}{listed}"


def opened_column(column: str) -> str:
    """Returns the column for an API key, if it has the values of custom fields. Other columns stay."""
    rest = column.removeprefix(_VALUES)
    return column if rest == column or rest.startswith(_OPENED) else f"{_VALUES}{_OPENED}{rest}"


def keys_of_column(entity: Description, column: str) -> list[CustomFieldKey]:
    """Returns the custom fields that a column names."""
    rest = column.removeprefix(_VALUES).removeprefix(_ORDER)
    names, opened, ordered = rest.removeprefix(_OPENED), rest.startswith(_OPENED), column.startswith(_ORDER)
    if names in ("", "*"):
        return []
    return [CustomFieldKey(entity_of(entity), name, opened=opened, ordered=ordered) for name in names.split(",")]


def field_id(key: CustomFieldKey) -> str:
    """Returns the SQL of the id of a custom field; null if there is no such field."""
    return f'(SELECT "cf"."id" FROM "custom_field" "cf" WHERE {_is_field(key)})'


def known(keys: Collection[CustomFieldKey]) -> str:
    """Returns the SQL condition that there are all of these custom fields."""
    return " AND ".join(
        f'EXISTS (SELECT 1 FROM "custom_field" "cf" WHERE {_is_field(key)})' for key in sorted(keys, key=str)
    )


def _is_field(key: CustomFieldKey) -> str:
    conditions = [f'"cf"."entity"=\'{key.entity}\'', f'"cf"."name"=\'{key.name}\'']
    if key.type:
        conditions.append(f'"cf"."type"=\'{key.type}\'')
    if key.ordered:
        # Its order, and the cursors, would tell the ids of rows that the viewer may not see.
        conditions.append(f'"cf"."type"<>\'{CustomFieldType.RELATION}\'')
    return " AND ".join((*conditions, *_living(opened=key.opened)))


def _living(*, opened: bool) -> Sequence[str]:
    return ('"cf"."deleted_at" IS NULL', *(['"cf"."api_keys"'] if opened else []))


def column_sql(database: Database, entity: Description, table: Table, column: str) -> Term:
    """Returns the SQL of a column that `order_column` or `values_column` has named.

    `table`: the table of the row, with an alias.
    """
    keys = keys_of_column(entity, column)
    if column.startswith(_ORDER):
        value = f'SELECT "cv"."sort_key" FROM "custom_field_value" "cv" WHERE "cv"."field_id"={field_id(keys[0])}'
        return Sql(f'({value} AND "cv"."row_id"={{}})', table["id"])
    conditions = list(_living(opened=column.startswith(_VALUES + _OPENED)))
    if keys:
        conditions.append(f'"cf"."name" IN ({",".join(_quoted(key.name) for key in keys)})')
    read = ['"cf"."position"', '"cf"."name"', '"cf"."label"', '"cf"."type"', '"cf"."relates_to"']
    items = database.json_items([*read, *(f'"cv"."{name}"' for name in _READ)])
    source = 'FROM "custom_field_value" "cv" JOIN "custom_field" "cf" ON "cf"."id"="cv"."field_id"'
    return Sql(f'(SELECT {items} {source} WHERE {" AND ".join(conditions)} AND "cv"."row_id"={{}})', table["id"])


def sort_key(values: Mapping[str, Any]) -> str:
    """Returns the text by which values of one type are filtered and ordered.

    `values`: the typed columns, as they are stored. Texts compare like folded texts, numbers and days like themselves,
    amounts by currency and then by amount, and false comes before true.
    """
    match values:
        case {"text": str(text)} | {"option": str(text)}:
            return fold(text)
        case {"amount": int(amount), "currency": str(currency)}:
            return f"{currency}{amount + _OFFSET:020d}"
        case {"number": int(number)}:
            return f"{number + _OFFSET:020d}"
        case {"date": date() as day}:
            return day.isoformat()
        case {"boolean": bool(value)}:
            return "1" if value else "0"
        case {"relation_id": UUID() as id}:
            return str(id)
    raise ValueError("a value has one of the typed columns")


def _quoted(name: str) -> str:
    return f"'{name}'"
