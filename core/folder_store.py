"""A store of files in a folder. A file appears under its name only when its bytes are on disk."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from core.errors import NotFound, Unavailable
from core.received_file import PIECE, SUFFIX, ReceivedFile

Result = TypeVar("Result")

_INCOMING = "incoming"


class FolderStore:
    """A store of files in `folder`, which is created when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / _INCOMING

    def receive(self, most: int) -> ReceivedFile:
        """Returns a new file to receive bytes. It is in the same folder, so that it can be moved to its name."""
        return ReceivedFile(self._incoming, most)

    async def put(self, name: str, file: ReceivedFile) -> None:
        """Moves a finished file to its name, and waits until the change of the folder is on disk."""
        assert file.path is not None
        await _in_thread(lambda: self._move(file, self._folder / name))

    async def size(self, name: str) -> int | None:
        """Returns the number of bytes of a file, or None if there is no such file."""
        try:
            return await _in_thread(lambda: os.stat(self._folder / name).st_size)
        except NotFound:
            return None

    async def read(self, name: str) -> AsyncIterator[bytes]:
        """Yields the bytes of a file in pieces."""
        file: BinaryIO = await _in_thread(lambda: open(self._folder / name, "rb", buffering=0))  # noqa: SIM115 - closed below
        try:
            while piece := await _in_thread(lambda: file.read(PIECE)):
                yield piece
        finally:
            file.close()

    async def remove(self, name: str) -> None:
        """Deletes a file, if there is one."""
        await _in_thread(lambda: self._remove(self._folder / name))

    async def sweep(self, seconds: float) -> int:
        """Deletes the files that a process was receiving when it ended."""
        return await _in_thread(lambda: sweep(self._incoming, seconds))

    def _move(self, file: ReceivedFile, path: Path) -> None:
        assert file.path is not None
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sync(self._folder)
        file.path.replace(path)
        file.path = None
        _sync(path.parent)

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        if path.parent.exists():
            _sync(path.parent)


def sweep(folder: Path, seconds: float) -> int:
    """Deletes temporary files that nobody has written to for so many seconds. Returns their number."""
    count = 0
    if folder.exists():
        oldest = time.time() - seconds
        for path in folder.glob(f"*{SUFFIX}"):
            try:
                if path.stat().st_mtime < oldest:
                    path.unlink()
                    count += 1
            except FileNotFoundError:
                continue  # another worker was faster
    return count


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


async def _in_thread(work: Callable[[], Result]) -> Result:
    try:
        return await asyncio.to_thread(work)
    except FileNotFoundError:
        raise NotFound("The bytes of this file are missing.") from None
    except OSError as error:
        raise Unavailable(f"The store of files cannot be used now: {error.strerror}.", 60) from None
