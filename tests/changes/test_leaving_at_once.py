"""Tests that no work is given, or given back, to an employee who leaves or gets a role that does not see it at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.description import camel, snake
from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from resolvers.changes.batch import Batch
from resolvers.changes.work_holders import WORK
from resolvers.state_machines import MACHINES
from tests.changes.bulks import bulk, mapped
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.rivals import beside, imported
from tests.sales.selling import Selling, begin

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

Errors = list[tuple[str, str]]
Change = Callable[[], Awaitable[Errors]]
"""Makes a change, and returns the fields and codes of its errors."""

PAST = "2026-01-01T00:00:00Z"
OF_ROLES = (models.Opportunity, models.SupportCase)
"""The work that employees of the role FINANCE do not see by docs/access.md."""


@dataclass
class Scene:
    """What the preparations of changes need. `employee`: who holds the work, or is to get it."""

    graph: Graph
    make: Make
    selling: Selling
    database: Database
    settings: Settings
    employee: UUID

    @property
    def to(self) -> str:
        """The global id of the employee."""
        return gid(models.Employee, self.employee)

    def mutation(self, name: str, /, **input: Any) -> Change:
        """Returns a mutation with this input."""

        async def change() -> Errors:
            payload = await self.graph.change(name, "id", **input)
            return [(".".join(error["field"][1:]), error["code"]) for error in payload["userErrors"]]

        return change

    def bulk(self, model: type[Row], action: str, *rows: dict[str, Any]) -> Change:
        """Returns a bulk mutation of these rows with the policy EACH."""

        async def change() -> Errors:
            found = await bulk(self.graph, mapped(model), action, rows, "EACH")
            return [error for errors in found for error in errors]

        return change

    def imported(self, model: type[Row], values: dict[str, Any], *, restoring: bool = False) -> Change:
        """Returns an import of a row, which finds an employee in it by their external id."""
        entity = registry.of(model)
        extra = {"imported": True} if "imported" in entity.extra else {}

        async def work(unit: Batch) -> Any:
            if WORK[model].holder in values:
                await unit.read_ahead(registry.of(models.Employee), "external_id", [f"of {self.employee}"])
            (result,) = await unit.each(
                [{**values, **extra}], lambda unit, row: unit.upsert(entity, row, restoring=restoring)
            )
            return result

        return imported(self.database, self.settings, work)

    async def row(self, model: type[Row], *, held: bool) -> str:
        """Creates open work, which the employee has if `held`. Returns its global id."""
        values: dict[str, Any] = {"external_id": f"{model.__name__} of {self.employee}"}
        if model is models.Opportunity:
            values["stage_id"] = UUID(self.selling.stages["Prospect"])
        column = WORK[model].holder
        if held and model is not models.SupportCase:
            values[column] = self.employee
        id = gid(model, await self.make(model, **values))
        if held and model is models.SupportCase:
            await self.graph.done("caseAssign", id=id, handlerId=self.to)
        return id

    async def ended(self, model: type[Row], *endings: str, **input: Any) -> str:
        """Creates work that the employee has, and ends it by these mutations. Returns its global id."""
        id = await self.row(model, held=True)
        for ending in endings:
            await self.graph.done(ending, id=id, **input)
        return id


class Way(NamedTuple):
    """A way to give work, or to give it back.

    `prepare`: makes what the change needs, and returns the change. `gives`: whether the input names the employee.
    """

    model: type[Row]
    gives: bool
    prepare: Callable[[Scene], Awaitable[Change]]


def stem(model: type[Row]) -> str:
    """Returns the beginning of the names of an entity's mutations."""
    return camel(snake(registry.of(model).name))


def holder(model: type[Row]) -> str:
    """Returns the input field of the employee who has the work."""
    return camel(WORK[model].holder)


def by_restore(model: type[Row]) -> Way:
    async def prepare(scene: Scene) -> Change:
        return scene.mutation(f"{stem(model)}Restore", id=await scene.ended(model, f"{stem(model)}Delete"))

    return Way(model, False, prepare)


