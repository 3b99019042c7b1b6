"""The time limit of an operation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from core.allowances import Allowance
from core.errors import TimedOut

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """Limits how long an operation takes. All deadlines are times on the event loop's clock."""

    seconds: float

    def deadline(self, requested: float | None = None) -> float:
        """Returns `requested`, or the deadline of an operation that begins now if `requested` is None."""
        return asyncio.get_running_loop().time() + self.seconds if requested is None else requested

    async def within(
        self,
        work: Awaitable[Result],
        deadline: float,
        *,
        writes: bool = False,
        allowance: Allowance | None = None,
    ) -> Result:
        """Returns the result of `work`. At the deadline, cancels `work` and raises TimedOut.

        `writes`: whether `work` may change data. If so, the error message says that the outcome is unknown.
        `allowance`: if given, `work` is also cancelled when the allowance is exceeded, and the allowance's error is
        raised.
        """
        timeout = asyncio.timeout_at(deadline)
        try:
            async with timeout:
                if allowance is not None:
                    allowance.ended = partial(_end, timeout)
                return await work
        except Exception as error:
            if allowance is not None:
                allowance.check()
            if not timeout.expired():
                raise
            unknown = " It is not known whether its changes were saved." if writes else ""
            raise TimedOut(f"The operation took longer than {self.seconds:g} s.{unknown}") from error
        finally:
            if allowance is not None:
                allowance.ended = None


def _end(timeout: asyncio.Timeout) -> None:
    if not timeout.expired():
        timeout.reschedule(0)
