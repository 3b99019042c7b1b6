"""Generates random operations on all fields of the root type Query, from the schema alone.

This file is long because the choices for a field depend on the choices for the fields around it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
)

from core.errors import LimitExceeded
from schema.execution.documents import Documents
from schema.execution.limits import Limits
from schema.execution.validation import Rejection
from tests.plans.inputs import Inputs, Variables
from tests.plans.world import Known, node_of

ROWS = 100
"""The maximum number of rows of one operation, including the rows of nested lists. Keeps an operation fast."""
MOST_ALIASES = 10
DEPTH = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A placeholder for a cursor, which is replaced before the operation is sent.

    `name`: the text of the placeholder.
    `node`: the type of the listed rows.
    `order`: the sort order.
    `pick`: the position of the row in the list, as a fraction of the list from 0 to 1.
    """

    name: str
    node: str
    order: Any
    pick: float


@dataclass(frozen=True, slots=True)
class Operation:
    """A document with one operation, and its variables. `places`: the placeholders for cursors in both."""

    text: str
    variables: dict[str, Any]
    places: tuple[Place, ...]


Scope = dict[str, Any]
"""The selections at one path of the response.

For each response key: the arguments, the number of rows, and the selections below.
"""


class Operations:
    """Generates operations that the endpoint accepts."""

    def __init__(self, schema: GraphQLSchema, known: Known, seed: int) -> None:
        self._schema = schema
        self._known = known
        self._dice = Random(seed)
        self._limits = Limits()
        self._documents = Documents(schema, self._limits)

    def next(self) -> Operation:
        """Returns an operation that is valid and within the limits."""
        while True:
            made = _Making(self._schema, self._known, self._dice).operation()
            document = self._documents.get(made.text)
            if isinstance(document, Rejection):
                continue
            try:
                document.choose(None).tariff.cost(made.variables, self._limits)
            except LimitExceeded:
                continue
            return made


@dataclass(slots=True)
class _Fragment:
    name: str
    scope: Scope
    text: str


