"""Tests that only the packages listed in `checks.MAY_QUERY` query entities.

The code listed in `checks.OF_THE_SCHEMA` is exempt, because it works with the database schema, not with the rows of
entities.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from resolvers import registry
from tests.house.checks import ROOT, stray_queries

ENTITIES = frozenset(entity.name for entity in registry.entities())


def test_entities_are_queried_in_few_places() -> None:
    assert stray_queries(ROOT, ENTITIES) == []


QUERIES = [
    "await models.Customer.filter(id=1)",
    "await Customer.all()",
    "await entity.description.model.create(name='x')",
    "await Contact.get(id=1)",
    "where = Q(name='x')",
    "from tortoise.expressions import F",
    "sql = 'SELECT * FROM customer'",
    "sql = f'DELETE FROM {table}'",
    'sql = f"""UPDATE "{table}" SET name = 1"""',
    "sql = 'insert'.upper() + 'INSERT INTO customer VALUES (1)'",
    "await database.fetch(statement.sql)",
    "await unit.transaction.fetch(statement.sql)",
    "await unit.transaction.client.execute_query(sql)",
]


def plant(root: Path, path: str, line: str) -> list[str]:
    """Writes a file with this line, and returns what the check finds in it."""
    planted = root / path
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(line)
    return stray_queries(root, ENTITIES)


@pytest.mark.parametrize("line", QUERIES)
@pytest.mark.parametrize(
    "path", ["resolvers/customers/customers.py", "schema/roots/queries.py", "jobs/seeding/seed.py", "main.py"]
)
def test_a_stray_query_is_found(tmp_path: Path, path: str, line: str) -> None:
    assert len(plant(tmp_path, path, line)) == 1


@pytest.mark.parametrize("path", ["resolvers/access/rows.py", "resolvers/reads/where.py", "resolvers/changes/unit.py"])
def test_a_query_in_its_place_is_none(tmp_path: Path, path: str) -> None:
    assert plant(tmp_path, path, "\n".join(QUERIES)) == []


@pytest.mark.parametrize(
    "line", ['"""SELECT is a word here."""', "await unit.create(entity, {})", "values.get('name')", "x = 'an UPDATE'"]
)
def test_what_only_looks_like_one_is_none(tmp_path: Path, line: str) -> None:
    assert plant(tmp_path, "resolvers/customers/customers.py", line) == []
