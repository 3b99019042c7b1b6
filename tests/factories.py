"""One factory for each entity: the least that a new row needs. Relations that it must have are made on the way.

A factory is all that the tests know of an entity by name. Beside the values it tells what the matrix in
`tests/entities` cannot see from the model.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from models.values import Money
from resolvers import access, registry
from resolvers.changes import Changes

Values = dict[str, Any]
Factory = Callable[["Make", int], Awaitable[Values]]

FACTORIES: dict[str, Factory] = {}
BESIDE: dict[str, dict[str, Values]] = {}
"""By entity and column: the values that other columns must have for this one to have any."""
RULED: dict[str, frozenset[str]] = {}
"""By entity: the columns whose change is a matter of the domain's own rules, and is tested in `tests/rules`."""


class Make:
    """Makes rows through the same changes that everybody writes by, on behalf of the program."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.changes = Changes(database, access.SYSTEM, settings)
        self._numbers = count(1)

    async def __call__(self, model: type[Row], **values: Any) -> UUID:
        """A new row with the factory's values, and these instead of them."""
        return await self.changes.create(registry.of(model), await self.values(model, **values))

    async def values(self, model: type[Row], **values: Any) -> Values:
        """What a new row would be made of; relations that it needs are made."""
        beside = [BESIDE[model.__name__].get(name, {}) for name, value in values.items() if value is not None]
        values = {name: value for one in beside for name, value in one.items()} | values
        whole = await FACTORIES[model.__name__](self, next(self._numbers))
        for name in whole.keys() & values.keys():
            if isinstance(whole[name], Coroutine):
                whole[name].close()  # the row that it would make is not needed
        whole |= values
        return {name: await value if isinstance(value, Coroutine) else value for name, value in whole.items()}


def factory(
    model: type[Row], *, beside: dict[str, Values] | None = None, ruled: Collection[str] = ()
) -> Callable[[Factory], Factory]:
    """Registers the factory of a model, with what belongs in BESIDE and RULED."""

    def wrap(function: Factory) -> Factory:
        FACTORIES[model.__name__] = function
        BESIDE[model.__name__] = beside or {}
        RULED[model.__name__] = frozenset(ruled)
        return function

    return wrap


@factory(models.Team)
async def team(make: Make, n: int) -> Values:
    """A team."""
    return {"name": f"Team {n}"}


@factory(models.Employee)
async def employee(make: Make, n: int) -> Values:
    """An employee."""
    return {"employee_number": f"E{n}", "full_name": f"Employee {n}", "role": "SALES"}


@factory(models.Customer, beside={"birth_date": {"kind": "PERSON"}, "gender": {"kind": "PERSON"}})
async def customer(make: Make, n: int) -> Values:
    """A company."""
    return {"kind": "COMPANY", "name": f"Customer {n}"}


@factory(models.Contact, ruled={"primary"})
async def contact(make: Make, n: int) -> Values:
    """A contact of a new customer."""
    return {"full_name": f"Contact {n}", "customer_id": make(models.Customer)}


@factory(models.CustomerAssignment)
async def assignment(make: Make, n: int) -> Values:
    """An assignment of a new employee to a new customer."""
    return {
        "customer_id": make(models.Customer),
        "employee_id": make(models.Employee),
        "role": "SALES",
        "since": date(2026, 1, 1),
    }


@factory(models.Tag)
async def tag(make: Make, n: int) -> Values:
    """A tag."""
    return {"name": f"Tag {n}"}


@factory(models.CustomerTag)
async def customer_tag(make: Make, n: int) -> Values:
    """A new tag on a new customer."""
    return {"customer_id": make(models.Customer), "tag_id": make(models.Tag)}


@factory(models.Segment)
async def segment(make: Make, n: int) -> Values:
    """A static segment."""
    return {"name": f"Segment {n}"}


@factory(models.SegmentMember)
async def segment_member(make: Make, n: int) -> Values:
    """A new customer in a new segment."""
    return {"segment_id": make(models.Segment), "customer_id": make(models.Customer)}


