"""Finds every place in the schema where a caller can send a text, and creates hostile texts.

The places are the arguments of all fields, and the fields of all input types. A new argument is found automatically.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLUnionType,
    get_named_type,
    get_nullable_type,
)

from tests.entities.matrix import ENTITIES, GRAPH, listed
from tests.proofs.mutating import NAMED_ELSE, entity_of

UNKNOWN = "01890000-0000-7000-8000-000000000000"
NO_TEXTS = frozenset({"Boolean", "Int", "Float"})


@dataclass(frozen=True)
class Alphabet:
    """A kind of text: `before`, then as many repetitions of `unit` as the size allows, then `after`."""

    unit: str
    before: str = ""
    after: str = ""

    def text(self, size: int) -> str:
        """A text that is about `size` bytes long in JSON."""
        return _text(self, size)


@cache
def _text(alphabet: Alphabet, size: int) -> str:
    whole = len(as_json(alphabet.before + alphabet.unit + alphabet.after))
    each = len(as_json(alphabet.unit * 2)) - len(as_json(alphabet.unit))
    return alphabet.before + alphabet.unit * max(1, 1 + (size - whole) // each) + alphabet.after


ALPHABETS = {
    "marks": Alphabet("\u0344\u0315", "a"),
    "Arabic marks": Alphabet("\u0655\u064e", "ا"),
    "marks of no class": Alphabet("\u0f73\u0f71", "ཀ"),
    "ligatures": Alphabet("\ufdfa"),
    "spaces": Alphabet(" ", "1", "x"),
    "digits": Alphabet("7"),
    "quotes": Alphabet('"'),
    "brackets": Alphabet("[", "(", "{"),
    "dots": Alphabet(".", "a@b", "!"),
    "at": Alphabet("@", "a", "b"),
    "plus": Alphabet("+", "", "1"),
    "minus": Alphabet("-", "1"),
    "percent": Alphabet("%_", "a"),
    "backslashes": Alphabet("\\", "a"),
    "extensions": Alphabet("x\n", "1", "2"),
    "Chinese": Alphabet("中国"),
    "emoji": Alphabet("👩\u200d💻"),
    "surrogates": Alphabet("\ud800", "a"),
    "NUL": Alphabet("\x00", "a", "b"),
    "base64": Alphabet("AAAA"),
    "JSON": Alphabet("W1tb"),
}
"""Texts that are hard to normalize, to match, to parse, to escape or to decode, by name."""


def as_json(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # lone surrogates have no UTF-8, only an escape
        return json.dumps(value).encode()


@dataclass(frozen=True)
class Place:
    """A place where a text can be sent: a document with the variable `$v`, and a path in this variable.

    `beside`: the other contents of the variable.
    `type_`: the named type of the place.
    `several`: whether the place takes a list.
    """

    name: str
    query: str
    path: tuple[str, ...]
    beside: Any
    type_: str
    several: bool

    def body(self, text: str) -> bytes:
        """Returns the body of a request that sends a text in this place."""
        value: Any = [text] if self.several else text
        return as_json({"query": self.query, "variables": {"v": _put(self.beside, self.path, value)}})


def _put(beside: Any, path: tuple[str, ...], value: Any) -> Any:
    if not path:
        return value
    if path[0] == "[]":
        return [_put(beside[0] if beside else {}, path[1:], value)]
    inner = beside if isinstance(beside, dict) else {}
    return {**inner, path[0]: _put(inner.get(path[0]), path[1:], value)}


@dataclass(frozen=True)
class _Argument:
    """An argument of a field.

    `called`: a name for reports.
    `key`: the argument's name.
    `query`: a document that gives the argument as `$v`.
    `entity`: the name of the entity that the field belongs to.
    """

    called: str
    key: str
    type_: Any
    query: str
    entity: str


def places(ids: Mapping[str, str]) -> list[Place]:
    """Returns every place of the schema. `ids`: the id of one row of each entity, by the entity's name.

    A field of an input type is listed once, although several arguments may have this type. Fields of filters and
    amounts are listed for each argument.
    """
    found = []
    seen: set[tuple[str, ...]] = set()
    waiting: deque[tuple[_Argument, Any, tuple[str, ...], tuple[str, ...]]] = deque()
    waiting.extend((one, one.type_, (), (one.called, one.key)) for one in _arguments(ids))
    while waiting:
        argument, type_, path, key = waiting.popleft()
        named, several = get_named_type(type_), isinstance(get_nullable_type(type_), GraphQLList)
        if isinstance(named, GraphQLInputObjectType):
            inner = (*path, "[]") if several else path
            for name, field in named.fields.items():
                here = (*key, name) if named.name.endswith(("Filter", "MoneyInput")) else (named.name, name)
                if here not in seen:
                    seen.add(here)
                    waiting.append((argument, field.type, (*inner, name), here))
        elif named.name not in NO_TEXTS:
            beside = some(argument.type_, argument.key, argument.entity, ids, path)
            called = f"{argument.called}({'.'.join((argument.key, *path))})"
            found.append(Place(called, argument.query, path, beside, named.name, several))
    return found


def _arguments(ids: Mapping[str, str]) -> Iterator[_Argument]:
    """Yields the arguments of all root fields, and the scalar arguments of the entities' own fields."""
    for root in ("query", "mutation", "subscription"):
        type_ = getattr(GRAPH, f"{root}_type")
        assert isinstance(type_, GraphQLObjectType)
        for name, field in type_.fields.items():
            own = (
                entity_of(name)
                if root == "mutation"
                else next((o for o in ENTITIES if name.startswith(listed(o))), None)
            )
            yield from _of_field(root, f"{root} {name}", name, field, own.name if own else "", ids, "{}")
    for one in ENTITIES:
        shown = GRAPH.type_map[one.name]
        assert isinstance(shown, GraphQLObjectType)
        around = f"{listed(one)}(first: 1) {{ nodes {{ {{}} }} }}"
        for name, field in shown.fields.items():
            for argument in _of_field("query", f"{one.name}.{name}", name, field, one.name, ids, around):
                if isinstance(get_named_type(argument.type_), GraphQLScalarType):
                    yield argument


