"""Tests of the warnings that a server hides from its log."""

from __future__ import annotations

import subprocess
import sys

import pytest

DROPPED = """
from schema.transport import server
import collections, gc
async def field(): pass
class Cycle: pass
def drop():
    cycle = Cycle()
    cycle.itself, cycle.field = cycle, field()
Pair = collections.namedtuple("Pair", "a b")
{prepare}
gc.set_threshold(1)
for _ in range(100):
    drop()
    Pair(1, 2)
"""
"""Leaves coroutines to the garbage collector, which collects some of them while a namedtuple is made."""


@pytest.mark.parametrize("hidden", [True, False])
def test_dropped_fields_are_not_warned_of(hidden: bool) -> None:
    code = DROPPED.format(prepare="server.ignore_dropped_fields()" if hidden else "")
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for told in ("was never awaited", "KeyError: '__import__'"):
        assert (told in ended.stderr) is not hidden


def test_other_errors_of_finalizers_are_shown() -> None:
    lines = ["class Bad:", "    __del__ = lambda self: {}[1]", "server.ignore_dropped_fields()", "Bad()"]
    code = "\n".join(["from schema.transport import server", *lines])
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "KeyError: 1" in ended.stderr
