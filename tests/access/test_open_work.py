"""An employee who is given open work on a customer sees this customer as long as the work is open.

The tests call this employee the receiver. They check each kind of work, and each way to give it to the receiver. The
receiver sees the customer immediately, but no other customer. While the work is open, the receiver may change this
work, and nothing else. After the work has ended in any way, the receiver no longer sees the customer. The receiver has
exactly one assignment of the role WORK during the work, and none without work.
"""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers import access, registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, open_work
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from tests.access.work_scene import GIVING, SEEN, Scene, case, opportunity, other, task
from tests.access.world import World
from tests.graph import Graph, gid
from tests.unchanged import unchanged

WAYS = ("create", "bulk create", "upsert", "import", "update", "bulk update")
CASES = [
    *(("case", way) for way in ("verb", "import")),
    *((kind, way) for kind in ("opportunity", "contract", "task: customer_id") for way in WAYS),
    *((kind, "create") for kind in GIVING if kind.startswith("task: ") and kind != "task: customer_id"),
]


@pytest.fixture
async def scene(graph: Graph, world: World, settings: Settings, database: Database) -> Scene:
    to = await world.make(models.Employee, role="SALES", team_id=None)
    customer = await world.make(models.Customer, owner_id=world.employees["seller"])
    return Scene(graph, world, settings, database, customer, to)


@pytest.mark.parametrize(("kind", "way"), CASES)
async def test_work_is_seen_while_it_is_open(scene: Scene, kind: str, way: str) -> None:
    scene.way = way
    model, give, endings = GIVING[kind]
    assert not await scene.sees()
    work = gid(model, await give(scene))
    name = model.__name__[0].lower() + model.__name__[1:]
    assert await scene.sees()
    assert [living for _, living in await scene.assignments()] == [True]
    await scene.sound()
    changed = {"subject": "mine"} if model in (models.Activity, models.SupportCase) else {"description": "mine"}
    changed = {"terms": "mine"} if model is models.Contract else changed
    assert (await scene.mine.change(f"{name}Update", "id", id=work, **changed))["userErrors"] == []
    await _refuse_the_rest(scene)

    endings = endings if way in ("create", "verb") else dict(list(endings.items())[:1])
    for end in endings.values():
        if not await scene.sees():
            await _give_again(scene, model, work)
            assert await scene.sees()
        result = await end(scene, work)
        assert result["userErrors"] == []
        assert not await scene.sees()
        await scene.sound()


async def _give_again(scene: Scene, model: type[Row], id: str) -> None:
    """Reopens or restores a row, and gives it to the receiver again, as an administrator."""
    to = gid(models.Employee, scene.to)
    name = model.__name__[0].lower() + model.__name__[1:]
    data = await scene.graph(f"query ($id: ID!) {{ row: {name}(id: $id) {{ id }} }}", id=id)
    if data["row"] is None:
        await scene.graph.done(f"{name}Restore", "id", id=id)
    if model is models.SupportCase:
        await scene.graph.change("caseReopen", "id", id=id)
        await scene.graph.done("caseAssign", "id", id=id, handlerId=to)
    elif model is models.Opportunity:
        await scene.graph.change("opportunityReopen", "id", id=id)
        await scene.graph.done("opportunityUpdate", "id", id=id, ownerId=to)
    elif model is models.Activity:
        await scene.graph.done("activityUpdate", "id", id=id, completedAt=None, assigneeId=to)
    else:
        await scene.graph.done("contractUpdate", "id", id=id, ownerId=to)


