"""Maps the attributes of models to GraphQL types, and converts their stored values to response values."""

from __future__ import annotations

from enum import StrEnum
from inspect import getdoc
from typing import Any

import strawberry

from core.choice import Choice
from core.money import unscaled, written
from models.description import Attribute
from models.fields import Kind
from models.sealing import readable
from models.values import Money as MoneyValue
from resolvers.search.record import Record
from schema.mapping.definitions import InputField, Resolve, input_field, input_type, list_of, object_type, plain_field
from schema.mapping.scalars import BirthDate, Date, DateTime, Decimal

Money = object_type("Money", "An exact amount of a currency.")
plain_field(Money, "amount", Decimal, "The amount, with as many decimal places as the currency has.")
plain_field(Money, "currency", str, "The currency's code, ISO 4217.")

MoneyInput = input_type(
    "MoneyInput",
    "An exact amount of a currency.",
    read=lambda value: MoneyValue(value["amount"], value["currency"]),
)
input_field(
    MoneyInput, InputField("amount", Decimal, "The amount, with at most as many decimal places as the currency has.")
)
input_field(MoneyInput, InputField("currency", str, "The currency's code, ISO 4217."))


def graph_enum(choices: type[StrEnum], name: str | None = None, description: str | None = None) -> Any:
    """Registers a Python enum as a GraphQL enum, unless it is registered already. Returns the enum.

    `name`, `description`: by default the name and the docstring of the class.
    """
    if not hasattr(choices, "__strawberry_definition__"):
        made: Any = strawberry.enum(choices, name=name, description=description or getdoc(choices))
        for value, choice in zip(made.__strawberry_definition__.values, choices, strict=True):
            value.description = choice.description if isinstance(choice, Choice) else None
    return choices


def annotation_of(attribute: Attribute) -> Any:
    """Returns the annotation for the GraphQL output type of an attribute.

    It does not contain `| None`, even if the attribute is nullable.
    """
    match attribute.kind:
        case Kind.CHOICE:
            assert attribute.meaning.choices is not None
            return graph_enum(attribute.meaning.choices)
        case Kind.CHOICES:
            assert attribute.meaning.choices is not None
            return list_of(graph_enum(attribute.meaning.choices))
        case Kind.MONEY:
            return Money
    if attribute.kind is Kind.DAY and attribute.meaning.sensitive:
        return BirthDate
    return _ANNOTATIONS[attribute.kind]


def input_annotation_of(attribute: Attribute) -> Any:
    """Returns the annotation for the GraphQL input type of an attribute.

    It does not contain `| None`, even if the attribute is nullable.
    """
    return MoneyInput if attribute.kind is Kind.MONEY else annotation_of(attribute)


def resolver_of(attribute: Attribute) -> Resolve | None:
    """Returns a resolver that converts the stored value of an attribute, or None if the value needs no conversion."""
    name = attribute.name
    match attribute.kind:
        case Kind.MONEY:
            return lambda source, info: money_of(source, name)
        case Kind.DECIMAL:
            places = attribute.meaning.places
            return lambda source, info: decimal_of(source[name], places)
        case Kind.CHOICES:
            return lambda source, info: None if source[name] is None else source[name].split()
    return None


def opened_value(name: str) -> Resolve:
    """Returns a resolver of the sensitive attribute `name`. It raises Unreadable if the value was not decrypted."""
    return lambda source, info: readable(source[name])


def money_of(record: Record, name: str) -> dict[str, Any] | None:
    """Returns the source of a `Money` for the attribute `name` of a row, or None if the attribute is null.

    The currency is the row's currency.
    """
    minor = record[name]
    return None if minor is None else money(minor, record["currency"])


def money(minor: int, currency: str) -> dict[str, str]:
    """Returns the source of a `Money`. `minor`: the amount in minor units of `currency`, such as cents."""
    return {"amount": written(minor, currency), "currency": currency}


def decimal_of(stored: int | None, places: int) -> str | None:
    """Returns a decimal as a string without trailing zeros, or None if `stored` is None.

    `stored`: the decimal multiplied by 10 to the power of `places`.
    """
    return None if stored is None else unscaled(stored, places)


_ANNOTATIONS: dict[Kind, object] = {
    Kind.TEXT: str,
    Kind.INTEGER: int,
    Kind.DECIMAL: Decimal,
    Kind.BOOLEAN: bool,
    Kind.INSTANT: DateTime,
    Kind.DAY: Date,
    Kind.ID: strawberry.ID,
}
