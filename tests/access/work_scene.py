"""A customer of another employee, and all ways to begin and end a receiver's work on this customer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core import clock
from core.ids import global_id, parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from models.row import Row
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes.batch import Batch, run_batch
from tests.access.world import World
from tests.graph import Graph, gid

SEEN = "{ customers(first: 9) { totalCount nodes { id name contacts { totalCount } } } }"


@dataclass
class Scene:
    """A customer of another employee, and an employee who can be given open work on this customer.

    `to`: the id of the employee who is given the work, called the receiver.
    `way`: how the work is given, such as `create` or `bulk create`.
    """

    graph: Graph
    world: World
    settings: Settings
    database: Database
    customer: UUID
    to: UUID
    way: str = "create"

    def __post_init__(self) -> None:
        self.mine = self.graph.as_employee(self.settings, self.to)

    async def sees(self) -> bool:
        """Returns whether the receiver sees the customer. Fails if the receiver sees any other customer."""
        data = await self.mine(SEEN)
        found = [one["id"] for one in data["customers"]["nodes"]]
        assert data["customers"]["totalCount"] == len(found)
        assert found in ([], [gid(models.Customer, self.customer)])
        return bool(found)

    async def assignments(self) -> list[tuple[str, bool]]:
        """Returns the ids of the receiver's assignments of the role WORK, and whether each is living."""
        table = "SELECT id, deleted_at FROM customer_assignment WHERE role = 'WORK'"
        rows = await self.database.fetch(f"{table} ORDER BY id")
        return [(str(id), deleted is None) for id, deleted in rows]

    async def sound(self) -> None:
        """Checks that the assignments of the role WORK of all customers fit the open work."""
        assert await self.violators() == set()

    async def violators(self) -> set[UUID]:
        """Returns the customers whose assignments of the role WORK do not fit the open work."""
        (invariant,) = [one for one in invariants() if one.name == "customers/work_is_seen"]
        found = await self.database.fetch(invariant.sql(clock.today(self.settings.time_zone)))
        return {UUID(str(id)) for _, id in found}

    async def put(self, model: type[Row], relation: str, **values: Any) -> UUID:
        """Creates a row and gives it to the receiver. Returns its id."""
        name = model.__name__[0].lower() + model.__name__[1:]
        given = {_camel(key): _global(model, key, value) for key, value in values.items()}
        to = {f"{relation}Id": gid(models.Employee, self.to)}
        match self.way:
            case "create":
                return _local((await self.graph.done(f"{name}Create", "id", **given, **to))["id"])
            case "bulk create":
                return await self._bulk(name, "Create", {**given, **to})
            case "upsert":
                return _local((await self.graph.done(f"{name}Upsert", "id", externalId="x:1", **given, **to))["id"])
            case "import":
                row = {**values, f"{relation}_id": self.to, "external_id": "x:1"}

                async def work(unit: Batch) -> UUID:
                    return (await unit.upsert(registry.of(model), row, restoring=False))[0]

                return await run_batch(self.database, SYSTEM, self.settings, work)
        id = (await self.graph.done(f"{name}Create", "id", **{f"{relation}Id": None}, **given))["id"]
        assert not await self.sees()
        if self.way == "bulk update":
            return await self._bulk(name, "Update", {"id": id, **to})
        assert self.way == "update"
        return _local((await self.graph.done(f"{name}Update", "id", id=id, **to))["id"])

    async def _bulk(self, name: str, what: str, row: dict[str, Any]) -> UUID:
        type = f"{name[0].upper()}{name[1:]}Bulk{what}"
        data = await self.graph(
            f"mutation ($input: {type}Input!) {{ done: {name}Bulk{what}(input: $input) {{"
            f" results {{ row: {name} {{ id }} userErrors {{ code message }} }} }} }}",
            input={"rows": [row], "policy": "ALL_OR_NOTHING"},
        )
        (result,) = data["done"]["results"]
        assert result["userErrors"] == []
        return _local(result["row"]["id"])


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def _global(model: type[Row], key: str, value: Any) -> Any:
    if key == "targets":
        return [{_camel(column): _global(models.ActivityTarget, column, id)} for column, id in value]
    one = registry.of(model).description.to_one.get(key.removesuffix("_id"))
    return value if one is None or value is None else global_id(registry.target(one).code, value)


def _local(id: str) -> UUID:
    return parse_global_id(id)[1]


