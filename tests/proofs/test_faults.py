"""Tests that a failed change leaves nothing behind. A fault is injected after each of its statements."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.faults import Faults
from tests.sales.selling import Selling, begin
from tests.unchanged import stored


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch, dialect: str) -> Faults:
    """Returns the faults for the transactions of this test's database."""
    return Faults(monkeypatch, dialect)


Mutation = tuple[str, dict[str, Any]]


async def customer_delete(make: Make, selling: Selling) -> Mutation:
    customer = await make(models.Customer)
    contact = await make(models.Contact, customer_id=customer)
    for _ in range(2):
        await make(models.Contact, customer_id=customer)
        await make(models.CustomerAssignment, customer_id=customer)
        await make(models.CustomerTag, customer_id=customer)
    await make(models.OpportunityContact, contact_id=contact)
    return "customerDelete", {"id": str(customer)}


async def customer_restore(make: Make, selling: Selling) -> Mutation:
    from resolvers import registry

    _, given = await customer_delete(make, selling)
    await make.changes.delete(registry.of(models.Customer), given["id"], None)
    return "customerRestore", given


async def contact_move(make: Make, selling: Selling) -> Mutation:
    customer = await make(models.Customer)
    first = await make(models.Contact, customer_id=customer)
    await make(models.Contact, customer_id=customer)
    return "contactUpdate", {"id": str(first), "customerId": selling.customer}


async def opportunity_move(make: Make, selling: Selling) -> Mutation:
    id = await selling.opportunity(expected_amount=None)
    await make(models.OpportunityLine, opportunity_id=id, product_id=selling.product)
    return "opportunityMove", {"id": id, "stageId": selling.stages["Won"]}


async def activity_update(make: Make, selling: Selling) -> Mutation:
    old = [("customer_id", await make(models.Customer)), ("contact_id", await make(models.Contact))]
    id = await make(models.Activity, targets=old)
    targets = [{"opportunityId": await selling.opportunity()}, {"customerId": selling.customer}]
    return "activityUpdate", {"id": str(id), "subject": "New", "targets": targets}


async def create_with_an_id(make: Make, selling: Selling) -> Mutation:
    from core.ids import new_id

    targets = [{"customerId": selling.customer}]
    return "activityCreate", {"id": str(new_id()), "kind": "CALL", "subject": "S", "targets": targets}


@pytest.mark.parametrize(
    "prepare", [customer_delete, customer_restore, contact_move, opportunity_move, activity_update, create_with_an_id]
)
async def test_a_fault_after_any_statement_leaves_nothing_changed(
    graph: Graph,
    make: Make,
    database: Database,
    faults: Faults,
    prepare: Callable[[Make, Selling], Awaitable[Mutation]],
) -> None:
    mutation, given = await prepare(make, await begin(make))
    name = mutation[0].upper() + mutation[1:]
    query = f"mutation($i: {name}Input!) {{ m: {mutation}(input: $i) {{ userErrors {{ code }} }} }}"
    await _fails_at_every_statement(graph, database, faults, query, given, at_least=5)


@pytest.mark.parametrize("policy", ["ALL_OR_NOTHING", "EACH"])
async def test_a_fault_in_a_bulk_leaves_nothing_changed(
    graph: Graph, make: Make, database: Database, faults: Faults, policy: str
) -> None:
    customer = str(await make(models.Customer))
    rows = [{"customerId": customer, "fullName": f"N{n}"} for n in range(3)]
    query = "mutation($i: ContactBulkCreateInput!) { m: contactBulkCreate(input: $i) { userErrors { code } } }"
    await _fails_at_every_statement(graph, database, faults, query, {"rows": rows, "policy": policy}, at_least=9)


async def _fails_at_every_statement(
    graph: Graph, database: Database, faults: Faults, query: str, given: dict[str, Any], *, at_least: int
) -> None:
    begun = await stored(database)
    statement = 1
    while True:
        with faults.after(statement):
            response = await graph.ask(query, i=given)
            failed = faults.seen >= statement
        if not failed:
            break
        assert [error["extensions"]["code"] for error in response["errors"]] == ["INTERNAL_SERVER_ERROR"], statement
        assert await stored(database) == begun, statement
        statement += 1
    # The last time, it went through, and wrote.
    assert response["data"] == {"m": {"userErrors": []}}
    assert await stored(database) != begun
    assert statement > at_least
