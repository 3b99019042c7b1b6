"""Analyses PostgreSQL's plans for the SQL statements of a GraphQL query.

The analysis finds the nodes of a plan whose cost grows with the size of the tables.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg

from bench.company import Person
from bench.questions import Question
from core import tokens
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from models.dialect.postgres_connections import PLANNING
from resolvers.authentication import authenticate
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context

PATIENCE = 120.0
"""The timeout in seconds. The first count of a million rows reads all of them from the disk."""

LARGE = 5_000
"""A table with more rows than this is large. Every table whose size depends on the number of customers is large."""

Node: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """An SQL statement that Rapport sent to the database."""

    sql: str
    parameters: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """A summary of the plans for a GraphQL query.

    `statements`: the number of SQL statements.
    `rows`: the largest number of rows that one node of a plan reads from a large table.
    `wrong`: describes the nodes that read or hash all rows of a large table.
    """

    statements: int
    rows: int
    wrong: tuple[str, ...]


async def seen(settings: Settings, person: Person, question: Question, file: Path) -> Seen:
    """Analyses the plans of all SQL statements that Rapport runs to answer a question from `person`.

    The statements that authenticate `person` are included. `file`: the file to write the plans to.
    """
    statements = await _sent(settings, person, question)
    connection = await asyncpg.connect(settings.database_url, server_settings={**PLANNING, "timezone": "UTC"})
    try:
        found = await connection.fetch("SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > $1", LARGE)
        large = frozenset(row["relname"] for row in found)
        wrong: list[str] = []
        rows = 0
        texts: list[str] = []
        for statement in statements:
            # Like the server, prepare the statement, with one plan for all parameter values.
            await connection.execute(f"PREPARE asked AS {statement.sql}")
            given = f"({','.join(map(_literal, statement.parameters))})" if statement.parameters else ""
            lines = await connection.fetch(f"EXPLAIN (ANALYZE, BUFFERS) EXECUTE asked{given}")
            texts.append("\n".join([statement.sql, "", *(line[0] for line in lines)]))
            text = await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE asked{given}")
            analysed: Node = json.loads(text)[0]["Plan"]
            wrong += whole_tables(analysed, large)
            rows = max(rows, touched(analysed, large))
            await connection.execute("DEALLOCATE asked")
        file.write_text("\n\n".join(texts))
    finally:
        await connection.close()
    return Seen(len(statements), rows, tuple(dict.fromkeys(wrong)))


async def _sent(settings: Settings, person: Person, question: Question) -> list[Statement]:
    executor = Executor(build())
    settings = replace(settings, timeout_seconds=PATIENCE)
    async with connect(settings) as database:
        found: list[Statement] = []
        _watch(database, found)
        token = tokens.issue(settings.secret_key, person.id, timedelta(minutes=5))
        viewer = await authenticate(database, settings.secret_key, f"Bearer {token}", settings.time_zone)
        for _ in range(2):  # the server learns in the first run that the viewer sees many rows
            result = await executor.run(
                question.query, question.variables[0], None, Context(database, viewer, settings)
            )
            if "errors" in result.response:
                raise RuntimeError(str(result.response["errors"]))
    return list({statement.sql: statement for statement in found}.values())


def _watch(database: Database, found: list[Statement]) -> None:
    for name in ("fetch", "fetch_planned"):
        original = getattr(database, name)

        async def watched(sql: str, parameters: Sequence[Any] = (), *more: Any, original: Any = original) -> Any:
            found.append(Statement(sql, parameters))
            return await original(sql, parameters, *more)

        setattr(database, name, watched)


def _literal(value: Any) -> str:
    """Formats a value as an SQL literal, because an EXECUTE statement cannot have bound parameters."""
    if value is None or isinstance(value, bool | int):
        return "NULL" if value is None else str(value)
    shown = "{" + ",".join(map(str, value)) + "}" if isinstance(value, list | tuple) else str(value)
    return "'" + shown.replace("'", "''") + "'"


def whole_tables(plan: Node, large: frozenset[str]) -> list[str]:
    """Describes the nodes of a plan that scan or hash all rows of a large table. Returns one text per node.

    `plan`: the root node in PostgreSQL's JSON format. `large`: the names of the large tables.
    """
    wrong = []
    for node in _nodes(plan):
        if node["Node Type"] in ("Seq Scan", "Parallel Seq Scan") and node["Relation Name"] in large:
            wrong.append(f"sequential scan of {node['Relation Name']}")
        if node["Node Type"] == "Hash" or "hashed SubPlan" in str(node.get("Filter", "")):
            inside = node.get("Plans", ()) if node["Node Type"] == "Hash" else _subplans(node)
            for part in (part for one in inside for part in _nodes(one)):
                if part.get("Relation Name") in large and not {"Index Cond", "Recheck Cond"} & part.keys():
                    wrong.append(f"hash of {part['Relation Name']}")
    return wrong


def touched(plan: Node, large: frozenset[str]) -> int:
    """Returns the largest number of rows that one node of a plan reads from a large table.

    `plan`: the root node of a plan from EXPLAIN ANALYZE, which contains actual row counts.
    `large`: the names of the large tables.
    """
    return max(
        (
            round((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
            for node in _nodes(plan)
            if node.get("Relation Name") in large
        ),
        default=0,
    )


def _subplans(node: Node) -> list[Node]:
    return [one for one in node.get("Plans", ()) if one.get("Parent Relationship") == "SubPlan"]


def _nodes(plan: Node) -> Iterator[Node]:
    yield plan
    for one in plan.get("Plans", ()):
        yield from _nodes(one)
