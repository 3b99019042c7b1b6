"""WebSocket connections that bound what a client sends before a message is complete, which uvicorn's protocol does not.

The bytes of incomplete messages count like those of unanswered HTTP requests: beyond the bound, the socket is closed
with 1013. Frames are parsed for a few milliseconds at a time, because a kilobyte can hold hundreds of them. A socket
that sends only pings, pongs and fragments is closed with 1008. Messages are not compressed, so that none of them can
grow. A message that stays incomplete ends with the next ping of graphql-transport-ws, which the client cannot answer.
"""

from __future__ import annotations

import asyncio
import time

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from schema.transport import refusals
from schema.transport.bounded_protocol import BoundedProtocol

PIECE = 4 * 1024
"""The most bytes that are parsed before the time is looked at: at most 683 frames."""

TURN_SECONDS = 0.005
"""How long frames are parsed before other connections have their turn."""


class WebSocketProtocol(BoundedProtocol, WebSocketsSansIOProtocol):
    """One WebSocket, from the handshake on."""

    _control_frames = 0
    _scheduled = False
    _stopped_reading = False
    _deaf = False  # whether further data is discarded

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes the place that the HTTP connection has just left."""
        super().connection_made(transport)
        self._waiting = bytearray()
        if not self.enter():
            self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Completes the handshake, or parses frames."""
        if self._deaf:
            return
        if self.handshake_initiated:
            self._waiting += data
            self._parse()
            return
        super().data_received(data)
        if not self.handshake_initiated:  # the library answers nothing if it cannot parse the head
            self.transport.write(refusals.MALFORMED.response({}))
            self.transport.close()

    def _parse(self) -> None:
        self._scheduled = False
        until = time.perf_counter() + TURN_SECONDS  # uvloop's own clock stands still during a turn
        while self._waiting and not self.read_paused and not self.transport.is_closing():
            piece = bytes(self._waiting[:PIECE])
            del self._waiting[:PIECE]
            super().data_received(piece)
            if time.perf_counter() > until:
                break
        incomplete = len(self._waiting) + len(self.conn.reader.buffer) + (self.conn.current_size or 0)
        if not self.hold(incomplete):
            self._fail(1013, "Try again later")
        self._go_on()

    def _go_on(self) -> None:
        """Stops reading while frames wait to be parsed, and lets the next turn parse them."""
        if self.transport.is_closing() or self.read_paused or self._deaf:
            return
        if not self._waiting:
            if self._stopped_reading:
                self._stopped_reading = False
                self.transport.resume_reading()
            return
        self._stopped_reading = True
        self.transport.pause_reading()  # not only if it was resumed: uvicorn resumes it too
        if not self._scheduled:
            self._scheduled = True
            self.loop.call_soon(self._parse)

    async def receive(self) -> ASGIReceiveEvent:
        """Returns the next message, and goes on parsing after the last one."""
        message = await super().receive()
        if self._waiting:
            self._go_on()
        return message

    def send_receive_event_to_app(self) -> None:
        """Passes a complete message to the application."""
        self._control_frames = 0
        super().send_receive_event_to_app()

    def handle_cont(self, event: Frame) -> None:
        """Adds a fragment to a message."""
        if self._counts():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        """Sends the answers to pings."""
        if self._counts():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """Ignores a pong: the server sends no pings of WebSocket's own."""
        if self._counts():
            super().handle_pong(event)

    def _counts(self) -> bool:
        """Counts a frame that completes no message. Returns False if the socket is being closed."""
        self._control_frames += 1
        if self._control_frames > self.limits.control_frames:
            self._fail(1008, "Too many frames without a message")
        return not self.close_sent

    def _fail(self, code: int, reason: str) -> None:
        if self.close_sent or self.transport.is_closing():
            return
        self._waiting.clear()
        if not self.handshake_complete:
            self.transport.abort()
            return
        self.conn.fail(code, reason)
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.transport.write(b"".join(self.conn.data_to_send()))
        # As over HTTP, discard what still comes for a moment, so that no reset destroys the close frame on its way.
        self.close_sent = self._deaf = True
        self.transport.write_eof()
        self.transport.resume_reading()
        self.close_timer = self.loop.call_later(self.limits.linger_seconds, self.transport.abort)
