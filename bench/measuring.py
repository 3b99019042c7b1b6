"""Measures Rapport and the other servers, on the same rows of the same PostgreSQL server."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import httpx

import models
from bench import questions
from bench.answers import alike, ask, same
from bench.company import ADMIN, SALES, Person, seen_by
from bench.databases import Databases, Sides
from bench.questions import READS, WRITES
from bench.rounds import Contender, Plan, Series, loads, measure, owned_rows
from bench.servers import Server, bound, postgraphile, rapport
from core.errors import CommandError
from core.ids import global_id
from jobs.progress import progress
from resolvers import registry

OURS, OURS_SALES, LOADERS = "Rapport, ADMIN", "Rapport, SALES", "its loaders, ADMIN"
PEER, PEER_SECURED, BOUND = "PostGraphile", "PostGraphile, row-level security", "the bound"

Results = Mapping[str, Mapping[str, Series]]
"""The measurements by query and contender."""


@dataclass(frozen=True, slots=True)
class _Servers:
    sides: Sides
    rapport: Server
    peer: Server
    secured: Server
    loaders: Server | None = None
    bound: Server | None = None


async def run(databases: Databases, sides: Sides, plan: Plan, names: tuple[str, ...]) -> Results:
    """Measures the queries and mutations in `names`. Returns the results by query and contender.

    The answers of all servers to a query are compared before the query is measured. Raises CommandError if the answers
    differ. Mutations run on copies of the databases.
    """
    results: dict[str, Mapping[str, Series]] = {}
    reads, writes = [name for name in READS if name in names], [name for name in WRITES if name in names]
    total = sum(loads(6 if name == "q1" else 5, plan) for name in reads) + len(writes) * loads(4, plan)
    with progress("Loads", total) as tell:
        done = 0

        def one_more() -> None:
            nonlocal done
            done += 1
            tell(done)

        if reads:
            async with _started(databases, sides, reading=True) as servers:
                for name in reads:
                    await _compare(servers, name)
                for name in reads:
                    results[name] = await measure(_contenders(servers, name), plan, one_more)
        if writes:
            async with _copied(databases, sides) as copies, _started(databases, copies, reading=False) as servers:
                for name in writes:
                    results[name] = await measure(_contenders(servers, name), plan, one_more)
    return results


@asynccontextmanager
async def _started(databases: Databases, sides: Sides, *, reading: bool) -> AsyncIterator[_Servers]:
    def log(name: str) -> Path:
        return databases.folder / f"{name}.log"

    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        yield _Servers(
            sides,
            await enter(rapport(sides.settings, log("rapport"))),
            await enter(postgraphile(sides, log("peer"), secured=False)),
            await enter(postgraphile(sides, log("secured"), secured=True)),
            await enter(rapport(sides.settings, log("loaders"), planned=False)) if reading else None,
            await enter(bound(sides, log("bound"))) if reading else None,
        )


@asynccontextmanager
async def _copied(databases: Databases, sides: Sides) -> AsyncIterator[Sides]:
    """Copies both databases, and drops the copies when the `async with` block ends."""
    originals = [url.rpartition("/")[2] for url in (sides.settings.database_url, sides.peer_url)]
    async with databases.copies({f"{name}_written": name for name in originals}):
        yield Sides(databases.settings(f"{originals[0]}_written"), f"{sides.peer_url}_written", sides.size)


async def _compare(servers: _Servers, name: str) -> None:
    """Raises CommandError if the servers answer a query with different rows or in a different order."""
    async with httpx.AsyncClient(trust_env=False, timeout=60) as http:
        for contenders in _to_compare(_contenders(servers, name)):
            answers = [
                await ask(http, one.server.url, one.server.headers(one.person), one.question) for one in contenders
            ]
            for other, answer in zip(contenders[1:], answers[1:], strict=True):
                if not same(answers[0], answer):
                    given = f"{str(alike(answers[0]))[:600]}\n{str(alike(answer))[:600]}"
                    raise CommandError(f"{name}: {contenders[0].name} and {other.name} differ.\n{given}")


def _to_compare(contenders: list[Contender]) -> list[list[Contender]]:
    sales = [one for one in contenders if one.name in (OURS_SALES, PEER_SECURED)]
    return [sales, [one for one in contenders if one not in sales]]


def _contenders(servers: _Servers, name: str) -> list[Contender]:
    size = servers.sides.size.customers
    made = [
        asked(OURS, servers.rapport, servers.sides, ADMIN, name),
        _theirs(PEER, servers.peer, servers, None, name),
        asked(OURS_SALES, servers.rapport, servers.sides, SALES, name),
        _theirs(PEER_SECURED, servers.secured, servers, SALES, name),
    ]
    if servers.loaders is not None:
        made.append(asked(LOADERS, servers.loaders, servers.sides, ADMIN, name))
    if servers.bound is not None and name == "q1":
        made.append(Contender(BOUND, servers.bound, None, questions.ours(name, seen_by(ADMIN, size))))
    return made


def asked(title: str, server: Server, sides: Sides, person: Person, name: str) -> Contender:
    """Returns a contender that sends the query `name` to Rapport on behalf of `person`.

    `title`: the contender's name.
    """
    question = questions.ours(name, seen_by(person, sides.size.customers))
    if name != "m2":
        return Contender(title, server, person, question)
    named = functools.partial(global_id, registry.of(models.Customer).code)
    owner = None if person is ADMIN else person
    return Contender(
        title, server, person, question, functools.partial(owned_rows, sides.settings.database_url, owner, named)
    )


def _theirs(title: str, server: Server, servers: _Servers, person: Person | None, name: str) -> Contender:
    customers: list[UUID] = seen_by(person or ADMIN, servers.sides.size.customers)
    question = questions.theirs(name, customers, person)
    rows = functools.partial(owned_rows, servers.sides.peer_url, person, str) if name == "m2" else None
    return Contender(title, server, person, question, rows, versioned=False)
