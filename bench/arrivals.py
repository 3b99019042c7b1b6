"""Sends requests at a given rate, whether or not the server keeps up with them.

    python -m bench.arrivals

The program reads loads from standard input, one JSON object per line, and writes the result of each load as a line to
standard output.

    {url, headers: [{…}], bodies: [text], rate, seconds, connections}
    → {sent, unsent, right, in_time, refused, wrong,
       right_seconds: [median, longest], refused_seconds: [median, longest]}

Each request takes the next headers and the next body in turn. It is sent on an idle connection, or on a new one if
there are fewer than `connections`. If all connections wait for answers, the request is counted as `unsent`.

Right answers that came in `seconds`, but not in the first second, are also counted as `in_time`: in the first second,
the queues of the server fill. An answer with the code THROTTLED is
counted as `refused`, and any other error, or none within 30 seconds, as `wrong`.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import statistics
import sys
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import uvloop

from bench.load import HttpConnection, head_of, request

ANSWER_SECONDS = 30.0
FILL_SECONDS = 1.0
_REFUSED = b'"code":"THROTTLED"'
_ERROR = b'"errors":['


class Connection(HttpConnection):
    """A connection that waits for at most one answer at a time. `load`: the load to which it belongs."""

    def __init__(self, load: Load) -> None:
        super().__init__()
        self._load = load
        self._sent: float | None = None

    def send(self, whole: bytes) -> None:
        """Sends a request."""
        assert self._transport is not None
        self._sent = time.perf_counter()
        self._transport.write(whole)

    def answered(self, answer: bytes) -> None:
        """Counts the answer. The connection is idle again."""
        assert self._sent is not None
        self._load.count(answer, time.perf_counter() - self._sent)
        self._sent = None
        if self._parser.should_keep_alive():
            self._load.idle.append(self)
        else:
            self.close()

    def connection_lost(self, error: Exception | None) -> None:
        """Counts a missing answer."""
        self._load.lost(self)
        if self._sent is not None:
            self._load.wrong += 1


class Load:
    """A load, and the counts of its answers."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        parts = urlsplit(given["url"])
        self._place = parts.hostname, parts.port
        self._rate, self._seconds, self._most = given["rate"], given["seconds"], given["connections"]
        heads = [head_of(parts, headers) for headers in given["headers"]]
        requests = [request(head, text.encode()) for text in given["bodies"] for head in heads]
        self._requests = itertools.cycle(requests)
        self.idle: list[Connection] = []
        self._open: set[Connection] = set()
        self._opening = 0
        self._sent = self._unsent = 0
        self.wrong = 0
        self._steady = self._until = float("inf")  # when the first second has passed, and the end of the load
        self._in_time = 0
        self._right: list[float] = []
        self._refused: list[float] = []

    def count(self, answer: bytes, took: float) -> None:
        """Counts an answer. `took`: the seconds from the request to the end of the answer."""
        if _REFUSED in answer:
            self._refused.append(took)
        elif _ERROR in answer:
            self.wrong += 1
        else:
            self._right.append(took)
            self._in_time += self._steady <= time.perf_counter() <= self._until

    def lost(self, connection: Connection) -> None:
        """Forgets a connection that was closed."""
        self._open.discard(connection)
        if connection in self.idle:
            self.idle.remove(connection)

    async def run(self) -> dict[str, Any]:
        """Sends the requests, waits for the answers, and returns the result."""
        loop = asyncio.get_running_loop()
        began, number, tasks = loop.time(), 0, set[asyncio.Task[None]]()
        self._steady = time.perf_counter() + FILL_SECONDS
        self._until = time.perf_counter() + self._seconds
        while (passed := loop.time() - began) < self._seconds:
            for _ in range(int(passed * self._rate) - number):
                number += 1
                if self.idle:
                    self.idle.pop().send(next(self._requests))
                    self._sent += 1
                elif len(self._open) + self._opening < self._most:
                    self._opening += 1
                    tasks.add(task := loop.create_task(self._open_and_send()))
                    task.add_done_callback(tasks.discard)
                else:
                    self._unsent += 1
            await asyncio.sleep(0.001)
        until = loop.time() + ANSWER_SECONDS
        while (tasks or len(self._open) > len(self.idle)) and loop.time() < until:
            await asyncio.sleep(0.01)
        for connection in tuple(self._open):
            connection.close()
        await asyncio.sleep(0.05)
        return {
            "sent": self._sent,
            "unsent": self._unsent,
            "right": len(self._right),
            "in_time": self._in_time,
            "refused": len(self._refused),
            "wrong": self.wrong,
            "right_seconds": _summary(self._right),
            "refused_seconds": _summary(self._refused),
        }

    async def _open_and_send(self) -> None:
        connection = Connection(self)
        try:
            await asyncio.get_running_loop().create_connection(lambda: connection, *self._place)
        except OSError:
            self.wrong += 1
            return
        finally:
            self._opening -= 1
        self._open.add(connection)
        connection.send(next(self._requests))
        self._sent += 1


def _summary(seconds: list[float]) -> list[float]:
    return [statistics.median(seconds), max(seconds)] if seconds else [0.0, 0.0]


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(uvloop.run(Load(json.loads(line)).run())), flush=True)
