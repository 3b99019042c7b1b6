"""No request blocks the event loop.

`loop` sends texts of 200 KB, of many kinds, in every place where the schema allows a text. `execute` sends operations
that are as large as the limits allow: full filters, fields with 20 aliases, and rows full of text.

`python -m tests.proofs.loop [sqlite|postgres]` runs only this proof, as an administrator and anonymously. It measures
the CPU time of the event loop's thread during one iteration of the event loop, in which the server answers no other
request. Other work on the machine does not count.
"""

from __future__ import annotations

import asyncio
import gc
import json
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice
from pathlib import Path
from typing import Any

from asgi_lifespan import LifespanManager

from core.settings import Settings
from main import application
from models.database import connect
from resolvers import registry
from tests.entities.matrix import model_of
from tests.factories import Make
from tests.graph import Graph, gid
from tests.machine_speed import slowness
from tests.proofs.alone import run_alone
from tests.proofs.hostile_operations import Operation, filtered, repeated, written
from tests.proofs.hostile_texts import ALPHABETS, Place, places

HELD = 0.05 * slowness()
"""The maximum CPU time of one iteration of the event loop, in seconds: 50 ms, or more on a slower machine."""
LATE = 1.0
"""The maximum CPU time of one request in all threads of the process together, in seconds."""
SIZE = 200_000
"""The size of a text in JSON, in bytes."""

NEXT = b'{"query": "{ __typename }"}'


@dataclass
class Figures:
    """The results of a run. Each list contains the problems of one kind, by place and alphabet.

    `unreached`: the number of places whose fields the caller's texts do not reach, see `_reaches`.
    """

    places: int = 0
    unreached: int = 0
    requests: int = 0
    longest: float = 0.0
    longest_at: str = ""
    held: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        """The number of problems."""
        return sum(len(found) for found in (self.held, self.late, self.accepted, self.defects, self.silent))

    def note(self, watch: Watch, called: str, took: float) -> None:
        """Records a request that has just ended.

        `called`: a name of the request for reports.
        `took`: its CPU time in all threads, in seconds.
        """
        self.requests += 1
        if watch.longest > self.longest:
            self.longest, self.longest_at = watch.longest, called
        if watch.longest > HELD:
            self.held.append(called)
        if took > LATE:
            self.late.append(called)

    def __str__(self) -> str:
        return (
            f"{self.requests:,} requests in {self.places:,} places ({self.unreached} unreached);"
            f" longest hold {self.longest * 1000:.0f} ms"
            f" ({self.longest_at}); held {self.held}, late {self.late}, accepted {self.accepted},"
            f" internal errors {self.defects}, next request not answered {self.silent}"
        )


