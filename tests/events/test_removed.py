"""A filter reveals neither targets nor present values of an activity that the viewer can no longer see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.platform import ApiScope
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.scopes import Grant
from resolvers.events import event_log
from resolvers.events.fan_out import dispatch
from resolvers.events.subscription_filter import Interest
from tests.factories import Make

ACTIVITIES = registry.of(models.Activity)
EVERY = frozenset({"Activity"})


@dataclass(eq=False)
class Subscriber:
    viewer: Viewer
    interest: Interest


@dataclass
class Company:
    make: Make
    database: Database
    settings: Settings
    seller: UUID
    rival: UUID
    mine: UUID
    theirs: UUID
    start: int = 0

    async def operations(self, **where: Any) -> list[str]:
        """Returns the operations of the events on activities that the seller gets after `start`.

        `where`: the filter of the subscription.
        """
        viewer = await access.employee(self.database, self.seller, self.settings.time_zone)
        assert viewer is not None
        return await self.told(viewer, **where)

    async def told(self, viewer: Viewer, **where: Any) -> list[str]:
        filters: dict[str, Any] = {name: frozenset(values) for name, values in where.items()}
        one = Subscriber(viewer, Interest(EVERY, **filters))
        page = await event_log.page(self.database, self.start, 100)
        return [delivery.operation for delivery in (await dispatch(self.database, page, [one])).get(one, [])]

    async def activity(self, *targets: UUID, **values: Any) -> UUID:
        """Creates an activity. Sets `start`, so that `operations` returns only later events."""
        about = [("customer_id", id) for id in targets]
        id = await self.make(models.Activity, author_id=self.rival, kind="NOTE", targets=about, **values)
        self.start = (await event_log.extent(self.database)).last
        return id

    async def update(self, id: UUID, **values: Any) -> None:
        await self.make.changes.update(ACTIVITIES, id, values, None)


@pytest.fixture
async def company(make: Make, database: Database, settings: Settings) -> Company:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    mine, theirs = await make(models.Customer, owner_id=seller), await make(models.Customer, owner_id=rival)
    return Company(make, database, settings, seller, rival, mine, theirs)


async def test_a_filter_by_target_matches_only_targets_that_were_seen(company: Company) -> None:
    mine, theirs = company.mine, company.theirs
    both = await company.activity(mine, theirs)
    await company.update(both, targets=[("customer_id", theirs)])
    assert await company.operations() == ["REMOVED"]
    assert await company.operations(customers=[mine]) == ["REMOVED"]
    assert await company.operations(customers=[mine, theirs]) == ["REMOVED"]
    assert await company.operations(customers=[theirs]) == []
    assert await company.operations(customers=[theirs], operations=["REMOVED"]) == []
    admin = await company.make(models.Employee, role="ADMIN")
    company.seller = admin
    assert await company.operations(customers=[theirs]) == ["UPDATE"]


async def test_of_an_author_the_targets_stay_hidden(company: Company) -> None:
    deal = await company.make(models.Opportunity, customer_id=company.theirs)
    of_both = await company.activity(company.theirs)
    await company.update(of_both, author_id=company.seller, targets=[("customer_id", company.theirs)])
    await company.update(of_both, targets=[("customer_id", company.theirs), ("opportunity_id", deal)])
    company.start = (await event_log.extent(company.database)).last
    await company.update(of_both, author_id=company.rival)
    assert await company.operations() == ["REMOVED"]
    assert await company.operations(customers=[company.theirs]) == []
    assert await company.operations(opportunities=[deal]) == []
    assert await company.operations(authors=[company.seller]) == ["REMOVED"]


@pytest.mark.parametrize("later", [False, True])
async def test_a_removed_activity_is_matched_by_what_it_was(company: Company, later: bool) -> None:
    """The filter compares the last values that the viewer could see. Later values are hidden."""
    id = await company.activity(company.mine)
    hidden: dict[str, Any] = {"kind": "CALL", "author_id": await company.make(models.Employee)}
    company.start = (await event_log.extent(company.database)).last
    gone = {"targets": [("customer_id", company.theirs)]}
    if later:
        await company.update(id, **gone)
        await company.update(id, kind="TASK")
        await company.update(id, **hidden)
    else:
        await company.update(id, **gone, **hidden)
    assert await company.operations(kinds=["NOTE"]) == ["REMOVED"]
    assert await company.operations(authors=[company.rival], kinds=["NOTE", "CALL"]) == ["REMOVED"]
    for where in ({"kinds": ["CALL"]}, {"kinds": ["TASK"]}, {"authors": [hidden["author_id"]]}):
        assert await company.operations(**where) == []


@pytest.mark.parametrize("by", ["assignment", "owner"])
async def test_what_is_deleted_with_its_target_matches_for_who_saw_the_target(company: Company, by: str) -> None:
    customer = company.theirs if by == "assignment" else company.mine
    if by == "assignment":
        values = {"customer_id": customer, "employee_id": company.seller, "since": date(2026, 1, 1)}
        await company.make(models.CustomerAssignment, **values)
    await company.activity(customer)
    await company.make.changes.delete(registry.of(models.Customer), customer, None)
    assert await company.operations(customers=[customer]) == await company.operations()


@pytest.mark.parametrize(("scopes", "told"), [((), []), ((ApiScope.EMPLOYEES_READ,), ["CREATE"])])
async def test_a_key_that_reads_no_employees_cannot_ask_for_authors(
    company: Company, scopes: tuple[ApiScope, ...], told: list[str]
) -> None:
    grant = Grant(new_id(), 1, 0, frozenset({ApiScope.ACTIVITIES_READ, *scopes}), (), everything=True)
    key = Viewer(None, "Key", None, grant=grant)
    company.start = (await event_log.extent(company.database)).last
    await company.make(models.Activity, author_id=company.rival, targets=[("customer_id", company.mine)])
    assert await company.told(key) == ["CREATE"]
    assert await company.told(key, authors=[company.rival]) == told
    assert await company.told(key, authors=[company.seller]) == []
