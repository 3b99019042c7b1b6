"""Tests that business is not opened while its customer is deleted, in whichever order the two changes come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.ids import new_id
from core.settings import Settings
from models.description import camel, snake
from models.dialect.base import Database
from models.invariants import invariants
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes.batch import Batch
from resolvers.changes.state_machine import Machine, Step
from resolvers.state_machines import MACHINES
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import GRAPH
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.rivals import beside, imported

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

Errors = list[tuple[str, str]]
Change = Callable[[], Awaitable[Errors]]
"""Makes a change, and returns the fields and codes of its errors."""

OPEN: dict[type[Row], frozenset[str]] = {
    models.Order: frozenset({"CONFIRMED", "SHIPPED"}),
    models.Invoice: frozenset({"ISSUED", "OVERDUE"}),
    models.SupportCase: frozenset({"NEW", "OPEN", "WAITING"}),
    models.Contract: frozenset({"SIGNED"}),
}
"""The states in which rows are open business, as docs/graph.md has them."""


@dataclass
class Scene:
    """What the preparations of changes need."""

    graph: Graph
    make: Make
    trading: Trading
    database: Database
    settings: Settings

    def mutation(self, name: str, /, **input: Any) -> Change:
        """Returns a mutation with this input."""

        async def change() -> Errors:
            payload = await self.graph.change(name, "id", **input)
            return [(".".join(error["field"][1:]), error["code"]) for error in payload["userErrors"]]

        return change

    def bulk(self, model: type[Row], action: str, rows: Sequence[Any]) -> Change:
        """Returns a bulk mutation of these rows with the policy EACH."""

        async def change() -> Errors:
            found = await bulk(self.graph, mapped(model), action, rows, "EACH")
            return [error for errors in found for error in errors]

        return change

    def imported(self, model: type[Row], columns: dict[str, UUID], values: dict[str, Any]) -> Change:
        """Returns an import of a row. `columns`: foreign keys to rows, which the import finds by their external ids."""
        entity = registry.of(model)
        extra = {"imported": True} if "imported" in entity.extra else {}
        given = {"external_id": f"imported:{new_id()}", **values, **extra, **columns}
        ends = [one for one in entity.description.to_one.values() if one.column in columns]

        async def work(unit: Batch) -> Any:
            for one in sorted(ends, key=lambda one: registry.target(one).rank):
                hold = one.name in entity.owned_by
                await unit.read_ahead(registry.target(one), "external_id", [external(columns[one.column])], hold=hold)
            (result,) = await unit.each([given], lambda unit, row: unit.upsert(entity, row, restoring=False))
            return result

        return imported(self.database, self.settings, work)

    async def case(self, customer: UUID, *verbs: str) -> str:
        """Creates a case, and runs these verbs."""
        id = str(await self.make(models.SupportCase, customer_id=customer, external_id=f"case of {customer}"))
        for verb in verbs:
            await self.graph.done(verb, id=id)
        return id

    async def signed(self) -> UUID:
        """Creates a signed contract of another customer."""
        contract = await self.make(models.Contract)
        await self.make(models.ContractCustomer, contract_id=contract)
        await self.graph.done("contractSign", id=str(contract))
        return contract


def external(id: UUID) -> str:
    """Returns the external id of a row that an import refers to."""
    return f"of {id}"


async def order_confirm(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("orderConfirm", id=await scene.trading.order("1", customer_id=customer))


async def invoice_issue(scene: Scene, customer: UUID) -> Change:
    order = await scene.trading.at("COMPLETED", "1", customer_id=customer)
    return scene.mutation("invoiceIssue", id=(await scene.graph.done("invoiceCreate", orderId=order))["id"])


async def repair_invoice_issue(scene: Scene, customer: UUID) -> Change:
    """Prepares the draft of an invoice of a repair, as only an import creates it."""
    case = UUID(await scene.case(customer, "caseRespond", "caseResolve"))
    repair = await scene.make(models.Repair, support_case_id=case)
    draft = await scene.make(models.Invoice, order_id=None, repair_id=repair)
    await scene.make(models.InvoiceLine, invoice_id=draft)
    return scene.mutation("invoiceIssue", id=str(draft))


async def contract_sign(scene: Scene, customer: UUID) -> Change:
    contract = await scene.make(models.Contract)
    await scene.make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    return scene.mutation("contractSign", id=str(contract))


async def contract_add(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("contractAddCustomers", id=str(await scene.signed()), customerIds=[str(customer)])


async def contract_add_where(scene: Scene, customer: UUID) -> Change:
    where = {"id": {"eq": str(customer)}}
    return scene.mutation("contractAddCustomers", id=str(await scene.signed()), where=where)


async def case_reopen(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("caseReopen", id=await scene.case(customer, "caseRespond", "caseResolve"))


async def repair_complete(scene: Scene, customer: UUID) -> Change:
    case = UUID(await scene.case(customer))
    repair = await scene.make(models.Repair, support_case_id=case, labour_fee=Money(Decimal(5), "USD"))
    await scene.graph.done("repairStart", id=str(repair))
    for verb in ("caseRespond", "caseResolve"):
        await scene.graph.done(verb, id=str(case))
    return scene.mutation("repairComplete", id=str(repair))


def a_case(customer: UUID) -> dict[str, Any]:
    """Returns the input of a new case."""
    return {"customerId": str(customer), "subject": "Broken"}


async def case_open(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("caseOpen", **a_case(customer))


async def case_create(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("supportCaseCreate", **a_case(customer))


async def case_upsert(scene: Scene, customer: UUID) -> Change:
    return scene.mutation("supportCaseUpsert", **a_case(customer), externalId=f"new of {customer}")


async def case_bulk_create(scene: Scene, customer: UUID) -> Change:
    other = await scene.make(models.Customer)
    return scene.bulk(models.SupportCase, "Create", [a_case(other), a_case(customer)])


async def case_bulk_upsert(scene: Scene, customer: UUID) -> Change:
    other = await scene.make(models.Customer)
    rows = [{**a_case(one), "externalId": f"new of {one}"} for one in (other, customer)]
    return scene.bulk(models.SupportCase, "Upsert", rows)


async def case_restore(scene: Scene, customer: UUID) -> Change:
    id = await scene.case(customer)
    await scene.graph.done("supportCaseDelete", id=id)
    return scene.mutation("supportCaseRestore", id=id)


async def case_upsert_restore(scene: Scene, customer: UUID) -> Change:
    await scene.graph.done("supportCaseDelete", id=await scene.case(customer))
    return scene.mutation("supportCaseUpsert", externalId=f"case of {customer}", restoreDeleted=True)


AT = datetime(2026, 1, 1, tzinfo=UTC)


async def order_import(scene: Scene, customer: UUID) -> Change:
    times = dict.fromkeys(("ordered_at", "confirmed_at"), AT)
    return scene.imported(models.Order, {"customer_id": customer}, {"status": "CONFIRMED", **times})


async def invoice_import(scene: Scene, customer: UUID) -> Change:
    order = UUID(await scene.trading.at("COMPLETED", "1", customer_id=customer))
    await scene.graph.done("orderUpdate", id=str(order), externalId=external(order))
    issued = {"number": f"INV-1999-{order.int % 10**5}", "issued_on": date(2026, 1, 1), "status": "ISSUED"}
    return scene.imported(models.Invoice, {"order_id": order}, {**issued, "total": Money(Decimal(10), "USD")})


async def case_import(scene: Scene, customer: UUID) -> Change:
    values = {"subject": "Broken", "status": "OPEN", "opened_at": AT}
    return scene.imported(models.SupportCase, {"customer_id": customer}, values)


async def party_import(scene: Scene, customer: UUID) -> Change:
    contract = new_id()
    values = {"title": "Old", "status": "SIGNED", "signed_at": AT, "external_id": external(contract)}
    assert await scene.imported(models.Contract, {}, values)() == []
    (row,) = await scene.database.fetch(f"SELECT id FROM contract WHERE external_id = '{external(contract)}'")
    return scene.imported(models.ContractCustomer, {"customer_id": customer, "contract_id": UUID(str(row[0]))}, {})


WAYS: dict[str, tuple[Callable[[Scene, UUID], Awaitable[Change]], tuple[str, str]]] = {
    "orderConfirm": (order_confirm, ("customerId", "STATE")),
    "invoiceIssue": (invoice_issue, ("id", "STATE")),
    "invoiceIssue, of a repair": (repair_invoice_issue, ("id", "STATE")),
    "contractSign": (contract_sign, ("customers", "REQUIRED")),
    "contractAddCustomers": (contract_add, ("customerIds.0", "NOT_FOUND")),
    "contractAddCustomers, where": (contract_add_where, ("", "")),  # who does not match is not added
    "caseReopen": (case_reopen, ("id", "STATE")),
    "repairComplete": (repair_complete, ("id", "STATE")),
    "caseOpen": (case_open, ("customerId", "NOT_FOUND")),
    "supportCaseCreate": (case_create, ("customerId", "NOT_FOUND")),
    "supportCaseUpsert": (case_upsert, ("customerId", "NOT_FOUND")),
    "supportCaseUpsert, restoring": (case_upsert_restore, ("externalId", "STATE")),
    "supportCaseBulkCreate": (case_bulk_create, ("customerId", "NOT_FOUND")),
    "supportCaseBulkUpsert": (case_bulk_upsert, ("customerId", "NOT_FOUND")),
    "supportCaseRestore": (case_restore, ("id", "STATE")),
    "import of orders": (order_import, ("customerId", "NOT_FOUND")),
    "import of invoices": (invoice_import, ("orderId", "STATE")),
    "import of cases": (case_import, ("customerId", "NOT_FOUND")),
    "import of parties": (party_import, ("customerId", "NOT_FOUND")),
}
"""Every way to open business: what prepares it, and its refusal if the customer is deleted."""

KEPT = {"orderAmend", "contractRemoveCustomers", "caseRate"}
"""Verbs that change rows of these kinds without changing their state, and add no customer."""


def verbs_that_open(machine: Machine) -> set[str]:
    """Returns the verbs after which a row may be open business that was none before."""

    def may_open(step: Step) -> bool:
        if machine.model not in OPEN:
            return "invoice is issued" in step.does
        is_open = OPEN[machine.model]
        return step.to is None or (step.to in is_open and not is_open.issuperset(step.sources))

    # The name of a step that is no verb has blanks.
    return {step.verb for step in machine.steps if not step.by and may_open(step)} - KEPT


def test_the_table_has_every_way() -> None:
    assert GRAPH.mutation_type is not None
    fields = set(GRAPH.mutation_type.fields)
    wanted = {"caseOpen"}
    for machine in MACHINES:
        wanted |= verbs_that_open(machine)
        if machine.model in OPEN and machine.begins in OPEN[machine.model]:
            name = camel(snake(registry.of(machine.model).name))
            wanted |= {f"{name}{end}" for end in ("Create", "Upsert", "Restore", "BulkCreate", "BulkUpsert")} & fields
    assert {way.split(",")[0] for way in WAYS if not way.startswith("import")} == wanted
    imported = {"import of orders", "import of invoices", "import of cases", "import of parties"}
    assert {way for way in WAYS if way.startswith("import")} == imported


@pytest.fixture(scope="module")
async def scene(make: Make, graph: Graph, database: Database, settings: Settings) -> Scene:
    """Returns the scene of all tests."""
    trading = await trade(make, graph)
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=1000)
    return Scene(graph, make, trading, database, settings)


async def owes(scene: Scene, customer: UUID) -> bool:
    """Returns whether a customer is deleted and has open business, by the invariant."""
    (invariant,) = [one for one in invariants() if one.name == "customers/deleted_customers_owe_nothing"]
    found = await scene.database.fetch(invariant.sql(clock.today(scene.settings.time_zone)))
    return customer in {UUID(str(id)) for _, id in found}


async def new_customer(scene: Scene) -> UUID:
    """Creates a customer with an external id."""
    id = await scene.make(models.Customer)
    await scene.graph.done("customerUpdate", id=str(id), externalId=external(id))
    return id


@pytest.mark.parametrize("way", WAYS)
async def test_business_that_comes_first_keeps_its_customer(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    customer = await new_customer(scene)
    opens, deletes = await WAYS[way][0](scene, customer), scene.mutation("customerDelete", id=str(customer))
    assert await beside(monkeypatch, scene.database, opens, deletes) == ([], [("id", "STATE")])
    assert not await owes(scene, customer)


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_is_opened_for_a_customer_whose_deletion_comes_first(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    customer = await new_customer(scene)
    prepare, refusal = WAYS[way]
    opens, deletes = await prepare(scene, customer), scene.mutation("customerDelete", id=str(customer))
    refused = [refusal] if refusal[1] else []
    assert await beside(monkeypatch, scene.database, deletes, opens) == ([], refused)
    assert not await owes(scene, customer)


@pytest.mark.parametrize("way", ["orderConfirm", "caseOpen", "contractSign"])
async def test_a_bulk_deletion_keeps_business_out_even_after_a_refusal(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    busy, customer = await new_customer(scene), await new_customer(scene)
    await scene.case(busy)
    opens = await WAYS[way][0](scene, customer)
    deletes = scene.bulk(models.Customer, "Delete", [{"id": str(id)} for id in (busy, customer)])
    deleted, opened = await beside(monkeypatch, scene.database, deletes, opens)
    assert (deleted, opened) == ([("id", "STATE")], [WAYS[way][1]])
    assert not await owes(scene, customer)
