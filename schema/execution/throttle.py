"""Limits the cost that each caller may use, by a token bucket."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from core.errors import Throttled
from core.lru import Lru
from schema.execution.limits import Limits


@dataclass(slots=True)
class Bucket:
    """The token bucket of a caller.

    `level`: the cost that the caller could use at the time `at`.
    `at`: a time on the throttle's clock, in seconds.
    """

    level: float
    at: float


class Throttle:
    """Limits the cost per caller with token buckets in the memory of this process.

    There are at most `limits.callers` buckets. Creating one more removes the least recently used bucket. A caller whose
    bucket was removed gets a new, full bucket at the next operation. Removing a bucket that has not been used for
    `bucket / bucket_refill` seconds makes no difference, because it would be full by then.

    `is_shared`: whether the buckets are shared with other processes. If true, `charge` may succeed where `take` raises
    Throttled.
    """

    is_shared = False

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._buckets: Lru[str, Bucket] = Lru(limits.callers)

    def take(self, caller: str | None, cost: int) -> int:
        """Takes `cost` from the bucket of a caller, and returns the remaining level.

        `caller`: the key of the bucket; None for an anonymous caller.

        Raises Throttled if `cost` exceeds the level of the bucket. For anonymous callers, always returns the level of a
        full bucket: they have no bucket, because one of them could empty a shared bucket and block all others.
        """
        capacity = self._limits.bucket
        if caller is None:
            return capacity
        moment = self._clock()
        bucket = self._buckets.get(caller)
        if bucket is None:
            bucket = self._buckets.put(caller, Bucket(capacity, moment))
        bucket.level = min(capacity, bucket.level + (moment - bucket.at) * self._limits.bucket_refill)
        bucket.at = moment
        if cost > bucket.level:
            wait = round((cost - bucket.level) / self._limits.bucket_refill, 3)
            message = f"The operation costs {cost} and you have {int(bucket.level)} left. Try again in {wait:g} s."
            raise Throttled(message, requested=cost, remaining=int(bucket.level), retryAfter=wait)
        bucket.level -= cost
        return int(bucket.level)

    async def charge(self, caller: str | None, cost: int) -> int:
        """Charges `cost` to a caller, with the result and the errors of `take`."""
        return self.take(caller, cost)
