"""Sends a fixed number of requests on each connection, each after the answer to the previous one.

    python -m bench.load

The program reads loads from standard input, one JSON object per line. It writes the result of each load as a line to
standard output. A load fixes the number of requests, not the time, so that two databases have the same rows after the
same load. This program does not need npm.

    {url, headers, connections, answers, bodies: [text]}              sends the bodies in turn
    {…, rows: [{id, version}], template: {query, variables}}          changes rows, different rows on each connection
    → {answers, seconds, failed, median}

In a load, `answers` is the number of requests on each connection. In a result, `answers` is their total number, and
`median` is the median of the seconds that an answer took.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import json
import os
import statistics
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast
from urllib.parse import SplitResult, urlsplit

import httptools
import uvloop

_REFUSED = (b'"errors":[', b'"userErrors":[{')
"""Byte sequences that only an answer with errors contains, because JSON escapes quotes inside strings."""


class Requests(Protocol):
    """Creates the requests of one connection, and checks the answers to them."""

    def body(self) -> bytes:
        """Returns the body of the next request."""

    def is_right(self, answer: bytes) -> bool:
        """Returns whether the most recent request succeeded.

        `answer`: the answer to this request.
        """


class Fixed:
    """Sends the given request bodies in turn. `place`: the index of the body to send first."""

    def __init__(self, bodies: Sequence[str], place: int) -> None:
        turned = [body.encode() for body in bodies]
        start = place % len(turned)
        self._bodies: Iterator[bytes] = itertools.cycle(turned[start:] + turned[:start])

    def body(self) -> bytes:
        """Returns the body of the next request."""
        return next(self._bodies)

    def is_right(self, answer: bytes) -> bool:
        """Returns whether the answer has no error."""
        return not any(text in answer for text in _REFUSED)


class Changes:
    """Sends mutations that change the given rows in turn.

    The first change of a row sends the given version. Each later change sends the version that the previous change of
    the row returned.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]], template: Mapping[str, Any]) -> None:
        self._rows = [dict(row) for row in rows]
        self._template = template
        self._turn = 0

    def body(self) -> bytes:
        """Returns the body of the next request."""
        row = self._rows[self._turn % len(self._rows)]
        self._turn += 1
        own = {**row, "text": f"preference {self._turn} of {os.getpid()}"}
        variables = {**self._template["variables"], **own}
        return json.dumps({"query": self._template["query"], "variables": variables}).encode()

    def is_right(self, answer: bytes) -> bool:
        """Returns whether the row was changed, and stores the new version of the row for the next request."""
        changed = ((json.loads(answer).get("data") or {}).get("customerUpdate") or {}).get("customer")
        if not changed:
            return False
        self._rows[(self._turn - 1) % len(self._rows)]["version"] = changed["version"]
        return True


class HttpConnection(asyncio.Protocol, ABC):
    """A connection over which a subclass sends requests, and gets each answer in `answered`."""

    def __init__(self) -> None:
        self._answer: list[bytes] = []
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Stores the transport. Sends no request."""
        self._transport = cast(asyncio.WriteTransport, transport)

    def close(self) -> None:
        """Closes the connection."""
        if self._transport is not None:
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        """Passes received bytes to the HTTP parser, which calls `on_body` and `on_message_complete`."""
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        """Stores a part of the body of an answer."""
        self._answer.append(body)

    def on_message_complete(self) -> None:
        """Passes the body of a complete answer to `answered`."""
        answer = b"".join(self._answer)
        self._answer.clear()
        self.answered(answer)

    @abstractmethod
    def answered(self, answer: bytes) -> None:
        """Called with the body of each answer."""


class Connection(HttpConnection):
    """A connection that sends one request at a time.

    `head`: the request line and headers.
    `answers`: the number of requests to send.
    `done`: a future whose result is the number of failed requests.
    `times`: the seconds that each answer took.
    """

    def __init__(self, head: bytes, requests: Requests, answers: int) -> None:
        super().__init__()
        self._head, self._requests, self._left = head, requests, answers
        self._failed = 0
        self._sent = 0.0
        self.times: list[float] = []
        self.done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def send(self) -> None:
        """Sends the next request."""
        assert self._transport is not None
        body = self._requests.body()
        self._sent = time.perf_counter()
        self._transport.write(request(self._head, body))

    def answered(self, answer: bytes) -> None:
        """Checks the answer. Sends the next request unless this was the last answer."""
        self.times.append(time.perf_counter() - self._sent)
        if self._parser.get_status_code() != 200 or not self._requests.is_right(answer):
            self._failed += 1
        self._left -= 1
        if self._left:
            self.send()
        else:
            self.done.set_result(self._failed)

    def connection_lost(self, error: Exception | None) -> None:
        """Counts all unanswered requests as failed."""
        if not self.done.done():
            self.done.set_result(self._failed + self._left)


def head_of(url: SplitResult, headers: Mapping[str, str]) -> bytes:
    """Returns the request line and the headers of a POST of JSON, without Content-Length and the empty line."""
    whole = {"host": url.netloc, "content-type": "application/json", **headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in whole.items())
    return f"POST {url.path} HTTP/1.1\r\n{lines}".encode()


def request(head: bytes, body: bytes) -> bytes:
    """Returns a whole request. `head`: see `head_of`."""
    return b"%scontent-length: %d\r\n\r\n%s" % (head, len(body), body)


async def load(description: Mapping[str, Any]) -> dict[str, Any]:
    """Runs the load that `description` describes (see the module's docstring) and returns the result.

    The measured time starts when all connections are open.
    """
    parts, count = urlsplit(description["url"]), description["connections"]
    head = head_of(parts, description["headers"])
    loop, connections = asyncio.get_running_loop(), []
    for place in range(count):
        requests: Requests
        if "rows" in description:
            requests = Changes(description["rows"][place::count], description["template"])
        else:
            requests = Fixed(description["bodies"], place)
        connection = Connection(head, requests, description["answers"])
        await loop.create_connection(functools.partial(_same, connection), parts.hostname, parts.port)
        connections.append(connection)
    began = time.perf_counter()
    for connection in connections:
        connection.send()
    failed = [await connection.done for connection in connections]
    seconds = time.perf_counter() - began
    for connection in connections:
        connection.close()
    await asyncio.sleep(0)  # lets transports close their sockets, which needs an iteration of the loop
    times = [took for connection in connections for took in connection.times]
    median = statistics.median(times) if times else seconds
    return {"answers": count * description["answers"], "seconds": seconds, "failed": sum(failed), "median": median}


def _same(connection: Connection) -> Connection:
    return connection


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(uvloop.run(load(json.loads(line)))), flush=True)