async def _refuse_the_rest(scene: Scene) -> None:
    """Checks that the receiver can change only the work that they were given."""
    make, customer = scene.world.make, gid(models.Customer, scene.customer)
    contact = gid(models.Contact, await make(models.Contact, customer_id=scene.customer))
    deal = await make(models.Opportunity, customer_id=scene.customer, owner_id=scene.world.employees["seller"])
    note = await make(models.Activity, author_id=None, targets=[("customer_id", scene.customer)])
    case = gid(models.SupportCase, await make(models.SupportCase, customer_id=scene.customer, handler_id=None))
    order = gid(models.Order, await make(models.Order, customer_id=scene.customer))
    mine = gid(models.Employee, scene.to)
    ((assignment, _),) = [one for one in await scene.assignments() if one[1]]
    about = [{"customerId": customer}]
    refused: list[tuple[str, dict[str, Any], str]] = [
        ("customerUpdate", {"id": customer, "name": "x"}, "input.id"),
        ("customerUpdate", {"id": customer, "ownerId": mine}, "input.id"),
        ("contactUpdate", {"id": contact, "fullName": "x"}, "input.id"),
        ("contactCreate", {"customerId": customer, "fullName": "x"}, "input.customerId"),
        ("opportunityUpdate", {"id": gid(models.Opportunity, deal), "ownerId": mine}, "input.id"),
        ("opportunityLose", {"id": gid(models.Opportunity, deal)}, "input.id"),
        ("opportunityCreate", {"customerId": customer, "name": "x"}, "input.customerId"),
        ("orderCreate", {"customerId": customer}, "input.customerId"),
        ("orderCancel", {"id": order}, "input.id"),
        ("caseAssign", {"id": case, "handlerId": mine}, "input.id"),
        ("caseOpen", {"customerId": customer, "subject": "x"}, "input.customerId"),
        ("activityUpdate", {"id": gid(models.Activity, note), "subject": "x"}, "input.id"),
        ("activityCreate", {"kind": "TASK", "subject": "x", "assigneeId": mine, "targets": about}, "input.targets.0"),
        (
            "customerAssignmentUpdate",
            {"id": gid(models.CustomerAssignment, UUID(assignment)), "until": "2099-01-01"},
            "input.id",
        ),
        ("customerAssignmentCreate", {"customerId": customer, "employeeId": mine, "role": "SALES"}, "input.customerId"),
        (
            "customerTagAdd",
            {"customerId": customer, "tagId": gid(models.Tag, await make(models.Tag))},
            "input.customerId",
        ),
    ]
    async with unchanged(scene.database):
        for mutation, values, field in refused:
            assert (mutation, await scene.mine.refused(mutation, **values)) == (mutation, [(field, "NOT_ALLOWED")])


async def test_the_last_work_counts_and_history_stays(scene: Scene) -> None:
    ids = [await GIVING[kind][1](scene) for kind in ("opportunity", "task: contact_id")]
    ((assignment, living),) = await scene.assignments()
    assert living
    await scene.graph.done("opportunityLose", "id", id=gid(models.Opportunity, ids[0]))
    assert await scene.sees()
    await scene.graph.done("activityDelete", "id", id=gid(models.Activity, ids[1]))
    assert (await scene.sees(), await scene.assignments()) == (False, [(assignment, False)])
    await scene.graph.done("activityRestore", "id", id=gid(models.Activity, ids[1]))
    assert (await scene.sees(), await scene.assignments()) == (True, [(assignment, True)])
    history = await scene.graph(
        "query ($id: ID!) { node(id: $id) { ... on CustomerAssignment { role history { nodes { operation } } } } }",
        id=gid(models.CustomerAssignment, UUID(assignment)),
    )
    assert history["node"]["role"] == "WORK"
    assert [one["operation"] for one in history["node"]["history"]["nodes"]] == ["RESTORE", "DELETE", "CREATE"]


@pytest.mark.parametrize("what", ["opportunity", "contact", "customer owner", "customer", "customers of a contract"])
async def test_moving_what_work_is_about(scene: Scene, what: str) -> None:
    make, graph = scene.world.make, scene.graph
    other = await make(models.Customer, owner_id=scene.world.employees["seller"])
    customer = gid(models.Customer, scene.customer)
    match what:
        case "opportunity":
            work = gid(models.Opportunity, await opportunity(scene))
            await graph.done("opportunityUpdate", "id", id=work, customerId=gid(models.Customer, other))
            scene.customer = other
            assert await scene.sees()
        case "contact":
            contact = await make(models.Contact, customer_id=scene.customer)
            await make(models.Activity, assignee_id=scene.to, targets=[("contact_id", contact)])
            await graph.done("contactUpdate", id=gid(models.Contact, contact), customerId=gid(models.Customer, other))
            scene.customer = other
            assert await scene.sees()
            await graph.done("contactDelete", id=gid(models.Contact, contact))
            assert not await scene.sees()
        case "customer owner":
            await opportunity(scene)
            to, seller = (gid(models.Employee, id) for id in (scene.to, scene.world.employees["seller"]))
            await graph.done("customerUpdate", id=customer, ownerId=to)
            assert [living for _, living in await scene.assignments()] == [False]
            assert await scene.sees()
            await graph.done("customerUpdate", id=customer, ownerId=seller)
            assert await scene.sees()
        case "customer":
            await task("customer_id")(scene)
            await graph.done("customerDelete", id=customer)
            assert not await scene.sees()
            await scene.sound()
            await graph.done("customerRestore", id=customer)
            assert await scene.sees()
        case _:
            contract = await make(models.Contract, owner_id=scene.to)
            many = [await make(models.Customer, owner_id=scene.world.employees["seller"]) for _ in range(3)]
            ids = [gid(models.Customer, id) for id in many]
            await graph.done("contractAddCustomers", id=gid(models.Contract, contract), customerIds=ids)
            data = await scene.mine(SEEN)
            assert {one["id"] for one in data["customers"]["nodes"]} == set(ids)
            scene.customer = many[0]
    await scene.sound()


