"""Who may delete and restore rows.

Managers may delete and restore opportunities, orders and other rows of sales. Other callers may delete and restore only
drafts of such rows. A caller who deletes a row may also restore it.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from tests.access.world import World, close_cases
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.factories import won_opportunity
from tests.graph import Graph, gid
from tests.unchanged import unchanged

NOW = "2026-01-02T00:00:00Z"


async def sold(world: World, name: str, **values: Any) -> UUID:
    """Creates a row of this entity for the salesperson's customer."""
    customer, make = world.customers["owned"], world.make
    match name:
        case "Order":
            return await make(models.Order, customer_id=customer, **values)
        case "Contract":
            id = await make(models.Contract, **values)
            await make(models.ContractCustomer, contract_id=id, customer_id=customer)
            return id
        case "Opportunity":
            return await make(models.Opportunity, customer_id=customer, **values)
        case "Invoice":
            order = await make(models.Order, customer_id=customer)
            return await make(models.Invoice, order_id=order, **values)
        case "SalesRecord":
            opportunity = await won_opportunity(make, customer_id=customer)
            return await make(models.SalesRecord, opportunity_id=opportunity, **values)
        case "Asset":
            order = await make(models.Order, customer_id=customer)
            line = await make(models.OrderLine, order_id=order)
            return await make(models.Asset, customer_id=customer, order_line_id=line, **values)
    raise KeyError(name)


NOT_DRAFTS: list[tuple[type[Row], dict[str, Any], str]] = [
    (models.Order, {"status": "CANCELLED"}, "NOT_ALLOWED"),
    (models.Contract, {"status": "SIGNED"}, "NOT_ALLOWED"),
    (models.Asset, {}, "NOT_ALLOWED"),
    (models.SalesRecord, {}, "FORBIDDEN"),
]


async def code_of(graph: Graph, mutation: str, id: str) -> str | None:
    """The error code with which a delete or restore mutation is refused; None if it succeeds."""
    name = mutation[0].upper() + mutation[1:]
    answer = await graph.ask(
        f"mutation($input: {name}Input!) {{ done: {mutation}(input: $input) {{ userErrors {{ code }} }} }}",
        input={"id": id},
    )
    errors = [error["extensions"] for error in answer.get("errors", ())] or answer["data"]["done"]["userErrors"]
    return errors[0]["code"] if errors else None


def named(model: type[Row], action: str) -> str:
    """The name of a generated mutation, such as `customerDelete`."""
    return f"{model.__name__[0].lower()}{model.__name__[1:]}{action}"


@pytest.mark.parametrize(("model", "values", "code"), NOT_DRAFTS, ids=lambda value: getattr(value, "__name__", ""))
async def test_what_was_sold_is_not_deleted_by_salespeople(
    graph: Graph,
    world: World,
    settings: Settings,
    database: Database,
    model: type[Row],
    values: dict[str, Any],
    code: str,
) -> None:
    id = gid(model, await sold(world, model.__name__, **values))
    async with unchanged(database):
        assert await code_of(graph.as_employee(settings, world.employees["seller"]), named(model, "Delete"), id) == code
    if values.get("status") != "SIGNED":  # which nobody deletes
        assert (
            await code_of(graph.as_employee(settings, world.employees["manager"]), named(model, "Delete"), id) is None
        )
        async with unchanged(database):
            seller = graph.as_employee(settings, world.employees["seller"])
            assert await code_of(seller, named(model, "Restore"), id) == code
        manager = graph.as_employee(settings, world.employees["manager"])
        assert await code_of(manager, named(model, "Restore"), id) is None


@pytest.mark.parametrize("name", ["Order", "Contract", "Opportunity", "Invoice"])
async def test_drafts_are_deleted_and_restored_by_salespeople(
    graph: Graph, world: World, settings: Settings, name: str
) -> None:
    model: type[Row] = getattr(models, name)
    seller = graph.as_employee(settings, world.employees["seller"])
    owner = {"owner_id": world.employees["seller"]} if name in ("Contract", "Opportunity") else {}
    id = gid(model, await sold(world, name, **owner))
    for action in ("Delete", "Restore"):
        assert await code_of(seller, named(model, action), id) is None


@pytest.mark.parametrize("name", ["Contract", "Opportunity"])
async def test_drafts_of_a_colleague_are_not(
    graph: Graph, world: World, settings: Settings, database: Database, name: str
) -> None:
    model: type[Row] = getattr(models, name)
    seller = graph.as_employee(settings, world.employees["seller"])
    id = gid(model, await sold(world, name, owner_id=world.employees["rival"]))
    async with unchanged(database):
        assert await code_of(seller, named(model, "Delete"), id) == "NOT_ALLOWED"


