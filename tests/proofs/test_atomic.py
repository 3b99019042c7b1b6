"""Proof: a change is made as a whole or not at all.

A fault after any statement of a mutation leaves everything unchanged.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.dialect.base import Database
from resolvers.changes import idempotency
from schema.roots.mutation import refusing_keys
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.faults import Faults
from tests.proofs.figures import Figures, figures
from tests.proofs.mutating import document, mutations
from tests.proofs.preparing import inputs
from tests.proofs.preparing_leads import LEADS
from tests.proofs.preparing_mailings import MAILINGS
from tests.proofs.preparing_merges import MERGES
from tests.proofs.preparing_surveys import SURVEYS
from tests.proofs.preparing_trade import TRADE

SMALL = ("customerCreate", "opportunityMove")
PARTS = 16
"""In how many databases all mutations run: every row of a database is compared after each of its faults."""

APART = {"signIn", "signInVerify", "tokenRefresh", "signOut", "passwordChange", "employeePasswordSet"} | {
    "passwordResetRequest",
    "passwordReset",
    "totpEnrol",
    "totpConfirm",
    "totpDisable",
    "recoveryCodesRenew",
    "employeeSecondFactorRemove",
    "attachmentAdd",
    "attachmentUploadStart",
    "webhookCreate",
    "webhookSecretRotate",
    "webhookReplay",
    "mailingTest",
    "orderQuote",
    "surveyAnswer",
}
"""Mutations that write sessions, secrets and deliveries, of which there are no events, or that write nothing.

