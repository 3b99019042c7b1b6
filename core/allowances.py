"""Limits the memory for responses, per operation and for all operations together.

An `Allowance` counts the bytes that one operation takes for the rows that it reads and for its response. If the count
exceeds the limit, the operation ends before the whole response is built. The bytes remain counted until the response
has been passed to the network.
"""

from __future__ import annotations

import asyncio
import ctypes
from collections.abc import Callable, Hashable
from typing import TypeVar

from core.errors import LimitExceeded, RapportError, Throttled
from core.fair_threads import FairThreads, Turn

T = TypeVar("T")

FREE = 64 * 1024
"""The bytes of each operation that do not count as held, so that small responses are always made."""

MANY_ROWS = 256 * 1024
"""If more bytes of rows were read, the response is built of them in a thread, not on the event loop."""

LARGE = 2**20
"""If a response has more bytes, it is encoded in a thread, not on the event loop."""

TRIM_SECONDS = 40.0
"""When free memory is returned after large responses, in seconds. By then, clients that do not read were dropped."""

_MOST_WAITING = 10_000  # the memory that responses may take is used up long before


class TooLarge(Exception):
    """Raised in the thread for large responses if a response is too large."""


class ResponseMemory:
    """Counts the bytes that the operations of a process hold, in total and by caller.

    `most`: the limit in bytes for all callers together. One caller may hold at most half of this limit.

    Large responses are built in a single thread, which belongs to this object. A second thread would not be faster, but
    would take memory and delay the event loop.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._callers: dict[Hashable, int] = {}
        self._threads = FairThreads(1, _MOST_WAITING, "responses")
        self._trimming: asyncio.TimerHandle | None = None
        self.held = 0

    def hold(self, caller: Hashable, more: int) -> bool:
        """Counts more bytes as held. Returns False, without a change, if this would exceed a limit."""
        of_caller = self._callers.get(caller, 0) + more
        if self.held + more > self._most or of_caller > self._most // 2:
            return False
        self._callers[caller] = of_caller
        self.held += more
        return True

    def give(self, caller: Hashable, count: int) -> None:
        """Stops counting bytes that `hold` has counted."""
        self.held -= count
        self._callers[caller] -= count
        if not self._callers[caller]:
            del self._callers[caller]

    async def in_thread(self, caller: Hashable, work: Callable[[], T]) -> T:
        """Runs `work` in the thread for large responses, in which callers take turns."""
        if self._trimming is None:
            self._trimming = asyncio.get_running_loop().call_later(TRIM_SECONDS, self._trim)
        return await asyncio.wrap_future(self._threads.submit(work, Turn(str(caller), known=True)))

    def _trim(self) -> None:
        self._trimming = None
        _ = self._threads.submit(_give_memory_back, Turn(known=True))


def _give_memory_back() -> None:
    """Returns free memory to the operating system.

    After large responses, the C library would otherwise keep this memory.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # only glibc has it
    if trim is not None:
        trim(0)


class Allowance:
    """The bytes that one operation may take, for the rows that it reads and for its response.

    `most`: the limit of the response, in bytes. The operation may take twice as many bytes, because most of a response
    is counted twice: in the rows and in the response.
    `refusal`: the error that ends the operation; None while the operation is within its limits.
    `ended`: a function that is called when the operation must end.
    """

    __slots__ = ("_caller", "_held", "_memory", "ended", "most", "refusal", "taken")

    def __init__(self, memory: ResponseMemory, caller: Hashable, most: int) -> None:
        self._memory = memory
        self._caller = caller
        self._held = 0
        self.most = most
        self.taken = 0
        self.refusal: RapportError | None = None
        self.ended: Callable[[], object] | None = None

    @property
    def left(self) -> int:
        """The bytes that can still be taken."""
        return max(2 * self.most - self.taken, 0)

    @property
    def is_held(self) -> bool:
        """Whether any bytes count as held."""
        return self._held > 0

    @property
    def has_many_rows(self) -> bool:
        """Whether the operation took so many bytes that the response must not be built on the event loop."""
        return self.taken > MANY_ROWS

    @property
    def is_large(self) -> bool:
        """Whether the response is so large that it must not be encoded on the event loop."""
        return self.taken > LARGE

    def take(self, count: int) -> None:
        """Takes `count` bytes.

        Raises LimitExceeded if fewer than `count` bytes are left. Raises Throttled if the caller's operations, or all
        operations together, hold too many bytes. If the operation was refused earlier, may raise the earlier error
        instead.
        """
        self.taken += count
        if self.taken > FREE:
            self._hold()

    def check(self) -> None:
        """Raises the error in `refusal` if it is not None."""
        if self.refusal is not None:
            raise self.refusal

    def exceeded(self) -> RapportError:
        """Refuses the operation because its response exceeds the limit. Returns the error to raise."""
        message = f"The operation exceeds the limit of response: {self.most} bytes are allowed. Ask for fewer rows."
        return self._refused(LimitExceeded(message, limit="response", maximum=self.most))

    def release(self) -> None:
        """Stops counting the bytes as held, because the response has been passed on, or is not needed."""
        if self._held:
            self._memory.give(self._caller, self._held)
            self._held = 0

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Runs `work` in the thread for large responses."""
        return await self._memory.in_thread(self._caller, work)

    def __del__(self) -> None:
        self.release()  # for operations that are cancelled before their response is passed on

    def _hold(self) -> None:
        self.check()
        if self.taken > 2 * self.most:
            raise self.exceeded()
        more = self.taken - FREE - self._held
        if not self._memory.hold(self._caller, more):
            text = "The responses that are being made and sent take too much memory. Read them, or ask for fewer rows."
            raise self._refused(Throttled(text, retryAfter=1.0))
        self._held += more

    def _refused(self, error: RapportError) -> RapportError:
        self.release()
        if self.refusal is None:
            self.refusal = error
            if self.ended is not None:
                self.ended()
        return self.refusal