class Watch:
    """Measures the longest CPU time of one iteration of the event loop, in seconds.

    An iteration runs all callbacks that are ready, such as those of 20 concurrent tasks.
    """

    def __init__(self) -> None:
        self.longest = 0.0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measures each iteration of the event loop during the `with` block. The garbage collector does not run."""
        run = asyncio.BaseEventLoop._run_once  # type: ignore[attr-defined]

        def timed(loop: Any) -> None:
            began = time.thread_time()
            run(loop)
            self.longest = max(self.longest, time.thread_time() - began)

        gc.collect()
        gc.freeze()  # so that it looks at what the requests leave behind, and at nothing else
        gc.disable()
        asyncio.BaseEventLoop._run_once = timed  # type: ignore[attr-defined]
        try:
            yield
        finally:
            asyncio.BaseEventLoop._run_once = run  # type: ignore[attr-defined]
            gc.enable()


class Sender:
    """Sends request bodies to the application, each from another client address, and reads the responses."""

    def __init__(self, app: Any, token: str | None) -> None:
        self._app = app
        self._headers = [(b"content-type", b"application/json"), (b"host", b"test")]
        if token is not None:
            self._headers.append((b"authorization", token.encode()))
        self._numbers = count(1)

    async def send(self, body: bytes, *, stream: bool = False, headers: Sequence[tuple[bytes, bytes]] = ()) -> Any:
        """Returns the response to a request body as JSON; None if there is no response."""
        answer = await self.answer(body, stream=stream, headers=headers)
        return json.loads(answer) if answer else None

    async def answer(self, body: bytes, *, stream: bool = False, headers: Sequence[tuple[bytes, bytes]] = ()) -> bytes:
        """Returns the body of the response to a request body. For a stream, returns the first event."""
        n = next(self._numbers)
        accept = b"text/event-stream" if stream else b"application/json"
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": "/graphql",
            "raw_path": b"/graphql",
            "root_path": "",
            "query_string": b"",
            "headers": [*self._headers, (b"accept", accept), *headers],
            "client": (f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}", 1),
            "server": ("test", 80),
        }
        sent: list[bytes] = []
        messages = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> dict[str, Any]:
            return next(messages, {"type": "http.disconnect"})

        async def take(message: Any) -> None:
            sent.append(message.get("body", b""))

        await self._app(scope, receive, take)
        answer = b"".join(sent)
        if stream and not answer.startswith(b"{"):
            events = [line.removeprefix(b"data:") for line in answer.splitlines() if line.startswith(b"data: {")]
            answer = events[0] if events else b""
        return answer


@asynccontextmanager
async def prepared(settings: Settings) -> AsyncIterator[tuple[Graph, dict[str, str]]]:
    """Starts a server with a row of each entity. Yields an administrator's client, and the rows' ids by entity name."""
    settings = replace(settings, cost_per_second=10**9)
    async with connect(settings) as database:
        make = Make(database, settings)
        app = application(settings)
        async with LifespanManager(app) as manager:
            app.executor.refusals.burst = 10**9
            graph = await Graph.signed_in(manager.app, settings, make)
            yield graph, await ids_of(make)


async def ids_of(make: Make) -> dict[str, str]:
    """Creates a row of each entity, and returns the ids by entity name."""
    found = {}
    for entity in registry.entities():
        if not entity.link and entity.name not in ("ApiKey", "StageChange"):
            model = model_of(entity)
            still = {"active": False} if entity.name == "Webhook" else {}  # so that it sends nothing
            try:
                found[entity.name] = gid(model, await make(model, **still))
            except KeyError:  # only verbs make such rows
                continue
    return found


async def loop(
    graph: Graph,
    ids: dict[str, str],
    *,
    every: int = 1,
    shift: int = 0,
    only: str = "",
    alphabets: Iterable[str] = ALPHABETS,
    size: int = SIZE,
    few: bool = False,
) -> Figures:
    """Sends texts to every place with the client's token, and returns the measurements.

    `every`: each place gets one in `every` alphabets.
    `shift`: a number that changes which alphabets a place gets, so that other runs send other alphabets.
    `only`: a prefix of the places' names; other places are left out.
    `alphabets`: the names of the alphabets.
    `size`: the size of the texts in bytes.
    `few`: whether to use only one place for each combination of a field name and a type.
    """
    chosen = [place for place in places(ids) if place.name.startswith(only)]
    if few:
        chosen = list({(place.type_, place.several, place.path[-1:]): place for place in reversed(chosen)}.values())
    token = graph.http.headers.get("authorization")
    sender, figures, watch = Sender(graph.app, token), Figures(len(chosen)), Watch()
    with watch.watching():
        for number, place in enumerate(chosen, shift):
            stream = place.query.startswith("subscription")
            # Parses and plans the document, too.
            reached = _reaches(place, await sender.send(place.body("x"), stream=stream))
            figures.unreached += not reached
            for name in _some(alphabets, every, number):
                await _try(sender, watch, figures, place, name, size, stream=stream, reached=reached)
            if number % 20 == 0:
                gc.collect()
    return figures


async def execute(graph: Graph, operations: Iterable[Operation], *, every: int = 1, first: int = 0) -> Figures:
    """Executes operations with the client's token, and returns the measurements.

    `every`, `first`: executes one in `every` operations, beginning with the operation `first`.
    """
    sender, figures, watch = Sender(graph.app, graph.http.headers.get("authorization")), Figures(), Watch()
    with watch.watching():
        for operation in islice(operations, first, None, every):
            body = operation.make()
            await asyncio.sleep(0)  # ends the iteration in which the body was made
            watch.longest, began = 0.0, time.process_time()
            answer = await sender.answer(body)
            await asyncio.sleep(0)
            figures.note(watch, operation.name, time.process_time() - began)
            codes = refusals(json.loads(answer) if answer else None)
            if not codes:
                figures.accepted.append(operation.name)
            if codes & {"INTERNAL_SERVER_ERROR", "TIMEOUT"}:
                figures.defects.append(operation.name)
            if figures.requests % 20 == 0:
                gc.collect()
    return figures


def _some(names: Iterable[str], every: int, first: int) -> list[str]:
    return [name for at, name in enumerate(names) if (at + first) % every == 0]


def _reaches(place: Place, answer: Any) -> bool:
    """Returns whether texts in a place reach the place's field, given the response to the text "x".

    A field of a row is not reached if the caller sees no such row, and neither are cursors in a list without rows.
    """
    if refusals(answer):
        return True
    if place.name.endswith(("(after)", "(before)")):
        return False  # "x" is no cursor
    lists = (answer or {}).get("data") or {}
    return place.name[0].islower() or all(one is not None and one["nodes"] for one in lists.values())


async def _try(
    sender: Sender, watch: Watch, figures: Figures, place: Place, name: str, size: int, *, stream: bool, reached: bool
) -> None:
    called = f"{place.name} {name}"
    body = place.body(ALPHABETS[name].text(size))
    await asyncio.sleep(0)  # ends the callback in which the text was made
    watch.longest, began = 0.0, time.process_time()
    answer = await sender.send(body, stream=stream)
    await asyncio.sleep(0)  # ends the callback in which the answer came
    took = time.process_time() - began
    figures.note(watch, called, took)
    codes = refusals(answer)
    if not codes and reached:
        figures.accepted.append(called)
    if codes & {"INTERNAL_SERVER_ERROR", "TIMEOUT"}:
        figures.defects.append(called)
    if await sender.send(NEXT) is None:
        figures.silent.append(called)


def refusals(answer: Any) -> set[str]:
    """Returns the codes of all errors in a response, including those in `userErrors`."""
    if answer is None:
        return set()
    codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
    for value in (answer.get("data") or {}).values():
        if isinstance(value, dict):
            codes |= {error["code"] for error in value.get("userErrors") or ()}
    return codes


async def _alone(settings: Settings, folder: Path) -> Figures:
    """Runs the whole proof: the texts as an administrator and anonymously, and the operations."""
    async with prepared(settings) as (graph, ids):
        figures = await loop(graph, ids)
        strangers = await loop(graph.without_token(), ids)
        hostile = chain(repeated(ids), filtered(ids), written(ids), written(ids, custom=True))
        operations = await execute(graph, hostile)
        operations.accepted, operations.late = [], []  # as they should be
    print(f"\nas an administrator: {figures}\nanonymously: {strangers}\noperations: {operations}")
    return max(figures, strangers, operations, key=lambda one: one.wrong)


if __name__ == "__main__":
    run_alone("loop", _alone)