@dataclass(slots=True)
class _Making:
    schema: GraphQLSchema
    known: Known
    dice: Random
    variables: Variables = field(default_factory=Variables)
    places: list[Place] = field(default_factory=list)
    fragments: dict[str, list[_Fragment]] = field(default_factory=dict)
    aliases: int = 0
    names: int = 0
    rows: int = ROWS

    @property
    def inputs(self) -> Inputs:
        return Inputs(self.dice, self.known, self.variables)

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def operation(self) -> Operation:
        query = self.schema.query_type
        assert query is not None
        scope: Scope = {}
        shown = []
        for _ in range(self.dice.choices((1, 2, 3), (12, 3, 1))[0]):
            shown += self.several(partial(self.field, query, self._root(query), DEPTH, 1, scope))
        if self.chance(0.05):
            shown.append("__typename")
        body = " ".join(map(self.switched, shown))
        head = f"query({', '.join(self.variables.definitions)}) " if self.variables.definitions else ""
        texts = [f"{head}{{ {body} }}", *(one.text for some in self.fragments.values() for one in some)]
        self.dice.shuffle(texts)
        return Operation("\n".join(texts), self.variables.values, tuple(self.places))

    def _root(self, query: GraphQLObjectType) -> str:
        lists = [name for name, one in query.fields.items() if node_of(one.type)]
        singles = [name for name, one in query.fields.items() if "id" in one.args]
        others = [name for name in query.fields if name not in (*lists, *singles)]
        abstract = [name for name in query.fields if is_abstract_type(get_named_type(query.fields[name].type))]
        names: list[str] = self.dice.choices((lists, singles, abstract, others), (12, 4, 3, 1))[0]
        return self.dice.choice(names)

    # Selections

    def several(self, make: Callable[[], str | None]) -> list[str]:
        """Calls `make` once or, rarely, twice. After two calls, the execution must merge two selections."""
        made = [make(), make() if self.chance(0.1) else None]
        return [one for one in made if one is not None]

    def selection(self, type_: Any, depth: int, parents: int, scope: Scope) -> str:
        """Returns a random selection set for a type."""
        if is_abstract_type(type_):
            items = self._abstract(type_, depth, parents, scope)
        elif node_of(type_) is not None:
            items = self._page(type_, depth, parents, scope)
        elif type_.name.endswith("Edge"):
            items = self._some(type_, ("cursor", "node"), 0.7, depth, parents, scope)
        else:
            items = self._row(type_, depth, parents, scope)
        if self.chance(0.15) or not items:
            items.append(self.typename(scope))
        self.dice.shuffle(items)
        return self._wrapped(type_, [self.switched(one) for one in items])

    def typename(self, scope: Scope) -> str:
        """Returns a selection of `__typename`, with or without an alias."""
        if self.chance(0.3) and self.aliases < MOST_ALIASES:
            self.aliases += 1
            self.names += 1
            return f"a{self.names}: __typename"
        return "__typename"

    def _row(self, type_: GraphQLObjectType, depth: int, parents: int, scope: Scope) -> list[str]:
        leaves = [name for name, one in type_.fields.items() if is_leaf_type(get_named_type(one.type))]
        others = [name for name in type_.fields if name not in leaves]
        plain = [name for name in others if _is_plain(type_.fields[name])]
        relations = [name for name in others if name not in plain]
        if self.chance(0.97):  # what takes no condition is no list of rows, and for resolvers alone
            relations = [name for name in relations if not (args := type_.fields[name].args) or "where" in args]
        chosen = self.dice.sample(leaves, k=min(self.dice.choice((0, 1, 2, 3, 5)), len(leaves)))
        chosen += [name for name in plain if self.chance(0.25)]
        if depth > 0 and relations:
            wanted = self.dice.choices((0, 1, 2, 3), (3, 4, 2, 1))[0]
            chosen += self.dice.sample(relations, k=min(wanted, len(relations)))
        found = []
        for name in chosen:
            found += self.several(partial(self.field, type_, name, depth, parents, scope))
        return found

    def _page(self, type_: GraphQLObjectType, depth: int, parents: int, scope: Scope) -> list[str]:
        found = self._some(type_, ("nodes", "edges", "pageInfo", "totalCount"), 0.45, depth, parents, scope)
        return found or [str(self.field(type_, "nodes", depth, parents, scope))]

    def _some(
        self, type_: GraphQLObjectType, names: tuple[str, ...], share: float, depth: int, parents: int, scope: Scope
    ) -> list[str]:
        found = []
        for name in names:
            if self.chance(share):
                found += self.several(partial(self.field, type_, name, depth, parents, scope))
        return found

    def _abstract(self, type_: Any, depth: int, parents: int, scope: Scope) -> list[str]:
        possible = sorted(self.schema.get_possible_types(type_), key=lambda one: one.name)
        found = []
        for one in self.dice.sample(possible, k=min(self.dice.choice((1, 2, 3, 8)), len(possible))):
            below = scope.setdefault(f"... {one.name}", {})
            items = [*self._row(one, depth, parents, below)]
            if items:
                found.append(f"... on {one.name}{self.switch()} {self._wrapped(one, items)}")
        if "Node" in self.schema.type_map and self.chance(0.4):
            found.append("... on Node { id }" if "fields" not in dir(type_) or self.chance(0.3) else "id")
        return found

    def _wrapped(self, type_: Any, items: list[str]) -> str:
        """Returns a selection set in which some items are in fragments, inline or named."""
        if len(items) > 1 and self.chance(0.2):
            some, items = items[:2], items[2:]
            roll, inner = self.dice.random(), f"{{ {' '.join(some)} }}"
            if roll < 0.3:
                items.append(f"...{self.switch()} {inner}")
            elif roll < 0.6:
                items.append(f"... on {type_.name}{self.switch()} {inner}")
            else:
                items.append(self._named(type_.name, inner))
        if self.chance(0.05) and not is_abstract_type(type_) and "Node" in map(str, getattr(type_, "interfaces", ())):
            items.append("... on Node { id __typename }")
        if self.chance(0.1) and (known := self.fragments.get(type_.name)):
            items.append(f"...{self.dice.choice(known).name}")
        return f"{{ {' '.join(items)} }}"

    def _named(self, type_: str, inner: str) -> str:
        name = f"F{sum(map(len, self.fragments.values()))}"
        made = _Fragment(name, {}, f"fragment {name} on {type_} {inner}")
        self.fragments.setdefault(type_, []).append(made)
        return f"...{name}{self.switch()}"

    def switch(self) -> str:
        """Returns an empty string or, rarely, a directive @skip or @include. Most of the directives keep the field."""
        if not self.chance(0.07):
            return ""
        found = ""
        for name in self.dice.sample(("skip", "include"), k=self.dice.choices((1, 2), (8, 1))[0]):
            value = self.chance(0.35) == (name == "skip")
            written = str(value).lower()
            if self.chance(0.6):
                written = self.variables.add("Boolean!", value)
            found += f" @{name}(if: {written})"
        return found

    def switched(self, item: str) -> str:
        """Returns a selected field, now and then with a directive."""
        if item.startswith("...") or (found := self.switch()) == "":
            return item
        name, brace, rest = item.partition(" {")
        if "(" in name or "{" in name:  # the arguments may hold braces: the directive belongs behind them
            return item
        return f"{name}{found}{brace}{rest}"

    # Fields

    def field(self, type_: GraphQLObjectType, name: str, depth: int, parents: int, scope: Scope) -> str | None:
        """Returns a field with its selection, or None if the operation would read too many rows."""
        definition, key = type_.fields[name], name
        if self.chance(0.12) and self.aliases < MOST_ALIASES:
            self.aliases += 1
            self.names += 1
            key = f"a{self.names}"
        if key not in scope:
            made = self._arguments(definition, parents)
            if made is None:
                return None
            scope[key] = (*made, {})
        written, rows, below = scope[key]
        head = f"{key}: {name}{written}" if key != name else f"{name}{written}"
        named = get_named_type(definition.type)
        if is_leaf_type(named):
            return head
        steps = 0 if type_.name.endswith(("Connection", "Edge")) else 1
        return f"{head}{self.switch()} {self.selection(named, depth - steps, rows, below)}"

    def _arguments(self, definition: GraphQLField, parents: int) -> tuple[str, int] | None:
        given: dict[str, Any] = {}
        rows = parents
        if "first" in definition.args:
            rows = self._window(definition, parents, given)
            if rows == 0:
                return None
        for name, one in definition.args.items():
            if name in ("first", "last", "after", "before"):
                continue
            if name == "deleted" and not self.chance(0.03):  # deleted rows are not planned, and for few callers
                continue
            if name == "where" and self.chance(0.3):
                given[name] = self.inputs.where(one.type)
            elif name == "orderBy" and self.chance(0.35):
                given[name] = self.inputs.order(one.type)
            elif name not in ("where", "orderBy"):
                self._other(definition, name, given)
        self._cursors(definition, given)
        if is_list_type(definition.type) or "ids" in given:
            rows = max(rows, len(given.get("ids", ())))
        if not given:
            return "", rows
        shown = [f"{name}: {self.inputs.written(definition.args[name].type, value)}" for name, value in given.items()]
        return f"({', '.join(shown)})", rows

    def _window(self, definition: GraphQLField, parents: int, arguments: dict[str, Any]) -> int:
        """Chooses a page size. Returns the maximum number of rows for all parents; 0 if none are allowed."""
        most = self.rows // parents
        roll = self.dice.random()
        size = min(self.dice.choice((1, 2, 3, 5, 10, 25)), most)
        if roll > 0.9 and most >= 20:
            size = 20
        elif size == 0:
            return 0
        elif roll < 0.005:
            arguments["first"] = self.dice.choice((0, -1, 101))
        elif roll < 0.01 and "last" in definition.args:
            arguments |= {"first": size, "last": size}
        elif roll < 0.3 and "last" in definition.args:
            arguments["last"] = size
        else:
            arguments["first"] = size
        self.rows -= parents * size // 2  # not every page is full
        return parents * size

    def _cursors(self, definition: GraphQLField, given: dict[str, Any]) -> None:
        node = node_of(definition.type)
        for name in ("after", "before"):
            if name not in definition.args or node is None or not self.chance(0.12):
                continue
            roll, order = self.dice.random(), given.get("orderBy")
            if roll < 0.02:
                given[name] = self.dice.choice(("", "nonsense", "W10=", "eyJhIjoxfQ==", "é"))
            elif roll < 0.05:
                node, order = self.dice.choice(sorted(self.known.ids)), None
            if name not in given:
                place = Place(f"@cursor {len(self.places)}@", node, order, self.dice.random())
                self.places.append(place)
                given[name] = place.name

    def _other(self, definition: GraphQLField, name: str, given: dict[str, Any]) -> None:
        argument, named = definition.args[name], get_named_type(definition.type)
        if name == "id":
            given[name] = self.inputs.any_id() if is_abstract_type(named) else self.inputs.id_of(named.name)
        elif name == "ids":
            given[name] = [self.inputs.any_id() for _ in range(self.dice.choices((0, 1, 3, 6), (1, 3, 4, 2))[0])]
        elif name.endswith("Id"):
            given[name] = self.inputs.id_of(name[0].upper() + name[1:-2])
        elif name == "phone":
            phones = [one for (_, key), some in sorted(self.known.values.items()) if key == name for one in some]
            given[name] = self.dice.choice((*phones, "+49 30 1", "nonsense"))
        elif name == "currency":
            given[name] = self.dice.choice(("USD", "EUR", "JPY", "KWD", "no currency"))
        elif name == "search":
            if self.chance(0.15):
                given[name] = self._words(node_of(definition.type) or "")
        elif name == "max":
            if self.chance(0.5):
                given[name] = self.dice.choice((1, 2, 3, 10, 1000, *([0] if self.chance(0.1) else [])))
        elif isinstance(argument.type, GraphQLEnumType) and self.chance(0.5):
            given[name] = self.inputs.leaf(argument.type)

    def _words(self, node: str) -> str:
        texts = [
            str(one)
            for (entity, _), some in sorted(self.known.values.items())
            if entity == node
            for one in some[:20]
            if isinstance(one, str)
        ]
        text = self.dice.choice(texts or ["a"])
        begin = self.dice.randrange(len(text)) if text else 0
        return text[begin : begin + self.dice.randint(2, 6)]


def _is_plain(field: GraphQLField) -> bool:
    """Returns whether a field without arguments has an object type without an id, such as money."""
    named = get_named_type(field.type)
    return not field.args and isinstance(named, GraphQLObjectType) and "id" not in named.fields
