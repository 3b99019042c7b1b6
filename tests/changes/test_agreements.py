"""Tests that a restored row agrees with the rows above it: on the currency, and on the parties of a contract.

Each scenario deletes a row, changes a row above it in one way that the API allows, restores the row, and looks for
violations of all invariants. A refused restore must have the code STATE, and change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import ProblemCode, Refused
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from models.fields import Kind
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes import currencies
from resolvers.registry import Entity
from resolvers.sales import contract_customers
from tests.entities.matrix import GRAPH
from tests.factories import Make
from tests.invariants.test_generated import together
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

FREE = {
    # a product, a price or a customer has a currency of its own, and so has an order that an opportunity led to
    ("Customer", "merged_into"),
    *(("Customer", "parent"), ("Invoice", "customer"), ("Opportunity", "customer"), ("Order", "customer")),
    *(("InvoiceLine", "product"), ("OpportunityLine", "product"), ("OrderLine", "product"), ("PriceRule", "product")),
    *(("OrderLine", "price_rule"), ("OrderRevisionLine", "product"), ("RepairPart", "product")),
    ("Order", "opportunity"),
    # a campaign has a budget of its own
    ("Opportunity", "source_campaign"),
    # and a membership has the currency of its programme, not of its customer
    ("Membership", "customer"),
    # a tier belongs to the programme of the membership anyway, and an earning to the membership of the entry
    *(("Membership", "tier"), ("PointsEntry", "earning")),
    # history keeps the currency of its time, and an invoice line has that of its invoice's order anyway
    *(("StageChange", "opportunity"), ("InvoiceLine", "order_line"), ("PointsEntry", "order_line")),
}
"""Relations between rows with amounts whose currencies may differ."""


def in_currency(entity: Entity) -> bool:
    return "currency" in entity.description.attributes


def test_each_relation_between_rows_with_amounts_is_listed() -> None:
    found = {
        (entity.name, one.name)
        for entity in registry.entities()
        for one in entity.description.to_one.values()
        if in_currency(entity) and in_currency(registry.target(one))
    }
    listed = {(model.__name__, name) for model, names in currencies.PARENTS.items() for name in names}
    assert found == listed | FREE
    assert not listed & FREE


@dataclass(frozen=True, repr=False)
class Way:
    """A way to change a row. `entity`: the entity of the row. `what`: a column, or what else is done to the row."""

    entity: Entity
    what: str

    def __repr__(self) -> str:
        return f"{self.entity.name}.{self.what}"


ABOVE = {models.Customer, models.Opportunity, models.Contract, models.Order, models.Invoice, models.Repair}
ABOVE |= {models.PriceList, models.SupportCase}


def ways(entity: Entity) -> Iterator[Way]:
    """Yields the ways in which the API changes the currency of a row, or the rows to which it refers."""
    if in_currency(entity) and entity.description.model is not models.Customer:
        yield from (Way(entity, "currency"), Way(entity, "upsert"))
    inputs = GRAPH.type_map[f"{entity.name}UpdateInput"].fields  # type: ignore[attr-defined]  # an input type has them
    for one in entity.description.to_one.values():
        known = registry.target(one).description.model in ABOVE and one.target != entity.name
        if known and camel(one.column) in inputs:
            yield Way(entity, one.column)
    yield Way(entity, "deletion")
    if entity.description.model is models.Contract:
        yield Way(entity, "parties")


BELOW: dict[type[Row], tuple[type[Row], ...]] = {
    models.ContractCustomer: (models.Opportunity, models.ContractOpportunity),
    models.ContractOpportunity: (models.Opportunity,),
    models.Order: (models.Opportunity,),
    models.OrderLine: (models.Order,),
    models.Invoice: (models.Order, models.OrderLine),
    models.InvoiceLine: (models.Order, models.OrderLine, models.Invoice),
    models.OpportunityLine: (models.Opportunity,),
    models.SalesRecord: (),
    models.Repair: (models.SupportCase, models.Asset),
    models.PriceRule: (models.PriceList,),
}
"""The rows that are created before a row of an entity, besides a customer and a contract with it."""


async def chain(make: Make, child: type[Row]) -> dict[type[Row], UUID]:
    """Creates a row and the rows above it, which all belong together. Returns their ids by model."""
    ids: dict[type[Row], UUID] = {}

    async def add(model: type[Row], **also: Any) -> UUID:
        entity = registry.of(model)
        ends = {
            one.column: ids.get(registry.target(one).description.model) for one in entity.description.to_one.values()
        }
        given = {column: id for column, id in ends.items() if id is not None and column != "parent_id"}
        given |= amounts(entity, "USD") | {"external_id": f"X{make.taken}"} | also
        return await make(model, **given)

    order: tuple[type[Row], ...] = (models.Customer, models.Contract, models.ContractCustomer, *BELOW[child], child)
    for model in order:
        if model not in ids:
            ids[model] = await add(model)
    await add(models.ContractCustomer, customer_id=await make(models.Customer))
    if child is models.SalesRecord:  # its factory wins an opportunity
        ids[models.Opportunity] = (await make.row(child, ids[child]))["opportunity_id"]
    return ids


def amounts(entity: Entity, currency: str) -> dict[str, Any]:
    """Returns amounts in a currency for all columns in which clients write amounts, and the currency if they set it."""
    written = [one for one in entity.description.attributes.values() if not one.meaning.made_by_server]
    values: dict[str, Any] = {
        one.name: Money(Decimal("7"), currency)
        for one in written
        if one.kind is Kind.MONEY and one.name not in entity.history
    }
    return values | {one.name: currency for one in written if one.name == "currency" and not values}


async def change(make: Make, way: Way, ids: dict[type[Row], UUID]) -> bool:
    """Changes a row in one way. Returns whether that was allowed."""
    entity, id = way.entity, ids[way.entity.description.model]
    row = await make.row(entity.description.model, id)
    try:
        match way.what:
            case "currency":
                await make.changes.update(entity, id, amounts(entity, "JPY"), None)
            case "upsert":
                if row["deleted_at"] is None:
                    await make.changes.delete(entity, id, None)
                values = amounts(entity, "JPY") | {"external_id": row["external_id"]}
                await make.changes.upsert(entity, values, restoring=True)
            case "deletion":
                await make.changes.delete(entity, id, None)
                await make.changes.restore(entity, id, None)
            case "parties":
                whom = contract_customers.Selection(ids=[ids[models.Customer]])
                await make.changes.run(lambda unit: contract_customers.remove(unit, id, None, whom))
            case column:
                [one] = [one for one in entity.description.to_one.values() if one.column == column]
                await make.changes.update(
                    entity, id, {column: await make(registry.target(one).description.model)}, None
                )
    except Refused:
        return False
    return True


ROOTS: dict[type[Row], tuple[type[Row], ...]] = {models.PriceRule: (), models.SalesRecord: (models.Opportunity,)}


def all_ways(child: type[Row]) -> list[Way]:
    """Returns the ways to change a row of a model, and the rows above it."""
    entities = map(registry.of, (child, *reversed(BELOW[child]), *ROOTS.get(child, (models.Contract, models.Customer))))
    return [way for entity in entities if entity.changeable and not entity.link for way in ways(entity)]


def is_chosen(way: Way) -> bool:
    """Returns whether the suite runs a way. `make prove` runs all."""
    return way.what in ("currency", "upsert", "parties") or (way.entity.name, way.what) == (
        "Opportunity",
        "customer_id",
    )


DELETED = [
    (child, deleted.description.model)
    for child in BELOW
    for entity in [registry.of(child)]
    for deleted in (entity, *(registry.target(entity.description.to_one[name]) for name in entity.owned_by))
    if not deleted.link
]
"""A row, and either the row itself or one of its owners, which is deleted."""


IDS = [f"{child.__name__}-{deleted.__name__}" for child, deleted in DELETED]


@pytest.mark.parametrize(("child", "deleted"), DELETED, ids=IDS)
async def test_a_restored_row_agrees_with_the_rows_above_it(
    make: Make, database: Database, settings: Settings, child: type[Row], deleted: type[Row]
) -> None:
    await _restore_after(make, database, settings, child, deleted, list(filter(is_chosen, all_ways(child))))


@pytest.mark.parametrize(("child", "deleted"), DELETED, ids=IDS)
@pytest.mark.prove
async def test_a_restored_row_agrees_after_every_change(
    make: Make, database: Database, settings: Settings, child: type[Row], deleted: type[Row]
) -> None:
    await _restore_after(make, database, settings, child, deleted, all_ways(child))


async def _restore_after(
    make: Make, database: Database, settings: Settings, child: type[Row], deleted: type[Row], those: Sequence[Way]
) -> None:
    """Deletes a row, changes a row above it in one of the ways, and restores it; and so for each way."""
    made: dict[str, Way] = {}
    for way in those:
        ids = await chain(make, child)
        made |= {str(id): way for id in ids.values()}
        entity, id = registry.of(deleted), ids[deleted]
        # The deletion is refused if an order is under the row, or if its contract seals an opportunity.
        assert await refusal(make, "delete", entity, id) in (None, [(ProblemCode.STATE, ("id",))]), way
        await change(make, way, ids)
        if (await make.row(deleted, id))["deleted_at"] is not None:
            before = await last_event(database)
            found = await refusal(make, "restore", entity, id)
            assert found is None or (found, await last_event(database)) == ([(ProblemCode.STATE, ("id",))], before), way
    violated = await database.fetch_planned(together(settings))
    assert [(tuple(row), made[str(row[2])]) for row in violated if str(row[2]) in made] == []


async def refusal(make: Make, operation: str, entity: Entity, id: UUID) -> list[tuple[ProblemCode, Any]] | None:
    """Deletes or restores a row. Returns the codes and the fields of the refusal, or None."""
    try:
        await getattr(make.changes, operation)(entity, id, None)
    except Refused as refused:
        return [(problem.code, problem.field) for problem in refused.problems]
    return None


async def last_event(database: Database) -> int:
    return int((await database.fetch("SELECT coalesce(max(seq), 0) FROM event"))[0][0])
