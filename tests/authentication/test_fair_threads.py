"""Threads that serve their callers in turn. The tests check the order of the calls, and do not measure time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack

import pytest

from core.errors import Throttled
from core.fair_threads import FairThreads, Turn
from core.passwords import AT_ONCE, WAITING, Passwords
from core.settings import Settings
from resolvers.platform import sign_in as signing
from tests.authentication.signing import EMAIL, PASSWORD, employed
from tests.factories import Make

ONE = Turn("one")


class Held:
    """Threads that are all busy until `let_go` is called. `ran`: the names of the calls, in the order of running."""

    def __init__(self, at_once: int = 1, waiting: int = 4) -> None:
        self.threads = FairThreads(at_once, waiting, "test")
        self.ran: list[str] = []
        self._gate = threading.Event()
        self._held = [self.threads.submit(self._wait, Turn(f"held {n}")) for n in range(at_once)]
        while any(not held.running() for held in self._held):
            pass

    def _wait(self) -> None:
        self._gate.wait(60)

    def call(self, name: str, turn: Turn) -> Future[None]:
        return self.threads.submit(lambda: self.ran.append(name), turn)

    def let_go(self) -> None:
        self._gate.set()

    def order(self, *futures: Future[None]) -> list[str]:
        """Frees the threads, waits for these calls, and returns the order in which all calls ran."""
        self.let_go()
        for future in futures:
            future.result(60)
        return self.ran


@pytest.fixture
def hold() -> Iterator[Callable[..., Held]]:
    """Returns a function that creates busy threads. They are freed when the test ends, if not before."""
    made: list[Held] = []

    def make(*arguments: int) -> Held:
        made.append(Held(*arguments))
        return made[-1]

    yield make
    for held in made:
        held.let_go()


def test_origins_take_turns(hold: Callable[..., Held]) -> None:
    held = hold(1, 10)
    flood = [held.call(f"flood {n}", Turn("flood")) for n in range(5)]
    others = [held.call(name, Turn(name)) for name in ("a", "b")]
    assert held.order(*flood, *others) == ["flood 0", "a", "b", "flood 1", "flood 2", "flood 3", "flood 4"]


def test_known_callers_wait_behind_one_unknown_call_each(hold: Callable[..., Held]) -> None:
    held = hold(1, 10)
    flood = [held.call(f"flood {n}", Turn(f"origin {n}")) for n in range(10)]
    known = [held.call(f"known {n}", Turn("home", known=True)) for n in range(3)]
    order = held.order(*flood, *known)
    assert [order.index(f"known {n}") for n in range(3)] in ([0, 2, 4], [1, 3, 5])


def test_a_full_queue_refuses_whoever_has_most_calls_in_it(hold: Callable[..., Held]) -> None:
    held = hold()
    flood = [held.call(f"flood {n}", Turn("flood")) for n in range(4)]
    with pytest.raises(Throttled) as caught:
        held.call("flood 4", Turn("flood"))
    assert caught.value.details == {"retryAfter": 1.0}
    other = held.call("other", Turn("other"))  # takes the place of the newest of the flood
    with pytest.raises(Throttled):
        flood[3].result(60)
    known = [held.call(f"known {n}", Turn("flood", known=True)) for n in range(4)]  # a room of their own
    with pytest.raises(Throttled), held.threads.coming(Turn("flood", known=True)):
        pass
    held.order(*flood[:3], other, *known)
    assert "flood 3" not in held.ran


def test_a_flood_of_as_many_origins_displaces_nobody(hold: Callable[..., Held]) -> None:
    held = hold()
    waiting = [held.call(str(n), Turn(str(n))) for n in range(4)]
    for n in range(4, 50):
        with pytest.raises(Throttled):
            held.call(str(n), Turn(str(n)))
    assert held.order(*waiting) == ["0", "1", "2", "3"]


def test_a_cancelled_call_frees_its_place(hold: Callable[..., Held]) -> None:
    held = hold()
    for _ in range(3):
        waiting = [held.call("never", ONE) for _ in range(4)]
        with pytest.raises(Throttled), held.threads.coming(ONE):
            pass
        assert all(future.cancel() for future in waiting)
    last = held.call("last", ONE)
    assert held.order(last) == ["last"]


def test_no_more_calls_are_prepared_than_there_is_room_for() -> None:
    threads = FairThreads(1, 3, "test")
    with ExitStack() as stack:
        for _ in range(4):
            stack.enter_context(threads.coming(ONE))
        with pytest.raises(Throttled):
            stack.enter_context(threads.coming(ONE))
        # Others are let in, as long as they have fewer, and up to twice the room.
        for n in range(4):
            stack.enter_context(threads.coming(Turn(f"other {n}")))
        with pytest.raises(Throttled):
            stack.enter_context(threads.coming(Turn("one too many")))
        stack.enter_context(threads.coming(Turn("one", known=True)))
    assert not any(threads._coming.values())
    with threads.coming(ONE):
        assert threads.submit(lambda: 7, ONE).result(60) == 7


def test_cancelled_calls_leave_nothing_behind(hold: Callable[..., Held]) -> None:
    held = hold()
    for _ in range(1_000):
        assert held.call("never", ONE).cancel()
    assert held.threads._threads._work_queue.qsize() <= 1
    assert len(held.threads._queues[False]) == 0


def test_a_call_that_raises_raises_in_its_caller_only(hold: Callable[..., Held]) -> None:
    held = hold()

    def fail() -> None:
        raise ValueError("no")

    failing, fine = held.threads.submit(fail, ONE), held.call("fine", ONE)
    assert held.order(fine) == ["fine"]
    with pytest.raises(ValueError, match="no"):
        failing.result(60)


def test_it_goes_on_after_having_been_idle() -> None:
    threads = FairThreads(2, 4, "test")
    for n in range(50):
        assert threads.submit(lambda: n, Turn(str(n))).result(60) == n  # noqa: B023 - it runs before the next


async def test_an_anonymous_flood_starves_no_sign_in(
    make: Make, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # After many sign-ins from one address, a sign-in from another address is nevertheless among the first served.
    await employed(make)
    database = make.changes.database
    running, most = 0, 0
    lock = threading.Lock()
    original = Passwords._verify

    def counted(self: Passwords, hashed: str, password: str) -> bool:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        try:
            return original(self, hashed, password)
        finally:
            with lock:
                running -= 1

    monkeypatch.setattr(Passwords, "_verify", counted)
    done: list[str] = []

    async def attempt(name: str, email: str, address: str) -> None:
        try:
            await signing.sign_in(database, settings, email, PASSWORD, address)
        except Throttled:
            done.append("refused")
        except Exception:
            done.append(name)
        else:
            done.append("OK")

    flood = [
        asyncio.create_task(attempt("wrong", f"nobody{n}@example.com", "192.0.2.66"))
        for n in range(AT_ONCE + WAITING + 20)
    ]
    real = asyncio.create_task(attempt("real", EMAIL, "198.51.100.20"))
    await asyncio.gather(*flood, real)
    assert done.count("OK") == 1
    assert done.count("wrong") + done.count("refused") == AT_ONCE + WAITING + 20
    assert done.count("wrong") > 0
    assert most <= AT_ONCE
