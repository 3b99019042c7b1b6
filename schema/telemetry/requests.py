"""Observes HTTP requests and operations of WebSockets, and reports each to the observers when it has ended."""

from __future__ import annotations

import hashlib
from collections.abc import MutableMapping
from typing import Any

from graphql import OperationType
from starlette.types import ASGIApp, Receive, Scope, Send

from core.observation import Observation, new_request_id, observation
from schema.execution.executor import Executor, Prepared
from schema.execution.request_context import Context
from schema.execution.requested_operation import RequestedOperation
from schema.execution.results import Result, Stream
from schema.telemetry.telemetry import LONGEST_NAME, REQUEST_ID, Telemetry
from schema.transport.json_responses import STATUS
from schema.transport.requests import OperationRequest
from schema.transport.socket_operations import Running
from schema.transport.websocket import Connection, GraphQLSockets

GONE = 499
"""The status that is noted if a client disconnects before it gets an answer. It is nginx's; nobody receives it."""


class ObservedRequests:
    """ASGI middleware that observes requests, and sends back their ids in the header `X-Request-Id`."""

    def __init__(self, app: ASGIApp, telemetry: Telemetry) -> None:
        self._app = app
        self._telemetry = telemetry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request or one WebSocket."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        socket = scope["type"] == "websocket"
        seen = self._telemetry.begin(scope, "websocket" if socket else "http")
        header = (REQUEST_ID, seen.request_id.encode("latin-1"))

        async def observed(message: MutableMapping[str, Any]) -> None:
            kind = message["type"]
            if kind in ("http.response.start", "websocket.accept"):
                seen.status = message.get("status", 101)
                message["headers"] = [*message.get("headers", ()), header]
            elif kind == "websocket.close" and not seen.status:
                seen.status = 403
            await send(message)

        token = observation.set(seen)
        try:
            await self._app(scope, receive, observed)
        except Exception:
            seen.status = seen.status or 500
            raise
        finally:
            seen.status = seen.status or GONE
            self._telemetry.end(seen)
            observation.reset(token)


class ObservedSockets(GraphQLSockets):
    """The ASGI application for WebSockets whose operations are observed."""

    def __init__(self, telemetry: Telemetry, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._telemetry = telemetry

    def connection(self, scope: Scope, receive: Receive, send: Send) -> Connection:
        """Returns the connection that serves a socket."""
        return ObservedConnection(self._telemetry, self._executor, self._make_context, scope, receive, send)


class ObservedConnection(Connection):
    """A WebSocket whose operations are observed one by one."""

    def __init__(self, telemetry: Telemetry, *connection: Any) -> None:
        super().__init__(*connection)
        self._telemetry = telemetry

    async def _run(self, asked: OperationRequest, running: Running) -> None:
        socket = observation.get()
        assert socket is not None, "a WebSocket is observed as a request"
        seen = Observation(
            new_request_id(), "websocket", socket.address, socket.request_id, path=socket.path, trace=socket.trace
        )
        observation.set(seen)  # in the context of this operation's task
        self._telemetry.begun(seen)
        try:
            await super()._run(asked, running)
            if not seen.status:
                refused = seen.document is None and seen.codes
                seen.status = STATUS.get(min(seen.codes), 400) if refused else 200
        finally:
            seen.status = seen.status or (200 if seen.stream is not None else GONE)
            self._telemetry.end(seen)


class ObservedExecutor(Executor):
    """An executor that records the operation, its document and its result in the observation."""

    async def _prepare(self, requested: RequestedOperation, context: Context, *, streaming: bool) -> Prepared | Result:
        prepared = await super()._prepare(requested, context, streaming=streaming)
        seen = observation.get()
        if seen is not None:
            seen.document = document_hash(requested.query)
            seen.trusted = self.persisted.trusted.get(seen.document) == requested.query
            seen.caller = context.caller_key
            if isinstance(prepared, Prepared):
                name = prepared.operation.node.name
                seen.cost, seen.operation_type = prepared.cost, prepared.kind.value
                seen.operation_name = name.value[:LONGEST_NAME] if name else None
            else:
                self._note_refusal(seen, requested, prepared)
        return prepared

    def _note_refusal(self, seen: Observation, requested: RequestedOperation, refused: Result) -> None:
        kind: OperationType | None = refused.operation
        seen.operation_type = kind.value if kind else None
        seen.operation_name = requested.operation_name and requested.operation_name[:LONGEST_NAME]
        codes = [error["extensions"]["code"] for error in refused.response["errors"]]
        seen.codes.update(codes)
        if seen.transport == "websocket":
            seen.status = STATUS.get(codes[0], 400)

    async def _stream(self, prepared: Prepared, *arguments: Any) -> Stream | Result:
        stream = await super()._stream(prepared, *arguments)
        seen = observation.get()
        if seen is not None and isinstance(stream, Stream):
            seen.stream = stream
        return stream


def document_hash(text: str) -> str:
    """Returns the SHA-256 of a document in hexadecimal digits, which is also the hash of a persisted document."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
