"""A store of files in a bucket of an S3-compatible server."""

from __future__ import annotations

import asyncio
import os
import ssl
import stat
import tempfile
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx

from core import clock
from core.aws_signature import EMPTY, signed_headers
from core.errors import NotFound, Unavailable
from core.file_target import Bucket
from core.folder_store import sweep
from core.received_file import PIECE, ReceivedFile

ATTEMPTS = 3
"""How often a request is sent if the server is busy or the connection breaks. All of them can be repeated."""

_PAUSE = 0.3  # seconds before the second attempt; twice as many before the third
_TIMEOUT = httpx.Timeout(30.0, connect=5.0)  # without an answer or a byte
_BUSY = frozenset({429, 500, 502, 503, 504})


class BucketStore:
    """A store of files in a bucket.

    A file is received in a temporary file on this machine, because its checksum, which its name has and its request is
    signed with, is known only at its end.
    """

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket
        self._incoming = Path(tempfile.gettempdir()) / f"rapport-incoming-{os.getuid()}"

    def receive(self, most: int) -> ReceivedFile:
        """Returns a new file to receive bytes, on this machine."""
        _require_own(self._incoming)
        return ReceivedFile(self._incoming, most)

    async def put(self, name: str, file: ReceivedFile) -> None:
        """Sends a finished file to the bucket. The server checks its checksum."""
        size = {"content-length": str(file.size), "content-type": "application/octet-stream"}
        _ = await self._request("PUT", name, file.checksum, size, file)

    async def size(self, name: str) -> int | None:
        """Returns the number of bytes of an object, or None if there is no such object."""
        answer = await self._request("HEAD", name)
        return None if answer.status_code == 404 else int(answer.headers["content-length"])

    async def read(self, name: str) -> AsyncIterator[bytes]:
        """Yields the bytes of an object in pieces."""
        try:
            async with (
                _client() as client,
                client.stream("GET", self._url(name), headers=self._headers("GET", name)) as answer,
            ):
                if answer.status_code == 404:
                    raise NotFound("The bytes of this file are missing.")
                _check(answer)
                async for piece in answer.aiter_raw(PIECE):
                    yield piece
        except httpx.HTTPError as error:
            raise _unavailable(type(error).__name__) from None

    async def remove(self, name: str) -> None:
        """Deletes an object, if there is one."""
        _ = await self._request("DELETE", name)

    async def sweep(self, seconds: float) -> int:
        """Deletes the files that a process on this machine was receiving when it ended."""
        return await asyncio.to_thread(sweep, self._incoming, seconds)

    async def _request(
        self,
        method: str,
        name: str,
        checksum: str = EMPTY,
        also: dict[str, str] | None = None,
        file: ReceivedFile | None = None,
    ) -> httpx.Response:
        """Sends a request, again if the server is busy. Returns the answer, also if there is no such object."""
        for attempt in range(ATTEMPTS):
            if attempt:
                await asyncio.sleep(_PAUSE * 2 ** (attempt - 1))
            last = attempt == ATTEMPTS - 1
            try:
                async with _client() as client:
                    answer = await client.request(
                        method,
                        self._url(name),
                        headers=self._headers(method, name, checksum, also),
                        content=None if file is None else _pieces(file),
                    )
            except httpx.HTTPError as error:
                if last:
                    raise _unavailable(type(error).__name__) from None
                continue
            if answer.status_code in _BUSY and not last:
                continue
            if answer.status_code != 404 or method == "PUT":
                _check(answer)
            return answer
        raise AssertionError  # the last attempt returns or raises

    def _path(self, name: str) -> str:
        return quote(f"/{self._bucket.name}/{self._bucket.prefix}{name}", safe="/-_.~")

    def _url(self, name: str) -> str:
        return self._bucket.endpoint + self._path(name)

    def _headers(
        self, method: str, name: str, checksum: str = EMPTY, also: dict[str, str] | None = None
    ) -> dict[str, str]:
        bucket = self._bucket
        return signed_headers(
            method,
            urlsplit(bucket.endpoint).netloc,
            self._path(name),
            key=bucket.key,
            secret=bucket.secret,
            region=bucket.region,
            at=clock.now(),
            checksum=checksum,
            also=also,
        )


def _require_own(folder: Path) -> None:
    """Creates the folder for incoming files. Raises Unavailable if somebody else has made it, who could read them."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError as error:
        raise _unavailable(error.strerror or "error") from None
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise _unavailable(f"{folder} does not belong to the server alone")


async def _pieces(file: ReceivedFile) -> AsyncIterator[bytes]:
    assert file.path is not None
    with await asyncio.to_thread(open, file.path, "rb") as opened:
        while piece := await asyncio.to_thread(opened.read, PIECE):
            yield piece


def _client() -> httpx.AsyncClient:
    # Not the proxies and certificates of the environment: they are for others.
    return httpx.AsyncClient(timeout=_TIMEOUT, verify=_certificates(), trust_env=False)


@cache
def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def _check(answer: httpx.Response) -> None:
    if not answer.is_success:
        # Without the text of the answer: a server may repeat names and keys in it.
        raise _unavailable(f"status {answer.status_code}")


def _unavailable(what: str) -> Unavailable:
    return Unavailable(f"The store of files cannot be used now: {what}.", 60)
