"""Checks whether a row that was just written is still visible to its writer, without a further statement.

The single-statement write uses it. A viewer may not give up access to a row by their own change; most changes cannot
affect it, and are found here to be safe.
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
    """Returns True if the row is certainly visible to the viewer; False means: ask the database.

    `changed`: the columns that were changed of a row that was visible before; None for a new row.
    """
    visible = rows(viewer, entity)
    if _is_met(visible, row):
        return True
    if changed is None:
        return False
    # The row was visible before: it still is if the change touches no column on which that depends.
    deciding = _deciding(visible, entity.name)
    return deciding is not None and deciding.isdisjoint(changed)


def _is_met(condition: Expression, row: Mapping[str, object]) -> bool:
    """Whether the row's own columns suffice to meet a condition. Conditions on other rows count as not met."""
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
    """The row's own columns on which a condition depends; None if other rows of the same entity can decide it."""
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
    """Whether a condition reads rows of an entity."""
    for node in condition.walk():
        match node:
            case Related(relation) | Some(relation):
                if entity in (target_of(relation).name, getattr(relation, "link", None)):
                    return True
    return False
