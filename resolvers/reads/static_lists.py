"""Restricts the conditions of dynamic segments to static segments, so that none depends on another.

A condition may say which segments a customer is in, and which customers a segment has. Both then refer to static
segments alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from models.description import ToMany
from models.description import named as described
from resolvers.search.expressions import (
    All,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Not,
    Some,
    every,
)


def of_static(expression: Expression) -> Expression:
    """Returns a condition in which rows with a saved condition of their own count as having no linked rows."""
    found = expression.map(of_static)
    if isinstance(found, Some):
        relation = found.relation
        if relation.condition:
            return every(IsNull(relation.condition), found)
        own = _condition_of_target(relation)
        if own:
            return Some(relation, every(found.part, IsNull(own)))
    return found


def named_rows(expression: Expression) -> Iterator[UUID]:
    """Yields the ids of the rows that a condition names, of those that may have a saved condition of their own."""
    for node in expression.walk():
        if isinstance(node, Some) and _condition_of_target(node.relation):
            yield from _ids(node.part)


def _condition_of_target(relation: ToMany) -> str:
    """Returns the column with the saved condition that the rows at the end of a relation by links may have, or ""."""
    if relation.link is None:
        return ""
    return next((many.condition for many in described(relation.target).to_many.values() if many.condition), "")


def _ids(part: Expression) -> Iterator[UUID]:
    match part:
        case Compare("id", _, UUID() as id):
            yield id
        case Among("id", tuple() as ids):
            yield from (id for id in ids if isinstance(id, UUID))
        case All() | AnyOf() | Not():
            for one in part.children():
                yield from _ids(one)
