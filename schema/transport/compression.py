"""Compresses responses over HTTP, by the request header Accept-Encoding (RFC 9110).

gzip is always available. zstd and br (Brotli) are available if the packages `zstandard` and `brotli` are installed.
Small bodies are not compressed. Streams are not compressed either, because clients must get each part immediately.
Large bodies are compressed in threads.

The length of a compressed body shows how much of the body is repeated. This can betray a secret (BREACH): an attacker's
text and the secret are in the same body, and the attacker can have the body sent many times and see its length. Here,
nobody else can send a caller's token, since there are no cookies. As a second line of defence, answers to mutations are
not compressed. Some of these answers contain secrets beside texts of the request: tokens, API keys, secrets of
webhooks.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from starlette.responses import Response

from schema.transport.codings import AS_IT_IS, Coding, preferred_coding

try:
    import zstandard
except ImportError:  # without the extra `compression`
    zstandard = None  # type: ignore[assignment]
try:
    import brotli  # type: ignore[import-untyped]
except ImportError:
    brotli = None

HEADER = b"accept-encoding"
SMALLEST = 1024
"""Bodies with fewer bytes are sent as they are, because they fit into a packet or two anyway."""

IN_THREAD = 128 * 1024
"""Bodies with more bytes are compressed in a thread. So many take about a millisecond."""

MOST_WAITING = 16
"""The number of large bodies in the threads at a time. Beyond it, large bodies are sent as they are."""

_MAX_HEADER = 1_000
"""The number of characters of the header that are read."""

Compress = Callable[[bytes], bytes]


def _gzip(body: bytes) -> bytes:
    # Level 2 takes half the time of level 4, for a tenth more bytes.
    compressor = zlib.compressobj(2, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return compressor.compress(body) + compressor.flush()


def _zstd(body: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(body)  # a new one each time, because threads may not share one


def _brotli(body: bytes) -> bytes:
    return bytes(brotli.compress(body, quality=3))


class Compression:
    """Compresses the bodies of responses.

    `enabled`: whether any bodies are compressed.
    """

    def __init__(self, *, enabled: bool = True) -> None:
        self._compress: dict[str, Compress] = {}
        if enabled:
            if zstandard is not None:
                self._compress["zstd"] = _zstd
            if brotli is not None:
                self._compress["br"] = _brotli
            self._compress["gzip"] = _gzip
        # The first is preferred: it takes the least time for about the same length.
        self.codings = tuple(self._compress)
        self._chosen = lru_cache(maxsize=100)(self._choose)  # clients repeat a few values
        self._waiting = 0
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="compression")  # starts none until it is used

    def choose(self, accepted: str | None) -> Coding:
        """Returns how to send a body. `accepted`: the value of Accept-Encoding; None if the request has none.

        Raises BadRequest if the client accepts nothing that is available, not even the body as it is.
        """
        return AS_IT_IS if accepted is None else self._chosen(accepted[:_MAX_HEADER])

    def _choose(self, accepted: str) -> Coding:
        return preferred_coding(accepted, self.codings)

    async def apply(self, response: Response, coding: Coding) -> None:
        """Compresses the body of a response.

        Does not compress a small body, or a large body while too many other large bodies wait. A body is always
        compressed if `coding.required` is true.
        """
        body = bytes(response.body)
        if coding is AS_IT_IS or (len(body) < SMALLEST and not coding.required):
            return
        compressed = await self.compressed(body, coding)
        if compressed is None:
            return
        response.body = compressed
        response.headers["Content-Length"] = str(len(compressed))
        response.headers["Content-Encoding"] = coding.name

    async def compressed(self, body: bytes, coding: Coding) -> bytes | None:
        """Returns the compressed body, or None if the body is large and too many other large bodies wait.

        Never returns None if `coding.required` is true.
        """
        compress = self._compress[coding.name]
        if len(body) <= IN_THREAD:
            return compress(body)
        if self._waiting >= MOST_WAITING and not coding.required:
            return None
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, compress, body)
        finally:
            self._waiting -= 1
