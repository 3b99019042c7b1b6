"""How a database would answer a statement, and what is to be seen of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from models.dialect.base import Database
from resolvers.search.statements import Statement


async def plan(database: Database, statement: Statement) -> str:
    """How the database would answer a statement."""
    found = await database.fetch(f"{_explain(database)} {statement.sql}", statement.parameters)
    return "\n".join(str(row[-1]) for row in found)


async def planned(database: Database, sql: str, parameters: Sequence[Any]) -> str:
    """How the database would answer a large statement."""
    found = await database.fetch_planned(f"{_explain(database)} {sql}", parameters)
    return "\n".join(str(row[-1]) for row in found)


def _explain(database: Database) -> str:
    return "EXPLAIN" if database.name == "postgres" else "EXPLAIN QUERY PLAN"


def scans(text: str) -> bool:
    """Whether a plan reads a table, or an index, from end to end; ours have aliases like t1."""
    return bool(re.search(r"Seq Scan|SCAN t\d", text))


def sorts(text: str) -> bool:
    """Whether a plan sorts rows. Ties of one value are no matter: an index that ends before the id leaves them."""
    return bool(re.search(r"(?<!Incremental )Sort  |TEMP B-TREE", text))


def unconditional(text: str) -> bool:
    """Whether PostgreSQL reads an index from end to end, to filter what it finds."""
    nodes = re.split(r"\n *(?:->  |CTE |InitPlan |SubPlan )", text)
    return any(re.match(r"(Index|Index Only|Bitmap Index) Scan", node) and "Index Cond" not in node for node in nodes)
