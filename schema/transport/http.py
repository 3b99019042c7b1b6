"""GraphQL over HTTP, following the draft specification: one endpoint for GET and POST. HEAD is a GET without the body.

    status   when
    200      the operation ran, with or without errors; with `application/json` also if it was refused
    400      not a GraphQL request; with `application/graphql-response+json` also a refused operation
    401 403  no valid token; a cross-site GET
    405 406  another method, or a mutation by GET; no acceptable media type
    409 422  an idempotency key in use, or used for another request (`application/graphql-response+json`)
    413 415  the body is too large; the body is neither `application/json` nor `multipart/form-data`
    429 500  the caller is throttled (`application/graphql-response+json`), or has too many operations in progress; an
             internal error before execution
    503      the database is not available, and the response has no data; `Retry-After` says when to try again

If the client prefers one of the media types in `STREAMED`, each operation is answered by a stream with status 200, even
if the operation is refused. If the request is not a GraphQL request, the response has the usual status and JSON.

CSRF: a form or a link on another site cannot execute an operation. A POST must be JSON, which forms cannot send, or
have a token (see `schema.transport.multipart`). Browsers mark cross-site GETs in `Sec-Fetch-Site` and `Origin`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qsl

from graphql import OperationType
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from core.errors import (
    BadRequest,
    Forbidden,
    LimitExceeded,
    NotTrusted,
    RapportError,
    UnknownHash,
    UnsupportedHash,
)
from schema.execution.executor import Executor
from schema.execution.refusal_rate import errors_of
from schema.execution.request_context import Context
from schema.execution.responses import formatted
from schema.execution.results import Result, Stream
from schema.transport.codings import AS_IT_IS, Coding
from schema.transport.compression import HEADER, Compression
from schema.transport.http_streams import Connections, Framing, StreamResponse
from schema.transport.json_responses import JSON, STATUS, answer, error_headers, errors_response, json_response
from schema.transport.media_types import GRAPHQL_JSON, MAX_HEADER, OFFERED, STREAMED, is_json, preferred
from schema.transport.media_types import chosen as chosen_type
from schema.transport.multipart import MultipartRequests, boundary_of
from schema.transport.origins import Origins
from schema.transport.overload import arrived
from schema.transport.requests import RequestHeaders, checked_key, parsed, read_request
from schema.transport.waiting_responses import Held, Late, held

HTML = "text/html"

BYTES_PER_CHARACTER = 100
"""The number of bytes of a body that take as long as a character of a document."""

MakeContext = Callable[[HTTPConnection, str | None], Awaitable[Context]]
"""Authenticates a request and returns its context. The arguments are the connection and the Authorization header.

