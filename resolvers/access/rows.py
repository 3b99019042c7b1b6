"""Which rows a viewer may see: a predicate for each entity, the same on every road of a read."""

from __future__ import annotations

from collections.abc import Callable

import models
from models.description import describe
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access.viewer import Viewer
from resolvers.registry import EVERYONE, Entity
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

_SEE_ALL_CUSTOMERS = frozenset({EmployeeRole.MARKETING, EmployeeRole.ANALYST})


def rows(viewer: Viewer | None, entity: Entity) -> Expression:
    """Which rows of an entity the viewer may see, deleted ones included."""
    if viewer is None or (viewer.grant is not None and not viewer.grant.reads(entity)):
        return NO_ROW
    return _reach(viewer, entity)


def _reach(viewer: Viewer, entity: Entity) -> Expression:
    """The rows that are the viewer's to see, whether or not a key's scopes open their entity.

    An API key for opportunities alone sees those of its customers, and not the customers.
    """
    if viewer.sees_all or viewer.role is EmployeeRole.ADMIN:
        return EVERY_ROW
    own = _OWN.get(entity.name)
    if own is not None:
        return own(viewer)
    if entity.seen_through == EVERYONE:
        return EVERY_ROW
    if entity.seen_through is None:
        return NO_ROW
    return _through(viewer, entity, entity.seen_through.split("."))


def _through(viewer: Viewer, entity: Entity, path: list[str]) -> Expression:
    """The rows whose relation, or whose relation's relation, leads to a row that the viewer may see."""
    one = entity.description.to_one[path[0]]
    target = registry.target(one)
    seen = _through(viewer, target, path[1:]) if path[1:] else _reach(viewer, target)
    # A relation that must be there leads to a row; where it may see every one, nothing is left to ask.
    return EVERY_ROW if seen == EVERY_ROW and not one.null else Related(one, seen)


def _customers(viewer: Viewer) -> Expression:
    if viewer.role in _SEE_ALL_CUSTOMERS or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    customer, employee = describe(models.Customer), describe(models.CustomerAssignment).to_one["employee"]
    today = every(
        LIVING,
        Compare("since", Operator.LTE, viewer.today),
        AnyOf((IsNull("until"), Compare("until", Operator.GT, viewer.today))),
    )
    if viewer.role is EmployeeRole.MANAGER or viewer.grant is not None:
        theirs = Among("team_id", viewer.teams)
        of_teams: tuple[Expression, ...] = (
            Related(customer.to_one["owner"], theirs),
            Some(customer.to_many["assignments"], every(Related(employee, theirs), today)),
        )
        if viewer.grant is None:
            return AnyOf((IsNull("owner_id"), *of_teams))
        named = Among("id", viewer.grant.customers)
        return AnyOf((named, *of_teams) if viewer.teams else (named,))
    mine = equals("employee_id", viewer.id)
    return AnyOf((equals("owner_id", viewer.id), Some(customer.to_many["assignments"], every(mine, today))))


def _activities(viewer: Viewer) -> Expression:
    if viewer.role is EmployeeRole.ANALYST or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    activity = describe(models.Activity)
    seen: list[Expression] = []
    for one in describe(models.ActivityTarget).to_one.values():
        if one.target != "Activity":
            seen.append(Related(one, _reach(viewer, registry.target(one))))
    about = Some(activity.to_many["targets"], every(AnyOf(tuple(seen)), LIVING))
    if viewer.id is None:
        return about
    return AnyOf(
        (
            equals("author_id", viewer.id),
            Some(activity.to_many["participants"], every(equals("employee_id", viewer.id), LIVING)),
            about,
        )
    )


def _contracts(viewer: Viewer) -> Expression:
    if viewer.role is EmployeeRole.ANALYST or (viewer.grant is not None and viewer.grant.everything):
        return EVERY_ROW
    contract, party = describe(models.Contract), describe(models.ContractCustomer).to_one["customer"]
    customers = Related(party, _reach(viewer, registry.target(party)))
    with_theirs = Some(contract.to_many["parties"], every(customers, LIVING))
    if viewer.id is None:
        return with_theirs
    owned: tuple[Expression, ...] = (equals("owner_id", viewer.id),)
    if viewer.role is EmployeeRole.MANAGER:
        owned = (*owned, Related(contract.to_one["owner"], Among("team_id", viewer.teams)))
    return AnyOf((*owned, with_theirs))


def _sales_targets(viewer: Viewer) -> Expression:
    if viewer.role is EmployeeRole.ANALYST:
        return EVERY_ROW
    own = equals("employee_id", viewer.id)
    if viewer.role is not EmployeeRole.MANAGER:
        return own
    theirs = Among("team_id", viewer.teams)
    return AnyOf((own, theirs, Related(describe(models.SalesTarget).to_one["employee"], theirs)))


_OWN: dict[str, Callable[[Viewer], Expression]] = {
    "Customer": _customers,
    "Activity": _activities,
    "Contract": _contracts,
    "SalesTarget": _sales_targets,
}
"""The entities that say themselves whose they are."""
