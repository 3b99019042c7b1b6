"""Responses whose content is fixed while the process runs, such as scripts, style sheets and the schema.

Each response has an ETag. A client that already has the content gets the status 304 and no body. Each content is
compressed once for each coding.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from core.errors import BadRequest
from schema.transport.codings import AS_IT_IS
from schema.transport.compression import SMALLEST, Compression
from schema.transport.json_responses import errors_response


class FixedContent:
    """The content of a file. The file is read at the first request.

    `headers`: additional headers of the response.
    """

    def __init__(
        self, path: Path, media_type: str, compression: Compression, headers: Mapping[str, str] | None = None
    ) -> None:
        self._path = path
        self._media_type = media_type
        self._compression = compression
        self._headers = {"Vary": "Accept-Encoding", "X-Content-Type-Options": "nosniff", **(headers or {})}
        self._tag = ""
        self._bodies: dict[str, bytes] = {}

    async def response(self, request: Request) -> Response:
        """Returns the response to a GET or HEAD."""
        try:
            coding = self._compression.choose(request.headers.get("accept-encoding"))
        except BadRequest as error:
            return errors_response(error, 406)
        body = self._bodies.get(AS_IT_IS.name)
        if body is None:
            body = self._bodies[AS_IT_IS.name] = await asyncio.to_thread(self._path.read_bytes)
            # Weak, because it is the same for all codings.
            self._tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {**self._headers, "ETag": self._tag}
        if has_tag(request.headers.get("if-none-match"), self._tag):
            return Response(status_code=304, headers=headers)
        if coding is not AS_IT_IS and (len(body) >= SMALLEST or coding.required):
            found = self._bodies.get(coding.name) or await self._compression.compressed(body, coding)
            if found is not None:
                body = self._bodies[coding.name] = found
                headers["Content-Encoding"] = coding.name
        return Response(body, headers=headers, media_type=self._media_type)


def has_tag(header: str | None, tag: str) -> bool:
    """Whether the header If-None-Match names an ETag, by weak comparison (RFC 9110)."""
    named = [one.strip().removeprefix("W/") for one in (header or "").split(",")]
    return "*" in named or tag.removeprefix("W/") in named
