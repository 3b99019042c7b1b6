"""A file that is being received: its bytes go to a temporary file, and its checksum is computed on the way."""

from __future__ import annotations

import asyncio
import hashlib
import os
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import LimitExceeded, Unavailable

PIECE = 256 * 1024
"""The number of bytes that are written at once. So many, and those that have just come, are in memory."""

HEAD = 4096
"""The number of bytes at the beginning by which the media type is found."""

SUFFIX = ".part"


class ReceivedFile:
    """A file that is being received.

    `folder`: where the temporary file is; it is created if it does not exist. `most`: the maximum number of bytes.

    Call `discard` when the file is no longer needed.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most
        self._waiting: list[bytes] = []
        self._waiting_bytes = 0
        self._hash = hashlib.sha256()
        self._lock = threading.Lock()  # a request that is cancelled does not stop the thread that writes for it
        self._is_over = False
        self._file: BinaryIO | None = None
        self.path: Path | None = None
        """The temporary file; None until something is written, and after the file was discarded or moved."""
        self.size = 0
        self.head = b""

    @property
    def checksum(self) -> str:
        """The SHA-256 of the bytes that are written, in hexadecimal."""
        return self._hash.hexdigest()

    async def write(self, data: bytes) -> None:
        """Adds bytes. Raises LimitExceeded if there are too many, and Unavailable if they cannot be written."""
        self.size += len(data)
        if self.size > self._most:
            raise LimitExceeded(f"The file is larger than {self._most} bytes.", limit="file", maximum=self._most)
        if len(self.head) < HEAD:
            self.head += data[: HEAD - len(self.head)]
        self._waiting.append(data)
        self._waiting_bytes += len(data)
        if self._waiting_bytes >= PIECE:
            await self._flush()

    async def finish(self) -> None:
        """Writes what is left, so that it is on disk. Raises Unavailable if it cannot be written."""
        await self._flush()
        await self._in_thread(self._sync)

    async def discard(self) -> None:
        """Deletes the temporary file."""
        await asyncio.to_thread(self._discard)

    async def _flush(self) -> None:
        pieces, self._waiting, self._waiting_bytes = self._waiting, [], 0
        await self._in_thread(self._append, pieces)

    async def _in_thread(self, work: Callable[..., None], *arguments: object) -> None:
        try:
            await asyncio.to_thread(work, *arguments)
        except OSError as error:
            raise Unavailable(f"The file cannot be kept now: {error.strerror}.", 60) from None

    def _append(self, pieces: list[bytes]) -> None:
        with self._lock:
            if self._is_over:
                return
            if self._file is None:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                descriptor, name = tempfile.mkstemp(SUFFIX, dir=self._folder)  # only the owner can read it
                self._file, self.path = os.fdopen(descriptor, "wb", buffering=0), Path(name)
            whole = b"".join(pieces)
            self._hash.update(whole)
            rest = memoryview(whole)
            while rest:
                rest = rest[self._file.write(rest) :]

    def _sync(self) -> None:
        with self._lock:
            if not self._is_over:
                assert self._file is not None
                os.fsync(self._file.fileno())
                self._file.close()

    def _discard(self) -> None:
        with self._lock:
            self._is_over = True
            if self._file is not None:
                self._file.close()
            if self.path is not None:
                self.path.unlink(missing_ok=True)
            self.path = None
