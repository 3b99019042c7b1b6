"""Callers can delete or restore a link row only if they see both rows that it links."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.platform import ApiScope
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.scopes import Grant
from resolvers.changes import BulkOperation, Changes, Policy, RowChange
from tests.changes.recorded_reads import reads
from tests.factories import Make
from tests.shared import shared_fixtures

__all__ = ["reads"]  # a fixture

dialect, settings, database, make, graph = shared_fixtures("module")

ENDS = {
    "CustomerAssignment": {"employee"},
    "CustomerTag": {"tag"},
    "SegmentMember": {"segment"},
    "CampaignStaff": {"campaign", "employee"},
    "CampaignMember": {"campaign", "customer", "contact", "lead"},
    "MailDelivery": {"mailing", "customer", "contact", "lead"},
    "CampaignTouch": {"campaign"},
    "SurveyResponse": {"survey", "support_case"},
    "SurveyAnswer": {"question"},
    "AssignmentRuleMember": {"employee"},
    "CallListMember": {"employee"},
    "CallListEntry": {"call_list", "customer", "lead"},
    "Membership": {"program"},
    "ProductInterest": {"product"},
    "OpportunityContact": {"contact"},
    "ActivityParticipant": {"contact", "employee"},
    "ActivityTarget": {"customer", "contact", "opportunity", "order", "contract", "support_case", "lead", "campaign"},
    "ProductRival": {"product", "competitor_product"},
    "OpportunityCompetitor": {"competitor"},
    "ContractCustomer": {"customer"},
    "ContractOpportunity": {"opportunity"},
    "ApiKeyTeam": {"team"},
    "ApiKeyCustomer": {"customer"},
}
"""The many-to-many relationships of the data model. A row may be seen by who does not see the rows at these ends."""


def test_the_entities_with_two_ends() -> None:
    found = {entity.name: {one.name for one in entity.other_ends} for entity in registry.entities()}
    assert {name: ends for name, ends in found.items() if ends} == ENDS


def key_with(*scopes: ApiScope) -> Viewer:
    """An API key with these scopes that may see all customers."""
    return Viewer(None, "Key", None, grant=Grant(new_id(), 1, 0, frozenset(scopes), (), everything=True))


class Seller:
    """A salesperson with a customer, an opportunity and an activity, and with visible and hidden contacts."""

    viewer: Viewer
    seen: UUID
    unseen: UUID
    opportunity: UUID
    activity: UUID

    def __init__(self, make: Make) -> None:
        self.make = make

    async def begin(self) -> Seller:
        changes = self.make.changes
        id = await self.make(models.Employee, role="SALES")
        viewer = await access.employee(changes.database, id, changes.settings.time_zone)
        assert viewer is not None
        self.viewer = viewer
        own = await self.make(models.Customer, owner_id=id)
        self.seen = await self.make(models.Contact, customer_id=own)
        self.unseen = await self.make(models.Contact)
        self.opportunity = await self.make(models.Opportunity, customer_id=own, owner_id=id)
        self.activity = await self.make(models.Activity, author_id=id)
        return self

    async def contact_of_opportunity(self, contact: UUID) -> UUID:
        """Connects the opportunity with a contact. Returns the id of the row."""
        id = await self.make(models.OpportunityContact, opportunity_id=self.opportunity, contact_id=self.seen)
        entity = registry.of(models.OpportunityContact)
        if contact != self.seen:

            async def connect(unit: Any) -> None:
                await unit.store(entity, await unit.get(models.OpportunityContact, id), {"contact_id": contact})

            await self.make.changes.run(connect)
        return id

    async def participant(self, contact: UUID) -> UUID:
        """Makes a contact take part in the activity. Returns the id of the row."""
        values = {"contact_id": contact, "employee_id": None, "external_id": new_id().hex}
        return await self.make(models.ActivityParticipant, activity_id=self.activity, **values)


async def code(work: Awaitable[Any]) -> str | None:
    """Returns the code with which a change is refused, or None."""
    try:
        found = await work
    except Refused as refused:
        return str(refused.problems[0].code)
    problems = [problem for result in found for problem in result.problems] if isinstance(found, list) else []
    return str(problems[0].code) if problems else None


async def check(make: Make, changes: Changes, model: type[Row], id: UUID, expected: str | None) -> None:
    """Tries every operation that deletes or restores a row. Checks the error code of each attempt.

    `expected`: the code; None if every attempt must succeed.
    """
    entity, database = registry.of(model), make.changes
    one = [RowChange(id=id)]
    ways: dict[str, tuple[bool, Callable[[], Awaitable[Any]]]] = {
        "delete": (False, lambda: changes.delete(entity, id, None)),
        "restore": (True, lambda: changes.restore(entity, id, None)),
        "bulk delete": (False, lambda: changes.bulk(entity, BulkOperation.DELETE, one, Policy.EACH)),
    }
    before = await make.row(model, id)
    if before["external_id"] is not None:
        ways["upsert"] = (True, lambda: changes.upsert(entity, {"external_id": before["external_id"]}, restoring=True))
    for name, (deleted, way) in ways.items():
        if ((await make.row(model, id))["deleted_at"] is not None) != deleted:
            await (database.delete(entity, id, None) if deleted else database.restore(entity, id, None))
        stored = await make.row(model, id)
        assert await code(way()) == expected, name
        after = await make.row(model, id)
        assert (after == stored) == (expected is not None), name


async def test_an_assignment_of_an_unseen_employee(make: Make, database: Database, settings: Settings) -> None:
    id = await make(models.CustomerAssignment)
    sees_customers = Changes(database, key_with(ApiScope.CUSTOMERS_WRITE), settings)
    await check(make, sees_customers, models.CustomerAssignment, id, "NOT_ALLOWED")
    sees_both = Changes(database, key_with(ApiScope.CUSTOMERS_WRITE, ApiScope.EMPLOYEES_READ), settings)
    await check(make, sees_both, models.CustomerAssignment, id, None)


@pytest.mark.parametrize("model", [models.OpportunityContact, models.ActivityParticipant])
async def test_a_connection_with_an_unseen_contact(
    make: Make, database: Database, settings: Settings, model: type[Row]
) -> None:
    seller = await Seller(make).begin()
    connect = seller.participant if model is models.ActivityParticipant else seller.contact_of_opportunity
    changes = Changes(database, seller.viewer, settings)
    await check(make, changes, model, await connect(seller.seen), None)
    if model is models.ActivityParticipant:  # the contacts of an opportunity are its customer's, which the viewer sees
        await check(make, changes, model, await connect(seller.unseen), "NOT_ALLOWED")


async def test_connections_go_and_come_back_with_their_owner(
    make: Make, database: Database, settings: Settings
) -> None:
    seller = await Seller(make).begin()
    participant, entity = await seller.participant(seller.unseen), registry.of(models.Activity)
    changes = Changes(database, seller.viewer, settings)
    await changes.delete(entity, seller.activity, None)
    assert (await make.row(models.ActivityParticipant, participant))["deleted_at"] is not None
    await changes.restore(entity, seller.activity, None)
    assert (await make.row(models.ActivityParticipant, participant))["deleted_at"] is None


async def test_who_left_an_activity_may_come_back(make: Make, database: Database, settings: Settings) -> None:
    # Who was taken off an activity no longer sees it, and may restore the participation all the same.
    employee = await make(models.Employee, role="SERVICE")
    viewer = await access.employee(database, employee, settings.time_zone)
    participant = await make(models.ActivityParticipant, contact_id=None, employee_id=employee)
    changes, entity = Changes(database, viewer, settings), registry.of(models.ActivityParticipant)
    await changes.delete(entity, participant, None)
    await changes.restore(entity, participant, None)
    assert (await make.row(models.ActivityParticipant, participant))["deleted_at"] is None


async def test_a_bulk_deletion_reads_the_ends_together(
    make: Make, database: Database, settings: Settings, reads: list[str]
) -> None:
    seller = await Seller(make).begin()
    changes, entity = Changes(database, seller.viewer, settings), registry.of(models.ActivityParticipant)
    for size in (2, 20):
        contacts = [await make(models.Contact) for _ in range(size - 1)]
        rows = [RowChange(id=await seller.participant(contact)) for contact in [seller.seen, *contacts]]
        reads.clear()
        results = await changes.bulk(entity, BulkOperation.DELETE, rows, Policy.EACH)
        assert sum('FROM "contact"' in sql.partition("WHERE")[0] for sql in reads) == 1
        codes = [[str(problem.code) for problem in result.problems] for result in results]
        assert codes == [[], *[["NOT_ALLOWED"]] * (size - 1)]
