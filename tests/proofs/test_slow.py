from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from core.settings import Settings
from tests.proofs.alone import proved
from tests.proofs.slow import BOUND, slow

SMALL: dict[str, Any] = {"live": 5, "rounds": 1, "events": 20, "flood": 120, "rate": 20, "within": math.inf}
"""A small run, with too few rounds to compare times and too few events to fill memory. The large run does both."""


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_one_that_stands_still_slows_none(kept: Settings, dialect: str, tmp_path: Path) -> None:
    figures = await proved("slow", dialect, slow, kept, tmp_path, **SMALL)
    assert figures.wrong == 0, figures


@pytest.mark.prove
async def test_one_that_stands_still_slows_none_of_49(kept: Settings, dialect: str, tmp_path: Path) -> None:
    how = {"live": 49, "rounds": 9, "events": 60, "flood": 2_500}
    figures = await proved("slow", dialect, slow, kept, tmp_path, **how)
    assert figures.wrong == 0, figures


@pytest.mark.prove
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_without_a_bound_memory_grows(kept: Settings, tmp_path: Path) -> None:
    figures = await slow(kept, tmp_path, **{**SMALL, "flood": 2_500}, without="bounded_queue")
    assert figures.grown > BOUND, figures
