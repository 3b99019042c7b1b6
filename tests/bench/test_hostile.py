"""Tests of the benchmark's hostile requests. `tests/server/test_attacks.py` tests their answers."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from bench.hostile.run import MEMORY, SLOWER, Result
from bench.processes import ROOT
from core.settings import Settings
from tests.databases import variables_of
from tests.server.program import serving

MS = 1e-3


async def test_answers_to_attacks_are_counted(settings: Settings) -> None:
    async with serving(**variables_of(settings)) as server:
        url = f"http://127.0.0.1:{server.port}/graphql"
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bench.hostile.attacks", url, "8", "50,000 open braces", "a header of 1 MB"),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        await asyncio.sleep(1)
        assert process.returncode is None  # it goes on until its input ends
        while (await server.http.get("/healthz")).status_code != 200:
            pass
        process.stdin.close()
        assert int(await asyncio.wait_for(process.stdout.read(), 60)) > 0
        assert await process.wait() == 0


@pytest.mark.parametrize(
    ("beside", "grown", "worse"),
    [
        (1 * MS, 0, False),
        (SLOWER * MS, MEMORY, False),
        (SLOWER * MS * 1.01, 0, True),
        (1 * MS, MEMORY + 1, True),
    ],
)
def test_what_is_too_much(beside: float, grown: int, worse: bool) -> None:
    assert Result("any", 1 * MS, beside, 10, grown).is_worse is worse
