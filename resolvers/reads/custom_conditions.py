"""Translates conditions on the value of a custom field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

from core.errors import BadUserInput
from core.text import excerpt, fold
from models.custom_fields import LONGEST_NAME, CustomFieldType
from models.custom_objects import LONGEST_KEY
from models.description import ToOne
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads.operands import Operands
from resolvers.registry import Entity
from resolvers.search.custom_columns import VALUES, entity_of, is_objects, sort_key, split_name
from resolvers.search.expressions import (
    EVERY_ROW,
    NO_ROW,
    Among,
    AnyOf,
    Compare,
    Contains,
    CustomFieldKey,
    Expression,
    Not,
    Operator,
    Related,
    Valued,
    every,
    starts_with,
)

TYPES: Mapping[str, str] = MappingProxyType({str(one).lower(): str(one) for one in CustomFieldType})
"""The type of the field, by the name of the condition, such as `number`."""

COLUMNS = MappingProxyType({**{name: name for name in TYPES}, "money": "amount", "relation": "relation_id"})
"""The column with the values, by the name of the condition."""

_EQUALITY = ("eq", "ne", "in", "not_in")
_ORDERED = (*_EQUALITY, "lt", "lte", "gt", "gte")
OPERATORS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        CustomFieldType.TEXT: (*_ORDERED, "contains", "starts_with", "is_null"),
        **dict.fromkeys((CustomFieldType.NUMBER, CustomFieldType.MONEY, CustomFieldType.DATE), (*_ORDERED, "is_null")),
        **dict.fromkeys(
            (CustomFieldType.BOOLEAN, CustomFieldType.OPTION, CustomFieldType.RELATION), (*_EQUALITY, "is_null")
        ),
    }
)
"""The operators for values, by the type of the field. A relation that leads to a row that one may not see counts."""

_COMPARISONS = {"lt": Operator.LT, "lte": Operator.LTE, "gt": Operator.GT, "gte": Operator.GTE}
_KEY = "sort_key"


def condition(operands: Operands, viewer: Viewer | None, key: CustomFieldKey, operator: str, value: Any) -> Expression:
    """Returns the condition for an operator on a custom field, with `Not` for one that rows without a value meet.

    Raises BadUserInput if the value is invalid.
    """
    if operator == "is_null":
        some = Valued(key, EVERY_ROW)
        return Not(some) if value else some
    if operator in ("ne", "not_in"):
        positive = "eq" if operator == "ne" else "in"
        return Not(condition(operands, viewer, key, positive, value))
    if key.type == CustomFieldType.RELATION:
        return Valued(key, _leads_to(viewer, [value] if operator == "eq" else value))
    if operator == "in":
        if any(one is None for one in value):
            raise BadUserInput("customField.in contains null. Use isNull to find rows without a value.")
        return Valued(key, _among(operands, key, value))
    if operator == "contains":
        return Valued(key, Contains(_KEY, fold(operands.text(key.name, value))))
    if operator == "starts_with":
        return Valued(key, starts_with(_KEY, fold(operands.text(key.name, value))))
    columns = _stored(operands, key, value)
    if operator == "eq":
        return Valued(key, _among(operands, key, [value]))
    compared: list[Expression] = [Compare(_KEY, _COMPARISONS[operator], sort_key(columns))]
    if key.type == CustomFieldType.MONEY:
        # Amounts are ordered by currency first, so these are the ends of the currency's part of the index.
        compared.append(starts_with(_KEY, columns["currency"]))
    return Valued(key, every(*compared))


def checked_name(entity: Entity, name: str, object_type: str = "") -> tuple[str, str]:
    """Returns the key of the type and the name of a custom field of an entity (see `custom_columns.split_name`).

    Raises BadUserInput if no field can have the name.
    """
    try:
        if not entity_of(entity.description) or len(name) > LONGEST_NAME + LONGEST_KEY:
            raise ValueError
        found = split_name(entity.description, name, object_type)
        if len(found[1]) > LONGEST_NAME:
            raise ValueError
        return found
    except ValueError:
        if is_objects(entity.description) and not object_type:
            message = f"Name the type and the field, as in machine.size, in place of {excerpt(name)}."
            raise BadUserInput(message) from None
        raise BadUserInput(f"There is no custom field {excerpt(name)} on {entity.name}.") from None


def _stored(operands: Operands, key: CustomFieldKey, value: Any) -> dict[str, Any]:
    column = COLUMNS[key.type.lower()]
    stored = {column: operands.stored(VALUES.attributes[column], value)}
    if key.type == CustomFieldType.MONEY:
        stored["currency"] = value.currency
    return stored


def _among(operands: Operands, key: CustomFieldKey, values: Sequence[Any]) -> Expression:
    columns = [_stored(operands, key, value) for value in values]
    keys = tuple(dict.fromkeys(sort_key(one) for one in columns))
    found: Expression = Compare(_KEY, Operator.EQ, keys[0]) if len(keys) == 1 else Among(_KEY, keys)
    if key.type in (CustomFieldType.TEXT, CustomFieldType.OPTION):
        # The index ignores case and accents; the exact text is compared as well.
        column = COLUMNS[key.type.lower()]
        exact = tuple(one[column] for one in columns)
        return every(found, Compare(column, Operator.EQ, exact[0]) if len(exact) == 1 else Among(column, exact))
    return found


def _leads_to(viewer: Viewer | None, rows: Sequence[tuple[Entity, UUID]]) -> Expression:
    """Returns the condition that a relation leads to one of these rows. One that the viewer may not see is none."""
    ids: defaultdict[str, list[UUID]] = defaultdict(list)
    for entity, id in rows:
        ids[entity.name].append(id)
    parts = []
    for name, some in ids.items():
        target = registry.named(name)
        visible = access.rows(viewer, target)
        relation = ToOne("relation", "relation_id", name, null=True, description="", inverse=None)
        these = Among("relation_id", tuple(some))
        if entity_of(target.description) and visible != NO_ROW:
            parts.append(these if visible == EVERY_ROW else every(these, Related(relation, visible)))
    return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))
