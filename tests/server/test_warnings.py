"""Tests of the warnings that a server hides from its log."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("hidden", [True, False])
def test_dropped_fields_are_not_warned_of(hidden: bool) -> None:
    lines = ["async def field(): pass", *(["server.ignore_dropped_fields()"] if hidden else []), "field()"]
    code = "\n".join(["from schema.transport import server", *lines])
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ("was never awaited" in ended.stderr) is not hidden
