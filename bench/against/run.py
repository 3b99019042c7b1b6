"""Compares two versions of the source code. Their servers get the same requests in alternating rounds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx

from bench import questions
from bench.against import cold_start, pairs, rows
from bench.against.medians import FEWEST
from bench.against.trees import EMAILS, Tree, checkout, this_tree
from bench.against.verdict import SQLITE, START, Allowed, Comparison, heading, line, verdict
from bench.answers import alike, ask, same
from bench.company import ADMIN, Person
from bench.databases import Databases, Sides
from bench.filling import Size
from bench.measuring import asked
from bench.questions import READS, WRITES
from bench.report import conditions
from bench.rounds import Contender, Plan, counting
from bench.servers import Server, rapport
from core.errors import CommandError
from core.settings import Settings
from jobs.progress import progress
from jobs.seeding.company import ADMINISTRATOR

NAMES = (START, *READS, *WRITES, SQLITE)

Both = tuple[Contender, Contender]
"""The contenders of the old and the new version for the same query and person."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What to measure.

    `names`: the names of the queries. `demo_customers`: the number of customers in SQLite's demo data.
    """

    size: Size
    plan: Plan
    names: tuple[str, ...] = NAMES
    demo_customers: int = 1_000
    allowed: Allowed = field(default_factory=Allowed)


async def run(databases: Databases, commit: str, scope: Scope) -> bool:
    """Compares this checkout with a commit, and prints each result as soon as it is known.

    Returns False if a query or the start of the server is slower than allowed, otherwise True. Raises CommandError if
    there are too few rounds, or if the versions answer a query differently.
    """
    size, plan, allowed = scope.size, scope.plan, scope.allowed
    if plan.rounds < FEWEST:
        raise CommandError(f"A confidence interval needs at least {FEWEST} rounds.")
    old, new = await checkout(commit, databases.folder), await this_tree()
    wanted = [name for name in NAMES if name in scope.names]
    starts = max(plan.rounds, cold_start.FEWEST)
    queries = len(EMAILS) * sum(name in (*READS, *WRITES) for name in wanted) + (SQLITE in wanted)
    total = queries * pairs.loads(plan) + (START in wanted) * cold_start.starts(starts)
    found: list[Comparison] = []

    def report(one: Comparison) -> None:
        found.append(one)
        print(line(one), flush=True)

    async with rows.copies(databases, old, new, size) as settings, counting() as counted:
        print(f"{await conditions(databases, size, plan)}.\nThis tree, {new.name}, against {old.name}.\n")
        print(heading(old.name), flush=True)
        with progress("Loads and starts", total) as tell:
            done = iter(range(1, total + 1))

            def one_more() -> None:
                tell(next(done))

            sides = list(zip((old, new), settings, strict=True))
            if START in wanted:
                report(Comparison(START, "", *await cold_start.compared(sides[0], sides[1], starts, one_more)))
            if {*READS, *WRITES} & set(wanted):
                async with _served(old, new, settings, databases.folder, EMAILS) as servers:
                    both = _contenders(servers, settings, size, wanted)
                    await _check_same_answers(both)
                    for (name, person), pair in both.items():
                        report(Comparison(name, _title(person), *await pairs.compared(counted, *pair, plan, one_more)))
                await rows.check_same_changes(*settings)
            if SQLITE in wanted:
                embedded = await rows.embedded_copies(databases.folder, old, new, scope.demo_customers)
                async with _served(old, new, embedded, databases.folder, {ADMIN: ADMINISTRATOR}) as servers:
                    question = questions.ours("q1", [])
                    one, other = (Contender(SQLITE, server, ADMIN, question) for server in servers)
                    report(
                        Comparison(SQLITE, _title(ADMIN), *await pairs.compared(counted, one, other, plan, one_more))
                    )
    print(f"\n{verdict(found, allowed)}")
    return not any(one.is_worse(allowed) for one in found)


@asynccontextmanager
async def _served(
    old: Tree, new: Tree, settings: tuple[Settings, Settings], folder: Path, emails: dict[Person, str]
) -> AsyncIterator[tuple[Server, Server]]:
    """Runs the servers of both versions until the `async with` block ends.

    Yields the server of the old version and the server of the new version. The tokens for a server are issued by the
    code of the server's version.
    """
    async with (
        rapport(settings[0], folder / "against_old.log", tree=old.folder) as one,
        rapport(settings[1], folder / "against_new.log", tree=new.folder) as other,
    ):
        servers = []
        for tree, of_tree, server in zip((old, new), settings, (one, other), strict=True):
            tokens = {person.name: await tree.token(of_tree, email) for person, email in emails.items()}
            servers.append(replace(server, tokens=tokens))
        yield servers[0], servers[1]


def _contenders(
    servers: tuple[Server, Server], settings: tuple[Settings, Settings], size: Size, names: Iterable[str]
) -> dict[tuple[str, Person], Both]:
    """Returns the contenders of the old and the new version, by query or mutation and person."""
    # Queries come before mutations, because mutations change the databases.
    made = {}
    for name in names:
        for person in EMAILS if name in (*READS, *WRITES) else ():
            one, other = (
                asked(f"{name} of {side}", server, Sides(of_side, "", size), person, name)
                for side, server, of_side in zip(("the commit", "this tree"), servers, settings, strict=True)
            )
            made[name, person] = (one, other)
    return made


async def _check_same_answers(contenders: dict[tuple[str, Person], Both]) -> None:
    """Raises CommandError if the versions answer a query with different rows or in a different order."""
    async with httpx.AsyncClient(trust_env=False, timeout=60) as http:
        for (name, _), both in contenders.items():
            if name not in READS:
                continue
            old, new = [await ask(http, one.server.url, one.server.headers(one.person), one.question) for one in both]
            if not same(old, new):
                given = f"{str(alike(old))[:600]}\n{str(alike(new))[:600]}"
                raise CommandError(f"{both[0].name} and {both[1].name} differ.\n{given}")


def _title(person: Person) -> str:
    return person.name.partition(" ")[0]
