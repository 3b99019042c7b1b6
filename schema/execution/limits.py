"""The limits of operations, and a check of the depth and size of documents, which runs before validation.

Each fragment is measured only once, so the check takes time that is linear in the size of the document. Otherwise, in a
chain of 20 fragments in which each spreads the next one twice, the last fragment would be measured a million times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from graphql import (
    DocumentNode,
    ExecutableDefinitionNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
)

from core.errors import LimitExceeded


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of the GraphQL endpoint. Each limit can be raised independently, at the cost of memory or time."""

    depth: int = 15  # levels of fields; the fields in PAGING do not count
    introspection_depth: int = 20  # levels under `__schema` and `__type`; the standard introspection query has 15
    introspection_lists: int = 2  # nested lists of fields or types; each level multiplies the size of the response
    introspection_values: int = 600_000  # an estimate of the values that the answer to an introspection field has
    schema_fields: int = 1  # fields `__schema` in an operation, aliases and fragments included
    data_models: int = 1  # the same for the fields `dataModel`
    secret_fields: int = 1  # the same for each mutation that checks or sets a secret, such as `signIn`
    operations: int = 50  # operations in a document
    text_bytes: int = 256 * 1024  # the text of a document, in UTF-8
    variable_values: int = 5_000  # values in the variables, at all levels
    bulk_variable_values: int = 20_000  # for a bulk mutation or an import
    anonymous_characters: int = 8_192  # the text of a document without a token
    anonymous_tokens: int = 1_000
    document_bytes: int = 48 * 2**20  # memory for documents and their plans
    persisted_bytes: int = 8 * 2**20  # memory for the texts of documents that requests name by their hash
    introspection_bytes: int = 8 * 2**20  # memory for the answers to introspection
    tokens: int = 2_000
    aliases: int = 30  # the aliases in a fragment count once for each spread of the fragment
    root_fields: int = 20
    directives: int = 50
    nodes: int = 100_000
    cost: int = 5_000
    conditions: int = 500  # in all filters of an operation; 25 values of a list count as one more
    characters: int = 12_000  # in all filters and searches of an operation, as counted in where_price.py
    page_default: int = 20
    page_max: int = 100
    mutation_cost: int = 10
    row_cost: int = 5  # a row of a bulk mutation, except the first
    item_cost: int = 1  # an item of another list in the input of a mutation
    body_bytes: int = 256 * 1024
    bulk_body_bytes: int = 2 * 1024 * 1024  # for a bulk mutation or an import
    json_values: int = 50_000  # in a request; an empty list or object counts twice
    json_nesting: int = 64
    errors_echoed: int = 5
    response_bytes: int = 10 * 2**20  # a response in JSON; twice as much may be read from the database for it
    response_memory: int = 64 * 2**20  # for responses that are made and not yet sent; half of it for a caller
    timeout_seconds: float = 10.0
    bucket: int = 50_000  # capacity of a caller's token bucket, in cost
    bucket_refill: int = 5_000  # cost refilled per second
    anonymous_bucket: int = 5_000  # for the documents and the introspection of anonymous callers of one network
    anonymous_refill: int = 50
    caller_operations: int = 1_000  # operations of a caller that run or wait at the same time: ten sockets full of them
    callers: int = 10_000  # how many buckets are kept
    subscriptions: int = 100  # concurrent operations on one socket
    init_bytes: int = 16 * 1024  # a message on a new socket, until connection_init is accepted
    init_messages: int = 10  # messages on a new socket, connection_init included
    caller_subscriptions: int = 200  # open subscriptions of a caller, on all connections
    event_cost: int = 1  # an event that is read from the log for a subscription, or delivered to it
    init_seconds: float = 3.0  # time for a new socket to send connection_init
    ping_seconds: float = 12.0  # interval between pings to a client
    pong_seconds: float = 12.0  # time for a client to answer a ping
    socket_idle_seconds: float = 900.0  # how long a WebSocket stays open without an operation
    send_seconds: float = 30.0  # time for a client to receive a message

    @property
    def anonymous(self) -> Limits:
        """The limits of an anonymous caller: a smaller rate limit bucket, and fewer tokens in a document."""
        tokens = min(self.anonymous_tokens, self.tokens)
        return replace(self, bucket=self.anonymous_bucket, bucket_refill=self.anonymous_refill, tokens=tokens)


PAGING = frozenset({"edges", "node", "nodes", "pageInfo"})
INTROSPECTION = frozenset({"__schema", "__type"})
_INTROSPECTION_LISTS = frozenset({"fields", "inputFields", "interfaces", "possibleTypes"})


def check_shape(document: DocumentNode, limits: Limits) -> None:
    """Raises LimitExceeded if a document is too deep, or has too many aliases, root fields or directives.

    Undefined fragments and fragments in a cycle count as empty, because validation rejects them later.
    """
    operations = sum(isinstance(one, OperationDefinitionNode) for one in document.definitions)
    within("operations", operations, limits.operations)
    outlines = {id(definition): outline(definition) for definition in executable(document)}
    within("directives", sum(directives for _, directives in outlines.values()), limits.directives)
    measured: dict[str, _Shape] = {}
    for definition in fragments_first(document, {key: names for key, (names, _) in outlines.items()}):
        shape = _shape(definition, measured)
        if isinstance(definition, FragmentDefinitionNode):
            measured[definition.name.value] = shape
            continue
        within("depth", shape.depth, limits.depth)
        within("introspection depth", shape.introspection, limits.introspection_depth)
        within("nested introspection lists", shape.introspection_lists, limits.introspection_lists)
        within("aliases", shape.aliases, limits.aliases)
        within("root fields", shape.root_fields, limits.root_fields)
        within("__schema fields", shape.schemas, limits.schema_fields)
        within("dataModel fields", shape.data_models, limits.data_models)


