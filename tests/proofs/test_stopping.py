from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.settings import Settings
from tests.proofs.alone import proved
from tests.proofs.stopping import stopping


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_a_stop_breaks_no_request(kept: Settings, dialect: str, tmp_path: Path) -> None:
    figures = await proved("stopping", dialect, stopping, kept, tmp_path, stops=1, workers=2, subscribers=3)
    assert figures.wrong == 0, figures


@pytest.mark.prove
@pytest.mark.parametrize("seconds", [0.0, 1.0])
@pytest.mark.parametrize("workers", [1, 4])
async def test_ten_stops_break_no_request(
    kept: Settings, dialect: str, tmp_path: Path, workers: int, seconds: float
) -> None:
    if dialect == "sqlite" and workers > 1:
        return
    how: dict[str, Any] = {"stops": 10, "workers": workers, "clients": 40}
    figures = await proved("stopping", dialect, stopping, replace(kept, drain_seconds=seconds), tmp_path, **how)
    assert figures.wrong == 0, figures


@pytest.mark.prove
@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_without_draining_requests_break(kept: Settings, tmp_path: Path) -> None:
    figures = await stopping(kept, tmp_path, stops=5, workers=4, clients=60, without="draining")
    assert figures.reset + figures.unanswered + figures.idle > 0, figures
