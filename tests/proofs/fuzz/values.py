"""Generates ordinary and hostile values of the schema's types."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
    is_required_input_field,
)

UNKNOWN = "01890000-0000-7000-8000-000000000000"
TEXTS = (
    *(
        "",
        " ",
        "a",
        "N",
        "Ünï",
        "ß",
        "İ",
        "漢字",
        "👩\u200d💻",
        "e\u0301",
        "\u202eevil",
        "\ufeffx",
        "\ufdfa" * 20,
        "a\x00b",
    ),
    *(
        "\x7f",
        "\ud800",
        "a\udfffb",
        "\U0010ffff",
        "\\",
        '"',
        '"""',
        "'",
        "''",
        "';--",
        "%",
        "_",
        "%s%n",
        "${x}",
        "{{7*7}}",
    ),
    *("<script>alert(1)</script>", "../../x", "a@b.de", "+49 30 901820", "+1" * 30, "DE", "XX", "USD", "XXX", "de-DE"),
    *("https://example.com/", "javascript:alert(1)", "http://127.0.0.1:1/", "Europe/Berlin", "null", "NaN", "true"),
    *("x" * 300, "a" * 5_000, "\u0344\u0315" * 40, "[" * 100, "\r\nX-Planted: 1", "2026-01-31", "P1M", "0x10", "1e999"),
    *("W10=", "eyJhIjoxfQ==", "////", "MDE4", "key:x", "sha256:" + "0" * 64, "=cmd|' /C calc'!A0", "\t\n", "a b c d"),
)
NUMBERS = (
    *(
        "0",
        "-1",
        "1.5",
        "0.001",
        "12.50",
        "9" * 19,
        "9" * 400,
        "-0",
        "1e5",
        "1e400",
        "0.00000000001",
        "NaN",
        "Infinity",
    ),
    *(0, 1, -1, 7, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 1.5, 1e308, -0.0, 10**30),
)
DATES = ("2026-02-28", "2026-02-29", "0001-01-01", "9999-12-31", "0000-00-00", "2026-13-01", "+12026-01-01", "2026-W01")
TIMES = (
    *("2026-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00", "2026-01-01T24:00:00Z"),
    *("2026-06-30T23:59:60Z", "2026-01-01", "2026-01-01T00:00:00", "2026-01-01T00:00:00+25:00", ""),
)
PERIODS = ("P1D", "P1M", "PT1H", "P9999Y", "P", "PT999999999S", "-P1D", "P1.5D", "P" + "9" * 50 + "D", "x")
RELATIVE: tuple[dict[str, Any], ...] = (
    {"ago": "P1D"},
    {"ahead": "P1M"},
    {"ago": "P9999Y"},
    {"ago": "P1D", "ahead": "P1D"},
    {},
    {"ago": None},
)
SAMPLES: dict[str, tuple[Any, ...]] = {
    "Int": (0, 1, 2, 3, 5, 10, -1, 100, 101, 2**31 - 1, -(2**31)),
    "Float": (0.5, 2, -1.5, 1e300),
    "Decimal": NUMBERS,
    "Date": DATES,
    "BirthDate": (*DATES, "--02-29", "--02-30", "--13-01", "--"),
    "DateTime": TIMES,
    "DateOrRelative": (*DATES, *RELATIVE, *({"ago": one} for one in PERIODS)),
    "DateTimeOrRelative": (*TIMES, *RELATIVE, *({"ahead": one} for one in PERIODS)),
}
JSONS: tuple[Any, ...] = (None, True, 1, "x", [], {}, [[]], {"a": {"b": [1, None, {"c": "d"}]}}, {"": ""}, [None] * 5)
ANYTHING: tuple[Any, ...] = (*JSONS, *TEXTS, *NUMBERS)