@factory(models.Product)
async def product(make: Make, n: int) -> Values:
    """A good."""
    return {"sku": f"SKU-{n}", "name": f"Product {n}", "list_price": Money(Decimal("9.90"), "USD")}


@factory(models.Pipeline)
async def pipeline(make: Make, n: int) -> Values:
    """A pipeline without stages."""
    return {"name": f"Pipeline {n}"}


@factory(models.Stage)
async def stage(make: Make, n: int) -> Values:
    """An open stage of a new pipeline."""
    return {"name": f"Stage {n}", "position": 1 + n % 1000, "kind": "OPEN", "pipeline_id": make(models.Pipeline)}


@factory(models.Opportunity, beside={"currency": {"expected_amount": None}}, ruled={"stage_id"})
async def opportunity(make: Make, n: int) -> Values:
    """An opportunity of a new customer in a new pipeline."""
    return {
        "name": f"Opportunity {n}",
        "customer_id": make(models.Customer),
        "stage_id": make(models.Stage),
        "expected_amount": Money(Decimal("100"), "USD"),
    }


@factory(models.OpportunityContact)
async def opportunity_contact(make: Make, n: int) -> Values:
    """A new contact in a new opportunity."""
    return {"opportunity_id": make(models.Opportunity), "contact_id": make(models.Contact)}


@factory(models.OpportunityLine)
async def opportunity_line(make: Make, n: int) -> Values:
    """A new product in a new opportunity."""
    return {
        "opportunity_id": make(models.Opportunity),
        "product_id": make(models.Product),
        "quantity": Decimal("2"),
    }


@factory(models.StageChange)
async def stage_change(make: Make, n: int) -> Values:
    """One more move of a new opportunity, to a new stage."""
    return {
        "opportunity_id": make(models.Opportunity),
        "to_stage_id": make(models.Stage),
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "currency": "USD",
    }


@factory(models.SalesRecord)
async def sales_record(make: Make, n: int) -> Values:
    """A sale from a new opportunity."""
    return {"opportunity_id": make(models.Opportunity), "amount": Money(Decimal("100"), "USD")}


@factory(models.Activity)
async def activity(make: Make, n: int) -> Values:
    """A call about nothing in particular."""
    return {"kind": "CALL", "subject": f"Call {n}"}


@factory(models.ActivityTarget, beside={"contact_id": {"customer_id": None}, "opportunity_id": {"customer_id": None}})
async def activity_target(make: Make, n: int) -> Values:
    """A new activity about a new customer."""
    return {"activity_id": make(models.Activity), "customer_id": make(models.Customer)}


@factory(models.ActivityParticipant, beside={"employee_id": {"contact_id": None}}, ruled={"contact_id", "employee_id"})
async def activity_participant(make: Make, n: int) -> Values:
    """A new contact in a new activity."""
    return {"activity_id": make(models.Activity), "contact_id": make(models.Contact)}


@factory(models.Webhook)
async def webhook(make: Make, n: int) -> Values:
    """An endpoint for the events of customers."""
    return {"name": f"Webhook {n}", "url": "https://example.com/hook", "entity_types": "Customer", "selection": "id"}


@factory(models.ApiKey)
async def api_key(make: Make, n: int) -> Values:
    """A key that nobody has the secret of."""
    return {"name": f"Key {n}", "secret_hash": f"{n:064x}", "scopes": ["CUSTOMERS_READ"], "everything": True}


@factory(models.ApiKeyTeam)
async def api_key_team(make: Make, n: int) -> Values:
    """A new team for a new key."""
    return {"api_key_id": make(models.ApiKey), "team_id": make(models.Team)}


@factory(models.ApiKeyCustomer)
async def api_key_customer(make: Make, n: int) -> Values:
    """A new customer for a new key."""
    return {"api_key_id": make(models.ApiKey), "customer_id": make(models.Customer)}
