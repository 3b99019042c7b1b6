"""Computes the price of the rows that a mutation writes, by the lists in its input.

The price is added to the cost of the mutation, and the cost already covers one row:

- each further row of a bulk mutation costs `Limits.row_cost`;
- each item of any other list, such as the targets of an activity, costs `Limits.item_cost`, because it becomes a row
  that is written with its parent, in fewer statements;
- a filter or segment that selects the rows to write has a fixed cost, because it may select many.

The conditions of filters in the input are left out, because `where_price` prices them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graphql import ListValueNode, ObjectValueNode, ValueNode, VariableNode
from graphql.utilities import value_from_ast_untyped

from schema.execution.limits import Limits

Variables = Mapping[str, Any]


def price_of_rows(
    argument: ValueNode | None, limits: Limits, selects: Mapping[str, int]
) -> Callable[[Variables], int] | None:
    """Returns a function that computes the price of the rows in `argument`; None if `argument` is None.

    `argument`: the value of the argument `input` of a mutation.
    `limits`: the function stops when the price exceeds `limits.cost`.
    `selects`: the input fields that select the rows to write. The value of each is the cost of these rows.
    """
    if argument is None:
        return None
    if isinstance(argument, VariableNode):
        name = argument.name.value
        return lambda variables: _price(variables.get(name), limits, selects)
    if _varies(argument):
        return lambda variables: _price(value_from_ast_untyped(argument, dict(variables)), limits, selects)
    fixed = _price(value_from_ast_untyped(argument), limits, selects)
    return lambda variables: fixed


def _price(given: object, limits: Limits, selects: Mapping[str, int]) -> int:
    if not isinstance(given, Mapping):
        return 0
    rows = given.get("rows")
    # A client may send a single value in place of a list of one value.
    price = limits.row_cost * max(len(rows) - 1, 0) if isinstance(rows, list) else 0
    price += max((cost for name, cost in selects.items() if given.get(name) is not None), default=0)
    places = [value for name, value in given.items() if name not in ("rows", "where")]
    places += rows if isinstance(rows, list) else [rows]
    while places and price <= limits.cost:
        place = places.pop()
        if isinstance(place, list):
            price += limits.item_cost * len(place)
            places += [item for item in place if type(item) in (dict, list)]
        elif isinstance(place, Mapping):
            places += [value for value in place.values() if type(value) in (dict, list)]
    return price


def _varies(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(map(_varies, value.values))
    if isinstance(value, ObjectValueNode):
        return any(_varies(one.value) for one in value.fields)
    return isinstance(value, VariableNode)