tests/authentication/test_atomic_accounts.py has those of second factors and forgotten passwords, and
tests/marketing/test_atomic_surveys.py has surveyAnswer, and tests/activities/test_kept_bytes.py those of files that
are sent. mailingTest writes one row, of the outbox.
"""


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch, dialect: str) -> Faults:
    # A key whose release has failed is free when its lease ends; the next attempt waits for that.
    monkeypatch.setattr(idempotency, "LEASE", timedelta(milliseconds=100))
    return Faults(monkeypatch, dialect)


async def everything(database: Database) -> dict[str, list[str]]:
    """Returns every row of every table, including those of the event log and of tables without a model.

    Claims of idempotency keys are left out, because they are written in separate transactions before and after the
    change.
    """
    names = [str(row[0]) for row in await database.fetch(_TABLES[database.name]) if row[0] != "idempotency_key"]
    if database.name == "postgres":
        parts = [f"SELECT '{name}', t::text FROM \"{name}\" t" for name in names]
        rows = await database.fetch(" UNION ALL ".join(parts))
        return {name: sorted(str(row[1]) for row in rows if row[0] == name) for name in names}
    return {name: sorted(repr(tuple(row)) for row in await database.fetch(f'SELECT * FROM "{name}"')) for name in names}


_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    "postgres": "SELECT tablename FROM pg_tables WHERE schemaname='public'",
}


async def is_atomic(
    graph: Graph, make: Make, database: Database, faults: Faults, names: list[str], figures: Figures
) -> None:
    """Runs each mutation with a fault after each statement, with a fault at its commit, and without a fault."""
    for name in names:
        for what, given in (await inputs(make, name)).items():
            figures.add("operations")
            await _fails_everywhere(graph, database, faults, name, given, what, figures)


async def _fails_everywhere(
    graph: Graph,
    database: Database,
    faults: Faults,
    name: str,
    given: dict[str, Any],
    what: str,
    found: Figures,
) -> None:
    begun = await everything(database)
    headers = {} if name in refusing_keys() else {"Idempotency-Key": f"{name} {what}"}
    statement = 0
    while True:
        statement += 1
        with faults.after(statement):
            response = await _asked(graph, name, given, headers)
            failed = faults.seen >= statement
        now = await everything(database)
        if not failed:
            break
        found.add("faults")
        if headers and len(now["event"]) > len(begun["event"]):
            # It was committed, and failed while its answer was kept: a retry gets the answer, and does nothing again.
            response = await _asked(graph, name, given, headers)
            again = await everything(database)
            kept = again.keys() - {"data_key"}  # the answer may be sealed for somebody who had no key yet
            assert all(again[table] == now[table] for table in kept), (name, what, statement)
            break
        codes = [error["extensions"]["code"] for error in response.get("errors", [])]
        assert codes == ["INTERNAL_SERVER_ERROR"], (name, what, statement, response)
        left = {table: {*now[table]} ^ {*begun[table]} for table in now if now[table] != begun[table]}
        assert left == {}, (name, what, statement)
    # Once nothing failed, it went through, with its event and its outcome.
    assert statement > 2, (name, what)
    results = response["data"]["m"]["userErrors"]
    assert results == [], (name, what, given, results)
    assert len(now["event"]) > len(begun["event"]), (name, what)
    outcomes = len(now.get("idempotency_outcome", ())) - len(begun.get("idempotency_outcome", ()))
    assert outcomes == (1 if headers and "idempotency_outcome" in now else 0), (name, what)


async def _asked(graph: Graph, name: str, given: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
    body = {"query": document(name), "variables": {"input": given}}
    result: dict[str, Any] = (await graph.http.post("/graphql", json=body, headers=headers)).json()
    return result


async def test_some_mutations(graph: Graph, make: Make, database: Database, faults: Faults) -> None:
    with figures(f"Atomic ({database.name})") as found:
        await is_atomic(graph, make, database, faults, list(SMALL), found)


@pytest.mark.prove
async def test_every_verb_of_trade(graph: Graph, make: Make, database: Database, faults: Faults) -> None:
    with figures(f"Atomic verbs ({database.name})") as found:
        await is_atomic(graph, make, database, faults, list(TRADE), found)


@pytest.mark.prove
async def test_every_verb_of_mailings(graph: Graph, make: Make, database: Database, faults: Faults) -> None:
    with figures(f"Atomic verbs of mailings ({database.name})") as found:
        await is_atomic(graph, make, database, faults, list(MAILINGS), found)


@pytest.mark.prove
async def test_every_verb_of_leads(graph: Graph, make: Make, database: Database, faults: Faults) -> None:
    with figures(f"Atomic verbs of leads ({database.name})") as found:
        await is_atomic(graph, make, database, faults, list(LEADS), found)


@pytest.mark.prove
@pytest.mark.parametrize("name", MERGES)
async def test_every_verb_of_merges(graph: Graph, make: Make, database: Database, faults: Faults, name: str) -> None:
    with figures(f"Atomic {name} ({database.name})") as found:
        await is_atomic(graph, make, database, faults, [name], found)


@pytest.mark.prove
async def test_every_verb_of_surveys(graph: Graph, make: Make, database: Database, faults: Faults) -> None:
    with figures(f"Atomic verbs of surveys ({database.name})") as found:
        await is_atomic(graph, make, database, faults, list(SURVEYS), found)


@pytest.mark.prove
@pytest.mark.parametrize("part", range(PARTS))
async def test_every_mutation(graph: Graph, make: Make, database: Database, faults: Faults, part: int) -> None:
    names = [name for name in mutations() if name not in APART][part::PARTS]
    with figures(f"Atomic ({database.name}), part {part + 1} of {PARTS}") as found:
        found.add("mutations", len(names))
        await is_atomic(graph, make, database, faults, names, found)


async def test_without_a_rollback_it_shows(
    graph: Graph, make: Make, database: Database, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.name == "sqlite":
        from aiosqlite import Connection

        monkeypatch.setattr(Connection, "rollback", Connection.commit)
    else:
        import asyncpg

        execute = asyncpg.Connection.execute

        async def commits(self: asyncpg.Connection[Any], query: str, *rest: Any, **options: Any) -> str:
            return str(await execute(self, "COMMIT" if query == "ROLLBACK" else query, *rest, **options))

        monkeypatch.setattr(asyncpg.Connection, "execute", commits)
    with pytest.raises(AssertionError, match="customerCreate"):
        await is_atomic(graph, make, database, faults, ["customerCreate"], Figures())


async def test_an_event_apart_from_its_change_shows(
    graph: Graph, make: Make, database: Database, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    from resolvers.changes import Unit

    finish = Unit.finish

    async def early(unit: Unit) -> None:
        await unit.transaction.fetch("COMMIT")
        await unit.transaction.fetch("BEGIN")
        await finish(unit)

    monkeypatch.setattr(Unit, "finish", early)
    with pytest.raises(AssertionError, match="customerCreate"):
        await is_atomic(graph, make, database, faults, ["customerCreate"], Figures())