async def case(scene: Scene) -> UUID:
    if scene.way != "verb":
        return await scene.put(models.SupportCase, "handler", customer_id=scene.customer, subject="x")
    id = await scene.world.make(models.SupportCase, customer_id=scene.customer)
    await scene.graph.done("caseAssign", "id", id=gid(models.SupportCase, id), handlerId=gid(models.Employee, scene.to))
    return id


async def opportunity(scene: Scene) -> UUID:
    pipeline = await scene.world.make(models.Pipeline)
    stage = await scene.world.make(models.Stage, pipeline_id=pipeline, position=1)
    await scene.world.make(models.Stage, pipeline_id=pipeline, position=2, kind="LOST")
    return await scene.put(models.Opportunity, "owner", name="x", customer_id=scene.customer, stage_id=stage)


async def contract(scene: Scene) -> UUID:
    id = await scene.put(models.Contract, "owner", title="x")
    one = gid(models.Contract, id)
    await scene.graph.done("contractAddCustomers", "id", id=one, customerIds=[gid(models.Customer, scene.customer)])
    return id


def task(target: str) -> Callable[[Scene], Awaitable[UUID]]:
    async def give(scene: Scene) -> UUID:
        make, id = scene.world.make, scene.customer
        match target:
            case "contact_id":
                id = await make(models.Contact, customer_id=id)
            case "opportunity_id":
                id = await make(models.Opportunity, customer_id=id, owner_id=None)
            case "order_id":
                id = await make(models.Order, customer_id=id)
            case "support_case_id":
                id = await make(models.SupportCase, customer_id=id, handler_id=None)
            case "contract_id":
                contract = await make(models.Contract, owner_id=None)
                await make(models.ContractCustomer, contract_id=contract, customer_id=id)
                id = contract
        return await scene.put(models.Activity, "assignee", kind="TASK", subject="x", targets=[(target, id)])

    return give


async def _resolve(scene: Scene, id: str) -> Any:
    if scene.way == "import":  # it is still NEW
        await scene.graph.done("caseAssign", "id", id=id, handlerId=gid(models.Employee, scene.to))
    return await scene.mine.change("caseResolve", "id", id=id)


Ending = Callable[[Scene, str], Awaitable[Any]]

GIVING: dict[str, tuple[type[Row], Callable[[Scene], Awaitable[UUID]], dict[str, Ending]]] = {
    "case": (
        models.SupportCase,
        case,
        {
            "resolved": _resolve,
            "handed over": lambda scene, id: scene.mine.change("caseAssign", "id", id=id, handlerId=other(scene)),
            "deleted": lambda scene, id: scene.graph.change("supportCaseDelete", "id", id=id),
        },
    ),
    "opportunity": (
        models.Opportunity,
        opportunity,
        {
            "lost": lambda scene, id: scene.graph.change("opportunityLose", "id", id=id),
            "handed over": lambda scene, id: scene.mine.change("opportunityUpdate", "id", id=id, ownerId=other(scene)),
            "deleted": lambda scene, id: scene.graph.change("opportunityDelete", "id", id=id),
            "ownerless": lambda scene, id: scene.graph.change("opportunityUpdate", "id", id=id, ownerId=None),
        },
    ),
    "contract": (
        models.Contract,
        contract,
        {
            "handed over": lambda scene, id: scene.mine.change("contractUpdate", "id", id=id, ownerId=other(scene)),
            "deleted": lambda scene, id: scene.graph.change("contractDelete", "id", id=id),
        },
    ),
    **{
        f"task: {target}": (
            models.Activity,
            task(target),
            {
                "completed": lambda scene, id: scene.mine.change(
                    "activityUpdate", "id", id=id, completedAt="2026-01-01T00:00:00Z"
                ),
                "handed over": lambda scene, id: scene.mine.change(
                    "activityUpdate", "id", id=id, assigneeId=other(scene)
                ),
                "deleted": lambda scene, id: scene.graph.change("activityDelete", "id", id=id),
                "about nothing": lambda scene, id: scene.graph.change("activityUpdate", "id", id=id, targets=[]),
            },
        )
        for target in ("customer_id", "contact_id", "opportunity_id", "order_id", "support_case_id", "contract_id")
    },
}
"""By kind of work: its model, what gives it, and what ends it."""


def other(scene: Scene) -> str:
    """Returns the global id of a colleague to whom the work may be handed over."""
    return gid(models.Employee, scene.world.employees["rival"])