def by_upsert_restore(model: type[Row], action: str) -> Way:
    async def prepare(scene: Scene) -> Change:
        await scene.ended(model, f"{stem(model)}Delete")
        row = {"externalId": f"{model.__name__} of {scene.employee}", "restoreDeleted": True}
        if action == "BulkUpsert":
            return scene.bulk(model, "Upsert", row)
        if action == "import":
            return scene.imported(model, {"external_id": row["externalId"]}, restoring=True)
        return scene.mutation(f"{stem(model)}Upsert", **row)

    return Way(model, False, prepare)


def by_verb(model: type[Row], verb: str, *endings: str, stage: str | None = None) -> Way:
    async def prepare(scene: Scene) -> Change:
        also = {"stageId": scene.selling.stages[stage]} if stage else {}
        return scene.mutation(verb, id=await scene.ended(model, *endings), **also)

    return Way(model, False, prepare)


def by_completion(action: str) -> Way:
    async def prepare(scene: Scene) -> Change:
        row = {"id": await scene.ended(models.Activity, "activityUpdate", completedAt=PAST), "completedAt": None}
        other = {"id": gid(models.Activity, await scene.make(models.Activity)), "subject": "Other"}
        if action == "BulkUpdate":
            return scene.bulk(models.Activity, "Update", other, row)
        return scene.mutation("activityUpdate", **row)

    return Way(models.Activity, False, prepare)


def by_giving(model: type[Row], action: str) -> Way:
    async def prepare(scene: Scene) -> Change:
        given, external = {holder(model): scene.to}, f"{model.__name__} of {scene.employee}"
        if action in ("Create", "BulkCreate"):
            customer = gid(models.Customer, await scene.make(models.Customer))
            stage = scene.selling.stages["Prospect"]
            new = {"name": "Deal", "customerId": customer, "stageId": stage}
            if action == "Create":
                return scene.mutation(f"{stem(model)}Create", **new, **given)
            return scene.bulk(model, "Create", new, {**new, **given})
        if action == "import":
            values = await scene.make.values(model) | {WORK[model].holder: scene.employee, "external_id": external}
            return scene.imported(model, values)
        id = await scene.row(model, held=False)
        if action == "Upsert":
            return scene.mutation(f"{stem(model)}Upsert", externalId=external, **given)
        if action == "BulkUpdate":
            other = gid(model, await scene.make(model))
            return scene.bulk(model, "Update", {"id": other, "externalId": f"other {other}"}, {"id": id, **given})
        return scene.mutation(action if action == "caseAssign" else f"{stem(model)}Update", id=id, **given)

    return Way(model, True, prepare)


_DEAL, _CASE = models.Opportunity, models.SupportCase
WAYS = {
    "caseReopen, resolved": by_verb(_CASE, "caseReopen", "caseResolve"),
    "caseReopen, closed": by_verb(_CASE, "caseReopen", "caseResolve", "caseClose"),
    "opportunityReopen, lost": by_verb(_DEAL, "opportunityReopen", "opportunityLose"),
    "opportunityReopen, won": by_verb(_DEAL, "opportunityReopen", "opportunityWin"),
    "opportunityMove": by_verb(_DEAL, "opportunityMove", "opportunityLose", stage="Offer"),
    "activityUpdate, reopened": by_completion("Update"),
    "activityBulkUpdate, reopened": by_completion("BulkUpdate"),
    "opportunityUpsert, restored": by_upsert_restore(_DEAL, "Upsert"),
    "supportCaseUpsert, restored": by_upsert_restore(_CASE, "Upsert"),
    "opportunityBulkUpsert, restored": by_upsert_restore(_DEAL, "BulkUpsert"),
    "import of opportunities, restored": by_upsert_restore(_DEAL, "import"),
    "import of cases, restored": by_upsert_restore(_CASE, "import"),
    **{f"{stem(model)}Restore": by_restore(model) for model in WORK},
    "caseAssign": by_giving(_CASE, "caseAssign"),
    "import of cases": by_giving(_CASE, "import"),
    "import of opportunities": by_giving(_DEAL, "import"),
    **{f"opportunity{action}": by_giving(_DEAL, action) for action in ("Create", "BulkCreate", "Upsert", "BulkUpdate")},
    **{f"{stem(model)}Update": by_giving(model, "Update") for model in WORK if model is not _CASE},
}