May raise any RapportError, such as Unauthenticated for an invalid token.
"""


class _Refusal(Exception):
    """Raised to send a response with this error, status and headers, without executing an operation."""

    def __init__(self, error: RapportError, status: int, **headers: str) -> None:
        super().__init__(error.message)
        self.error = error
        self.status = status
        self.headers = headers


class GraphQLEndpoint:
    """The ASGI application for HTTP requests to `/graphql`.

    `page`: a function that returns the page that browsers get at this address.
    `connections`: the register of open streams, to which each stream is added.
    `origins`: the origins whose pages may send GET requests.
    `compression`: how the bodies of responses are compressed.
    `multipart`: reads requests with files; None if there are none.
    """

    def __init__(
        self,
        executor: Executor,
        make_context: MakeContext,
        *,
        page: Callable[[Request], Awaitable[Response]] | None = None,
        connections: Connections | None = None,
        origins: Origins | None = None,
        compression: Compression | None = None,
        multipart: MultipartRequests | None = None,
    ) -> None:
        self._executor = executor
        self._limits = executor.limits
        self._persisted = executor.persisted
        self._only_trusted = executor.persisted.only_trusted
        self._make_context = make_context
        self._page = page
        self._connections = Connections() if connections is None else connections
        self._origins = origins or Origins()
        self._compression = compression or Compression()
        self._multipart = multipart

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one HTTP request."""
        request = Request(scope, receive)
        try:
            response = await self._respond(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> ASGIApp:
        media_type, by_get, framing, found = JSON, False, None, None
        context: Context | None = None
        deadline: float | None = None
        try:
            if request.method not in ("GET", "HEAD", "POST"):
                raise _Refusal(BadRequest("GraphQL is served by GET, HEAD and POST."), 405, Allow="GET, HEAD, POST")
            headers = RequestHeaders(request.scope["headers"])
            accept = headers.accept[:MAX_HEADER]
            by_get = request.method != "POST"
            if self._page and by_get and not request.url.query and preferred(accept, (*OFFERED, HTML)) == HTML:
                return await self._page(request)
            chosen = chosen_type(accept)
            if chosen is None:
                raise _Refusal(BadRequest(f"The answer is {GRAPHQL_JSON} or {JSON}."), 406)
            accepted = headers.get(HEADER)
            coding = AS_IT_IS if accepted is None else self._coding(accepted)
            framing = STREAMED.get(chosen)
            media_type = JSON if framing else chosen
            boundary = None if by_get else boundary_of(headers.get(b"content-type") or "")
            if by_get:
                params, is_large = self._query_params(request), False
            elif boundary is not None and self._multipart is not None:
                authorization, is_large = headers.get(b"authorization"), False
                context, params = await self._with_files(self._multipart, request, boundary, authorization)
                deadline = asyncio.get_running_loop().time() + self._limits.timeout_seconds
            else:
                params, is_large = await self._body_params(request, headers)
            asked = read_request(params)
            if deadline is None:
                deadline = asyncio.get_running_loop().time() + self._limits.timeout_seconds
            # Before anything is parsed: without a valid token, a request gets as little work as possible.
            if context is None:
                context = await self._make_context(request, headers.get(b"authorization"))
            query = asked.query
            if asked.document is not None or self._only_trusted:
                found = self._persisted.known(query, asked.document, context.caller_key)
                if found is None:
                    found = await self._persisted.find(query, asked.document, context.caller_key, context.origin)
                query = found.text
            if is_large:
                await self._check_bulk(query, asked.operation_name, context)
            key = checked_key(headers.get(b"idempotency-key"), "Idempotency-Key")
            arrived(self._executor.concurrency, request.scope)
            run = self._executor.subscribe if framing else self._executor.run
            result = await run(
                query,
                asked.variables,
                asked.operation_name,
                context,
                allow_mutation=not by_get,
                idempotency_key=key,
                deadline=deadline,
            )
            if found is not None and found.digest is not None:
                self._persisted.keep(found, context.caller_key)
            response = self._response(result, by_get, media_type, framing)
            if coding is not AS_IT_IS:
                await self._compress(response, result, coding)
            if isinstance(result, Result) and (errors := errors_of(result.response)):
                return self._late(response, request, context, errors, len(query), is_overdrawn=True)
            return response
        except _Refusal as refusal:
            response = errors_response(refusal.error, refusal.status, media_type, refusal.headers)
            return self._late(response, request, context, [formatted(refusal.error)])
        except ClientDisconnect:
            raise
        except (UnknownHash, UnsupportedHash, NotTrusted) as error:
            result = Result({"errors": [formatted(error)]}, began=False)
            response = self._response(result, by_get, media_type, framing)
            return self._late(response, request, context, result.response["errors"])
        except RapportError as error:
            response = errors_response(error, None, media_type)
            return self._late(response, request, context, [formatted(error)])
        except Exception as error:
            return errors_response(error, None, media_type)

    async def _with_files(
        self, multipart: MultipartRequests, request: Request, boundary: bytes, authorization: str | None
    ) -> tuple[Context, object]:
        """Returns the context and the JSON of a request with files. Nothing is read without a token."""
        try:
            # A cached caller is verified, as for any write, because their files take room.
            context = await (await self._make_context(request, authorization)).verified()
            return await multipart.read(request, boundary, context)
        except RapportError as error:
            # The rest of the body is not read, so the connection cannot be used again.
            status = 413 if isinstance(error, LimitExceeded) else STATUS.get(error.code, 400)
            raise _Refusal(error, status, Connection="close") from None

    def _late(
        self,
        response: ASGIApp,
        request: Request,
        context: Context | None,
        errors: object,
        size: int = 0,
        *,
        is_overdrawn: bool = False,
    ) -> ASGIApp:
        """Returns the response to a refused request, which waits if a signed-in caller gets many.

        Anonymous requests have waited before. `size`: the number of characters of the document. `is_overdrawn`: see
        `RefusalRate.delay`.
        """
        headers = RequestHeaders(request.scope["headers"])
        caller: Hashable = context.caller_key if context is not None else None
        if caller is None:  # refused before the caller was looked up
            token = headers.get(b"authorization")
            if token is None or context is not None:
                return response
            caller = sha256(token.encode()).digest()
        announced = headers.get(b"content-length") or ""
        read = int(announced[:20]) // BYTES_PER_CHARACTER if announced.isdecimal() else 0
        seconds = self._executor.refusals.delay(caller, errors, size + read, is_overdrawn=is_overdrawn)
        return Late(response, seconds) if seconds else response

    def _response(self, result: Result | Stream, by_get: bool, media_type: str, framing: Framing | None) -> ASGIApp:
        status: int
        headers: dict[str, str]
        status, headers = 200, {}
        if isinstance(result, Result) and result.replayed:
            headers["Idempotency-Replayed"] = "true"
        if isinstance(result, Result) and not result.began:
            extensions = result.response["errors"][0]["extensions"]
            code = extensions["code"]
            if by_get and result.operation is OperationType.MUTATION:
                framing, status, headers = None, 405, {"Allow": "POST"}
            elif media_type == GRAPHQL_JSON or code == RapportError.code:
                status = STATUS.get(code, 400)
                headers |= error_headers(extensions, status)
        retry = _retry_seconds(result.response) if isinstance(result, Result) and not framing else None
        if retry is not None:
            status, headers["Retry-After"] = 503, str(retry)
        if framing:
            return StreamResponse(result, framing, self._limits, self._connections)
        assert isinstance(result, Result)
        if result.body is not None:
            response = answer(result.body, status, media_type, headers)
        else:
            response = json_response(result.response, status, media_type, headers)
        return held(response, result.allowance)

    def _coding(self, accepted: str) -> Coding:
        try:
            return self._compression.choose(accepted)
        except BadRequest as error:
            raise _Refusal(error, 406) from None

    async def _compress(self, response: ASGIApp, result: Result | Stream, coding: Coding) -> None:
        """Compresses a response. Excludes streams and answers to mutations (see `schema.transport.compression`)."""
        plain = response.response if isinstance(response, Held) else response
        mutates = isinstance(result, Result) and result.operation is OperationType.MUTATION
        if isinstance(plain, Response) and (coding.required or not mutates):
            await self._compression.apply(plain, coding)

    def _query_params(self, request: Request) -> object:
        if not self._origins.allows_get(request.headers):
            raise Forbidden("A cross-site GET is not executed. Send a POST with application/json.")
        try:
            text = request.scope["query_string"].decode("ascii")
            pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
        except ValueError:
            raise BadRequest("The query string is not valid UTF-8.") from None
        params: dict[str, Any] = dict(pairs)
        if len(params) < len(pairs):
            raise BadRequest("The query string names a parameter twice.")
        for name in ("variables", "extensions"):
            if name in params:
                params[name] = parsed(name, params[name].encode(), self._limits)
        return params

    async def _check_bulk(self, query: str, operation_name: str | None, context: Context) -> None:
        """Raises _Refusal if a request with a large body is anonymous, or is not a bulk mutation."""
        caller = context.caller_key
        if caller is None or not await self._executor.is_bulk(query, operation_name, caller):
            raise _too_large(self._limits.body_bytes)

    async def _body_params(self, request: Request, headers: RequestHeaders) -> tuple[object, bool]:
        """Returns the JSON of the body, and whether the body is so large that only a bulk mutation may have it."""
        if not is_json(headers.get(b"content-type") or ""):
            raise _Refusal(BadRequest(f"The body must be {JSON} in UTF-8."), 415, Accept=JSON)
        body = await self._body(request, headers)
        params = parsed("The body", body, self._limits)
        return params, len(body) > self._limits.body_bytes

    async def _body(self, request: Request, headers: RequestHeaders) -> bytes:
        # Nobody can send a bulk mutation without a token.
        most = self._limits.body_bytes if headers.get(b"authorization") is None else self._limits.bulk_body_bytes
        announced = headers.get(b"content-length") or ""
        if announced.isdecimal() and int(announced[:20]) > most:
            raise _too_large(most)
        parts: list[bytes] = []  # not a bytearray, which grows by copying itself
        size, more = 0, True
        while more:  # not request.stream(), because an async generator takes more time
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            more = message.get("more_body", False)
            if size > most:
                raise _too_large(most)
        return b"".join(parts)


def _too_large(most: int) -> _Refusal:
    # Close the connection: unread bytes of the body would be taken for the next request.
    message = f"The body is larger than {most} bytes."
    return _Refusal(LimitExceeded(message, limit="body", maximum=most), 413, Connection="close")


def _retry_seconds(response: dict[str, Any]) -> int | None:
    """Returns the seconds until a retry if a response without data reports an unavailable database; otherwise None."""
    errors = response.get("errors")
    if not errors:
        return None
    data = response.get("data") or {}
    if not isinstance(data, dict) or any(value is not None for value in data.values()):
        return None
    extensions = errors[0]["extensions"]
    return int(extensions["retryAfter"]) if extensions["code"] == "UNAVAILABLE" else None
