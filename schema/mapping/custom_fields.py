"""The types of custom fields in the graph: values, inputs and conditions. They are the same for all entities."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import reduce
from operator import or_
from typing import Annotated, Any

import strawberry
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.info import Info

from core.ids import parse_uuid
from models.custom_fields import LONGEST_TEXT, MOST_FIELDS, CustomFieldType
from models.fields import Kind
from resolvers import registry
from resolvers.reads.custom_conditions import OPERATORS, TYPES
from resolvers.reads.custom_values import CustomValue
from resolvers.reads.operand_forms import read_global_id
from resolvers.search.custom_columns import entity_name
from resolvers.search.record import Record
from schema.mapping.context import context_of, level
from schema.mapping.definitions import (
    InputField,
    argument,
    input_field,
    input_type,
    object_type,
    plain_field,
    resolved_field,
)
from schema.mapping.scalars import Date, Decimal
from schema.mapping.values import Money, MoneyInput

NAMES = "names"
"""The argument with the names of fields."""

_SHOWN: dict[CustomFieldType, tuple[str, Any, str]] = {
    CustomFieldType.TEXT: ("text", str, "The text."),
    CustomFieldType.NUMBER: ("number", Decimal, "The number."),
    CustomFieldType.MONEY: ("money", Money, "The amount."),
    CustomFieldType.DATE: ("date", Date, "The day."),
    CustomFieldType.BOOLEAN: ("boolean", bool, "True or false."),
    CustomFieldType.OPTION: ("option", str, "The option."),
    CustomFieldType.RELATION: ("row", None, "The row, deleted or not; null if you may not see it."),
}

_INPUTS: dict[CustomFieldType, tuple[str, Any, str]] = {
    CustomFieldType.TEXT: ("text", str, f"For a TEXT: at most {LONGEST_TEXT} characters."),
    CustomFieldType.NUMBER: ("number", Decimal, "For a NUMBER."),
    CustomFieldType.MONEY: ("money", MoneyInput, "For a MONEY."),
    CustomFieldType.DATE: ("date", Date, "For a DATE."),
    CustomFieldType.BOOLEAN: ("boolean", bool, "For a BOOLEAN."),
    CustomFieldType.OPTION: ("option", str, "For an OPTION: one of the field's options."),
    CustomFieldType.RELATION: ("relation", strawberry.ID, "For a RELATION: the id of the row."),
}


def type_name(type_: CustomFieldType) -> str:
    """Returns the name of the object type of values, by the type of the field."""
    return f"Custom{type_.capitalize()}Value"


def value_types(node: type) -> dict[CustomFieldType, type]:
    """Creates the object types of values, by the type of the field. `node`: the interface Node."""
    return {type_: _value_type(type_, node) for type_ in CustomFieldType}


def _value_type(type_: CustomFieldType, node: type) -> type:
    made = object_type(
        type_name(type_),
        f"The value of a custom field of the type {type_}.",
        is_type_of=lambda source, _info: isinstance(source, dict) and source.get("type") is type_,
    )
    plain_field(made, "name", str, "The name of the field, such as shoeSize.")
    plain_field(made, "label", str, "The name of the field that people read.")
    name, annotation, means = _SHOWN[type_]
    if type_ is CustomFieldType.RELATION:
        resolved_field(made, name, node | None, _related, means)
    else:
        plain_field(made, name, annotation, means)
    return made


def union_of_values(types: dict[CustomFieldType, type]) -> Any:
    """Returns the annotation of the field `customFields`: a list of values of all types."""
    named = strawberry.union("CustomFieldValue", description="The value of a custom field, by the type of the field.")
    union: Any = Annotated[reduce(or_, types.values()), named]
    return list[union]


def source_of(value: CustomValue) -> dict[str, Any]:
    """Returns the source of the object of a value."""
    shown = {"type": value.type, "name": value.name, "label": value.label, _SHOWN[value.type][0]: value.value}
    return shown if value.relates_to is None else {**shown, "relates_to": value.relates_to}


def names_argument() -> StrawberryArgument:
    """Returns the argument `names` of the field `customFields`."""
    return argument(NAMES, list[str] | None, "The names of the fields; by default, all that have a value.")


async def resolve_values(source: Record, info: Info, names: list[str] | None = None) -> list[dict[str, Any]]:
    """Resolves the field `customFields`. A field without a value is left out."""
    found = await context_of(info).reader.custom_values(source, names, level(info))
    return [source_of(value) for value in found]


def _related(source: dict[str, Any], info: Info) -> Awaitable[Record | None]:
    target = registry.named(entity_name(source["relates_to"]))
    return context_of(info).reader.changed(target, source["row"], (*level(info), target.name))


def _read_row(text: str) -> tuple[int | None, Any]:
    bare = parse_uuid(text)
    if bare is not None:
        return None, bare
    entity, id = read_global_id(text)
    return entity.code, id


CustomFieldInput = input_type(
    "CustomFieldInput",
    "The value of a custom field: its name, and the value under the name of its type. Null removes the value.",
)
input_field(CustomFieldInput, InputField("name", str, "The name of the field, such as shoeSize."))
for _type, (_name, _annotation, _means) in _INPUTS.items():
    _read: Callable[[Any], object] | None = _read_row if _type is CustomFieldType.RELATION else None
    input_field(CustomFieldInput, InputField(_name, _annotation | None, _means, _read))


def values_input() -> InputField:
    """Returns the input field with the values of custom fields."""
    means = f"Values of custom fields, at most {MOST_FIELDS}. Those of other fields stay."
    given: Any = CustomFieldInput
    return InputField("custom_fields", list[given] | None, means)


_KINDS = {
    CustomFieldType.TEXT: Kind.TEXT,
    CustomFieldType.NUMBER: Kind.DECIMAL,
    CustomFieldType.MONEY: Kind.MONEY,
    CustomFieldType.DATE: Kind.DAY,
    CustomFieldType.BOOLEAN: Kind.BOOLEAN,
    CustomFieldType.OPTION: Kind.TEXT,
}


def condition_type(value_filter: Callable[..., type], relation: type) -> type:
    """Creates the input type for a condition on a custom field.

    `value_filter`: returns the input type for conditions on a value (see `filters.value_filter`).
    `relation`: the input type for conditions on the id of a row of any entity.
    """
    made = input_type(
        "CustomFieldCondition",
        "A condition on a custom field: its name, and conditions on the value under the name of its type.",
    )
    input_field(made, InputField("name", str, "The name of the field, such as shoeSize."))
    for name, type_ in TYPES.items():
        means = f"Conditions on the value of a field of the type {type_}."
        kind = _KINDS.get(CustomFieldType(type_))
        given: Any = relation if kind is None else value_filter(kind, None, OPERATORS[type_])
        input_field(made, InputField(name, given | None, means))
    return made
