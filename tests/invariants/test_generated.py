"""After random changes of all kinds by all kinds of callers, every invariant holds.

Nor does any change show a customer to an employee, by open work, if its caller does not see this customer.

`make prove` makes 20,000 changes on each database, in games of 400, and prints the seed of each game. To repeat a game,
set RAPPORT_TEST_SEED to its seed and run `test_twenty_thousand_changes` with `-m prove -k sqlite-0` or `-k postgres-0`.
"""

from __future__ import annotations

import contextlib
import io
import os
import random
import sys
import time
from collections import Counter, deque
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.due_transitions import pass_time
from jobs.importing import run_import
from models.dialect.base import Database
from models.invariants import invariants
from tests.factories import Make
from tests.graph import Graph, gid
from tests.invariants.import_mappings import ImportGenerator
from tests.invariants.world import begin
from tests.lock_order import Watch
from tests.proofs.mutating import document

WORK = "SELECT customer_id, employee_id FROM customer_assignment WHERE role = 'WORK' AND deleted_at IS NULL"
STEPS_OF_A_GAME = 400
"""A game begins with few rows. After so many steps another one begins, so that the database stays small."""


def together(settings: Settings) -> str:
    """Returns one statement for the violations of all invariants."""
    today = clock.today(settings.time_zone)
    each = (
        f"SELECT '{one.name}' AS name, entity, CAST(id AS VARCHAR(36)) AS id FROM ({one.sql(today)}) AS f{number}"
        for number, one in enumerate(invariants())
    )
    return "\nUNION ALL\n".join(each)


class Game:
    """A run of random changes.

    `locks`: the watch that checks the order of locks.
    `seed`: the seed of the random changes. The same seed gives the same changes.
    """

    def __init__(
        self, graph: Graph, make: Make, database: Database, settings: Settings, folder: Path, locks: Watch, seed: int
    ) -> None:
        self.graph, self.make, self.database, self.settings = graph, make, database, settings
        self.folder, self.locks = folder, locks
        self.begin_at(seed)
        self.codes = Counter[str]()
        self.done = Counter[str]()
        self.latest = deque[str](maxlen=6)

    def begin_at(self, seed: int) -> None:
        """Sets the seed of the random changes."""
        self.seed, self.dice = seed, random.Random(seed)

    async def play(self, steps: int) -> None:
        """Makes random changes, and looks for violations after each."""
        world, callers, weights = await begin(self.make, self.graph, self.settings, self.dice)
        generator, look = ImportGenerator(world, self.dice), together(self.settings)
        assert await self.database.fetch_planned(look) == []
        for number in range(steps):
            kind = self.dice.random()
            if kind < 0.03:
                outcome = await self._import(generator.mapping())
            elif kind < 0.04:
                outcome = await self._pass_time()
            else:
                name, given = generator.mutation()
                outcome = await self._watched(self.dice.choices(callers, weights)[0], name, given)
            self.codes[outcome] += 1
            assert not self.locks.problems, self._told(number, self.locks.told())
            if outcome == "done":
                found = await self.database.fetch_planned(look)
                assert not found, self._told(number, f"violates {[tuple(row) for row in found]}")
                await world.look(self.database)

    async def _watched(self, caller: Graph, name: str, given: dict[str, Any]) -> str:
        """Sends a mutation, and checks that it gives no work on customers that its caller does not see."""
        everyone = await self.database.fetch("SELECT id FROM customer")
        hidden = {gid(models.Customer, UUID(str(id))) for (id,) in everyone} - await self._customers_of(caller)
        work = await self._work()
        outcome = await self._mutate(caller, name, given)
        # Restoring a row gives back the work that its deletion has ended.
        if outcome == "done" and not name.endswith("Restore") and "restoreDeleted" not in str(given):
            gained = {customer for customer, _ in await self._work() - work} & hidden
            assert not gained, self._told(-1, f"gives the sight of {gained}")
        return outcome

    async def _customers_of(self, caller: Graph) -> set[str]:
        """Returns the global ids of the customers that a caller sees; none if the caller is not active any more."""
        response = await caller.ask("{ customers(first: 100) { nodes { id } pageInfo { hasNextPage } } }")
        if "errors" in response:
            return set()
        found = response["data"]["customers"]
        assert not found["pageInfo"]["hasNextPage"]
        return {one["id"] for one in found["nodes"]}

    async def _work(self) -> set[tuple[str, str]]:
        """Returns the customers on which employees have open work, each with the employee."""
        found = await self.database.fetch(WORK)
        return {(gid(models.Customer, UUID(str(customer))), str(employee)) for customer, employee in found}

    async def _mutate(self, caller: Graph, name: str, given: dict[str, Any]) -> str:
        self.latest.append(f"{name} {given}")
        response = await caller.ask(document(name), input=given)
        if "errors" in response:
            code = str(response["errors"][0]["extensions"]["code"])
            assert code != "INTERNAL_SERVER_ERROR", self._told(-1, f"{response}")
            return code
        payload = response["data"]["m"]
        if payload["userErrors"]:
            self.latest[-1] += f" -> {payload['userErrors']}"
            return str(payload["userErrors"][0]["code"])
        self.done[name] += 1
        return "done"

    async def _import(self, mapping: str) -> str:
        self.latest.append(f"import {mapping}")
        path = self.folder / "mapping.toml"
        path.write_text(mapping, encoding="utf-8")
        report = self.folder / "report.csv"
        restore = self.dice.random() < 0.3
        report.unlink(missing_ok=True)
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                summary = await run_import(
                    self.settings, path, self.folder, dry_run=False, restore=restore, report=report
                )
        except CommandError as error:
            self.latest[-1] += f" -> {error.message}"
            return "mapping"
        if summary.refused:
            self.latest[-1] += report.read_text(encoding="utf-8")
        return "done"

    async def _pass_time(self) -> str:
        self.latest.append("time passes")
        await pass_time(self.database, self.settings)
        return "done"

    def _told(self, number: int, what: str) -> str:
        lines = "\n".join(self.latest)
        return f"seed {self.seed}, step {number} ({self.database.name}): {what}\n{lines}"


