"""Deleted rows: who may list and read them.

A viewer who may restore a deleted row may also read this row. Lists and look-ups contain deleted rows only on request.
"""

from __future__ import annotations

from resolvers import registry
from resolvers.access.permissions import drafts_only, permit
from resolvers.access.rows import changeable, rows
from resolvers.access.viewer import Viewer, required
from resolvers.registry import Entity, Operation
from resolvers.search.expressions import (
    DELETED,
    EVERY_ROW,
    LIVING,
    AnyOf,
    Expression,
    IsNull,
    Not,
    Related,
    Some,
    equals,
    every,
    relaxed_as_a_whole,
)
from resolvers.search.page import DeletedRows

MERGED_INTO = "merged_into"
"""The relation of a merged row to the row that is left."""


def listed(viewer: Viewer | None, entity: Entity, deleted: DeletedRows | None = None) -> Expression:
    """Returns the predicate for the rows that lists and look-ups may contain.

    `deleted`: whether to include deleted rows, or to return only deleted rows. None excludes deleted rows.

    If `deleted` is given, raises Unauthenticated if there is no viewer, and Forbidden if the viewer may restore no row
    of the entity.
    """
    living = every(LIVING, rows(viewer, entity))
    if deleted is None:
        return living
    restorable = _restorable(required(viewer), entity)
    return restorable if deleted is DeletedRows.ONLY else AnyOf((living, restorable))


def merged(viewer: Viewer | None, entity: Entity) -> Expression | None:
    """Returns the predicate for the merged rows that a look-up by id may return; None if no rows can be merged.

    Whoever sees the row that is left sees those that were merged into it.
    """
    one = entity.description.to_one.get(MERGED_INTO)
    return None if one is None else Related(one, rows(viewer, entity))


def _restorable(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the predicate for the deleted rows that the viewer may restore.

    Raises Forbidden if the viewer may restore no row of the entity.
    """
    permit(viewer, Operation.RESTORE, entity, frozenset())
    parts = [DELETED, relaxed_as_a_whole(changeable(viewer, entity))]
    if MERGED_INTO in entity.description.to_one:  # a merged row comes back by undoing the merge
        parts.append(IsNull(entity.description.to_one[MERGED_INTO].column))
    drafts = drafts_only(viewer, Operation.RESTORE, entity)
    if drafts is not None:
        parts += [equals(column, value) for column, value in drafts.columns.items()]
        if drafts.owner is not None and viewer.grant is None:
            parts.append(AnyOf((IsNull(drafts.owner), equals(drafts.owner, viewer.id))))
        if drafts.never_had is not None:
            parts.append(Not(Some(entity.description.to_many[drafts.never_had], EVERY_ROW)))
    for one in entity.other_ends:  # whoever restores an assignment must see its employee
        seen = rows(viewer, registry.target(one))
        if seen != EVERY_ROW:
            parts.append(AnyOf((IsNull(one.column), Related(one, seen))))
    return every(*parts)
