"""GraphQL over WebSocket: the subprotocol graphql-transport-ws of the npm package graphql-ws (PROTOCOL.md).

    close code   when
    1000         the socket has had no operation for a long time
    1001         the server is stopping; the reason ends with the cursor to resume the subscriptions from
    1007         a text message that is not UTF-8 (schema/transport/websocket_protocol.py)
    1008         too many frames that complete no message (schema/transport/websocket_protocol.py)
    1009         a message is too large, or has too many JSON values
    1013         the client answers no pings or does not read; an internal error (clients should retry later)
    4400         not a message of the protocol
    4401         an operation, or too many messages, before connection_ack
    4403         no token, or a token that is invalid or has expired
    4406         another subprotocol, such as the legacy graphql-ws
    4408         no connection_init in time
    4409         an operation id that is in use
    4429         a second connection_init

A refused operation gets an `error` message, and the socket stays open.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from core.errors import LimitExceeded, RapportError, Unauthenticated, Unavailable
from resolvers.events.feed import resume_cursor
from schema.execution.executor import Executor
from schema.execution.persisted_documents import Found
from schema.execution.refusal_rate import errors_of
from schema.execution.responses import encoded, formatted
from schema.execution.results import Result
from schema.transport.http import MakeContext
from schema.transport.http_streams import GOING_AWAY, ClientGone, Connections, Paced, cancelled
from schema.transport.requests import OperationRequest, read_request
from schema.transport.socket_operations import Refused, Running
from schema.transport.websocket_messages import BadMessage, Message, read_message

PROTOCOL = "graphql-transport-ws"
GRACE_SECONDS = 1.0
"""The seconds that a socket with an expired token stays open, so that subscriptions can send their last cursor."""

_MAX_REASON = 123  # bytes, the most that a close frame can hold
_log = logging.getLogger("rapport.websocket")


class GraphQLSockets:
    """The ASGI application for WebSockets on the route `/graphql`.

    `connections`: the collection to which the application adds each open socket.
    """

    def __init__(self, executor: Executor, make_context: MakeContext, connections: Connections | None = None) -> None:
        self._executor = executor
        self._make_context = make_context
        self._connections = Connections() if connections is None else connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one socket until it is closed."""
        connection = self.connection(scope, receive, send)
        self._connections.add(connection)
        try:
            await connection.serve()
        finally:
            self._connections.discard(connection)

    def connection(self, scope: Scope, receive: Receive, send: Send) -> Connection:
        """Returns the connection that serves a socket."""
        return Connection(self._executor, self._make_context, scope, receive, send)


