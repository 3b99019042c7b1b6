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

    There are at most `limits.callers` buckets. If a new bucket exceeds this number, the least recently used bucket is
    removed, and the next operation of its caller starts with a full bucket. This makes no difference after `bucket /
    bucket_refill` seconds without use, because the removed bucket would be full again.

    `is_shared`: whether the buckets are shared with other processes. If they are, `charge` may succeed where `take`
    raises Throttled.
    """

    is_shared = False

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._buckets: Lru[str, Bucket] = Lru(limits.callers)

    def take(self, caller: str | None, cost: int) -> int:
        """Takes `cost` from the bucket of a caller, and returns the level that remains.

        `caller`: the key of the bucket. Anonymous callers (None) have no bucket, because any of them could empty a
        shared bucket and so block all others. Raises Throttled if `cost` exceeds the level of the bucket.
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
        """Takes `cost` as `take` does."""
        return self.take(caller, cost)
