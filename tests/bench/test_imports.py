"""Tests of the benchmark's import: its lines are valid, and its results are written as a table."""

from __future__ import annotations

from bench import imports
from bench.imports import Imported
from tests.importing.conftest import Folder, folder, totals  # noqa: F401 - a fixture


async def test_each_line_gives_a_customer_and_a_contact(folder: Folder) -> None:  # noqa: F811 - the fixture
    folder.write("customers.csv", (imports.HEADER + "".join(map(imports.line, range(200)))).encode())
    assert totals(await folder.run(imports.MAPPING)) == (400, 0, 0, 0)
    assert await folder.rows("SELECT count(*) FROM contact WHERE email IS NOT NULL AND phone IS NOT NULL") == [(200,)]
    assert await imports._written(folder.settings) == 400


def test_the_table_has_the_ratio() -> None:
    text = imports.table({"SQLite": Imported(1_000_000, 250.0, 200.0, 180.4, 251.0, 249.0, 100.0)})
    assert text.splitlines()[2] == (
        "| SQLite | 1,000,000 | 250.0 s | 4,000 | 200.0 s | 251 µs a row | 249 µs a row | 180 MB | 100.0 s | 2.5 |"
    )
