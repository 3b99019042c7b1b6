"""Reads the query plan for a statement, and finds costly nodes in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from models.dialect.base import Database
from resolvers.search.statements import Statement


async def plan(database: Database, statement: Statement) -> str:
    """Returns the query plan for a statement, as text."""
    found = await database.fetch(f"{_explain(database)} {statement.sql}", statement.parameters)
    return "\n".join(str(row[-1]) for row in found)


async def planned(database: Database, sql: str, parameters: Sequence[Any]) -> str:
    """Returns the query plan for the statement of a planned read, as text."""
    found = await database.fetch_planned(f"{_explain(database)} {sql}", parameters)
    return "\n".join(str(row[-1]) for row in found)


def _explain(database: Database) -> str:
    return "EXPLAIN" if database.name == "postgres" else "EXPLAIN QUERY PLAN"


def scans(text: str) -> bool:
    """Returns whether a plan scans a whole table or index. Our tables have aliases like t1."""
    return bool(re.search(r"Seq Scan|SCAN t\d", text))


def sorts(text: str) -> bool:
    """Returns whether a plan sorts rows.

    PostgreSQL's incremental sort, which only orders equal values, does not count.
    """
    return bool(re.search(r"(?<!Incremental )Sort  |TEMP B-TREE", text))


def unconditional(text: str) -> bool:
    """Returns whether PostgreSQL reads a whole index and filters its entries."""
    nodes = re.split(r"\n *(?:->  |CTE |InitPlan |SubPlan )", text)
    return any(re.match(r"(Index|Index Only|Bitmap Index) Scan", node) and "Index Cond" not in node for node in nodes)
