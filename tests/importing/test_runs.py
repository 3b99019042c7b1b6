"""Tests of running an import: repeated, as a dry run, with restored rows, interrupted, and with refused lines."""

from __future__ import annotations

import gc
import signal
import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import models
from core.errors import CommandError
from core.settings import Settings
from jobs.importing import print_summary, run, run_import
from resolvers import access, registry
from resolvers.changes import Changes
from resolvers.changes.batch import Batch
from tests.importing.conftest import Folder, totals

MAPPING = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "{id}"
set = { kind = { value = "COMPANY" }, name = "name", country = "country", employees = "employees" }
"""
CUSTOMERS = """
id,name,country,employees
1,Alpha,DE,10
2,Beta,FR,20
3,Gamma,IT,30
"""
COUNT = "SELECT count(*) FROM customer"


async def test_again_nothing_changes(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    assert totals(await folder.run(MAPPING)) == (3, 0, 0, 0)
    before = await folder.rows("SELECT id, version, updated_at FROM customer ORDER BY id")
    again = await folder.run(MAPPING)
    assert totals(again) == (0, 0, 3, 0)
    assert again.exit_code == 0
    assert await folder.rows("SELECT id, version, updated_at FROM customer ORDER BY id") == before


async def test_what_changed_in_the_file_changes_and_an_empty_cell_clears(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    await folder.run(MAPPING)
    folder.write("customers.csv", CUSTOMERS.replace("20", "").replace("Gamma", "Delta"))
    assert totals(await folder.run(MAPPING)) == (0, 2, 1, 0)
    found = await folder.rows("SELECT name, employees, version FROM customer ORDER BY name")
    assert found == [("Alpha", 10, 1), ("Beta", None, 2), ("Delta", 30, 2)]


async def test_exactly_the_broken_lines_are_refused(folder: Folder) -> None:
    folder.write(
        "customers.csv",
        b"\xef\xbb\xbfid,name,country,employees\r\n"
        b"1,Alpha,DE,10\r\n"
        b"2,Few\r\n"
        b"3,Many,DE,1,\r\n"
        b"4,Nul\0,DE,1\r\n"
        b'5,"Open,DE,1\r\n'
        b'6,"Sh"ut,DE,1\r\n'
        b"7," + b"x" * 100_001 + b",DE,1\r\n"
        b"8,Land,N0,1\r\n"
        b"9,Word,DE,ten\r\n"
        b"10,Less,DE,-1\r\n"
        b"11,,DE,1\r\n"
        b",No id,DE,1\r\n"
        b"1,Twice,DE,1\r\n"
        b"12,Bell\a,DE,1\r\n"
        b"\r\n"
        b'13," Two\nlines ",DE,13\r\n'
        b"14,Last,DE,14",
    )
    summary = await folder.run(MAPPING)
    assert totals(summary) == (2, 0, 0, 14)
    assert summary.exit_code == 1
    assert await folder.rows("SELECT name FROM customer ORDER BY employees") == [("Alpha",), ("Last",)]
    assert [(line, column, code) for _, line, column, _, code in sorted(folder.refused(), key=lambda row: row[1])] == [
        (3, "", "INVALID"),
        (4, "", "INVALID"),
        (5, "", "INVALID"),
        (6, "", "INVALID"),
        (7, "", "INVALID"),
        (8, "", "INVALID"),
        (9, "country", "INVALID"),
        (10, "employees", "INVALID"),
        (11, "employees", "OUT_OF_RANGE"),
        (12, "name", "REQUIRED"),
        (13, "id", "REQUIRED"),
        (14, "id", "TAKEN"),
        (15, "name", "INVALID"),
        (17, "name", "INVALID"),
    ]
    assert totals(await folder.run(MAPPING)) == (0, 0, 2, 14)


async def test_what_the_database_refuses_leaves_the_others_alone(folder: Folder) -> None:
    folder.write("people.csv", "name,number\nAda,1\nBob,2\nCleo,1\nDan,3")
    mapping = """
        [[steps]]
        name = "people"
        entity = "Employee"
        file = "people.csv"
        external_id = "{name}"
        set = { full_name = "name", employee_number = "number", role = { value = "SALES" } }
        """
    assert totals(await folder.run(mapping)) == (3, 0, 0, 1)
    assert await folder.rows("SELECT full_name FROM employee ORDER BY 1") == [("Ada",), ("Bob",), ("Dan",)]
    assert folder.refused() == [("people.csv", 4, "number", "1", "TAKEN")]


async def test_a_dry_run_tells_the_same_and_writes_nothing(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS + "4,Wrong,DE,x")
    tried = await folder.run(MAPPING, dry_run=True)
    assert totals(tried) == (3, 0, 0, 1)
    assert (tried.dry_run, tried.exit_code) == (True, 1)
    assert await folder.rows(COUNT) == [(0,)]
    assert [line for _, line, *_ in folder.refused()] == [5]
    assert totals(await folder.run(MAPPING)) == (3, 0, 0, 1)


async def test_a_dry_run_keeps_nothing_of_earlier_batches(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = []

    def forget(batch: Batch) -> None:
        kept.append((len(batch.events), len(batch.held._held), len(batch.held._log), batch.wrote))
        before(batch)

    before = Batch.forget
    monkeypatch.setattr(Batch, "forget", forget)
    monkeypatch.setattr(run, "BATCH_SIZE", 2)
    folder.write("customers.csv", CUSTOMERS + "4,Delta,DE,\n5,Epsilon,DE,")
    assert totals(await folder.run(MAPPING, dry_run=True)) == (5, 0, 0, 0)
    assert kept == [(0, 0, 0, 2), (0, 0, 0, 4), (0, 0, 0, 5)]
    assert await folder.rows(COUNT) == [(0,)]


async def test_a_deleted_row_is_refused_or_restored(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    await folder.run(MAPPING)
    [(id,)] = await folder.rows("SELECT id FROM customer WHERE external_id = '2'")
    changes = Changes(folder.database, access.SYSTEM, folder.settings)
    await changes.delete(registry.of(models.Customer), id, None)
    folder.write("customers.csv", CUSTOMERS.replace("Beta", "Beth"))
    assert totals(await folder.run(MAPPING)) == (0, 0, 2, 1)
    assert folder.refused() == [("customers.csv", 3, "id", "2", "STATE")]
    assert await folder.rows("SELECT name FROM customer WHERE deleted_at IS NOT NULL") == [("Beta",)]
    assert totals(await folder.run(MAPPING, restore=True)) == (0, 1, 2, 0)
    assert await folder.rows("SELECT name FROM customer WHERE deleted_at IS NULL AND external_id = '2'") == [("Beth",)]
    assert totals(await folder.run(MAPPING)) == (0, 0, 3, 0)


async def test_a_reference_to_a_deleted_row_is_refused(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    await folder.run(MAPPING)
    [(id,)] = await folder.rows("SELECT id FROM customer WHERE external_id = '2'")
    await Changes(folder.database, access.SYSTEM, folder.settings).delete(registry.of(models.Customer), id, None)
    folder.write("contacts.csv", "id,name,customer\n1,Ada,1\n2,Bob,2")
    mapping = """
        [[steps]]
        name = "contacts"
        entity = "Contact"
        file = "contacts.csv"
        external_id = "{id}"
        set = { full_name = "name", customer = { external_id = "{customer}" } }
        """
    assert totals(await folder.run(mapping)) == (1, 0, 0, 1)
    assert "is deleted" in folder.report.read_text()


async def test_many_batches_with_a_refusal_in_each(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "BATCH_SIZE", 7)
    lines = "\n".join(f"{n},Customer {n},{'XXX' if n % 7 == 0 else 'DE'},{n}" for n in range(1, 71))
    folder.write("customers.csv", "id,name,country,employees\n" + lines)
    assert totals(await folder.run(MAPPING)) == (60, 0, 0, 10)
    assert [line for _, line, *_ in folder.refused()] == [n + 1 for n in range(7, 71, 7)]


async def test_ctrl_c_keeps_what_is_written(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def pressing(*_: Any) -> Iterator[run.Advance]:
        yield lambda done: signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(run, "BATCH_SIZE", 2)
    monkeypatch.setattr(run, "_progress", pressing)
    before = signal.getsignal(signal.SIGINT)
    folder.write("customers.csv", CUSTOMERS)
    summary = await folder.run(MAPPING)
    assert (summary.interrupted, summary.exit_code, totals(summary)) == (True, 130, (2, 0, 0, 0))
    assert await folder.rows(COUNT) == [(2,)]
    assert signal.getsignal(signal.SIGINT) is before
    monkeypatch.undo()
    assert totals(await folder.run(MAPPING)) == (1, 0, 2, 0)


@pytest.mark.parametrize("failing", [1, 2, 3])
async def test_a_lost_database_ends_the_import_and_the_next_run_continues(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: int
) -> None:
    """The server ends the connection, or the file has an I/O error, in the middle of a batch."""
    begun = 0

    async def lost(writer: Any, lines: Any, batch: Batch, *, analyze: bool) -> Any:
        nonlocal begun
        begun += 1
        results = await write_all(writer, lines, batch, analyze=analyze)
        if begun == failing:
            await batch.flush()
            if folder.database.name == "sqlite":
                raise sqlite3.OperationalError("disk I/O error")
            await batch.transaction.fetch("SELECT pg_terminate_backend(pg_backend_pid())")
        return results

    write_all = run._write_all
    monkeypatch.setattr(run, "BATCH_SIZE", 1)
    monkeypatch.setattr(run, "_write_all", lost)
    folder.write("customers.csv", CUSTOMERS)
    summary = await folder.run(MAPPING)
    assert (summary.exit_code, totals(summary)) == (1, (failing - 1, 0, 0, 0))
    print_summary(summary)
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "Stopped: The database is not available. Try again in a few seconds.",
        "The rows counted here are written. Run the import again to continue.",
    ]
    assert await folder.rows(COUNT) == [(failing - 1,)]
    assert await folder.rows("SELECT count(*) FROM event WHERE entity = 'Customer'") == [(failing - 1,)]
    monkeypatch.undo()
    assert totals(await folder.run(MAPPING)) == (4 - failing, 0, failing - 1, 0)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_what_the_caller_excluded_from_garbage_collection_stays_excluded(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    gc.freeze()
    before = gc.get_freeze_count(), gc.get_threshold()
    await folder.run(MAPPING)
    assert gc.get_threshold() == before[1]
    # Those that are no longer needed are freed as ever.
    assert gc.get_freeze_count() > before[0] / 2


async def test_a_batch_is_freed_when_it_ends_without_a_garbage_collection(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[weakref.ref[Batch]] = []
    finish = Batch.finish

    async def finish_(batch: Batch) -> None:
        ended.append(weakref.ref(batch))
        await finish(batch)

    monkeypatch.setattr(Batch, "finish", finish_)
    monkeypatch.setattr(run, "BATCH_SIZE", 2)
    folder.write("customers.csv", CUSTOMERS)
    gc.disable()
    try:
        assert totals(await folder.run(MAPPING)) == (3, 0, 0, 0)
        assert [batch() for batch in ended] == [None, None]
    finally:
        gc.enable()


async def test_the_report_stands_in_the_current_directory_if_there_is_anything_to_tell(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    folder.write("customers.csv", CUSTOMERS)
    mapping = folder.write("mapping.toml", MAPPING)

    async def imported() -> None:
        summary = await run_import(folder.settings, mapping, folder.path, dry_run=False, restore=False, report=None)
        print_summary(summary)

    await imported()
    assert not list(tmp_path.glob("import-report-*.csv"))
    assert "3 created" in capsys.readouterr().out
    folder.write("customers.csv", CUSTOMERS + "4,Wrong \x1b[2J,DE,x")
    await imported()
    [report] = tmp_path.glob("import-report-*.csv")
    told = capsys.readouterr().out
    assert "refused: customers.csv, line 5, employees: 'x' is not a number." in told
    assert f"report: {report.name}" in told


async def test_a_report_that_cannot_be_written(folder: Folder) -> None:
    folder.write("customers.csv", CUSTOMERS)
    folder.report = folder.path / "missing" / "report.csv"
    with pytest.raises(CommandError, match=r"report\.csv cannot be written"):
        await folder.run(MAPPING)
    assert await folder.rows(COUNT) == [(0,)]


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_database_that_is_not_migrated(folder: Folder, settings: Settings, tmp_path: Path) -> None:
    folder.write("customers.csv", CUSTOMERS)
    folder.settings = replace(settings, database_url=f"sqlite://{tmp_path / 'empty.sqlite3'}")
    with pytest.raises(CommandError, match="migrate"):
        await folder.run(MAPPING)
