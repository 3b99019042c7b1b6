"""Which rows a viewer may see: one predicate per entity, derived from the register and used by every read."""

from __future__ import annotations

from collections.abc import Callable

from models.description import Description, ToOne
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
)


def rows(viewer: Viewer | None, entity: Entity) -> Expression:
    """Which rows of an entity the viewer may see, deleted ones included."""
    if viewer is None or (viewer.grant is not None and not viewer.grant.reads(entity)):
        return NO_ROW
    return _visible(viewer, entity)


def _visible(viewer: Viewer, entity: Entity) -> Expression:
    """The rows that a viewer reaches, whether or not an API key's scopes open their entity.

    An API key for opportunities alone sees those of its customers, and not the customers.
    """
    if viewer.sees_all or viewer.role is EmployeeRole.ADMIN or entity.seen_through == EVERYONE:
        return EVERY_ROW
    if entity.own is not None:
        return _owned(viewer, entity.description, entity.own)
    if entity.seen_through is None:
        return NO_ROW
    return _through(viewer, entity, entity.seen_through.split("."))


def _through(viewer: Viewer, entity: Entity, path: list[str]) -> Expression:
    """The rows whose relation, or whose relation's relation, leads to a row that the viewer may see."""
    one = entity.description.to_one[path[0]]
    target = registry.target(one)
    seen = _through(viewer, target, path[1:]) if path[1:] else _visible(viewer, target)
    # A required relation always leads to a row: if the viewer sees all of those, no condition is left.
    return EVERY_ROW if seen == EVERY_ROW and not one.null else Related(one, seen)


def _owned(viewer: Viewer, description: Description, own: Own) -> Expression:
    """The rows that are the viewer's, as `Own` says it."""
    if viewer.role in own.read_by or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    is_manager = viewer.role is EmployeeRole.MANAGER
    found: list[Expression] = []
    if own.by_keys and viewer.grant is not None:
        found.append(Among("id", viewer.grant.customers))
    if is_manager and own.unowned is not None:
        found.append(IsNull(description.to_one[own.unowned].column))
    if viewer.id is not None and (own.managers_own or not is_manager):
        found += [_reached(description, path, viewer, _is_viewer) for path in own.employees]
    if is_manager or (own.by_keys and viewer.teams):
        found += [_reached(description, path, viewer, _is_of_teams) for path in own.teams]
    found += [_reached(description, path, viewer, _is_visible) for path in own.through]
    if len(found) == 1:
        return found[0]
    return AnyOf(tuple(found)) if found else NO_ROW


def _reached(
    description: Description, path: str, viewer: Viewer, condition: Callable[[Viewer, ToOne], Expression]
) -> Expression:
    """The rows from which a path leads to a row that meets a condition."""
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
    """That a row with a period, such as an assignment, holds on the viewer's day; nothing for other rows."""
    if not {"since", "until"} <= link.attributes.keys():
        return ()
    ends_later = AnyOf((IsNull("until"), Compare("until", Operator.GT, viewer.today)))
    return (Compare("since", Operator.LTE, viewer.today), ends_later)
