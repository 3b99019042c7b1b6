"""What a store of files can do. It keeps bytes under names that never get other bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

from core.bucket_store import BucketStore
from core.file_target import Bucket
from core.folder_store import FolderStore
from core.received_file import ReceivedFile


class FileStore(Protocol):
    """A store of files. All methods raise Unavailable if the store cannot be used now."""

    def receive(self, most: int) -> ReceivedFile:
        """Returns a new file to receive bytes, which is not in the store yet. `most`: the maximum number of bytes."""

    async def put(self, name: str, file: ReceivedFile) -> None:
        """Keeps the bytes of a finished file. They are durable when this method returns."""

    async def size(self, name: str) -> int | None:
        """Returns the number of bytes that are kept under a name, or None if there are none."""

    def read(self, name: str) -> AsyncIterator[bytes]:
        """Yields the bytes that are kept under a name, in pieces. Raises NotFound if there are none."""

    async def remove(self, name: str) -> None:
        """Deletes what is kept under a name, if there is anything."""

    async def sweep(self, seconds: float) -> int:
        """Deletes temporary files that nobody has written to for so many seconds. Returns their number."""


def store_of(target: Bucket | Path) -> FileStore:
    """Returns the store for a folder or a bucket. It holds no connection, so it can be made for each use."""
    return BucketStore(target) if isinstance(target, Bucket) else FolderStore(target)


def name_of(checksum: str, key: str) -> str:
    """Returns the name under which bytes are kept. `key`: tells apart bytes that were removed and kept again."""
    return f"{checksum[:2]}/{checksum}.{key}"
