"""Prepares a company and its callers for the fuzz, and runs all groups against a server process."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import SystemRandom
from typing import Any
from uuid import UUID

from graphql import GraphQLSchema, build_schema

import models
from core import tokens
from core.settings import Settings
from models.database import connect
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers import registry
from resolvers.platform import api_keys
from tests.entities.matrix import model_of
from tests.factories import Make
from tests.graph import gid
from tests.proofs.fuzz.bodies import Bodies
from tests.proofs.fuzz.campaigns import Figures, Fuzz, Target
from tests.proofs.fuzz.cases import Callers, Generator
from tests.proofs.fuzz.documents import Documents
from tests.proofs.fuzz.frames import FramesOfSockets
from tests.proofs.fuzz.headers import Headers
from tests.proofs.fuzz.operations import Operations
from tests.proofs.processes import ServerProcess, running
from tests.server.program import ROOT

SHARES = {"documents": 0.4, "bodies": 0.2, "headers": 0.2, "frames": 0.2}
"""The parts of the second group. The first group is `operations`."""


@dataclass(frozen=True)
class Company:
    """The ids of rows by entity, and the callers. `forever`: an administrator whom no operation can name."""

    ids: dict[str, list[str]]
    callers: Callers
    forever: str


def the_seed() -> int:
    """Returns the seed in RAPPORT_TEST_SEED, or a random one."""
    return int(os.environ.get("RAPPORT_TEST_SEED") or SystemRandom().randrange(10**6))


async def company(make: Make, settings: Settings, rows: int) -> Company:
    """Creates rows of each entity, and callers of all kinds."""
    ids: dict[str, list[str]] = {}
    for entity in registry.entities():
        if entity.link or entity.name in ("ApiKey", "StageChange"):
            continue
        model = model_of(entity)
        still = {"active": False} if entity.name == "Webhook" else {}  # so that it sends nothing
        for _ in range(rows):
            try:
                ids.setdefault(entity.name, []).append(gid(model, await make(model, **still)))
            except KeyError:  # only verbs make such rows
                del ids[entity.name]
                break
    return Company(ids, await callers(make, settings), await _employee(make, settings, EmployeeRole.ADMIN))


async def callers(make: Make, settings: Settings) -> Callers:
    """Creates an employee of each role and an API key with each way of access. Returns their tokens, and bad ones."""
    found: Callers = {str(role): await _employee(make, settings, role) for role in EmployeeRole}
    scopes = [one.value for one in ApiScope]
    for name, given in (
        ("key of everything", scopes),
        ("reading key", [one for one in scopes if one.endswith("READ")]),
    ):
        values: dict[str, Any] = {"name": name, "scopes": given, "everything": True}
        _, secret = await make.changes.run(lambda unit, of=values: api_keys.create(unit, of))  # type: ignore[misc]
        found[name] = f"Bearer {secret}"
    return {**found, "nobody": None, "forger": "Bearer a.b.c", "latecomer": found["ADMIN"] + "x"}  # type: ignore[operator]


async def _employee(make: Make, settings: Settings, role: EmployeeRole) -> str:
    id: UUID = await make(models.Employee, role=role.value)
    return f"Bearer {tokens.issue(settings.secret_key, id, timedelta(hours=12))}"


def the_schema() -> GraphQLSchema:
    """Returns the schema as it is published."""
    return build_schema((ROOT / "schema" / "schema.graphql").read_text(), assume_valid=True)


def generators(schema: GraphQLSchema, company: Company) -> dict[str, Generator]:
    """Returns the generators of all groups."""
    operations = Operations(schema, company.ids, company.callers)
    return {
        "operations": operations,
        "documents": Documents(company.callers),
        "bodies": Bodies(operations, company.forever),
        "headers": Headers(company.forever),
        "frames": FramesOfSockets(operations, company.forever),
    }


def counts(number: int) -> dict[str, int]:
    """Returns how many cases of each group make `number` operations and `number` others."""
    return {"operations": number, **{name: round(number * share) for name, share in SHARES.items()}}


@asynccontextmanager
async def prepared(settings: Settings, rows: int) -> AsyncIterator[tuple[Make, Company]]:
    """Yields a company in an empty database."""
    async with connect(settings) as database:
        make = Make(database, settings)
        yield make, await company(make, settings, rows)


async def fuzz(
    settings: Settings, folder: Path, *, number: int, without: str | None = None, every: int = 1_000
) -> Figures:
    """Sends `number` generated operations and as many other cases to a server process. Returns what was found.

    RAPPORT_TEST_ONLY, such as `bodies,frames` or `bodies:812`, limits the run to groups or to a case.
    RAPPORT_TEST_KEPT names a folder for the cases that show problems.
    """
    settings = replace(settings, cost_per_second=10**7)
    seed, kept = the_seed(), os.environ.get("RAPPORT_TEST_KEPT")
    print(f"\nfuzz: RAPPORT_TEST_SEED={seed}", flush=True)
    only, _, single = os.environ.get("RAPPORT_TEST_ONLY", "").partition(":")
    async with prepared(settings, 4) as (make, firm):
        async with running(settings, folder, 1, without) as (server,):
            run = Fuzz(_target(server, firm), seed, folder=Path(kept) if kept else None, report=_print)
            chosen = generators(the_schema(), firm)

            async def renew() -> None:
                firm.callers.update(await callers(make, settings))

            for name, count in counts(number).items():
                if not only or name in only.split(","):
                    numbers = range(int(single), int(single) + 1) if single else range(count)
                    await run.run(name, chosen[name], numbers, every=every, between=renew)
        return run.figures


def _target(server: ServerProcess, firm: Company) -> Target:
    assert server.process is not None
    return Target(server.port, server.process.pid, firm.forever, lambda: server.log.read_text(errors="replace"))


def _print(line: str) -> None:
    print(line, flush=True)
