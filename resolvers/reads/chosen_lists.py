"""Lists that saved conditions determine, such as the customers of a dynamic segment.

Such a list is evaluated as whoever reads it. `condition_of` says which rows one list has. A planned statement must know
the conditions before it has read the parents, so the last ones that were met are remembered, and the response is built
only if the conditions of all its parents were among them. Otherwise the data loaders read it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from core.errors import BadUserInput, Forbidden, ProblemCode, RapportError, Refused
from core.lru import Lru
from models.description import ToMany
from resolvers import registry
from resolvers.access import Viewer
from resolvers.reads.saved_conditions import read_condition
from resolvers.reads.static_lists import of_static
from resolvers.search.expressions import Chosen, Expression, every
from resolvers.search.page import ListQuery

MOST_REMEMBERED = 20
"""The most conditions that a statement tries."""

_remembered: Lru[UUID, tuple[ToMany, str]] = Lru(MOST_REMEMBERED, 500_000)
"""The conditions, by the ids of their parents."""


def condition_of(relation: ToMany, parent: Mapping[str, Any], viewer: Viewer, zone: ZoneInfo) -> Expression | None:
    """Returns the condition for the rows in the list of a parent, as a viewer; None if the list has linked rows.

    Raises Forbidden if the viewer may not read what the condition names, and BadUserInput if it is not valid any more.
    """
    text = parent[relation.condition] if relation.condition else None
    return None if text is None else _read(relation, text, viewer, zone)


def remember(relation: ToMany, parent: Mapping[str, Any]) -> None:
    """Lets the next planned statements know the condition of a parent."""
    text = parent[relation.condition]
    # A plain UUID, because those of a driver are no parameters of another database's, and processes may use several.
    _remembered.put(UUID(int=parent["id"].int), (relation, text), sys.getsizeof(text))


def with_chosen(query: ListQuery, relation: ToMany, viewer: Viewer, zone: ZoneInfo) -> ListQuery:
    """Adds to a query the condition that a row is in its parent's list, with the conditions that are remembered.

    Those that the viewer may not read are left out. Returns the query itself for lists that no condition determines.
    """
    if not relation.condition:
        return query
    known: dict[tuple[UUID, str], Expression] = {}
    for id, (one, text) in sorted(_remembered.items(), key=lambda item: item[0]):
        try:
            if one is relation:
                known[id, text] = _read(relation, text, viewer, zone)
        except RapportError:
            continue
    return replace(query, where=every(query.where, Chosen(tuple(known), tuple(known.values()))))


def _read(relation: ToMany, text: str, viewer: Viewer, zone: ZoneInfo) -> Expression:
    try:
        return of_static(read_condition(registry.target(relation), text, viewer, zone))
    except Refused as refused:
        problem = refused.problems[0]
        if problem.code is ProblemCode.NOT_ALLOWED:
            raise Forbidden(f"The condition names what you may not read: {problem.message}") from None
        raise BadUserInput(f"The condition is not valid any more: {problem.message}") from None
