"""Proof: the event log is complete. Replayed from the beginning, it gives the present tables."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import models
from core.settings import Settings
from jobs.seeding import seed
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from resolvers.events import values
from tests.factories import Make
from tests.graph import Graph, gid
from tests.importing import test_examples
from tests.importing.conftest import Folder
from tests.proofs.figures import Figures, figures
from tests.proofs.mutating import Dice, Known, document
from tests.proofs.replaying import differences, replayed
from tests.sales.selling import begin

CALLERS = ("ADMIN", "ADMIN", "ADMIN", "ADMIN", "MANAGER", "SALES", "SERVICE", "MARKETING")
REFUSALS = {"FORBIDDEN", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}


async def is_true(database: Database, figures: Figures) -> None:
    """Checks that the replayed event log equals the tables."""
    replay = await replayed(database)
    different = await differences(database, replay)
    figures.add("events", replay.events)
    figures.add("rows", sum(map(len, replay.tables.values())))
    figures.add("differences", len(different))
    assert not different, different[:10]


async def random_mutations(
    graph: Graph, make: Make, database: Database, settings: Settings, times: int, figures: Figures, seed: int = 1
) -> None:
    """Runs random mutations of several callers concurrently until `times` have succeeded.

    A fifth of the mutations are verbs, such as `orderConfirm`. The others are generated for all entities.
    """
    await begin(make)
    for entity in registry.entities():
        for _ in range(4):
            await make(entity.description.model)
    team = await make(models.Team)
    people, known, codes = list[Graph](), Known(), Counter[str]()
    for role in CALLERS:
        caller = await make(models.Employee, role=role, team_id=team)
        people.append(graph.as_employee(settings, caller))
        known.apart.add(gid(models.Employee, caller))
    await known.look(database)

    async def work(number: int, mine: Graph) -> None:
        dice = Dice(known, seed * 1000 + number)
        while codes["done"] < times:
            assert codes.total() < 10 * times, codes
            if codes.total() % 50 == 0:
                await known.look(database)
            name, given = dice.mutation()
            codes[await _outcome(mine, name, given)] += 1

    await asyncio.gather(*(work(number, mine) for number, mine in enumerate(people)))
    figures.add("mutations", codes.total())
    figures.add("done", codes["done"])
    figures.add("refused", codes["refused"])


async def _outcome(mine: Graph, name: str, given: dict[str, Any]) -> str:
    response = await mine.ask(document(name), input=given)
    if "errors" in response:
        codes = {error["extensions"]["code"] for error in response["errors"]}
        assert codes <= REFUSALS, (name, given, response)
        return "refused"
    return "refused" if response["data"]["m"]["userErrors"] else "done"


async def test_after_random_mutations(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    with figures(f"History is true ({database.name})") as found:
        await random_mutations(graph, make, database, settings, 50, found)
        await is_true(database, found)
    assert found["done"] >= 50


@pytest.mark.prove
async def test_after_five_thousand(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    with figures(f"History is true ({database.name})") as found:
        await random_mutations(graph, make, database, settings, 5_000, found)
        await is_true(database, found)
    assert found["done"] >= 5_000


@pytest.mark.parametrize("customers", [10, pytest.param(200, marks=pytest.mark.prove)])
async def test_after_the_demo_data(database: Database, settings: Settings, customers: int) -> None:
    await seed(settings, customers)
    with figures(f"History of the demo data is true ({database.name})") as found:
        await is_true(database, found)


@pytest.mark.parametrize("imported", [test_examples.test_the_example_of_the_docs, test_examples.test_the_maven_mapping])
async def test_after_an_import(database: Database, settings: Settings, tmp_path: Path, imported: Any) -> None:
    path = tmp_path / "files"
    path.mkdir()
    await imported(Folder(path, settings, database))
    with figures(f"History of an import is true ({database.name})") as found:
        await is_true(database, found)


async def test_a_column_that_is_not_told_shows(make: Make, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = values.changed
    monkeypatch.setattr(
        values, "changed", lambda *given: {name: pair for name, pair in changed(*given).items() if name != "city"}
    )
    id = await make(models.Customer)
    await make.changes.update(registry.of(models.Customer), id, {"city": "Bremen", "region": "Bremen"}, None)
    with pytest.raises(AssertionError, match=r"Customer\.city"):
        await is_true(database, Figures())


async def test_a_row_without_an_event_shows(make: Make, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(database), "writes_in_single_statement", False)  # one statement cannot leave its event out
    monkeypatch.setattr(Unit, "log_new", lambda *_: None)
    await make(models.Tag)
    with pytest.raises(AssertionError, match="has no event"):
        await is_true(database, Figures())


async def test_a_version_that_is_not_told_shows(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = await make(models.Tag)
    with monkeypatch.context() as without:
        without.setattr(type(database), "writes_in_single_statement", False)
        without.setattr("resolvers.changes.unit.Pending", lambda *_: None)
        without.setattr(Unit, "finish", _told_nothing)
        await make.changes.update(registry.of(models.Tag), id, {"name": "untold"}, None)
    await make.changes.update(registry.of(models.Tag), id, {"name": "told"}, None)
    with pytest.raises(AssertionError, match="'Tag'"):
        await is_true(database, Figures())


async def _told_nothing(unit: Unit) -> None:
    unit.events.clear()