@dataclass(slots=True)
class Variables:
    """The variables of an operation: their definitions, and the values that are sent."""

    definitions: list[str] = field(default_factory=list)
    sent: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Values:
    """Generates the values of one operation. `ids`: the ids of rows by entity."""

    dice: Random
    ids: dict[str, list[str]]
    variables: Variables = field(default_factory=Variables)

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def value(self, type_: Any, name: str, owner: str, depth: int = 4) -> Any:
        """Returns a value of an input type; one in fifty is of another type.

        `name`: the name of the argument or field. `owner`: the name of the type to which it belongs.
        """
        if self.chance(0.02):
            return self.dice.choice(ANYTHING)
        if not isinstance(type_, GraphQLNonNull) and self.chance(0.04):
            return None
        type_ = get_nullable_type(type_)
        if isinstance(type_, GraphQLList):
            count = self.dice.choices((0, 1, 2, 3, 12), (2, 20, 6, 2, 1))[0]
            return [self.value(type_.of_type, name, owner, depth) for _ in range(count)]
        if isinstance(type_, GraphQLInputObjectType):
            return self._object(type_, depth)
        if isinstance(type_, GraphQLEnumType):
            return self.dice.choice(sorted(type_.values))
        return self._leaf(str(type_), name, owner)

    def _object(self, type_: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        fields = type_.fields
        chosen = [key for key, one in fields.items() if is_required_input_field(one)]
        others = [key for key in fields if key not in chosen]
        if depth <= 0:
            others = [key for key in others if not isinstance(get_named_type(fields[key].type), GraphQLInputObjectType)]
        few = type_.name.endswith(("Where", "Filter", "Quantifier"))
        if type_.is_one_of:
            wanted = 1
        else:
            wanted = self.dice.choices((0, 1, 2, 3, 8), (1, 10, 4, 1, 0) if few else (2, 3, 4, 4, 2))[0]
        chosen += self.dice.sample(others, k=min(wanted, len(others)))
        if "id" in fields and "id" not in chosen and self.chance(0.5):
            chosen.append("id")
        return {key: self.value(fields[key].type, key, type_.name, depth - 1) for key in chosen}

    def _leaf(self, type_: str, name: str, owner: str) -> Any:
        if type_ == "Boolean":
            return self.chance(0.5)
        if type_ == "ID" or (name == "eq" and "ID" in owner):
            return self.id_of(name, owner)
        if name in ("first", "last") and self.chance(0.93):
            return self.dice.choice((1, 2, 3))
        if type_ == "JSON":
            return self.dice.choice(JSONS)
        if type_ in SAMPLES:
            return self.dice.choice(SAMPLES[type_])
        return self.dice.choice(TEXTS)

    def id_of(self, name: str, owner: str) -> str:
        """Returns the id of a row to which an input may refer, or another id or text."""
        roll = self.dice.random()
        if roll < 0.05:
            return self.dice.choice(TEXTS)
        if roll < 0.1:
            return UNKNOWN
        wanted = name.removesuffix("s").removesuffix("Id") if name not in ("id", "ids", "eq", "in", "ne") else owner
        wanted = wanted[:1].upper() + wanted[1:]
        entities = [one for one in self.ids if wanted.startswith(one)]
        entity = max(entities, key=len) if entities and roll < 0.9 else self.dice.choice(sorted(self.ids))
        return self.dice.choice(self.ids[entity])

    # Writing

    def written(self, type_: Any, value: Any, often: float = 0.4) -> str:
        """Writes a value in a document, as a literal or as a variable."""
        if self.chance(often):
            name = f"v{len(self.variables.definitions)}"
            default = f" = {self.literal(type_, value, 0.0)}" if self.chance(0.1) else ""
            self.variables.definitions.append(f"${name}: {type_}{default}")
            if not default or self.chance(0.5):
                self.variables.sent[name] = value
            return f"${name}"
        return self.literal(type_, value, often / 4)

    def literal(self, type_: Any, value: Any, often: float) -> str:
        """Writes a value as a literal, in which parts may be variables."""
        type_ = get_nullable_type(type_)
        if value is None:
            return "null"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, list):
            inner = type_.of_type if isinstance(type_, GraphQLList) else type_
            return f"[{', '.join(self.written(inner, one, often) for one in value)}]"
        if isinstance(type_, GraphQLList):
            return self.literal(type_.of_type, value, often)
        if isinstance(value, dict):
            fields = type_.fields if isinstance(type_, GraphQLInputObjectType) else {}
            parts = []
            for key, one in value.items():
                if not key.isidentifier():
                    continue
                known = fields[key].type if key in fields else None
                parts.append(f"{key}: {self.written(known, one, often) if known else self.literal(None, one, 0.0)}")
            return f"{{{', '.join(parts)}}}"
        if isinstance(type_, GraphQLEnumType) and isinstance(value, str) and value in type_.values:
            return value
        if isinstance(value, str) and self.chance(0.1) and '"""' not in value and not value.endswith(("\\", '"')):
            return f'"""{value}"""'
        return json.dumps(value, ensure_ascii=self.chance(0.5)).replace("\x7f", "\\u007f")