def within(limit: str, value: int, maximum: int) -> None:
    """Raises LimitExceeded if `value` is larger than `maximum`.

    `limit`: the name of the limit, for the error message.
    """
    if value > maximum:
        # A product of page sizes can exceed 2**53, the largest integer that every JSON parser reads exactly.
        shown = min(value, 2**53)
        message = f"The operation exceeds the limit of {limit}: {shown}, where {maximum} are allowed."
        raise LimitExceeded(message, limit=limit, value=shown, maximum=maximum)


class _Shape(NamedTuple):
    """The measurements of an operation or a fragment, including the fragments that it spreads.

    `depth`, `lists`: the levels outside introspection fields.
    `introspection`, `introspection_lists`: the levels inside.
    """

    depth: int = 0
    lists: int = 0  # the most fields of _INTROSPECTION_LISTS on one path
    introspection: int = 0
    introspection_lists: int = 0
    aliases: int = 0
    root_fields: int = 0
    schemas: int = 0  # the number of fields `__schema`
    data_models: int = 0  # the number of fields `dataModel`


class _Place(NamedTuple):
    """The position of a selection set in an operation or a fragment.

    `depth`: the number of enclosing levels. `lists`: the number of enclosing introspection fields that return lists.
    """

    depth: int = 0
    lists: int = 0
    introspecting: bool = False
    outermost: bool = True


def _shape(definition: ExecutableDefinitionNode, measured: Mapping[str, _Shape]) -> _Shape:
    plain, introspecting = (0, 0), (0, 0)  # the maxima of (levels, lists), outside and inside introspection
    aliases = root_fields = schemas = data_models = 0
    stack = [(definition.selection_set, _Place())]
    while stack:
        selection_set, place = stack.pop()
        spread: set[str] = set()
        for node in selection_set.selections:
            if isinstance(node, InlineFragmentNode):
                stack.append((node.selection_set, place))
                continue
            if isinstance(node, FragmentSpreadNode):
                # Like execution, count a fragment once per selection set, even if it is spread there repeatedly.
                if node.name.value in spread:
                    continue
                spread.add(node.name.value)
                inside = measured.get(node.name.value, _Shape())
                aliases += inside.aliases
                schemas += inside.schemas
                data_models += inside.data_models
                root_fields += inside.root_fields if place.outermost else 0
                introspecting = _deeper(introspecting, (inside.introspection, inside.introspection_lists))
                inner, reached = place, (place.depth + inside.depth, place.lists + inside.lists)
            else:
                field = cast("FieldNode", node)
                aliases += field.alias is not None
                schemas += field.name.value == "__schema"
                data_models += field.name.value == "dataModel"
                root_fields += place.outermost
                inner = _under(place, field.name.value)
                reached = (inner.depth, inner.lists)
                if field.selection_set:
                    stack.append((field.selection_set, inner))
            if inner.introspecting:
                introspecting = _deeper(introspecting, reached)
            else:
                plain = _deeper(plain, reached)
    return _Shape(*plain, *introspecting, aliases, root_fields, schemas, data_models)


def _under(place: _Place, field: str) -> _Place:
    if field in INTROSPECTION:
        return _Place(1, 0, True, False)
    lists = place.lists + (field in _INTROSPECTION_LISTS)
    return _Place(place.depth + (field not in PAGING), lists, place.introspecting, False)


def _deeper(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return max(one[0], other[0]), max(one[1], other[1])


def executable(document: DocumentNode) -> Iterator[ExecutableDefinitionNode]:
    """Yields the operations and fragments of a document."""
    return (node for node in document.definitions if isinstance(node, ExecutableDefinitionNode))


def outline(definition: ExecutableDefinitionNode) -> tuple[list[str], int]:
    """Returns the names of the fragments that an operation or fragment spreads, and the number of its directives."""
    names: dict[str, None] = {}
    directives = len(definition.directives or ())
    directives += sum(len(variable.directives or ()) for variable in definition.variable_definitions or ())
    stack = [definition.selection_set]
    while stack:
        for node in stack.pop().selections:
            directives += len(node.directives or ())
            if isinstance(node, FragmentSpreadNode):
                names[node.name.value] = None
            elif isinstance(node, FieldNode | InlineFragmentNode) and node.selection_set:
                stack.append(node.selection_set)
    return list(names), directives


def fragments_first(
    document: DocumentNode, spreads: Mapping[int, list[str]], operation: OperationDefinitionNode | None = None
) -> list[ExecutableDefinitionNode]:
    """Returns operations and their fragments, ordered so that each fragment precedes its spreads.

    `spreads`: the names of the fragments that a definition spreads, by the `id()` of the definition.
    `operation`: if given, only this operation and its fragments are returned.
    """
    fragments = {node.name.value: node for node in executable(document) if isinstance(node, FragmentDefinitionNode)}
    ordered: list[ExecutableDefinitionNode] = []
    reached: set[str] = set()
    for start in executable(document) if operation is None else (operation,):
        if isinstance(start, FragmentDefinitionNode):
            continue
        # A stack instead of recursion, because a chain of fragments can exceed Python's recursion limit.
        path = [(start, iter(spreads[id(start)]))]
        while path:
            definition, names = path[-1]
            name = next((name for name in names if name in fragments and name not in reached), None)
            if name is None:
                ordered.append(definition)
                path.pop()
            else:
                reached.add(name)
                path.append((fragments[name], iter(spreads[id(fragments[name])])))
    return ordered
