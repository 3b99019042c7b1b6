"""One factory for each entity: returns the values that a new row must have. Required related rows are created too.

Tests know each entity by its factory only. Besides the values, a factory declares what the tests in `tests/entities`
cannot derive from the model.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import models
from models.files import PARENT_COLUMNS
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit, blobs
from tests import (  # noqa: F401 - register them
    factories_of_attention,
    factories_of_automations,
    factories_of_custom_fields,
    factories_of_loyalty,
    factories_of_mailings,
    factories_of_marketing,
    factories_of_trade,
)
from tests.making import BESIDE, RULED, Make, Values, factory

__all__ = ["BESIDE", "RULED", "Make", "Values", "factory"]


@factory(models.Team)
async def team(make: Make, n: int) -> Values:
    """Returns values for a team."""
    return {"name": f"Team {n}"}


@factory(models.Employee)
async def employee(make: Make, n: int) -> Values:
    """Returns values for an employee."""
    return {"employee_number": f"E{n}", "full_name": f"Employee {n}", "role": "SALES"}


@factory(models.Customer, beside={"birth_date": {"kind": "PERSON"}, "gender": {"kind": "PERSON"}})
async def customer(make: Make, n: int) -> Values:
    """Returns values for a company."""
    return {"kind": "COMPANY", "name": f"Customer {n}"}


@factory(models.Contact, ruled={"primary"})
async def contact(make: Make, n: int) -> Values:
    """Returns values for a contact of a new customer."""
    return {"full_name": f"Contact {n}", "customer_id": make(models.Customer)}


@factory(models.CustomerAssignment)
async def assignment(make: Make, n: int) -> Values:
    """Returns values for an assignment of a new employee to a new customer."""
    return {
        "customer_id": make(models.Customer),
        "employee_id": make(models.Employee),
        "role": "SALES",
        "since": date(2026, 1, 1),
    }


@factory(models.Tag)
async def tag(make: Make, n: int) -> Values:
    """Returns values for a tag."""
    return {"name": f"Tag {n}"}


@factory(models.CustomerTag)
async def customer_tag(make: Make, n: int) -> Values:
    """Returns values for a link from a new customer to a new tag."""
    return {"customer_id": make(models.Customer), "tag_id": make(models.Tag)}


@factory(models.Segment, beside={"condition": {"kind": "DYNAMIC"}}, ruled=("kind", "condition"))
async def segment(make: Make, n: int) -> Values:
    """Returns values for a static segment, or for a dynamic one of customers in Lisbon if that kind is given."""
    condition = '{"city": {"eq": "Lisbon"}}' if make.given.get("kind") == "DYNAMIC" else None
    return {"name": f"Segment {n}", "condition": condition}


@factory(models.SegmentMember)
async def segment_member(make: Make, n: int) -> Values:
    """Returns values for a link from a new customer to a new segment."""
    return {"segment_id": make(models.Segment), "customer_id": make(models.Customer)}


@factory(models.Product, beside={"stock_reserved": {"stock_on_hand": 2**31 - 1}})
async def product(make: Make, n: int) -> Values:
    """Returns values for a product that is a good."""
    return {"sku": f"SKU-{n}", "name": f"Product {n}", "list_price": Money(Decimal("9.90"), "USD")}


@factory(models.Campaign)
async def campaign(make: Make, n: int) -> Values:
    """Returns values for a planned campaign."""
    return {"name": f"Campaign {n}"}


@factory(models.CampaignStaff)
async def campaign_staff(make: Make, n: int) -> Values:
    """Returns values for a link from a new campaign to a new employee."""
    return {"campaign_id": make(models.Campaign), "employee_id": make(models.Employee)}


@factory(models.LeadForm)
async def lead_form(make: Make, n: int) -> Values:
    """Returns values for a form for a name and an e-mail address."""
    return {"name": f"form-{n}", "fields": ["NAME", "EMAIL"], "double_opt_in": False}


@factory(models.Lead)
async def lead(make: Make, n: int) -> Values:
    """Returns values for a lead without an owner."""
    return {"name": f"Lead {n}"}


@factory(models.Pipeline)
async def pipeline(make: Make, n: int) -> Values:
    """Returns values for a pipeline without stages."""
    return {"name": f"Pipeline {n}"}


@factory(models.Stage)
async def stage(make: Make, n: int) -> Values:
    """Returns values for an open stage of a new pipeline."""
    return {"name": f"Stage {n}", "position": 1 + n % 1000, "kind": "OPEN", "pipeline_id": make(models.Pipeline)}


@factory(models.Opportunity, beside={"currency": {"expected_amount": None}}, ruled={"stage_id"})
async def opportunity(make: Make, n: int) -> Values:
    """Returns values for an opportunity of a new customer in a new pipeline.

    If a `lost_reason` is given, the opportunity is lost.
    """
    lost = make.given.get("lost_reason") is not None
    if lost:
        stage: Values = {"imported": True, "stage_id": make(models.Stage, kind="LOST")}
    else:
        stage = {"stage_id": make(models.Stage)}
    return {
        "name": f"Opportunity {n}",
        "customer_id": make(models.Customer),
        "expected_amount": Money(Decimal("100"), "USD"),
        **stage,
    }


@factory(models.OpportunityContact, ruled={"opportunity_id", "contact_id"})
async def opportunity_contact(make: Make, n: int) -> Values:
    """Returns values for a contact's role in an opportunity of the same customer."""
    given, owner = make.given, None
    for column, model in (("opportunity_id", models.Opportunity), ("contact_id", models.Contact)):
        owner = owner or (given.get(column) and (await make.row(model, given[column]))["customer_id"])
    customer = owner or await make(models.Customer)
    return {
        "opportunity_id": make(models.Opportunity, customer_id=customer),
        "contact_id": make(models.Contact, customer_id=customer),
    }