def _of_field(
    root: str, called: str, name: str, field: GraphQLField, entity: str, ids: Mapping[str, str], around: str
) -> Iterator[_Argument]:
    for key, argument in field.args.items():
        others = [
            f"{other}: {literal(some(arg.type, other, entity, ids))}"
            for other, arg in field.args.items()
            if other != key and isinstance(arg.type, GraphQLNonNull)
        ]
        call = f"{name}({', '.join([f'{key}: $v', *others])}){selection(field)}"
        query = f"{root}($v: {argument.type}) {{ {around.replace('{}', call)} }}"
        yield _Argument(called, key, argument.type, query, entity)


def some(type_: Any, name: str, entity: str, ids: Mapping[str, str], along: tuple[str, ...] = ()) -> Any:
    """Returns an example value of a type.

    An input object gets its required fields, and the fields on the path `along`.
    """
    nullable = get_nullable_type(type_)
    if isinstance(nullable, GraphQLList):
        rest = along[1:] if along[:1] == ("[]",) else ()
        return [some(nullable.of_type, name, entity, ids, rest)]
    if isinstance(nullable, GraphQLInputObjectType):
        given = {}
        for key, field in nullable.fields.items():
            if along and key == along[0]:
                given[key] = some(field.type, key, entity, ids, along[1:])
            elif isinstance(field.type, GraphQLNonNull) and not nullable.is_one_of:
                given[key] = some(field.type, key, entity, ids)
        return given
    if isinstance(nullable, GraphQLEnumType):
        return next(iter(nullable.values))
    return _scalar(nullable.name, name, entity, ids)


def _scalar(type_: str, name: str, entity: str, ids: Mapping[str, str]) -> Any:
    match type_:
        case "ID":
            target = entity if name in ("id", "rows") else name.removesuffix("s").removesuffix("Id")
            target = NAMED_ELSE.get(target) or target[:1].upper() + target[1:]
            return ids.get(target, UNKNOWN)
        case "Boolean":
            return True
        case "Int" | "Float":
            return 1
        case "Decimal":
            return "1"
        case "Date" | "DateOrRelative" | "BirthDate":
            return "2026-01-02"
        case "DateTime" | "DateTimeOrRelative":
            return "2026-01-02T00:00:00Z"
    return "USD" if name == "currency" else "x"


def literal(value: Any) -> str:
    """Formats a value as a GraphQL literal."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {literal(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value)


def selection(field: GraphQLField) -> str:
    """Returns a minimal selection of a field.

    With this selection, the server reads the arguments and returns `userErrors`.
    """
    named = get_named_type(field.type)
    if isinstance(named, GraphQLObjectType) and "userErrors" in named.fields:
        return " { userErrors { field code message } }"
    if isinstance(named, GraphQLObjectType) and named.name.endswith("Connection"):
        return " { nodes { __typename } }"
    composite = isinstance(named, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType)
    return " { __typename }" if composite else ""
