"""Checks, without a database query, that viewers can still see a row that they have just written.

Viewers may not lose access to a row by their own change. Most changes cannot affect who sees the row. For these, a
write needs no further query.
"""

from __future__ import annotations

from collections.abc import Mapping

from resolvers.access.rows import rows
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import (
    All,
    Always,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Not,
    Operator,
    Related,
    Some,
    target_of,
)


def certainly_visible(
    viewer: Viewer, entity: Entity, row: Mapping[str, object], changed: frozenset[str] | None
) -> bool:
    """Returns True if the viewer can certainly see the row, and False if a database query must decide.

    `row`: the row's columns after the change.
    `changed`: the names of the changed columns; None for a new row.

    A row that is not new must have been visible to the viewer before.
    """
    visible = rows(viewer, entity)
    if _is_met(visible, row):
        return True
    if changed is None:
        return False
    # The row was visible before. It still is if no column that decides on its visibility was changed.
    deciding = _deciding(visible, entity.name)
    return deciding is not None and deciding.isdisjoint(changed)


def _is_met(condition: Expression, row: Mapping[str, object]) -> bool:
    """Returns whether the row's own columns show that it meets a condition.

    A condition on related rows counts as not met.
    """
    match condition:
        case Always(value):
            return value
        case Compare(column, Operator.EQ, value):
            return row[column] is not None and bool(row[column] == value)
        case Among(column, tuple() as values):
            return row[column] is not None and row[column] in values
        case IsNull(column):
            return row[column] is None
        case All(parts):
            return all(_is_met(part, row) for part in parts)
        case AnyOf(parts):
            return any(_is_met(part, row) for part in parts)
    return False


def _deciding(condition: Expression, entity: str) -> frozenset[str] | None:
    """Returns the row's columns on which a condition depends.

    Returns None if the condition also depends on other rows of the same entity, or is of an unknown kind.
    """
    match condition:
        case Compare(column) | Among(column) | IsNull(column):
            return frozenset({column})
        case Related(relation) | Some(relation):
            if _reads(condition, entity):
                return None
            return frozenset({relation.column}) if isinstance(condition, Related) else frozenset()
        case Always() | Not() | All() | AnyOf():
            found = [_deciding(part, entity) for part in condition.children()]
            known = [one for one in found if one is not None]
            return frozenset().union(*known) if len(known) == len(found) else None
    return None


def _reads(condition: Expression, entity: str) -> bool:
    for node in condition.walk():
        match node:
            case Related(relation) | Some(relation):
                if entity in (target_of(relation).name, getattr(relation, "link", None)):
                    return True
    return False
