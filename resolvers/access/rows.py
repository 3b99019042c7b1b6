"""Row visibility: builds the predicate that selects the rows of an entity that a viewer may see.

Every read, and every look-up before a write, adds this predicate to its conditions.

The predicate follows from the entity's registration. An entity has ownership rules (`Own`), or inherits the visibility
of a related row (`seen_through`). For example, a contact is visible if its customer is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core.errors import ProblemCode, Refused
from models.customers import AssignmentRole, CustomerAssignment
from models.description import Description, ToMany, ToOne
from models.description import named as described
from models.people import EmployeeRole, Team
from resolvers import registry
from resolvers.access import condition_readers
from resolvers.access.viewer import Viewer
from resolvers.registry import EVERYONE, Entity, Own, follow
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    NO_ROW,
    Among,
    AnyOf,
    Compare,
    Contains,
    Expression,
    IsNull,
    Not,
    Operator,
    Related,
    Some,
    equals,
    every,
    relaxed,
)

_LASTING = Not(equals("role", str(AssignmentRole.WORK)))
"""The condition that an assignment lets its holder change what hangs on the customer, and not their work alone."""


def rows(viewer: Viewer | None, entity: Entity) -> Expression:
    """Returns the predicate for the rows of an entity that the viewer may see, including deleted rows."""
    if viewer is None or not _reads(viewer, entity):
        return NO_ROW
    return every(_visible(viewer, entity), condition_readers.of_link(viewer, entity))


def reachable(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the predicate of `rows` for a viewer whose role or scopes let it read the entity.

    For example, these are the customers of an API key, whether or not the key has the scope for reading customers.
    """
    return _visible(viewer, entity)


def rows_of(viewer: Viewer | None, entity: Entity, row: Mapping[str, Any]) -> Expression:
    """Returns the predicate of `rows` for one row, which may be deleted.

    Related rows that were deleted together with `row` count as not deleted. For example, the links of a deleted
    activity to its targets count as not deleted.
    """
    predicate = rows(viewer, entity)
    return predicate if row["deletion_id"] is None else relaxed(predicate, (row["deletion_id"],))


