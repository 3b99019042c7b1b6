"""Limits the cost per caller over all processes that share a database.

Each process leases slices of a caller's budget from the database (`resolvers.authentication.cost_budgets`). An
operation is charged to the slice in memory. When half of a slice is used, the next slice is leased in the background,
so that few operations wait.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from uuid import UUID

from core.errors import RapportError, Throttled
from core.lru import Lru
from models.dialect.base import Database
from resolvers.authentication.cost_budgets import Capacity, budget_id, forget, give_back, lease
from schema.execution.limits import Limits
from schema.execution.throttle import Throttle

IDLE_SECONDS = 1.0
"""After this time without a charge, the rest of a slice is given back."""

ASK_SECONDS = 0.05
"""The minimum time between two attempts to lease for a caller whose budget is used up."""

CLOSE_SECONDS = 2.0
"""How long a stopping process takes at most to give slices back."""

_FORGET_EVERY = 600  # sweeps
_log = logging.getLogger("rapport.budgets")


@dataclass(slots=True)
class Lease:
    """The slice of a caller's budget that this process has leased.

    `level`: how much of the slice is left.
    `low`: when `level` is below this value, the next slice is leased.
    `shared`: how much of the budget was left in the database at the time `at`.
    `at`: a time in seconds on the clock of the throttle.
    `not_before`: the earliest time at which the database may be asked for another slice.
    """

    id: UUID
    level: float
    low: float
    shared: float
    at: float
    not_before: float = 0.0
    used: bool = True
    asking: asyncio.Task[bool] | None = None


class LeasedThrottle(Throttle):
    """Limits the cost per caller over all processes.

    Can be used only in a `with` block of `sharing`, which names the database that the processes share.
    """

    is_shared = True

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(limits, clock)
        self._capacity = Capacity(limits.bucket, limits.bucket_refill)
        self._leases: Lru[str, Lease] = Lru(limits.callers)
        self._callers: dict[str, Lease] = {}  # those that may have something to give back
        self._database: Database | None = None
        self._secret = ""

    @asynccontextmanager
    async def sharing(self, database: Database, secret: str) -> AsyncIterator[None]:
        """Lets this throttle lease slices from a database while the `with` block runs.

        `secret`: the key with which the callers' keys are hashed.
        """
        self._database, self._secret = database, secret
        sweeping = asyncio.create_task(self._sweep_on())
        try:
            yield
        finally:
            sweeping.cancel()
            with suppress(asyncio.CancelledError):
                await sweeping
            with suppress(TimeoutError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self.sweep(everything=True)

    def take(self, caller: str | None, cost: int) -> int:
        """Takes `cost` from the slice of a caller. Returns how much of the caller's budget is left.

        Raises Throttled if the slice is too small. `charge` does the same, but leases another slice instead, if
        possible.
        """
        if caller is None:
            return self._limits.bucket
        found = self._leases.get(caller)
        if found is None:
            raise Throttled("No slice has been leased yet.", requested=cost, remaining=0, retryAfter=ASK_SECONDS)
        if cost > found.level:
            remaining = found.level + self._shared(found)
            wait = round(max((cost - remaining) / self._limits.bucket_refill, ASK_SECONDS), 3)
            message = f"The operation costs {cost} and you have {int(remaining)} left. Try again in {wait:g} s."
            raise Throttled(message, requested=cost, remaining=int(remaining), retryAfter=wait)
        found.level -= cost
        found.used = True
        if found.level < found.low and found.asking is None:
            found.low = 0.0  # once for each slice
            found.asking = asyncio.create_task(self._lease_more(caller, found, found.level))
        return int(found.level + self._shared(found))

    async def charge(self, caller: str | None, cost: int) -> int:
        """Takes `cost` from the slice of a caller, and leases further slices if needed.

        Returns how much of the caller's budget is left. Raises Throttled if the budget is too small.
        """
        while True:
            try:
                return self.take(caller, cost)
            except Throttled:
                if caller is None or not await self._leased(caller, cost):
                    raise

    def _shared(self, found: Lease) -> float:
        """Returns an estimate of how much of the budget is left in the database.

        The estimate assumes that no other process has leased a slice since `found.at`.
        """
        refilled = (self._clock() - found.at) * self._limits.bucket_refill
        return min(self._limits.bucket - found.level, found.shared + refilled)

    async def _leased(self, caller: str, cost: int) -> bool:
        """Leases a slice for an operation, and returns whether a slice was leased.

        Does not ask the database if the budget is known to be too small.
        """
        found = self._leases.get(caller)
        if found is None:
            id = budget_id(self._secret, caller)
            found = self._leases.put(caller, Lease(id, 0.0, 0.0, self._limits.bucket, self._clock()))
        if found.asking is None:
            now = self._clock()
            if now < found.not_before or cost > found.level + self._shared(found):
                return False
            found.asking = asyncio.create_task(self._lease_more(caller, found, cost - found.level))
        return await asyncio.shield(found.asking)

    async def _lease_more(self, caller: str, found: Lease, needed: float) -> bool:
        """Tries to lease a slice, and returns whether a slice was leased."""
        assert self._database is not None
        try:
            got = await lease(self._database, found.id, self._capacity, max(needed, 1.0))
            now = self._clock()
            found.level += got.cost
            found.low = found.level / 2
            found.shared, found.at = got.left, now
            if not got.cost:
                found.not_before = now + ASK_SECONDS
            self._callers[caller] = found
            return got.cost > 0
        finally:
            found.asking = None

    async def sweep(self, *, everything: bool = False) -> None:
        """Returns unused budget to the database: the rest of each slice that was not used since the last sweep.

        `everything`: whether to return the rest of every slice, used or not.
        """
        assert self._database is not None
        for caller, found in list(self._callers.items()):
            if found.used and not everything:
                found.used = False
            elif found.asking is None:
                del self._callers[caller]
                unused, found.level, found.low = found.level, 0.0, 0.0
                if unused:
                    await give_back(self._database, found.id, self._capacity, unused)
                    found.shared = min(self._limits.bucket, found.shared + unused)

    async def _sweep_on(self) -> None:
        sweeps = 0
        while True:
            await asyncio.sleep(IDLE_SECONDS)
            sweeps += 1
            try:
                await self.sweep()
                if sweeps % _FORGET_EVERY == 0 and self._database is not None:
                    await forget(self._database)
            except RapportError:  # the database has logged it; what could not be given back is lost
                pass
            except Exception:
                _log.exception("Giving back a part of a cost budget failed.")
