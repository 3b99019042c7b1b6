"""Refuses requests of callers with too many operations, before anything of the requests is parsed.

If the server gets several times as many requests as it can answer, even their refusals would take most of its time: a
refusal by the executor takes a fifth of the time of a short query. So an HTTP connection first asks here. It compares
the head of a request with the heads of earlier ones, which takes a few microseconds, because clients send the same
heads again and again. What is not certain here goes on to the endpoint, which decides by the same count of operations.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers

from core.figures import Figure, plain
from core.lru import Lru
from schema.execution.concurrency import Concurrency
from schema.transport.json_responses import STATUS
from schema.transport.media_types import MAX_HEADER, OFFERED, chosen, is_json
from schema.transport.origins import Origins
from schema.transport.refusals import Refusal

HEADS = 2_000
"""The maximum number of heads that are remembered."""

HEADS_BYTES = 2**20
"""The maximum number of bytes of these heads."""

LONGEST = 4_096
"""The maximum number of bytes of a remembered head."""

EXPECTED = "rapport.expected"
"""The key of an ASGI scope under which the caller of an expected operation is kept."""

_HEAD_END = b"\r\n\r\n"
_REQUEST_LINE = b"POST /graphql HTTP/1.1\r\n"
_UNUSUAL = frozenset({"transfer-encoding", "expect", "upgrade", "trailer"})


@dataclass(frozen=True, slots=True)
class _Head:
    """What is known of a head.

    `size`: the number of bytes of a request with this head.
    `authorization`: the value of its Authorization header.
    `media_type`: the media type of the response.
    `headers`: the header fields that a response needs for the page that has sent the request.
    `responses`: the responses that were sent, by the message of the error.
    """

    size: int
    authorization: str
    media_type: str
    headers: dict[str, str]
    responses: dict[str, bytes] = field(default_factory=dict)


_UNCERTAIN = _Head(-1, "", "", {})
"""Stands for a head about whose requests only the endpoint can decide."""


class Overload:
    """Finds out which requests to refuse, and makes the responses.

    `concurrency`: counts the operations.
    `caller_of`: returns the caller of an Authorization header that has been accepted before; otherwise None.
    `origins`: the origins whose pages may send requests.
    """

    def __init__(self, concurrency: Concurrency, caller_of: Callable[[str], Hashable | None], origins: Origins) -> None:
        self.concurrency = concurrency
        self._caller_of = caller_of
        self._origins = origins
        self._heads: Lru[bytes, _Head] = Lru(HEADS, HEADS_BYTES)
        self._refused = 0

    @property
    def is_possible(self) -> bool:
        """Whether so many operations are running that any caller may have too many."""
        return self.concurrency.is_high

    def figures(self) -> list[Figure]:
        """Returns how many requests were refused."""
        said = "The requests that were refused unread, because their callers had too many operations in progress."
        return [plain("rapport_overload_refusals", "counter", said, self._refused)]

    def let_in(self, data: bytes) -> tuple[bytes | None, Hashable | None]:
        """Refuses or lets in a request. `data`: bytes that may be one whole request.

        Returns the response and None if the request is refused. Returns None and the caller if it is let in: its
        operation then counts as expected until `Concurrency.arrived` is called. Returns None twice if only the endpoint
        can decide.
        """
        end = data.find(_HEAD_END, 0, LONGEST)
        if end < 0:
            return None, None
        raw = data[:end]
        head = self._heads.get(raw)
        if head is None:
            head = self._heads.put(raw, self._read(raw) or _UNCERTAIN, len(raw))
        key = self._caller_of(head.authorization) if head.size == len(data) else None
        if key is None:
            return None, None
        caller = key, None
        error = self.concurrency.refusal(caller)
        if error is None:
            self.concurrency.expect(caller)
            return None, caller
        self._refused += 1
        response = head.responses.get(error.message)
        if response is None:
            refusal = Refusal(STATUS[error.code], error)
            response = head.responses[error.message] = refusal.response(head.headers, head.media_type, closes=False)
        return response, None

    def _read(self, raw: bytes) -> _Head | None:
        """Returns what is known of a head, or None if only the endpoint can decide about such requests."""
        if not raw.startswith(_REQUEST_LINE):
            return None
        fields: list[tuple[bytes, bytes]] = []
        for line in raw[len(_REQUEST_LINE) :].split(b"\r\n"):
            name, colon, value = line.partition(b":")
            if not colon or not name or name != name.strip() or not line.isascii():
                return None
            fields.append((name.lower(), value.strip(b" \t")))
        headers = Headers(raw=fields)
        authorization = _only(headers, "authorization")
        length = _only(headers, "content-length")
        accept = ",".join(headers.getlist("accept"))
        media_type = chosen(accept[:MAX_HEADER])
        if (
            authorization is None
            or length is None
            or not length.isdecimal()
            or len(length) > 9
            or not _UNUSUAL.isdisjoint(headers)
            or headers.get("connection", "keep-alive").lower() != "keep-alive"
            or not is_json(headers.get("content-type", ""))
            or media_type not in OFFERED
            or not self._origins.allows(headers)
        ):
            return None
        size = len(raw) + len(_HEAD_END) + int(length)
        return _Head(size, authorization, media_type, self._origins.response_headers(headers))


def _only(headers: Headers, name: str) -> str | None:
    values: Sequence[str] = headers.getlist(name)
    return values[0] if len(values) == 1 else None


def arrived(concurrency: Concurrency, scope: MutableMapping[str, Any]) -> None:
    """Stops counting the operation of a request as expected, because it begins, or because the request has ended.

    `scope`: the ASGI scope of the request. Later calls for the same request do nothing.
    """
    caller = scope.pop(EXPECTED, None)
    if caller is not None:
        concurrency.arrived(caller)
