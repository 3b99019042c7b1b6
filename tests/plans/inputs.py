"""Generates random values of any input type, and writes them as literals or as variables."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_list_type,
)

from tests.plans.world import Known

WORDS = ("", "a", "Ünï", "%", "zzz", "0", "\\", '"', "a" * 80)
SAMPLES: dict[str, tuple[Any, ...]] = {
    "Int": (0, 1, 5, 100, -1, 2**31 - 1),
    "Float": (0.5, 2),
    "Boolean": (True, False),
    "Decimal": ("0", "12.50", 100, "-3", "9999999.99"),
    "Date": ("2026-01-01", "1980-05-17"),
    "BirthDate": ("1980-05-17", "--02-29"),
    "DateTime": ("2026-01-01T00:00:00Z",),
    "DateOrRelative": ("2026-01-01", {"ago": "P90D"}, {"ahead": "P1M"}),
    "DateTimeOrRelative": ("2025-06-01T12:00:00+02:00", {"ago": "P30D"}, {"ahead": "PT1H"}),
}
ABSENT = object()


@dataclass(slots=True)
class Variables:
    """The variables of one operation: their definitions, and the values that are sent."""

    definitions: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, type_: str, value: Any, default: str | None = None) -> str:
        """Adds a variable and returns its name.

        If the value is ABSENT, the request contains no value for the variable.
        """
        name = f"v{len(self.definitions)}"
        self.definitions.append(f"${name}: {type_}" + (f" = {default}" if default is not None else ""))
        if value is not ABSENT:
            self.values[name] = value
        return f"${name}"


class Inputs:
    """Generates argument values as GraphQL. `often`: the probability that a value becomes a variable."""

    def __init__(self, dice: Random, known: Known, variables: Variables, often: float = 0.15) -> None:
        self.dice = dice
        self._known = known
        self._variables = variables
        self._often = often

    # Values

    def where(self, type_: Any, depth: int = 2) -> dict[str, Any]:
        """Generates a condition on rows: on their values, on related rows, and on combinations of these."""
        named: Any = get_named_type(type_)
        entity = named.name.removesuffix("Where")
        found: dict[str, Any] = {}
        for name in self.dice.sample(sorted(named.fields), k=self.dice.choices((0, 1, 2, 3), (1, 10, 4, 1))[0]):
            one = named.fields[name].type
            inner: Any = get_named_type(one)
            if not inner.name.endswith("Where"):
                found[name] = self._filter(inner, entity, name)
            elif depth == 0:
                continue
            elif inner.fields.keys() <= {"some", "none", "every"}:
                quantifiers = self.dice.sample(sorted(inner.fields), k=self.dice.choices((1, 2), (6, 1))[0])
                found[name] = {key: self.where(inner.fields[key].type, depth - 1) for key in quantifiers}
            elif is_list_type(one):
                count = self.dice.choices((0, 1, 2, 3), (1, 3, 6, 2))[0]
                found[name] = [self.where(inner, depth - 1) for _ in range(count)]
            else:
                found[name] = self.where(inner, depth - 1)
        return found

    def _filter(self, type_: GraphQLInputObjectType, entity: str, name: str) -> dict[str, Any]:
        operators = self.dice.sample(sorted(type_.fields), k=self.dice.choices((0, 1, 2), (1, 14, 4))[0])
        return {one: self._operand(type_, one, entity, name) for one in operators}

    def _operand(self, type_: GraphQLInputObjectType, operator: str, entity: str, name: str) -> Any:
        operand = type_.fields[operator].type
        if type_.name.endswith("IDFilter") and operator != "isNull":
            make: Callable[[], Any] = lambda: self.id_of(type_.name.removesuffix("IDFilter"))  # noqa: E731
        else:
            make = lambda: self.leaf(operand, entity, name)  # noqa: E731
        if self.dice.random() < 0.01:
            return None
        if is_list_type(operand):
            return [make() for _ in range(self.dice.choice((0, 1, 2, 5)))]
        value = make()
        if operator in ("contains", "startsWith") and isinstance(value, str) and value:
            begin = 0 if operator == "startsWith" else self.dice.randrange(len(value))
            value = value[begin : begin + self.dice.randint(1, 4)]
        return value

    def leaf(self, type_: Any, entity: str = "", name: str = "") -> Any:
        """Returns a value that the field has in some row, or another value of its type."""
        named: Any = get_named_type(type_)
        some = self._known.values.get((entity, name), ())
        flat = [one for value in some for one in (value if isinstance(value, list) else [value])]
        if isinstance(named, GraphQLEnumType):
            return self.dice.choice(sorted(named.values))
        if named.name == "Boolean":
            return self.dice.random() < 0.5
        if flat and self.dice.random() < 0.8:
            return self.dice.choice(flat)
        if isinstance(named, GraphQLInputObjectType):
            if flat:
                return self.dice.choice(flat)
            return {key: self.leaf(one.type, entity, key) for key, one in named.fields.items()}
        if named.name in ("String", "ID"):
            texts = [value for value in flat if isinstance(value, str)]
            return self.dice.choice((*WORDS, *texts[:3]))
        return self.dice.choice(SAMPLES.get(named.name, WORDS))

    def id_of(self, name: str) -> str:
        """Returns a global id or UUID for the type `name`. The row may be deleted or missing, or the id malformed."""
        roll = self.dice.random()
        ids = self._known.ids.get(name)
        if roll < 0.02:
            return self.dice.choice(("", "nonsense", "Y3VzdG9tZXI6MQ==", "\x00"))
        if roll < 0.04 or not ids:
            return self.any_id()
        id = self.dice.choice(ids)
        if roll < 0.06:
            return str(UUID(int=self.dice.getrandbits(128), version=4))
        return bare(id) if roll < 0.25 else id

    def any_id(self) -> str:
        """Returns the global id of a random row. Rarely, the id is malformed or belongs to no row."""
        roll, id = self.dice.random(), self.dice.choice(self._known.ids[self.dice.choice(sorted(self._known.ids))])
        if roll < 0.02:
            return self.dice.choice(("", "nonsense", bare(id)))
        if roll < 0.06:
            code = base64.b64decode(id)[:1]
            return base64.b64encode(code + self.dice.randbytes(16)).decode()
        return id

    def order(self, type_: Any) -> list[dict[str, Any]]:
        """Generates sort keys. Rarely, the same field occurs twice."""
        named: Any = get_named_type(type_)
        fields = sorted(get_named_type(named.fields["field"].type).values)
        count = min(self.dice.choices((0, 1, 2, 3), (1, 10, 5, 2))[0], len(fields))
        chosen = self.dice.sample(fields, k=count)
        if chosen and self.dice.random() < 0.02:
            chosen.append(chosen[0])
        keys: list[dict[str, Any]] = [{"field": one} for one in chosen]
        for key in keys:
            if self.dice.random() < 0.6:
                key["direction"] = self.dice.choice(("ASC", "DESC"))
        if self.dice.random() < 0.01:
            keys.append({"customField": "shoeSize"})
        return keys

    # Writing

    def written(self, type_: Any, value: Any) -> str:
        """Writes an argument's value, as a variable or as a literal. Parts of a literal may be variables."""
        if self.dice.random() < self._often:
            return self._variable(type_, value)
        return self.literal(type_, value, self.written)

    def literal(self, type_: Any, value: Any, inner: Callable[[Any, Any], str] | None = None) -> str:
        """Writes a value as a literal.

        `inner`: the function that writes list items and the values of input fields; by default, this method.
        """
        write = inner or self.literal
        if isinstance(type_, GraphQLNonNull):
            type_ = type_.of_type
        if value is None:
            return "null"
        if isinstance(type_, GraphQLList):
            if not isinstance(value, list):
                return self.literal(type_.of_type, value, inner)
            if len(value) == 1 and self.dice.random() < 0.2:
                return self.literal(type_.of_type, value[0], inner)  # one may stand for a list of one
            return f"[{', '.join(write(type_.of_type, one) for one in value)}]"
        if isinstance(type_, GraphQLInputObjectType):
            return f"{{{', '.join(f'{key}: {write(type_.fields[key].type, one)}' for key, one in value.items())}}}"
        if isinstance(type_, GraphQLEnumType):
            return str(value)
        if isinstance(value, dict):
            return f"{{{', '.join(f'{key}: {json.dumps(one)}' for key, one in value.items())}}}"
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

    def _variable(self, type_: Any, value: Any) -> str:
        roll = self.dice.random()
        if isinstance(type_, GraphQLNonNull):
            if roll < 0.2 and value is not None:  # what may be null has a default here; null itself is refused late
                sent = self.dice.choices((value, ABSENT, None), (6, 6, 1))[0]
                return self._variables.add(str(type_.of_type), sent, self.literal(type_, value))
            return self._variables.add(str(type_), value)
        if roll < 0.08:
            return self._variables.add(str(type_), None)
        if roll < 0.16:
            return self._variables.add(str(type_), ABSENT)
        if roll < 0.3:
            return self._variables.add(str(type_), self.dice.choice((value, ABSENT)), self.literal(type_, value))
        return self._variables.add(str(type_), value)


def bare(id: str) -> str:
    """The UUID in a global id."""
    return str(UUID(bytes=base64.b64decode(id)[1:17]))
