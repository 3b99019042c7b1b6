"""Servers whose clocks differ, in one process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from datetime import datetime, timedelta, tzinfo

import pytest

from core import clock

Ahead = Callable[[float], AbstractContextManager[None]]

_seconds: ContextVar[float] = ContextVar("seconds", default=0.0)


class _Skewed(datetime):
    """`datetime`, but its `now` is that of the server which runs."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override] # a plain datetime
        return datetime.now(tz) + timedelta(seconds=_seconds.get())


def servers(monkeypatch: pytest.MonkeyPatch) -> Ahead:
    """Returns `ahead`: what runs in its block runs on a server whose clock is so many seconds ahead, or behind if < 0.

    The tasks that begin in the block belong to that server too. The database's clock and `time.monotonic` stay.
    """
    real = time.time
    monkeypatch.setattr(clock, "datetime", _Skewed)
    monkeypatch.setattr(time, "time", lambda: real() + _seconds.get())

    @contextmanager
    def ahead(seconds: float) -> Iterator[None]:
        token = _seconds.set(seconds)
        try:
            yield
        finally:
            _seconds.reset(token)

    return ahead
