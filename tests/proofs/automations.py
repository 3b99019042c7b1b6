"""Kills the workers again and again while they run automations. Each change leads to one run of each automation."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import equals
from tests.databases import variables_of
from tests.factories import Make
from tests.proofs.figures import Figures
from tests.server.program import ROOT, environment

FIELDS = ("city", "region", "industry", "source", "business_line", "postal_code", "website", "tier")
"""The fields that automations wait for. `purchase_preferences` is one for which none waits."""
TIERS = ("KEY", "IMPORTANT", "ORDINARY")
SECONDS = 1_800


@dataclass
class Outcome:
    """What the proof has seen, for its figures. `triggers`: the changes for which each automation waited, added up."""

    automations: int
    events: int
    kills: int
    triggers: int
    runs: int
    tasks: int

    def tell(self, figures: Figures) -> None:
        """Adds everything to the figures of a proof."""
        for name, value in asdict(self).items():
            figures.add(name, value)


async def _start(settings: Settings) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "main.py", "worker"),
        cwd=ROOT,
        env=environment(variables_of(settings)),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def _make_automations(make: Make, count: int) -> dict[UUID, str]:
    """Creates automations that make two tasks each. Returns the fields for which they wait, by their ids."""
    found = {}
    for n in range(count):
        steps = [{"do": "task", "subject": f"Automation {n}, step {step}"} for step in (1, 2)]
        field = FIELDS[n % len(FIELDS)]
        values = {"entity_type": "Customer", "changed_fields": field.replace("_l", "L").replace("_c", "C")}
        found[await make(models.Automation, name=f"{n}", active=True, steps=json.dumps(steps), **values)] = field
    return found


async def _change(make: Make, customers: list[UUID], events: int, watched: float, dice: random.Random) -> Counter[str]:
    """Changes customers, one field at a time. Returns how often each field was changed."""
    counts: Counter[str] = Counter()
    entity, done = registry.of(models.Customer), 0

    async def some(unit: Unit) -> Counter[str]:
        found: Counter[str] = Counter()
        for n in range(done, min(done + 100, events)):
            field = dice.choice(FIELDS) if dice.random() < watched else "purchase_preferences"
            value = f"value{n}.example.com" if field == "website" else f"Value {n}"
            if field == "tier":
                row = await unit.get(models.Customer, customers[n % len(customers)])
                assert row is not None
                value = dice.choice([one for one in TIERS if one != row["tier"]])
            found[field] += await unit.update(entity, customers[n % len(customers)], {field: value})
        return found

    while done < events:
        counts += await make.changes.run(some)
        done += 100
    assert counts.total() == events
    return counts


async def _ended(database: Database) -> int:
    rows = await database.fetch("SELECT count(*) FROM automation_run WHERE status <> 'WAITING'")
    return int(rows[0][0])


async def killed_workers(
    database: Database,
    settings: Settings,
    *,
    automations: int,
    events: int,
    watched: float,
    kills: int,
    seed: int = 1,
) -> Outcome:
    """Changes customers, and runs the automations with two workers, of which one is killed `kills` times.

    `watched`: the share of changes for which any automation waits. Checks that each automation has run once for each
    of its changes, and that each of its steps took effect once.
    """
    dice, make = random.Random(seed), Make(database, settings)
    fields = await _make_automations(make, automations)
    customers = [await make(models.Customer) for _ in range(20)]
    counts = await _change(make, customers, events, watched, dice)
    expected = {id: counts[field] for id, field in fields.items()}
    total = sum(expected.values())
    workers = [await _start(settings), await _start(settings)]
    try:
        for kill in range(1, kills + 1):
            goal = total * kill // (kills + 2)
            async with asyncio.timeout(SECONDS):
                while await _ended(database) < goal:
                    await asyncio.sleep(0.02)
            victim = workers.pop(0)
            assert victim.returncode is None, "the worker ended before it could be killed"
            victim.kill()
            await victim.wait()
            workers.append(await _start(settings))
        async with asyncio.timeout(SECONDS):
            while await _ended(database) < total:
                await asyncio.sleep(0.1)
            await asyncio.sleep(2)  # for what is too much
    finally:
        for worker in workers:
            worker.kill()
            await worker.wait()
    return await _checked(make, fields, expected, Outcome(automations, events, kills, total, 0, 0))


async def _checked(make: Make, fields: dict[UUID, str], expected: dict[UUID, int], outcome: Outcome) -> Outcome:
    runs = await make.changes.run(lambda unit: unit.find(models.AutomationRun, equals("status", "DONE")))
    assert Counter(run["automation_id"] for run in runs) == Counter({id: n for id, n in expected.items() if n})
    keys = {(run["automation_id"], run["trigger_key"]) for run in runs}
    assert len(keys) == len(runs)
    tasks: list[Any] = await make.changes.run(lambda unit: unit.find(models.Activity, equals("kind", "TASK")))
    subjects = Counter(task["subject"] for task in tasks)
    wanted = Counter[str]()
    for n, id in enumerate(fields):
        for step in (1, 2):
            wanted[f"Automation {n}, step {step}"] = expected[id]
    assert subjects == +wanted
    outcome.runs, outcome.tasks = len(runs), len(tasks)
    return outcome
