"""Tests that every cache is limited in bytes, or has only small entries."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import models
from core.lru import Lru
from models.description import describe
from models.dialect.base import Database
from resolvers.plan import dicts
from resolvers.search import statements
from resolvers.search.expressions import AnyOf, Compare, Operator
from tests.house.checks import FLOORS, ROOT

SMALL = {
    "core/logs.py": "a point in time",
    "core/phones.py": "a phone number is checked for its length before it is normalized",
    "core/sealed_links.py": "the server's secret key and a purpose",
    "core/text.py": "one character",
    "core/tokens.py": "only tokens that the server has signed are kept",
    "models/dialect/sqlite_engine.py": "a point in time",
    "resolvers/access/audience.py": "a row predicate for each role and entity",
    "resolvers/access/masks.py": "a role or the scopes of a key, and an entity",
    "resolvers/access/visible_data_model.py": "the names of visible columns",
    "resolvers/access/viewer_template.py": "a viewer, whose attributes the server sets",
    "resolvers/authentication/oidc/provider_viewers.py": "the hash of a token, two ids and three times",
    "resolvers/authentication/guesses.py": "the hash of a token or a network, and two numbers",
    "resolvers/authentication/viewer_cache.py": "a viewer, whose attributes the server sets",
    "schema/execution/budget_leases.py": "the key of a viewer, and some numbers",
    "resolvers/plan/planned_read.py": "the plan reports its weight to its document",
    "resolvers/plan/scan_hints.py": "the key of a viewer, the name of an entity, and a number",
    "resolvers/search/order.py": "the columns of an order, each at most once",
    "resolvers/search/record.py": "the names of columns",
    "schema/erd/drawing.py": "the data model, or one of its domains",
    "schema/execution/throttle.py": "the key of a viewer or a network, and two numbers",
    "schema/execution/event_budget.py": "the key of a viewer, and a number",
    "schema/execution/introspection_size.py": "the numbers of a schema",
    "schema/execution/plan_cache.py": "replaced by one with a bound when the document is cached",
    "schema/execution/where_price.py": "the name of a type of the schema",
    "schema/roots/shared_responses.py": "a viewer, and the names of attributes",
    "schema/execution/refusal_rate.py": "the key of a caller, and a point in time",
    "schema/transport/anonymous_rate.py": "a network and a number, or a header of at most a kilobyte",
    "schema/transport/compression.py": "the first 1,000 characters of a header",
    "schema/transport/media_types.py": "a header, which the server limits",
}
"""The files with caches that limit only the number of their entries. The value says what makes the entries small."""


def unweighed(root: Path) -> Iterator[tuple[str, int]]:
    """Yields the file and line of each cache that is not limited in bytes."""
    for floor in FLOORS:
        for path in sorted((root / floor).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                weighed = len(node.args) > 1 or any(one.arg == "most_weight" for one in node.keywords)
                if name == "lru_cache" or (name == "Lru" and not weighed):
                    yield path.relative_to(root).as_posix(), node.lineno


def test_every_cache_is_bounded_in_bytes_or_has_small_entries() -> None:
    assert {file for file, _ in unweighed(ROOT)} - SMALL.keys() == set()
    assert SMALL.keys() - {file for file, _ in unweighed(ROOT)} == set()


@pytest.mark.parametrize(("line", "found"), [("Lru(5)", 1), ("Lru(5, 7)", 0), ("Lru(5, most_weight=7)", 0)])
def test_a_cache_without_a_bound_is_found(line: str, found: int, tmp_path: Path) -> None:
    planted = tmp_path / "core" / "planted.py"
    planted.parent.mkdir()
    planted.write_text(f"known = {line}\n")
    assert len(list(unweighed(tmp_path))) == found


def test_long_aliases_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    makers: Lru[tuple[str, ...], object] = Lru(1_000, 50_000)
    monkeypatch.setattr(dicts, "_makers", makers)
    for n in range(50):
        make = dicts.dict_maker((f"{'a' * 4_000}{n}", "b"))
        assert make([[1, 2], [3, 4]], 2) == [{f"{'a' * 4_000}{n}": a, "b": b} for a, b in ((1, 3), (2, 4))]
        assert makers.weight <= 50_000
    assert 0 < len(makers) < 10


async def test_the_statements_of_the_loaders_are_bounded_in_bytes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: Lru[object, tuple[str, list[object]]] = Lru(1_000, 200_000)
    monkeypatch.setattr(statements, "_known", known)
    for n in range(1, 40):
        where = AnyOf(tuple(Compare("name", Operator.EQ, str(m)) for m in range(n)))
        statement = statements.rows(database, describe(models.Tag), where)
        assert await database.fetch(statement.sql, statement.parameters) == []
        assert known.weight <= 200_000
    assert 0 < len(known) < 39
