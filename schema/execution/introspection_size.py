"""Estimates how many values the answer to an introspection field will have, before the field is executed.

The estimate multiplies the lengths of nested lists. For the field `types`, it uses the exact averages of this schema.
For a field with a single type, such as `__type`, it assumes the largest type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from math import ceil

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
)

_TEXT = 5
"""The weight of a description, which is longer than other values."""


class _Rows(Enum):
    """The kind of objects to which a selection set is applied, such as types or fields."""

    SCHEMA = auto()
    TYPES = auto()  # all types of the schema
    TYPE = auto()  # a type reached in any other way, which may be wrapped
    WRAPPED_1 = auto()  # the types inside of wrappers: at most three wrappers around a type, as in [T!]!
    WRAPPED_2 = auto()
    WRAPPED_3 = auto()
    FIELDS = auto()  # all fields of all types
    FIELD = auto()  # the fields of one type
    INPUTS = auto()  # arguments or input fields
    ENUMS = auto()
    DIRECTIVES = auto()


_Steps = Mapping[tuple[_Rows, str], tuple[float, _Rows]]
"""A dict from a kind of objects and a field name to the number of objects in the field, and their kind."""


@dataclass(slots=True)
class _Most:
    """Statistics on the elements of one kind, such as fields, in the types of a schema.

    `count`: the number of types.
    `total`: the number of elements in all types together.
    `largest`: the number of elements in the type with the most elements.
    """

    count: int = 0
    total: int = 0
    largest: int = 0

    def add(self, size: int) -> None:
        self.total += size
        self.count += 1
        self.largest = max(self.largest, size)

    @property
    def average(self) -> float:
        return self.total / self.count if self.count else 0.0


@lru_cache(maxsize=8)
def _steps_of(schema: GraphQLSchema) -> _Steps:
    fields, inputs, enums, interfaces, possible, arguments = (_Most() for _ in range(6))
    for type_ in schema.type_map.values():
        own = list(type_.fields.values()) if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) else []
        fields.add(len(own))
        for field in own:
            arguments.add(len(field.args))
        inputs.add(len(type_.fields) if isinstance(type_, GraphQLInputObjectType) else 0)
        enums.add(len(type_.values) if isinstance(type_, GraphQLEnumType) else 0)
        interfaces.add(len(list(_interfaces(type_))))
        possible.add(
            len(schema.get_possible_types(type_)) if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType) else 0
        )
    directives = schema.directives
    steps: dict[tuple[_Rows, str], tuple[float, _Rows]] = {
        (_Rows.SCHEMA, "types"): (len(schema.type_map), _Rows.TYPES),
        (_Rows.SCHEMA, "directives"): (len(directives), _Rows.DIRECTIVES),
        (_Rows.DIRECTIVES, "args"): (max((len(one.args) for one in directives), default=0), _Rows.INPUTS),
        (_Rows.TYPES, "fields"): (fields.average, _Rows.FIELDS),
        (_Rows.TYPES, "inputFields"): (inputs.average, _Rows.INPUTS),
        (_Rows.TYPES, "enumValues"): (enums.average, _Rows.ENUMS),
        (_Rows.TYPES, "interfaces"): (interfaces.average, _Rows.TYPE),
        (_Rows.TYPES, "possibleTypes"): (possible.average, _Rows.TYPE),
        (_Rows.TYPES, "ofType"): (0, _Rows.WRAPPED_3),
        (_Rows.FIELDS, "args"): (arguments.average, _Rows.INPUTS),
        (_Rows.FIELDS, "type"): (1, _Rows.TYPE),
        (_Rows.FIELD, "args"): (arguments.largest, _Rows.INPUTS),
        (_Rows.FIELD, "type"): (1, _Rows.TYPE),
        (_Rows.INPUTS, "type"): (1, _Rows.TYPE),
    }
    for name in ("queryType", "mutationType", "subscriptionType"):
        steps[_Rows.SCHEMA, name] = (1, _Rows.TYPE)
    chain = (_Rows.TYPE, _Rows.WRAPPED_1, _Rows.WRAPPED_2, _Rows.WRAPPED_3)
    for rows, inside in zip(chain, (*chain[1:], _Rows.WRAPPED_3), strict=True):
        steps[rows, "fields"] = (fields.largest, _Rows.FIELD)
        steps[rows, "inputFields"] = (inputs.largest, _Rows.INPUTS)
        steps[rows, "enumValues"] = (enums.largest, _Rows.ENUMS)
        steps[rows, "interfaces"] = (interfaces.largest, _Rows.TYPE)
        steps[rows, "possibleTypes"] = (possible.largest, _Rows.TYPE)
        steps[rows, "ofType"] = (0 if rows is inside else 1, inside)
    return steps


def _interfaces(type_: GraphQLNamedType) -> Iterator[GraphQLInterfaceType]:
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        yield from type_.interfaces


def response_values(schema: GraphQLSchema, node: FieldNode, fragments: Mapping[str, SelectionSetNode]) -> int:
    """Returns an estimate of the number of values in the answer to a field `__schema` or `__type`.

    `fragments`: the selection sets of the document's fragments, by name. The fragments must not form a cycle. The time
    that the estimate takes is linear in the size of the document.
    """
    if node.selection_set is None:
        return 1
    rows = _Rows.SCHEMA if node.name.value == "__schema" else _Rows.TYPE
    return ceil(1 + _Estimate(_steps_of(schema), fragments).values(node.selection_set, rows))


class _Estimate:
    def __init__(self, steps: _Steps, fragments: Mapping[str, SelectionSetNode]) -> None:
        self._steps = steps
        self._fragments = fragments
        self._known: dict[tuple[int, _Rows], float] = {}

    def values(self, selected: SelectionSetNode, rows: _Rows) -> float:
        """Returns the estimated number of values that a selection set has for each object."""
        # Cached, because a fragment can be spread repeatedly: so the time is linear in the size of the document.
        key = (id(selected), rows)
        if key not in self._known:
            self._known[key] = 0.0
            self._known[key] = sum(self._of(node, rows) for node in selected.selections)
        return self._known[key]

    def _of(self, node: object, rows: _Rows) -> float:
        if isinstance(node, InlineFragmentNode):
            return self.values(node.selection_set, rows)
        if isinstance(node, FragmentSpreadNode):
            inner = self._fragments.get(node.name.value)
            return 0.0 if inner is None else self.values(inner, rows)
        assert isinstance(node, FieldNode)
        if node.selection_set is None:
            return _TEXT if node.name.value in ("description", "deprecationReason", "defaultValue") else 1.0
        factor, inside = self._steps.get((rows, node.name.value), (0.0, rows))
        return 1 + factor * (1 + self.values(node.selection_set, inside))
