from __future__ import annotations

from pathlib import Path

import pytest

from core.settings import Settings
from tests.proofs.alone import proved
from tests.proofs.crash import crash, crash_of_both


async def test_nothing_acknowledged_is_lost(kept: Settings, dialect: str, tmp_path: Path) -> None:
    figures = await proved("crash", dialect, crash, kept, tmp_path, kills=1)
    assert figures.wrong == 0, figures


@pytest.mark.prove
async def test_nothing_acknowledged_is_lost_in_100_crashes(kept: Settings, dialect: str, tmp_path: Path) -> None:
    figures = await proved("crash", dialect, crash, kept, tmp_path, kills=100)
    assert figures.wrong == 0, figures


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_events_in_a_transaction_of_their_own_are_found_out(kept: Settings, tmp_path: Path) -> None:
    # A control. A kill shows the fault only if it comes between two transactions.
    figures = await crash(kept, tmp_path, kills=4, without="one_transaction")
    assert figures.rows_without_event > 0, figures


async def test_nothing_acknowledged_is_lost_if_postgresql_is_killed_as_well(tmp_path: Path) -> None:
    figures = await crash_of_both(tmp_path, kills=1)
    print(f"\ncrash of both: {figures}")
    assert figures.wrong == 0, figures


@pytest.mark.prove
async def test_nothing_acknowledged_is_lost_in_100_crashes_of_both(tmp_path: Path) -> None:
    figures = await crash_of_both(tmp_path, kills=100)
    print(f"\ncrash of both: {figures}")
    assert figures.wrong == 0, figures


async def test_commits_that_were_not_written_are_found_out(tmp_path: Path) -> None:
    # A control: with these settings, PostgreSQL acknowledges commits that are only in memory.
    unsafe = {"synchronous_commit": "off", "wal_writer_delay": "10000ms", "wal_writer_flush_after": "100MB"}
    figures = await crash_of_both(tmp_path, kills=1, **unsafe)
    assert figures.lost > 0, figures