@pytest.mark.parametrize("role", ["SERVICE", "SALES", "MANAGER"])
async def test_roles_bound_what_work_lets_change(scene: Scene, role: str) -> None:
    to = await scene.world.make(models.Employee, role=role, team_id=None)
    served = Scene(scene.graph, scene.world, scene.settings, scene.database, scene.customer, to)
    if role == "MANAGER":  # sees customers without an owner, too
        await scene.graph.done(
            "customerUpdate", id=gid(models.Customer, scene.world.customers["ownerless"]), ownerId=other(scene)
        )
    deal = gid(models.Opportunity, await opportunity(served))
    assert await served.sees()
    response = await served.mine.ask(
        'mutation ($id: ID!) { opportunityUpdate(input: {id: $id, description: "x"}) { userErrors { code } } }', id=deal
    )
    if role == "SERVICE":
        assert [error["extensions"]["code"] for error in response["errors"]] == ["FORBIDDEN"]
    else:
        assert response["data"]["opportunityUpdate"] == {"userErrors": []}


async def test_nobody_writes_assignments_of_work(scene: Scene) -> None:
    await opportunity(scene)
    ((assignment, _),) = await scene.assignments()
    id, customer = gid(models.CustomerAssignment, UUID(assignment)), gid(models.Customer, scene.customer)
    seller = gid(models.Employee, scene.world.employees["rival"])
    other = await scene.world.make(models.CustomerAssignment, customer_id=scene.customer, role="SALES")
    async with unchanged(scene.database):
        for mutation, values in (
            ("customerAssignmentCreate", {"customerId": customer, "employeeId": seller, "role": "WORK"}),
            (
                "customerAssignmentUpsert",
                {"customerId": customer, "employeeId": seller, "role": "WORK", "externalId": "w"},
            ),
            ("customerAssignmentUpdate", {"id": id, "role": "SALES"}),
            ("customerAssignmentUpdate", {"id": id, "until": "2099-01-01"}),
            ("customerAssignmentUpdate", {"id": gid(models.CustomerAssignment, other), "role": "WORK"}),
            ("customerAssignmentDelete", {"id": id}),
        ):
            assert (mutation, await scene.graph.refused(mutation, **values)) == (mutation, [("input.role", "INVALID")])


async def test_what_does_not_fit_is_found_and_mended(scene: Scene) -> None:
    await opportunity(scene)
    case = await scene.world.make(models.SupportCase, customer_id=scene.customer, handler_id=None)
    other = await scene.world.make(models.Employee)
    ((assignment, _),) = await scene.assignments()
    async with scene.database.transaction() as transaction:
        for sql in (
            f"UPDATE customer_assignment SET employee_id = '{other}' WHERE id = '{assignment}'",
            f"UPDATE support_case SET handler_id = '{scene.world.employees['service']}' WHERE id = '{case}'",
        ):
            await transaction.fetch(sql)
    assert await scene.violators() == {scene.customer}
    changes = Changes(scene.database, SYSTEM, scene.settings)
    mend = partial(open_work.settle_customers, customers={scene.customer})
    assert await changes.run(mend) == 3
    await scene.sound()
    assert await changes.run(mend) == 0
    assert await scene.sees()


async def test_a_nested_view_of_a_service_employee_is_one_statement(scene: Scene) -> None:
    scene.to = await scene.world.make(models.Employee, role="SERVICE", team_id=None)
    scene.way = "verb"
    await case(scene)
    viewer = await access.employee(scene.database, scene.to, scene.settings.time_zone)
    people = "owner { fullName } assignments { nodes { role employee { fullName } } } contacts { nodes { fullName } }"
    below = "cases(first: 5) { nodes { subject handler { fullName } activities(first: 5) { nodes { subject } } } }"
    query = f"{{ customers(first: 5) {{ nodes {{ name {people} {below} }} }} }}"
    with scene.database.recording() as statements:
        result = await Executor(build()).run(query, {}, None, Context(scene.database, viewer, scene.settings))
    (customer,) = result.response["data"]["customers"]["nodes"]
    assert [one["role"] for one in customer["assignments"]["nodes"]] == ["WORK"]
    assert len(customer["cases"]["nodes"]) == 1
    assert len(statements) == 1


async def test_the_number_of_customers_takes_no_more_statements(scene: Scene) -> None:
    counts = []
    for many in (2, 30):
        ids = [await scene.world.make(models.Customer, owner_id=None) for _ in range(many)]
        contract = await scene.world.make(models.Contract, owner_id=None)
        for id in ids:
            await scene.world.make(models.ContractCustomer, contract_id=contract, customer_id=id)
        for owner in (scene.to, scene.world.employees["rival"], None, scene.to):  # creates, deletes, restores
            with scene.database.recording() as statements:
                changed = {"owner_id": owner}
                await scene.world.make.changes.update(registry.of(models.Contract), contract, changed, None)
            counts.append(len(statements))
        await scene.sound()
    assert counts[:4] == counts[4:]