async def test_a_won_opportunity_is_no_draft(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    id = gid(models.Opportunity, await sold(world, "Opportunity", owner_id=world.employees["seller"]))
    seller = graph.as_employee(settings, world.employees["seller"])
    stage = await world.make(models.Stage, kind="WON", pipeline_id=await _pipeline(database, id))
    await seller.done(
        "opportunityMove", id=id, stageId=gid(models.Stage, stage), amount={"amount": "1", "currency": "USD"}
    )
    _, secret = await created(graph, scopes=["SALES_WRITE"])
    async with unchanged(database):
        assert await code_of(seller, "opportunityDelete", id) == "NOT_ALLOWED"
    # Reopening takes the sales record away, though salespeople may delete none. It was won nevertheless.
    assert await code_of(seller, "opportunityReopen", id) is None
    async with unchanged(database):
        assert await code_of(seller, "opportunityDelete", id) == "NOT_ALLOWED"
    assert await code_of(with_token(graph, secret), "opportunityDelete", id) == "NOT_ALLOWED"
    manager = graph.as_employee(settings, world.employees["manager"])
    assert await code_of(manager, "opportunityDelete", id) is None
    async with unchanged(database):
        assert await code_of(seller, "opportunityRestore", id) == "NOT_ALLOWED"
    assert await code_of(manager, "opportunityRestore", id) is None


async def test_a_lost_opportunity_is_a_draft_again_when_it_is_reopened(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    id = gid(models.Opportunity, await sold(world, "Opportunity", owner_id=world.employees["seller"]))
    seller = graph.as_employee(settings, world.employees["seller"])
    await world.make(models.Stage, kind="LOST", pipeline_id=await _pipeline(database, id))
    assert await code_of(seller, "opportunityLose", id) is None
    assert await code_of(seller, "opportunityDelete", id) == "NOT_ALLOWED"
    assert await code_of(seller, "opportunityReopen", id) is None
    assert await code_of(seller, "opportunityDelete", id) is None


@pytest.mark.parametrize("who", ["seller", "service", "key"])
async def test_what_was_sold_cannot_be_made_a_draft(
    graph: Graph, world: World, settings: Settings, database: Database, who: str
) -> None:
    # An asset that comes from an order stays one that comes from an order.
    make, customer = world.make, world.customers["served" if who == "service" else "owned"]
    order = await make(models.Order, customer_id=customer)
    product = await make(models.Product)
    lines = [await make(models.OrderLine, order_id=order, product_id=product) for _ in range(2)]
    asset = gid(models.Asset, await make(models.Asset, customer_id=customer, order_line_id=lines[0]))
    _, secret = await created(graph, scopes=["SERVICE_WRITE", "ORDERS_READ"])
    mine = with_token(graph, secret) if who == "key" else graph.as_employee(settings, world.employees[who])
    assert await mine.refused("assetUpdate", id=asset, orderLineId=None) == [("input.orderLineId", "NOT_ALLOWED")]
    assert await code_of(mine, "assetDelete", asset) == "NOT_ALLOWED"
    # Other changes are allowed, and so is clearing the line for those who may delete the asset anyway.
    other = gid(models.OrderLine, lines[1])
    row = await mine.done("assetUpdate", "orderLine { id }", id=asset, orderLineId=other, serialNumber="S-1")
    assert row == {"orderLine": {"id": other}}
    manager = graph.as_employee(settings, world.employees["head"])
    row = await manager.done("assetUpdate", "orderLine { id }", id=asset, orderLineId=None)
    assert row == {"orderLine": None}


@pytest.mark.parametrize("to", ["oneself", "nobody", "another colleague"])
@pytest.mark.parametrize("name", ["Contract", "Opportunity"])
async def test_a_colleagues_draft_cannot_be_taken_over(
    graph: Graph, world: World, settings: Settings, database: Database, name: str, to: str
) -> None:
    model: type[Row] = getattr(models, name)
    seller, rival = world.employees["seller"], world.employees["rival"]
    id = gid(model, await sold(world, name, owner_id=rival))
    given = {"oneself": seller, "nobody": None, "another colleague": world.employees["newcomer"]}[to]
    owner = None if given is None else gid(models.Employee, given)
    mine = graph.as_employee(settings, seller)
    async with unchanged(database):
        refused = await mine.refused(named(model, "Update"), id=id, ownerId=owner)
        assert refused == [("input.ownerId", "NOT_ALLOWED")]
        assert await code_of(mine, named(model, "Delete"), id) == "NOT_ALLOWED"
    # A manager may change the owner, and whoever owns it may give it to a colleague.
    head = graph.as_employee(settings, world.employees["head"])
    await head.done(named(model, "Update"), id=id, ownerId=gid(models.Employee, seller))
    await mine.done(named(model, "Update"), id=id, ownerId=gid(models.Employee, rival))
    async with unchanged(database):
        assert await code_of(mine, named(model, "Delete"), id) == "NOT_ALLOWED"


async def test_what_has_no_owner_may_be_taken(graph: Graph, world: World, settings: Settings) -> None:
    seller = world.employees["seller"]
    mine = graph.as_employee(settings, seller)
    for name in ("Contract", "Opportunity"):
        model: type[Row] = getattr(models, name)
        id = gid(model, await sold(world, name, owner_id=None))
        row = await mine.done(named(model, "Update"), "owner { id }", id=id, ownerId=gid(models.Employee, seller))
        assert row == {"owner": {"id": gid(models.Employee, seller)}}


async def _pipeline(database: Database, opportunity: str) -> UUID:
    from core.ids import parse_global_id

    found = parse_global_id(opportunity)
    assert found is not None
    sql = (
        'SELECT "pipeline_id" FROM "stage" WHERE "id" = (SELECT "stage_id" FROM "opportunity"'
        f" WHERE \"id\" = '{found[1]}')"
    )
    return UUID(str((await database.fetch(sql))[0][0]))


async def test_a_key_deletes_no_customer(graph: Graph, world: World) -> None:
    _, secret = await created(graph, scopes=["CUSTOMERS_WRITE"])
    key = with_token(graph, secret)
    for model, id in ((models.Customer, world.customers["owned"]), (models.Contact, world.rows["Contact"]["owned"])):
        assert await code_of(key, named(model, "Delete"), gid(model, id)) == "FORBIDDEN"


LINKED = {
    "an activity by its target": (models.Activity, "seller", ["ACTIVITIES_WRITE"]),
    "a contract by its customer": (models.Contract, "manager", ["CONTRACTS_WRITE"]),
}


@pytest.mark.parametrize("case", LINKED)
@pytest.mark.parametrize("who", ["employee", "key"])
async def test_what_was_seen_by_links_alone_can_be_restored(
    graph: Graph, world: World, settings: Settings, case: str, who: str
) -> None:
    # Deleting a row also deletes the links by which the caller saw it. For a restore, these links still count.
    model, name, scopes = LINKED[case]
    id = gid(model, world.rows[model.__name__]["owned"])
    _, secret = await created(graph, scopes=scopes, everything=False, customerIds=[str(world.customers["owned"])])
    mine = with_token(graph, secret) if who == "key" else graph.as_employee(settings, world.employees[name])
    row = await mine.done(named(model, "Delete"), "id deletedAt", id=id)
    assert (row["id"], row["deletedAt"] is None) == (id, False)
    stranger = graph.as_employee(settings, world.employees["rival"])
    assert await code_of(stranger, named(model, "Restore"), id) in ("NOT_FOUND", "NOT_ALLOWED")
    row = await mine.done(named(model, "Restore"), "id deletedAt", id=id)
    assert row == {"id": id, "deletedAt": None}
    answer = await mine("query($id: ID!) { node(id: $id) { id } }", id=id)
    assert answer == {"node": {"id": id}}


async def test_a_customer_that_a_manager_sees_by_an_assignment_can_be_restored(
    graph: Graph, world: World, settings: Settings
) -> None:
    manager = graph.as_employee(settings, world.employees["manager"])
    id = gid(models.Customer, world.customers["assigned"])
    await close_cases(world)
    row = await manager.done("customerDelete", "id deletedAt", id=id)
    assert row["deletedAt"]
    assert await manager.done("customerRestore", "id deletedAt", id=id) == {"id": id, "deletedAt": None}


async def test_a_link_that_was_removed_before_does_not_count(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    activity, customer = (gid(models.Activity, world.rows["Activity"]["owned"]), world.customers["others"])
    about = [
        {"contactId": gid(models.Contact, world.rows["Contact"]["others"])},
        {"customerId": gid(models.Customer, customer)},
    ]
    await graph.done("activityUpdate", id=activity, targets=about)
    await graph.done("activityDelete", id=activity)
    seller = graph.as_employee(settings, world.employees["seller"])
    async with unchanged(database):
        assert await code_of(seller, "activityRestore", activity) == "NOT_FOUND"


async def test_a_key_creates_a_contract_with_a_customer_of_its_own(
    graph: Graph, world: World, database: Database
) -> None:
    mine, others = (gid(models.Customer, world.customers[name]) for name in ("owned", "others"))
    limit = {"everything": False, "customerIds": [str(world.customers["owned"])]}
    _, secret = await created(graph, scopes=["CONTRACTS_WRITE", "CUSTOMERS_READ"], **limit)
    key = with_token(graph, secret)
    row = await key.done("contractCreate", "owner { id } customers { nodes { id } }", title="New", customerIds=[mine])
    assert row == {"owner": None, "customers": {"nodes": [{"id": mine}]}}
    async with unchanged(database):
        assert await key.refused("contractCreate", title="x") == [("input", "NOT_ALLOWED")]
        refused = await key.refused("contractCreate", title="x", customerIds=[mine, others])
        assert refused == [("input.customerIds.1", "NOT_FOUND")]
