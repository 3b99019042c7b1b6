"""Sends operations with an idempotency key, and reads what is stored for them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx

from core.clock import now
from models.dialect.base import Database
from resolvers.search.compile import Compiler
from tests.graph import Graph

CREATE = "mutation($i: TagCreateInput!) { m: tagCreate(input: $i) { tag { id name version } userErrors { code } } }"
TWO = """mutation($a: TagCreateInput!, $b: TagCreateInput!) {
  a: tagCreate(input: $a) { tag { id name } userErrors { code } }
  b: tagCreate(input: $b) { tag { id name } userErrors { code } }
}"""


async def send(graph: Graph, key: str | bytes, query: str, **variables: Any) -> httpx.Response:
    """Sends an operation with an idempotency key. Returns the response."""
    content = {"query": query, "variables": variables}
    raw = key.encode() if isinstance(key, str) else key
    return await graph.http.post("/graphql", json=content, headers={b"Idempotency-Key": raw})


def replayed(answer: httpx.Response) -> bool:
    """Returns whether a response is marked as a replay."""
    return bool(answer.headers.get("idempotency-replayed") == "true")


def codes(answer: httpx.Response) -> list[str]:
    """Returns the codes of the errors in a response."""
    return [error["extensions"]["code"] for error in answer.json().get("errors", ())]


async def count(database: Database, table: str) -> int:
    """Returns the number of rows of a table."""
    return int((await database.fetch(f'SELECT count(*) FROM "{table}"'))[0][0])


async def execute(database: Database, sql: str, *values: Any) -> None:
    """Runs a statement. Each `{}` in `sql` is replaced by a placeholder for one of `values`."""
    compiler = Compiler(database)
    text = sql.format(*map(compiler.bind, values))
    async with database.transaction() as transaction:
        await transaction.fetch(text, compiler.parameters)


async def crash(database: Database) -> None:
    """Simulates a process that died after its changes were committed and before its response was stored."""
    await execute(database, 'UPDATE "idempotency_key" SET "answer"=NULL,"lease_until"={}', ago(seconds=1))


def ago(**span: float) -> datetime:
    """Returns the time that lies a duration before now. `span`: the duration, as arguments of `timedelta`."""
    return now() - timedelta(**span)
