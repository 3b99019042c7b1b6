"""Generates operations of all kinds from the published schema, and sends each by a random transport."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from random import Random
from typing import Any

from graphql import (
    GraphQLObjectType,
    GraphQLSchema,
    OperationType,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_required_argument,
)

from tests.proofs.fuzz.cases import (
    JSON,
    Callers,
    Case,
    Field,
    Wait,
    as_json,
    got,
    handshake,
    message,
    opening,
    posted,
    signed,
)
from tests.proofs.fuzz.values import TEXTS, Values

MOST_FIELDS = 60
GRAPHQL_JSON = b"application/graphql-response+json"
STREAMS = b"text/event-stream"
PARTS = b'multipart/mixed;subscriptionSpec="1.0"'


@dataclass(slots=True)
class Writing:
    """Writes one operation."""

    schema: GraphQLSchema
    dice: Random
    values: Values
    fragments: list[str] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    fields: int = 0

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def operation(self, kind: str) -> str:
        """Returns a document with one operation of this kind, and its fragments."""
        root = self.schema.get_root_type(OperationType(kind))
        assert root is not None
        count = 1 if kind == "subscription" else self.dice.choices((1, 2, 4), (16, 3, 1))[0]
        shown = [self.field(root, self.dice.choice(list(root.fields)), 4) for _ in range(count)]
        if kind == "query" and self.chance(0.1):
            shown.append("__typename")
        defined = self.values.variables.definitions
        name = self.dice.choice(("", "", " Named", " _", " query"))
        head = f"{kind}{name}" + (f"({', '.join(defined)})" if defined else "")
        texts = [f"{head} {{ {' '.join(shown)} }}", *self.fragments]
        self.dice.shuffle(texts)
        return "\n".join(texts)

    def selection(self, type_: Any, depth: int) -> str:
        """Returns a selection set of a type."""
        if is_abstract_type(type_):
            possible = sorted(self.schema.get_possible_types(type_), key=lambda one: one.name)
            some = self.dice.sample(possible, k=min(self.dice.choice((1, 2, 3)), len(possible)))
            items = [f"... on {one.name}{self.switch()} {{ __typename {self._id(one)} }}" for one in some]
            items += [f"... on {one.name} {self.selection(one, depth - 1)}" for one in some[:1] if depth > 0]
            return f"{{ __typename {' '.join(items)} }}"
        names = list(type_.fields)
        leaves = [name for name in names if is_leaf_type(get_named_type(type_.fields[name].type))]
        others = [name for name in names if name not in leaves]
        chosen = self.dice.sample(leaves, k=min(self.dice.choice((0, 1, 2, 4)), len(leaves)))
        if depth > 0 and others and self.fields < MOST_FIELDS:
            chosen += self.dice.sample(others, k=min(self.dice.choices((0, 1, 2, 3), (2, 5, 4, 1))[0], len(others)))
            preferred = [name for name in ("nodes", "edges", "node") if name in others]
            if preferred and not set(preferred) & set(chosen):
                chosen.append(preferred[0])
        items = [self.field(type_, name, depth - 1) for name in chosen]
        if not items or self.chance(0.1):
            items.append("__typename")
        if self.chance(0.15):
            items = self._wrapped(type_, items)
        return f"{{ {' '.join(items)} }}"

    def _id(self, type_: GraphQLObjectType) -> str:
        return "id" if "id" in type_.fields else ""

    def _wrapped(self, type_: Any, items: list[str]) -> list[str]:
        inner = f"{{ {' '.join(items)} }}"
        if self.chance(0.5):
            return [f"...{'' if self.chance(0.5) else f' on {type_.name}'}{self.switch(0.3)} {inner}"]
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {type_.name} {inner}")
        return [f"...{name}{self.switch(0.3)}"] * self.dice.choice((1, 1, 2))

    def switch(self, share: float = 0.05) -> str:
        """Returns a directive now and then."""
        if not self.chance(share):
            return ""
        boolean = self.schema.type_map["Boolean"]
        value = (
            self.values.written(f"{boolean}!", self.chance(0.5))
            if self.chance(0.5)
            else self.dice.choice(("true", "false"))
        )
        return f" @{self.dice.choice(('skip', 'include'))}(if: {value})"

    def field(self, type_: Any, name: str, depth: int) -> str:
        """Returns a field with its arguments and selection. Fields that could clash get aliases."""
        self.fields += 1
        definition = type_.fields[name]
        named: Any = get_named_type(definition.type)
        head = name
        if definition.args or not is_leaf_type(named) or self.chance(0.05):
            if name in self.taken or self.chance(0.05):
                head = f"a{self.fields}: {name}"
            self.taken.add(name)
        given = []
        for key, one in definition.args.items():
            wanted = is_required_argument(one) or self.chance({"first": 0.7, "where": 0.4, "last": 0.03}.get(key, 0.15))
            if wanted:
                owner = named.name if key in ("id", "ids") else str(get_named_type(one.type))
                given.append(f"{key}: {self.values.written(one.type, self.values.value(one.type, key, owner))}")
        if given:
            head += f"({', '.join(given)})"
        head += self.switch(0.03)
        return head if is_leaf_type(named) else f"{head} {self.selection(named, depth)}"


class Operations:
    """Generates operations, and requests that carry them."""

    def __init__(self, schema: GraphQLSchema, ids: dict[str, list[str]], callers: Callers) -> None:
        self._schema = schema
        self._ids = ids
        self._callers = callers

    def parameters(self, dice: Random) -> tuple[str, dict[str, Any]]:
        """Returns the kind of an operation, and its request as JSON has it."""
        kind = dice.choices(("query", "mutation", "subscription"), (60, 33, 7))[0]
        values = Values(dice, self._ids)
        text = Writing(self._schema, dice, values).operation(kind)
        request: dict[str, Any] = {"query": text}
        if values.variables.sent or dice.random() < 0.3:
            request["variables"] = values.variables.sent
        if dice.random() < 0.05:
            request["operationName"] = dice.choice(("Named", "_", "", None, "x" * 300))
        if dice.random() < 0.05:
            request["extensions"] = _extensions(dice, text)
        return kind, request

    def __call__(self, dice: Random) -> Case:
        """Returns a generated operation, as a random caller sends it by a random transport."""
        kind, request = self.parameters(dice)
        caller = self.caller(dice)
        return sent(dice, kind, request, self._callers[caller], caller)

    def caller(self, dice: Random) -> str:
        """Returns the name of a caller; in one case of three the administrator, who gets furthest."""
        return "ADMIN" if dice.random() < 0.33 else dice.choice(sorted(self._callers))


def _extensions(dice: Random, text: str) -> dict[str, Any]:
    digest = sha256(text.encode("utf-8", "replace")).hexdigest()
    return dice.choice(
        (
            {"persistedQuery": {"version": 1, "sha256Hash": digest}},
            {"persistedQuery": {"version": dice.choice((0, 2, "1", None)), "sha256Hash": digest}},
            {"persistedQuery": {"version": 1, "sha256Hash": dice.choice(TEXTS)}},
            {"idempotencyKey": dice.choice(TEXTS)},
            {"x": dice.choice(TEXTS)},
        )
    )


def sent(dice: Random, kind: str, request: dict[str, Any], authorization: str | None, caller: str) -> Case:
    """Returns a request that carries an operation, by a random transport."""
    way = dice.choices(("POST", "GET", "events", "parts", "socket"), (45, 12, 11, 10, 22))[0]
    name, endless = f"{kind} by {way} of {caller}", kind == "subscription"
    if way == "socket":
        subscribe = message({"id": "1", "type": "subscribe", "payload": request})
        until = Wait.MOMENT if endless else Wait.COMPLETED
        frames = (*opening(authorization), subscribe, until, message({"id": "1", "type": "complete"}))
        return Case(name, handshake(), frames)
    fields: list[Field] = []
    if way in ("events", "parts"):
        fields.append((b"Accept", STREAMS if way == "events" else PARTS))
    elif dice.random() < 0.6:
        fields.append((b"Accept", dice.choice((JSON, GRAPHQL_JSON))))
    if kind == "mutation" and dice.random() < 0.2:
        fields.append((b"Idempotency-Key", b"k%d" % dice.randrange(50)))
    if dice.random() < 0.2:
        fields.append((b"Accept-Encoding", dice.choice((b"gzip", b"identity", b"br;q=0", b"zstd, gzip"))))
    headers = signed(authorization, *fields)
    if way == "GET":
        parameters = {k: v if k == "query" else as_json(v).decode() for k, v in request.items() if v is not None}
        return Case(name, got(parameters, headers), is_endless=endless)
    return Case(name, posted(as_json(request), headers), is_endless=endless and way != "POST")
