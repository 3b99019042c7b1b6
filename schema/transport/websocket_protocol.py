"""WebSocket connections with limits on incomplete messages, which uvicorn's own protocol does not have.

The socket is closed:

- with 1013 if there are too many bytes in incomplete messages and unanswered HTTP requests, counted together;
- with 1008 after too many pings, pongs and fragments that do not complete a message;
- with 1009 after the head of a frame that is too large, without reading the frame;
- after a ping of graphql-transport-ws that the client cannot answer, because its message is incomplete.

Frames are parsed for a few milliseconds at a time, because a kilobyte can contain hundreds of frames. Messages must not
be compressed, so a message cannot grow when it is read.
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
"""The maximum number of bytes that are parsed before the clock is checked. They contain at most 683 frames."""

TURN_SECONDS = 0.005
"""The seconds for which frames are parsed before other connections get their turn."""


class WebSocketProtocol(BoundedProtocol, WebSocketsSansIOProtocol):
    """One WebSocket, beginning with its handshake."""

    _control_frames = 0
    _scheduled = False
    _stopped_reading = False
    _deaf = False  # whether further data is discarded

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Counts the connection as open, or drops it if there are too many connections.

        The HTTP protocol no longer counts the connection when this method is called.
        """
        super().connection_made(transport)
        self._waiting = bytearray()
        if not self.enter():
            self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Completes the handshake, or parses frames after the handshake."""
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
        """If frames wait to be parsed, schedules their parsing and pauses reading. Otherwise, resumes reading."""
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
        """Returns the next message to the application, and continues to parse the frames that wait."""
        message = await super().receive()
        if self._waiting:
            self._go_on()
        return message

    def send_receive_event_to_app(self) -> None:
        """Passes a complete message to the application, and resets the count of frames without a message.

        Closes the socket with 1007 after a text that is not UTF-8.
        """
        self._control_frames = 0
        if self.curr_msg_data_type == "text" and not _is_utf8(self.frames):
            self.frames = []
            self._fail(1007, "The message is not UTF-8")  # uvicorn would log a traceback for it
            return
        super().send_receive_event_to_app()

    def handle_cont(self, event: Frame) -> None:
        """Adds a fragment to the incomplete message."""
        if self._counts():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        """Answers the pings that have arrived."""
        if self._counts():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """Ignores a pong, because the server does not use the pings of the WebSocket protocol."""
        if self._counts():
            super().handle_pong(event)

    def _counts(self) -> bool:
        """Counts a frame that does not complete a message. Returns False if the socket is being closed."""
        self._control_frames += 1
        if self._control_frames > self.limits.control_frames:
            self._fail(1008, "Too many frames without a message")
        return not self.close_sent

    def handle_parser_exception(self) -> None:
        """Closes the socket after a frame that is too large or malformed, with the code that the library has chosen."""
        close = self.conn.close_sent
        if close is None:
            self.transport.abort()
        elif not self.close_sent and not self.transport.is_closing():
            self._end(close.code, close.reason)

    def _fail(self, code: int, reason: str) -> None:
        if self.close_sent or self.transport.is_closing():
            return
        if not self.handshake_complete:
            self._waiting.clear()
            self.transport.abort()
            return
        self.conn.fail(code, reason)
        self._end(code, reason)

    def _end(self, code: int, reason: str) -> None:
        self._waiting.clear()
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.transport.write(b"".join(self.conn.data_to_send()))
        # As over HTTP, discard what still comes for a moment, so that no reset destroys the close frame on its way.
        self.close_sent = self._deaf = True
        self.transport.write_eof()
        self.transport.resume_reading()
        self.close_timer = self.loop.call_later(self.limits.linger_seconds, self.transport.abort)


def _is_utf8(fragments: list[bytes]) -> bool:
    try:
        b"".join(fragments).decode()
    except UnicodeDecodeError:
        return False
    return True
