from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.settings import Settings
from tests.proofs.alone import proved
from tests.proofs.resume import resume

SMALL: dict[str, Any] = {"subscribers": 6, "events": 100, "kills": 1, "seconds": 3, "drop": 1 / 40}


async def test_whoever_comes_back_misses_nothing(kept: Settings, dialect: str, tmp_path: Path) -> None:
    figures = await proved("resume", dialect, resume, kept, tmp_path, **SMALL)
    assert figures.wrong == 0, figures


@pytest.mark.prove
async def test_whoever_comes_back_misses_nothing_at_scale(kept: Settings, dialect: str, tmp_path: Path) -> None:
    how: dict[str, Any] = {"subscribers": 50, "events": 2_000, "kills": 10, "seconds": 120}
    figures = await proved("resume", dialect, resume, kept, tmp_path, **how)
    assert figures.wrong == 0, figures


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_without_the_log_to_catch_up_from_events_are_lost(kept: Settings, tmp_path: Path) -> None:
    figures = await resume(kept, tmp_path, **SMALL, without="catching_up", patience=3)
    assert figures.lost > 0, figures


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_numbered_before_the_commit_events_are_lost(kept: Settings, tmp_path: Path) -> None:
    # A control. An event is lost only if its transaction commits after a later one.
    how: dict[str, Any] = {**SMALL, "kills": 0, "drop": 0, "seconds": 4}
    figures = await resume(kept, tmp_path, **how, without="commit_order", patience=3)
    assert figures.lost > 0, figures
