"""Computes the costs of operations.

`price` compiles an operation into a `Tariff` once. For each request, the tariff computes the cost from the variables,
including the price of each `where` (`schema.execution.where_price`). The cost of a fragment is computed only once, so
the time is linear in the size of the document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
)
from graphql.utilities import value_from_ast_untyped
from graphql.utilities.coerce_input_value import coerce_default_value

from schema.execution.introspection_size import response_values
from schema.execution.limits import INTROSPECTION, Limits, executable, fragments_first, outline, within
from schema.execution.variables import Size
from schema.execution.where_price import ASCII_PER_CHARACTER, FREE, Weigh, weigher
from schema.execution.write_price import price_of_rows
from schema.mapping.definitions import PlainField, ResolvedField

Variables = Mapping[str, Any]

VALUES_PER_COST = 500
"""The number of values that cost 1 in the answer to an introspection field."""

FREE_CHARACTERS = 1_000
"""The number of characters in an operation's filters and searches that cost nothing."""
CHARACTERS_PER_COST = 40
"""The number of further characters that cost 1."""

FREE_TEXT = 10_000
"""The number of characters in a mutation's variables that cost nothing. 20 ASCII characters count as one."""
TEXT_PER_COST = 100
"""The number of further characters that cost 1."""


class Cost(NamedTuple):
    """The cost of an operation or a fragment.

    `requested`: the cost. `nodes`: the maximum number of nodes that its connections can return.
    """

    requested: int
    nodes: int


class _Step(NamedTuple):
    """A field or a fragment spread that contributes to the cost of an operation or a fragment.

    - `parent`: the index of the enclosing step; 0 if there is none.
    - `charge`: the cost for each parent row.
    - `size`: a function that returns the maximum number of rows for each parent row.
    - `row_charge`: the cost for each of these rows.
    - `connection`: whether these rows count as nodes.
    - `fragment`: the name of the fragment that is spread.
    - `weigh`: a function that weighs the conditions in the arguments.
    - `written`: a function that returns the price of the rows that a mutation writes.
    """

    parent: int
    charge: int = 0
    size: Callable[[Variables], int] | None = None
    row_charge: int = 0
    connection: bool = False
    fragment: str | None = None
    weigh: Weigh | None = None
    written: Callable[[Variables], int] | None = None


