"""Tests of recorded queries: for `x.graphql`, the response is in `x.json`, which is the same for both databases.

The SQL of the query is recorded too. So a read for each row, a lost filter or a superfluous column shows up as a
difference. The SQL of transactions is not recorded. The response is recorded on SQLite, and PostgreSQL must return the
same bytes.

With RECORD=1 in the environment, the tests write the files again. Check the difference before you commit them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.queries.demo import Answer, Demo
from tests.queries.sql import pretty, recorded

FOLDER = Path(__file__).parent
READS = sorted(path.stem for path in FOLDER.glob("*.graphql") if not path.read_text().startswith("mutation"))
WRITES = sorted(path.stem for path in FOLDER.glob("*.graphql") if path.read_text().startswith("mutation"))


@pytest.mark.parametrize("name", READS)
async def test_read(name: str, demo: Demo, dialect: str) -> None:
    await _compare(name, demo, dialect)


@pytest.mark.parametrize("name", WRITES)
async def test_write(name: str, fresh_demo: Demo, dialect: str) -> None:
    await _compare(name, fresh_demo, dialect)


def test_no_file_is_left_of_a_query_that_is_gone() -> None:
    files = {path.name for path in FOLDER.iterdir() if path.suffix in (".json", ".sql")}
    assert files == {
        f"{name}{suffix}" for name in (*READS, *WRITES) for suffix in (".json", ".sqlite.sql", ".postgres.sql")
    }


def test_pretty_sql_says_the_same() -> None:
    sql = 'SELECT "a",count(*) FROM "t" "t1" WHERE EXISTS (SELECT 1 FROM "u" WHERE f("x",$1)) ORDER BY "a" LIMIT $2'
    assert pretty(sql).split("\n") == [
        'SELECT "a", count(*)',
        'FROM "t" "t1"',
        "WHERE EXISTS (SELECT 1",
        '  FROM "u"',
        '  WHERE f("x", $1))',
        'ORDER BY "a"',
        "LIMIT $2",
    ]


async def _compare(name: str, demo: Demo, dialect: str) -> None:
    answer = await demo.ask((FOLDER / f"{name}.graphql").read_text())
    if os.environ.get("RECORD") == "1":
        _write(name, dialect, answer)
    assert recorded(answer.statements) == (FOLDER / f"{name}.{dialect}.sql").read_text()
    assert _shown(answer.response) == (FOLDER / f"{name}.json").read_text()


def _write(name: str, dialect: str, answer: Answer) -> None:
    (FOLDER / f"{name}.{dialect}.sql").write_text(recorded(answer.statements))
    if dialect == "sqlite":
        (FOLDER / f"{name}.json").write_text(_shown(answer.response))


def _shown(response: dict[str, Any]) -> str:
    """Formats the response as clients get it, without the remaining level of the caller's bucket."""
    wire = orjson.loads(orjson.dumps({key: value for key, value in response.items() if key != "extensions"}))
    return json.dumps(wire, ensure_ascii=False, indent=1) + "\n"
