"""Creates the slowest operations for the server: with many texts, or with many aliases of a root field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import count, cycle, islice
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    get_nullable_type,
)

from models import normal_forms
from models.description import Attribute, camel
from schema.roots.crud import MAX_ROWS
from schema.roots.mutation import refusing_keys
from tests.entities.matrix import ENTITIES, GRAPH
from tests.proofs.hostile_texts import as_json, literal, selection, some
from tests.proofs.mutating import entity_of

ALIASES = 20
BYTES = 256 * 1024
BULK_BYTES = 2 * 1024 * 1024
SHORT = 200
"""The maximum length of the texts that are ordered, searched or unique."""

SIZES = ((ALIASES, 10_000), (ALIASES, 590), (2, 5_900))
"""Numbers of fields with the same filter, and numbers of characters in this filter.

The first is refused. In the others, the filters have nearly as many characters as an operation may have.
"""
VALUES = (1, 10, 100, 1_000)
"""Numbers of texts in a filter."""

_CUSTOM = "customFields"
"""The name of the inputs that take values of custom fields."""

_NUMBERS = count(1)


def _padded(unit: str) -> Callable[[int], str]:
    def text(length: int) -> str:
        number = str(next(_NUMBERS))
        return (unit * length)[: max(length - len(number), 0)] + number

    return text


def _phone(length: int) -> str:
    return f"+49 171 {next(_NUMBERS):07}"


def _email(length: int) -> str:
    return f"someone.else.{next(_NUMBERS)}@example.com"


TEXTS: dict[str, Callable[[int], str]] = {
    "ligatures": _padded("\ufdfa"),  # each folds into 18 characters
    "squares": _padded("".join(map(chr, range(0x3300, 0x3358)))),  # each folds into up to 6, in many pairs
    "Chinese": _padded("中国人民"),
    "words": _padded("ab cd "),
    "phones": _phone,
    "emails": _email,
}
"""Functions that create different texts of a given length, by name. Phone numbers and e-mails have their own length."""


@dataclass(frozen=True)
class Operation:
    """An operation that is hard to execute. `make`: creates the body of a request."""

    name: str
    make: Callable[[], bytes]


def repeated(ids: Mapping[str, str]) -> Iterator[Operation]:
    """Yields an operation for each query field: 20 aliases of it, with all fields that need no arguments."""
    assert GRAPH.query_type is not None
    for name, shown in GRAPH.query_type.fields.items():
        one = next((one for one in ENTITIES if one.name.lower() == name.lower()), None)
        own = one.name if one else "Customer"
        given = {
            key: [ids["Customer"]] * 100 if name == "nodes" else some(argument.type, key, own, ids)
            for key, argument in shown.args.items()
            if isinstance(argument.type, GraphQLNonNull)
        }
        arguments = ", ".join(f"{key}: {literal(value)}" for key, value in given.items() if name != "nodes")
        call = f"({arguments})" if arguments else "(ids: $ids)" if given else ""
        inner = everything(shown)
        named = get_named_type(shown.type).name
        fragment = f" fragment F on {named} {inner}" if inner else ""
        spread = " { ...F }" if inner else ""
        for aliases in (ALIASES, 1):
            fields = " ".join(f"a{n}: {name}{call}{spread}" for n in range(aliases))
            query = f"query{'($ids: [ID!]!)' if name == 'nodes' else ''} {{ {fields} }}{fragment}"
            yield Operation(f"{name} x {aliases}", partial(as_json, {"query": query, "variables": given}))


def everything(field: GraphQLField, parents: tuple[str, ...] = ()) -> str:
    """Returns a selection of all fields that need no arguments. Nested entities show only their ids."""
    named = get_named_type(field.type)
    if isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
        return " { __typename }"
    if not isinstance(named, GraphQLObjectType):
        return ""
    if named.name in parents or len(parents) > 6:
        return " { __typename }"
    inside = (*parents, named.name)
    if "id" in named.fields and any(one in parents for one in (entity.name for entity in ENTITIES)):
        return " { id }"
    parts = []
    for name, inner in named.fields.items():
        lists = get_named_type(inner.type).name.endswith(("Connection", "Aggregate"))
        if parents and lists:
            continue  # lists in lists are priced by the number of parents
        if not any(isinstance(argument.type, GraphQLNonNull) for argument in inner.args.values()):
            parts.append(name + ("(first: 1)" if lists and "first" in inner.args else "") + everything(inner, inside))
    return f" {{ {' '.join(parts)} }}" if parts else " { __typename }"


def filtered(ids: Mapping[str, str]) -> Iterator[Operation]:
    """Yields operations with full filters and searches, for each list of the schema."""
    assert GRAPH.query_type is not None
    for name, shown in GRAPH.query_type.fields.items():
        if "where" not in shown.args:
            continue
        rest = [
            f"{key}: {literal(some(argument.type, key, '', ids))}"
            for key, argument in shown.args.items()
            if isinstance(argument.type, GraphQLNonNull)
        ]
        for argument in ("where", "search"):
            if argument in shown.args:
                call = f"{name}({', '.join([f'{argument}: $v', *rest])}){selection(shown)}"
                type_ = shown.args[argument].type
                for aliases, characters in SIZES:
                    fields = " ".join(f"a{n}: {call}" for n in range(aliases))
                    query = f"query($v: {type_}) {{ {fields} }}"
                    for called, value in _values(get_named_type(type_), characters):
                        yield Operation(f"{name} x {aliases} {called}", partial(_body, query, value))


def _body(query: str, value: Callable[[], Any]) -> bytes:
    return as_json({"query": query, "variables": {"v": value()}})


def _values(type_: Any, characters: int) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yields a name for each value to test, and a function that creates the value.

    `type_`: the type of the argument, which is a filter or a text.
    `characters`: the total number of characters of all texts in the value.
    """
    for kind, text in TEXTS.items():
        whole = characters * 20 if kind == "words" else characters  # 20 ASCII characters count as one
        if not isinstance(type_, GraphQLInputObjectType):
            yield f"search {kind}", partial(text, 200)
            continue
        attributes = {key: _operators(get_named_type(one.type)) for key, one in type_.fields.items()}
        pairs = [(key, operator) for key, operators in attributes.items() for operator in operators]
        for values in VALUES if pairs else ():
            each = min(whole // values, 1_000)
            for key, operators in attributes.items():
                if operators:
                    yield f"{key}.in {values} {kind}", partial(_listed, key, values, text, each)
            for called, some_pairs in (("contains", [one for one in pairs if one[1] == "contains"]), ("all", pairs)):
                if values <= 100 and some_pairs:
                    chosen = list(islice(cycle(some_pairs), min(values, 49)))
                    yield f"{called} {values} {kind}", partial(_together, chosen, text, each)


def _listed(attribute: str, values: int, text: Callable[[int], str], each: int) -> Any:
    return {attribute: {"in": [text(each) for _ in range(values)]}}


def _together(pairs: list[tuple[str, str]], text: Callable[[int], str], each: int) -> Any:
    return {"or": [{attribute: {operator: text(each)}} for attribute, operator in pairs]}


def _operators(filter_: Any) -> list[str]:
    """Returns the operators of a filter that take one text; empty if there are none."""
    if not isinstance(filter_, GraphQLInputObjectType) or not filter_.name.endswith("Filter"):
        return []
    return [
        name
        for name, one in filter_.fields.items()
        if get_named_type(one.type).name == "String" and not isinstance(get_nullable_type(one.type), GraphQLList)
    ]


def written(ids: Mapping[str, str], *, custom: bool = False) -> Iterator[Operation]:
    """Yields operations with each mutation, as large as the limits allow.

    All texts have their maximum lengths. A bulk mutation gets as many rows as are allowed, any other mutation up to 20
    aliases. Each bulk mutation is yielded twice: the second time without long texts, so that more rows fit.

    `custom`: whether to yield only the mutations that take custom fields, with values of fields that do not exist.
    These are refused. By default, no operation has such values.
    """
    assert GRAPH.mutation_type is not None
    for name, shown in GRAPH.mutation_type.fields.items():
        if name in refusing_keys() or "input" not in shown.args:
            continue
        one = entity_of(name)
        attributes = {} if one is None else {camel(key): it for key, it in one.entity.description.attributes.items()}
        type_ = get_nullable_type(shown.args["input"].type)
        assert isinstance(type_, GraphQLInputObjectType)
        if custom and not _takes_custom_fields(type_):
            continue
        also = ", custom fields" if custom else ""
        for kind in ("ligatures", "squares", "Chinese"):
            full = _Full(one.name if one else "", ids, attributes, TEXTS[kind], custom=custom)
            make = _in_bulk if "rows" in type_.fields else _repeatedly
            yield Operation(f"{name} {kind}{also}", partial(make, name, shown, type_, full))
            if "rows" in type_.fields:  # without long texts, there is room for more rows
                short = replace(full, longest=SHORT)
                yield Operation(f"{name} {kind}, short{also}", partial(make, name, shown, type_, short))


def _takes_custom_fields(type_: GraphQLInputObjectType) -> bool:
    row = get_named_type(type_.fields["rows"].type) if "rows" in type_.fields else type_
    return isinstance(row, GraphQLInputObjectType) and _CUSTOM in row.fields


def _repeatedly(name: str, field: GraphQLField, type_: GraphQLInputObjectType, full: _Full) -> bytes:
    """Returns the body of an operation with 20 aliases of a mutation, or with fewer if the limit is lower."""
    body = b""
    for aliases in (ALIASES, 5, 1):
        names = [f"v{n}" for n in range(aliases)]
        fields = " ".join(f"a{one}: {name}(input: ${one}){selection(field)}" for one in names)
        query = f"mutation({', '.join(f'${one}: {type_.name}!' for one in names)}) {{ {fields} }}"
        body = as_json({"query": query, "variables": {one: full.of(type_, "input") for one in names}})
        if len(body) <= BYTES:
            break
    return body


def _in_bulk(name: str, field: GraphQLField, type_: GraphQLInputObjectType, full: _Full) -> bytes:
    """Returns the body of a bulk mutation with as many rows as are allowed."""
    row = get_named_type(type_.fields["rows"].type)
    rows = [full.of(row, "rows") for _ in range(MAX_ROWS)]
    given = {**full.of(type_, "input", without="rows"), "policy": "EACH"}
    query = f"mutation($v: {type_.name}!) {{ {name}(input: $v){selection(field)} }}"
    while True:
        body = _body(query, partial(dict, given, rows=rows))
        if len(body) <= BULK_BYTES:
            return body
        rows = rows[: len(rows) * BULK_BYTES // len(body) - 1]


@dataclass(frozen=True)
class _Full:
    """Creates inputs with all required fields and all texts.

    `text`: creates a text of a given length. `longest`: the maximum length; fields that allow longer texts are left
    out. `custom`: whether inputs have values of custom fields.
    """

    entity: str
    ids: Mapping[str, str]
    attributes: Mapping[str, Attribute]
    text: Callable[[int], str]
    longest: int = 100_000
    custom: bool = False

    def of(self, type_: Any, name: str, inside: tuple[str, ...] = (), without: str = "") -> Any:
        nullable = get_nullable_type(type_)
        if isinstance(nullable, GraphQLList):
            return [self.of(nullable.of_type, name, inside)]
        if isinstance(nullable, GraphQLInputObjectType):
            within = (*inside, nullable.name)
            fields = {key: one for key, one in nullable.fields.items() if key != without}
            if nullable.is_one_of:
                fields = dict(list(fields.items())[:1])
            return {
                key: self.of(one.type, key, within)
                for key, one in fields.items()
                if isinstance(one.type, GraphQLNonNull) or nullable.is_one_of or self._has_text(one.type, within, key)
            }
        attribute = self.attributes.get(name)
        if nullable.name != "String" or name in ("currency", "country"):
            return some(nullable, name, self.entity, self.ids) if name != "country" else "DE"
        match attribute.meaning.form if attribute else None:
            case normal_forms.phone:
                return _phone(0)
            case normal_forms.email:
                return _email(0)
            case normal_forms.website:
                return f"https://example.com/{self.text(180)}"
        return self.text((attribute.max_length if attribute else None) or 50)

    def _has_text(self, type_: Any, inside: tuple[str, ...], name: str) -> bool:
        if name == _CUSTOM and not self.custom:
            return False
        named = get_named_type(type_)
        if isinstance(named, GraphQLInputObjectType):
            if named.name.endswith(("Where", "MoneyInput")) or named.name in inside:
                return False
            return any(self._has_text(one.type, (*inside, named.name), key) for key, one in named.fields.items())
        attribute = self.attributes.get(name)
        return named.name == "String" and (attribute is None or (attribute.max_length or 0) <= self.longest)
