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


def test_the_tables_have_the_ratio_and_the_time_of_each_tenth() -> None:
    tenths = tuple(range(241, 251))
    lines = imports.table({"SQLite": Imported(1_000_000, 250.0, 200.0, 180.4, tenths, 100.0)}).splitlines()
    assert lines[2] == "| SQLite | 1,000,000 | 250.0 s | 4,000 | 200.0 s | 180 MB | 100.0 s | 2.5 |"
    assert lines[4:] == [
        "| µs a row | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| SQLite | 241 | 242 | 243 | 244 | 245 | 246 | 247 | 248 | 249 | 250 |",
    ]