PROGRAMS = ("import of cases", "import of opportunities")
"""The ways that give work to employees who have left: an import may, as the work may be of the past."""


def test_the_table_has_every_way() -> None:
    for model in WORK:
        assert {way.gives for way in WAYS.values() if way.model is model} == {True, False}, model
    ended = {models.Opportunity: {"WON", "LOST"}, models.SupportCase: {"RESOLVED", "CLOSED"}}
    reopening = {
        step.verb
        for machine in MACHINES
        for step in machine.steps
        if step.to not in ended.get(machine.model, ()) and not ended.get(machine.model, set()).isdisjoint(step.sources)
    }
    assert {name.split(",")[0] for name in WAYS} >= reopening - {"caseClose", "caseRate"}


@pytest.fixture(scope="module")
async def selling(make: Make) -> Selling:
    """Returns a pipeline with stages."""
    return await begin(make)


@pytest.fixture
async def scene(graph: Graph, make: Make, selling: Selling, database: Database, settings: Settings) -> Scene:
    """Returns the scene of a test, with an employee of its own."""
    employee = await make(models.Employee)
    await graph.done("employeeUpdate", id=str(employee), externalId=f"of {employee}")
    return Scene(graph, make, selling, database, settings, employee)


async def of_employee(scene: Scene, model: type[Row]) -> int:
    """Returns how many undeleted rows the employee has."""
    table, column = registry.of(model).description.table, WORK[model].holder
    sql = f"SELECT count(*) FROM \"{table}\" WHERE {column} = '{scene.employee}' AND deleted_at IS NULL"
    return int((await scene.database.fetch(sql))[0][0])


@pytest.mark.parametrize("name", [name for name, way in WAYS.items() if way.model in OF_ROLES])
@pytest.mark.parametrize("order", ["work first", "role first"])
async def test_a_role_that_does_not_see_the_work(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, name: str, order: str
) -> None:
    way = WAYS[name]
    work, role = await way.prepare(scene), scene.mutation("employeeUpdate", id=scene.to, role="FINANCE")
    if order == "work first":
        assert await beside(monkeypatch, scene.database, work, role) == ([], [("role", "STATE")])
    else:
        refused = [(holder(way.model), "INVALID")] if way.gives else []
        assert await beside(monkeypatch, scene.database, role, work) == ([], refused)
    assert await of_employee(scene, way.model) == (1 if order == "work first" else 0)


@pytest.mark.parametrize("name", [name for name in WAYS if name not in PROGRAMS])
async def test_an_employee_who_leaves(scene: Scene, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    way = WAYS[name]
    work, leave = await way.prepare(scene), scene.mutation("employeeUpdate", id=scene.to, active=False)
    if list(WAYS).index(name) % 2:
        leave = scene.mutation("employeeDelete", id=scene.to)
    refused = [(holder(way.model), "NOT_FOUND")] if way.gives else []
    assert await beside(monkeypatch, scene.database, leave, work) == ([], refused)
    assert await of_employee(scene, way.model) == 0


@pytest.mark.parametrize("model", OF_ROLES)
async def test_an_import_does_not_restore_work_for_a_role_that_does_not_see_it(scene: Scene, model: type[Row]) -> None:
    id = await scene.ended(model, f"{stem(model)}Delete")
    await scene.graph.done("employeeUpdate", id=scene.to, role="FINANCE")
    row = {"external_id": f"{model.__name__} of {scene.employee}", WORK[model].holder: scene.employee}
    assert await scene.imported(model, row, restoring=True)() == [(holder(model), "INVALID")]
    assert (await scene.make.row(model, parse_global_id(id)[1]))["deleted_at"] is not None
