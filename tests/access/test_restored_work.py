"""Whoever deletes their own work restores it, although the deletion has ended their sight of the customer."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.row import Row
from tests.entities.matrix import number
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

WORK: dict[str, tuple[type[Row], str]] = {
    "SALES": (models.Opportunity, "owner_id"),
    "SERVICE": (models.SupportCase, "handler_id"),
}
"""By role: the entity of the work that the role may delete, and the column with its holder."""

roles = pytest.mark.parametrize("role", WORK)


class Scene:
    """A customer of a colleague, on whom an employee has work."""

    def __init__(self, graph: Graph, make: Make, settings: Settings, role: str) -> None:
        self.graph, self.make, self.settings, self.role = graph, make, settings, role
        self.model, self.holder = WORK[role]
        self.name = self.model.__name__[0].lower() + self.model.__name__[1:]

    async def begin(self) -> Scene:
        self.team = await self.make(models.Team)
        self.employee = await self.make(models.Employee, role=self.role, team_id=self.team)
        self.customer = await self.make(models.Customer, owner_id=await self.make(models.Employee))
        self.mine = self.graph.as_employee(self.settings, self.employee)
        return self

    async def work(self, **values: Any) -> str:
        given = {"customer_id": self.customer, self.holder: self.employee, **values}
        return gid(self.model, await self.make(self.model, **given))

    async def sees(self, graph: Graph) -> bool:
        id = gid(models.Customer, self.customer)
        return (await graph("query($id: ID!) { customer(id: $id) { id } }", id=id))["customer"] is not None

    async def deleted(self, graph: Graph) -> list[str]:
        plural = "opportunities" if self.role == "SALES" else "supportCases"
        rows = await graph(f"{{ rows: {plural}(deleted: ONLY) {{ nodes {{ id }} }} }}")
        return [row["id"] for row in rows["rows"]["nodes"]]

    async def hand_over(self, id: str, to: UUID) -> None:
        if self.role == "SALES":
            await self.graph.done("opportunityUpdate", id=id, ownerId=gid(models.Employee, to))
        else:
            await self.graph.done("caseAssign", id=id, handlerId=gid(models.Employee, to))


@pytest.fixture
async def scene(graph: Graph, make: Make, settings: Settings, role: str) -> Scene:
    return await Scene(graph, make, settings, role).begin()


@roles
async def test_the_holder_restores_it(scene: Scene) -> None:
    id = await scene.work()
    for _ in range(2):
        assert await scene.mine.done(f"{scene.name}Delete", "id", id=id) == {"id": id}
        assert not await scene.sees(scene.mine)
        assert await scene.deleted(scene.mine) == [id]
        assert await scene.mine.done(f"{scene.name}Restore", "id", id=id) == {"id": id}
        assert await scene.sees(scene.mine)
        assert await scene.deleted(scene.mine) == []


@roles
async def test_the_holder_restores_it_by_an_upsert(scene: Scene) -> None:
    external, field = f"work {number()}", "name" if scene.role == "SALES" else "subject"
    id = await scene.work(external_id=external)
    await scene.mine.done(f"{scene.name}Delete", id=id)
    changed = {"externalId": external, field: "New", "restoreDeleted": True}
    row = await scene.mine.done(f"{scene.name}Upsert", f"id {field} deletedAt", **changed)
    assert row == {"id": id, field: "New", "deletedAt": None}
    assert await scene.sees(scene.mine)


@roles
async def test_what_was_deleted_last_brings_back_the_sight_of_the_rest(scene: Scene) -> None:
    first, last = await scene.work(), await scene.work()
    for id in (first, last):
        await scene.mine.done(f"{scene.name}Delete", id=id)
    assert await scene.mine.refused(f"{scene.name}Restore", id=first) == [("input.id", "NOT_FOUND")]
    await scene.mine.done(f"{scene.name}Restore", id=last)
    await scene.mine.done(f"{scene.name}Restore", id=first)


@roles
async def test_a_manager_of_the_holder_restores_it(scene: Scene) -> None:
    manager = await scene.make(models.Employee, role="MANAGER", team_id=scene.team)
    theirs = scene.graph.as_employee(scene.settings, manager)
    id = await scene.work()
    await theirs.done(f"{scene.name}Delete", id=id)
    assert await scene.deleted(theirs) == [id]
    await theirs.done(f"{scene.name}Restore", id=id)
    assert await scene.sees(theirs)


@roles
async def test_nobody_else_restores_it(scene: Scene) -> None:
    """Neither a colleague, nor who had the work before, nor its holder after their other work has ended."""
    id, other = await scene.work(), await scene.work()
    colleague = await scene.make(models.Employee, role=scene.role)
    theirs = scene.graph.as_employee(scene.settings, colleague)
    await scene.graph.done(f"{scene.name}Delete", id=id)
    await scene.hand_over(other, colleague)  # the holder had this work to the end
    assert await scene.deleted(scene.mine) == await scene.deleted(theirs) == []
    for graph in (scene.mine, theirs):
        assert await graph.refused(f"{scene.name}Restore", id=id)
    await theirs.done(f"{scene.name}Delete", id=other)
    assert await scene.deleted(theirs) == [other]
    assert await scene.deleted(scene.mine) == []
    assert await scene.mine.refused(f"{scene.name}Restore", id=other) == [("input.id", "NOT_FOUND")]