@dataclass(frozen=True, slots=True)
class Tariff:
    """Computes the cost of an operation from its variables.

    The cost is an upper bound, because fields with @skip and @include always count. `defaults`: the default values of
    the variables.
    """

    parts: tuple[tuple[str | None, tuple[_Step, ...]], ...]  # fragments by name, innermost first; the operation last
    defaults: Variables

    def cost(self, variables: Variables, limits: Limits) -> Cost:
        """Returns the cost of the operation. `variables`: the variables as the client sent them.

        Raises LimitExceeded if the operation exceeds the limit of conditions, characters, nodes or cost.
        """
        known: dict[str | None, Cost] = {}
        conditions: dict[str | None, int] = {}
        characters: dict[str | None, int] = {}
        variables = {**self.defaults, **variables}
        for name, steps in self.parts:
            cost = nodes = own_conditions = own_characters = 0
            parents = [1]  # the most rows of each step; index 0 is the operation or fragment itself
            for step in steps:
                above = parents[step.parent]
                cost += above * step.charge
                if step.written is not None:
                    cost += above * step.written(variables)
                    within("cost", cost, limits.cost)  # do not look at what follows
                if step.weigh is not None:
                    weight = step.weigh(variables)
                    cost += above * max(weight.weight - FREE, 0)
                    own_conditions += weight.conditions
                    own_characters += weight.characters
                    # Do not weigh what follows.
                    within("conditions", own_conditions, limits.conditions)
                    within("characters", own_characters, limits.characters)
                    within("cost", cost, limits.cost)
                rows = above if step.size is None else above * step.size(variables)
                cost += rows * step.row_charge
                parents.append(rows)
                if step.connection:
                    nodes += rows
                elif step.fragment is not None and step.fragment in known:
                    inside = known[step.fragment]
                    cost += above * inside.requested
                    nodes += above * inside.nodes
                    own_conditions += conditions[step.fragment]
                    own_characters += characters[step.fragment]
            known[name], conditions[name], characters[name] = Cost(cost, nodes), own_conditions, own_characters
        total = known[None]
        paid = characters[None] - FREE_CHARACTERS
        if paid > 0:
            total = total._replace(requested=total.requested + paid // CHARACTERS_PER_COST)
        within("conditions", conditions[None], limits.conditions)
        within("characters", characters[None], limits.characters)
        within("nodes", total.nodes, limits.nodes)
        within("cost", total.requested, limits.cost)
        return total


def price(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema, limits: Limits) -> Tariff:
    """Returns the tariff of an operation of a valid document.

    The cost of a field, for each parent row, is:

    - 1 for a connection, or for a list with declared `rows`;
    - 1 for each id in the argument `ids`;
    - for a mutation, the sum of `limits.mutation_cost`, the price of the rows in its input, and its `charge`, if any;
    - for any other field, its `charge`, or 0 without a `charge`.

    Below a list, the number of parent rows is multiplied by the size of the list. The size is the page size of a
    connection, the declared `rows`, the number of `ids` in the argument, or the number of rows of a bulk mutation. The
    prices of filters and introspection fields are added. Raises LimitExceeded if the answer to an introspection field
    would be too large.
    """
    fragments = {
        one.name.value: one.selection_set for one in document.definitions if isinstance(one, FragmentDefinitionNode)
    }
    spreads = {id(definition): outline(definition)[0] for definition in executable(document)}
    parts: list[tuple[str | None, tuple[_Step, ...]]] = []
    for definition in fragments_first(document, spreads, operation):
        if isinstance(definition, FragmentDefinitionNode):
            of_type = schema.get_type(definition.type_condition.name.value)
            parts.append((definition.name.value, _steps(definition, of_type, schema, limits, fragments)))
        else:
            root = schema.get_root_type(operation.operation)
            parts.append((None, _steps(operation, root, schema, limits, fragments)))
    defaults = {
        variable.variable.name.value: value_from_ast_untyped(variable.default_value)
        for variable in operation.variable_definitions or ()
        if variable.default_value
    }
    return Tariff(tuple(parts), defaults)


def price_of_text(variables: Size) -> int:
    """Returns the cost of the texts in a mutation's variables, which are normalized when they are written."""
    characters = variables.other + variables.ascii // ASCII_PER_CHARACTER
    return max(characters - FREE_TEXT, 0) // TEXT_PER_COST


def _steps(
    definition: ExecutableDefinitionNode,
    of_type: GraphQLNamedType | None,
    schema: GraphQLSchema,
    limits: Limits,
    fragments: Mapping[str, SelectionSetNode],
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
                if field is None:
                    if node.name.value in INTROSPECTION:
                        values = response_values(schema, node, fragments)
                        within("introspection values", values, limits.introspection_values)
                        steps.append(_Step(parent, 1 + values // VALUES_PER_COST))
                    continue  # __typename costs nothing
                step = _step(node, field, parent, parent_type is schema.mutation_type, limits)
                weigh = weigher(node, field, limits.cost + FREE)
                if weigh is not None:
                    step = (step or _Step(parent))._replace(weigh=weigh)
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
    listed = isinstance(get_nullable_type(field.type), GraphQLList)
    definition = field.extensions.get("strawberry-definition")
    declared = definition if isinstance(definition, ResolvedField) else None
    if listed and "first" in field.args:
        charge = 1 + (declared.charge if declared else 0)
        return _Step(parent, charge, _page(arguments, field, limits), connection=True)
    if mutates:
        given = arguments.get("input")
        charge = limits.mutation_cost + (declared.charge if declared else 0)
        written = price_of_rows(given, limits, declared.selects if declared else {})
        return _Step(parent, charge, _length(given, "rows"), written=written)
    if listed and "ids" in arguments:
        return _Step(parent, size=_length(arguments["ids"]), row_charge=1)
    match definition:
        case PlainField(rows=int(rows)):
            return _Step(parent, 1, lambda variables: rows, connection=True)
        case ResolvedField(charge=charge) if charge:
            return _Step(parent, charge)
    return None


def _page(arguments: Mapping[str, ValueNode], field: GraphQLField, limits: Limits) -> Callable[[Variables], int]:
    """Returns a function that computes the page size of a connection: the larger of `first` and `last`."""
    given = [arguments[name] for name in ("first", "last") if name in arguments]
    default = coerce_default_value(field.args["first"]) if "first" in field.args else None
    unspecified = default if type(default) is int else limits.page_default

    def size(value: object) -> int:
        # A value that is not an integer is refused later, during coercion. Assume the largest page here.
        rows = unspecified if value is None else value if type(value) is int else limits.page_max
        return min(max(rows, 1), limits.page_max)

    names = [value.name.value for value in given if isinstance(value, VariableNode)]
    fixed = max((size(int(value.value)) for value in given if isinstance(value, IntValueNode)), default=0)
    if not names:
        rows = fixed or size(None)
        return lambda variables: rows
    return lambda variables: max(fixed, *(size(variables.get(name)) for name in names))


def _length(value: ValueNode | None, *path: str) -> Callable[[Variables], int] | None:
    """Returns a function that computes the length of a list in an argument, or None if the argument contains no list.

    `path`: the names of the input fields that lead to the list; empty if the argument itself is the list.
    """
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
