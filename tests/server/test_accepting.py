"""A busy server accepts new connections soon."""

from __future__ import annotations

import asyncio
import socket
import time

from starlette.types import Receive, Scope, Send

from schema.execution.limits import Limits
from schema.transport.http_streams import Connections
from schema.transport.server import RapportServer
from tests.endpoint.live import WAIT
from tests.endpoint.raw import connected

NEW, BUSY = 60, 4
REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


async def slow(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers a request, and keeps the event loop busy for a moment."""
    if scope["type"] == "lifespan":
        for name in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{name}.complete"})
        return
    time.sleep(0.005)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body"})


async def test_new_connections_do_not_wait_for_others_again_and_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        server = RapportServer(slow, Connections(), Limits())
        # In a thread, so that it has a loop of the kind that servers have, and is busy while this test is not.
        running = asyncio.create_task(asyncio.to_thread(server.run, [listener]))
        served = 0

        async def loop() -> None:
            nonlocal served
            async with connected(port) as connection:
                while True:
                    await connection.send(REQUEST)
                    assert (await connection.answer()).status == 200
                    served += 1

        async def once() -> None:
            async with connected(port) as connection:
                await connection.send(REQUEST)
                assert (await connection.answer()).status == 200

        busy = [asyncio.create_task(loop()) for _ in range(BUSY)]
        try:
            async with asyncio.timeout(WAIT):
                while served < 2 * BUSY:
                    await asyncio.sleep(0.01)
            before = served
            await asyncio.gather(*(once() for _ in range(NEW)))
            # If the server accepted one connection at a time, each of the busy ones would be served NEW times.
            assert served - before < BUSY * NEW / 3
        finally:
            for task in busy:
                task.cancel()
            await asyncio.wait(busy)
            server.should_exit = True
            await running
