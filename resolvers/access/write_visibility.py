"""Whether a row that was just written is still in sight, as far as the row itself tells."""

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


def surely_seen(viewer: Viewer, entity: Entity, row: Mapping[str, object], changed: frozenset[str] | None) -> bool:
    """Whether the viewer surely sees a row; False where the database has to be asked.

    `changed`: which columns of a row that they saw were changed; None for a new row.
    """
    seen = rows(viewer, entity)
    if _holds(seen, row):
        return True
    if changed is None:
        return False
    deciding = _deciding(seen, entity.name)
    return deciding is not None and deciding.isdisjoint(changed)


def _holds(condition: Expression, row: Mapping[str, object]) -> bool:
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
            return all(_holds(part, row) for part in parts)
        case AnyOf(parts):
            return any(_holds(part, row) for part in parts)
    return False


def _deciding(condition: Expression, entity: str) -> frozenset[str] | None:
    """The row's own columns that decide a condition; None where rows of its own entity do beside itself."""
    match condition:
        case Compare(column) | Among(column) | IsNull(column):
            return frozenset({column})
        case Related(relation) | Some(relation):
            if _names(condition, entity):
                return None
            return frozenset({relation.column}) if isinstance(condition, Related) else frozenset()
        case Always() | Not() | All() | AnyOf():
            found = [_deciding(part, entity) for part in condition.children()]
            known = [one for one in found if one is not None]
            return frozenset().union(*known) if len(known) == len(found) else None
    return None


def _names(condition: Expression, entity: str) -> bool:
    """Whether a condition asks for rows of an entity."""
    for node in condition.walk():
        match node:
            case Related(relation) | Some(relation):
                if entity in (target_of(relation).name, getattr(relation, "link", None)):
                    return True
    return False
