"""How large an operation may be, and the pass that measures the shape of a document before anything else looks at it.

The pass visits every selection a fixed number of times. A fragment is measured by itself, and each place that spreads
it adds that up: 20 fragments that each spread the next twice cost 20 measurements, not a million.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
    """Every limit of the endpoint. Raising one is a choice about memory and time, so each stands alone."""

    depth: int = 15  # levels of fields; those of PAGING do not count
    introspection_depth: int = 20  # levels under `__schema` and `__type`; the standard query has 15
    introspection_lists: int = 2  # lists of fields or types inside one another there: each multiplies the answer
    tokens: int = 2_000
    aliases: int = 30  # as often as they run: a fragment's count again wherever it is spread
    root_fields: int = 20
    directives: int = 50
    nodes: int = 100_000
    cost: int = 5_000
    page_default: int = 20
    page_max: int = 100
    mutation_cost: int = 10
    body_bytes: int = 256 * 1024
    bulk_body_bytes: int = 2 * 1024 * 1024  # of an operation that changes many rows at once
    json_nesting: int = 64
    errors_echoed: int = 5
    timeout_seconds: float = 10.0
    bucket: int = 50_000  # cost that a caller can have saved up
    bucket_refill: int = 5_000  # cost that a caller gains in a second
    callers: int = 10_000  # buckets that are remembered
    subscriptions: int = 100  # operations of one socket at a time
    init_seconds: float = 3.0  # until a socket has to say who it is
    ping_seconds: float = 12.0  # between signs of life to a client
    pong_seconds: float = 12.0  # until a client's socket has to answer one
    send_seconds: float = 30.0  # until a client has to take what is sent


PAGING = frozenset({"edges", "node", "nodes", "pageInfo"})
_INTROSPECTION = frozenset({"__schema", "__type"})
_INTROSPECTION_LISTS = frozenset({"fields", "inputFields", "interfaces", "possibleTypes"})


def check_shape(document: DocumentNode, limits: Limits) -> None:
    """Raise LimitExceeded when a document is too deep, or has too many aliases, root fields or directives.

    A fragment that spreads itself, and one that does not exist, count as empty here: validation refuses them.
    """
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


def within(limit: str, value: int, maximum: int) -> None:
    """Raise LimitExceeded when `value` is larger than `maximum`; the error names the limit and both."""
    if value > maximum:
        # Products of page sizes outgrow what JSON readers take for an integer.
        shown = min(value, 2**53)
        message = f"The operation exceeds the limit of {limit}: {shown}, where {maximum} are allowed."
        raise LimitExceeded(message, limit=limit, value=shown, maximum=maximum)


class _Shape(NamedTuple):
    """What one definition holds, everything that it spreads included."""

    depth: int = 0
    lists: int = 0  # fields of _INTROSPECTION_LISTS on one path, wherever it leads
    introspection: int = 0
    introspection_lists: int = 0
    aliases: int = 0
    root_fields: int = 0


class _Place(NamedTuple):
    """Where a selection set stands within its definition."""

    depth: int = 0
    lists: int = 0
    introspecting: bool = False
    outermost: bool = True


def _shape(definition: ExecutableDefinitionNode, measured: Mapping[str, _Shape]) -> _Shape:
    plain, introspecting = (0, 0), (0, 0)  # the deepest (levels, lists) outside and inside of introspection
    aliases = root_fields = 0
    stack = [(definition.selection_set, _Place())]
    while stack:
        selection_set, place = stack.pop()
        spread: set[str] = set()
        for node in selection_set.selections:
            if isinstance(node, InlineFragmentNode):
                stack.append((node.selection_set, place))
                continue
            if isinstance(node, FragmentSpreadNode):
                # Execution, too, spreads a fragment once in a selection set, however often it is named there.
                if node.name.value in spread:
                    continue
                spread.add(node.name.value)
                inside = measured.get(node.name.value, _Shape())
                aliases += inside.aliases
                root_fields += inside.root_fields if place.outermost else 0
                introspecting = _deeper(introspecting, (inside.introspection, inside.introspection_lists))
                inner, reached = place, (place.depth + inside.depth, place.lists + inside.lists)
            else:
                field = cast("FieldNode", node)
                aliases += field.alias is not None
                root_fields += place.outermost
                inner = _under(place, field.name.value)
                reached = (inner.depth, inner.lists)
                if field.selection_set:
                    stack.append((field.selection_set, inner))
            if inner.introspecting:
                introspecting = _deeper(introspecting, reached)
            else:
                plain = _deeper(plain, reached)
    return _Shape(*plain, *introspecting, aliases, root_fields)


def _under(place: _Place, field: str) -> _Place:
    if field in _INTROSPECTION:
        return _Place(1, 0, True, False)
    lists = place.lists + (field in _INTROSPECTION_LISTS)
    return _Place(place.depth + (field not in PAGING), lists, place.introspecting, False)


def _deeper(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return max(one[0], other[0]), max(one[1], other[1])


def executable(document: DocumentNode) -> Iterator[ExecutableDefinitionNode]:
    """The operations and fragments of a document."""
    return (node for node in document.definitions if isinstance(node, ExecutableDefinitionNode))


def outline(definition: ExecutableDefinitionNode) -> tuple[list[str], int]:
    """The names of the fragments that a definition spreads, and the number of its directives."""
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
    """The operations (or one alone) and the fragments that they reach, each after those that it spreads.

    Without recursion: a document can chain more fragments than Python has frames.
    """
    fragments = {node.name.value: node for node in executable(document) if isinstance(node, FragmentDefinitionNode)}
    ordered: list[ExecutableDefinitionNode] = []
    reached: set[str] = set()
    for start in executable(document) if operation is None else (operation,):
        if isinstance(start, FragmentDefinitionNode):
            continue
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
