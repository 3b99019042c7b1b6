"""The rows and callers at the start of a generated run, and the present rows of the database."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.registry import Entity
from tests.factories import Make
from tests.graph import Graph, gid

_WRITTEN = ("CUSTOMERS", "SALES", "CONTRACTS", "ORDERS", "INVOICES", "SERVICE", "ACTIVITIES", "LOYALTY")
EVERY_SCOPE = [*(f"{scope}_WRITE" for scope in _WRITTEN), "CATALOGUE_READ", "EMPLOYEES_READ"]
ROLES = {"ADMIN": 24, "MANAGER": 8, "SALES": 5, "SERVICE": 3, "FINANCE": 2, "MARKETING": 1, "ANALYST": 1}
"""How often a role calls, compared with the others. An API key calls as often as ANALYST."""

BESIDES = (
    models.ServiceLevel,
    models.CustomerAssignment,
    models.CustomerTag,
    models.SegmentMember,
    models.PriceRule,
    models.Promotion,
    models.ProductRival,
    models.SalesTarget,
    models.ExchangeRate,
    models.Follow,
    models.Reminder,
    models.Recurrence,
    models.Notification,
)
"""Further entities of which a run begins with a row."""

_KEPT = ("status", "kind", "role", "currency", "external_id", "position", "active", "quantity")
_THROUGH = (
    "customer_id",
    "opportunity_id",
    "order_id",
    "order_line_id",
    "invoice_id",
    "support_case_id",
    "repair_id",
    "order_revision_id",
    "contact_id",
    "membership_id",
)


@dataclass
class Known:
    """A row of the database. `deleted`: whether it is deleted."""

    id: UUID
    gid: str
    deleted: bool
    values: dict[str, Any]


@dataclass
class World:
    """The rows of the database that the generated run may change, and what is known about them.

    `apart`: the ids of the callers' rows, which the run does not change.
    """

    apart: set[UUID] = field(default_factory=set)
    rows: dict[str, list[Known]] = field(default_factory=dict)
    by_id: dict[UUID, Known] = field(default_factory=dict)
    parties: dict[UUID, set[UUID]] = field(default_factory=dict)

    async def look(self, database: Database) -> None:
        """Reads the rows of all entities."""
        for entity in registry.entities():
            self.rows[entity.name] = [row for row in await _read(database, entity) if row.id not in self.apart]
        self.by_id = {row.id: row for rows in self.rows.values() for row in rows}
        for row in self.rows["Opportunity"]:
            stage = self.by_id.get(row.values["stage_id"])
            row.values["status"] = stage.values["kind"] if stage is not None else "OPEN"
        self.parties = defaultdict(set)
        for link in self.rows["ContractCustomer"]:
            self.parties[link.values["contract_id"]].add(link.values["customer_id"])

    def customers(self, row: Known, depth: int = 4) -> set[UUID]:
        """Returns the customers to whom a row belongs."""
        if row.values.get("of") == "Customer":
            return {row.id}
        if row.values.get("of") == "Contract":
            return self.parties.get(row.id, set())
        for column in _THROUGH:
            id = row.values.get(column)
            if id is not None:
                if column == "customer_id":
                    return {id}
                other = self.by_id.get(id)
                return self.customers(other, depth - 1) if other is not None and depth else set()
        return set()


async def _read(database: Database, entity: Entity) -> list[Known]:
    description = entity.description
    columns = [one.column for one in description.to_one.values()]
    columns += [name for name in _KEPT if name in description.columns]
    listed = "".join(f',"{column}"' for column in columns)
    order = 'ORDER BY "id" DESC LIMIT 60'  # uuids of version 7, so the rows come in the same order in each run
    found = await database.fetch(f'SELECT "id","deleted_at"{listed} FROM "{description.table}" {order}')
    relations = {one.column for one in description.to_one.values()}
    rows = []
    for id, deleted, *values in found:
        row = {
            column: UUID(str(value)) if column in relations and value is not None else value
            for column, value in zip(columns, values, strict=True)
        }
        own = UUID(str(id))
        rows.append(Known(own, gid(description.model, own), deleted is not None, row | {"of": entity.name}))
    return rows


async def begin(
    make: Make, graph: Graph, settings: Settings, dice: random.Random
) -> tuple[World, list[Graph], list[int]]:
    """Creates rows of all kinds, and the callers.

    Returns the world, a client for each caller, and a weight for each caller: how often it calls.
    """
    world = World()
    team = await make(models.Team)
    callers, weights = [], []
    people = []
    for role, weight in ROLES.items():
        people.append(await make(models.Employee, role=role, team_id=team))
        callers.append(graph.as_employee(settings, people[-1]))
        weights.append(weight)
    world.apart = set(people)
    products = [
        await make(models.Product, stock_on_hand=30, external_id=f"P{n}", warranty_months=12, list_price=_usd(price))
        for n, price in enumerate(("9.90", "0.99", "82.50"))
    ]
    products.append(await make(models.Product, kind="SERVICE", list_price=_usd("10")))
    pipeline = await make(models.Pipeline, external_id="L0")
    kinds = ("OPEN", "OPEN", "WON", "LOST")
    stages = [
        await make(
            models.Stage,
            pipeline_id=pipeline,
            kind=kind,
            position=place,
            external_id=f"S{place}",
            **({"default_probability": 100 if kind == "WON" else 0} if kind != "OPEN" else {}),
        )
        for place, kind in enumerate(kinds, 1)
    ]
    program = await make(models.MembershipProgram, expires_after_months=12)
    for n, points in enumerate((3, 30)):
        await make(models.MembershipTier, program_id=program, from_points=points, discount=Decimal(10 * n + 5))
    frame = await make(models.Contract, owner_id=None)  # of all customers, of whom most callers see only some
    for n in range(4):
        owner = dice.choice(people[:3])
        customer = await make(models.Customer, external_id=f"C{n}", owner_id=owner)
        contact, _ = [await make(models.Contact, customer_id=customer) for _ in range(2)]
        mark = {"external_id": f"B{n}"} if n % 2 else {}  # invariants leave out some of what may be imported
        deal = await make(models.Opportunity, **mark, customer_id=customer, stage_id=stages[0], owner_id=owner)
        contract = await make(models.Contract, **mark)
        for one in (contract, frame):
            await make(models.ContractCustomer, contract_id=one, customer_id=customer)
        order = await make(models.Order, **mark, customer_id=customer, opportunity_id=deal)
        for product in products[:2]:
            await make(models.OrderLine, order_id=order, product_id=product)
        case = await make(models.SupportCase, **mark, customer_id=customer)
        asset = await make(models.Asset, **mark, customer_id=customer, product_id=products[0])
        await make(models.Repair, support_case_id=case, asset_id=asset)
        activity = await make(models.Activity)
        await make(models.ActivityTarget, activity_id=activity, customer_id=customer)
        await make(models.ActivityParticipant, activity_id=activity, contact_id=contact)
        await make(models.OpportunityContact, opportunity_id=deal, contact_id=contact)
        await make(models.OpportunityLine, opportunity_id=deal, product_id=products[n])
        await make(models.Membership, customer_id=customer, program_id=program)
    for model in BESIDES:
        await make(model)
    for scopes, everything in ((EVERY_SCOPE, True), (["CUSTOMERS_READ", "SALES_WRITE", "ORDERS_WRITE"], False)):
        given = {
            "name": f"Key {scopes[0]}",
            "scopes": scopes,
            "everything": everything,
            "teamIds": [gid(models.Team, team)],
        }
        if everything:
            del given["teamIds"]
        data = await graph(
            "mutation($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret userErrors { message } } }",
            input=given,
        )
        callers.append(Graph(graph.app, data["apiKeyCreate"]["secret"]))
        weights.append(1)
    await world.look(make.changes.database)
    world.apart |= {row.id for row in world.rows["ApiKey"]}
    return world, callers, weights


def _usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")
