"""Tests that imported open work lets its employee see the customer, and that completed work does not."""

from __future__ import annotations

import models
from core.settings import Settings
from tests.factories import Make
from tests.graph import Graph
from tests.importing.conftest import Folder
from tests.importing.test_guards import BASICS

WORK = """
[[steps]]
name = "stages"
entity = "Pipeline"
external_id = "P"
rows = [{ name = "Sales" }]

[[steps]]
name = "open"
entity = "Stage"
external_id = "{name}"
rows = [{ name = "Talk", kind = "OPEN", position = 1 }, { name = "Lost", kind = "LOST", position = 2 }]
set = { pipeline = { external_id = "P" } }

[[steps]]
name = "deals"
entity = "Opportunity"
file = "deals.csv"
external_id = "{id}"
[steps.set]
name = "id"
customer = { external_id = "{customer}" }
stage = { external_id = "{stage}" }
owner = { column = "who", by = "employee_number" }

[[steps]]
name = "tasks"
entity = "Activity"
file = "tasks.csv"
external_id = "{id}"
[steps.set]
kind = { value = "TASK" }
subject = "id"
completed_at = "done"
assignee = { column = "who", by = "employee_number" }

[[steps.also]]
entity = "ActivityTarget"
external_id = "{id}"
set = { activity = { lookup = "row" }, customer = { external_id = "{customer}" } }
"""
SEEN = "{ customers(orderBy: [{field: NAME}]) { nodes { name } } }"


async def test_imported_work_is_seen(folder: Folder, graph: Graph, make: Make, settings: Settings) -> None:
    one = await make(models.Employee, employee_number="W1", role="SALES", team_id=None)
    two = await make(models.Employee, employee_number="W2", role="SERVICE", team_id=None)
    seller, server = (graph.as_employee(settings, id) for id in (one, two))

    async def seen() -> list[list[str]]:
        return [[row["name"] for row in (await mine(SEEN))["customers"]["nodes"]] for mine in (seller, server)]

    folder.write("deals.csv", "id,customer,stage,who\nD1,Birch,Talk,W1\nD2,Cedar,Lost,W1")
    folder.write("tasks.csv", "id,customer,who,done\nT1,Cedar,W2,\nT2,Birch,W2,2020-01-01")
    assert (await folder.run(BASICS + WORK)).refused == 0
    assert await seen() == [["Birch"], ["Cedar"]]
    before = await folder.rows("SELECT id, version FROM customer_assignment ORDER BY id")
    assert len(before) == 2
    assert (await folder.run(BASICS + WORK)).refused == 0  # again: nothing changes
    assert await folder.rows("SELECT id, version FROM customer_assignment ORDER BY id") == before
    folder.write("deals.csv", "id,customer,stage,who\nD1,Cedar,Talk,W1")
    folder.write("tasks.csv", "id,customer,who,done\nT1,Cedar,W2,2020-01-01\nT2,Birch,W1,")
    assert (await folder.run(BASICS + WORK)).refused == 0
    assert await seen() == [["Birch", "Cedar"], []]
