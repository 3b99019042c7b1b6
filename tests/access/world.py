"""A small company in which each role may see some rows, but not all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models.row import Row
from resolvers.service import cases
from tests.factories import Make


@dataclass
class World:
    """A company.

    `employees`: the ids of employees, by position.
    `customers`: the ids of customers, by the reason why an employee may see them.
    `rows`: the ids of rows of customers, by model and by name of the customer.
    """

    make: Make
    employees: dict[str, UUID] = field(default_factory=dict)
    customers: dict[str, UUID] = field(default_factory=dict)
    rows: dict[str, dict[str, UUID]] = field(default_factory=dict)

    def with_make(self, make: Make) -> World:
        """Returns the same company for a copy of its database. `make`: a function that creates rows in the copy."""
        return World(make, {**self.employees}, {**self.customers}, {name: {**ids} for name, ids in self.rows.items()})

    async def hang(self, at: str, model: type[Row], **values: Any) -> UUID:
        """Creates a row of a customer, adds its id to `rows`, and returns the id. `at`: the customer's name."""
        id = await self.make(model, **values)
        self.rows.setdefault(model.__name__, {})[at] = id
        return id


async def build(make: Make, settings: Settings) -> World:
    """Creates two teams under a head team, and a customer of each kind with related rows."""
    world = World(make)
    today = clock.today(settings.time_zone)
    head = await make(models.Team)
    north, south = await make(models.Team, parent_id=head), await make(models.Team, parent_id=head)
    for name, role, team in (
        ("admin", "ADMIN", None),
        ("head", "MANAGER", head),
        ("manager", "MANAGER", north),
        ("seller", "SALES", north),
        ("rival", "SALES", south),
        ("service", "SERVICE", south),
        ("marketing", "MARKETING", None),
        ("analyst", "ANALYST", None),
        ("newcomer", "SALES", None),
    ):
        email = f"{name}@example.com"
        world.employees[name] = await make(
            models.Employee,
            role=role,
            team_id=team,
            email=email,
            phone="+1 202 555 0100",
            department="secret department",
        )
    who = world.employees
    week = timedelta(days=7)
    for name, owner, assigned in (
        ("owned", "seller", None),
        ("assigned", "rival", ("seller", today - week, None)),
        ("was_assigned", "rival", ("seller", today - 2 * week, today)),
        ("will_be_assigned", "rival", ("seller", today + timedelta(days=1), None)),
        ("served", "rival", ("service", today, today + week)),
        ("ownerless", None, None),
        ("others", "rival", None),
    ):
        await _customer(world, name, who[owner] if owner else None, _assignment(who, assigned))
    await make(models.Activity, subject="about nothing", author_id=who["seller"])
    return world


def _assignment(who: dict[str, UUID], assigned: tuple[str, date, date | None] | None) -> dict[str, Any] | None:
    if assigned is None:
        return None
    employee, since, until = assigned
    return {"employee_id": who[employee], "since": since, "until": until, "role": "SALES"}


async def _customer(world: World, name: str, owner: UUID | None, assignment: dict[str, Any] | None) -> None:
    make = world.make
    customer = world.customers[name] = await make(
        models.Customer,
        name=name,
        owner_id=owner,
        phone="+1 202 555 0123",
        email=f"{name}@example.org",
        street_line=f"{name} street 1",
        region=f"region of {name}",
    )
    if assignment:
        await world.hang(name, models.CustomerAssignment, customer_id=customer, **assignment)
    contact = await world.hang(
        name, models.Contact, customer_id=customer, full_name=f"contact of {name}", email=f"c.{name}@example.org"
    )
    won = await make(models.Stage, kind="WON")
    opportunity = await world.hang(
        name, models.Opportunity, customer_id=customer, name=f"opportunity of {name}", stage_id=won, imported=True
    )
    await world.hang(name, models.OpportunityLine, opportunity_id=opportunity)
    await world.hang(name, models.OpportunityContact, opportunity_id=opportunity, contact_id=contact)
    await world.hang(name, models.SalesRecord, opportunity_id=opportunity, remarks=f"sale of {name}")
    await _trade(world, name, customer)
    activity = await world.hang(
        name, models.Activity, subject=f"call about {name}", author_id=None, targets=[("contact_id", contact)]
    )
    await world.hang(name, models.ActivityParticipant, activity_id=activity, contact_id=contact)


async def _trade(world: World, name: str, customer: UUID) -> None:
    """Creates an order of a customer, and the rows that follow from the order."""
    contract = await world.hang(name, models.Contract, title=f"contract of {name}", owner_id=None)
    await world.hang(name, models.ContractCustomer, contract_id=contract, customer_id=customer)
    order = await world.hang(name, models.Order, customer_id=customer)
    line = await world.hang(name, models.OrderLine, order_id=order)
    revision = await world.hang(name, models.OrderRevision, order_id=order, reason=f"amendment of {name}")
    await world.hang(name, models.OrderRevisionLine, order_revision_id=revision)
    await world.hang(name, models.ReturnRequest, order_line_id=line, reason=f"return of {name}")
    invoice = await world.hang(name, models.Invoice, order_id=order)
    await world.hang(name, models.InvoiceLine, invoice_id=invoice, description=f"line of {name}")
    await world.hang(name, models.Payment, invoice_id=invoice)
    case = await world.hang(name, models.SupportCase, customer_id=customer, subject=f"case of {name}")
    asset = await world.hang(name, models.Asset, customer_id=customer, serial_number=f"serial of {name}")
    repair = await world.hang(
        name, models.Repair, support_case_id=case, asset_id=asset, process_notes=f"repair of {name}"
    )
    await world.hang(name, models.RepairPart, repair_id=repair)
    membership = await world.hang(name, models.Membership, customer_id=customer)
    await world.hang(name, models.PointsEntry, membership_id=membership, reason=f"points of {name}")
    await world.hang(name, models.ProductInterest, customer_id=customer, note=f"interest of {name}")
    await world.hang(name, models.BehaviourEvent, customer_id=customer, subject=f"behaviour of {name}")
    await world.hang(name, models.Visitor, customer_id=customer)
    response = await world.hang(name, models.SurveyResponse, customer_id=customer)
    await world.hang(name, models.SurveyAnswer, response_id=response, text=f"answer of {name}")
    await world.hang(name, models.Attachment, customer_id=customer, name=f"file of {name}.txt")


async def close_cases(world: World) -> None:
    """Closes all cases, because customers with open cases cannot be deleted."""
    for id in world.rows["SupportCase"].values():
        for step in (cases.respond, cases.resolve):
            await world.make.changes.run(lambda unit, id=id, step=step: step(unit, id, None))  # type: ignore[misc]


VISIBLE = {
    "admin": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "ownerless", "others"},
    "marketing": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "ownerless", "others"},
    "analyst": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "ownerless", "others"},
    "head": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "ownerless", "others"},
    "manager": {"owned", "assigned", "ownerless"},
    "seller": {"owned", "assigned"},
    "rival": {"assigned", "was_assigned", "will_be_assigned", "served", "others"},
    "service": {"served"},
    "newcomer": set(),
}
"""The names of the customers that each employee sees.

The employee also sees the rows that belong to these customers.
"""
