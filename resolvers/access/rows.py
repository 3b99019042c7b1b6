"""Row visibility: builds the predicate that selects the rows of an entity that a viewer may see.

Every read, and every look-up before a write, adds this predicate to its conditions.

The predicate follows from the entity's registration. An entity has ownership rules (`Own`), or inherits the visibility
of a related row (`seen_through`). For example, a contact is visible if its customer is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.description import Description, ToMany, ToOne
from models.description import named as described
from models.people import EmployeeRole, Team
from resolvers import registry
from resolvers.access.viewer import Viewer
from resolvers.registry import EVERYONE, Entity, Own, follow
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    NO_ROW,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Operator,
    Related,
    Some,
    equals,
    every,
    relaxed,
)


def rows(viewer: Viewer | None, entity: Entity) -> Expression:
    """Returns the predicate for the rows of an entity that the viewer may see, including deleted rows."""
    if viewer is None or not _reads(viewer, entity):
        return NO_ROW
    return _visible(viewer, entity)


def rows_of(viewer: Viewer | None, entity: Entity, row: Mapping[str, Any]) -> Expression:
    """Returns the predicate of `rows` for one row, which may be deleted.

    Rows that were deleted together with it count as not deleted, for example the links to a deleted activity's targets.
    """
    predicate = rows(viewer, entity)
    return predicate if row["deletion_id"] is None else relaxed(predicate, (row["deletion_id"],))


def assignable(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the predicate for the rows to which the viewer may make another row refer.

    Such rows are visible and not deleted. Employees must also be active, except in imports.
    """
    # An import contains past rows, which may belong to employees who have left.
    present = [equals(entity.assigned_while, True)] if entity.assigned_while and not viewer.is_program else []
    return every(LIVING, *present, rows(viewer, entity))


def is_assignable(viewer: Viewer, entity: Entity, row: Mapping[str, Any]) -> bool:
    """Returns whether a visible row meets the other conditions of `assignable`."""
    present = entity.assigned_while is None or viewer.is_program or row[entity.assigned_while]
    return row["deleted_at"] is None and bool(present)


def ends(viewer: Viewer | None, relation: ToMany) -> Expression:
    """Returns the condition that the row at the other end of a link is visible to the viewer and not deleted.

    `relation`: a relation to link rows. For other relations, the condition is true.
    """
    # Without this condition, filters would reveal links to hidden rows.
    link = registry.target(relation)
    if not link.link:
        return EVERY_ROW
    others = (one for one in link.description.to_one.values() if one.column != relation.column)
    seen = ((one, every(LIVING, rows(viewer, registry.target(one)))) for one in others)
    return AnyOf(tuple(Related(one, part) for one, part in seen if part != NO_ROW))


def _reads(viewer: Viewer, entity: Entity) -> bool:
    """Returns whether the viewer's role or scopes allow reading the entity at all."""
    if viewer.grant is not None:
        return viewer.grant.reads(entity)
    return viewer.role is EmployeeRole.ADMIN or viewer.role in entity.readers


def _visible(viewer: Viewer, entity: Entity) -> Expression:
    """Like `rows`, but ignores whether the viewer's scopes or role allow reading the entity.

    For example, an API key that may read only opportunities sees those of its customers.
    """
    if viewer.sees_all or viewer.role is EmployeeRole.ADMIN or entity.seen_through == EVERYONE:
        return EVERY_ROW
    if entity.own is not None:
        return _owned(viewer, entity.description, entity.own)
    if entity.seen_through is None:
        return NO_ROW
    return _through(viewer, entity, entity.seen_through.split("."))


def _through(viewer: Viewer, entity: Entity, path: list[str]) -> Expression:
    """Returns the predicate that the viewer may see the row at the end of a path.

    `path`: the names of to-one relations.
    """
    one = entity.description.to_one[path[0]]
    target = registry.target(one)
    seen = _through(viewer, target, path[1:]) if path[1:] else _visible(viewer, target)
    # A required relation always has a target row. If the viewer may see all target rows, there is nothing to check.
    return EVERY_ROW if seen == EVERY_ROW and not one.null else Related(one, seen)


def _owned(viewer: Viewer, description: Description, own: Own) -> Expression:
    """Returns the predicate for the rows that the ownership rules make visible to the viewer."""
    if viewer.role in own.read_by or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    is_manager = viewer.role is EmployeeRole.MANAGER
    # Alternatives of an OR. `reverse_lookup` and `visible_ids` turn each alternative into a separate SELECT.
    found: list[Expression] = []
    if own.by_keys and viewer.grant is not None:
        found.append(Among("id", viewer.grant.customers))
    if is_manager and own.unowned is not None:
        found.append(IsNull(description.to_one[own.unowned].column))
    if viewer.id is not None and (own.managers_own or not is_manager):
        found += [_reached(description, path, viewer, _is_viewer) for path in own.employees]
    # A viewer template always has a reference in `teams`, so the grant tells API keys apart from employees.
    if is_manager or (own.by_keys and viewer.grant is not None and viewer.teams):
        found += [_reached(description, path, viewer, _is_of_teams) for path in own.teams]
    if viewer.role not in own.not_through:
        found += [_reached(description, path, viewer, _is_visible) for path in own.through]
    if len(found) == 1:
        return found[0]
    return AnyOf(tuple(found)) if found else NO_ROW


def _reached(
    description: Description, path: str, viewer: Viewer, condition: Callable[[Viewer, ToOne], Expression]
) -> Expression:
    """Applies `condition` to the row at the end of a path of to-one relations.

    If the path ends in several relations (ALL_RELATIONS), one of their rows must meet its condition.
    """
    many, ends = follow(description, path)
    conditions = tuple(condition(viewer, end) for end in ends)
    met = conditions[0] if len(conditions) == 1 else AnyOf(conditions)
    return met if many is None else Some(many, every(met, LIVING, *_today(viewer, described(many.target))))


def _is_viewer(viewer: Viewer, end: ToOne) -> Expression:
    return equals(end.column, viewer.id)


def _is_of_teams(viewer: Viewer, end: ToOne) -> Expression:
    if end.target == Team.__name__:
        return Among(end.column, viewer.teams)
    return Related(end, Among("team_id", viewer.teams))


def _is_visible(viewer: Viewer, end: ToOne) -> Expression:
    return Related(end, _visible(viewer, registry.target(end)))


def _today(viewer: Viewer, link: Description) -> tuple[Expression, ...]:
    """Returns the conditions that the row's period includes today; none if the entity has no period.

    A period lasts from the day `since` to the day before `until`.
    """
    if not {"since", "until"} <= link.attributes.keys():
        return ()
    ends_later = AnyOf((IsNull("until"), Compare("until", Operator.GT, viewer.today)))
    return (Compare("since", Operator.LTE, viewer.today), ends_later)