@pytest.fixture
def game(graph: Graph, make: Make, database: Database, settings: Settings, tmp_path: Path, watched: Watch) -> Game:
    """Returns a game that has not begun."""
    return Game(graph, make, database, settings, tmp_path, watched, 7)


async def test_some_changes(game: Game) -> None:
    await game.play(80)
    assert game.codes["done"] > 20, game.codes


@pytest.mark.parametrize("is_guarded", [True, False])
async def test_given_sight_is_noticed(game: Game, monkeypatch: pytest.MonkeyPatch, *, is_guarded: bool) -> None:
    make = game.make
    seller = await make(models.Employee, role="SALES")
    contract = await make(models.Contract, owner_id=None)
    for owner in (seller, None):
        customer = await make(models.Customer, owner_id=owner)
        await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    task = {"kind": "TASK", "subject": "x", "assigneeId": gid(models.Employee, seller)}
    given = {**task, "targets": [{"contractId": gid(models.Contract, contract)}]}
    caller = game.graph.as_employee(game.settings, seller)
    if is_guarded:
        assert await game._watched(caller, "activityCreate", given) == "NOT_ALLOWED"
        return
    monkeypatch.setattr("resolvers.changes.open_work._may_reach_further", lambda event: False)
    with pytest.raises(AssertionError, match="gives the sight of"):
        await game._watched(caller, "activityCreate", given)


@pytest.mark.parametrize("game_number", range(20_000 // STEPS_OF_A_GAME))
@pytest.mark.prove
async def test_twenty_thousand_changes(game: Game, game_number: int) -> None:
    first = int(os.environ.get("RAPPORT_TEST_SEED") or random.SystemRandom().randrange(10**6))
    game.begin_at(first + game_number)
    began = time.monotonic()
    await game.play(STEPS_OF_A_GAME)
    figures = f"{game.codes.total()} changes, {game.codes['done']} done, {time.monotonic() - began:.0f} s"
    print(f"Invariants ({game.database.name}), seed {game.seed}: {figures}", file=sys.stderr)
