"""Rounds of load: so many requests on each connection, each sent as soon as the one before it is answered.

python -m bench.load

Reads a round from each line of standard input and writes a line of what came of it to standard output. It needs no
npm, and loads by number and not by time: two servers that are asked as often hold the same rows afterwards.

    {url, headers, connections, answers, bodies: [text]}              sends the bodies in turn
    {…, rows: [{id, version}], template: {query, variables}}          changes rows: each connection has rows of its own
    → {answers, seconds, failed}
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast
from urllib.parse import urlsplit

import httptools
import uvloop

_REFUSED = (b'"errors":[', b'"userErrors":[{')
"""What an answer with errors has in it. In text that somebody wrote these quotes are escaped."""


class Requests(Protocol):
    """The requests of one connection, in order."""

    def body(self) -> bytes:
        """The body of the next request."""

    def is_right(self, answer: bytes) -> bool:
        """Whether this is an answer to the last request without an error."""


class Fixed:
    """Given bodies in turn, from the given place on."""

    def __init__(self, bodies: Sequence[str], place: int) -> None:
        turned = [body.encode() for body in bodies]
        start = place % len(turned)
        self._bodies: Iterator[bytes] = itertools.cycle(turned[start:] + turned[:start])

    def body(self) -> bytes:
        """The body of the next request."""
        return next(self._bodies)

    def is_right(self, answer: bytes) -> bool:
        """Whether the answer has no error."""
        return not any(text in answer for text in _REFUSED)


class Changes:
    """Changes of rows in turn, each with the version that the last answer gave."""

    def __init__(self, rows: Sequence[Mapping[str, Any]], template: Mapping[str, Any]) -> None:
        self._rows = [dict(row) for row in rows]
        self._template = template
        self._turn = 0

    def body(self) -> bytes:
        """The body of the next request."""
        row = self._rows[self._turn % len(self._rows)]
        self._turn += 1
        own = {**row, "text": f"preference {self._turn} of {os.getpid()}"}
        variables = {**self._template["variables"], **own}
        return json.dumps({"query": self._template["query"], "variables": variables}).encode()

    def is_right(self, answer: bytes) -> bool:
        """Whether the row was changed. Keeps its new version."""
        changed = ((json.loads(answer).get("data") or {}).get("customerUpdate") or {}).get("customer")
        if not changed:
            return False
        self._rows[(self._turn - 1) % len(self._rows)]["version"] = changed["version"]
        return True


class Connection(asyncio.Protocol):
    """One connection: sends a request, waits for its answer, and so on. `done`: how many answers failed."""

    def __init__(self, head: bytes, requests: Requests, answers: int) -> None:
        self._head, self._requests, self._left = head, requests, answers
        self._failed = 0
        self._answer: list[bytes] = []
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.WriteTransport | None = None
        self.done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the transport; `send` begins."""
        self._transport = cast(asyncio.WriteTransport, transport)

    def send(self) -> None:
        """Sends the next request."""
        assert self._transport is not None
        body = self._requests.body()
        self._transport.write(b"%scontent-length: %d\r\n\r\n%s" % (self._head, len(body), body))

    def close(self) -> None:
        """Closes it."""
        if self._transport is not None:
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        """Hands what came to the parser, which calls the two below."""
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        """Keeps a part of an answer."""
        self._answer.append(body)

    def on_message_complete(self) -> None:
        """Counts an answer, and sends the next request unless that was the last."""
        answer = b"".join(self._answer)
        self._answer.clear()
        if self._parser.get_status_code() != 200 or not self._requests.is_right(answer):
            self._failed += 1
        self._left -= 1
        if self._left:
            self.send()
        else:
            self.done.set_result(self._failed)

    def connection_lost(self, error: Exception | None) -> None:
        """Counts what was not answered as failed."""
        if not self.done.done():
            self.done.set_result(self._failed + self._left)


async def load(given: Mapping[str, Any]) -> dict[str, Any]:
    """Runs a round. The clock starts when all connections are open."""
    parts, count = urlsplit(given["url"]), given["connections"]
    headers = {"host": parts.netloc, "content-type": "application/json", **given["headers"]}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"POST {parts.path} HTTP/1.1\r\n{lines}".encode()
    loop, connections = asyncio.get_running_loop(), []
    for place in range(count):
        requests: Requests
        if "rows" in given:
            requests = Changes(given["rows"][place::count], given["template"])
        else:
            requests = Fixed(given["bodies"], place)
        connection = Connection(head, requests, given["answers"])
        await loop.create_connection(functools.partial(_same, connection), parts.hostname, parts.port)
        connections.append(connection)
    began = time.perf_counter()
    for connection in connections:
        connection.send()
    failed = [await connection.done for connection in connections]
    seconds = time.perf_counter() - began
    for connection in connections:
        connection.close()
    await asyncio.sleep(0)  # a transport closes its socket in the loop's next turn
    return {"answers": count * given["answers"], "seconds": seconds, "failed": sum(failed)}


def _same(connection: Connection) -> Connection:
    return connection


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(uvloop.run(load(json.loads(line)))), flush=True)
