"""Reads GraphQL requests with files (https://github.com/jaydenseric/graphql-multipart-request-spec).

A request has the part `operations`, which is the usual JSON with null in place of each file, the part `map`, which says
where each file belongs, and then the files. Files are written to disk as they come.

CSRF: a browser sends `multipart/form-data` to another site without asking that site. But the server has no cookies, and
takes such a request only with a token in the header Authorization. Pages of other sites do not know the token, and a
browser asks before it sends that header.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from core.errors import BadRequest, LimitExceeded, Unauthenticated
from core.received_file import ReceivedFile
from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import uploads
from resolvers.activities.uploads import Upload
from resolvers.authentication import authentication
from schema.execution.limits import Limits
from schema.execution.request_context import Context as RequestContext
from schema.mapping.context import Context
from schema.transport.receiving import Receiving
from schema.transport.requests import parsed

# What a client sends wrongly is answered, and nothing for the log.
logging.getLogger(MultipartParser.__module__).setLevel(logging.ERROR)

MULTIPART = "multipart/form-data"
MOST_FILES = 10
"""The most files that a request may have."""

_MOST_MAP = 16 * 1024
_OVERHEAD = 64 * 1024
"""The bytes of boundaries and headers that a body may have beside its parts."""


@dataclass(slots=True)
class _Part:
    name: str
    file_name: str
    type: str


@dataclass(slots=True)
class _Place:
    """Where a file belongs. `paths`: the paths in the variables."""

    paths: list[list[str]]
    upload: Upload | None = None


class _Events:
    """What the parser has found in the bytes of the last call: parts that begin, their bytes, and their ends.

    Raises FormParserError for a boundary that is too long.
    """

    def __init__(self, boundary: bytes, most: int) -> None:
        self._found: list[_Part | bytes | None] = []
        self._headers: dict[bytes, bytes] = {}
        self._name, self._value = b"", b""
        self.is_complete = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_header_field": self._on_name,
                "on_header_value": self._on_value,
                "on_header_end": self._on_header,
                "on_headers_finished": self._on_part,
                "on_part_data": lambda data, start, end: self._found.append(data[start:end]),
                "on_part_end": lambda: self._found.append(None),
                "on_end": self._on_end,
            },
            max_size=most + 1,
            max_header_count=8,
            max_header_size=4096,
        )

    def feed(self, data: bytes) -> Sequence[_Part | bytes | None]:
        """Parses bytes. Returns parts that begin, bytes of parts, and None for each end of a part."""
        self._found = []
        try:
            _ = self._parser.write(data)
        except FormParserError:
            raise BadRequest("The body is not multipart/form-data.") from None
        return self._found

    def _on_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header(self) -> None:
        self._headers[self._name.lower()] = self._value
        self._name = self._value = b""

    def _on_part(self) -> None:
        headers, self._headers = self._headers, {}
        _, options = parse_options_header(headers.get(b"content-disposition"))
        self._found.append(
            _Part(
                options.get(b"name", b"").decode("utf-8", "replace"),
                options.get(b"filename", b"").decode("utf-8", "replace"),
                headers.get(b"content-type", b"").decode("latin-1"),
            )
        )

    def _on_end(self) -> None:
        self.is_complete = True


def boundary_of(content_type: str) -> bytes | None:
    """Returns the boundary of a multipart request, or None for a request of another media type."""
    if not content_type.lower().startswith(MULTIPART):
        return None
    _, options = parse_options_header(content_type[:1_000])
    return options.get(b"boundary") or None


@dataclass(slots=True)
class _Reading:
    """The state of a request that is being read."""

    operations: bytearray = field(default_factory=bytearray)
    map: bytearray = field(default_factory=bytearray)
    params: Any = None
    places: dict[str, _Place] | None = None
    part: _Part | None = None
    file: ReceivedFile | None = None
    seen: set[str] = field(default_factory=set)


class MultipartRequests:
    """Reads requests with files.

    `database`: returns the database while it is open. `receiving`: counts all requests with files.
    """

    def __init__(
        self, limits: Limits, settings: Settings, database: Callable[[], Database], receiving: Receiving
    ) -> None:
        self._limits = limits
        self._settings = settings
        self._database = database
        self._receiving = receiving

    async def read(self, request: Request, boundary: bytes, context: RequestContext) -> tuple[Context, object]:
        """Returns the JSON of a request, with an Upload in place of each file. The store then has their bytes.

        Also returns the context with the rights that the viewer has then, because the body may take minutes.

        Raises Unauthenticated without a viewer, or if their access has ended meanwhile; Forbidden if they may attach no
        files; BadRequest if the request does not follow the specification; LimitExceeded if a part or a file is too
        large or if there are too many; Throttled if the viewer sends too many at once; BadRequest without a store.
        """
        assert isinstance(context, Context)
        viewer = context.viewer
        if viewer is None:
            raise Unauthenticated("Send files with a token: Authorization: Bearer TOKEN.")
        uploads.permit(viewer)
        store = uploads.store(self._settings)
        most = self._limits.body_bytes + _MOST_MAP + MOST_FILES * self._settings.max_file_bytes + _OVERHEAD
        announced = request.headers.get("content-length", "")
        if announced.isdecimal() and int(announced[:20]) > most:
            raise _too_large(most)
        try:
            events, state, size = _Events(boundary, most), _Reading(), 0
        except FormParserError:
            raise BadRequest("The boundary of the body is too long.") from None
        with self._receiving.of(viewer.key):
            try:
                async for data in request.stream():
                    size += len(data)
                    if size > most:
                        raise _too_large(most)
                    for event in events.feed(data) if data else ():
                        if isinstance(event, _Part):
                            self._begin(state, event)
                            if state.places is not None:
                                state.file = store.receive(self._settings.max_file_bytes)
                        elif event is not None:
                            await self._add(state, event)
                        else:
                            await self._end(state)
            finally:
                if state.file is not None:
                    await state.file.discard()
        if not events.is_complete or state.places is None:
            raise BadRequest("The request ends before all of its parts have come.")
        for name, place in state.places.items():
            if place.upload is None:
                raise BadRequest(f"The file {name[:50]!r} of `map` has not come.")
        renewed = await authentication.renewed(self._database(), viewer, self._settings.time_zone)
        if renewed is None:
            raise Unauthenticated("Your access has ended while the files were sent.")
        return context if renewed == viewer else context.for_viewer(renewed), state.params

    def _begin(self, state: _Reading, part: _Part) -> None:
        state.part = part
        expected = "operations" if not state.operations else "map" if state.places is None else None
        if expected is not None and part.name != expected:
            raise BadRequest(f"The next part must be `{expected}`.")
        if state.places is not None:
            if part.name not in state.places or part.name in state.seen:
                raise BadRequest("A part is not in `map`, or comes twice.")
            state.seen.add(part.name)

    async def _add(self, state: _Reading, data: bytes) -> None:
        if state.file is not None:
            await state.file.write(data)
        elif state.places is None and state.part is not None and state.part.name == "operations":
            state.operations += data
            if len(state.operations) > self._limits.body_bytes:
                most = self._limits.body_bytes
                raise LimitExceeded(f"The operations are larger than {most} bytes.", limit="body", maximum=most)
        else:
            state.map += data
            if len(state.map) > _MOST_MAP:
                raise LimitExceeded(f"`map` is larger than {_MOST_MAP} bytes.", limit="body", maximum=_MOST_MAP)

    async def _end(self, state: _Reading) -> None:
        part = state.part
        assert part is not None
        if state.file is not None and state.places is not None:
            file = state.file
            await file.finish()
            upload = await uploads.taken(self._database(), self._settings, file, part.file_name, part.type)
            await file.discard()
            state.file = None
            place = state.places[part.name]
            place.upload = upload
            for path in place.paths:
                _put(state.params, path, upload)
        elif part.name == "operations":
            state.params = parsed("The part operations", bytes(state.operations), self._limits)
            if not isinstance(state.params, dict):
                raise BadRequest("A request is one JSON object; batches are not served.")
        else:
            state.places = _places(parsed("The part map", bytes(state.map), self._limits), state.params)


def _too_large(most: int) -> LimitExceeded:
    return LimitExceeded(f"The body is larger than {most} bytes.", limit="body", maximum=most)


def _places(given: object, params: dict[str, Any]) -> dict[str, _Place]:
    """Returns where each file belongs, by the name of its part. Raises BadRequest for a malformed `map`."""
    if not isinstance(given, dict) or not given:
        raise BadRequest("`map` must be an object that says where each file belongs.")
    if len(given) > MOST_FILES:
        raise LimitExceeded(f"A request may have at most {MOST_FILES} files.", limit="files", maximum=MOST_FILES)
    found = {}
    for name, paths in given.items():
        if not isinstance(paths, list) or not 1 <= len(paths) <= MOST_FILES:
            raise BadRequest(f"`map` must give 1 to {MOST_FILES} paths for each file.")
        found[name] = _Place([_path(params, path) for path in paths])
    return found


def _path(params: dict[str, Any], path: object) -> list[str]:
    """Returns the steps of a path such as `variables.input.file`. Raises BadRequest if there is no null at its end."""
    steps = path.split(".") if isinstance(path, str) and len(path) <= 500 else []
    if len(steps) < 2 or steps[0] != "variables":
        raise BadRequest("A path in `map` must begin with `variables`, as in `variables.file`.")
    holder, last = _holder(params, steps)
    if _at(holder, last, missing="") is not None:
        raise BadRequest("A path in `map` must lead to a null in `operations`.")
    return steps


def _put(params: dict[str, Any], steps: list[str], upload: Upload) -> None:
    holder, last = _holder(params, steps)
    if isinstance(holder, list):
        holder[int(last)] = upload
    elif isinstance(holder, dict):
        holder[last] = upload


def _holder(params: Any, steps: Sequence[str]) -> tuple[object, str]:
    for step in steps[:-1]:
        params = _at(params, step, missing=None)
    return params, steps[-1]


def _at(holder: object, step: str, *, missing: object) -> Any:
    if isinstance(holder, Mapping):
        return holder.get(step, missing)
    if isinstance(holder, list) and step.isdecimal() and len(step) < 5 and int(step) < len(holder):
        return holder[int(step)]
    return missing
