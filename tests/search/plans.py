"""How a database would answer a statement, and what is to be seen of that."""

from __future__ import annotations

import re

from models.dialect.base import Database
from resolvers.search.statements import Statement


async def plan(database: Database, statement: Statement) -> str:
    """How the database would answer a statement."""
    explain = "EXPLAIN" if database.name == "postgres" else "EXPLAIN QUERY PLAN"
    found = await database.fetch(f"{explain} {statement.sql}", statement.parameters)
    return "\n".join(str(row[-1]) for row in found)


def scans(text: str) -> bool:
    """Whether a plan reads a table, or an index, from end to end; ours have aliases like t1."""
    return bool(re.search(r"Seq Scan|SCAN t\d", text))


def sorts(text: str) -> bool:
    """Whether a plan sorts rows. Ties of one value are no matter: an index that ends before the id leaves them."""
    return bool(re.search(r"(?<!Incremental )Sort  |TEMP B-TREE", text))