def changeable(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the predicate for the visible rows that the viewer may change.

    The predicate does not check the viewer's permissions (see `access.permit`).

    An assignment with the role WORK lets an employee, and an API key of the employee's team, change only this work.
    Only the `workers` of a row with an author, and their managers, may change the row (see `registry.register`); this
    does not apply to API keys. Administrators may change all rows.
    """
    seen = rows(viewer, entity)
    if seen == NO_ROW or viewer.sees_all or viewer.role is EmployeeRole.ADMIN:
        return seen
    changed = _visible(viewer, entity, changing=True)
    return seen if changed == seen else every(seen, changed)


def changeable_of(viewer: Viewer, entity: Entity, row: Mapping[str, Any]) -> Expression:
    """Returns the predicate of `changeable` for one row. As in `rows_of`, the row may be deleted."""
    predicate = changeable(viewer, entity)
    return predicate if row["deletion_id"] is None else relaxed(predicate, (row["deletion_id"],))


def unchangeable(entity: Entity, *field: str) -> Refused:
    """Returns the error (Refused, NOT_ALLOWED) for a row that the viewer sees, but may not change.

    `field`: the path of the input that contains the row's id.
    """
    message = f"You see this {entity.name}, but may not change it. "
    if entity.author is not None or (entity.parent is not None and entity.parent.author is not None):
        message += "Ask its author, its assignee or their manager."
    elif entity.own is not None and entity.own.written_by_listed:
        message += "Ask an administrator to add your role to its writers."
    elif entity.own is not None and entity.own.unowned_read_by:
        message += "It is not yours. Ask its owner or a manager for it."
    else:
        message += "You see its customer by your open work alone, so you may change that work only."
    return Refused.one(ProblemCode.NOT_ALLOWED, message, *field)


def assignable(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the predicate for the rows that the viewer may enter in a foreign key of another row.

    These rows are visible and not deleted. Employees must also be active, except in imports.
    """
    # An import contains past rows, which may belong to employees who have left.
    present = [equals(entity.assigned_while, True)] if entity.assigned_while and not viewer.is_program else []
    return every(LIVING, *present, rows(viewer, entity))


def is_assignable(viewer: Viewer, entity: Entity, row: Mapping[str, Any]) -> bool:
    """Returns whether a visible row meets all conditions of `assignable` apart from visibility."""
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


def _visible(viewer: Viewer, entity: Entity, *, changing: bool = False) -> Expression:
    """Returns the predicate of `rows`, but does not check whether the viewer may read the entity at all.

    The check of the viewer's role or scopes is left to `rows`. For example, an API key can see the opportunities of its
    customers without the scope for reading customers.

    `changing`: whether to return the predicate for rows that the viewer may change (see `changeable`).
    """
    is_free = viewer.role is EmployeeRole.ADMIN and (viewer.is_program or not entity.private)
    if viewer.sees_all or is_free or entity.seen_through == EVERYONE:
        return EVERY_ROW
    if entity.own is not None:
        own = entity.own
        if changing and entity.author is not None and viewer.grant is None:
            own = replace(own, employees=(), teams=())  # `workers` says who of them changes it
        found = _owned(viewer, entity.description, own, changing=changing)
    elif entity.seen_through is not None:
        found = _through(viewer, entity, entity.seen_through.split("."), changing=changing)
    else:
        return NO_ROW
    return _with_workers(viewer, entity, found) if changing else found


def _with_workers(viewer: Viewer, entity: Entity, others: Expression) -> Expression:
    """Adds the viewer's own work to a predicate for the rows that the viewer may change.

    A row is the viewer's own work if one of its `workers` is the viewer. The work of a manager's teams, or of an API
    key's teams, is also their own.

    `others`: the predicate for rows that are not the viewer's own work. If the entity has an author, it applies only to
    rows whose author is null.
    """
    ends = [entity.description.to_one[name] for name in entity.workers]
    if others == EVERY_ROW or not ends:
        return others
    found = [] if viewer.id is None else [_is_viewer(viewer, end) for end in ends]
    if (viewer.role is EmployeeRole.MANAGER or viewer.grant is not None) and viewer.teams:
        found += [_is_of_teams(viewer, end) for end in ends]
    if entity.author is not None and viewer.grant is None:
        others = every(IsNull(entity.description.to_one[entity.author].column), others)
    return AnyOf((*found, others))


def _through(viewer: Viewer, entity: Entity, path: list[str], *, changing: bool) -> Expression:
    """Returns the predicate for rows from which a path leads to a visible or changeable row.

    `path`: the names of to-one relations. `changing`: whether the viewer must be able to change the row at the end.
    """
    one = entity.description.to_one[path[0]]
    target = registry.target(one)
    if path[1:]:
        seen = _through(viewer, target, path[1:], changing=changing)
        seen = _with_workers(viewer, target, seen) if changing else seen
    else:
        seen = _visible(viewer, target, changing=changing)
    # A required relation always has a target row. If the viewer may see all target rows, there is nothing to check.
    return EVERY_ROW if seen == EVERY_ROW and not one.null else Related(one, seen)


def _owned(viewer: Viewer, description: Description, own: Own, *, changing: bool = False) -> Expression:
    """Returns the predicate for the rows that the ownership rules make visible to the viewer."""
    if own.written_by_listed is not None:
        return _listed(viewer, own, changing=changing)
    if viewer.role in own.read_by or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    is_manager = viewer.role is EmployeeRole.MANAGER
    # Alternatives of an OR. `reverse_lookup` and `visible_ids` turn each alternative into a separate SELECT.
    found: list[Expression] = []
    if own.by_keys and viewer.grant is not None:
        found.append(Among("id", viewer.grant.customers))
    sees_unowned = is_manager or (viewer.role in own.unowned_read_by and not changing)
    if sees_unowned and own.unowned is not None:
        found.append(IsNull(description.to_one[own.unowned].column))
    # A manager of a team belongs to it, so `teams` leads to what is the manager's own.
    if viewer.id is not None and (own.managers_own or not is_manager or not viewer.teams):
        found += [_reached(description, path, viewer, _is_viewer, changing=changing) for path in own.employees]
    if viewer.id is not None and not changing:
        found += [_reached(description, path, viewer, _is_viewer) for path in own.seen_by]
    # A viewer template always has a reference in `teams`, so the grant tells API keys apart from employees.
    if is_manager or (viewer.grant is not None and viewer.teams and (own.by_keys or changing)):
        found += [_reached(description, path, viewer, _is_of_teams, changing=changing) for path in own.teams]
    if viewer.role not in own.not_through:
        reached = _is_changeable if changing else _is_visible
        for path in own.through:
            if not own.through_reading or any(
                _reads(viewer, registry.target(end)) for end in follow(description, path)[1]
            ):
                found.append(_reached(description, path, viewer, reached))
    if len(found) == 1:
        return found[0]
    return AnyOf(tuple(found)) if found else NO_ROW


def _listed(viewer: Viewer, own: Own, *, changing: bool) -> Expression:
    """Returns the predicate for the rows whose columns list the viewer's role, or that are open to API keys."""
    if viewer.grant is not None:
        return equals(own.opened, True) if own.opened else NO_ROW
    if viewer.role is None:
        return NO_ROW
    columns = [own.written_by_listed] if changing else [own.read_by_listed, own.written_by_listed]
    # No role's name contains that of another.
    found = tuple(Contains(column, str(viewer.role)) for column in columns if column is not None)
    return found[0] if len(found) == 1 else AnyOf(found)


def _reached(
    description: Description,
    path: str,
    viewer: Viewer,
    condition: Callable[[Viewer, ToOne], Expression],
    *,
    changing: bool = False,
) -> Expression:
    """Applies `condition` to the row at the end of a path of to-one relations.

    `changing`: whether to ignore assignments with the role WORK.
    """
    many, ends = follow(description, path)
    conditions = tuple(condition(viewer, end) for end in ends)
    met = conditions[0] if len(conditions) == 1 else AnyOf(conditions)
    if many is None:
        return met
    lasting = (_LASTING,) if changing and many.target == CustomerAssignment.__name__ else ()
    return Some(many, every(met, LIVING, *_today(viewer, described(many.target)), *lasting))


def _is_viewer(viewer: Viewer, end: ToOne) -> Expression:
    return equals(end.column, viewer.id)


def _is_of_teams(viewer: Viewer, end: ToOne) -> Expression:
    if end.target == Team.__name__:
        return Among(end.column, viewer.teams)
    return Related(end, Among("team_id", viewer.teams))


def _is_visible(viewer: Viewer, end: ToOne) -> Expression:
    return Related(end, _visible(viewer, registry.target(end)))


def _is_changeable(viewer: Viewer, end: ToOne) -> Expression:
    target = registry.target(end)
    if target.seen_through == EVERYONE and viewer.grant is None and viewer.role not in target.parties("UPDATE"):
        return NO_ROW  # everybody sees it, which gives nobody a right to change what hangs on it
    return Related(end, _visible(viewer, target, changing=True))


def _today(viewer: Viewer, link: Description) -> tuple[Expression, ...]:
    """Returns the conditions that the row's period includes today; none if the entity has no period.

    A period lasts from the day `since` to the day before `until`.
    """
    if not {"since", "until"} <= link.attributes.keys():
        return ()
    ends_later = AnyOf((IsNull("until"), Compare("until", Operator.GT, viewer.today)))
    return (Compare("since", Operator.LTE, viewer.today), ends_later)