@factory(models.OpportunityLine)
async def opportunity_line(make: Make, n: int) -> Values:
    """Returns values for a line of a new opportunity with a new product."""
    return {
        "opportunity_id": make(models.Opportunity),
        "product_id": make(models.Product),
        "quantity": Decimal("2"),
    }


@factory(models.StageChange)
async def stage_change(make: Make, n: int) -> Values:
    """Returns values for a move of a new opportunity to a new stage."""
    return {
        "opportunity_id": make(models.Opportunity),
        "to_stage_id": make(models.Stage),
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "currency": "USD",
    }


@factory(models.SalesRecord, ruled={"opportunity_id"})
async def sales_record(make: Make, n: int) -> Values:
    """Returns values for the sale from a new opportunity, which is won.

    If an opportunity is given, this function wins it first.
    """
    if make.given.get("opportunity_id"):
        await _win(make, make.given["opportunity_id"])
    return {"opportunity_id": won_opportunity(make), "amount": Money(Decimal("100"), "USD")}


async def _win(make: Make, id: UUID) -> None:
    stage = await make(models.Stage, kind="WON")

    async def work(unit: Unit) -> None:
        row = await unit.get(models.Opportunity, id)
        if row is not None and row["closed_at"] is None and row["deleted_at"] is None:
            await unit.hold({models.Customer: [row["customer_id"]]})  # comes first in the order of locks
            won = {"stage_id": stage, "closed_at": unit.now, "probability": 100}
            await unit.store(registry.of(models.Opportunity), row, won)

    await make.changes.run(work)


async def won_opportunity(make: Make, **values: object) -> UUID:
    """Imports an opportunity that is won and has no sales record yet. Returns its id."""
    stage = await make(models.Stage, kind="WON")
    return await make(models.Opportunity, stage_id=stage, imported=True, **values)


@factory(models.Activity)
async def activity(make: Make, n: int) -> Values:
    """Returns values for a call without targets."""
    return {"kind": "CALL", "subject": f"Call {n}"}


_INSTEAD = ("contact_id", "opportunity_id", "order_id", "contract_id", "support_case_id", "lead_id", "campaign_id")


@factory(models.ActivityTarget, beside={column: {"customer_id": None} for column in _INSTEAD})
async def activity_target(make: Make, n: int) -> Values:
    """Returns values for a target: a new customer as the target of a new activity."""
    return {"activity_id": make(models.Activity), "customer_id": make(models.Customer)}


@factory(models.ActivityParticipant, beside={"employee_id": {"contact_id": None}}, ruled={"contact_id", "employee_id"})
async def activity_participant(make: Make, n: int) -> Values:
    """Returns values for a participant: a new contact who takes part in a new activity."""
    return {"activity_id": make(models.Activity), "contact_id": make(models.Contact)}


@factory(models.Webhook)
async def webhook(make: Make, n: int) -> Values:
    """Returns values for a webhook that gets the events of customers."""
    return {"name": f"Webhook {n}", "url": "https://example.com/hook", "entity_types": "Customer", "selection": "id"}


@factory(models.ApiKey)
async def api_key(make: Make, n: int) -> Values:
    """Returns values for an API key whose secret is unknown."""
    return {"name": f"Key {n}", "secret_hash": f"{n:064x}", "scopes": ["CUSTOMERS_READ"], "everything": True}


@factory(models.ApiKeyTeam)
async def api_key_team(make: Make, n: int) -> Values:
    """Returns values for a link from a new API key to a new team."""
    return {"api_key_id": make(models.ApiKey), "team_id": make(models.Team)}


@factory(models.ApiKeyCustomer)
async def api_key_customer(make: Make, n: int) -> Values:
    """Returns values for a link from a new API key to a new customer."""
    return {"api_key_id": make(models.ApiKey), "customer_id": make(models.Customer)}


@factory(
    models.Attachment, beside={column: {"customer_id": None} for column in PARENT_COLUMNS if column != "customer_id"}
)
async def attachment(make: Make, n: int) -> Values:
    """Returns values for a file of a new customer. The database has a row for its bytes; the store has none."""
    checksum = f"{n:064x}"
    await blobs.stored(make.changes.database, await blobs.claim(make.changes.database, checksum, n))
    return {
        "customer_id": make(models.Customer),
        "name": f"File {n}.txt",
        "type": "text/plain",
        "size": n,
        "checksum": checksum,
    }


@factory(models.Merge, beside={name: {"customer_id": None} for name in ("contact_id", "lead_id")})
async def merge(make: Make, n: int) -> Values:
    """Returns values for a merge into a new customer."""
    return {"customer_id": make(models.Customer)}


@factory(models.MergeChange)
async def merge_change(make: Make, n: int) -> Values:
    """Returns values for a new customer that a new merge has moved."""
    return {
        "merge_id": make(models.Merge),
        "kind": "MOVED",
        "entity": "Customer",
        "row_id": await make(models.Customer),
        "row_version": 2,
        "before": '{"parent_id":null}',
        "after": '{"parent_id":null}',
    }
