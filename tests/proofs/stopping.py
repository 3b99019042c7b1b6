"""Proof: a server that is stopped by SIGTERM under load breaks no request and loses no event.

`python -m tests.proofs.stopping [sqlite|postgres]` runs this proof alone.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import models
from core.ids import global_id
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from resolvers import registry
from resolvers.events import cursors, event_log
from tests.factories import Make
from tests.proofs.alone import run_alone
from tests.proofs.listening import Subscriber
from tests.proofs.processes import ServerProcess, administrators, running
from tests.proofs.resume import LISTEN

READ = "{ customers(first: 20) { nodes { name owner { fullName } } } }"
WRITE = "mutation ($n: String!) { tagCreate(input: {name: $n}) { tag { id } userErrors { code } } }"


@dataclass
class Figures:
    """The results of a run. The field `cut` and all fields after it, except `idle`, must be 0 or empty.

    `cut`: answers of which only a part arrived.
    `reset`: connections that were reset after a request.
    `unanswered`: requests on new connections that got no answer.
    `idle`: connections that were closed cleanly while the next request was under way. Clients send such a request
    again.
    `undone`: acknowledged writes that are not in the database.
    `lost`: events that a subscriber did not get.
    `failed`: stops after which the process did not end cleanly.
    """

    stops: int = 0
    answers: int = 0
    refused: int = 0
    cut: int = 0
    reset: int = 0
    unanswered: int = 0
    idle: int = 0
    undone: int = 0
    lost: int = 0
    failed: int = 0
    broken: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        """The number of errors that the run found."""
        return self.cut + self.reset + self.unanswered + self.undone + self.lost + self.failed + len(self.broken)

    def __str__(self) -> str:
        names = ("stops", "answers", "refused", "cut", "reset", "unanswered", "idle", "undone", "lost", "failed")
        return ", ".join(f"{name} {getattr(self, name):,}" for name in names) + "".join(f"; {x}" for x in self.broken)


@dataclass
class Client:
    """Sends requests one after another.

    `keeps`: whether the client keeps its connection. If not, it opens a connection for each request.
    """

    server: ServerProcess
    token: str
    name: str
    keeps: bool
    figures: Figures
    acknowledged: list[str] = field(default_factory=list)

    async def run(self, ended: asyncio.Event) -> None:
        """Sends requests until the event `ended`."""
        number = 0
        while not ended.is_set():
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port)
            except OSError:
                await asyncio.sleep(0.02)
                continue
            try:
                fresh = True
                while not ended.is_set():
                    number += 1
                    if not await self._ask(reader, writer, number, fresh) or not self.keeps:
                        break
                    fresh = False
            finally:
                writer.transport.abort()

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int, fresh: bool) -> bool:
        """Sends a request and reads the answer. Returns whether the connection stays open.

        `number`: the number of the request. Every third request is a write.
        `fresh`: whether the connection is new.
        """
        name = f"{self.name}-{number}" if number % 3 == 0 else None
        body = json.dumps({"query": WRITE if name else READ, "variables": {"n": name} if name else {}}).encode()
        head = f"POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {self.token}\r\n"
        head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        got = b""
        try:
            writer.write(head.encode() + body)
            got = await reader.readuntil(b"\r\n\r\n")
            fields = dict(line.split(b": ", 1) for line in got.lower().split(b"\r\n")[1:-2])
            answer = await reader.readexactly(int(fields[b"content-length"]))
        except asyncio.IncompleteReadError as error:
            if got or error.partial:
                self.figures.cut += 1
            elif fresh:
                self.figures.unanswered += 1
            else:
                self.figures.idle += 1
            return False
        except OSError:
            self.figures.reset += 1
            return False
        self.figures.answers += 1
        content = json.loads(answer)
        if "errors" in content:
            self.figures.refused += 1
            self.figures.broken.append(str(content["errors"])[:200])
        elif name:
            self.acknowledged.append(name)
        return fields.get(b"connection") != b"close"


async def stopping(
    settings: Settings,
    folder: Path,
    *,
    stops: int,
    workers: int = 1,
    clients: int = 12,
    subscribers: int = 6,
    pause: float = 1.0,
    without: str | None = None,
) -> Figures:
    """Stops and restarts a server under load, and compares what clients got with the database.

    `pause`: the seconds from a start to the next stop. `without`: the guard of tests/proofs/unguarded.py to remove.
    """
    tokens = await administrators(settings, 4)
    figures, ended = Figures(), asyncio.Event()
    async with connect(settings) as database:
        make = Make(database, settings)
        for _ in range(20):
            await make(models.Customer)
        extent = await event_log.extent(database)
        begin = cursors.write(extent.log, extent.last)
        listeners = [Subscriber(tokens[n % len(tokens)], LISTEN, begin) for n in range(subscribers)]
        last: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        async with running(settings, folder, 1, without, workers) as (server,), asyncio.TaskGroup() as tasks:
            asked = [Client(server, tokens[n % len(tokens)], f"c{n}", n % 3 > 0, figures) for n in range(clients)]
            told = [tasks.create_task(one.listen([server], 0, last)) for one in listeners]
            sent = [tasks.create_task(one.run(ended)) for one in asked]
            for number in range(stops):
                await asyncio.sleep(pause)
                figures.failed += await server.stop() != 0
                figures.stops += 1
                if number + 1 < stops or without is None:
                    await server.start()
            ended.set()
            await asyncio.wait(sent)
            await make(models.Tag, name="the end")
            last.set_result((await event_log.extent(database)).last)
            await make(models.Tag, name="after the end")
            await asyncio.wait(told, timeout=60 if without is None else 0)
            for task in told:
                task.cancel()
        written = await database.fetch('SELECT "name" FROM "tag"')
        names = {row[0] for row in written}
        figures.undone = sum(name not in names for one in asked for name in one.acknowledged)
        if without is None:
            figures.lost = await _lost(database, listeners, range(extent.last + 1, last.result() + 1))
    return figures


async def _lost(database: Database, listeners: Sequence[Subscriber], places: range) -> int:
    rows = await database.fetch('SELECT "seq","entity","row_id","version" FROM "event" ORDER BY "seq"')
    happened = {
        (global_id(registry.named(entity).code, UUID(str(row))), version)
        for seq, entity, row, version in rows
        if seq in places and entity in ("Customer", "Tag")
    }
    return sum(len(happened - {(row, version) for _, row, version in one.received}) for one in listeners)


if __name__ == "__main__":
    run_alone("stopping", stopping, stops=20, workers=int(os.environ.get("WORKERS", "1")))
