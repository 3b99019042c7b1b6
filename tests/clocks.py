"""Simulates servers with different clocks in one process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from datetime import datetime, timedelta, tzinfo
from typing import Any

import pytest

from core import clock

Ahead = Callable[[float], AbstractContextManager[None]]

_seconds: ContextVar[float] = ContextVar("seconds", default=0.0)


class _Skewed(datetime):
    """A `datetime` class whose `now` is the time of the simulated server."""

    def __new__(cls, *parts: Any, **options: Any) -> datetime:  # type: ignore[misc] # a plain datetime
        return datetime(*parts, **options)  # drivers of databases take no subclass of it

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override] # a plain datetime
        return datetime.now(tz) + timedelta(seconds=_seconds.get())


def servers(monkeypatch: pytest.MonkeyPatch) -> Ahead:
    """Returns a context manager that simulates a server whose clock is ahead by some seconds.

    Tasks that are created in the `with` block also belong to that server. The database's clock and `time.monotonic` are
    unchanged.
    """
    real = time.time
    monkeypatch.setattr(clock, "datetime", _Skewed)
    for module, name in ((time, "time"), (clock, "time_in_seconds")):
        monkeypatch.setattr(module, name, lambda: real() + _seconds.get())

    @contextmanager
    def ahead(seconds: float) -> Iterator[None]:
        token = _seconds.set(seconds)
        try:
            yield
        finally:
            _seconds.reset(token)

    return ahead
