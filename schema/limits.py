"""How large an operation may be: its shape, its cost, and what one caller may spend.

Two passes and a purse. `check_shape` looks at a parsed document alone, before anything else does. `price` compiles an
operation into a `Tariff`, which tells its cost for given variables. A `Throttle` keeps a bucket for each caller.

Both passes visit every selection once. A fragment is measured by itself, as a linear function of the place that it is
spread at, and each spread then adds that up: 20 fragments that each spread the next twice cost 20 measurements, not
a million.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    ExecutableDefinitionNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
)
from graphql.utilities import value_from_ast_untyped

from core.errors import LimitExceeded, Throttled

Variables = Mapping[str, Any]


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
    json_nesting: int = 64
    errors_echoed: int = 5
    timeout_seconds: float = 10.0
    bucket: int = 50_000  # cost that a caller can have saved up
    bucket_refill: int = 5_000  # cost that a caller gains in a second
    callers: int = 10_000  # buckets that are remembered


PAGING = frozenset({"edges", "node", "nodes", "pageInfo"})
_INTROSPECTION = frozenset({"__schema", "__type"})
_INTROSPECTION_LISTS = frozenset({"fields", "inputFields", "interfaces", "possibleTypes"})


def check_shape(document: DocumentNode, limits: Limits) -> None:
    """Raise LimitExceeded when a document is too deep, or has too many aliases, root fields or directives.

    A fragment that spreads itself, and one that does not exist, count as empty here: validation refuses them.
    """
    outlines = {id(definition): _outline(definition) for definition in _executable(document)}
    _within("directives", sum(directives for _, directives in outlines.values()), limits.directives)
    measured: dict[str, _Shape] = {}
    for definition in _fragments_first(document, {key: names for key, (names, _) in outlines.items()}):
        shape = _shape(definition, measured)
        if isinstance(definition, FragmentDefinitionNode):
            measured[definition.name.value] = shape
            continue
        _within("depth", shape.depth, limits.depth)
        _within("introspection depth", shape.introspection, limits.introspection_depth)
        _within("nested introspection lists", shape.introspection_lists, limits.introspection_lists)
        _within("aliases", shape.aliases, limits.aliases)
        _within("root fields", shape.root_fields, limits.root_fields)


def _within(limit: str, value: int, maximum: int) -> None:
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
            if isinstance(node, FieldNode):
                name = node.name.value
                aliases += node.alias is not None
                root_fields += place.outermost
                if name in _INTROSPECTION:
                    inner = _Place(1, 0, True, False)
                else:
                    levels, lists = place.depth + (name not in PAGING), place.lists + (name in _INTROSPECTION_LISTS)
                    inner = _Place(levels, lists, place.introspecting, False)
                reached = (inner.depth, inner.lists)
                if node.selection_set:
                    stack.append((node.selection_set, inner))
            elif isinstance(node, InlineFragmentNode):
                stack.append((node.selection_set, place))
                continue
            elif isinstance(node, FragmentSpreadNode):
                # Execution, too, spreads a fragment once in a selection set, however often it is named there.
                if node.name.value in spread:
                    continue
                spread.add(node.name.value)
                inside = measured.get(node.name.value, _Shape())
                aliases += inside.aliases
                root_fields += inside.root_fields if place.outermost else 0
                introspecting = _deeper(introspecting, (inside.introspection, inside.introspection_lists))
                inner, reached = place, (place.depth + inside.depth, place.lists + inside.lists)
            if inner.introspecting:
                introspecting = _deeper(introspecting, reached)
            else:
                plain = _deeper(plain, reached)
    return _Shape(*plain, *introspecting, aliases, root_fields)


def _deeper(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return max(one[0], other[0]), max(one[1], other[1])


def _executable(document: DocumentNode) -> Iterator[ExecutableDefinitionNode]:
    return (node for node in document.definitions if isinstance(node, ExecutableDefinitionNode))


def _outline(definition: ExecutableDefinitionNode) -> tuple[list[str], int]:
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


def _fragments_first(
    document: DocumentNode, spreads: Mapping[int, list[str]], operation: OperationDefinitionNode | None = None
) -> list[ExecutableDefinitionNode]:
    """The operations (or one alone) and the fragments that they reach, each after those that it spreads.

    Without recursion: a document can chain more fragments than Python has frames.
    """
    fragments = {node.name.value: node for node in _executable(document) if isinstance(node, FragmentDefinitionNode)}
    ordered: list[ExecutableDefinitionNode] = []
    reached: set[str] = set()
    for start in _executable(document) if operation is None else (operation,):
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


class Cost(NamedTuple):
    """What an operation asks for: its cost, and the nodes that its connections may return."""

    requested: int
    nodes: int


class _Step(NamedTuple):
    """A field that costs or multiplies, or a fragment, under the step with the number `parent`."""

    parent: int
    charge: int = 0
    size: Callable[[Variables], int] | None = None
    connection: bool = False
    fragment: str | None = None


@dataclass(frozen=True, slots=True)
class Tariff:
    """The cost of one operation as a function of its variables. It is an upper bound: `@skip` does not lower it."""

    parts: tuple[tuple[str | None, tuple[_Step, ...]], ...]  # fragments by name, innermost first; the operation last
    defaults: Mapping[str, Any]

    def cost(self, variables: Variables, limits: Limits) -> Cost:
        """The cost for these raw variables. Raises LimitExceeded beyond the limits of nodes and cost."""
        known: dict[str | None, Cost] = {}
        variables = {**self.defaults, **variables}
        for name, steps in self.parts:
            cost = nodes = 0
            parents = [1]  # rows that each step may have; number 0 is the definition itself
            for step in steps:
                above = parents[step.parent]
                cost += above * step.charge
                rows = above if step.size is None else above * step.size(variables)
                parents.append(rows)
                if step.connection:
                    nodes += rows
                elif step.fragment is not None and step.fragment in known:
                    inside = known[step.fragment]
                    cost += above * inside.requested
                    nodes += above * inside.nodes
            known[name] = Cost(cost, nodes)
        total = known[None]
        _within("nodes", total.nodes, limits.nodes)
        _within("cost", total.requested, limits.cost)
        return total


def price(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema, limits: Limits) -> Tariff:
    """Compile the tariff of an operation of a valid document.

    A connection costs 1 for each parent, a field of the mutation type 10, all else 0. Parents are multiplied by a
    connection's page, by the `ids` of a plain list and by the rows of a bulk mutation.
    """
    spreads = {id(definition): _outline(definition)[0] for definition in _executable(document)}
    parts = []
    for definition in _fragments_first(document, spreads, operation):
        if isinstance(definition, FragmentDefinitionNode):
            of_type = schema.get_type(definition.type_condition.name.value)
            parts.append((definition.name.value, _steps(definition, of_type, schema, limits)))
        else:
            parts.append((None, _steps(operation, schema.get_root_type(operation.operation), schema, limits)))
    defaults = {
        variable.variable.name.value: value_from_ast_untyped(variable.default_value)
        for variable in operation.variable_definitions or ()
        if variable.default_value
    }
    return Tariff(tuple(parts), defaults)


def _steps(
    definition: ExecutableDefinitionNode, of_type: GraphQLNamedType | None, schema: GraphQLSchema, limits: Limits
) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    stack = [(definition.selection_set, of_type, 0)]
    while stack:
        selection_set, parent_type, parent = stack.pop()
        spread: set[str] = set()
        for node in selection_set.selections:
            if isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                inner = schema.get_type(condition.name.value) if condition else parent_type
                stack.append((node.selection_set, inner, parent))
            elif isinstance(node, FragmentSpreadNode):
                if node.name.value not in spread:
                    spread.add(node.name.value)
                    steps.append(_Step(parent, fragment=node.name.value))
            elif isinstance(node, FieldNode):
                field = getattr(parent_type, "fields", {}).get(node.name.value)
                if field is None:  # __typename and introspection cost nothing
                    continue
                step = _step(node, field, parent, parent_type is schema.mutation_type, limits)
                if step is not None:
                    steps.append(step)
                if node.selection_set:
                    stack.append((node.selection_set, get_named_type(field.type), len(steps) if step else parent))
    return tuple(steps)


def _step(node: FieldNode, field: GraphQLField, parent: int, mutates: bool, limits: Limits) -> _Step | None:
    arguments = {argument.name.value: argument.value for argument in node.arguments or ()}
    named = get_named_type(field.type)
    if isinstance(named, GraphQLObjectType) and named.name.endswith("Connection"):
        charge = limits.mutation_cost if mutates else 1
        return _Step(parent, charge, _page(arguments, field, limits), connection=True)
    if mutates:
        return _Step(parent, limits.mutation_cost, _length(arguments.get("input"), "rows"))
    if isinstance(get_nullable_type(field.type), GraphQLList) and "ids" in arguments:
        return _Step(parent, 0, _length(arguments["ids"]))
    return None


def _page(arguments: Mapping[str, ValueNode], field: GraphQLField, limits: Limits) -> Callable[[Variables], int]:
    """The page that a connection may return: the larger of `first` and `last`, should somebody give both."""
    given = [arguments[name] for name in ("first", "last") if name in arguments]
    default = getattr(field.args.get("first"), "default_value", None)
    unsaid = default if type(default) is int else limits.page_default

    def size(value: object) -> int:
        # What is no integer fails its coercion; until then it is taken for the largest page.
        rows = unsaid if value is None else value if type(value) is int else limits.page_max
        return min(max(rows, 1), limits.page_max)

    names = [value.name.value for value in given if isinstance(value, VariableNode)]
    fixed = max((size(int(value.value)) for value in given if isinstance(value, IntValueNode)), default=0)
    if not names:
        rows = fixed or size(None)
        return lambda variables: rows
    return lambda variables: max(fixed, *(size(variables.get(name)) for name in names))


def _length(value: ValueNode | None, *path: str) -> Callable[[Variables], int] | None:
    """The length of a list argument, or of the list at `path` inside an input object; None where there is no list."""
    for place, name in enumerate(path):
        if isinstance(value, VariableNode):
            return _length_of_variable(value.name.value, path[place:])
        fields = value.fields if isinstance(value, ObjectValueNode) else ()
        value = next((field.value for field in fields if field.name.value == name), None)
    if isinstance(value, VariableNode):
        return _length_of_variable(value.name.value, ())
    if isinstance(value, ListValueNode):
        rows = len(value.values)
        return lambda variables: rows
    return None


def _length_of_variable(name: str, path: tuple[str, ...]) -> Callable[[Variables], int]:
    def length(variables: Variables) -> int:
        value = variables.get(name)
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        return len(value) if isinstance(value, list) else 1

    return length


@dataclass(slots=True)
class Bucket:
    """What one caller has left, and the moment at which that was true."""

    level: float
    at: float


class Throttle:
    """A token bucket for each caller, in the memory of this process.

    Of more callers than `limits.callers`, the one who has been silent longest is forgotten: after bucket / refill
    seconds of silence, nothing is lost by that.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, caller: str | None, cost: int) -> int:
        """Spend `cost` of a caller and tell what remains. Raises Throttled when the caller has less than that.

        A caller without a key has no bucket: what nobody in particular does is not to be used up by one of them.
        """
        capacity = self._limits.bucket
        if caller is None:
            return capacity
        moment = self._clock()
        bucket = self._buckets.get(caller)
        if bucket is None:
            bucket = self._buckets[caller] = Bucket(capacity, moment)
            if len(self._buckets) > self._limits.callers:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(caller)
        bucket.level = min(capacity, bucket.level + (moment - bucket.at) * self._limits.bucket_refill)
        bucket.at = moment
        if cost > bucket.level:
            wait = round((cost - bucket.level) / self._limits.bucket_refill, 3)
            message = f"The operation costs {cost} and you have {int(bucket.level)} left. Try again in {wait:g} s."
            raise Throttled(message, requested=cost, remaining=int(bucket.level), retryAfter=wait)
        bucket.level -= cost
        return int(bucket.level)
