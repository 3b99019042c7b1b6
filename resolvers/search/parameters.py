"""Separates conditions from their values, so that conditions that differ only in values share a statement.

The form of a condition is the condition with a placeholder (`Slot`) in place of each value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from models import sealing
from models.description import Description
from models.dialect.base import Database
from resolvers.search.compile import FilledGrams, FilledMany
from resolvers.search.custom_columns import VALUES
from resolvers.search.expressions import (
    Among,
    AnyOf,
    Beyond,
    Chosen,
    Compare,
    Contains,
    Expression,
    HasGrams,
    Matches,
    Reference,
    Related,
    Slot,
    Some,
    Valued,
    target_of,
)

Refer = Callable[[Reference], Any]


class Splitter:
    """Replaces each value in a list's conditions by a `Slot`, and collects the replaced values in `values`.

    `number`: the index of the list in the statement.
    """

    def __init__(self, database: Database, number: int) -> None:
        self.values: list[Any] = []
        self.lasting = True
        """Whether the values may be cached. Blind index hashes may not, because key rotation changes them."""
        self._database = database
        self._number = number

    def slot(self, value: object) -> Any:
        """Adds a value to `values`, and returns its `Slot`."""
        self.values.append(value)
        return Slot(self._number, len(self.values) - 1)

    def form(self, expression: Expression, entity: Description) -> Expression:
        """Returns the expression with a `Slot` in place of each value. `Reference`s are kept."""
        match expression:
            case Compare(column, operator, value) if not isinstance(value, Reference):
                return Compare(column, operator, self.slot(value))
            case Among(column, values) if not isinstance(values, Reference):
                return Among(column, self.slot(values))
            case Matches(column, values):
                self.lasting = False
                probes = sealing.probes(self._database.keys, entity, entity.attributes[column], values)
                return AnyOf(tuple(Among(blind, self.slot(indexes)) for blind, indexes in probes.items()))
            case Contains(column, folded):
                return Contains(column, self.slot(folded))
            case HasGrams(grams):
                return HasGrams(self.slot(grams))
            case Beyond(terms, values):
                return Beyond(terms, tuple(None if value is None else self.slot(value) for value in values))
            case Chosen():
                self.lasting = False  # other conditions may be known to the next request
                return expression.map(lambda part: self.form(part, entity))
            case Related(relation) | Some(relation):
                return expression.map(lambda part: self.form(part, target_of(relation)))
            case Valued():
                return expression.map(lambda part: self.form(part, VALUES))
        return expression.map(lambda part: self.form(part, entity))


def filled(
    parameter: object, database: Database, values: Sequence[Sequence[object]], refer: Refer | None = None
) -> Any:
    """Returns the value to pass to the database for a parameter of a compiled statement.

    `parameter`: a placeholder, or a value, which is returned unchanged.
    `values`: the values of all slots, by the index of the list.
    `refer`: returns the value of a `Reference`; required if the statement has any.
    """
    match parameter:
        case Slot(number, place):
            return values[number][place]
        case FilledMany(kind, later):
            return database.values(kind, list(filled(later, database, values, refer)))
        case FilledGrams(grams):
            return database.grams(filled(grams, database, values))
        case Reference():
            assert refer is not None, "a reference needs `refer`"
            return refer(parameter)
    return parameter