class Connection:
    """One socket, and the operations that run on it.

    The token must be in the payload of connection_init, not in a cookie or in the URL. Therefore, pages of other sites
    have no credentials. Besides, `schema.transport.origins` refuses the sockets of such pages before connection_init.
    """

    def __init__(
        self, executor: Executor, make_context: MakeContext, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._executor = executor
        self._limits = executor.limits
        self._make_context = make_context
        self._caller = HTTPConnection(scope)
        self._receive = receive
        self._raw_send = send
        self._paced = Paced(send, self._limits.send_seconds)
        self._authorization: str | None = None
        self._caller_key = ""
        self._initialised = self._acknowledged = False
        self._early = 0  # messages before connection_init, and itself
        self._heard, self._used = asyncio.Event(), False
        self._live: dict[str, Running] = {}
        self._running: set[Running] = set()
        self._ended = asyncio.Event()
        self._ending: tuple[int, str] | None = None
        self._expiring: asyncio.Task[None] | None = None

    def close(self, code: int, reason: str) -> None:
        """Closes the socket with this code and reason. Calls after the first have no effect."""
        if not self._ended.is_set():
            if code == GOING_AWAY and (cursor := resume_cursor(one.feed for one in self._running if one.feed)):
                reason = f"{reason}, cursor={cursor}"
            self._ending = code, reason.encode()[:_MAX_REASON].decode(errors="ignore")
            self._ended.set()

    async def serve(self) -> None:
        """Serves the socket until the client or the server closes it.

        Running operations are then cancelled. A mutation is cancelled only after its changes are committed.
        """
        await self._receive()  # websocket.connect
        offered = self._caller.scope["subprotocols"]
        subprotocol = PROTOCOL if PROTOCOL in offered else None
        with suppress(OSError):
            await self._raw_send({"type": "websocket.accept", "subprotocol": subprotocol})
        if subprotocol is None:
            self.close(4406, "Subprotocol not acceptable")
        tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._keep_alive())]
        try:
            await self._ended.wait()
        finally:
            self._ended.set()
            for running in self._running:
                running.abandon()
            for task in tasks:
                task.cancel()
            await self._say_goodbye()
            await cancelled([*tasks, *([self._expiring] if self._expiring else [])])
            await asyncio.gather(*(running.task for running in self._running), return_exceptions=True)

    async def _say_goodbye(self) -> None:
        if self._ending is None:
            return
        code, reason = self._ending
        with suppress(OSError, RuntimeError):  # as in Paced
            async with asyncio.timeout(self._limits.send_seconds):
                await self._raw_send({"type": "websocket.close", "code": code, "reason": reason})

    async def _read(self) -> None:
        """Reads and handles the client's messages, one at a time."""
        try:
            while not self._ended.is_set():
                received = await self._receive()
                if received["type"] == "websocket.disconnect":
                    self._ended.set()
                    return
                self._heard.set()
                await self._take(self._message(received.get("text")))
        except BadMessage as error:
            self.close(error.code, error.reason)
        except ClientGone:
            self.close(1013, "The client does not read")
        except Exception as error:
            _log.error("A socket failed: %s", formatted(error)["message"])
            self.close(1013, "Internal error")

    def _message(self, text: str | None) -> Message:
        if text is None:
            raise BadMessage("Binary messages are not served")
        data = text.encode()
        self._early += not self._initialised
        if self._early > self._limits.init_messages:
            raise BadMessage("Unauthorized", 4401)
        if len(data) > (self._limits.bulk_body_bytes if self._acknowledged else self._limits.init_bytes):
            raise BadMessage("Message too large", 1009)
        return read_message(data, self._limits)

    async def _take(self, message: Message) -> None:
        match message.type:
            case "connection_init":
                await self._initialise(message)
            case "ping":
                payload = {} if message.payload is None else {"payload": message.payload}
                await self._send({"type": "pong", **payload})
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                # An unknown id is not an error: the operation may have ended while this message was on its way.
                running = self._live.pop(message.id, None)
                if running is not None:
                    running.abandon()
                    if not running.changing:
                        await asyncio.wait([running.task])  # it counts towards the limit until it has ended

    async def _initialise(self, message: Message) -> None:
        if self._initialised:
            raise BadMessage("Too many initialisation requests", 4429)
        self._initialised = True
        payload = message.payload or {}
        authorization = payload.get("Authorization", payload.get("authorization"))
        try:
            if not isinstance(authorization, str):
                raise Unauthenticated("Send the token in the payload of connection_init.")
            context = await self._make_context(self._caller, authorization)
            if context.caller_key is None:
                raise Unauthenticated("Send a token in the payload of connection_init.")
        except Unavailable as error:
            raise BadMessage(error.message, 1013) from None  # 1013: try again later
        except RapportError:
            raise BadMessage("Forbidden", 4403) from None
        self._authorization, self._caller_key = authorization, context.caller_key
        self._acknowledged = True
        await self._send({"type": "connection_ack"})

    async def _subscribe(self, message: Message) -> None:
        if not self._acknowledged:
            raise BadMessage("Unauthorized", 4401)
        if message.id in self._live:
            raise BadMessage(f"Subscriber for {message.id} already exists", 4409)
        limits = self._limits
        kept: Found | None = None
        try:
            if len(self._running) >= limits.subscriptions:
                text = f"A socket runs at most {limits.subscriptions} operations at a time."
                raise LimitExceeded(text, limit="subscriptions", maximum=limits.subscriptions)
            asked = read_request(message.payload)
            persisted = self._executor.persisted
            if asked.document is not None or persisted.only_trusted:
                kept = await persisted.find(asked.query, asked.document, self._caller_key, None)
                asked = asked._replace(query=kept.text)
            of_caller = asked.query, asked.operation_name, self._caller_key
            if message.size > limits.body_bytes and not await self._executor.is_bulk(*of_caller):
                text = f"The message is larger than {limits.body_bytes} bytes."
                raise LimitExceeded(text, limit="body", maximum=limits.body_bytes)
        except RapportError as error:
            refusal = [formatted(error)]
            await self._delay(refusal, message.size)
            await self._send({"id": message.id, "type": "error", "payload": refusal})
            return
        mutates = await self._executor.is_mutation(*of_caller)
        self._used = True
        running = self._live[message.id] = Running(message.id, mutates, kept)
        self._running.add(running)
        running.task = asyncio.create_task(self._run(asked, running))
        # Not at the end of `_run`, because a task that is cancelled before it starts does not run at all.
        running.task.add_done_callback(lambda _: self._forget(running))

    def _forget(self, running: Running) -> None:
        self._running.discard(running)
        if self._live.get(running.id) is running:
            del self._live[running.id]

    async def _run(self, asked: OperationRequest, running: Running) -> None:
        """Runs one operation and sends its responses, followed by `complete`.

        Sends `error` if the operation is refused.
        """
        try:
            try:
                await self._answer(asked, running)
            except Refused as refused:
                await self._delay(refused.errors, len(asked.query))
                await self._send({"id": running.id, "type": "error", "payload": refused.errors})
                if refused.unauthenticated and self._expiring is None:
                    self._expiring = asyncio.create_task(self._expire())
            else:
                await self._send({"id": running.id, "type": "complete"})
        except ClientGone:
            self.close(1013, "The client does not read")

    async def _answer(self, asked: OperationRequest, running: Running) -> None:
        """Sends the responses of an operation. Raises Refused if the operation is refused or its stream fails."""
        try:
            # Authenticate each operation, as over HTTP, so that a changed role or a revoked token takes effect at once.
            context = running.context = await self._make_context(self._caller, self._authorization)
            outcome = await self._executor.subscribe(
                asked.query, asked.variables, asked.operation_name, context, idempotency_key=asked.idempotency_key
            )
            if running.document is not None:
                self._executor.persisted.keep(running.document, context.caller_key)
            running.settled()
            if isinstance(outcome, Result):
                if not outcome.began:
                    raise Refused(outcome.response["errors"])
                try:
                    if errors := errors_of(outcome.response):
                        await self._delay(errors, len(asked.query))
                    await self._next(running.id, outcome.response)
                finally:
                    outcome.release()
                return
            try:
                async for response in outcome:
                    await self._next(running.id, response)
            finally:
                await outcome.aclose()
        except (ClientGone, Refused):
            raise
        except Exception as error:
            raise Refused([formatted(error)]) from error

    async def _delay(self, errors: object, size: int) -> None:
        """Delays a refusal, if the caller gets many."""
        await asyncio.sleep(self._executor.refusals.delay(self._caller_key, errors, size))

    async def _next(self, id: str, response: dict[str, object]) -> None:
        head = encoded({"id": id, "type": "next"})
        await self._send_text(head[:-1] + b',"payload":' + encoded(response) + b"}")

    async def _expire(self) -> None:
        """Closes the socket, because its token has expired.

        First waits until the running operations have ended, but at most GRACE_SECONDS.
        """
        running = [running.task for running in self._live.values()]
        if running:
            await asyncio.wait(running, timeout=GRACE_SECONDS)
        self.close(4403, "Forbidden")

    async def _keep_alive(self) -> None:
        await asyncio.sleep(self._limits.init_seconds)
        if not self._initialised:
            self.close(4408, "Connection initialisation timeout")
        idle = 0.0
        try:
            while True:
                await asyncio.sleep(self._limits.ping_seconds)
                idle = 0.0 if self._used or self._running else idle + self._limits.ping_seconds
                self._used = False
                if idle >= self._limits.socket_idle_seconds:
                    self.close(1000, "Idle")
                self._heard.clear()
                await self._send({"type": "ping"})
                async with asyncio.timeout(self._limits.pong_seconds):
                    await self._heard.wait()
        except (ClientGone, TimeoutError):
            self.close(1013, "No pong received")

    async def _send(self, message: dict[str, object]) -> None:
        await self._send_text(encoded(message))

    async def _send_text(self, text: bytes) -> None:
        if self._ended.is_set():
            raise ClientGone
        await self._paced({"type": "websocket.send", "text": text.decode()})
